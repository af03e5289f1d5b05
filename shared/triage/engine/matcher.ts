import type { Compiled } from './compiled.ts';
import { gates } from './gates.ts';
import { findPair, meantWindow } from './pairs.ts';
import { Presence } from './presence.ts';
import type { Tokens } from './tokens.ts';

/** A row of the tables found in the tokens: `core` are the tokens that the phrase names, in order of the phrase. */
export type Match = {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly core: readonly number[];
};

const pathMax = 12;
const skipsMax = 5;
const path = new Int32Array(pathMax);
const presence = new Presence();

/** Set while a walk goes through a common word taken for the critical word one letter away ("my crest feels tight"). */
let aliasUsed = false;
/** How many words a phrase needs that is found through it: a misspelling alone may tell, a real word needs another beside it. */
let aliasDepth = 2;
let found: Match[] = [];

/** Every phrase of the tables found in the tokens. `clause` numbers the clause of each token; pairs stay inside one. */
export const findMatches = (compiled: Compiled, tokens: Tokens, clause: Int32Array): Match[] => {
  found = [];
  presence.read(compiled, tokens);
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] ?? -1;
    if (word >= 0) openPhrases(compiled, tokens, at, word, presence.classes[at] ?? 0);
    const alias = presence.alias[at] ?? -1;
    if (alias !== -1) {
      aliasUsed = true;
      aliasDepth = tokens.meant[at] === -1 ? 2 : 1;
      const meant = compiled.vocabulary.classOf(alias);
      openPhrases(compiled, tokens, at, alias, meant);
      openPairs(compiled, tokens, clause, at, meant);
      aliasUsed = false;
    }
    if (word >= 0) openPairs(compiled, tokens, clause, at, presence.classes[at] ?? 0);
  }
  return found;
};

/** The phrases that begin with the word, or with a set that it is in. */
const openPhrases = (
  compiled: Compiled,
  tokens: Tokens,
  at: number,
  word: number,
  wordClass: number,
): void => {
  const { vocabulary, phrases, dictionary } = compiled;
  const { roots } = phrases;
  path[0] = at;
  const own = dictionary.root[word] ?? 0;
  if (own !== 0) walk(compiled, tokens, own - 1, at + 1, 1);
  const end = vocabulary.pairsFrom[wordClass] ?? 0;
  for (let n = vocabulary.from[wordClass] ?? 0; n < end; n++) {
    const set = vocabulary.list[n] ?? 0;
    if (set >= roots.length) return;
    walk(compiled, tokens, roots[set] ?? 0, at + 1, 1);
  }
};

/** A word taken for a critical one begins only the pairs of emergencies. */
const openPairs = (
  compiled: Compiled,
  tokens: Tokens,
  clause: Int32Array,
  at: number,
  wordClass: number,
): void => {
  const { vocabulary, phrases } = compiled;
  const end = vocabulary.to[wordClass] ?? 0;
  for (let n = vocabulary.pairsFrom[wordClass] ?? 0; n < end; n++) {
    const pair = vocabulary.list[n] ?? 0;
    const row = phrases.pairRow[pair] ?? 0;
    const right = phrases.pairRight[pair] ?? 0;
    const isGrave = row < compiled.emergencyCount;
    if (aliasUsed && !isGrave) continue;
    let other = -1;
    if (presence.isAnywhere(right))
      other = findPair(compiled, tokens, clause, at, right, tokens.word, aliasUsed ? meantWindow : undefined);
    else if (isGrave && !aliasUsed && presence.isMeantAnywhere(right))
      other = findPair(compiled, tokens, clause, at, right, presence.alias, meantWindow);
    if (other === -1) continue;
    const from = Math.min(at, other);
    const last = Math.max(at, other);
    found.push({ row, from, to: last + 1, core: [from, last] });
  }
};

/**
 * Follows the edges of a node through the tokens from `next` on, as far as its widest gap allows. Most walks end before the first
 * token, because nothing that the node asks for stands in the rest of the reply.
 */
const walk = (compiled: Compiled, tokens: Tokens, node: number, next: number, depth: number): void => {
  const { phrases } = compiled;
  phrases.open(node);
  if (aliasUsed && phrases.isGrave[node] === 0) return;
  accept(compiled, node, depth);
  const first = phrases.edgeFrom[node] ?? 0;
  const end = phrases.edgeTo[node] ?? 0;
  if (first === end || depth >= pathMax) return;
  const last = presence.lastOf(phrases, first, end, !aliasUsed);
  if (last < next) return;
  let widest = 0;
  for (let edge = first; edge < end; edge++) widest = Math.max(widest, phrases.edgeGap[edge] ?? 0);
  let between = 0;
  let wide = 0;
  for (let at = next; at <= last; at++) {
    const gate = presence.gate[at] ?? 0;
    if ((gate & gates.boundary) !== 0 && ((gate & gates.emoji) === 0 || at > next)) return;
    step(compiled, tokens, first, end, wide, at, depth);
    if (!aliasUsed && presence.hasAlias && presence.alias[at] !== -1)
      stepMeant(compiled, tokens, first, end, wide, at, depth);
    if ((gate & gates.emoji) !== 0) return;
    if ((gate & gates.transparent) === 0 || ++between > skipsMax) wide++;
    if (wide > widest || (gate & gates.joins) !== 0) return;
  }
};

/** Takes the edges that the token opens and whose gap is wide enough. */
const step = (
  compiled: Compiled,
  tokens: Tokens,
  first: number,
  end: number,
  wide: number,
  at: number,
  depth: number,
): void => {
  const { edgeSymbol, edgeGap, edgeTarget } = compiled.phrases;
  for (let edge = first; edge < end; edge++) {
    if ((edgeGap[edge] ?? 0) < wide) continue;
    const symbol = edgeSymbol[edge] ?? 0;
    const where = presence.whereIsLast(symbol, at);
    if (where < 0) continue;
    if (where > 0 && !compiled.vocabulary.takesPart(tokens.word[at] ?? -1, symbol)) continue;
    path[depth] = at;
    walk(compiled, tokens, edgeTarget[edge] ?? 0, at + 1, depth + 1);
  }
};

/** The same for the critical word that the token may be a misspelling of. */
const stepMeant = (
  compiled: Compiled,
  tokens: Tokens,
  first: number,
  end: number,
  wide: number,
  at: number,
  depth: number,
): void => {
  const { edgeSymbol, edgeGap, edgeTarget } = compiled.phrases;
  const meant = presence.alias[at] ?? -1;
  aliasUsed = true;
  aliasDepth = 2;
  for (let edge = first; edge < end; edge++) {
    if ((edgeGap[edge] ?? 0) < wide) continue;
    if (!compiled.vocabulary.takesPart(meant, edgeSymbol[edge] ?? 0)) continue;
    path[depth] = at;
    walk(compiled, tokens, edgeTarget[edge] ?? 0, at + 1, depth + 1);
  }
  aliasUsed = false;
};

const accept = (compiled: Compiled, node: number, depth: number): void => {
  const { acceptFrom, acceptTo, accepts } = compiled.phrases;
  const end = acceptTo[node] ?? 0;
  for (let n = acceptFrom[node] ?? 0; n < end; n++) {
    const row = accepts[n] ?? 0;
    if (aliasUsed && (depth < aliasDepth || row >= compiled.emergencyCount)) continue;
    const core: number[] = [];
    for (let at = 0; at < depth; at++) core.push(path[at] ?? 0);
    found.push({ row, from: path[0] ?? 0, to: (path[depth - 1] ?? 0) + 1, core });
  }
};
