import type { Compiled } from './compiled.ts';
import { kinds, type Tokens } from './tokens.ts';

const pairWindow = 9;
/** A word that only may be meant stands close by: "throat is selling". */
export const meantWindow = 3;

/** The nearest partner of a pair inside the clause, on either side, or -1; `words` are those of the tokens, or what they may mean. */
export const findPair = (
  compiled: Compiled,
  tokens: Tokens,
  clause: Int32Array,
  at: number,
  right: number,
  words: Int32Array,
  window: number = pairWindow,
): number => {
  for (let distance = 1; distance <= window; distance++)
    for (let side = distance; side >= -distance; side -= 2 * distance) {
      const other = at + side;
      if (other < 0 || other >= tokens.count || clause[other] !== clause[at]) continue;
      if (!compiled.vocabulary.takesPart(words[other] ?? -1, right)) continue;
      if (belongTogether(compiled, tokens, at, other, right)) return other;
    }
  return -1;
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
    const kind = tokens.kind[at];
    if (kind !== kinds.word && kind !== kinds.number) return false;
    const word = tokens.word[at] ?? -1;
    if (
      at !== bodyAt &&
      (compiled.vocabulary.takesPart(word, right) || compiled.has(word, PAIN) || compiled.has(word, SORE))
    )
      return true;
  }
  return false;
};
