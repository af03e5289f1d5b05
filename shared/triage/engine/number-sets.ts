import * as words from './number-words.ts';
import { WordSet } from './word-set.ts';

/** The words around numbers, asked for by the number of a word. */
export const units = new WordSet(words.units.text);
export const painWords = new WordSet(words.painWords.text);
export const leadIns = new WordSet(words.leadIns.text);
export const followers = new WordSet(words.followers.text);
export const pulseWords = new WordSet(words.pulseWords.text);
export const currentWords = new WordSet(words.currentWords.text);
