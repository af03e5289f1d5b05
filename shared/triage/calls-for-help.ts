import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import { WordSet } from './engine/word-set.ts';
import { englishThings } from './lexicon/things.ts';
import type { Words } from './read.ts';

/** "HELP!!!!", "Hi. help my arm": a sentence that begins with help, and is not the bare keyword. */
export const callsForHelp = (words: Words): boolean =>
  words.hears(helps) &&
  (hasBareCall(words) ||
    callsBehindTrouble(words) ||
    words.spoken.some((_word, at) => opensSentence(words, at) && opensWithHelp(words, at)));

/** "Hi. HELP!!!!", "Hi. Help", "Hi. Help help": a sentence of that word alone. */
const hasBareCall = (words: Words): boolean =>
  words.spoken.some(
    (word, at) =>
      isHelp(word) && at > 0 && words.tokens.kind[at - 1] !== kinds.word && endsWithHelp(words, at),
  );

/** "Something is wrong help": all that stands behind what is wrong. */
const callsBehindTrouble = (words: Words): boolean =>
  words.spoken.some(
    (word, at) =>
      isHelp(word) &&
      wrongs.has(words.spoken[at - 1] ?? '') &&
      words.spoken.slice(Math.max(0, at - wrongReach), at).some((one) => somethings.has(one)) &&
      endsWithHelp(words, at),
  );

const wrongs = new WordList('wrong mal');
const somethings = new WordList('something somethings algo');
const wrongReach = 5;

const helps = new WordSet('help ayuda');

const isHelp = (word = ''): boolean => helps.words.has(word);

const endsWithHelp = (words: Words, from: number): boolean => {
  let at = from;
  while (isHelp(words.spoken[at])) at++;
  return at >= words.tokens.count || words.tokens.kind[at] === kinds.sentenceEnd;
};

const opensSentence = ({ tokens }: Words, at: number): boolean =>
  at === 0 || tokens.kind[at - 1] === kinds.sentenceEnd || tokens.kind[at - 1] === kinds.emoji;

const opensWithHelp = (words: Words, at: number): boolean => {
  const [first, second, third] = words.spoken.slice(at, at + 3);
  if (!isHelp(first)) return false;
  if (second === 'me' && third !== undefined && errandVerbs.has(third)) return false;
  if (words.spoken.slice(at + 1, at + errandReach).some((word) => errandNouns.has(word))) return false;
  if (
    words.spoken.some((word) => englishThings.has(word)) &&
    !words.mentions('BODY') &&
    !words.mentions('PAIN')
  )
    return false;
  return second === undefined || !mildHelp.has(second);
};

const errandReach = 9;
const mildHelp = new WordList('with out the them him her a us to yourself yourselves wanted desk');
const errandVerbs = new WordList('pick choose find decide move carry pack plan paint buy');
const errandNouns = new WordList(
  'tarea mudanza compras examen maletas proyecto archivo vestido homework couch sofa file dress wifi password',
);
