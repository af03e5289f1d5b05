import type { Dictionary } from './dictionary.ts';
import type { Read } from './misspellings.ts';

/** What a word that no table knows is most likely meant to be. */
export const readUnknown = (word: string, dictionary: Dictionary): Read => {
  const squeezed = collapse(word, 2);
  const as = (id: number): Read => ({
    id,
    meant: dictionary.nearestAlarm(squeezed, id),
    split: 0,
    second: -1,
  });
  for (const shorter of [squeezed, collapse(word, 1)]) {
    const id = shorter === word ? -1 : dictionary.idOf(shorter);
    if (id !== -1) return as(id);
  }
  const heard = heardAs(squeezed, dictionary);
  if (heard !== -1) return as(heard);
  const near = dictionary.nearest(squeezed);
  if (near !== -1 && !isInflected(squeezed, dictionary)) return as(near);
  const split = dictionary.split(squeezed);
  if (split === 0) return as(-1);
  return {
    id: dictionary.idOf(squeezed.slice(0, split)),
    meant: -1,
    split,
    second: dictionary.idOf(squeezed.slice(split)),
  };
};

/** "Burnin" and "hinchao" are spoken so, "corientaso" is spelt so. */
const heardAs = (word: string, dictionary: Dictionary): number => {
  const whole = word.endsWith('in') ? `${word}g` : word.replace(/ao(s?)$/, 'ado$1');
  const spoken = whole === word ? -1 : dictionary.idOf(whole);
  return spoken === -1 ? dictionary.soundsAs(whole) : spoken;
};

const endings = [
  'ing',
  'ed',
  'es',
  's',
  'er',
  'ers',
  'ly',
  'in',
  'ando',
  'iendo',
  'aba',
  'aron',
  'ado',
  'ada',
  'ar',
  'o',
];

/** An inflected form of a known ordinary word ("drinking") is no misspelling. */
const isInflected = (word: string, dictionary: Dictionary): boolean => {
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    const last = stem.at(-1) ?? '';
    const candidates = [stem, `${stem}e`, stem.at(-2) === last ? stem.slice(0, -1) : stem];
    if (candidates.some((candidate) => dictionary.isOrdinary(candidate))) return true;
  }
  return false;
};

const hasRun = (word: string): boolean => {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
};

/** Runs of one letter shortened to `runMax`: "soooo" -> "soo" or "so". */
const collapse = (word: string, runMax: number): string => {
  if (!hasRun(word)) return word;
  let result = '';
  let run = 0;
  for (let index = 0; index < word.length; index++) {
    run = index > 0 && word[index] === word[index - 1] ? run + 1 : 1;
    if (run <= runMax) result += word[index];
  }
  return result;
};
