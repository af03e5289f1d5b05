import type { CueKind } from '../lexicon/cues.ts';
import type { wordGroups } from '../lexicon/words.ts';
import { Dictionary } from './dictionary.ts';
import { type FlatPhrases, readPhrases, readSymbols, type SymbolWords } from './flat-phrases.ts';
import { gates } from './gates.ts';
import { NumberReader } from './number-text.ts';
import type { Packed } from './pack.ts';
import { packed } from './packed.ts';
import { type EnglishGroup, englishGroups, type Row } from './tables.ts';

/** The tables as the engine reads them. Rows below `flagCount` are flags; the rest are cues. */
export type Compiled = {
  readonly dictionary: Dictionary;
  readonly phrases: FlatPhrases;
  readonly has: (word: number, group: number) => boolean;
  /** The number of each group, for `has`. */
  readonly symbols: Readonly<Record<GroupName, number>>;
  /** The same for the English words of some groups alone. */
  readonly english: Readonly<Record<EnglishGroup, number>>;
  /** For each word, the groups that it is in: `groupStride` numbers of 32 bits. */
  readonly groupBits: Int32Array;
  readonly groupStride: number;
  /** What each word does to a phrase that is being followed; see `gates`. */
  readonly gateOf: Uint8Array;
  readonly rows: readonly Row[];
  /** What each flag is called, by its id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly flagCount: number;
  /** Rows below this are emergencies. */
  readonly emergencyCount: number;
  readonly cues: readonly CueKind[];
  /** For each word, the language it speaks for. */
  readonly tongue: Uint8Array;
  /** For a common word, the critical word one letter away, or -1. */
  readonly alias: Int16Array;
};

type GroupTables = Pick<Compiled, 'symbols' | 'english' | 'groupBits' | 'groupStride'>;

export type GroupName = keyof typeof wordGroups;

/** The names come from the same tables as the type; that the packed ones are not older is tested. */
const namesAll = (read: Readonly<Record<string, number>>): read is Record<GroupName, number> =>
  'TRANSPARENT' in read;
const namesEnglish = (read: Readonly<Record<string, number>>): read is Record<EnglishGroup, number> =>
  englishGroups.every((name) => name in read);

const compile = (from: Packed): Compiled => {
  const tongue = readTongues(from.tongues);
  const wordCount = tongue.length;
  const sets = readSymbols(from, wordCount);
  const { symbols, english, groupBits, groupStride } = readGroups(from, sets, wordCount);
  const has = (word: number, group: number): boolean =>
    word >= 0 &&
    group >= 0 &&
    (((groupBits[word * groupStride + (group >> 5)] ?? 0) >>> (group & 31)) & 1) === 1;
  const urgent = new Uint8Array(wordCount);
  for (let word = 0; word < wordCount; word++) if (has(word, symbols.REPAIR)) urgent[word] = 1;
  return {
    dictionary: new Dictionary(from.words, from.tableWords, urgent),
    phrases: readPhrases(from, sets, wordCount),
    has,
    symbols,
    english,
    groupBits,
    groupStride,
    gateOf: readGates(from, sets, wordCount),
    rows: from.rows,
    labels: new Map(from.rows.map((row) => [row.id, row.label])),
    flagCount: from.rows.length,
    emergencyCount: from.emergencyCount,
    cues: from.cues,
    tongue,
    alias: readAliases(from.aliases, wordCount),
  };
};

const readTongues = (runs: string): Uint8Array => {
  let tongues = new Uint8Array(16_384);
  let count = 0;
  const reader = new NumberReader(runs);
  while (!reader.isAtEnd) {
    const tongue = reader.next();
    const end = count + reader.next();
    if (end > tongues.length) {
      const longer = new Uint8Array(tongues.length * 2);
      longer.set(tongues);
      tongues = longer;
    }
    tongues.fill(tongue, count, end);
    count = end;
  }
  return tongues.slice(0, count);
};

/** Groups are few and are asked for at every turn: they are counted anew, and each word keeps the bits of its own. */
const readGroups = (packed: Packed, { from, words }: SymbolWords, wordCount: number): GroupTables => {
  const numbers = new Map<number, number>();
  const numbered = (groups: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
    Object.fromEntries(
      Object.entries(groups).map(([name, symbol]) => {
        if (symbol === -1) return [name, -1];
        const number = numbers.get(symbol) ?? numbers.size;
        numbers.set(symbol, number);
        return [name, number];
      }),
    );
  const symbols = numbered(packed.groups);
  const english = numbered(packed.english);
  const groupStride = (numbers.size + 31) >> 5;
  const groupBits = new Int32Array(wordCount * groupStride);
  for (const [symbol, group] of numbers)
    for (let at = from[symbol] ?? 0; at < (from[symbol + 1] ?? 0); at++) {
      const cell = (words[at] ?? 0) * groupStride + (group >> 5);
      groupBits[cell] = (groupBits[cell] ?? 0) | (1 << (group & 31));
    }
  if (!namesAll(symbols) || !namesEnglish(english)) throw new Error('the packed tables are broken');
  return { symbols, english, groupBits, groupStride };
};

const readGates = ({ groups }: Packed, { from, words }: SymbolWords, wordCount: number): Uint8Array => {
  const gateOf = new Uint8Array(wordCount);
  const mark = (name: GroupName, gate: number): void => {
    const symbol = groups[name] ?? -1;
    for (let at = from[symbol] ?? 0; at < (from[symbol + 1] ?? 0); at++)
      gateOf[words[at] ?? 0] = (gateOf[words[at] ?? 0] ?? 0) | gate;
  };
  mark('TRANSPARENT', gates.transparent);
  mark('AND', gates.joins);
  mark('BUT', gates.joins);
  mark('SELF', gates.personal);
  mark('THIRD', gates.personal);
  return gateOf;
};

const readAliases = (aliases: string, wordCount: number): Int16Array => {
  const alias = new Int16Array(wordCount).fill(-1);
  const reader = new NumberReader(aliases);
  let word = 0;
  while (!reader.isAtEnd) {
    word += reader.next();
    alias[word] = reader.next();
  }
  return alias;
};

let compiled: Compiled | undefined;
let source: Packed = packed;

/** Read on first use and kept: the tables never change while the program lives. */
export const lexicon = (): Compiled => {
  compiled ??= compile(source);
  return compiled;
};

/** For whoever edits the tables: from now on replies are read by these instead of the packed ones. */
export const readBy = (fresh: Packed): void => {
  if (fresh === source) return;
  source = fresh;
  compiled = undefined;
};
