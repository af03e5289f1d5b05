/** The rolling hash of words: the hash of a word with a letter left out, or of its rest, follows from those of its beginnings. */

const base = 0x01000193;
export const hashLengthMax = 48;

const powers = new Int32Array(hashLengthMax + 1);
powers[0] = 1;
for (let index = 1; index <= hashLengthMax; index++) powers[index] = Math.imul(powers[index - 1] ?? 1, base);

export const extendHash = (hash: number, code: number): number => (Math.imul(hash, base) + code) | 0;

/** Writes the hash of each beginning of the word into `prefix`, the empty one first. */
export const hashBeginnings = (word: string, prefix: Int32Array): void => {
  prefix[0] = 0;
  for (let at = 0; at < word.length; at++) prefix[at + 1] = extendHash(prefix[at] ?? 0, word.charCodeAt(at));
};

/** The hash of the letters from `from` to `to`. */
const hashBetween = (prefix: Int32Array, from: number, to: number): number =>
  ((prefix[to] ?? 0) - Math.imul(prefix[from] ?? 0, powers[to - from] ?? 1)) | 0;

/** The hash of a word of `length` letters with the letter at `at` left out. */
export const hashWithout = (prefix: Int32Array, length: number, at: number): number =>
  (Math.imul(prefix[at] ?? 0, powers[length - at - 1] ?? 1) + hashBetween(prefix, at + 1, length)) | 0;
