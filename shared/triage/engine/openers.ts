import type { Compiled } from './compiled.ts';
import type { Dictionary } from './dictionary.ts';
import { nodeStates, type PhraseNodes } from './phrase-nodes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In place of a count of edges: a row ends at the node itself, so that it is always gone to. */
export const always = -1;

/**
 * The phrases that a word opens, side by side: first how many there are, then for each its node, how many edges the node has, and
 * what they ask for. Most phrases are given up at these symbols, and are given up sooner when they lie in one place. What a word opens
 * is laid out when it is first met: what it opens by itself, then what its sets open, in their order.
 */
export class Openers {
  list: Int32Array = new Int32Array(4096);
  /** Where each word begins in the list; 0 until it is laid out. */
  private readonly starts: Int32Array;
  private readonly dictionary: Dictionary;
  private readonly vocabulary: Vocabulary;
  private readonly phrases: PhraseNodes;
  private filled = 1;

  constructor({ dictionary, vocabulary, phrases }: Compiled) {
    this.dictionary = dictionary;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.starts = new Int32Array(dictionary.count);
  }

  /** Where the word begins in `list`, which may be another one after this. */
  startOf(word: number): number {
    const known = this.starts[word] ?? 0;
    return known === 0 ? this.layOut(word) : known;
  }

  private layOut(word: number): number {
    const { sets, setsFrom, setCounts } = this.vocabulary;
    const { roots } = this.phrases;
    const own = this.vocabulary.classOf(word);
    const alone = this.dictionary.root[word] ?? 0;
    const start = this.filled;
    this.starts[word] = start;
    this.add(0);
    let count = 0;
    if (alone !== 0) {
      this.addNode(alone - 1);
      count++;
    }
    const from = setsFrom.of(own);
    const end = from + (setCounts[own] ?? 0);
    for (let n = from; n < end; n++) {
      const set = sets[n] ?? 0;
      if (set >= roots.length) break;
      this.addNode(roots[set] ?? 0);
      count++;
    }
    this.list[start] = count;
    return start;
  }

  private addNode(node: number): void {
    const { state, edges, edgeCount, edgeSymbol } = this.phrases;
    const from = edges.of(node);
    const to = from + (edgeCount[node] ?? 0);
    const isEnd = ((state[node] ?? 0) & nodeStates.accepts) !== 0;
    this.add(node);
    this.add(isEnd ? always : to - from);
    if (!isEnd) for (let edge = from; edge < to; edge++) this.add(edgeSymbol[edge] ?? 0);
  }

  private add(value: number): void {
    if (this.filled === this.list.length) {
      const larger = new Int32Array(this.list.length * 2);
      larger.set(this.list);
      this.list = larger;
    }
    this.list[this.filled++] = value;
  }
}
