import type { Compiled } from './compiled.ts';
import { takesPart } from './flat-phrases.ts';
import { gates } from './gates.ts';
import { findPair } from './pairs.ts';
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
let found: Match[] = [];

/** Every phrase of the tables found in the tokens. `clause` numbers the clause of each token; pairs stay inside one. */
export const findMatches = (compiled: Compiled, tokens: Tokens, clause: Int32Array): Match[] => {
  const { phrases } = compiled;
  const { symbolFrom, symbolOf, rootCount, rootTarget, pairFrom } = phrases;
  found = [];
  presence.read(compiled, tokens);
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] ?? -1;
    const alias = presence.alias[at] ?? -1;
    if (word < 0) {
      if (alias !== -1) findMeant(compiled, tokens, clause, at, alias);
      continue;
    }
    const end = symbolFrom[word + 1] ?? 0;
    for (let n = symbolFrom[word] ?? 0; n < end; n++) {
      const symbol = symbolOf[n] ?? 0;
      if (symbol >= rootCount) break;
      path[0] = at;
      walk(compiled, tokens, rootTarget[symbol] ?? 0, at + 1, 1);
    }
    if (alias !== -1) findMeant(compiled, tokens, clause, at, alias);
    const pairsEnd = pairFrom[word + 1] ?? 0;
    for (let n = pairFrom[word] ?? 0; n < pairsEnd; n++)
      pairUp(compiled, tokens, clause, at, phrases.pairOf[n] ?? 0);
  }
  return found;
};

const pairUp = (compiled: Compiled, tokens: Tokens, clause: Int32Array, at: number, pair: number): void => {
  const right = compiled.phrases.pairRight[pair] ?? 0;
  if (!presence.isAnywhere(right)) return;
  const other = findPair(compiled, tokens, clause, at, right);
  if (other === -1) return;
  const from = Math.min(at, other);
  const last = Math.max(at, other);
  found.push({ row: compiled.phrases.pairRow[pair] ?? 0, from, to: last + 1, core: [from, last] });
};

/** A common word one letter away from a critical one counts as that one only inside a longer emergency phrase. */
const findMeant = (
  compiled: Compiled,
  tokens: Tokens,
  clause: Int32Array,
  at: number,
  meant: number,
): void => {
  const { symbolFrom, symbolOf, rootCount, rootTarget, isGrave, pairFrom, pairOf, pairRow } =
    compiled.phrases;
  aliasUsed = true;
  for (let n = symbolFrom[meant] ?? 0; n < (symbolFrom[meant + 1] ?? 0); n++) {
    const symbol = symbolOf[n] ?? 0;
    if (symbol >= rootCount) break;
    const node = rootTarget[symbol] ?? 0;
    if (isGrave[node] === 0) continue;
    path[0] = at;
    walk(compiled, tokens, node, at + 1, 1);
  }
  for (let n = pairFrom[meant] ?? 0; n < (pairFrom[meant + 1] ?? 0); n++) {
    const pair = pairOf[n] ?? 0;
    if ((pairRow[pair] ?? 0) < compiled.emergencyCount) pairUp(compiled, tokens, clause, at, pair);
  }
  aliasUsed = false;
};

/**
 * Follows the edges of a node through the tokens from `next` on, as far as its widest gap allows. Most walks end before the first
 * token, because nothing that the node asks for stands in the rest of the reply.
 */
const walk = (compiled: Compiled, tokens: Tokens, node: number, next: number, depth: number): void => {
  const { edgeFrom, edgeSymbol, gapMax, acceptFrom } = compiled.phrases;
  if (acceptFrom[node] !== acceptFrom[node + 1]) accept(compiled, node, depth);
  const first = edgeFrom[node] ?? 0;
  const end = edgeFrom[node + 1] ?? 0;
  if (first === end || depth >= pathMax) return;
  const last = aliasUsed
    ? presence.lastOf(edgeSymbol, first, end)
    : presence.lastOrMeant(edgeSymbol, first, end);
  const widest = gapMax[node] ?? 0;
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
    if (!presence.isAt(edgeSymbol[edge] ?? 0, at, tokens.word[at] ?? -1)) continue;
    path[depth] = at;
    walk(compiled, tokens, edgeTarget[edge] ?? 0, at + 1, depth + 1);
  }
};

const stepMeant = (
  compiled: Compiled,
  tokens: Tokens,
  first: number,
  end: number,
  wide: number,
  at: number,
  depth: number,
): void => {
  const { edgeSymbol, edgeGap, edgeTarget, isGrave } = compiled.phrases;
  const meant = presence.alias[at] ?? -1;
  aliasUsed = true;
  for (let edge = first; edge < end; edge++) {
    const target = edgeTarget[edge] ?? 0;
    if ((edgeGap[edge] ?? 0) < wide || isGrave[target] === 0) continue;
    if (!takesPart(compiled.phrases, meant, edgeSymbol[edge] ?? 0)) continue;
    path[depth] = at;
    walk(compiled, tokens, target, at + 1, depth + 1);
  }
  aliasUsed = false;
};

const accept = (compiled: Compiled, node: number, depth: number): void => {
  const { acceptFrom, accepts } = compiled.phrases;
  for (let n = acceptFrom[node] ?? 0; n < (acceptFrom[node + 1] ?? 0); n++) {
    const row = accepts[n] ?? 0;
    if (aliasUsed && (depth < 2 || row >= compiled.emergencyCount)) continue;
    const core: number[] = [];
    for (let at = 0; at < depth; at++) core.push(path[at] ?? 0);
    found.push({ row, from: path[0] ?? 0, to: (path[depth - 1] ?? 0) + 1, core });
  }
};
