import { isSentenceEnd } from './engine/breaks.ts';
import { markRange } from './engine/marks.ts';
import { kinds } from './engine/tokens.ts';
import { isPart, severity } from './finding.ts';
import type { GoodAnswer } from './good-answer.ts';
import { heaviestPassage, isClauseEnd, type Passage, passageWordsMin } from './passages.ts';
import type { Words } from './read.ts';
import { topicIn, topicOf } from './topic.ts';
import type { Disposition, Flag } from './verdict.ts';

/**
 * What no table understands may still be told in words of danger ("talking", "bathroom", "since my fingers"). Every word, and every
 * two words in a row, weigh a little towards danger or towards an easy day, and the heaviest passage decides. What a table found to be
 * denied, over, somebody else's or of the desk tells of neither, nor does a saying, a medicine against a fever (too much of it has a row),
 * or what was read as something else (`readAlready`: a score, a wish about these messages).
 */
export const mostDangerous = (
  words: Words,
  readAlready: readonly Flag['span'][] = [],
  start = 0,
  end = words.tokens.count,
): Passage => {
  const judged = readAlready.length === 0 ? judgedIn(words) : markJudged(words, readAlready);
  const { odds, from, to } = heaviestPassage(words.tokens, start, end, (at) =>
    judged[at] === 1 ? 0 : words.weight('danger', at),
  );
  return { odds: odds - unlikely, from, to };
};

/** Most replies tell of no danger: how much their words have to weigh together until a danger is as likely as none. */
const unlikely = 4.3;

/**
 * A page, or a call where it falls a little short. The less the reply is of what patients write of, the surer it has to be; and so it has
 * to be, for a page and for a call, in a sentence that also answers well (`answered`: "tender when I lie on that side, so I lie on the other").
 */
export const levelOfPassage = (
  words: Words,
  { odds }: Passage,
  answered: GoodAnswer | undefined,
): 'urgent' | 'concern' | undefined => {
  if (odds >= pageFrom) {
    const topic = topicOf(words);
    const isNormal = answered === 'normal' && topic >= plainlyOnTopic;
    const bar = answered === undefined || isNormal ? pageFrom : answeredFrom;
    if (odds - offTopicPrice * Math.max(0, onTopic - topic) >= bar) return 'urgent';
  }
  return odds >= (answered === undefined ? callFrom : answeredCallFrom) ? 'concern' : undefined;
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
/** Of the red flags that nothing else finds hardly one is told so lightly. */
const easyBar = -4;
const graveBar = -5;
/** Where somebody fails at something. */
export const failingBar = -5.6;

/** Odds of ten to nine, of three to one, of one to seven, and of three to five. */
const pageFrom = 0.1;
const answeredFrom = 1.1;
const callFrom = -2;
const answeredCallFrom = -0.5;

/** How surely it has to be of what patients write of: odds of twenty to one, of nine to two, and of one to two. */
const plainlyOnTopic = 3;
const onTopic = 1.5;
const maybeOnTopic = -0.7;
/** How much surer a danger has to be for each step that it is less so. */
const offTopicPrice = 0.5;

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

const markJudged = (words: Words, readAlready: readonly Flag['span'][]): Uint8Array => {
  const { findings, tokens, scope } = words;
  const judged = new Uint8Array(tokens.count);
  markReadClauses(words, judged);
  for (let at = 0; at < tokens.count; at++)
    if (words.isSaying(at) || words.isIn('ANTIPYRETIC', at)) judged[at] = 1;
  for (const { row, status, from, to } of findings)
    if (
      !isPart(row.id) &&
      (row.level === 'administrative' || (status !== 'affirmed' && !isBenign(row.level)))
    )
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

/** A clause that the tables read as harmless, all but one word, tells of no danger ("puedo mover los dedos"). */
const markReadClauses = ({ findings, tokens }: Words, judged: Uint8Array): void => {
  const covered = new Uint8Array(tokens.count);
  for (const { row, from, to } of findings)
    if (isBenign(row.level) && !isPart(row.id)) markRange(covered, from, to);
  let from = 0;
  let read = 0;
  let untold = 0;
  for (let at = 0; at <= tokens.count; at++) {
    const kind = at < tokens.count ? (tokens.kind[at] ?? kinds.word) : kinds.sentenceEnd;
    if (isClauseEnd(kind)) {
      if (read > 0 && untold < untoldMin) markRange(judged, from, at);
      from = at + 1;
      read = 0;
      untold = 0;
    } else if (kind === kinds.word) {
      if (covered[at] === 1) read++;
      else untold++;
    }
  }
};

const isBenign = (level: Disposition): boolean => severity(level) <= severity('unclear');

const untoldMin = 2;

/** What tells that something is over tells of no danger, beside what it ended. */
const ends = ['resolved', 'fine-now', 'none-now'] as const;
const endReach = 6;

const isOver = ({ status }: Words['findings'][number]): boolean =>
  status === 'resolved' || status === 'improving';

export const weightRule = '4.7 a passage full of words of danger';
