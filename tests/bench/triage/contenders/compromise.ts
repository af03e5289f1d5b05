import nlp from 'compromise';
import { peerPhrases } from '../../corpus/phrases.ts';
import type { Contender } from '../contender.ts';

/** A plain call: sentences, words and their tags. */
export const compromiseParse = (): Contender => ({ read: (reply) => nlp(reply).length });

/** What comes nearest to our job. */
export const compromiseAll = (): Contender => {
  const phrases = nlp.buildTrie([...peerPhrases()]);
  const negative = nlp.parseMatch('#Negative');
  return {
    read: (reply) => {
      const read = nlp(reply);
      return read.length + read.lookup(phrases).length * 3 + read.match(negative).length * 5;
    },
  };
};
