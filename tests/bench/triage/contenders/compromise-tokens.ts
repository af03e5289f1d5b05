import tokens from 'compromise/one';
import { peerPhrases } from '../../corpus/phrases.ts';
import type { Contender } from '../contender.ts';

/**
 * Its smallest build: words without tags, and the phrases compiled once. It stands alone because the whole library, once
 * loaded, adds its taggers to this one too.
 */
export const compromiseTokens = (): Contender => {
  const phrases = tokens.buildTrie([...peerPhrases()]);
  return { read: (reply) => tokens(reply).lookup(phrases).length };
};
