/** Chance that one seed decides: the same seed and name draw the same numbers for ever, on every machine. */
export type Random = {
  /** Evenly from 0 up to, but not including, 1. */
  fraction(): number;
  /** True this often. It draws a number even where the answer is known, so that a share of 0 reshuffles nothing. */
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<const Values extends readonly [unknown, ...unknown[]]>(values: Values): Values[number];
  /** 128 bits as 22 letters of base64url. */
  token(): string;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** One number from a text, well mixed, so that neighbouring seeds have nothing in common. */
const numberOf = (seed: number, name: string): number => {
  let mixed = Math.imul(seed ^ 0x811c9dc5, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  for (let n = 0; n < name.length; n++) {
    mixed = Math.imul(mixed ^ name.charCodeAt(n), 0x01000193);
    mixed ^= mixed >>> 15;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** A class, for a seed makes thousands: one object each instead of a function for every way to draw. */
class Stream implements Random {
  #state: number;

  constructor(state: number) {
    this.#state = state;
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    const state = this.#state;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  fraction(): number {
    return this.#next() / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.fraction() < share;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  pick<const Values extends readonly [unknown, ...unknown[]]>(values: Values): Values[number] {
    return values[Math.floor(this.fraction() * values.length)] ?? values[0];
  }

  token(): string {
    let token = '';
    while (token.length < 22) {
      let bits = this.#next();
      for (let n = 0; n < 5 && token.length < 22; n++) {
        token += letters[bits & 63];
        bits >>>= 6;
      }
    }
    return token;
  }
}

/** One stream of chance for each name within a seed: a new draw in one does not reshuffle the others. */
export const randomOf = (seed: number, name: string): Random => new Stream(numberOf(seed, name));
