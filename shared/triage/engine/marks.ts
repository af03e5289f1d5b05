/** Room behind the last token, so that looking a few tokens ahead finds no mark of an older reply. */
const margin = 16;

/** One column of marks, wiped whenever it is asked for. */
export class Column {
  private cells: Uint8Array = new Uint8Array(0);

  wiped(count: number): Uint8Array {
    const size = count + margin;
    if (this.cells.length < size) this.cells = new Uint8Array(size * 2);
    else this.cells.fill(0, 0, size);
    return this.cells;
  }
}

/** One mark a token, as columns that are wiped and used again for every reply, so that reading allocates none. */
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

  wipe(count: number): void {
    const size = count + margin;
    if (this.masked.length < size) {
      this.masked = new Uint8Array(size * 2);
      this.isConcept = new Uint8Array(size * 2);
      this.consumed = new Uint8Array(size * 2);
      this.grave = new Uint8Array(size * 2);
      this.covered = new Uint8Array(size * 2);
      this.found = new Uint8Array(size * 2);
      this.praised = new Uint8Array(size * 2);
      return;
    }
    this.masked.fill(0, 0, size);
    this.isConcept.fill(0, 0, size);
    this.consumed.fill(0, 0, size);
    this.grave.fill(0, 0, size);
    this.covered.fill(0, 0, size);
    this.found.fill(0, 0, size);
    this.praised.fill(0, 0, size);
  }
}
