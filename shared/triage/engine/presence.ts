import type { Compiled } from './compiled.ts';
import { type SymbolsOfWords, takesPart } from './flat-phrases.ts';
import { gates } from './gates.ts';
import { kinds, type Tokens } from './tokens.ts';

const fewTokens = 4;

/**
 * Which symbols stand where in one reply, so that most phrases are given up without a look at its words. For each symbol the place
 * of its last word is kept as `base` plus the token; `base` grows with every reply, so that nothing has to be wiped between two.
 */
export class Presence {
  gate: Uint8Array = new Uint8Array(256);
  /** The critical word that a token may be a misspelling of, or -1; read in replies of a few words or about a person. */
  alias: Int32Array = new Int32Array(256);
  hasAlias = false;

  private phrases: SymbolsOfWords = { symbolFrom: new Int32Array(0), symbolOf: new Uint16Array(0) };
  private last: Int32Array = new Int32Array(0);
  private lastMeant: Int32Array = new Int32Array(0);
  private base = 1;
  private count = 0;

  read(compiled: Compiled, tokens: Tokens): void {
    const { phrases, gateOf } = compiled;
    const { symbolFrom, symbolOf } = phrases;
    this.prepare(compiled, tokens.count);
    const { gate, last, base } = this;
    let seen = 0;
    for (let at = 0; at < tokens.count; at++) {
      const kind = tokens.kind[at] ?? 0;
      const word = tokens.word[at] ?? -1;
      let own = kind === kinds.word || kind === kinds.number ? 0 : gates.boundary;
      if (kind === kinds.emoji) own |= gates.emoji;
      if (word >= 0) {
        own |= gateOf[word] ?? 0;
        const stamp = base + at;
        const end = symbolFrom[word + 1] ?? 0;
        for (let n = symbolFrom[word] ?? 0; n < end; n++) last[symbolOf[n] ?? 0] = stamp;
      }
      gate[at] = own;
      seen |= own;
    }
    this.hasAlias = false;
    this.alias.fill(-1, 0, tokens.count);
    if (tokens.count <= fewTokens || (seen & gates.personal) !== 0) this.readAliases(compiled, tokens);
  }

  private prepare({ phrases }: Compiled, count: number): void {
    this.phrases = phrases;
    this.base += this.count;
    this.count = count;
    if (this.last.length < phrases.symbolCount || this.base > 0x3fff_ffff) {
      this.last = new Int32Array(phrases.symbolCount);
      this.lastMeant = new Int32Array(phrases.symbolCount);
      this.base = 1;
    }
    if (this.gate.length < count) {
      this.gate = new Uint8Array(count * 2);
      this.alias = new Int32Array(count * 2);
    }
  }

  private readAliases(compiled: Compiled, tokens: Tokens): void {
    const { lastMeant, base } = this;
    const { symbolFrom, symbolOf } = this.phrases;
    for (let at = 0; at < tokens.count; at++) {
      const word = tokens.word[at] ?? -1;
      const meant = word < 0 ? (tokens.meant[at] ?? -1) : (compiled.alias[word] ?? -1);
      if (meant === -1) continue;
      this.alias[at] = meant;
      this.hasAlias = true;
      const end = symbolFrom[meant + 1] ?? 0;
      for (let n = symbolFrom[meant] ?? 0; n < end; n++) lastMeant[symbolOf[n] ?? 0] = base + at;
    }
  }

  isAnywhere(symbol: number): boolean {
    return (this.last[symbol] ?? 0) >= this.base;
  }

  /** The last token that one of the edges asks for; below 0 when there is none. */
  lastOf(edgeSymbol: Uint16Array, first: number, end: number): number {
    const { last } = this;
    let latest = 0;
    for (let edge = first; edge < end; edge++) latest = Math.max(latest, last[edgeSymbol[edge] ?? 0] ?? 0);
    return latest - this.base;
  }

  /** The same, with the words that others may be misspellings of. */
  lastOrMeant(edgeSymbol: Uint16Array, first: number, end: number): number {
    const latest = this.lastOf(edgeSymbol, first, end);
    if (!this.hasAlias) return latest;
    let meant = 0;
    for (let edge = first; edge < end; edge++)
      meant = Math.max(meant, this.lastMeant[edgeSymbol[edge] ?? 0] ?? 0);
    return Math.max(latest, meant - this.base);
  }

  /** Whether the word of the token is one of the symbol's. */
  isAt(symbol: number, at: number, word: number): boolean {
    const last = (this.last[symbol] ?? 0) - this.base - at;
    return last >= 0 && (last === 0 || takesPart(this.phrases, word, symbol));
  }
}
