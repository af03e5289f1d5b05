import { NumberReader, unfolded } from './number-text.ts';
import { gapSizes, type Packed } from './pack.ts';

/**
 * The phrases of all tables in flat arrays, made from the packed text when the program starts.
 *
 * A word takes part in some symbols: those of word `w` are `symbolOf[symbolFrom[w]]` up to `symbolOf[symbolFrom[w + 1] - 1]`,
 * in rising order. A symbol below `rootCount` opens phrases: it leads to the node `rootTarget[symbol]`.
 * Node `n` has the edges `edgeFrom[n]` up to `edgeFrom[n + 1] - 1`, each with a symbol, the number of strange words it lets pass
 * and a target, and ends the rows `accepts[acceptFrom[n]]` up to `accepts[acceptFrom[n + 1] - 1]`.
 */
export type FlatPhrases = SymbolsOfWords & {
  readonly rootCount: number;
  readonly symbolCount: number;
  readonly rootTarget: Uint16Array;
  readonly edgeFrom: Uint16Array;
  readonly edgeSymbol: Uint16Array;
  readonly edgeGap: Uint8Array;
  readonly edgeTarget: Uint16Array;
  /** The widest gap of a node's edges. */
  readonly gapMax: Uint8Array;
  readonly acceptFrom: Uint16Array;
  readonly accepts: Uint8Array;
  /** 1 where a node leads to, or ends, a row of an emergency. */
  readonly isGrave: Uint8Array;
  /** Pairs of a word in the order of the tables: `pairFrom[w]` up to `pairFrom[w + 1] - 1` in `pairOf`. */
  readonly pairFrom: Uint16Array;
  readonly pairOf: Uint16Array;
  readonly pairRight: Uint16Array;
  readonly pairRow: Uint8Array;
};

export type SymbolsOfWords = { readonly symbolFrom: Int32Array; readonly symbolOf: Uint16Array };

/** The words of each symbol, end to end: those of symbol `s` from `from[s]` to `from[s + 1]`. */
export type SymbolWords = { readonly from: Int32Array; readonly words: Uint16Array };

/** Whether the word is one of the symbol's. */
export const takesPart = (
  { symbolFrom, symbolOf }: SymbolsOfWords,
  word: number,
  symbol: number,
): boolean => {
  if (word < 0) return false;
  let low = symbolFrom[word] ?? 0;
  let high = symbolFrom[word + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = symbolOf[middle] ?? 0;
    if (found === symbol) return true;
    if (found < symbol) low = middle + 1;
    else high = middle;
  }
  return false;
};

/** Writes out every set of words; a set may name smaller sets, and a word that two of them hold counts once. */
export const readSymbols = (packed: Packed, wordCount: number): SymbolWords => {
  const raw: number[] = [];
  const starts: number[] = [];
  const reader = new NumberReader(packed.symbols);
  let last = 0;
  while (!reader.isAtEnd) {
    starts.push(raw.length);
    const whole = reader.next();
    raw.push(whole);
    for (let n = 0; n < whole; n++) raw.push(reader.next());
    const single = reader.next();
    raw.push(single);
    for (let n = 0; n < single; n++) {
      last += unfolded(reader.next());
      raw.push(last);
    }
  }
  const from = new Int32Array(starts.length + 1);
  const seen = new Uint16Array(wordCount);
  let words = new Uint16Array(65_536);
  let count = 0;
  const take = (symbol: number, mark: number): void => {
    let at = starts[symbol] ?? 0;
    for (let left = raw[at++] ?? 0; left > 0; left--) take(raw[at++] ?? 0, mark);
    for (let left = raw[at++] ?? 0; left > 0; left--) {
      const word = raw[at++] ?? 0;
      if (seen[word] === mark) continue;
      seen[word] = mark;
      if (count === words.length) words = grown(words);
      words[count++] = word;
    }
  };
  for (let symbol = 0; symbol < starts.length; symbol++) {
    take(symbol, symbol + 1);
    from[symbol + 1] = count;
  }
  return { from, words };
};

const grown = (words: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> => {
  const larger = new Uint16Array(words.length * 2);
  larger.set(words);
  return larger;
};

export const readPhrases = (packed: Packed, symbols: SymbolWords, wordCount: number): FlatPhrases => {
  const { edgeFrom, edgeGap, gapMax } = readShapes(packed);
  const edgeSymbol = readList(packed.edgeSymbols, edgeGap.length);
  const edgeTarget = readList(packed.edgeTargets, edgeGap.length);
  const symbolCount = symbols.from.length - 1;
  const rootTarget = readList(packed.rootTargets, symbolCount);
  const { acceptFrom, accepts } = readAccepts(packed, gapMax.length);
  return {
    rootCount: rootTarget.length,
    symbolCount,
    ...symbolsByWord(symbols, wordCount),
    rootTarget,
    edgeFrom,
    edgeSymbol,
    edgeGap,
    edgeTarget,
    gapMax,
    acceptFrom,
    accepts,
    isGrave: graveNodes(edgeFrom, edgeTarget, acceptFrom, accepts, packed.emergencyCount),
    ...readPairs(packed, symbols, wordCount),
  };
};

const readList = (text: string, countMax: number): Uint16Array => {
  const list = new Uint16Array(countMax);
  const reader = new NumberReader(text);
  let count = 0;
  while (!reader.isAtEnd) list[count++] = reader.next();
  return list.subarray(0, count);
};

const readShapes = ({ shapes }: Packed) => {
  // A node takes at least one character, an edge one.
  const edgeFrom = new Uint16Array(shapes.length + 1);
  const edgeGap = new Uint8Array(shapes.length);
  const gapMax = new Uint8Array(shapes.length);
  const reader = new NumberReader(shapes);
  let node = 0;
  let edge = 0;
  while (!reader.isAtEnd) {
    for (let left = reader.next(); left > 0; left--) {
      const gap = gapSizes[reader.next()] ?? 0;
      edgeGap[edge++] = gap;
      if (gap > (gapMax[node] ?? 0)) gapMax[node] = gap;
    }
    edgeFrom[++node] = edge;
  }
  return {
    edgeFrom: edgeFrom.slice(0, node + 1),
    edgeGap: edgeGap.slice(0, edge),
    gapMax: gapMax.slice(0, node),
  };
};

const readAccepts = (packed: Packed, nodes: number) => {
  const acceptFrom = new Uint16Array(nodes + 1);
  const accepts = new Uint8Array(packed.accepts.length);
  const reader = new NumberReader(packed.accepts);
  let count = 0;
  for (let node = 0; node < nodes; node++) {
    for (let left = reader.next(); left > 0; left--) accepts[count++] = reader.next();
    acceptFrom[node + 1] = count;
  }
  return { acceptFrom, accepts: accepts.slice(0, count) };
};

/** A node stands behind those it leads to, so that one pass knows of each what comes after it. */
const graveNodes = (
  edgeFrom: Uint16Array,
  edgeTarget: Uint16Array,
  acceptFrom: Uint16Array,
  accepts: Uint8Array,
  emergencyCount: number,
): Uint8Array => {
  const isGrave = new Uint8Array(edgeFrom.length - 1);
  for (let node = 0; node < isGrave.length; node++) {
    for (let at = acceptFrom[node] ?? 0; at < (acceptFrom[node + 1] ?? 0); at++)
      if ((accepts[at] ?? 0) < emergencyCount) isGrave[node] = 1;
    for (let at = edgeFrom[node] ?? 0; at < (edgeFrom[node + 1] ?? 0); at++)
      if (isGrave[edgeTarget[at] ?? 0] === 1) isGrave[node] = 1;
  }
  return isGrave;
};

const symbolsByWord = ({ from, words }: SymbolWords, wordCount: number) => {
  const total = from[from.length - 1] ?? 0;
  const symbolFrom = new Int32Array(wordCount + 1);
  for (let at = 0; at < total; at++) {
    const next = (words[at] ?? 0) + 1;
    symbolFrom[next] = (symbolFrom[next] ?? 0) + 1;
  }
  for (let word = 0; word < wordCount; word++)
    symbolFrom[word + 1] = (symbolFrom[word + 1] ?? 0) + (symbolFrom[word] ?? 0);
  const free = symbolFrom.slice();
  const symbolOf = new Uint16Array(total);
  for (let symbol = 0; symbol + 1 < from.length; symbol++)
    for (let at = from[symbol] ?? 0; at < (from[symbol + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      const place = free[word] ?? 0;
      symbolOf[place] = symbol;
      free[word] = place + 1;
    }
  return { symbolFrom, symbolOf };
};

const readPairs = ({ pairs }: Packed, symbols: SymbolWords, wordCount: number) => {
  const left: number[] = [];
  const right: number[] = [];
  const rows: number[] = [];
  const reader = new NumberReader(pairs);
  while (!reader.isAtEnd) {
    left.push(reader.next());
    right.push(reader.next());
    rows.push(reader.next());
  }
  const pairFrom = new Uint16Array(wordCount + 1);
  const each = (take: (word: number, pair: number) => void): void => {
    for (let pair = 0; pair < left.length; pair++) {
      const symbol = left[pair] ?? 0;
      for (let at = symbols.from[symbol] ?? 0; at < (symbols.from[symbol + 1] ?? 0); at++)
        take(symbols.words[at] ?? 0, pair);
    }
  };
  each((word) => {
    pairFrom[word + 1] = (pairFrom[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < wordCount; word++)
    pairFrom[word + 1] = (pairFrom[word + 1] ?? 0) + (pairFrom[word] ?? 0);
  const free = pairFrom.slice();
  const pairOf = new Uint16Array(pairFrom[wordCount] ?? 0);
  each((word, pair) => {
    const place = free[word] ?? 0;
    pairOf[place] = pair;
    free[word] = place + 1;
  });
  return { pairFrom, pairOf, pairRight: Uint16Array.from(right), pairRow: Uint8Array.from(rows) };
};
