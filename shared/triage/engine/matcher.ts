import type { Compiled } from './compiled.ts';
import type { Edge, TrieNode } from './phrases.ts';
import { kinds, type Tokens } from './tokens.ts';

/** A row of the tables found in the tokens: `core` are the tokens that the phrase names, in order of the phrase. */
export type Match = {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly core: readonly number[];
};

const pathMax = 12;
const skipsMax = 5;
const pairWindow = 9;
const path = new Int32Array(pathMax);

/** Every phrase of the tables found in the tokens. `clause` numbers the clause of each token; pairs stay inside one. */
export const findMatches = (compiled: Compiled, tokens: Tokens, clause: Int32Array): Match[] => {
  const found: Match[] = [];
  mayAlias = isPersonal(compiled, tokens);
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] ?? -1;
    aliasUsed = false;
    const unread = tokens.meant[at] ?? -1;
    if (unread !== -1 && mayAlias) findMeant(compiled, tokens, clause, at, unread, found);
    if (word < 0) continue;
    const openings = compiled.openings[word];
    if (openings !== undefined)
      for (const edge of openings) {
        path[0] = at;
        walk(compiled, tokens, edge.target, at + 1, 1, found);
      }
    const meant = mayAlias ? compiled.aliasOf(word) : -1;
    if (meant !== -1) findMeant(compiled, tokens, clause, at, meant, found);
    const pairs = compiled.pairsOf[word];
    if (pairs !== undefined)
      for (const { right, row } of pairs) findPair(compiled, tokens, clause, at, right, row, found);
  }
  return found;
};

/** Set while a walk goes through a common word taken for the critical word one letter away ("my crest feels tight"). */
let aliasUsed = false;

/** Whether the reply speaks of a person: a typing mistake is only looked for there, or in a reply of a few words. */
let mayAlias = true;

const fewTokens = 4;

const isPersonal = (compiled: Compiled, tokens: Tokens): boolean => {
  if (tokens.count <= fewTokens) return true;
  const { SELF, THIRD } = compiled.symbols;
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] ?? -1;
    if (compiled.has(word, SELF) || compiled.has(word, THIRD)) return true;
  }
  return false;
};

/** A common word one letter away from a critical one counts as that one only inside a longer emergency phrase. */
const findMeant = (
  compiled: Compiled,
  tokens: Tokens,
  clause: Int32Array,
  at: number,
  meant: number,
  found: Match[],
): void => {
  aliasUsed = true;
  for (const edge of compiled.openings[meant] ?? []) {
    path[0] = at;
    walk(compiled, tokens, edge.target, at + 1, 1, found);
  }
  for (const { right, row } of compiled.pairsOf[meant] ?? [])
    if (row < compiled.emergencyCount) findPair(compiled, tokens, clause, at, right, row, found);
  aliasUsed = false;
};

const isBoundary = (kind: number): boolean => kind !== kinds.word && kind !== kinds.number;

const walk = (
  compiled: Compiled,
  tokens: Tokens,
  node: TrieNode,
  next: number,
  depth: number,
  found: Match[],
): void => {
  if (node.accepts.length > 0) accept(compiled, node, depth, found);
  if (node.edges.length === 0 || depth >= pathMax) return;
  const { TRANSPARENT, AND, BUT } = compiled.symbols;
  const { gapMax } = node;
  const index = node.edges.length < indexedMin ? undefined : (node.index ?? indexNode(node));
  let between = 0;
  let wide = 0;
  for (let at = next; at < tokens.count; at++) {
    const kind = tokens.kind[at] ?? 0;
    const word = tokens.word[at] ?? -1;
    if (isBoundary(kind) && (kind !== kinds.emoji || at > next)) return;
    if (index === undefined) step(compiled, tokens, node.edges, word, wide, at, depth, found);
    else {
      const named = index.byWord.get(word);
      if (named !== undefined) step(compiled, tokens, named, word, wide, at, depth, found);
      step(compiled, tokens, index.groups, word, wide, at, depth, found);
    }
    if (!aliasUsed && mayAlias) {
      const meant = word < 0 ? (tokens.meant[at] ?? -1) : compiled.aliasOf(word);
      if (meant !== -1) {
        aliasUsed = true;
        step(compiled, tokens, node.edges, meant, wide, at, depth, found);
        aliasUsed = false;
      }
    }
    if (kind === kinds.emoji) return;
    if (!compiled.has(word, TRANSPARENT) || ++between > skipsMax) wide++;
    if (wide > gapMax || compiled.has(word, AND) || compiled.has(word, BUT)) return;
  }
};

/** From this many edges on a map by word is cheaper than a search; it is made when the node is first walked. */
const indexedMin = 6;

const indexNode = (node: TrieNode): NonNullable<TrieNode['index']> => {
  const byWord = new Map<number, Edge[]>();
  const groups: Edge[] = [];
  for (const edge of node.edges) {
    if (edge.symbol >= 0) groups.push(edge);
    else {
      const list = byWord.get(~edge.symbol);
      if (list === undefined) byWord.set(~edge.symbol, [edge]);
      else list.push(edge);
    }
  }
  node.index = { byWord, groups };
  return node.index;
};

const accept = (compiled: Compiled, node: TrieNode, depth: number, found: Match[]): void => {
  for (const row of node.accepts) {
    if (aliasUsed && (depth < 2 || row >= compiled.emergencyCount)) continue;
    const core: number[] = [];
    for (let at = 0; at < depth; at++) core.push(path[at] ?? 0);
    found.push({ row, from: path[0] ?? 0, to: (path[depth - 1] ?? 0) + 1, core });
  }
};

/** Follows the edges that the word opens and whose gap is wide enough. */
const step = (
  compiled: Compiled,
  tokens: Tokens,
  edges: readonly Edge[],
  word: number,
  wide: number,
  at: number,
  depth: number,
  found: Match[],
): void => {
  for (const edge of edges) {
    if (edge.gap < wide) continue;
    if (edge.symbol < 0 ? word !== ~edge.symbol : !compiled.has(word, edge.symbol)) continue;
    path[depth] = at;
    walk(compiled, tokens, edge.target, at + 1, depth + 1, found);
  }
};

/** The nearest partner of a pair inside the clause, on either side. */
const findPair = (
  compiled: Compiled,
  tokens: Tokens,
  clause: Int32Array,
  at: number,
  right: number,
  row: number,
  found: Match[],
): void => {
  for (let distance = 1; distance <= pairWindow; distance++) {
    for (const other of [at + distance, at - distance]) {
      if (other < 0 || other >= tokens.count || clause[other] !== clause[at]) continue;
      if (!compiled.has(tokens.word[other] ?? -1, right)) continue;
      if (!belongTogether(compiled, tokens, at, other, right)) continue;
      const from = Math.min(at, other);
      found.push({ row, from, to: Math.max(at, other) + 1, core: [from, Math.max(at, other)] });
      return;
    }
  }
};

/**
 * "My chest is fine, arm hurts": a good word, or another body part that is not joined by a list, parts the two. After a comma a
 * new body part starts a new statement, unless the comma lists parts.
 */
const belongTogether = (
  compiled: Compiled,
  tokens: Tokens,
  at: number,
  other: number,
  right: number,
): boolean => {
  const { BODY, GOOD, PRONOUN, TRANSPARENT } = compiled.symbols;
  const from = Math.min(at, other);
  const to = Math.max(at, other);
  const bodyAt = compiled.has(tokens.word[at] ?? -1, BODY) ? at : other;
  for (let between = from + 1; between < to; between++) {
    const word = tokens.word[between] ?? -1;
    if (compiled.has(word, GOOD) && !compiled.has(word, TRANSPARENT)) return false;
    if (tokens.kind[between] === kinds.comma) {
      if (bodyAt === to && !compiled.has(tokens.word[between - 1] ?? -1, BODY)) return false;
      if (compiled.has(tokens.word[between + 1] ?? -1, PRONOUN)) return false;
      if (hasOwn(compiled, tokens, between, bodyAt, right)) return false;
    }
    if (
      compiled.has(word, BODY) &&
      Math.abs(bodyAt - between) > 1 &&
      !isListed(compiled, tokens, between, bodyAt)
    )
      if (Math.abs(bodyAt - between) > 4) return false;
  }
  if (bodyAt === to) {
    let after = to + 1;
    while (after < tokens.count && compiled.has(tokens.word[after] ?? -1, TRANSPARENT)) after++;
    if (after > to + 1 && after < tokens.count && compiled.has(tokens.word[after] ?? -1, GOOD)) return false;
  }
  return true;
};

const isListed = (compiled: Compiled, tokens: Tokens, one: number, another: number): boolean => {
  for (let link = Math.min(one, another) + 1; link < Math.max(one, another); link++) {
    const kind = tokens.kind[link];
    if (kind === kinds.comma || kind === kinds.slash) return true;
    if (compiled.has(tokens.word[link] ?? -1, compiled.symbols.LIST_JOIN)) return true;
  }
  return false;
};

/** Whether the body part has a finding of its own on its side of the comma: "no me duele el pecho, dolor 3". */
const hasOwn = (
  compiled: Compiled,
  tokens: Tokens,
  comma: number,
  bodyAt: number,
  right: number,
): boolean => {
  const { PAIN, SORE } = compiled.symbols;
  const step = bodyAt < comma ? -1 : 1;
  for (let at = comma + step; at >= 0 && at < tokens.count; at += step) {
    if (isBoundary(tokens.kind[at] ?? 0)) return false;
    const word = tokens.word[at] ?? -1;
    if (at !== bodyAt && (compiled.has(word, right) || compiled.has(word, PAIN) || compiled.has(word, SORE)))
      return true;
  }
  return false;
};
