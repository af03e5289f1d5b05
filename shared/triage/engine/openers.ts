import type { Compiled } from './compiled.ts';
import type { Dictionary } from './dictionary.ts';
import { nodeStates, type PhraseNodes } from './phrase-nodes.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In the place of the node that an edge leads to: a row ends at the node itself. */
export const noEdge = 0xffff;

/** Where in the list words begin that open nothing. */
const nothing = 1;

/** What stands in `list` for the edge that asks for a symbol: where it leads, how many strange words it lets pass, and the node that it leaves. */
export const edgeCells = { target: 0, gap: 1, node: 2, all: 3 } as const;

/**
 * What the phrases that a word opens ask for next, side by side: how many symbols there are, then the symbols, then for each what
 * `edgeCells` tells of its edge. Most phrases are given up at these symbols, and are given up sooner when they lie in one place. What a
 * word opens is laid out when it is first met: what it opens by itself, then what its sets open, in their order, each node once.
 */
export class Openers {
  list: Uint16Array = new Uint16Array(4096);
  /** Where each word begins in the list; 0 until it is laid out. */
  private readonly starts: Int32Array;
  private readonly dictionary: Dictionary;
  private readonly vocabulary: Vocabulary;
  private readonly phrases: PhraseNodes;
  private filled = nothing + 1;

  constructor({ dictionary, vocabulary, phrases }: Compiled) {
    this.dictionary = dictionary;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.starts = new Int32Array(dictionary.count);
    if (phrases.state.length > noEdge)
      throw new Error('the tables have more nodes of phrases than edges can name');
  }

  /** Where the word begins in `list`, which may be another one after this. */
  startOf(word: number): number {
    const known = this.starts[word] ?? 0;
    return known === 0 ? this.layOut(word) : known;
  }

  private layOut(word: number): number {
    const symbols: number[] = [];
    const cells: number[] = [];
    const { state, edges, edgeCount, edgeSymbol, edgeGap, edgeTarget } = this.phrases;
    for (const node of this.nodesOf(word)) {
      // Where a row ends at the node itself, it is always gone to.
      if (((state[node] ?? 0) & nodeStates.accepts) !== 0) {
        symbols.push(this.vocabulary.symbolCount);
        cells.push(noEdge, 0, node);
      }
      const from = edges.of(node);
      const end = from + (edgeCount[node] ?? 0);
      for (let edge = from; edge < end; edge++) {
        symbols.push(edgeSymbol[edge] ?? 0);
        cells.push(edgeTarget[edge] ?? noEdge, edgeGap[edge] ?? 0, node);
      }
    }
    const start = symbols.length === 0 ? nothing : this.filled;
    this.starts[word] = start;
    if (start !== nothing) this.add([symbols.length, ...symbols, ...cells]);
    return start;
  }

  private nodesOf(word: number): ReadonlySet<number> {
    const { sets, setsFrom, setCounts } = this.vocabulary;
    const { roots } = this.phrases;
    const nodes = new Set<number>();
    const alone = this.dictionary.root[word] ?? 0;
    if (alone !== 0) nodes.add(alone - 1);
    const own = this.vocabulary.classOf(word);
    const from = setsFrom.of(own);
    const end = from + (setCounts[own] ?? 0);
    for (let n = from; n < end; n++) {
      const root = roots[sets[n] ?? 0];
      if (root === undefined) break;
      nodes.add(root);
    }
    return nodes;
  }

  private add(values: readonly number[]): void {
    if (this.filled + values.length > this.list.length) {
      const larger = new Uint16Array((this.list.length + values.length) * 2);
      larger.set(this.list);
      this.list = larger;
    }
    this.list.set(values, this.filled);
    this.filled += values.length;
  }
}
