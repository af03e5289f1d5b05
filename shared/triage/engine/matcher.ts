import type { Compiled } from './compiled.ts';
import { gates } from './gates.ts';
import { edgeCells, noEdge, Openers } from './openers.ts';
import { findPair, meantWindow } from './pairs.ts';
import { nodeStates, type PhraseNodes } from './phrase-nodes.ts';
import { Pile } from './pile.ts';
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
/** No phrase lets so many strange words pass. */
const gapsMax = 8;

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
  private readonly pile = new Pile();
  private found: Match[] = [];
  /** Where in `found` the phrases of each token begin; they end where those of the token before begin. */
  private foundFrom: Int32Array = new Int32Array(256);
  /** For each step of a phrase, and each gap, the last token that it reaches. */
  private readonly reach = new Int32Array((pathMax + 1) * gapsMax);
  private count = 0;
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
    this.word = tokens.word;
    this.count = tokens.count;
    presence.read(this.compiled, tokens);
    this.followPhrases(tokens);
    return this.inOrder(tokens, clause);
  }

  /** Follows what each token opens, from the last to the first: so it is known what stands behind each. */
  private followPhrases(tokens: Tokens): void {
    const { presence } = this;
    if (this.foundFrom.length < tokens.count) this.foundFrom = new Int32Array(tokens.count * 2);
    this.found = [];
    for (let at = tokens.count - 1; at >= 0; at--) {
      this.foundFrom[at] = this.found.length;
      const word = tokens.word[at] ?? -1;
      if (word >= 0) this.openPhrases(at, word);
      const alias = presence.hasAlias ? (presence.alias[at] ?? -1) : -1;
      if (alias !== -1) {
        this.isMeant = true;
        this.meantDepth = tokens.meant[at] === -1 ? 2 : 1;
        this.openPhrases(at, alias);
        this.isMeant = false;
      }
      presence.putBehind(this.compiled, word, at);
    }
  }

  /** What was found, by its first token, and at each token its pairs behind its phrases. */
  private inOrder(tokens: Tokens, clause: Int32Array): Match[] {
    const { presence, found } = this;
    const all: Match[] = [];
    let end = found.length;
    this.found = all;
    for (let at = 0; at < tokens.count; at++) {
      const from = this.foundFrom[at] ?? 0;
      for (let n = from; n < end; n++) {
        const match = found[n];
        if (match !== undefined) all.push(match);
      }
      end = from;
      const alias = presence.hasAlias ? (presence.alias[at] ?? -1) : -1;
      if (alias !== -1) {
        this.isMeant = true;
        this.openPairs(tokens, clause, at, this.vocabulary.classOf(alias));
        this.isMeant = false;
      }
      if ((tokens.word[at] ?? -1) >= 0) this.openPairs(tokens, clause, at, presence.classes[at] ?? 0);
    }
    return all;
  }

  /** The phrases that begin with the word, or with a set that it is in. */
  private openPhrases(at: number, word: number): void {
    const { presence, openers, pile } = this;
    const start = openers.startOf(word);
    const { list } = openers;
    const count = list[start] ?? 0;
    const end = start + 1 + count;
    let n = presence.firstBehind(list, start + 1, end, at);
    if (n === end) return;
    this.path[0] = at;
    this.measure(at + 1, 1);
    pile.keepRoom(count);
    while (n < end) {
      let cell = end + (n - start - 1) * edgeCells.all;
      const node = list[cell + edgeCells.node] ?? 0;
      const bottom = pile.top;
      const mayEnter = this.mayEnter(node);
      // Where a row ends at the node itself, that comes first.
      if (mayEnter && list[cell + edgeCells.target] === noEdge) this.accept(node, 1);
      do {
        this.takeLiving(
          list[n] ?? 0,
          list[cell + edgeCells.target] ?? noEdge,
          list[cell + edgeCells.gap] ?? 0,
          1,
        );
        n = presence.firstBehind(list, n + 1, end, at);
        cell = end + (n - start - 1) * edgeCells.all;
      } while (n < end && list[cell + edgeCells.node] === node);
      if (mayEnter && pile.top > bottom) this.search(bottom, at + 1, 1);
      pile.top = bottom;
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

  /** Takes the rows that end at a node, and follows its edges through the tokens from `next` on. */
  private walk(node: number, next: number, depth: number): void {
    if (!this.mayEnter(node)) return;
    const state = this.phrases.state[node] ?? 0;
    if ((state & nodeStates.accepts) !== 0) this.accept(node, depth);
    if ((state & nodeStates.goesOn) !== 0 && depth < pathMax) this.goOn(node, next, depth);
  }

  private goOn(node: number, next: number, depth: number): void {
    const { pile } = this;
    const { edges, edgeCount, edgeSymbol, edgeGap, edgeTarget } = this.phrases;
    const bottom = pile.top;
    const first = edges.of(node);
    const end = first + (edgeCount[node] ?? 0);
    this.measure(next, depth);
    pile.keepRoom(end - first);
    for (let edge = first; edge < end; edge++)
      this.takeLiving(edgeSymbol[edge] ?? 0, edgeTarget[edge] ?? noEdge, edgeGap[edge] ?? 0, depth);
    if (pile.top > bottom) this.search(bottom, next, depth);
    pile.top = bottom;
  }

  /** A misspelling counts inside an emergency alone. */
  private mayEnter(node: number): boolean {
    return !this.isMeant || ((this.phrases.state[node] ?? 0) & nodeStates.grave) !== 0;
  }

  /** Tells for each gap how far an edge of such a gap reaches that follows from `next` on. */
  private measure(next: number, depth: number): void {
    const { reach, presence } = this;
    const from = depth * gapsMax;
    let last = next - 1;
    let between = 0;
    let wide = 0;
    for (let at = next; at < this.count; at++) {
      const gate = presence.gate[at] ?? 0;
      if ((gate & gates.boundary) !== 0 && ((gate & gates.emoji) === 0 || at > next)) break;
      last = at;
      if ((gate & gates.emoji) !== 0) break;
      if ((gate & gates.transparent) === 0 || ++between > skipsMax) reach[from + wide++] = at;
      if (wide === gapsMax || (gate & gates.joins) !== 0) break;
    }
    while (wide < gapsMax) reach[from + wide++] = last;
  }

  /** Puts an edge on the pile whose word may stand within its reach; one that stands behind the first token of the phrase may have been taken. */
  private takeLiving(symbol: number, target: number, gap: number, depth: number): void {
    if (target === noEdge) return;
    const { presence, pile } = this;
    const reach = this.reach[depth * gapsMax + gap] ?? 0;
    const mayMean = presence.hasAlias && !this.isMeant;
    if (presence.isBetween(symbol, this.path[0] ?? 0, reach, mayMean)) pile.add(symbol, reach, target);
  }

  /** Follows the edges on the pile from `bottom` up, through the tokens from `next` to the last that one of them reaches. */
  private search(bottom: number, next: number, depth: number): void {
    const { presence, pile } = this;
    const { top } = pile;
    const last = pile.reachFrom(bottom);
    for (let at = next; at <= last; at++) {
      this.step(bottom, top, at, depth);
      if (presence.hasAlias && !this.isMeant && presence.alias[at] !== -1)
        this.stepMeant(bottom, top, at, depth);
    }
  }

  /** Takes the edges that the token opens and that reach it. */
  private step(bottom: number, top: number, at: number, depth: number): void {
    const { pile, presence } = this;
    const here = presence.base + at;
    for (let n = bottom; n < top; n++) {
      if ((pile.reach[n] ?? 0) < at) continue;
      const symbol = pile.symbol[n] ?? 0;
      const place = presence.nearest[symbol] ?? 0;
      // The nearest word that the symbol asks for stands before, at, or behind the token.
      if (place > here) continue;
      if (place < here && !this.vocabulary.takesPart(this.word[at] ?? -1, symbol)) continue;
      this.follow(pile.target[n] ?? 0, at, depth);
    }
  }

  /** The same for the critical word that the token may be a misspelling of. */
  private stepMeant(bottom: number, top: number, at: number, depth: number): void {
    const { pile } = this;
    const meant = this.presence.alias[at] ?? -1;
    this.isMeant = true;
    this.meantDepth = 2;
    for (let n = bottom; n < top; n++)
      if ((pile.reach[n] ?? 0) >= at && this.vocabulary.takesPart(meant, pile.symbol[n] ?? 0))
        this.follow(pile.target[n] ?? 0, at, depth);
    this.isMeant = false;
  }

  private follow(target: number, at: number, depth: number): void {
    this.path[depth] = at;
    this.walk(target, at + 1, depth + 1);
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
