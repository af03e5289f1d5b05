import { spellingMax } from './spelling.ts';

const slots = 8192;
const unmet = 255;

/**
 * Which words have been looked for, and what was found: the number of the word, or -1. Of two words that fall on one slot the later is
 * kept, so that it never grows; letters are compared, so that it changes no answer.
 */
export class MetWords {
  private readonly letters = new Uint8Array(slots * spellingMax);
  private readonly lengths = new Uint8Array(slots).fill(unmet);
  private readonly ids = new Int32Array(slots);

  /** The number of the word, -1 when there is none, or `undefined` when it has not been met. */
  find(hash: number, letters: Uint8Array, length: number): number | undefined {
    const slot = slotOf(hash);
    if (this.lengths[slot] !== length) return undefined;
    const from = slot * spellingMax;
    for (let at = 0; at < length; at++) if (this.letters[from + at] !== letters[at]) return undefined;
    return this.ids[slot];
  }

  keep(hash: number, letters: Uint8Array, length: number, id: number): void {
    const slot = slotOf(hash);
    this.lengths[slot] = length;
    for (let at = 0, to = slot * spellingMax; at < length; at++, to++) this.letters[to] = letters[at] ?? 0;
    this.ids[slot] = id;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1);
