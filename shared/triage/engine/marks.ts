/** Room behind the last token, so that looking a few tokens ahead finds no mark of an older reply. */
const margin = 16;
/** So many cells are wiped at once. */
const cellsAtOnce = Float64Array.BYTES_PER_ELEMENT;

/** One mark a token: a column that is wiped and used again for every reply, so that reading allocates none. */
export class Column {
  cells: Uint8Array = new Uint8Array(0);
  private eights = new Float64Array(0);

  wiped(count: number): Uint8Array {
    const size = Math.ceil((count + margin) / cellsAtOnce);
    if (this.eights.length < size) {
      this.eights = new Float64Array(size * 2);
      this.cells = new Uint8Array(this.eights.buffer);
    } else for (let at = 0; at < size; at++) this.eights[at] = 0;
    return this.cells;
  }
}

/** Marks the tokens of a match; most are of one or two. */
export const markRange = (column: Uint8Array, from: number, to: number): void => {
  for (let at = from; at < to; at++) column[at] = 1;
};

/** Whether a token from `from` to before `to` is marked. */
export const isAnyMarked = (column: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (column[at] === 1) return true;
  return false;
};

/** What the words of a reply are found to be part of. */
export class Marks {
  /** Inside an idiom. */
  masked: Uint8Array = new Uint8Array(0);
  /** Names a finding. */
  isConcept: Uint8Array = new Uint8Array(0);
  /** A negator that belongs to a finding ("no feeling") and so negates nothing else. */
  consumed: Uint8Array = new Uint8Array(0);
  /** Part of a finding that would be an emergency. */
  grave: Uint8Array = new Uint8Array(0);
  /** Part of anything that a table knows. */
  covered: Uint8Array = new Uint8Array(0);
  /** Part of a finding, whatever its status. */
  found: Uint8Array = new Uint8Array(0);
  /** In a clause with a good word. */
  praised: Uint8Array = new Uint8Array(0);
  private readonly columns = {
    masked: new Column(),
    isConcept: new Column(),
    consumed: new Column(),
    grave: new Column(),
    covered: new Column(),
    found: new Column(),
    praised: new Column(),
  };

  wipe(count: number): void {
    const { columns } = this;
    this.masked = columns.masked.wiped(count);
    this.isConcept = columns.isConcept.wiped(count);
    this.consumed = columns.consumed.wiped(count);
    this.grave = columns.grave.wiped(count);
    this.covered = columns.covered.wiped(count);
    this.found = columns.found.wiped(count);
    this.praised = columns.praised.wiped(count);
  }
}
