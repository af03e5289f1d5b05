import { spellingMax } from './spelling.ts';

const slots = 8192;
/** What is kept of a word lies in one place: its letters, how many they are and one (0 is no word), and its number in the last four bytes. */
const slotShift = 5;
const lengthAt = spellingMax;
const numberAt = (1 << slotShift) - Int32Array.BYTES_PER_ELEMENT;

/**
 * Which words have been looked for, and what was found: the number of the word, or -1. Of two words that fall on one slot the later is
 * kept, so that it never grows; letters are compared, so that it changes no answer.
 */
export class MetWords {
  private readonly bytes = new Uint8Array(slots << slotShift);
  private readonly numbers = new Int32Array(this.bytes.buffer);

  /** The number of the word, -1 when there is none, or `undefined` when it has not been met. */
  find(hash: number, letters: Uint8Array, length: number): number | undefined {
    const { bytes } = this;
    const from = slotOf(hash) << slotShift;
    if (bytes[from + lengthAt] !== length + 1) return undefined;
    for (let at = 0; at < length; at++) if (bytes[from + at] !== letters[at]) return undefined;
    return this.numbers[(from + numberAt) >> 2];
  }

  keep(hash: number, letters: Uint8Array, length: number, id: number): void {
    const { bytes } = this;
    const from = slotOf(hash) << slotShift;
    for (let at = 0; at < length; at++) bytes[from + at] = letters[at] ?? 0;
    bytes[from + lengthAt] = length + 1;
    this.numbers[(from + numberAt) >> 2] = id;
  }
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1);
