import type { Compiled } from './compiled.ts';
import { nameOf, valueAt } from './look.ts';
import { worstPain } from './pain-scale.ts';
import { nearPainWord } from './score-place.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** Numbers of a day: rates, hours, minutes, dates, ages, house numbers and lists of numbers. One beside a word of pain is none of these. */
export const isCounted = (compiled: Compiled, tokens: Tokens, at: number, value: number): boolean =>
  !nearPainWord(compiled, tokens, at) && tests.some((test) => test(compiled, tokens, at, value));

type Test = (compiled: Compiled, tokens: Tokens, at: number, value: number) => boolean;

const isNumber = (tokens: Tokens, at: number): boolean =>
  at >= 0 && at < tokens.count && tokens.kind[at] === kinds.number;

/** "8/hr, references". */
const isRate: Test = (compiled, tokens, at) =>
  tokens.kind[at + 1] === kinds.slash &&
  rates.has(nameOf(compiled, tokens, at + 2)) &&
  tokens.kind[at + 3] !== kinds.word;

/** "4 9 17 22 31 40": of many numbers in a row, some above ten, none is a level. */
const isOfList: Test = (_compiled, tokens, at) => {
  let from = at;
  while (isNumber(tokens, from - 1) && at - from < listReach) from--;
  let count = 0;
  let high = 0;
  for (let place = from; isNumber(tokens, place) && place - at < listReach; place++) {
    count++;
    if ((tokens.value[place] ?? 0) > worstPain) high++;
  }
  return high >= highMin && count >= listMin;
};

/** "El 9 o el 16": dates. */
const isDate: Test = (compiled, tokens, at) =>
  nameOf(compiled, tokens, at - 1) === 'el' &&
  ors.has(nameOf(compiled, tokens, at + 1)) &&
  (nameOf(compiled, tokens, at + 2) === 'el' || nameOf(compiled, tokens, at + 2) === 'the') &&
  valueAt(compiled, tokens, at + 3) > worstPain;

/** "Llego siete y media", "llego 5 y 10": half past an hour; half a point would be "y medio". */
const isHalfPast: Test = (compiled, tokens, at) =>
  nameOf(compiled, tokens, at + 1) === 'y' &&
  (nameOf(compiled, tokens, at + 2) === 'media' || isNumber(tokens, at + 2)) &&
  comings.has(nameOf(compiled, tokens, at - 1));

/** The ten of "llego 5 y 10". */
const isPastHour: Test = (compiled, tokens, at) =>
  nameOf(compiled, tokens, at - 1) === 'y' &&
  isNumber(tokens, at - 2) &&
  comings.has(nameOf(compiled, tokens, at - 3));

/** "An hour and ten". */
const isMinutes: Test = (compiled, tokens, at, value) =>
  (value === 10 || value === 5) &&
  nameOf(compiled, tokens, at - 1) === 'and' &&
  nameOf(compiled, tokens, at - 2) === 'hour' &&
  hourLeads.has(nameOf(compiled, tokens, at - 3)) &&
  behindMinutes.has(nameOf(compiled, tokens, at + 1));

/** "Since I was about nine": an age. */
const isAge: Test = (compiled, tokens, at) => {
  const last = abouts.has(nameOf(compiled, tokens, at - 1)) ? at - 2 : at - 1;
  return (
    nameOf(compiled, tokens, last) === 'was' &&
    persons.has(nameOf(compiled, tokens, last - 1)) &&
    nameOf(compiled, tokens, last - 2) === 'since'
  );
};

/** "At no. 9". */
const isNumbered: Test = (compiled, tokens, at) =>
  tokens.kind[at - 1] === kinds.sentenceEnd &&
  nameOf(compiled, tokens, at - 2) === 'no' &&
  nameOf(compiled, tokens, at - 3) === 'at' &&
  tokens.kind[at - 4] === kinds.word;

const tests: readonly Test[] = [
  isRate,
  isOfList,
  isDate,
  isHalfPast,
  isPastHour,
  isMinutes,
  isAge,
  isNumbered,
];

const listMin = 5;
/** A longer list is one all the same; what is looked for at every number of a long mail is bounded by it. */
const listReach = 20;
const highMin = 3;
const rates = new WordList('hr hour hrs month person');
const ors = new WordList('o or y and u');
const comings = new WordList('llego llegamos salgo salimos entro vengo paso cierro abro');
const hourLeads = new WordList('an one half');
const behindMinutes = new WordList('with of on to late drive away yesterday');
const abouts = new WordList('about like around maybe only');
const persons = new WordList('i he she we');
