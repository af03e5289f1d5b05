import { isSentenceEnd } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import { severity } from './finding.ts';
import type { Words } from './read.ts';
import type { Disposition, Flag } from './verdict.ts';

/**
 * What no table understands may still be told in words of danger ("talking", "bathroom", "since my fingers"). Every word, and every
 * two words in a row, weigh a little towards danger or towards an easy day, and the run of clauses that weighs most for its length
 * decides: whatever else stands before or behind it takes nothing away. What a table judged to be benign, denied or over is no danger,
 * nor is a saying, a question about what may happen in general, nor what was read as something else (`readAlready`: a score, a wish about these messages).
 */
export const heaviestPassage = (
  words: Words,
  readAlready: readonly Flag['span'][] = [],
  start = 0,
  end = words.tokens.count,
): Passage => {
  let heaviest: Passage = { danger: Number.NEGATIVE_INFINITY, from: 0, to: 0 };
  if (end - start < passageWordsMin) return heaviest;
  const clauses = clausesOf(words, readAlready, start, end);
  for (let first = 0; first < clauses.length; first++) {
    let weight = 0;
    let count = 0;
    for (let last = first; last < Math.min(clauses.length, first + passageClausesMax); last++) {
      const clause = clauses[last];
      if (clause === undefined) break;
      weight += clause.weight;
      count += clause.count;
      if (count < passageWordsMin) continue;
      const danger = dangerOf(weight * weightUnit, count);
      if (danger > heaviest.danger) heaviest = { danger, from: clauses[first]?.from ?? 0, to: clause.to };
    }
  }
  return heaviest;
};

/** Tokens from `from` to before `to`, and how surely they tell of danger: the logarithm of the odds. */
type Passage = { readonly danger: number; readonly from: number; readonly to: number };

/** A page, or a call where it falls a little short. Where no word of it is of a body or of danger it has to be surer: most texts of a day are of neither. */
export const levelOfPassage = (words: Words, passage: Passage): 'urgent' | 'concern' | undefined => {
  if (passage.danger >= (namesDanger(words, passage) ? pageFrom : surelyFrom)) return 'urgent';
  return passage.danger >= callFrom ? 'concern' : undefined;
};

/** Whether a part of the body, a word of danger or a complaint stands in it, whatever is said of it, or a word that by itself weighs much. */
const namesDanger = (words: Words, { from, to }: Passage): boolean => {
  for (let at = from; at < to; at++)
    if (isOfBody(words, at) || words.isDanger(at) || words.dangerAlone(at) >= graveWord) return true;
  return words.findings.some(
    (one) =>
      one.from < to &&
      one.to > from &&
      !one.row.id.startsWith('part:') &&
      severity(one.row.level) >= severity('self_care'),
  );
};

/**
 * Whether what is told from one token to another is told in words of an easy day, and in words that the tables know: "fed the chickens
 * and hauled two bags of feed". Where something is denied, fails or is of the body, it has to be easier still.
 */
export const isEasyTalk = (words: Words, from: number, to: number, bar = easyBar): boolean => {
  // What was found besides ("hello", "slept well") says nothing of the rest.
  let unknown = 0;
  const said = untold(words, from, to);
  let isGrave = false;
  for (let at = from; at < to; at++) {
    if (words.tokens.kind[at] !== kinds.word) continue;
    if ((words.tokens.word[at] ?? -1) < 0) unknown++;
    isGrave ||= words.isNegator(at) || words.isFailure(at) || words.isDanger(at) || isOfBody(words, at);
  }
  if (said < passageWordsMin || unknown * unknownShare > said) return false;
  return heaviestPassage(words, [], from, to).danger < (isGrave ? Math.min(bar, graveBar) : bar);
};

/** Whether a whole reply is, and each sentence of it that has words enough to be weighed. */
export const isEasyThroughout = (words: Words, bar = easyBar): boolean => {
  const { kind, count } = words.tokens;
  let from = 0;
  for (let at = 0; at <= count; at++) {
    if (at < count && !isSentenceEnd(kind[at])) continue;
    if (untold(words, from, at) >= passageWordsMin && !isEasyTalk(words, from, at, bar)) return false;
    from = at + 1;
  }
  return isEasyTalk(words, 0, count, bar);
};

/** How many words no finding explains. */
const untold = ({ covered, tokens }: Words, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens.kind[at] === kinds.word && covered[at] === 0) count++;
  return count;
};

/** "Went back to bed": behind no owner it is no part of the body. */
const isOfBody = (words: Words, at: number): boolean =>
  words.spoken[at] === 'back'
    ? owners.has(words.spoken[at - 1] ?? '')
    : words.isIn('BODY', at) || words.isIn('BODY_MORE', at);

const owners: ReadonlySet<string> = new Set(['my', 'the', 'his', 'her', 'lower', 'upper', 'mid']);

/** At most one word in four may be unknown. */
const unknownShare = 4;
/** Odds of one to twelve and of one to twenty: of the red flags that nothing else finds hardly one is told so lightly. */
const easyBar = -2.5;
const graveBar = -3;
/** Where somebody fails at something, odds of one to thirty-three. */
export const failingBar = -3.5;

/** Odds of three to four, of five to three, and of three to eight. */
const pageFrom = -0.3;
const surelyFrom = 0.5;
const callFrom = -1;
/** A word that makes danger fifty times as likely, in units of the table. */
const graveWord = 16;

/** Fewer words tell nothing ("lend me a hand"). */
export const passageWordsMin = 4;

/** A story is rarely longer; what is looked for at every turn of a long mail is bounded by it. */
export const passageClausesMax = 8;

/** The logarithm of the odds that words of this weight, so many of them, tell of danger. */
export const dangerOf = (weight: number, count: number): number => weight / weightiness(count) - unlikely;

/** A long story has many words of every kind, so it has to weigh more; a handful tells little, so it weighs no more than these. */
export const weightiness = (count: number): number => Math.sqrt(Math.max(count, 7));

/** Most replies tell of none. */
const unlikely = 3;

/** The tables hold weights as whole numbers of quarters. */
export const weightUnit = 0.25;

type Clause = {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly count: number;
};

/** What ends a clause. */
export const isClauseEnd = (kind: number): boolean => isSentenceEnd(kind) || kind === kinds.comma;

/** Clauses in which a table knows some word. */
const clausesOf = (
  words: Words,
  readAlready: readonly Flag['span'][],
  start: number,
  end: number,
): readonly Clause[] => {
  const { kind, word } = words.tokens;
  const judged = markJudged(words, readAlready);
  const clauses: Clause[] = [];
  let from = start;
  let weight = 0;
  let count = 0;
  for (let at = start; at <= end; at++) {
    const own = at === end ? kinds.sentenceEnd : (kind[at] ?? kinds.word);
    if (isClauseEnd(own)) {
      if (count > 0) clauses.push({ from, to: at, weight, count });
      from = at + 1;
      weight = 0;
      count = 0;
    } else if (own === kinds.word && (word[at] ?? -1) >= 0) {
      const danger = words.danger(at);
      const isJudged = judged[at] === 1 || words.isSaying(at) || words.scope.asked[at] === 1;
      weight += isJudged ? Math.min(0, danger) : danger;
      count++;
    }
  }
  return clauses;
};

const markJudged = ({ findings, tokens, scope }: Words, readAlready: readonly Flag['span'][]): Uint8Array => {
  const judged = new Uint8Array(tokens.count);
  for (const { row, status, from, to } of findings)
    if (!row.id.startsWith('part:') && (status !== 'affirmed' || isBenign(row.level) || heardOut.has(row.id)))
      judged.fill(1, from, to);
  for (const kind of ends)
    for (const { from, to } of scope.cues.get(kind))
      if (findings.some((one) => isOver(one) && Math.max(from - one.to, one.from - to) <= endReach))
        judged.fill(1, from, to);
  for (const [from, to] of readAlready)
    for (let at = 0; at < tokens.count; at++)
      if ((tokens.start[at] ?? 0) >= from && (tokens.end[at] ?? 0) <= to) judged[at] = 1;
  return judged;
};

/** What tells that something is over tells of no danger, beside what it ended. */
const ends = ['resolved', 'fine-now', 'none-now'] as const;
const endReach = 6;

const isOver = ({ status }: Words['findings'][number]): boolean =>
  status === 'resolved' || status === 'improving';

/**
 * What a table heard out: an end, or a complaint whose dangers have rows of their own ("I have a cough today"), for which somebody calls
 * the same day. Its words tell of no more danger than that; the words around it may.
 */
const heardOut: ReadonlySet<string> = new Set([
  'resolved-red-flag',
  'new-cough',
  'spasm-cramp',
  'dizziness',
  'nausea-vomiting',
  'drowsy-driving',
  'pain-disturbs-sleep',
]);

const isBenign = (level: Disposition): boolean => severity(level) <= severity('unclear');

export const weightRule = '4.7 a passage full of words of danger';
