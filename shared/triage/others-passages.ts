import { isSentenceEnd } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import {
  articles,
  attacks,
  callOuts,
  companions,
  counts,
  funerals,
  joints,
  listing,
  movings,
  openers,
  owners,
  rescues,
  scares,
  selves,
  subjects,
} from './lexicon/others.ts';
import type { Words } from './read.ts';

/** Tokens from `from` to before `to` that tell of somebody else. */
export type Passage = { readonly from: number; readonly to: number };

/** Runs of words about somebody else: from where he is named until the patient speaks of himself. */
export const passagesOfOthers = (words: Words): readonly Passage[] => {
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
      if (from === -1 && isToldOf(words, at)) from = countedFrom(words, at);
    } else if (from === -1 ? isKnown && takesUp(words, at) : opensOwn(words, at)) {
      if (from === -1) from = at;
      else close(at);
    }
  }
  close(tokens.count);
  return passages;
};

export const isPerson = (words: Words, at: number): boolean =>
  words.isIn('RELATION', at) && (!callOuts.has(words.spoken[at] ?? '') || words.spoken[at + 1] === 'of');

/** He is the subject, one of several, who the fright was with or whose funeral it was; "telling my wife about my day" tells nothing of her. */
const isToldOf = (words: Words, at: number): boolean => {
  const { spoken, tokens, scope } = words;
  if (scope.otherPerson[at] === 1 || countedFrom(words, at) !== at) return true;
  if (funerals.has(spoken[at + 1] ?? '')) return true;
  let before = at - 1;
  while (owners.has(spoken[before] ?? '')) before--;
  if (before < 0 || tokens.kind[before] !== kinds.word || openers.has(spoken[before] ?? '')) return true;
  if (!companions.has(spoken[before] ?? '') || tokens.kind[at + 1] !== kinds.comma) return false;
  for (let back = before - 1; back >= before - scareReach; back--)
    if (scares.has(spoken[back] ?? '')) return true;
  return false;
};

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
  if (selves.has(word)) return !(word === 'mine' && spoken[at - 1] === 'of');
  if (word === 'my' || word === 'mi' || word === 'mis') return words.isIn('BODY', at + 1);
  // "Kids had the flu last week, now running 102".
  if (tokens.kind[at - 1] === kinds.comma && nows.has(word)) return true;
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

const nows: ReadonlySet<string> = new Set(['now', 'today', 'tonight', 'ahora', 'hoy']);
const countedReach = 3;
const scareReach = 4;
