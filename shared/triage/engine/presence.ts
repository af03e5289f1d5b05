import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { gates } from './gates.ts';
import { kinds, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const fewTokens = 9;
/** Places are wiped before they no longer fit into 31 bits, far from where a long text would make them. */
const baseMax = 0x3fff_ffff;
/** The place of what is found everywhere, which is no symbol but the number behind the last one. */
const behindAll = 0x7fff_ffff;

/**
 * Which symbols stand where in one reply, so that most phrases are given up without a look at its words. A reply is gone through from
 * its end: for each symbol the place of its nearest word behind the token is kept, as `base` plus the token; `base` grows with every
 * reply, so that nothing has to be wiped between two.
 */
export class Presence {
  gate: Uint8Array = new Uint8Array(256);
  /** Where `hasAlias`: the critical word that a token may be a misspelling of, or -1. */
  alias: Int32Array = new Int32Array(256);
  /** Whether a word may be a misspelling; asked in replies of a few words or about a person. */
  hasAlias = false;
  /** The class of each known word. */
  classes: Int32Array = new Int32Array(256);

  /** For each symbol the place of its nearest word; older ones than `base` are of older replies. */
  nearest: Int32Array = new Int32Array(0);
  /** The same for what words may be misspellings of. */
  nearestMeant: Int32Array = new Int32Array(0);
  base = 1;
  private count = 0;

  /** Reads what each token does to a phrase; none of them stands behind another yet. */
  read(compiled: Compiled, tokens: Tokens): void {
    const { vocabulary } = compiled;
    this.prepare(compiled, tokens.count);
    const { gate, classes } = this;
    let seen = 0;
    for (let at = 0; at < tokens.count; at++) {
      const kind = tokens.kind[at] ?? 0;
      const word = tokens.word[at] ?? -1;
      let own = kind === kinds.word || kind === kinds.number ? 0 : gates.boundary;
      if (kind === kinds.emoji) own |= gates.emoji;
      if (word >= 0) {
        const wordClass = vocabulary.classOf(word);
        classes[at] = wordClass;
        own |= vocabulary.gate[wordClass] ?? 0;
      }
      gate[at] = own;
      seen |= own;
    }
    this.hasAlias = false;
    this.readAliases(compiled, tokens, tokens.count <= fewTokens || (seen & gates.personal) !== 0);
  }

  /** From now on the token stands behind those that are asked about: they are gone through from the last to the first. */
  putBehind({ vocabulary }: Compiled, word: number, at: number): void {
    const meant = this.hasAlias ? (this.alias[at] ?? -1) : -1;
    if (word >= 0) this.mark(vocabulary, this.nearest, word, this.classes[at] ?? 0, at);
    if (meant !== -1) this.mark(vocabulary, this.nearestMeant, meant, vocabulary.classOf(meant), at);
  }

  private mark(vocabulary: Vocabulary, nearest: Int32Array, word: number, own: number, at: number): void {
    const { sets, setsFrom, setCounts, setCount } = vocabulary;
    const place = this.base + at;
    nearest[setCount + word] = place;
    const from = setsFrom.of(own);
    const end = from + (setCounts[own] ?? 0);
    for (let n = from; n < end; n++) nearest[sets[n] ?? 0] = place;
  }

  private prepare({ vocabulary: { symbolCount } }: Compiled, count: number): void {
    this.base += this.count;
    this.count = count;
    if (this.nearest.length < symbolCount || this.base > baseMax) {
      this.nearest = new Int32Array(symbolCount + 1);
      this.nearest[symbolCount] = behindAll;
      this.nearestMeant = new Int32Array(symbolCount + 1);
      this.base = 1;
    }
    if (this.gate.length < count) {
      this.gate = new Uint8Array(count * 2);
      this.classes = new Int32Array(count * 2);
      this.alias = new Int32Array(count * 2);
    }
  }

  private readAliases(compiled: Compiled, tokens: Tokens, isPersonal: boolean): void {
    const { alias } = compiled.dictionary;
    let end = 0;
    let mayMean = isPersonal;
    for (let at = 0; at < tokens.count; at++) {
      // What stands in other sentences makes a short one no clearer.
      if (at >= end) {
        const start = at;
        for (end = at + 1; end < tokens.count && !isSentenceEnd(tokens.kind[end - 1]); end++);
        mayMean = isPersonal || end - start <= fewTokens;
      }
      const word = tokens.word[at] ?? -1;
      const misspelt = tokens.meant[at] ?? -1;
      const meant = misspelt !== -1 || word < 0 || !mayMean ? misspelt : (alias[word] ?? 0) - 1;
      this.alias[at] = meant;
      if (meant !== -1) this.hasAlias = true;
    }
  }

  /** Where among some symbols, from `from` to `to`, the first stands of which a word, or what may mean one, is behind the token; or `to`. */
  firstBehind(symbols: Uint16Array, from: number, to: number, at: number): number {
    const { nearest, nearestMeant } = this;
    const behind = this.base + at;
    let n = from;
    if (this.hasAlias)
      while (
        n < to &&
        (nearest[symbols[n] ?? 0] ?? 0) <= behind &&
        (nearestMeant[symbols[n] ?? 0] ?? 0) <= behind
      )
        n++;
    else while (n < to && (nearest[symbols[n] ?? 0] ?? 0) <= behind) n++;
    return n;
  }

  /** Whether the nearest word that the symbol asks for stands behind one token, and not behind another; with `mayMean` one that may mean it counts too. */
  isBetween(symbol: number, first: number, last: number, mayMean: boolean): boolean {
    const from = this.base + first;
    const to = this.base + last;
    const place = this.nearest[symbol] ?? 0;
    if (place > from && place <= to) return true;
    if (!mayMean) return false;
    const meant = this.nearestMeant[symbol] ?? 0;
    return meant > from && meant <= to;
  }

  isAnywhere(symbol: number): boolean {
    return (this.nearest[symbol] ?? 0) >= this.base;
  }

  /** Whether a token may be a misspelling of a word that the symbol asks for. */
  isMeantAnywhere(symbol: number): boolean {
    return this.hasAlias && (this.nearestMeant[symbol] ?? 0) >= this.base;
  }
}
