import type { Disposition } from '../verdict.ts';
import type { Row } from './tables.ts';

/** A row with all columns, also those that it leaves empty: rows of one shape are read quicker. */
export class EvenRow implements Row {
  readonly id: string;
  readonly label: string;
  readonly level: Disposition;
  readonly minimised?: Disposition;
  readonly minimisedAs?: string;
  readonly resolved?: Disposition;
  readonly improving?: Disposition;
  readonly anyWords?: true;
  readonly absorbs?: readonly string[];

  constructor(row: Row) {
    this.id = row.id;
    this.label = row.label;
    this.level = row.level;
    if (row.minimised !== undefined) this.minimised = row.minimised;
    if (row.minimisedAs !== undefined) this.minimisedAs = row.minimisedAs;
    if (row.resolved !== undefined) this.resolved = row.resolved;
    if (row.improving !== undefined) this.improving = row.improving;
    if (row.anyWords !== undefined) this.anyWords = row.anyWords;
    if (row.absorbs !== undefined) this.absorbs = row.absorbs;
  }
}
