import { kinds, type Tokens } from './tokens.ts';

/** Whether a sentence ends between the two tokens. */
export const sentenceBreak = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const kind = tokens.kind[at];
    if (kind === kinds.sentenceEnd || kind === kinds.question || kind === kinds.emoji) return true;
  }
  return false;
};

/** The same by a full stop alone: a face or a question mark between two levels parts no trend ("8 last night 😊 2 today 😊"). */
export const stopBreak = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens.kind[at] === kinds.sentenceEnd) return true;
  return false;
};

/** Whether anything but words and numbers stands between the two tokens. */
export const anyBreak = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (tokens.kind[at] !== kinds.word && tokens.kind[at] !== kinds.number) return true;
  return false;
};
