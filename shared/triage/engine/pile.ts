/** Edges side by side with all that is asked of them at every token: the symbol of each, and the last token that it reaches. */
export class Pile {
  edge: Uint16Array = new Uint16Array(0);
  symbol: Uint16Array = new Uint16Array(0);
  reach: Int32Array = new Int32Array(0);
  top = 0;

  constructor() {
    this.keepRoom(1024);
  }

  add(edge: number, symbol: number, reach: number): void {
    this.edge[this.top] = edge;
    this.symbol[this.top] = symbol;
    this.reach[this.top] = reach;
    this.top++;
  }

  /** Sees that so many more find room. */
  keepRoom(more: number): void {
    const { edge, symbol, reach, top } = this;
    if (top + more <= edge.length) return;
    const size = (top + more) * 2;
    this.edge = new Uint16Array(size);
    this.edge.set(edge);
    this.symbol = new Uint16Array(size);
    this.symbol.set(symbol);
    this.reach = new Int32Array(size);
    this.reach.set(reach);
  }

  /** The last token that an edge from `bottom` up reaches. */
  reachFrom(bottom: number): number {
    let last = -1;
    for (let n = bottom; n < this.top; n++) last = Math.max(last, this.reach[n] ?? -1);
    return last;
  }
}
