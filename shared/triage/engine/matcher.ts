import type { Compiled } from './compiled.ts';
import { gates } from './gates.ts';
import { Openers } from './openers.ts';
import { findPair, meantWindow } from './pairs.ts';
import { nodeStates, type PhraseNodes } from './phrase-nodes.ts';
import { Presence } from './presence.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A row of the tables found in the tokens: `core` are the tokens that the phrase names, in order of the phrase. */
export type Match = {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly core: readonly number[];
};

/** Every phrase of the tables found in the tokens. `clause` numbers the clause of each token; pairs stay inside one. */
export const findMatches = (compiled: Compiled, tokens: Tokens, clause: Int32Array): Match[] => {
  if (matcher?.compiled !== compiled) matcher = new Matcher(compiled);
  return matcher.find(tokens, clause);
};

const pathMax = 12;
const skipsMax = 5;

/** Follows phrases through one reply after the other; it keeps nothing of a reply but what the next one overwrites. */
class Matcher {
  readonly compiled: Compiled;
  private readonly vocabulary: Vocabulary;
  private readonly phrases: PhraseNodes;
  private readonly openers: Openers;
  private readonly presence = new Presence();
  /** The tokens that the phrase has taken so far. */
  private readonly path = new Int32Array(pathMax);
  /** Edges that are being followed: each step of a phrase lays its own on top, and takes them away again. */
  private pile: Uint16Array<ArrayBuffer> = new Uint16Array(1024);
  private top = 0;
  private found: Match[] = [];
  private word: Int32Array = new Int32Array(0);
  /** Set while a phrase goes through a common word taken for the critical one a letter away ("my crest feels tight"). */
  private isMeant = false;
  /** How many words a phrase needs that is found through it: a misspelling alone may tell, a real word needs another beside it. */
  private meantDepth = 2;

  constructor(compiled: Compiled) {
    this.compiled = compiled;
    this.vocabulary = compiled.vocabulary;
    this.phrases = compiled.phrases;
    this.openers = new Openers(compiled);
  }

  find(tokens: Tokens, clause: Int32Array): Match[] {
    const { presence } = this;
    const found: Match[] = [];
    this.found = found;
    this.word = tokens.word;
    presence.read(this.compiled, tokens);
    for (let at = 0; at < tokens.count; at++) {
      const word = tokens.word[at] ?? -1;
      const own = presence.classes[at] ?? 0;
      if (word >= 0) this.openPhrases(at, word);
      const alias = presence.hasAlias ? (presence.alias[at] ?? -1) : -1;
      if (alias !== -1) {
        this.isMeant = true;
        this.meantDepth = tokens.meant[at] === -1 ? 2 : 1;
        const meant = this.vocabulary.classOf(alias);
        this.openPhrases(at, alias);
        this.openPairs(tokens, clause, at, meant);
        this.isMeant = false;
      }
      if (word >= 0) this.openPairs(tokens, clause, at, own);
    }
    return found;
  }

  /** The phrases that begin with the word, or with a set that it is in. */
  private openPhrases(at: number, word: number): void {
    const { presence, openers } = this;
    this.path[0] = at;
    const start = openers.startOf(word);
    const { list } = openers;
    const count = list[start] ?? 0;
    const end = start + 1 + count;
    let n = presence.firstBehind(list, start + 1, end, at);
    while (n < end) {
      const node = list[n + count] ?? 0;
      this.walk(node, at + 1, 1);
      while (n < end && list[n + count] === node) n++;
      n = presence.firstBehind(list, n, end, at);
    }
  }

  /** A word taken for a critical one begins only the pairs of emergencies. */
  private openPairs(tokens: Tokens, clause: Int32Array, at: number, own: number): void {
    const { pairs, pairsFrom, pairCounts } = this.vocabulary;
    const { presence, phrases } = this;
    const count = pairCounts[own] ?? 0;
    if (count === 0) return;
    const from = pairsFrom.of(own);
    for (let n = from; n < from + count; n++) {
      const pair = pairs[n] ?? 0;
      const row = phrases.pairRow[pair] ?? 0;
      const right = phrases.pairRight[pair] ?? 0;
      const isGrave = row < this.compiled.emergencyCount;
      if (this.isMeant && !isGrave) continue;
      let other = -1;
      if (presence.isAnywhere(right)) {
        const window = this.isMeant ? meantWindow : undefined;
        other = findPair(this.compiled, tokens, clause, at, right, tokens.word, window);
      } else if (isGrave && !this.isMeant && presence.isMeantAnywhere(right))
        other = findPair(this.compiled, tokens, clause, at, right, presence.alias, meantWindow);
      if (other === -1) continue;
      const first = Math.min(at, other);
      const last = Math.max(at, other);
      this.found.push({ row, from: first, to: last + 1, core: [first, last] });
    }
  }

  /**
   * Follows the edges of a node through the tokens from `next` on, as far as its widest gap allows. Most walks end at once, because
   * nothing that the node asks for stands in the rest of the reply.
   */
  private walk(node: number, next: number, depth: number): void {
    const state = this.phrases.state[node] ?? 0;
    // A misspelling counts inside an emergency alone.
    if (this.isMeant && (state & nodeStates.grave) === 0) return;
    if ((state & nodeStates.accepts) !== 0) this.accept(node, depth);
    if ((state & nodeStates.goesOn) === 0 || depth >= pathMax) return;
    const bottom = this.top;
    const latest = this.takeLiving(node, next);
    if (this.top > bottom) this.search(bottom, next, latest, depth);
    this.top = bottom;
  }

  /** Puts the edges whose word stands in the rest of the reply on the pile, and tells where the last of these words stands. */
  private takeLiving(node: number, next: number): number {
    const { edgeSymbol, edges, edgeCount } = this.phrases;
    const { presence } = this;
    const mayMean = presence.hasAlias && !this.isMeant;
    const first = edges.of(node);
    const end = first + (edgeCount[node] ?? 0);
    if (this.top + end - first > this.pile.length) this.growPile(end - first);
    const { pile } = this;
    let top = this.top;
    let latest = 0;
    for (let edge = first; edge < end; edge++) {
      const place = presence.lastOf(edgeSymbol[edge] ?? 0, mayMean);
      if (place < next) continue;
      pile[top++] = edge;
      if (place > latest) latest = place;
    }
    this.top = top;
    return latest;
  }

  private growPile(room: number): void {
    const larger = new Uint16Array((this.pile.length + room) * 2);
    larger.set(this.pile);
    this.pile = larger;
  }

  /** Follows the edges on the pile from `bottom` up, through the tokens from `next` to the latest that they ask for. */
  private search(bottom: number, next: number, latest: number, depth: number): void {
    const { presence, top } = this;
    const { edgeGap } = this.phrases;
    let widest = 0;
    for (let n = bottom; n < top; n++) widest = Math.max(widest, edgeGap[this.pile[n] ?? 0] ?? 0);
    let between = 0;
    let wide = 0;
    for (let at = next; at <= latest; at++) {
      const gate = presence.gate[at] ?? 0;
      if ((gate & gates.boundary) !== 0 && ((gate & gates.emoji) === 0 || at > next)) return;
      this.step(bottom, top, wide, at, depth);
      if (presence.hasAlias && !this.isMeant && presence.alias[at] !== -1)
        this.stepMeant(bottom, top, wide, at, depth);
      if ((gate & gates.emoji) !== 0) return;
      if ((gate & gates.transparent) === 0 || ++between > skipsMax) wide++;
      if (wide > widest || (gate & gates.joins) !== 0) return;
    }
  }

  /** Takes the edges that the token opens and whose gap is wide enough. */
  private step(bottom: number, top: number, wide: number, at: number, depth: number): void {
    const { edgeSymbol, edgeGap, edgeTarget } = this.phrases;
    const { last, base } = this.presence;
    const here = base + at;
    for (let n = bottom; n < top; n++) {
      const edge = this.pile[n] ?? 0;
      const symbol = edgeSymbol[edge] ?? 0;
      const place = last[symbol] ?? 0;
      // The last word that the symbol asks for stands before, at, or behind the token.
      if (place < here || (edgeGap[edge] ?? 0) < wide) continue;
      if (place > here && !this.vocabulary.takesPart(this.word[at] ?? -1, symbol)) continue;
      this.path[depth] = at;
      this.walk(edgeTarget[edge] ?? 0, at + 1, depth + 1);
    }
  }

  /** The same for the critical word that the token may be a misspelling of. */
  private stepMeant(bottom: number, top: number, wide: number, at: number, depth: number): void {
    const { edgeSymbol, edgeGap, edgeTarget } = this.phrases;
    const meant = this.presence.alias[at] ?? -1;
    this.isMeant = true;
    this.meantDepth = 2;
    for (let n = bottom; n < top; n++) {
      const edge = this.pile[n] ?? 0;
      if ((edgeGap[edge] ?? 0) < wide) continue;
      if (!this.vocabulary.takesPart(meant, edgeSymbol[edge] ?? 0)) continue;
      this.path[depth] = at;
      this.walk(edgeTarget[edge] ?? 0, at + 1, depth + 1);
    }
    this.isMeant = false;
  }

  private accept(node: number, depth: number): void {
    const { ends, rowCount, rows } = this.phrases;
    const { path } = this;
    const from = ends.of(node);
    const end = from + (rowCount[node] ?? 0);
    for (let n = from; n < end; n++) {
      const row = rows[n] ?? 0;
      if (this.isMeant && (depth < this.meantDepth || row >= this.compiled.emergencyCount)) continue;
      this.found.push({ row, from: path[0] ?? 0, to: (path[depth - 1] ?? 0) + 1, core: coreOf(path, depth) });
    }
  }
}

/** Most phrases are of one word or two, and a list written out is made in one go. */
const coreOf = (path: Int32Array, depth: number): readonly number[] => {
  const first = path[0] ?? 0;
  if (depth === 1) return [first];
  if (depth === 2) return [first, path[1] ?? 0];
  if (depth === 3) return [first, path[1] ?? 0, path[2] ?? 0];
  return Array.from(path.subarray(0, depth));
};

let matcher: Matcher | undefined;
