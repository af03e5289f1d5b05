/** All that is asked of edges at every token, side by side: the symbol of each, the last token that it reaches, and where it leads. */
export class Pile {
  symbol: Uint16Array = new Uint16Array(0);
  reach: Int32Array = new Int32Array(0);
  target: Uint16Array = new Uint16Array(0);
  top = 0;

  constructor() {
    this.keepRoom(1024);
  }

  add(symbol: number, reach: number, target: number): void {
    this.symbol[this.top] = symbol;
    this.reach[this.top] = reach;
    this.target[this.top] = target;
    this.top++;
  }

  /** Sees that so many more find room. */
  keepRoom(more: number): void {
    const { symbol, reach, target, top } = this;
    if (top + more <= symbol.length) return;
    const size = (top + more) * 2;
    this.symbol = new Uint16Array(size);
    this.symbol.set(symbol);
    this.reach = new Int32Array(size);
    this.reach.set(reach);
    this.target = new Uint16Array(size);
    this.target.set(target);
  }

  /** The last token that an edge from `bottom` up reaches. */
  reachFrom(bottom: number): number {
    let last = -1;
    for (let n = bottom; n < this.top; n++) last = Math.max(last, this.reach[n] ?? -1);
    return last;
  }
}
