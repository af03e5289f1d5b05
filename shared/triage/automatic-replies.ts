import { isSentenceEnd } from './engine/breaks.ts';
import { WordList } from './engine/word-list.ts';
import { WordSet } from './engine/word-set.ts';
import { type Finding, isRed } from './finding.ts';
import type { Words } from './read.ts';

/** An automatic reply speaks of emergencies in general; a symptom in the first person still counts. */
export const isAutomatic = (words: Words, finding: Finding): boolean => {
  const { id, level } = finding.row;
  if (id === 'auto-reply') return false;
  // "We called 911 so I cant talk now", "call 911 i cant talk" are no machine's.
  if (id === 'emergency-declared')
    return (
      !finding.words.some((word) => deeds.has(word)) && (!isHurried(words) || isForCallers(words, finding))
    );
  if (id === 'stroke-signs') return finding.words.includes('talk') || finding.words.at(-1) === 'hablar';
  if (ofPersons.has(id)) return !namesPerson(words, finding, id !== 'death-report');
  return id === 'distress-call' || !isRed(level);
};

/** "I fell down the stairs, im in a meeting ill call you later", "neck wont turn, im driving nowhere": who fell is named, or what fails. */
const namesPerson = (words: Words, { from, to }: Finding, mayBeRelative: boolean): boolean => {
  for (let at = Math.max(0, from - personReach); at < to; at++)
    if (
      (mayBeRelative && (words.isIn('SELF', at) || words.isIn('RELATION', at))) ||
      words.isOneOf(persons, at) ||
      (at >= from && words.isIn('BODY', at))
    )
      return true;
  return false;
};

const ofPersons = new WordList('new-injury confusion severe-function-loss sought-care death-report');
const persons = new WordSet('he she hes shes him her');
const personReach = 3;

/** "For emergencies call 911", "please dial 911". */
const isForCallers = (words: Words, { from, to }: Finding): boolean => {
  const { kind, count } = words.tokens;
  for (let at = from - 1; at >= 0 && !isSentenceEnd(kind[at]); at--)
    if (words.isOneOf(callersWords, at)) return true;
  for (let at = to; at < count && !isSentenceEnd(kind[at]); at++)
    if (words.isOneOf(callersWords, at)) return true;
  return false;
};

const callersWords = new WordSet(
  'for if please emergency emergencies urgent help para si favor emergencia emergencias',
);

/** Most machines' texts are longer than what somebody types who cannot talk. */
const isHurried = (words: Words): boolean => words.tokens.count <= hurriedMax;
const hurriedMax = 14;

/** "If you are having chest pain call 911": a machine speaks to whoever reaches it, not of a patient. */
export const tellsCallers = (words: Words, { from }: Finding): boolean => {
  let isCondition = false;
  for (let at = from - 1; at >= 0 && !isSentenceEnd(words.tokens.kind[at]); at--) {
    const word = words.spoken[at] ?? '';
    if (words.isIn('SELF', at)) return false;
    if (word === 'if' || word === 'si') isCondition = true;
  }
  return isCondition;
};

const deeds = new WordList(
  'at in en called calling ambulance paramedics medics ems llame llamar llamamos llamo ambulancia paramedicos',
);
