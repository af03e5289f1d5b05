import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import type { Finding } from './finding.ts';
import type { Words } from './read.ts';

/**
 * Whether the sentence of a finding, or the one behind it, tells of what was once, or was only heard of: "ten years ago", "in 2015",
 * "hace dos años", "I read". An age is neither ("Dad is 80 years old"), and "hace rato" is a while ago.
 */
export const tellsOfLongAgo = (words: Words, { from, to }: Finding): boolean => {
  const { kind, count } = words.tokens;
  let start = from;
  while (start > 0 && kind[start - 1] !== kinds.sentenceEnd) start--;
  let end = to;
  for (let ends = 0; end < count; end++) if (kind[end] === kinds.sentenceEnd && ++ends > 1) break;
  for (let at = start; at < end; at++) if (isLongAgo(words, at)) return true;
  return false;
};

const isLongAgo = ({ spoken, tokens }: Words, at: number): boolean => {
  const word = spoken[at] ?? '';
  const before = spoken[at - 1] ?? '';
  if (spans.has(word)) return spoken[at + 1] === 'ago' || spoken[at + 1] === 'back' || before === 'last';
  if (spansEs.has(word)) return spoken[at + 1] === 'pasado' || spoken[at + 1] === 'atras';
  if (word === 'hace') return spoken.slice(at + 1, at + reach).some((near) => spansEs.has(near));
  if (word === 'grade') return grades.test(before) && !rooms.has(spoken[at + 1] ?? '');
  if (studies.has(word)) return isIn(spoken, at) && !rooms.has(spoken[at + 1] ?? '');
  if (children.has(word)) return before === 'de' || before === 'era';
  if (word === 'age') return before === 'at' || spoken[at - 2] === 'at';
  if (word === 'ago') return before === 'long';
  if (schools.has(word))
    return (spoken[at - 1] === 'en' || spoken[at - 2] === 'en') && !today.has(spoken[at + 1] ?? '');
  if (word === 'once') return before !== 'at';
  if (word === 'used') return spoken[at + 1] === 'to';
  if (ins.has(word)) return isYear(tokens.value[at + 1] ?? 0) || ages.has(spoken[at + 2] ?? '');
  return hearsay.has(word) && tellers.has(before);
};

/** "In high school", "back in the army". */
const isIn = (spoken: readonly string[], at: number): boolean => {
  if (spoken[at] === 'school' && !stages.has(spoken[at - 1] ?? '')) return false;
  return [1, 2, 3].some((back) => spoken[at - back] === 'in');
};

/** The years that patients remember; the last two may be those of the treatment. */
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1940 && value <= 2023;

const spans = new WordList(
  'year years month months decade decades winter winters summer summers spring springs fall autumn',
);
const spansEs = new WordList('ano anos mes meses siglos');
const grades = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
const schools = new WordList('colegio primaria secundaria kinder prepa');
const studies = new WordList('school college kindergarten university army navy marines');
const stages = new WordList('high middle grade elementary junior');
/** What is named by a stage of school, and where somebody may have been today. */
const rooms = new WordList(
  'class classroom room gym kids teacher students parking hall hallway cafeteria today yesterday this tonight just library dorm town base',
);
const children = new WordList('chico chica nino nina joven chamaco chamaca muchacho muchacha');
const today = new WordList('hoy ahora ahorita ayer');
const ins = new WordList('in back en since desde');
const ages = new WordList('twenties thirties forties fifties teens youth childhood');
const hearsay = new WordList('heard read worried');
const tellers = new WordList('i im ive we');
const reach = 4;
