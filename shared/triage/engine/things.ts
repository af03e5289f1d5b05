import { thingModifiers, things } from '../lexicon/things.ts';
import type { Compiled } from './compiled.ts';
import type { Match } from './matcher.ts';
import { kinds, type Tokens } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const helpers = words(
  'got get gets getting was is are were has have had just finally almost be been being went goes going keeps kept all so really very ' +
    'totally completely such a an s isnt wasnt might may could will would gonna about to se me le nos esta estaba fue es muy ya',
);
const determiners = words(
  'the a an our my this that those these his her their your some any another el la los las un una mi tu su nuestro nuestra ese esa este esta del',
);
const links = words(
  'of de del the a an el la los las our this that these those your his her their my some all',
);
/** "Gushing over the baby", "itching for a sale": what a feeling is about. */
const towards = words('of over about for with at de del por con');
const possessives = words('my mi me se');

const helpersMax = 6;
const phraseMax = 5;
/** How far around a finding the patient may be spoken of. */
const sentenceMax = 60;
/** More words than this, and the finding is no single word that things borrow. */
const borrowedMax = 2;

/**
 * Findings of which a thing may be the object without being their subject: one vomits soup, drops a plate, falls off a bike and
 * takes a bill for a reason to be seen.
 */
const takesThings = words(
  'nausea-vomiting visceral-injury coughing-blood focal-weakness severe-function-loss stroke-signs new-injury sought-care ' +
    'retained-needle medication-overuse part:vomit part:unable part:weak-limb spinal-cord-signs drowsy-driving fatigue',
);
/** Findings that may be done to a thing: "he collapsed the table", "inflamos 200 globos". */
const doneToThings = words('loss-of-consciousness significant-swelling');

/**
 * Whether a finding is said of a thing, not of a person: the thing is the subject of its clause, or stands right behind it ("limp
 * lettuce", "hemorrhaging money"). A sentence in which the patient speaks of himself is never about a thing alone, but
 * "the traffic is killing me" is.
 */
export const isAboutThing = (compiled: Compiled, tokens: Tokens, match: Match, id: string): boolean => {
  const name = (at: number): string => compiled.dictionary.wordOf(tokens.word[at] ?? -1);
  const isThing = (at: number): boolean => tokens.kind[at] === kinds.word && things.has(name(at));
  const subject = subjectBefore(tokens, match.from, name, isThing);
  if (subject !== -1 && annoys(match, name)) return true;
  const object = subject === -1 ? objectAfter(tokens, match, id, name, isThing) : -1;
  if (subject === -1 && object === -1) return false;
  return !speaksOfSelf(compiled, tokens, match, subject, name);
};

/** "Is killing me": the patient is only the one who is annoyed. */
const annoys = (match: Match, name: (at: number) => string): boolean => {
  const last = match.core.at(-1) ?? match.from;
  return match.core.some((at) => annoying.has(name(at))) && (name(last) === 'me' || name(last + 1) === 'me');
};

const annoying = words('killing kills kill paining scared scares scaring murdering');

/** Where the noun phrase begins that is the subject of the finding, when its head is a thing. */
const subjectBefore = (
  tokens: Tokens,
  from: number,
  name: (at: number) => string,
  isThing: (at: number) => boolean,
): number => {
  let at = from - 1;
  const nearest = Math.max(0, from - helpersMax);
  while (at >= nearest && tokens.kind[at] === kinds.word && helpers.has(name(at)) && !isThing(at)) at--;
  if (at < 0 || !isThing(at)) return -1;
  let start = at;
  const first = Math.max(0, at - phraseMax);
  while (start > first && (isThing(start - 1) || thingModifiers.has(name(start - 1)))) start--;
  if (start > 0 && determiners.has(name(start - 1))) start--;
  if (start > 1 && name(start - 1) === 'of' && amounts.has(name(start - 2))) start -= 2;
  const opens = start === 0 || tokens.kind[start - 1] !== kinds.word || joins.has(name(start - 1));
  return opens ? start : -1;
};

const amounts = words('all most both some one half none each many two three');
const joins = words(
  'and but so y pero que then cuz because since when if today yesterday tonight omg ugh lol well ok okay hey sorry wow damn dude man ' +
    'haha think hope guess heard says said looks like now',
);

/** The thing behind "of", or right behind what is done to it. */
const objectAfter = (
  tokens: Tokens,
  match: Match,
  id: string,
  name: (at: number) => string,
  isThing: (at: number) => boolean,
): number => {
  if (match.core.length > borrowedMax) return -1;
  let at = match.to;
  let isLinked = doneToThings.has(id) || !takesThings.has(id);
  for (let step = 0; step < 4 && at < tokens.count; step++, at++) {
    if (isThing(at)) return isLinked ? at : -1;
    if (tokens.kind[at] === kinds.number) continue;
    if (tokens.kind[at] !== kinds.word) return -1;
    if (towards.has(name(at)) && step === 0) isLinked = true;
    else if (!links.has(name(at)) && !thingModifiers.has(name(at))) return -1;
  }
  return -1;
};

/** A word for the patient in the sentence, or a part of the body in the clause, outside the subject itself. */
const speaksOfSelf = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  subject: number,
  name: (at: number) => string,
): boolean => {
  const { SELF, BODY, RELATION } = compiled.symbols;
  for (const step of [-1, 1]) {
    let isClause = true;
    for (let at = step < 0 ? match.from - 1 : match.from; at >= 0 && at < tokens.count; at += step) {
      const kind = tokens.kind[at];
      if (kind === kinds.sentenceEnd || kind === kinds.question || Math.abs(at - match.from) > sentenceMax)
        break;
      if (kind === kinds.comma) isClause = false;
      const word = tokens.word[at] ?? -1;
      const isOwner = at === subject && possessives.has(name(at));
      if (
        compiled.has(word, SELF) &&
        !isOwner &&
        !(step < 0 && possessives.has(name(at)) && name(at) !== 'my')
      )
        return true;
      if (compiled.has(word, RELATION) || (isClause && compiled.has(word, BODY))) return true;
    }
  }
  return false;
};
