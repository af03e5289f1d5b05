import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { isOneOf, nameOf, valueAt } from './look.ts';
import { pulseWords } from './number-sets.ts';
import { everyWords, hourWords, thermometerPlaces } from './number-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** No body is as cold, in Celsius, or as hot, in Fahrenheit. */
const coolest = 35;
const hottest = 110;

/** Degrees from a decimal number in the range of a body, a unit, or a word of temperature nearby. */
export const temperatureAt = (
  compiled: Compiled,
  tokens: Tokens,
  at: number,
  value: number,
): number | undefined => {
  if (tokens.kind[at] !== kinds.number || value < coolest || value > hottest) return undefined;
  if (isPartOfName(tokens, at)) return undefined;
  const next = nameOf(compiled, tokens, at + 1);
  const afterNext = nameOf(compiled, tokens, at + 2);
  const unit = next === 'degrees' || next === 'deg' || next === 'grados' ? afterNext || 'degrees' : next;
  const isCelsius = unit === 'c' || unit === 'celsius' || unit === 'centigrade';
  const isFahrenheit = unit === 'f' || unit === 'fahrenheit';
  let near =
    unit === 'degrees' || next === 'degrees' || next === 'grados' || next === 'temp' || next === 'fever';
  for (let back = at - 1; back >= Math.max(0, at - 6) && !near; back--) {
    if (tokens.kind[back] === kinds.sentenceEnd) break;
    near = [
      'temp',
      'temps',
      'temperature',
      'fever',
      'fiebre',
      'temperatura',
      'calentura',
      'thermometer',
      'termometro',
      'running',
      'feverish',
      'feaver',
      'fevr',
      'tempature',
      'fevers',
    ].includes(nameOf(compiled, tokens, back));
  }
  if (!near) {
    for (let ahead = at + 1; ahead <= at + 3 && !near; ahead++)
      near = ['temp', 'temperature', 'fever', 'fiebre', 'temperatura', 'calentura'].includes(
        nameOf(compiled, tokens, ahead),
      );
  }
  near ||= isUnderTongue(compiled, tokens, at);
  near ||= isBesideTemperature(compiled, tokens, at);
  near ||= isTakenAlone(compiled, tokens, at, value);
  // "Wife just checked and im at 105": no body weighs it where it was only checked.
  near ||= nameOf(compiled, tokens, at - 1) === 'at' && people.has(nameOf(compiled, tokens, at - 2));
  if (next === 'mg' || tokens.kind[at + 1] === kinds.percent) return undefined;
  if (isWeather(compiled, tokens, at) || isOtherReading(compiled, tokens, at)) return undefined;
  const decimal = !Number.isInteger(value);
  if (
    value >= 95 &&
    value <= 110 &&
    (near || isFahrenheit || decimal || (value >= 101 && value <= 106 && alone(tokens)))
  )
    return Math.round(((value - 32) / 1.8) * 10) / 10;
  if (value >= 35 && value <= 43 && (near || isCelsius || decimal)) return value;
  return undefined;
};

/** "Blood pressure 118 over 70, sugar was 104, temp 97.9": the reading is named right before it. */
const isOtherReading = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (temperatures.has(nameOf(compiled, tokens, at + 1)) || isUnderTongue(compiled, tokens, at)) return false;
  let back = at - 1;
  while (readings.has(nameOf(compiled, tokens, back))) back--;
  return otherReadings.has(nameOf(compiled, tokens, back));
};

const temperatures = new WordList('temp temperature fever fiebre calentura temperatura degrees grados f c');
const readings = new WordList('was is at of level reads read en a de');
const otherReadings = new Set('sugar glucose a1c weighed weigh weight azucar glucosa peso'.split(' '));

const people = new Set(['im', 'hes', 'shes', 'am', 'is', 'was']);

/** "wd40": digits behind letters are part of a name. */
const isPartOfName = (tokens: Tokens, at: number): boolean =>
  tokens.glued[at] === 1 && tokens.kind[at - 1] === kinds.word;

/** "98.6 yesterday, 102 last night": of another time than a temperature that stands beside it. */
const isBesideTemperature = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (!timesOfDay.has(nameOf(compiled, tokens, at + 1))) return false;
  for (let other = Math.max(0, at - besideMax); other < Math.min(tokens.count, at + besideMax); other++) {
    const value = tokens.value[other] ?? 0;
    if (tokens.kind[other] === kinds.number && !Number.isInteger(value) && value >= 96 && value <= 106)
      return true;
  }
  return false;
};

const besideMax = 6;
const timesOfDay = new WordList(
  'last this now today tonight yesterday earlier later by at in hoy ayer anoche ahora ahorita',
);

/** "101 at breakfast", "102 and achy", "39 anoche", "tengo 39": degrees of a fever, where nothing else is told that they could be of. */
const isTakenAlone = (compiled: Compiled, tokens: Tokens, at: number, value: number): boolean => {
  const isFahrenheit = value >= 101 && value <= 106;
  if (!isFahrenheit && !(value >= 38 && value <= 41)) return false;
  const name = (place: number): string => nameOf(compiled, tokens, place);
  if (haves.has(name(at - 1))) return at === 1 && tokens.count === 2;
  // "Fine at first then 103".
  if (name(at - 1) === 'then') return isFahrenheit && at === tokens.count - 1;
  if (at > 0 && !isSentenceEnd(tokens.kind[at - 1])) return false;
  if (taken.get(name(at + 1))?.has(name(at + 2)) === true || nightWords.has(name(at + 1))) return true;
  return isFahrenheit && (name(at + 1) === 'flat' || (heatJoins.has(name(at + 1)) && sick.has(name(at + 2))));
};

const haves = new WordList('tengo traigo amaneci');
const nightWords = new WordList('anoche tonight tonite overnight');
/** "Last night", "this morning", "at breakfast". */
const taken: ReadonlyMap<string, WordList> = new Map([
  ['last', new WordList('night nite')],
  ['this', new WordList('morning afternoon evening')],
  ['esta', new WordList('manana tarde noche')],
  ['at', new WordList('breakfast lunch dinner supper bedtime noon midnight')],
]);
const heatJoins = new WordList('and n y with con');
const sick = new WordList(
  'achy aches aching chills shaking shivering sweating sweats freezing burning climbing rising its not dizzy headache tiemblo temblando escalofrios sudando',
);

/** "105 under the tongue", "39 en la axila": where a thermometer is put. */
const isUnderTongue = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  thermometerPlaces.has(nameOf(compiled, tokens, at + 2)) ||
  thermometerPlaces.has(nameOf(compiled, tokens, at + 3));

/** "Hace 38 grados", "maxima de 40": the heat of a day or an oven in the words around the number, not of a person. */
const isWeather = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const from = Math.max(0, at - 5);
  const to = Math.min(tokens.count - 1, at + 7);
  const name = (place: number): string => nameOf(compiled, tokens, place);
  // "40 grados en Hermosillo": behind "in" stands a name that no table knows.
  if (degreeWords.has(name(at + 1)) && name(at + 2) === 'de' && name(at + 3) === 'calor') return true;
  if (degreeWords.has(name(at + 1)) && inWords.has(name(at + 2)) && tokens.word[at + 3] === -1) return true;
  for (let near = at; near >= from && tokens.kind[near] !== kinds.sentenceEnd; near--)
    if (weatherWords.has(name(near)) || isDayHeat(name, at, near)) return true;
  // "Temp was 100.8 but the weather is great": behind a "but" something else is told.
  for (let near = at; near <= to && tokens.kind[near] !== kinds.sentenceEnd; near++) {
    if (compiled.has(tokens.word[near] ?? -1, compiled.symbols.BUT)) return false;
    if (weatherWords.has(name(near))) return true;
  }
  return false;
};

/** "Hace 38 grados", "qué calor hace", "estamos a 38": said of the day. "Hace" alone is also "ago". */
const isDayHeat = (name: (at: number) => string, at: number, near: number): boolean => {
  const [word, next] = [name(near), name(near + 1)];
  if (near === at - 1 && word === 'hace') return name(at + 1) === 'grados' || name(at + 1) === 'c';
  if (near === at - 2 && word === 'calor') return next === 'de';
  if (near === at - 2 && placesOfAll.has(word)) return next === 'a';
  return (word === 'calor' && next === 'hace') || (word === 'hace' && next === 'calor');
};

const placesOfAll: ReadonlySet<string> = new Set([
  'estamos',
  'llegamos',
  'andamos',
  'vamos',
  'llegaremos',
  'estaremos',
]);

const degreeWords: ReadonlySet<string> = new Set(['grados', 'degrees']);
const inWords: ReadonlySet<string> = new Set(['en', 'in']);

const weatherWords = new WordList(
  'calle plaza esquina patio sol afuera outside sun heatwave weather horno maxima minima pronostico clima sombra playa ciudad alberca desierto monterrey oven forecast shade tub sauna desert',
);

const alone = (tokens: Tokens): boolean => tokens.count <= 2;

export const isPulse = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (nameOf(compiled, tokens, at + 1) === 'bpm') return true;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    if (tokens.kind[back] !== kinds.word && tokens.kind[back] !== kinds.colon) return false;
    if (isOneOf(pulseWords, compiled, tokens, back)) return true;
  }
  return false;
};

export const isDose = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const { PAIN_MED } = compiled.symbols;
  if (nameOf(compiled, tokens, at + 1) === 'of' && ofThem.has(nameOf(compiled, tokens, at + 2)))
    for (
      let back = at - 1;
      back >= Math.max(0, at - namedReach) && tokens.kind[back] !== kinds.sentenceEnd;
      back--
    )
      if (compiled.has(tokens.word[back] ?? -1, PAIN_MED)) return true;
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    const word = tokens.word[ahead] ?? -1;
    if (
      ahead < tokens.count &&
      (compiled.has(word, PAIN_MED) ||
        ['pills', 'tablets', 'pastillas', 'tabs'].includes(nameOf(compiled, tokens, ahead)))
    ) {
      return !['mg', 'hours', 'days', 'hrs'].includes(nameOf(compiled, tokens, at + 1));
    }
    if (tokens.kind[ahead] !== kinds.word) return false;
  }
  return false;
};

/** "Been popping advil, like 12 of em": the pill has been named before. */
const ofThem = new Set(['em', 'them', 'those', 'the', 'these']);
const namedReach = 14;

/** "Four tylenol every 4 hrs": how often in a day, once where nothing is said. */
export const dosesPerDay = (compiled: Compiled, tokens: Tokens, at: number): number => {
  for (let next = at + 1; next < Math.min(tokens.count, at + doseReach); next++) {
    if (tokens.kind[next] === kinds.sentenceEnd) break;
    if (!everyWords.has(nameOf(compiled, tokens, next))) continue;
    const hours = valueAt(compiled, tokens, next + 1);
    if (hours >= 1 && hours <= 24 && hourWords.has(nameOf(compiled, tokens, next + 2)))
      return Math.floor(wakingHours / hours) + 1;
  }
  return 1;
};

const doseReach = 8;
const wakingHours = 16;

export const repeatAfter = (compiled: Compiled, tokens: Tokens, at: number): number => {
  for (let next = at; next < Math.min(tokens.count, at + 3); next++) {
    if (nameOf(compiled, tokens, next) === 'x') return Math.max(1, valueAt(compiled, tokens, next + 1));
    if (tokens.kind[next] === kinds.number && nameOf(compiled, tokens, next + 1) === 'x')
      return tokens.value[next] ?? 1;
  }
  return 1;
};
