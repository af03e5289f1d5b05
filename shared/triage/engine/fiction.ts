import { fictions } from '../lexicon/things.ts';
import { isSentenceEnd, sentenceMax, sentenceStart } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

const words = (list: string): WordList => new WordList(list);

const stories = new WordSet(fictions.text);
const selves = words('i im ive my me mi me yo');
const determiners = words('the a an this that my our his her el la un una');

/** "The scene where he is shot", "on the news": what is told of a story is nobody's illness, unless the teller speaks of his body. */
export const isInFiction = (
  compiled: Compiled,
  tokens: Tokens,
  from: number,
  name: (at: number) => string,
): boolean => {
  if (!tokens.heard.list(stories)) return false;
  const { BODY } = compiled.symbols;
  const start = sentenceStart(tokens, from);
  if (isOfItsScene(tokens, start, from, name)) return true;
  let isTold = false;
  for (
    let at = start;
    at < tokens.count && !isSentenceEnd(tokens.kind[at]) && at - from < sentenceMax;
    at++
  ) {
    if (name(at) === 'my' && compiled.has(tokens.word[at + 1] ?? -1, BODY)) return false;
    if (name(at) === 'i' || name(at) === 'im' || name(at) === 'ive') return false;
    // "Saw it on the news and now the swelling is huge", "heard about this on the news, coughing up blood".
    if (isTold && at < from && nows.has(name(at))) return false;
    // "Coughing up blood, there was something on the news about it".
    if (at > from && !isTold && tokens.kind[at] === kinds.comma) return false;
    // "My face looks like his in the movie": a likeness to a story is told of oneself.
    if (name(at) === 'like' && !isTold) return false;
    if (fictions.has(name(at)) && opensStory(name, at)) {
      if (at < from && pointsAtIt(name, at) && tokens.kind[at + 1] !== kinds.word) return false;
      isTold = true;
    }
  }
  return isTold;
};

/** "A horror movie where everyone bled out": up to the next comma it tells of the scene, whatever he says of himself behind it. */
const isOfItsScene = (tokens: Tokens, start: number, from: number, name: (at: number) => string): boolean => {
  for (let at = from - 1; at > start && tokens.kind[at] === kinds.word && !selves.has(name(at)); at--)
    if (name(at) === 'where' && fictions.has(name(at - 1))) return true;
  return false;
};

/** "In the show", "the scene where", but not "at the movie" or "watching the show", where the patient himself may be ill. */
const opensStory = (name: (at: number) => string, at: number): boolean => {
  if (name(at + 1) === 'where' || name(at + 1) === 'when') return true;
  let back = at - 1;
  while (modifiers.has(name(back))) back--;
  if (determiners.has(name(back))) back--;
  return told.has(name(back));
};

/** "Saw it on the news", "heard of this in a podcast": the story is of what is there. */
const pointsAtIt = (name: (at: number) => string, at: number): boolean =>
  [2, 3].some((back) => pointers.has(name(at - back)) && told.has(name(at - back + 1)));

const pointers = words('it this esto eso');
const nows = words('now today ahora ahorita hoy');
const modifiers = words(
  'last first new next final second season series pilot latest ultimo ultima nuevo nueva',
);
const told = words('in on from per heard saw read about');
