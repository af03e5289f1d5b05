import { NumberReader, numbersOf } from './number-text.ts';
import { gapSizes, type Packed, pageShift } from './pack.ts';

export const nodeStates = {
  read: 1,
  /** A row of an emergency ends at the node or behind it. */
  grave: 2,
  /** A row ends here. */
  accepts: 4,
  /** It has edges. */
  goesOn: 8,
} as const;

/**
 * The phrases of all tables as a graph in flat arrays. Node `n` has the edges `edgeFrom[n]` up to `edgeTo[n] - 1`, each with the symbol
 * it asks for, the number of strange words it lets pass and the node it leads to; it ends the rows `acceptFrom[n]` up to
 * `acceptTo[n] - 1` of `accepts`. A page of nodes is read when a phrase first comes to one of them.
 */
export class PhraseNodes {
  /** For each set that opens a phrase the node it leads to. */
  readonly roots: Uint16Array;
  readonly edgeFrom: Uint16Array;
  readonly edgeTo: Uint16Array;
  readonly edgeSymbol: Uint16Array;
  readonly edgeGap: Uint8Array;
  readonly edgeTarget: Uint16Array;
  readonly acceptFrom: Uint16Array;
  readonly acceptTo: Uint16Array;
  readonly accepts: Uint8Array;
  /** What is known of each node; 0 until its page is read. */
  readonly state: Uint8Array;
  /** For each pair its other side and its row. */
  readonly pairRight: number[] = [];
  readonly pairRow: number[] = [];
  private readonly packed: Packed;
  private readonly pageStart: number[] = [];
  private edges = 0;
  private rows = 0;

  constructor(packed: Packed) {
    const { nodeCount, edgeCount, acceptCount } = packed;
    this.packed = packed;
    this.edgeFrom = new Uint16Array(nodeCount);
    this.edgeTo = new Uint16Array(nodeCount);
    this.edgeSymbol = new Uint16Array(edgeCount);
    this.edgeGap = new Uint8Array(edgeCount);
    this.edgeTarget = new Uint16Array(edgeCount);
    this.acceptFrom = new Uint16Array(nodeCount);
    this.acceptTo = new Uint16Array(nodeCount);
    this.accepts = new Uint8Array(acceptCount);
    this.state = new Uint8Array(nodeCount);
    this.roots = Uint16Array.from(numbersOf(packed.roots));
    const pairs = new NumberReader(packed.pairs);
    while (!pairs.isAtEnd) {
      this.pairRight.push(pairs.next());
      this.pairRow.push(pairs.next());
    }
    let start = 0;
    for (const length of numbersOf(packed.nodeIndex)) {
      this.pageStart.push(start);
      start += length;
    }
  }

  /** Reads the page of a node whose state is 0. */
  open(node: number): void {
    const page = node >> pageShift;
    const reader = new NumberReader(this.packed.nodes, this.pageStart[page]);
    const first = page << pageShift;
    const end = Math.min(first + (1 << pageShift), this.edgeFrom.length);
    for (let one = first; one < end; one++) this.readNode(one, reader);
  }

  private readNode(node: number, reader: NumberReader): void {
    const head = reader.next();
    const edges = reader.next();
    this.state[node] =
      nodeStates.read |
      ((head & 1) === 1 ? nodeStates.grave : 0) |
      (head > 1 ? nodeStates.accepts : 0) |
      (edges > 0 ? nodeStates.goesOn : 0);
    this.acceptFrom[node] = this.rows;
    for (let left = head >> 1; left > 0; left--) this.accepts[this.rows++] = reader.next();
    this.acceptTo[node] = this.rows;
    const from = this.edges;
    const to = from + edges;
    this.edgeFrom[node] = from;
    this.edgeTo[node] = to;
    this.edges = to;
    for (let edge = from; edge < to; edge++) this.edgeGap[edge] = gapSizes[reader.next()] ?? 0;
    for (let edge = from; edge < to; edge++) this.edgeSymbol[edge] = reader.next();
    for (let edge = from; edge < to; edge++) this.edgeTarget[edge] = node - reader.next();
  }
}
