import { extendHash } from './word-hash.ts';

/**
 * The numbers of the packed tables: lists in one file, of which a program reads no more than it looks at. The file begins with what
 * it is, the stamp of all that follows, and how many numbers each list has; then the lists follow, each from a multiple of four bytes
 * on. Each is named here with the bytes that one number takes.
 */
const layout = [
  /** The words in order of their letters, in pages; see `spelling.ts`. */
  ['spellings', 1],
  /** Where each page of words begins in `spellings`, and where the last one ends. */
  ['pages', 4],
  /** For each word, from one that no table knows (-1) on, its class: words of one class are in the same sets and begin the same pairs. */
  ['wordClass', 2],
  /** For each word the language that it speaks for. */
  ['tongue', 1],
  /** For each word how much it weighs towards danger, and towards what patients write of. */
  ['danger', 1],
  ['topic', 1],
  /** For each word how many words behind it weigh together with it, where those of every eighth word begin, and which and how much. */
  ['followCounts', 2],
  ['followStarts', 4],
  ['follows', 2],
  ['followDanger', 1],
  ['followTopic', 1],
  /** For each word whether it stands in a table and is long enough to be told from its neighbours. */
  ['critical', 1],
  /** For each common word the critical one that it may be a misspelling of, plus one, or 0. */
  ['alias', 2],
  /** The Spanish words that may be spelt by ear, in order of how they sound; see `sounds.ts`. */
  ['bySound', 2],
  /** For each word the node of the phrases that it opens by itself, plus one, or 0. */
  ['root', 2],
  /** For each class in how many sets its words are, where those of every eighth class begin, and the sets, in rising order. */
  ['setCounts', 2],
  ['setStarts', 4],
  ['sets', 2],
  /** For each class how many pairs its words begin, where those of every eighth class begin, and the pairs. */
  ['pairCounts', 2],
  ['pairStarts', 4],
  ['pairs', 1],
  /** For each class what its words do to a phrase; see `gates`. */
  ['gate', 1],
  /** For each word, from one that no table knows (-1) on, its row of `groupBits`: `groupCells` numbers of 32 bits, a bit a group or list. */
  ['wordRow', 2],
  ['groupBits', 4],
  /** The node to which each of the first sets opens. */
  ['roots', 2],
  /** What is known of each node; see `nodeStates`. */
  ['nodeState', 1],
  /** For each node how many edges it has, and where those of every eighth node begin; see `starts.ts`. */
  ['edgeCounts', 2],
  ['edgeStarts', 4],
  /** For each edge the symbol it asks for, the number of strange words it lets pass, and the node it leads to. */
  ['edgeSymbol', 2],
  ['edgeGap', 1],
  ['edgeTarget', 2],
  /** For each node how many rows end there, and where those of every eighth node begin. */
  ['acceptCounts', 2],
  ['acceptStarts', 4],
  ['accepts', 1],
  /** For each pair its other side and its row. */
  ['pairRight', 2],
  ['pairRow', 1],
] as const;

export type ColumnName = (typeof layout)[number][0];

/** What stands for no weight: less speaks against it, more for it. */
export const weightless = 128;

/** The first number of the file. Another layout takes another one, so that no program reads what it does not know. */
const format = 0x5441_0004;

/** Format and stamp, which the counts follow. */
const countsFrom = 2;
const headLength = 4 * (countsFrom + layout.length);
const rounded = (length: number): number => (length + 3) & ~3;

/** Writes the lists as one file. A number that does not fit throws: the tables have outgrown their layout. */
export const writeColumns = (lists: Readonly<Record<ColumnName, readonly number[]>>): Uint8Array => {
  const length = layout.reduce((sum, [name, width]) => sum + rounded(lists[name].length * width), headLength);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = headLength;
  for (const [index, [name, width]] of layout.entries()) {
    const list = lists[name];
    view.setUint32(4 * (countsFrom + index), list.length, true);
    for (const [n, value] of list.entries()) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * width))
        throw new Error(`${value} does not fit into ${name}`);
      if (width === 1) view.setUint8(at + n, value);
      else if (width === 2) view.setUint16(at + n * 2, value, true);
      else view.setUint32(at + n * 4, value, true);
    }
    at += rounded(list.length * width);
  }
  view.setUint32(0, format, true);
  view.setInt32(4, stampOf(bytes), true);
  return bytes;
};

/** A check sum of all behind the stamp. */
const stampOf = (file: Uint8Array): number => {
  let hash = 0;
  for (let at = 4 * countsFrom; at < file.length; at++) hash = extendHash(hash, file[at] ?? 0);
  return hash;
};

/** Whether no byte of the file has changed since it was written: for who ships it, since it takes a look at each. */
export const isWhole = (file: Uint8Array): boolean => new Columns(file).stamp === stampOf(file);

/** The lists of such a file as it lies in memory: nothing is copied. */
export class Columns {
  /** Tells whether something else was made from the same tables. */
  readonly stamp: number;
  readonly spellings: Uint8Array;
  readonly pages: Int32Array;
  readonly wordClass: Uint16Array;
  readonly tongue: Uint8Array;
  readonly danger: Uint8Array;
  readonly topic: Uint8Array;
  readonly followCounts: Uint16Array;
  readonly followStarts: Int32Array;
  readonly follows: Uint16Array;
  readonly followDanger: Uint8Array;
  readonly followTopic: Uint8Array;
  readonly critical: Uint8Array;
  readonly alias: Uint16Array;
  readonly bySound: Uint16Array;
  readonly root: Uint16Array;
  readonly setCounts: Uint16Array;
  readonly setStarts: Int32Array;
  readonly sets: Uint16Array;
  readonly pairCounts: Uint16Array;
  readonly pairStarts: Int32Array;
  readonly pairs: Uint8Array;
  readonly gate: Uint8Array;
  readonly wordRow: Uint16Array;
  readonly groupBits: Int32Array;
  readonly roots: Uint16Array;
  readonly nodeState: Uint8Array;
  readonly edgeCounts: Uint16Array;
  readonly edgeStarts: Int32Array;
  readonly edgeSymbol: Uint16Array;
  readonly edgeGap: Uint8Array;
  readonly edgeTarget: Uint16Array;
  readonly acceptCounts: Uint16Array;
  readonly acceptStarts: Int32Array;
  readonly accepts: Uint8Array;
  readonly pairRight: Uint16Array;
  readonly pairRow: Uint8Array;
  private readonly places = new Map<ColumnName, readonly [number, number]>();
  private readonly bytes: Uint8Array;

  /** Throws when the file is none, is cut short, or was written by another version. */
  constructor(file: Uint8Array) {
    // Lists of wider numbers can only be looked at from a multiple of four bytes on.
    this.bytes = file.byteOffset % 4 === 0 ? file : file.slice();
    this.stamp = this.findPlaces();
    this.spellings = this.narrow('spellings');
    this.pages = this.wide('pages');
    this.wordClass = this.middling('wordClass');
    this.tongue = this.narrow('tongue');
    this.danger = this.narrow('danger');
    this.topic = this.narrow('topic');
    this.followCounts = this.middling('followCounts');
    this.followStarts = this.wide('followStarts');
    this.follows = this.middling('follows');
    this.followDanger = this.narrow('followDanger');
    this.followTopic = this.narrow('followTopic');
    this.critical = this.narrow('critical');
    this.alias = this.middling('alias');
    this.bySound = this.middling('bySound');
    this.root = this.middling('root');
    this.setCounts = this.middling('setCounts');
    this.setStarts = this.wide('setStarts');
    this.sets = this.middling('sets');
    this.pairCounts = this.middling('pairCounts');
    this.pairStarts = this.wide('pairStarts');
    this.pairs = this.narrow('pairs');
    this.gate = this.narrow('gate');
    this.wordRow = this.middling('wordRow');
    this.groupBits = this.wide('groupBits');
    this.roots = this.middling('roots');
    this.nodeState = this.narrow('nodeState');
    this.edgeCounts = this.middling('edgeCounts');
    this.edgeStarts = this.wide('edgeStarts');
    this.edgeSymbol = this.middling('edgeSymbol');
    this.edgeGap = this.narrow('edgeGap');
    this.edgeTarget = this.middling('edgeTarget');
    this.acceptCounts = this.middling('acceptCounts');
    this.acceptStarts = this.wide('acceptStarts');
    this.accepts = this.narrow('accepts');
    this.pairRight = this.middling('pairRight');
    this.pairRow = this.narrow('pairRow');
  }

  private findPlaces(): number {
    const { bytes } = this;
    const hasHead = bytes.length >= headLength;
    const head = hasHead ? new Int32Array(bytes.buffer, bytes.byteOffset, headLength / 4) : [];
    let at = headLength;
    for (const [index, [name, width]] of layout.entries()) {
      const count = head[countsFrom + index] ?? 0;
      this.places.set(name, [bytes.byteOffset + at, count]);
      at += rounded(count * width);
    }
    if (head[0] !== format || bytes.length !== at) throw new Error('the packed tables are broken');
    return head[1] ?? 0;
  }

  private placeOf(name: ColumnName): readonly [number, number] {
    return this.places.get(name) ?? [0, 0];
  }

  private narrow(name: ColumnName): Uint8Array {
    return new Uint8Array(this.bytes.buffer, ...this.placeOf(name));
  }

  private middling(name: ColumnName): Uint16Array {
    return new Uint16Array(this.bytes.buffer, ...this.placeOf(name));
  }

  private wide(name: ColumnName): Int32Array {
    return new Int32Array(this.bytes.buffer, ...this.placeOf(name));
  }
}
