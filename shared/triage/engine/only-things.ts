import { isSentenceEnd, sentenceMax, sentenceStart } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import type { Match } from './matcher.ts';
import { kinds, type Tokens } from './tokens.ts';
import { listOf, type WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

/** What is asked of a token by its place. */
type Test = (at: number) => boolean;
type Name = (at: number) => string;

/**
 * "The only thing burning up is my brisket", "my hamster is the only one limping", "it's my lawnmower that's wheezing, not me": set
 * against the patient, a thing or an animal is what it is said of.
 */
export const isOfTheOnlyThing = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  name: Name,
  isThing: Test,
  isAnimal: Test,
): boolean => {
  if (!tokens.heard.list(opposing)) return false;
  const isOther = (at: number): boolean => isThing(at) || isAnimal(at);
  // An emergency of somebody else stays one.
  const mayBeTheirs = match.row >= compiled.emergencyCount;
  const isNamed = (at: number): boolean =>
    isOther(at) || (mayBeTheirs && compiled.has(tokens.word[at] ?? -1, compiled.symbols.RELATION));
  const only = onlyBefore(tokens, match.from, name);
  if (only === -1) return isDisowned(tokens, match, name, isOther);
  for (let at = match.to; at < match.to + namedWithin && tokens.kind[at] === kinds.word; at++)
    if (copulas.has(name(at))) return standsSoon(compiled, tokens, at + 1, name, isNamed);
  let from = only - 1;
  while (from >= 0 && tokens.kind[from] === kinds.word && leads.has(name(from))) from--;
  if (tokens.kind[from] === kinds.word)
    return isOther(from) && !compiled.has(tokens.word[from] ?? -1, compiled.symbols.BODY);
  // "A huge dent in the hood, that's the only thing bruised."
  return pointers.has(name(from + 1)) && tellsOfThing(compiled, tokens, from, isOther);
};

/** Where "only thing", "only one", "lo unico" stands before the finding, or -1. */
const onlyBefore = (tokens: Tokens, from: number, name: Name): number => {
  for (let at = from - 1; at >= Math.max(0, from - namedWithin) && tokens.kind[at] === kinds.word; at--) {
    if (alone.has(name(at)) && (ones.has(name(at + 1)) || name(at) !== 'only')) return at;
    if (!ones.has(name(at)) && !relatives.has(name(at))) return -1;
  }
  return -1;
};

const standsSoon = (compiled: Compiled, tokens: Tokens, from: number, name: Name, isOther: Test): boolean => {
  for (let at = from; at < from + namedWithin && tokens.kind[at] === kinds.word; at++) {
    if (isOther(at)) return true;
    if (compiled.has(tokens.word[at] ?? -1, compiled.symbols.BODY) || name(at) === 'me') return false;
  }
  return false;
};

const tellsOfThing = (compiled: Compiled, tokens: Tokens, to: number, isOther: Test): boolean => {
  let isFound = false;
  for (let at = to; at >= 0 && to - at < sentenceMax && !isSentenceEnd(tokens.kind[at]); at--) {
    if (compiled.has(tokens.word[at] ?? -1, compiled.symbols.BODY)) return false;
    isFound ||= isOther(at);
  }
  return isFound;
};

/** "…, not me": behind the finding, with a thing or an animal before it. */
const isDisowned = (tokens: Tokens, match: Match, name: Name, isOther: Test): boolean => {
  let isMine = true;
  for (
    let at = match.to;
    at < Math.min(tokens.count, match.to + namedWithin) && !isSentenceEnd(tokens.kind[at]);
    at++
  )
    if (selvesBehind.get(name(at))?.has(name(at + 1)) === true) isMine = false;
  if (isMine) return false;
  for (let at = match.from - 1; at >= Math.max(0, match.from - disownedWithin); at--) {
    if (isSentenceEnd(tokens.kind[at])) return false;
    if (isOther(at)) return true;
  }
  return false;
};

/** "The dog tore his ACL, he's had xray": in a sentence that opens with an animal nothing is said of the patient. */
export const opensWithAnimal = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  name: Name,
  isAnimal: Test,
): boolean => {
  let at = sentenceStart(tokens, match.from);
  while (at < match.from && openings.has(name(at))) at++;
  if (at >= match.from || !isAnimal(at)) return false;
  const { SELF, BODY } = compiled.symbols;
  for (at++; at < match.to; at++) {
    // "The dog pulled and my arm went numb", "dog barking, cant breathe": without a word for the animal the patient may be meant.
    const isJoint = tokens.kind[at] !== kinds.word || joints.has(name(at));
    if (isJoint && !theirs.has(name(at + 1))) return false;
    if (compiled.has(tokens.word[at] ?? -1, SELF)) return false;
    if (compiled.has(tokens.word[at] ?? -1, BODY) && name(at - 1) === 'the') return false;
  }
  return true;
};

const namedWithin = 6;
const disownedWithin = 8;
const alone = listOf('only sole unico unica');
/** "Not me", "no yo": what denies the patient, and how he is called behind it. */
const selvesBehind: ReadonlyMap<string, WordList> = new Map([
  ['not', listOf('me mine myself')],
  ['no', listOf('yo')],
]);
/** Without one of these nothing is set against the patient. */
const opposing = new WordSet([...alone, ...selvesBehind.keys()].join(' '));
const ones = listOf('thing one ones part bit casualty victim person');
const relatives = listOf(
  'with a an here thats that which who whos is was are be being still really que esta anda the',
);
const leads = listOf('is was are were its the es fue era seems being');
const copulas = listOf('is was are were es era fue son');
const pointers = listOf('thats that is was its');
const joints = listOf('and n y e then so since but pero luego');
const theirs = listOf('he hes she shes his her');
const openings = listOf(
  'the my our a and but so meanwhile el la mi mis nuestro nuestra un una los las poor old',
);
