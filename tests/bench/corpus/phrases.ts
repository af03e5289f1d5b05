import { english } from './english.ts';
import type { Language } from './language.ts';
import { withoutAccents } from './mistakes.ts';
import { spanish } from './spanish.ts';

const phrasesWanted = 600;

const plainWords = (text: string): string => withoutAccents(text.toLowerCase().replaceAll("'", ''));

const combined = ({ felt, parts, sensations }: Language): readonly string[] =>
  felt
    .slice(0, 2)
    .flatMap((pattern) =>
      sensations.flatMap((sensation) =>
        parts.map((part) => pattern.replace('{part}', part).replace('{sensation}', sensation)),
      ),
    );

const evenly = (list: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => list[Math.floor((n * list.length) / count)] ?? '');

/**
 * What the peers are asked to find: 600 phrases, lower case and without accents. They are the corpus's own words, so they
 * do occur; ours brings its own tables and never sees this list.
 */
export const peerPhrases = (): readonly string[] => {
  const whole = [english, spanish]
    .flatMap(({ complaints, nouns }) => [...complaints, ...nouns])
    .map(plainWords);
  const known = new Set(whole);
  const more = [english, spanish]
    .flatMap(combined)
    .map(plainWords)
    .filter((one) => !known.has(one));
  return [...known, ...evenly([...new Set(more)], phrasesWanted - known.size)];
};
