import { isSentenceEnd } from './engine/breaks.ts';
import { markRange } from './engine/marks.ts';
import { kinds } from './engine/tokens.ts';
import { severity } from './finding.ts';
import type { GoodAnswer } from './good-answer.ts';
import { heaviestPassage, type Passage, passageWordsMin } from './passages.ts';
import type { Words } from './read.ts';
import { topicIn, topicOf } from './topic.ts';
import type { Disposition, Flag } from './verdict.ts';

/**
 * What no table understands may still be told in words of danger ("talking", "bathroom", "since my fingers"). Every word, and every
 * two words in a row, weigh a little towards danger or towards an easy day, and the heaviest passage decides. What a table judged to be
 * benign, denied or over is no danger, nor is a saying, a question about what may happen in general, nor what was read as something else
 * (`readAlready`: a score, a wish about these messages).
 */
export const mostDangerous = (
  words: Words,
  readAlready: readonly Flag['span'][] = [],
  start = 0,
  end = words.tokens.count,
): Passage => {
  const judged = readAlready.length === 0 ? judgedIn(words) : markJudged(words, readAlready);
  const { odds, from, to } = heaviestPassage(words.tokens, start, end, (at) => {
    const danger = words.weight('danger', at);
    const isJudged = judged[at] === 1 || words.isSaying(at) || words.scope.asked[at] === 1;
    return isJudged ? Math.min(0, danger) : danger;
  });
  return { odds: odds - unlikely, from, to };
};

/** Most replies tell of no danger: the logarithm of the odds that one does. */
export const unlikely = 3;

/**
 * A page, or a call where it falls a little short. The less the reply is of what patients write of, the surer it has to be; and so it has
 * to be in a sentence that also answers well (`answered`: "tender when I lie on that side, so I lie on the other").
 */
export const levelOfPassage = (
  words: Words,
  { odds }: Passage,
  answered: GoodAnswer | undefined,
): 'urgent' | 'concern' | undefined => {
  if (odds >= pageFrom) {
    const topic = topicOf(words);
    const isSure = odds >= answeredFrom || (answered === 'normal' && topic >= plainlyOnTopic);
    if (
      (answered === undefined || isSure) &&
      (topic >= onTopic || (odds >= surelyFrom && topic >= likelyOnTopic))
    )
      return 'urgent';
  }
  return odds >= callFrom ? 'concern' : undefined;
};

/**
 * Whether a sentence that names a danger or the body may be of what patients write of, as one of a few words always may; what stands in
 * other sentences takes nothing from it.
 */
export const mayBeOnTopic = (words: Words): boolean => {
  const { kind, count } = words.tokens;
  let from = 0;
  let isNamed = false;
  let isNamedHere = false;
  for (let at = 0; at <= count; at++) {
    if (at < count && !isSentenceEnd(kind[at])) {
      isNamedHere ||= words.isDanger(at) || words.isVital(at) || isOfBody(words, at);
      continue;
    }
    if (isNamedHere && topicIn(words, from, at) >= maybeOnTopic) return true;
    isNamed ||= isNamedHere;
    isNamedHere = false;
    from = at + 1;
  }
  return !isNamed;
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
    isGrave ||= words.isDanger(at) || words.isFailure(at) || words.isNegator(at) || isOfBody(words, at);
  }
  if (said < passageWordsMin || unknown * unknownShare > said) return false;
  return mostDangerous(words, [], from, to).odds < (isGrave ? Math.min(bar, graveBar) : bar);
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
    : words.scope.isBody(at) || words.isIn('BODY_MORE', at);

const owners: ReadonlySet<string> = new Set(['my', 'the', 'his', 'her', 'lower', 'upper', 'mid']);

/** At most one word in four may be unknown. */
const unknownShare = 4;
/** Odds of one to twelve and of one to twenty: of the red flags that nothing else finds hardly one is told so lightly. */
const easyBar = -2.5;
const graveBar = -3;
/** Where somebody fails at something, odds of one to thirty-three. */
export const failingBar = -3.5;

/** Odds of three to four, of four to three, of eight to three, and of three to eight. */
const pageFrom = -0.3;
const surelyFrom = 0.3;
const answeredFrom = 1;
const callFrom = -1;

/** How surely it has to be of what patients write of: odds of twenty to one, of nine to two, even odds, and odds of one to two. */
const plainlyOnTopic = 3;
const onTopic = 1.5;
const likelyOnTopic = 0;
const maybeOnTopic = -0.7;

/** What is judged in a reply of which nothing was read as something else: asked for at every sentence, so it is marked once. */
const judgedIn = (words: Words): Uint8Array => {
  const known = judgedOf.get(words);
  if (known !== undefined) return known;
  const judged = markJudged(words, []);
  judgedOf.set(words, judged);
  return judged;
};

/** Held by the words of the reply, so that nothing of it outlives them. */
const judgedOf = new WeakMap<Words, Uint8Array>();

const markJudged = ({ findings, tokens, scope }: Words, readAlready: readonly Flag['span'][]): Uint8Array => {
  const judged = new Uint8Array(tokens.count);
  for (const { row, status, from, to } of findings)
    if (!row.id.startsWith('part:') && (status !== 'affirmed' || isBenign(row.level) || heardOut.has(row.id)))
      markRange(judged, from, to);
  for (const kind of ends)
    for (const { from, to } of scope.cues.get(kind))
      if (findings.some((one) => isOver(one) && Math.max(from - one.to, one.from - to) <= endReach))
        markRange(judged, from, to);
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
