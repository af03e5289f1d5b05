import { peerPhrases } from '../../corpus/phrases.ts';
import type { Contender } from '../contender.ts';

const alternatives = (): string =>
  peerPhrases()
    .toSorted((a, b) => b.length - a.length)
    .join('|');

const negation = "no|not|never|without|dont|don't|isnt|sin|nunca|ni|tampoco";

const matching = (expression: RegExp): Contender => ({
  read: (reply) => {
    const text = reply.toLowerCase();
    let sum = 0;
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found !== null; found = expression.exec(text))
      sum += found.index + (found[1] === undefined ? 1 : 2);
    return sum;
  },
});

/** Every phrase between word bounds, in one alternation. */
export const phrasesRegExp = (): Contender => matching(new RegExp(`\\b(?:${alternatives()})\\b`, 'g'));

/** The same, with a word of negation up to four words before it. */
export const negationRegExp = (): Contender =>
  matching(new RegExp(`(?:\\b(${negation})\\s+(?:\\S+\\s+){0,3}?)?\\b(?:${alternatives()})\\b`, 'g'));
