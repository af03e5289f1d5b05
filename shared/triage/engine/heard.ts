import type { Compiled } from './compiled.ts';
import type { Tokens } from './tokens.ts';
import { groupCells, isAmong } from './vocabulary.ts';
import { listCells, type WordSet } from './word-set.ts';

/**
 * Which groups and lists the words of one reply are in, a bit each. Nearly every rule needs a word of some group, and is left out of a
 * reply in which there is none.
 */
export class Heard {
  private readonly groups = new Int32Array(groupCells);
  private readonly lists = new Int32Array(listCells);

  listen({ vocabulary, dictionary }: Compiled, { word, count }: Tokens): void {
    const { groups, lists } = this;
    groups.fill(0);
    lists.fill(0);
    for (let at = 0; at < count; at++) {
      const own = word[at] ?? -1;
      if (own < 0) continue;
      vocabulary.addGroups(own, groups);
      dictionary.listed.addLists(own, lists);
    }
  }

  /** Whether a word of the reply is in the group. */
  group(group: number): boolean {
    return isAmong(this.groups, group);
  }

  /** Whether one stands in the list. */
  list({ number }: WordSet): boolean {
    return isAmong(this.lists, number);
  }
}
