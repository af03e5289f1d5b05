import type { Compiled } from './compiled.ts';
import { groupCells } from './group-limits.ts';
import type { Tokens } from './tokens.ts';
import { isAmong } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';

/**
 * Which groups and lists the words of one reply are in, a bit each. Nearly every rule needs a word of some group, and is left out of a
 * reply in which there is none.
 */
export class Heard {
  private readonly groups = new Int32Array(groupCells);

  listen({ vocabulary }: Compiled, { word, count }: Tokens): void {
    const { groups } = this;
    groups.fill(0);
    for (let at = 0; at < count; at++) vocabulary.addGroups(word[at] ?? -1, groups);
  }

  /** Whether a word of the reply is in the group. */
  group(group: number): boolean {
    return isAmong(this.groups, group);
  }

  /** Whether one stands in the list. */
  list({ number }: WordSet): boolean {
    return isAmong(this.groups, number);
  }
}
