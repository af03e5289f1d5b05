import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { gates } from './gates.ts';
import { kinds, type Tokens } from './tokens.ts';

const fewTokens = 9;
/** Places are wiped before they no longer fit into 31 bits, far from where a long text would make them. */
const baseMax = 0x3fff_ffff;
/** The place of what is found everywhere, which is no symbol but the number behind the last one. */
const behindAll = 0x7fff_ffff;

/**
 * Which symbols stand where in one reply, so that most phrases are given up without a look at its words. For each symbol the place
 * of its last word is kept as `base` plus the token; `base` grows with every reply, so that nothing has to be wiped between two.
 */
export class Presence {
  gate: Uint8Array = new Uint8Array(256);
  /** Where `hasAlias`: the critical word that a token may be a misspelling of, or -1. */
  alias: Int32Array = new Int32Array(256);
  /** Whether a word may be a misspelling; asked in replies of a few words or about a person. */
  hasAlias = false;
  /** The class of each known word. */
  classes: Int32Array = new Int32Array(256);

  /** For each symbol the place of its last word; older ones than `base` are of older replies. */
  last: Int32Array = new Int32Array(0);
  /** The same for what words may be misspellings of. */
  lastMeant: Int32Array = new Int32Array(0);
  base = 1;
  private count = 0;

  read(compiled: Compiled, tokens: Tokens): void {
    const { vocabulary } = compiled;
    this.prepare(compiled, tokens.count);
    const { gate, last, base, classes } = this;
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
        this.mark(compiled, last, word, wordClass, base + at);
      }
      gate[at] = own;
      seen |= own;
    }
    this.hasAlias = false;
    this.readAliases(compiled, tokens, tokens.count <= fewTokens || (seen & gates.personal) !== 0);
  }

  private mark({ vocabulary }: Compiled, last: Int32Array, word: number, own: number, stamp: number): void {
    const { sets, setsFrom, setCounts } = vocabulary;
    last[vocabulary.setCount + word] = stamp;
    const from = setsFrom.of(own);
    const end = from + (setCounts[own] ?? 0);
    for (let n = from; n < end; n++) last[sets[n] ?? 0] = stamp;
  }

  private prepare({ vocabulary: { symbolCount } }: Compiled, count: number): void {
    this.base += this.count;
    this.count = count;
    if (this.last.length < symbolCount || this.base > baseMax) {
      this.last = new Int32Array(symbolCount + 1);
      this.last[symbolCount] = behindAll;
      this.lastMeant = new Int32Array(symbolCount + 1);
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
    this.alias.fill(-1, 0, tokens.count);
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
      if (meant === -1) continue;
      this.alias[at] = meant;
      this.hasAlias = true;
      this.mark(compiled, this.lastMeant, meant, compiled.vocabulary.classOf(meant), this.base + at);
    }
  }

  /** Where among some symbols, from `from` to `to`, the first stands of which a word, or what may mean one, is behind the token; or `to`. */
  firstBehind(symbols: Uint16Array, from: number, to: number, at: number): number {
    const { last, lastMeant } = this;
    const behind = this.base + at;
    let n = from;
    if (this.hasAlias)
      while (n < to && (last[symbols[n] ?? 0] ?? 0) <= behind && (lastMeant[symbols[n] ?? 0] ?? 0) <= behind)
        n++;
    else while (n < to && (last[symbols[n] ?? 0] ?? 0) <= behind) n++;
    return n;
  }

  /** Where the last word stands that the symbol asks for, or a negative number; with `mayMean` one that may mean it counts too. */
  lastOf(symbol: number, mayMean: boolean): number {
    const place = this.last[symbol] ?? 0;
    return (mayMean ? Math.max(place, this.lastMeant[symbol] ?? 0) : place) - this.base;
  }

  isAnywhere(symbol: number): boolean {
    return (this.last[symbol] ?? 0) >= this.base;
  }

  /** Whether a token may be a misspelling of a word that the symbol asks for. */
  isMeantAnywhere(symbol: number): boolean {
    return this.hasAlias && (this.lastMeant[symbol] ?? 0) >= this.base;
  }
}
