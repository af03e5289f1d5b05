import { sentenceMax, sentenceStart } from './engine/breaks.ts';
import type { Numbers } from './engine/numbers.ts';
import { kinds } from './engine/tokens.ts';
import { type Finding, isPart, severity } from './finding.ts';
import {
  alone,
  callings,
  cares,
  companions,
  consequences,
  days,
  firsts,
  goingOn,
  households,
  places,
  presents,
  rescues,
  selves,
  soon,
  spans,
  theirs,
  theyAre,
  times,
  turns,
  unable,
  wells,
} from './lexicon/others.ts';
import { isPerson, type Passage, passagesOfOthers } from './others-passages.ts';
import type { Words } from './read.ts';

/**
 * Rule 4.11: an emergency of somebody else that is over or in somebody's hands ("neighbor had a stroke so been helping out there", "she
 * had chest pain and they kept her"), where the patient says of himself that he is well. What goes on now pages whoever has it, and who
 * writes for the patient tells of nobody else.
 */
export const newsOfOthers = (words: Words, numbers: Numbers): readonly Passage[] => {
  if (words.scope.isOfPatient || !words.mentions('RELATION')) return none;
  const passages = passagesOfOthers(words);
  if (passages.length === 0 || passages.length > passagesMax) return none;
  const own = ownWord(words, numbers, passages);
  if (own === undefined) return none;
  const told = passages.filter((passage) => isToldOnly(words, passage, own));
  return told.flatMap((passage) => [ledInto(words, passage), ...companyOf(words, passage)]);
};

/** Whether a finding stands in a passage about somebody else. */
export const isNews = (news: readonly Passage[], { row, from, to }: Finding): boolean =>
  !everybodys.has(row.id) && news.some((passage) => from >= passage.from && to <= passage.to);

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
    if (finding.row.id !== 'emergency-declared' || sentenceStart(tokens, finding.from) !== start) return [];
    const so = opensSo(words, finding.from);
    if (so > from && isConsequence(words, so)) return [{ from: so, to: finding.to }];
    // "I called 911" is for the patient, "I called 911 for my neighbor" is not.
    if (finding.words.some((word) => callings.has(word)) && spoken[finding.to] !== 'for') return [];
    const at = companions.has(spoken[finding.to - 1] ?? '') ? finding.to : finding.to + 1;
    if (!companions.has(spoken[at - 1] ?? '')) return [];
    const isCompany = isPerson(words, at) || isPerson(words, at + 1) || theirs.has(spoken[at] ?? '');
    // What leads up to it is told of the visit ("I spent most of it").
    return isCompany ? [{ from: clauseStart(words, finding.from), to: at }] : [];
  });
};

/** "Grandma broke her hip so I've been at the hospital": where the "so" stands, or -1. */
const opensSo = ({ spoken }: Words, from: number): number => {
  for (let at = from - 1; at >= from - soReach; at--) if (spoken[at] === 'so') return at;
  return -1;
};

const clauseStart = ({ tokens }: Words, at: number): number => {
  let from = at;
  while (from > 0 && tokens.kind[from - 1] === kinds.word) from--;
  return from;
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
  const look = (at: number, to = at): void => {
    if (isTheirs(at)) return;
    const segment = segmentOf(words, at);
    for (let near = segment.from; near < segment.to; near++) {
      if (theirs.has(words.spoken[near] ?? '')) return;
      if (selves.has(words.spoken[near] ?? '') || isMyBody(words, near)) isNamed = true;
      else if (!isOwnPlace(words, near) && !(words.isIn('PAIN', near) && near >= at && near < to)) continue;
      isFound = true;
    }
  };
  if (words.findings.some((one) => isOwnTrouble(one) && !isTheirs(one.from))) return undefined;
  for (const { row, status, from, to } of words.findings)
    if (
      (status === 'affirmed' || status === 'improving') &&
      isGoodNews(row.level, row.id) &&
      // A thumb behind what somebody else has says nothing of oneself.
      words.tokens.kind[from] !== kinds.emoji
    )
      // "No pain at all" is his own too.
      look(from, row.level === 'all_clear' ? to : from);
  if (numbers.score !== undefined && numbers.score <= mildScore && numbers.scoreSpan !== undefined)
    for (let at = 0; at < words.tokens.count; at++)
      if (words.tokens.start[at] === numbers.scoreSpan[0]) look(at);
  return isFound ? { isNamed, isContrast: setsHimselfApart(words) } : undefined;
};

/** Who has a complaint of his own is not well, whatever else he says. Where he is, he may be for company. */
const isOwnTrouble = ({ row, status }: Finding): boolean =>
  status === 'affirmed' && severity(row.level) >= severity('concern') && row.id !== 'emergency-declared';

const isGoodNews = (level: Finding['row']['level'], id: string): boolean =>
  (level === 'all_clear' || level === 'self_care') && !isPart(id);

/** "Neck is perfect", "everything is fine here". */
const isOwnPlace = (words: Words, at: number): boolean =>
  words.isIn('BODY', at) || words.spoken[at] === 'here';

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
  if (goesOn(words, passage) || isOfPatient(words, passage)) return false;
  const start = sentenceStart(words.tokens, passage.from);
  let isOver = false;
  let isSoon = false;
  for (let at = start; at < passage.to; at++) {
    const word = spoken[at] ?? '';
    if (at >= passage.from && soon.has(word)) isSoon = true;
    if (cares.has(word) || isResolved(words, at)) return true;
    if (isTime(words, at)) isOver = true;
    if (at < passage.from) continue;
    if (isConsequence(words, at) || (places.has(word) && own.isContrast)) isOver = true;
  }
  if (isPresent(words, passage)) isSoon = true;
  isOver ||= isDead || isConsequence(words, passage.to - 1);
  return isOver && !isSoon;
};

/**
 * "Neighbor had a stroke last week, this morning slurred speech", "my boss fainted, then fainted myself", "called an ambulance for me":
 * between two commas where nobody else is named, or before "me", it is the patient's own.
 */
const isOfPatient = (words: Words, { from, to }: Passage): boolean =>
  ownEnds.has(words.spoken[to] ?? '') ||
  words.findings.some(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      severity(one.row.level) >= severity('urgent') &&
      !namesOther(words, one, from),
  );

/** Whether somebody else stands before it, since the last comma, "so" or "then". */
const namesOther = (words: Words, { from, to }: Finding, start: number): boolean => {
  const { tokens, spoken } = words;
  for (let at = to - 1; at >= start && (at >= from || !splits(words, at)); at--)
    if (isPerson(words, at) || theirs.has(spoken[at] ?? '')) return true;
  return tokens.kind[from - 1] === kinds.comma && rescues.has(spoken[to] ?? '');
};

const splits = ({ tokens, spoken }: Words, at: number): boolean =>
  (tokens.kind[at] !== kinds.word && tokens.kind[at] !== kinds.number) || breaks.has(spoken[at] ?? '');

const ownEnds: ReadonlySet<string> = new Set(['me', 'myself', 'mi', 'nosotros', 'us']);
const breaks: ReadonlySet<string> = new Set([
  'so',
  'then',
  'now',
  'since',
  'later',
  'started',
  'entonces',
  'luego',
  'ahora',
  'desde',
  'estuve',
]);

/** "You treated me last week and my husband has chest pain". */
const isPresent = ({ findings, spoken }: Words, { from, to }: Passage): boolean =>
  findings.some(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      severity(one.row.level) >= severity('urgent') &&
      spoken.slice(Math.max(from, one.from - presentReach), one.to).some((word) => presents.has(word)),
  );

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

/** Who tells of more people than this tells too much to be judged by a word of his own. */
const passagesMax = 12;
const mildScore = 3;

const soReach = 6;
const presentReach = 3;
