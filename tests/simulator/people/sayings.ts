import type { Random } from '../random.ts';
import type { Meaning } from '../trace.ts';

type Saying = readonly [string, Meaning];

/** What patients write who are in no danger. */
const ordinary: readonly [Saying, ...Saying[]] = [
  ['2', 'other'],
  ['6', 'other'],
  ['a bit sore, fine otherwise', 'other'],
  ['all good, thank you', 'other'],
  ['ok', 'other'],
  ['SORE', 'other'],
  ['please call me', 'other'],
  ['sore, can I run tomorrow?', 'other'],
  ['the pain will not stop', 'other'],
  ['asdf', 'other'],
  ['👍', 'other'],
  ['me duele un poco', 'other'],
  ['שלום', 'other'],
  [`still sore ${'and tired '.repeat(150)}`, 'other'],
  ['HELP', 'other'],
  ['wrong number', 'other'],
];

const consent: readonly [Saying, ...Saying[]] = [
  ['STOP', 'stop'],
  ['stop texting me', 'stop'],
  ['START', 'start'],
];

const danger: readonly [Saying, ...Saying[]] = [
  ['I cant breathe', 'red-flag'],
  ['sharp chest pain and short of breath', 'red-flag'],
  ['coughing blood', 'red-flag'],
  ['my hand is numb', 'red-flag'],
  ['no puedo respirar', 'red-flag'],
  ['STOP, chest pain', 'stop-and-red-flag'],
];

/** Draws what somebody writes; `dangerous` is how often it is a red flag. */
export const drawSaying = (random: Random, dangerous: number): Saying => {
  if (random.chance(dangerous)) return random.pick(danger);
  return random.chance(0.12) ? random.pick(consent) : random.pick(ordinary);
};

/** Words that no log, key or queue of ours may hold. */
export const secretWords: readonly string[] = [...ordinary, ...consent, ...danger].flatMap(([words]) =>
  words.length > 8 ? [words.slice(0, 40)] : [],
);
