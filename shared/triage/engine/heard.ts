import type { Compiled } from './compiled.ts';
import { groupCells } from './group-limits.ts';
import type { Tokens } from './tokens.ts';
import { isAmong } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';

/**
 * Which groups and lists the words of one reply are in, a bit each. Nearly every rule needs a word of some group, and is left out of a
 * reply in which there is none: what it asks for then must hold every word by which it may begin (`gates.test.ts`).
 */
export class Heard {
  private readonly groups = new Int32Array(groupCells);

  listen({ vocabulary }: Compiled, { word, count }: Tokens): void {
    const { groups } = this;
    for (let n = 0; n < groupCells; n++) groups[n] = 0;
    for (let at = 0; at < count; at++) vocabulary.addGroups(word[at] ?? -1, groups);
  }

  /** Whether a word of the reply is in the group or list of this number. */
  has(number: number): boolean {
    return isAmong(this.groups, number);
  }

  /** Whether one is in the group, without which the rule that asks would find nothing. */
  group(group: number): boolean {
    return this.has(group);
  }

  /** Whether one stands in the list, without which the rule that asks would find nothing. */
  list({ number }: WordSet): boolean {
    return this.has(number);
  }
}
