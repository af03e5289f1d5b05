import Fuse from 'fuse.js';
import { peerPhrases } from '../../corpus/phrases.ts';
import type { Contender } from '../contender.ts';

const summed = (found: readonly { readonly refIndex: number }[]): number => {
  let sum = 0;
  for (const { refIndex } of found) sum += refIndex + 1;
  return sum;
};

/** The whole reply against the phrases, wherever in it they stand. */
export const fuseWhole = (): Contender => {
  const fuse = new Fuse([...peerPhrases()], { ignoreLocation: true, threshold: 0.3, shouldSort: false });
  return { read: (reply) => summed(fuse.search(reply.toLowerCase())) };
};

/** Each word of four letters or more against the words of the phrases. */
export const fuseByWord = (): Contender => {
  const words = new Set(peerPhrases().flatMap((phrase) => phrase.split(' ')));
  const fuse = new Fuse(
    [...words].filter((word) => word.length >= 4),
    { threshold: 0.2, shouldSort: false },
  );
  return {
    read: (reply) => {
      let sum = 0;
      for (const word of reply.toLowerCase().split(/[^a-záéíóúñ]+/))
        if (word.length >= 4) sum += summed(fuse.search(word));
      return sum;
    },
  };
};
