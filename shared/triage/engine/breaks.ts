import { kinds, type Tokens } from './tokens.ts';

/** A full stop, a new line or a question mark. */
export const isSentenceEnd = (kind: number | undefined): boolean =>
  kind === kinds.sentenceEnd || kind === kinds.question;

/** The same, or a face, which many put where a full stop belongs. */
export const isEndOrFace = (kind: number | undefined): boolean => isSentenceEnd(kind) || kind === kinds.emoji;

/** How far around a token its sentence is read. */
export const sentenceMax = 60;

/** Where the sentence of the token begins, as far as it is read. */
export const sentenceStart = (tokens: Tokens, from: number): number => {
  let start = from;
  while (start > 0 && !isSentenceEnd(tokens.kind[start - 1]) && from - start < sentenceMax) start--;
  return start;
};

/** Whether a sentence ends between the two tokens. */
export const sentenceBreak = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isEndOrFace(tokens.kind[at])) return true;
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
