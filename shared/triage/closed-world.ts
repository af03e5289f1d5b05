import { spanishTrouble } from './closed-world-spanish.ts';
import { isEndOrFace, isSentenceEnd } from './engine/breaks.ts';
import { wordValues } from './engine/number-words.ts';
import { worstPain } from './engine/pain-scale.ts';
import { kinds } from './engine/tokens.ts';
import { listOf } from './engine/word-list.ts';
import { WordSet } from './engine/word-set.ts';
import { type Finding, severity } from './finding.ts';
import { bright } from './lexicon/recovery.ts';
import type { Words } from './read.ts';
import type { Flag } from './verdict.ts';

/**
 * The closed world of rule 0: only what the tables know to be harmless may end harmlessly. Where a sentence names a part or an act of
 * the body, says that it fails or is strange, and no table explains it, a clinician reads it.
 */
export type Trouble = 'grave' | 'body' | 'loose';

/** What was read as something else (`readAlready`), such as a level, tells of no trouble. */
export const bodilyTrouble = (
  words: Words,
  readAlready: readonly Flag['span'][],
): 'grave' | 'body' | undefined => {
  const { findings } = words;
  if (!mayTellTrouble(words)) return undefined;
  let found: 'body' | undefined;
  let from = 0;
  let next = 0;
  for (let at = 0; at <= words.spoken.length; at++) {
    const kind = at < words.spoken.length ? words.tokens.kind[at] : kinds.sentenceEnd;
    if (!isEndOrFace(kind)) continue;
    // Findings come sentence by sentence, so that one walk through them serves all sentences.
    let isExplained = false;
    let hasComplaint = false;
    for (let one = findings[next]; one !== undefined && one.from <= at; one = findings[++next]) {
      if (one.from === at) continue;
      if (explains(words, one)) isExplained = true;
      if (severity(one.row.level) >= severity('concern')) hasComplaint = true;
    }
    const trouble = isExplained
      ? undefined
      : (inSentence(words, from, at, readAlready) ??
        (hasComplaint ? undefined : spanishTrouble(words, from, at)));
    if (trouble === 'grave') return trouble;
    if (trouble === 'body') found = trouble;
    from = at + 1;
  }
  return found;
};

/** Whether the sentence tells of a trouble of somebody, and of no part of the body: told in fewer words it may be about anything. */
export const tellsLooseTrouble = (words: Words, from: number, to: number): boolean =>
  to - from >= wordyMin &&
  mayTellTrouble(words) &&
  (inSentence(words, from, to, []) ?? spanishTrouble(words, from, to)) === 'loose';

const wordyMin = 6;

/** Without a part of the body, a word of failing or a likeness nothing is told of trouble. */
const mayTellTrouble = (words: Words): boolean =>
  words.mentions('BODY') ||
  words.mentions('BODY_MORE') ||
  words.mentions('FAILING') ||
  words.mentions('ODD') ||
  words.mentions('ABNORMAL') ||
  words.hears(likeness);

const likeness = new WordSet('like');

const inSentence = (
  words: Words,
  from: number,
  to: number,
  readAlready: readonly Flag['span'][],
): Trouble | undefined => {
  let isBody = false;
  let isFailing = false;
  let isOdd = false;
  let isPerson = false;
  let isOwned = false;
  let isPlainlyOwned = false;
  for (let at = from; at < to; at++) {
    const word = words.spoken[at] ?? '';
    if (words.isSaying(at) || isWithin(words, at, readAlready)) continue;
    if (isPraise(words, at) || words.isPraised(at) || bright.has(word)) return undefined;
    if (words.scope.hypothetical[at] === 1 || words.scope.otherPerson[at] === 1) return undefined;
    if (persons.has(word)) isPerson = true;
    if (isPart(words, at, from)) isBody = true;
    if (isBodyPart(words, at) && isOwn(words, at) && !isRated(words, at)) {
      isOwned = true;
      if (!ambiguous.has(word)) isPlainlyOwned = true;
    }
    if (words.isEnglish('FAILING', at)) isFailing = true;
    if (words.isEnglish('ODD', at) || words.isEnglish('ABNORMAL', at) || isSimile(words, at)) isOdd = true;
  }
  const isTrouble = isFailing || isOdd;
  // "Ugh my arms." names a part and says nothing of it.
  if (isOwned && !isTrouble && to - from <= fragmentMax) return 'body';
  if (isPlainlyOwned || (isOwned && isTrouble)) return 'grave';
  if (isOwned) return 'body';
  // "Neck's frozen": in a few words the one who writes is left out.
  if (!isPerson) return isBody && isTrouble && to - from <= fewWords ? 'body' : undefined;
  if (!isTrouble) return undefined;
  if (isBody) return 'grave';
  return 'loose';
};

const isWithin = ({ tokens }: Words, at: number, spans: readonly Flag['span'][]): boolean =>
  spans.some(([start, end]) => (tokens.start[at] ?? 0) >= start && (tokens.end[at] ?? 0) <= end);

/** "My arm is a 0 and my team is 8-2": of the part a level is told, and no trouble. */
const isRated = (words: Words, part: number): boolean => {
  let at = part + 1;
  if (!copulas.has(words.spoken[at] ?? '')) return false;
  while (leads.has(words.spoken[at] ?? '')) at++;
  const spelled = wordValues.get(words.spoken[at] ?? '');
  const level = words.tokens.kind[at] === kinds.number ? words.tokens.value[at] : spelled;
  if (level === undefined || level > worstPain) return false;
  return words.tokens.kind[at + 1] !== kinds.word || behindLevels.has(words.spoken[at + 1] ?? '');
};

const fragmentMax = 3;
const fewWords = 5;

/** "My skull", "her left arm": a part that belongs to somebody. */
const isOwn = (words: Words, at: number): boolean => {
  const before = words.spoken[at - 1] ?? '';
  return possessives.has(before) || (owners.has(before) && possessives.has(words.spoken[at - 2] ?? ''));
};

/** How far from a word its person is looked for: a bound for texts without an end. */
const nearMax = 40;

/** Whether a person is named in the sentence of the token. */
export const speaksOfPerson = (words: Words, at: number): boolean => {
  for (const step of [-1, 1])
    for (let far = 0; far < nearMax; far++) {
      const near = at + far * step;
      if (near < 0 || near >= words.spoken.length) break;
      const kind = words.tokens.kind[near];
      if (isSentenceEnd(kind)) break;
      if (persons.has(words.spoken[near] ?? '')) return true;
    }
  return false;
};

/** A finding that needs nobody, or a denial, explains its sentence; a greeting, thanks or a good night explain nothing. */
const explains = (words: Words, one: Finding): boolean =>
  one.row.id !== 'ack-only' &&
  !isOfSleep(words, one) &&
  !asksWhetherNormal(one) &&
  ((severity(one.row.level) <= severity('concern') && !vague.has(one.row.id)) ||
    one.minimised ||
    one.status !== 'affirmed');

/** "Slept well": good, but about the night alone. */
export const isOfSleep = (words: Words, { row, from, to }: Finding): boolean => {
  if (row.level !== 'all_clear' || to - from > nightMax) return false;
  for (let at = Math.max(0, from - 1); at < to; at++) if (words.isIn('SLEEP_WORD', at)) return true;
  return false;
};

/** "Dormí muy bien"; who says more tells of what he slept on. */
const nightMax = 3;

/** "Is that normal?" asks about something that is there. */
const asksWhetherNormal = ({ row, words }: Finding): boolean =>
  row.id === 'question-general' && words.some((word) => expected.has(word));

/** A part of the body; words that mean much else besides ("back", "head") count behind a possessive. */
const isPart = (words: Words, at: number, from: number): boolean => {
  const word = words.spoken[at] ?? '';
  if (!isBodyPart(words, at)) return false;
  return at === from || !ambiguous.has(word) || owners.has(words.spoken[at - 1] ?? '');
};

const isBodyPart = (words: Words, at: number): boolean =>
  (words.isEnglish('BODY', at) || words.isEnglish('BODY_MORE', at)) && !minor.has(words.spoken[at] ?? '');

const isPraise = (words: Words, at: number): boolean =>
  (words.isEnglish('GOOD', at) || words.isEnglish('BETTER', at) || words.isEnglish('NORMAL', at)) &&
  !words.isIn('SLEEP_WORD', at - 1);

const isSimile = (words: Words, at: number): boolean => {
  if (words.spoken[at] !== 'like') return false;
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const word = words.spoken[back] ?? '';
    if (seeming.has(word) || isBodyPart(words, back)) return true;
  }
  return false;
};

/** Findings that explain nothing of the rest. */
const vague = listOf(
  'persistent-pain pain-disturbs-sleep complaint new-medical-info part:helpless part:alarm part:alone',
);
/** Parts whose small troubles are everyday talk: a cold, a flight, a concert. */
const minor = listOf('nose ear ears voice nail nails smile');
const expected = listOf('normal common typical expected usual malo comun esperado');
const copulas = listOf('is was at s');
const leads = listOf('is was at s a an about like only just maybe still down to now like around');
const behindLevels = listOf('and but today now this thanks thank lol or pero y hoy');
const possessives = listOf('my his her');
const persons = listOf('i im ive my me mine myself his her he she');
const owners = listOf(
  'my his her left right both neither either each one other lower upper whole entire the',
);
const ambiguous = listOf(
  'back head hand hands face side sides foot feet area spot spots site sites joint muscle body skin heel heels arch smile voice palm mouth nail nails trap traps butt neck place stool',
);
const seeming = listOf('feel feels feeling felt look looks looking sounds sound is was its');
