import { numberWord, type Scale } from '../lexicon/weight-table.ts';
import { type Columns, weightless } from './columns.ts';
import { MetWords } from './met-words.ts';
import { Misspellings } from './misspellings.ts';
import type { PackedNames } from './pack.ts';
import { Repair } from './repair.ts';
import { soundMin, soundOf } from './sounds.ts';
import { isPlain, Spellings, spellingMax } from './spelling.ts';
import { Starts } from './starts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { extendHash } from './word-hash.ts';

/** The letters of a word that is asked for as a text. */
const asked = new Uint8Array(spellingMax);

const pageShift = 6;
const pageMask = (1 << pageShift) - 1;

/** The words of the tables and, behind them, the few that are no plain letters, such as emoji. Most lists have one entry a word. */
export class Dictionary {
  readonly count: number;
  readonly tongue: Uint8Array;
  readonly alias: Uint16Array;
  readonly root: Uint16Array;
  private readonly scales: Readonly<
    Record<Scale, { readonly alone: Uint8Array; readonly following: Uint8Array }>
  >;
  private readonly followCounts: Uint16Array;
  private readonly followStarts: Starts;
  private readonly follows: Uint16Array;
  private readonly critical: Uint8Array;
  private readonly rareWords: readonly string[];
  private readonly unknown: PackedNames['unknown'];
  private readonly plainCount: number;
  private readonly spellings: Spellings;
  private readonly met = new MetWords();
  /** The words that have been spelled out, in pages that are made when they are needed. */
  private readonly spelled: (string[] | undefined)[];
  private readonly vocabulary: Vocabulary;
  private readonly weigh: (word: number) => number;
  private readonly isAlarm: (word: number) => boolean;
  private repair: Repair | undefined;
  private readonly bySound: Uint16Array;
  readonly misspellings = new Misspellings();
  /** What numbers are weighed as. */
  readonly numberId: number;

  /** `weigh` tells how much a word matters where a misspelt one may mean several, `isAlarm` whether an emergency is told with it. */
  constructor(
    columns: Columns,
    { rareWords, unknown }: Pick<PackedNames, 'rareWords' | 'unknown'>,
    vocabulary: Vocabulary,
    weigh: (word: number) => number,
    isAlarm: (word: number) => boolean,
  ) {
    this.rareWords = rareWords;
    this.unknown = unknown;
    this.vocabulary = vocabulary;
    this.weigh = weigh;
    this.isAlarm = isAlarm;
    this.count = columns.tongue.length;
    this.plainCount = this.count - rareWords.length;
    this.tongue = columns.tongue;
    this.alias = columns.alias;
    this.bySound = columns.bySound;
    this.root = columns.root;
    this.scales = {
      danger: { alone: columns.danger, following: columns.followDanger },
      topic: { alone: columns.topic, following: columns.followTopic },
    };
    this.followCounts = columns.followCounts;
    this.followStarts = new Starts(columns.followCounts, columns.followStarts);
    this.follows = columns.follows;
    this.critical = columns.critical;
    this.spellings = new Spellings(columns.spellings, columns.pages);
    this.spelled = new Array<string[] | undefined>((this.count >> pageShift) + 1).fill(undefined);
    this.numberId = this.idOf(numberWord);
  }

  /** The id of the word with these first letters and their hash, or -1. */
  find(letters: Uint8Array, length: number, hash: number): number {
    if (length > spellingMax) return -1;
    const known = this.met.find(hash, letters, length);
    if (known !== undefined) return known;
    const id = this.spellings.find(letters, 0, length);
    this.met.keep(hash, letters, length, id);
    return id;
  }

  /** The id of the word with the letters from `from` to `to`, or -1; for words that will not soon be asked for again. */
  findOnce(letters: Uint8Array, from: number, to: number): number {
    return this.spellings.find(letters, from, to);
  }

  idOf(word: string): number {
    if (!isPlain(word)) {
      const rare = this.rareWords.indexOf(word);
      return rare === -1 ? -1 : this.plainCount + rare;
    }
    if (word.length > spellingMax) return -1;
    let hash = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      asked[at] = code;
      hash = extendHash(hash, code);
    }
    return this.find(asked, word.length, hash);
  }

  wordOf(id: number): string {
    if (id < 0 || id >= this.count) return '';
    const page = this.spelled[id >> pageShift];
    const known = page?.[id & pageMask];
    if (known !== undefined && known !== '') return known;
    const word =
      id < this.plainCount ? this.spellings.wordOf(id) : (this.rareWords[id - this.plainCount] ?? '');
    const kept = page ?? new Array<string>(pageMask + 1).fill('');
    kept[id & pageMask] = word;
    this.spelled[id >> pageShift] = kept;
    return word;
  }

  allWords(): readonly string[] {
    return Array.from({ length: this.count }, (_, id) => this.wordOf(id));
  }

  /** Goes through the words of plain letters: the number of each, how many letters it has, and their hash. */
  eachPlain(visit: (id: number, length: number, hash: number) => void): void {
    this.spellings.each(visit);
  }

  /** A word that stands in a table and is long enough to be told from its neighbours. */
  isCritical(id: number): boolean {
    return id >= 0 && this.critical[id] === 1;
  }

  /** How much a word weighs on a scale (-1 one that no table knows), together with the one before it (-1 where none is); see `lexicon/weight-table.ts`. */
  weightOn(scale: Scale, id: number, before: number): number {
    if (id < 0) return this.unknown[scale];
    const { alone, following } = this.scales[scale];
    const own = (alone[id] ?? weightless) - weightless;
    if (before < 0) return own;
    let low = this.followStarts.of(before);
    let high = low + (this.followCounts[before] ?? 0);
    // In rising order: a common word has many behind it.
    while (low < high) {
      const middle = (low + high) >> 1;
      const word = this.follows[middle] ?? id;
      if (word === id) return own + (following[middle] ?? weightless) - weightless;
      if (word < id) low = middle + 1;
      else high = middle;
    }
    return own;
  }

  /** Whether a word is in a group or list. */
  isIn(id: number, group: number): boolean {
    return this.vocabulary.has(id, group);
  }

  weightOf(id: number): number {
    return this.weigh(id);
  }

  /** A known word that is not worth repairing to: it only guards. */
  isOrdinary(word: string): boolean {
    const id = this.idOf(word);
    return id !== -1 && !this.isCritical(id);
  }

  /** The critical word that a misspelling most likely means, or -1. */
  nearest(token: string): number {
    return this.repairs().nearest(token, -1);
  }

  /** The nearest word but `own` with which an emergency is told, or -1. */
  nearestAlarm(word: string, own: number): number {
    return this.repairs().nearest(word, own, this.isAlarm);
  }

  /** The Spanish word that sounds as the token does, or -1. */
  soundsAs(token: string): number {
    if (token.length < soundMin) return -1;
    const sound = soundOf(token);
    let low = 0;
    let high = this.bySound.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const id = this.bySound[middle] ?? -1;
      const found = soundOf(this.wordOf(id));
      if (found === sound) return id;
      if (found < sound) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  /** Where two run-together known words part ("cantbreathe"), or 0. */
  split(token: string): number {
    return this.repairs().split(token);
  }

  /** Most replies need no repair; what it takes is made for the first that does. */
  private repairs(): Repair {
    this.repair ??= new Repair(this);
    return this.repair;
  }
}

/** What an urgent word weighs at least; others weigh as many sets as they are in. */
export const urgentWeight = 1 << 16;
