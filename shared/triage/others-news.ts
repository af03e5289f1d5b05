import { isSentenceEnd, sentenceMax, sentenceStart } from './engine/breaks.ts';
import type { Numbers } from './engine/numbers.ts';
import { kinds } from './engine/tokens.ts';
import { type Finding, severity } from './finding.ts';
import type { Words } from './read.ts';
import type { Flag } from './verdict.ts';

/** Tokens from `from` to before `to` that tell of somebody else. */
type Passage = { readonly from: number; readonly to: number };

/**
 * Rule 4.11: an emergency of somebody else that is over or in somebody's hands ("neighbor had a stroke so been helping out there", "she
 * had chest pain and they kept her"), where the patient says of himself that he is well. What goes on now pages whoever has it, and who
 * writes for the patient tells of nobody else.
 */
export const newsOfOthers = (words: Words, numbers: Numbers): readonly Passage[] => {
  if (words.scope.proxy || !words.mentions('RELATION')) return none;
  const passages = passagesOfOthers(words);
  if (passages.length === 0) return none;
  const own = ownWord(words, numbers, passages);
  if (own === undefined) return none;
  const told = passages.filter((passage) => isToldOnly(words, passage, own));
  return told.flatMap((passage) => [ledInto(words, passage), ...companyOf(words, passage)]);
};

/** Whether a finding stands in a passage about somebody else. */
export const isNews = (news: readonly Passage[], { row, from, to }: Finding): boolean =>
  !everybodys.has(row.id) && news.some((passage) => from >= passage.from && to <= passage.to);

/** Where in the text the passages stand. */
export const spansOf = ({ tokens }: Words, passages: readonly Passage[]): readonly Flag['span'][] =>
  passages.map(({ from, to }) => [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0]);

const none: readonly Passage[] = [];
/** What is looked at whosever it is, and what the patient may have taken or found. */
const everybodys: ReadonlySet<string> = new Set([
  'self-harm',
  'death-report',
  'medication-overuse',
  'retained-needle',
  'confusion',
]);

/** "I spent most of it at the ER with my sister, she had chest pain", "so I'm at the hospital with her": the patient keeps company. */
const companyOf = (words: Words, { from }: Passage): readonly Passage[] => {
  const { spoken, tokens } = words;
  const start = sentenceStart(tokens, from);
  return words.findings.flatMap((finding) => {
    if (finding.row.id !== 'emergency-declared' || finding.words.some((word) => callings.has(word)))
      return [];
    if (sentenceStart(tokens, finding.from) !== start) return [];
    const at = companions.has(spoken[finding.to - 1] ?? '') ? finding.to : finding.to + 1;
    if (!companions.has(spoken[at - 1] ?? '')) return [];
    const isCompany = isPerson(words, at) || isPerson(words, at + 1) || theirs.has(spoken[at] ?? '');
    // What leads up to it is told of the visit ("I spent most of it").
    return isCompany ? [{ from: clauseStart(words, finding.from), to: at }] : [];
  });
};

const clauseStart = ({ tokens }: Words, at: number): number => {
  let from = at;
  while (from > 0 && tokens.kind[from - 1] === kinds.word) from--;
  return from;
};

/** Runs of words about somebody else: from where he is named until the patient speaks of himself. */
const passagesOfOthers = (words: Words): readonly Passage[] => {
  const { tokens, spoken } = words;
  const passages: Passage[] = [];
  let from = -1;
  let isKnown = false;
  const close = (to: number): void => {
    if (from !== -1) passages.push({ from, to });
    from = -1;
  };
  for (let at = 0; at < tokens.count; at++) {
    if (isSentenceEnd(tokens.kind[at])) {
      // "My sister is in hospital. She had a stroke": the pronoun goes on about her.
      if (!isKnown || !subjects.has(spoken[at + 1] ?? '')) {
        close(at);
        isKnown = false;
      }
      continue;
    }
    if (tokens.kind[at] !== kinds.word) continue;
    // "My wife unhooked my bra, she said there's something poking out": what they say is of the patient.
    if (from !== -1 && saysSomething(words, at)) close(at);
    else if (isPerson(words, at) && !saysOfPatient(words, at)) {
      isKnown = true;
      if (from === -1) from = countedFrom(words, at);
    } else if (from === -1 ? isKnown && takesUp(words, at) : opensOwn(words, at)) {
      if (from === -1) from = at;
      else close(at);
    }
  }
  close(tokens.count);
  return passages;
};

const isPerson = (words: Words, at: number): boolean =>
  words.isIn('RELATION', at) && !callOuts.has(words.spoken[at] ?? '');

/** "Two fainting seventh graders": what stands between the number and the people is theirs. */
const countedFrom = ({ spoken, tokens }: Words, at: number): number => {
  for (let back = at - 1; back >= Math.max(0, at - countedReach); back--) {
    if (tokens.kind[back] !== kinds.word && tokens.kind[back] !== kinds.number) return at;
    if (counts.has(spoken[back] ?? '')) return back;
  }
  return at;
};

/** "My wife says my face droops", "mi hija nota que": what she says is of the patient, unless she speaks of a third. */
const saysOfPatient = (words: Words, at: number): boolean => {
  for (let near = at - 2; near <= at + 3; near++) if (near !== at && saysSomething(words, near)) return true;
  return false;
};

const saysSomething = (words: Words, at: number): boolean =>
  words.isIn('FAMILY_SAYS', at) &&
  !movings.has(words.spoken[at] ?? '') &&
  // "He pulled a hamstring" is no needle that was found.
  !(words.spoken[at] === 'pulled' && words.isIn('BODY', at + 2));

/** "With my sister, she had chest pain", "two of them got hurt". */
const takesUp = (words: Words, at: number): boolean =>
  (subjects.has(words.spoken[at] ?? '') && !saysOfPatient(words, at)) || isSomeOfThem(words, at);

const isSomeOfThem = ({ spoken }: Words, at: number): boolean =>
  spoken[at + 1] === 'of' && spoken[at + 2] === 'them' && counts.has(spoken[at] ?? '');

/** The patient again: "but I", "pero yo", "me im", "my leg", ", back is great", "so the leg stiffened". */
const opensOwn = (words: Words, at: number): boolean => {
  const { spoken, tokens } = words;
  const word = spoken[at] ?? '';
  if (selves.has(word)) return true;
  if (word === 'my' || word === 'mi' || word === 'mis') return words.isIn('BODY', at + 1);
  const body = articles.has(word) ? at + 1 : at;
  if (!words.isIn('BODY', body) || isTheirNews(words, body)) return false;
  const before = tokens.kind[at - 1];
  return before === kinds.comma || joints.has(spoken[at - 1] ?? '');
};

/** "With the neighbor, chest pain and the ambulance": what the fright was. */
const isTheirNews = ({ spoken, tokens }: Words, body: number): boolean => {
  if (!attacks.has(spoken[body + 1] ?? '')) return false;
  let at = body + 2;
  while (tokens.kind[at] === kinds.comma || listing.has(spoken[at] ?? '')) at++;
  return at > body + 2 && rescues.has(spoken[at] ?? '');
};

type Own = {
  /** He names himself ("I am fine"), not only a part of the body ("neck is perfect"). */
  readonly isNamed: boolean;
  /** He sets himself against the other ("but I", "me im perfect", "not me"). */
  readonly isContrast: boolean;
};

/** What the patient says of himself that is good: a good word, a mild effect or a low score beside "I" or a part of the body. */
const ownWord = (words: Words, numbers: Numbers, passages: readonly Passage[]): Own | undefined => {
  const isTheirs = (at: number): boolean => passages.some(({ from, to }) => at >= from && at < to);
  let isNamed = false;
  let isFound = false;
  const look = (at: number): void => {
    if (isTheirs(at)) return;
    const segment = segmentOf(words, at);
    for (let near = segment.from; near < segment.to; near++) {
      if (theirs.has(words.spoken[near] ?? '')) return;
      if (selves.has(words.spoken[near] ?? '') || isMyBody(words, near)) isNamed = true;
      else if (!words.isIn('BODY', near) && words.spoken[near] !== 'here') continue;
      isFound = true;
    }
  };
  for (const { row, status, from } of words.findings)
    if ((status === 'affirmed' || status === 'improving') && isGoodNews(row.level, row.id)) look(from);
  if (numbers.score !== undefined && numbers.score <= mildScore && numbers.scoreSpan !== undefined)
    for (let at = 0; at < words.tokens.count; at++)
      if (words.tokens.start[at] === numbers.scoreSpan[0]) look(at);
  return isFound ? { isNamed, isContrast: setsHimselfApart(words) } : undefined;
};

const isGoodNews = (level: Finding['row']['level'], id: string): boolean =>
  (level === 'all_clear' || level === 'self_care') && !id.startsWith('part:');

const isMyBody = (words: Words, at: number): boolean =>
  (words.spoken[at] === 'my' || words.spoken[at] === 'mi') && words.isIn('BODY', at + 1);

/** The words between two marks; a bare "me?" or "Me," before them opens them. */
const segmentOf = (words: Words, at: number): Passage => {
  const { tokens, spoken } = words;
  const isMark = (near: number): boolean =>
    (tokens.kind[near] !== kinds.word && tokens.kind[near] !== kinds.number) || turns.has(spoken[near] ?? '');
  let from = at;
  while (from > 0 && !isMark(from - 1) && at - from < sentenceMax) from--;
  const isOpened = from > 1 && tokens.kind[from - 1] !== kinds.word && alone.has(spoken[from - 2] ?? '');
  if (isOpened && (from === 2 || isMark(from - 3))) from -= 2;
  let to = at;
  while (to < tokens.count && !isMark(to) && to - at < sentenceMax) to++;
  return { from, to };
};

const setsHimselfApart = ({ spoken, tokens }: Words): boolean => {
  for (let at = 0; at < tokens.count; at++) {
    const word = spoken[at] ?? '';
    const next = spoken[at + 1] ?? '';
    if (turns.has(word) && (selves.has(next) || next === 'my' || next === 'mi')) return true;
    if (word === 'myself' || (word === 'not' && next === 'me') || (word === 'no' && next === 'yo'))
      return true;
    if (word === 'me' && (firsts.has(next) || tokens.kind[at + 1] !== kinds.word)) return true;
  }
  return false;
};

/**
 * Whether nothing in the passage goes on now, and something tells that it is over or that others see to it. What asks for no page needs
 * no such word.
 */
const isToldOnly = (words: Words, passage: Passage, own: Own): boolean => {
  const { spoken } = words;
  const told = gravest(words, passage);
  const isDead = words.spoken[passage.from - 1] === 'late';
  if ((told < severity('follow_up') && !isDead) || (!own.isNamed && isHousehold(words, passage)))
    return false;
  if (told < severity('urgent')) return true;
  if (goesOn(words, passage)) return false;
  const start = sentenceStart(words.tokens, passage.from);
  let isOver = false;
  let isSoon = false;
  for (let at = start; at < passage.to; at++) {
    const word = spoken[at] ?? '';
    if (at >= passage.from && soon.has(word)) isSoon = true;
    if (cares.has(word) || isResolved(words, at)) return true;
    if (at < passage.from) continue;
    if (isTime(words, at) || isConsequence(words, at) || (places.has(word) && own.isContrast)) isOver = true;
  }
  isOver ||= isDead || isConsequence(words, passage.to - 1);
  return isOver && !isSoon;
};

const goesOn = ({ spoken }: Words, { from, to }: Passage): boolean => {
  for (let at = from; at < to; at++) {
    if (goingOn.has(spoken[at] ?? '')) return true;
    if (spoken[at] === 'no' && unable.has(spoken[at + 1] ?? '')) return true;
  }
  return false;
};

const isHousehold = (words: Words, { from, to }: Passage): boolean => {
  for (let at = from; at < to; at++)
    // "My brother in law", "the neighbor": nobody writes for them.
    if (households.has(words.spoken[at] ?? '') && words.spoken[at + 1] !== 'in') return true;
  return false;
};

/** "We had a fright here with the neighbor": what leads up to him, as long as the patient says nothing of himself in it. */
const ledInto = (words: Words, { from, to }: Passage): Passage => {
  const start = clauseStart(words, from);
  for (let at = start; at < from; at++)
    if (selves.has(words.spoken[at] ?? '') || words.isIn('BODY', at)) return { from, to };
  return { from: start, to };
};

/** How grave the gravest is of what is told in the passage. */
const gravest = (words: Words, { from, to }: Passage): number =>
  words.findings.reduce(
    (most, one) => (one.from >= from && one.to <= to ? Math.max(most, severity(one.row.level)) : most),
    0,
  );

/** "Last night", "two weeks ago", "on Tuesday", "hace dos meses", but not "this morning". */
const isTime = ({ spoken }: Words, at: number): boolean => {
  const word = spoken[at] ?? '';
  if (word === 'last' || word === 'la' || word === 'el') {
    const next = spoken[at + 1] ?? '';
    return word === 'last' ? spans.has(next) : days.has(next) || spoken[at + 2] === 'pasada';
  }
  return times.has(word) || (days.has(word) && spoken[at - 1] !== 'this');
};

/** "So been helping out there", "so I have been driving", "por eso". */
const isConsequence = ({ spoken }: Words, at: number): boolean => {
  const word = spoken[at] ?? '';
  const next = spoken[at + 1] ?? '';
  if (word === 'so')
    return consequences.has(next) || (spoken[at + 1] === '' && consequences.has(spoken[at + 2] ?? ''));
  return (
    (word === 'thats' && next === 'why') ||
    (word === 'por' && next === 'eso') ||
    (word === 'asi' && next === 'que')
  );
};

/** "He's ok", "she is home now", "ya esta mejor". */
const isResolved = ({ spoken }: Words, at: number): boolean => {
  const word = spoken[at] ?? '';
  if (!wells.has(word)) return false;
  for (let back = at - 1; back >= at - 3; back--) if (theyAre.has(spoken[back] ?? '')) return true;
  return false;
};

const mildScore = 3;
const countedReach = 3;
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const callOuts = set(
  'bro sis man dude boy girl lady mate guy woman buddy babe baby dog cat puppy perro gato gata',
);
/** They take somebody along; they say nothing. */
const movings = set('driving taking brought rushed drove took taken made keeps helped loves llevo');
const subjects = set('she he they shes hes theyre ella ellos');
const theirs = set('he she hes shes his her him they them theyre their ella ellos le su');
const selves = set('i im ive id ill me mine myself yo estoy tengo siento ando amaneci conmigo');
const attacks = set('pain pains attack attacks');
const listing = set('and the an then');
const rescues = set('ambulance paramedics er hospital all everything icu');
const firsts = set('i im ive id my fine good great perfect ok well');
const alone = set('me yo myself mi');
const articles = set('the el la los las');
const joints = set('and but so y pero');
const turns = set('but pero though aunque however');
const counts = set('one two three four five some several both another un una dos tres cuatro varios');
const companions = set('with con');
const callings = set('called calling dialed dialled phoned rang llame llamo llamamos llamaron');
const households = set(
  'husband husbands wife wifes mom moms mum mums mother mothers dad dads father fathers son sons daughter daughters kid kids partner hubby wifey spouse fiance fiancee boyfriend girlfriend ' +
    'esposo esposa marido mama papa madre padre hijo hija mami papi senora senor vieja viejo novio novia',
);
const unable = set('le puede habla responde reacciona despierta contesta');
/** It goes on now, or has to do with the treatment: who was treated is the patient. */
const goingOn = set(
  'cant cannot couldnt wont isnt arent having teniendo help ayuda hurry coming viene vienen convulsing dying muriendo unresponsive asap urgent since desde needled needles needle treated treatment session appointment atendieron atendio aguja agujas sesion terapia tratamiento cita puncion your ustedes usted',
);
const soon = set('now just today ahora ahorita orita hoy acaba acaban right');
const cares = set(
  'hospital er icu ed ward taken admitted kept doc docs doctor doctors surgery surgeon operated stent recovering rehab funeral burial memorial wake paramedics ambulance ' +
    'hospice discharged urgencias internado internada internaron operaron llevaron ingresaron funeral velorio entierro ambulancia late',
);
const places = set(
  'church mass school work practice game store gym wedding party misa iglesia escuela trabajo tienda fiesta boda partido baile',
);
const times = set('yesterday ago weekend ayer anoche antier hace');
const spans = set(
  'night week weekend month year summer winter spring fall monday tuesday wednesday thursday friday saturday sunday',
);
const days = set(
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo',
);
const consequences = set('i im ive we weve been had id ill my sorry havent');
const wells = set('ok okay fine better home stable good recovering bien mejor estable recuperando');
const theyAre = set('hes shes theyre is are doing esta estan ya');
