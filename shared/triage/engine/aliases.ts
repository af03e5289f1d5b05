import type { Compiled } from './compiled.ts';
import type { GroupName } from './tables.ts';

/** Words of grammar are never taken for a misspelt finding: "that" is not "throat". */
const functionGroups: readonly GroupName[] = [
  'TRANSPARENT',
  'FINITE',
  'PRONOUN',
  'PREP',
  'HAVELIKE',
  'ENGLISH',
  'SPANISH',
  'NOT',
  'AND',
  'BUT',
  'ADVERB',
];

/** Shorter words have too many neighbours, and longer ones are not written for one another. */
const lengths = { word: [4, 9], critical: 5 } as const;

/** "My crest feels tight": the critical word that a common one may be a misspelling of, by the number of the common one. */
export const aliasesOf = ({ dictionary, has, symbols }: Compiled): ReadonlyMap<number, number> => {
  const [shortest, longest] = lengths.word;
  const aliases = new Map<number, number>();
  for (const [id, word] of dictionary.allWords().entries()) {
    if (word.length < shortest || word.length > longest) continue;
    if (has(id, symbols.ALARM) || functionGroups.some((name) => has(id, symbols[name]))) continue;
    const near = dictionary.nearestAlarm(word, id);
    if (near !== -1 && dictionary.wordOf(near).length >= lengths.critical) aliases.set(id, near);
  }
  return aliases;
};
