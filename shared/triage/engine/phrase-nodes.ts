import type { Columns } from './columns.ts';
import { Starts } from './starts.ts';

export const nodeStates = {
  /** A row of an emergency ends at the node or behind it. */
  grave: 1,
  /** A row ends here. */
  accepts: 2,
  /** It has edges. */
  goesOn: 4,
} as const;

/**
 * The phrases of all tables as a graph in flat arrays. Node `n` has `edgeCount[n]` edges from `edges.of(n)` on, each with the symbol it
 * asks for, the number of strange words it lets pass and the node it leads to; it ends `rowCount[n]` rows, in `rows` from `ends.of(n)` on.
 */
export class PhraseNodes {
  /** For each set that opens a phrase the node it leads to. */
  readonly roots: Uint16Array;
  readonly state: Uint8Array;
  readonly edges: Starts;
  readonly edgeCount: Uint16Array;
  readonly edgeSymbol: Uint16Array;
  readonly edgeGap: Uint8Array;
  readonly edgeTarget: Uint16Array;
  readonly ends: Starts;
  readonly rowCount: Uint16Array;
  readonly rows: Uint8Array;
  /** For each pair its other side and its row. */
  readonly pairRight: Uint16Array;
  readonly pairRow: Uint8Array;

  constructor(columns: Columns) {
    this.roots = columns.roots;
    this.state = columns.nodeState;
    this.edges = new Starts(columns.edgeCounts, columns.edgeStarts);
    this.edgeCount = columns.edgeCounts;
    this.edgeSymbol = columns.edgeSymbol;
    this.edgeGap = columns.edgeGap;
    this.edgeTarget = columns.edgeTarget;
    this.ends = new Starts(columns.acceptCounts, columns.acceptStarts);
    this.rowCount = columns.acceptCounts;
    this.rows = columns.accepts;
    this.pairRight = columns.pairRight;
    this.pairRow = columns.pairRow;
  }
}
