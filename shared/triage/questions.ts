import { isEndOrFace } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import type { Words } from './read.ts';
import type { Flag } from './verdict.ts';

/** Whether the reply asks about what the tables do not know. A question that names a normal effect is about that effect. */
export const asksOpenly = (words: Words, flags: readonly Flag[]): boolean => {
  const { tokens } = words;
  let from = 0;
  for (let at = 0; at <= tokens.count; at++) {
    const kind = at < tokens.count ? tokens.kind[at] : kinds.sentenceEnd;
    if (!isEndOrFace(kind)) continue;
    if (isQuestion(words, from, at) && !namesEffect(words, from, at, flags)) return true;
    from = at + 1;
  }
  return false;
};

/** Whether the sentence from `from` to its end at `to` asks something, with its mark or without it. */
export const isQuestion = (words: Words, from: number, to: number): boolean => {
  let start = from;
  for (let at = from; at <= to; at++) {
    const kind = at < words.tokens.count ? words.tokens.kind[at] : kinds.sentenceEnd;
    if (at < to && words.scope.asked[at] === 1) return true;
    if (at < to && (kind === kinds.word || kind === kinds.number)) continue;
    if (opensQuestion(words, start, at)) return true;
    start = at + 1;
  }
  return words.tokens.kind[to] === kinds.question && opensWithInterrogative(words, from, to);
};

/** An interrogative and at least two more words, behind the last comma. */
const opensWithInterrogative = ({ spoken, tokens }: Words, from: number, to: number): boolean => {
  let start = from;
  for (let at = from; at < to; at++) if (tokens.kind[at] === kinds.comma) start = at + 1;
  return (
    to - start >= questionMin && spoken.slice(start, start + openingMax).some((word) => asking.has(word))
  );
};

/** "Can my husband massage it", "how long before I run": a question that came without its mark. */
const opensQuestion = ({ spoken }: Words, from: number, to: number): boolean => {
  const first = spoken[from] ?? '';
  const second = spoken[from + 1] ?? '';
  const isOpen =
    (modals.has(first) && topics.has(second)) ||
    (first === 'how' && amounts.has(second)) ||
    (first === 'when' && modals.has(second));
  return isOpen && to - from >= questionMin;
};

/** "Is it normal to be this tired?" is that effect; the sore hip of another sentence is not what is asked about. */
const namesEffect = ({ tokens }: Words, from: number, to: number, flags: readonly Flag[]): boolean => {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to - 1] ?? start;
  return flags.some((one) => one.level === 'self_care' && one.span[0] >= start && one.span[1] <= end);
};

const questionMin = 4;
/** "Oiga y me puedo bañar?": a greeting may stand before the interrogative. */
const openingMax = 3;
const modals = new WordList('can could would should will is are does may might');
const topics = new WordList('i it my this that we they there');
const amounts = new WordList('long soon often many much');
const asking = new WordList(
  'cuando cual cuales donde puede pueden podria sera deberia how when what can do does is should will could would why where am are which cuando como que puedo cuanto cuantas debo',
);
