import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { peerPhrases } from '../../corpus/phrases.ts';
import type { Contender } from '../contender.ts';

const countTrue = (flags: readonly unknown[]): number => {
  let sum = flags.length;
  for (const flag of flags) if (flag === true) sum += 1;
  return sum;
};

/** Its pipe cut down to what negation needs. */
export const winkNegation = (): Contender => {
  const nlp = winkNLP(model, ['sbd', 'negation']);
  return { read: (reply) => countTrue(nlp.readDoc(reply).tokens().out(nlp.its.negationFlag)) };
};

/** With the phrases taught as entities of its own. */
export const winkEntities = (): Contender => {
  const nlp = winkNLP(model, ['sbd', 'negation', 'cer']);
  nlp.learnCustomEntities([{ name: 'symptom', patterns: [...peerPhrases()] }], {
    matchValue: false,
    usePOS: false,
    useEntity: false,
  });
  return {
    read: (reply) => {
      const read = nlp.readDoc(reply);
      return countTrue(read.tokens().out(nlp.its.negationFlag)) + read.customEntities().out().length * 3;
    },
  };
};
