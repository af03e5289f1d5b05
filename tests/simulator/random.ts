/** Chance that one seed decides: the same seed and area draw the same numbers for ever, on every machine. */
export type Random = {
  /** Evenly from 0 up to, but not including, 1. */
  fraction(): number;
  /** True this often. */
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** 128 bits as 22 letters of base64url. */
  token(): string;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Four words from a text, each well mixed, so that areas of neighbouring seeds have nothing in common. */
const wordsOf = (text: string): [number, number, number, number] => {
  const word = (salt: number): number => {
    let mixed = salt;
    for (let n = 0; n < text.length; n++) {
      mixed = Math.imul(mixed ^ text.charCodeAt(n), 0x01000193);
      mixed ^= mixed >>> 15;
    }
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x7f4a7c15), word(0x2545f491)];
};

/** One stream of chance for each area of a seed: a new draw in one area does not reshuffle the others. */
export const randomOf = (seed: number, area: string): Random => {
  let [a, b, c, counter] = wordsOf(`${seed}/${area}`);
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm++) next();
  const fraction = (): number => next() / 2 ** 32;
  return {
    fraction,
    chance: (share) => share > 0 && fraction() < share,
    between: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    pick: (values) => values[Math.floor(fraction() * values.length)] ?? values[0],
    token: () => {
      let token = '';
      while (token.length < 22) {
        let bits = next();
        for (let n = 0; n < 5 && token.length < 22; n++) {
          token += letters[bits & 63];
          bits >>>= 6;
        }
      }
      return token;
    },
  };
};
