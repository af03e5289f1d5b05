import {
  animals,
  beyondLinks,
  beyondVerbs,
  doings,
  englishThings,
  fictions,
  held,
  helpers,
  places,
  settings,
  thingModifiers,
  things,
} from '../lexicon/things.ts';
import { isSentenceEnd, sentenceMax, sentenceStart } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { isInFiction } from './fiction.ts';
import type { Match } from './matcher.ts';
import { isOfTheOnlyThing, opensWithAnimal } from './only-things.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

const words = (list: string): WordList => new WordList(list);

const determiners = words(
  'the a an our my this that those these his her their your some any another el la los las un una mi tu su nuestro nuestra ese esa este esta del al',
);
const links = words('of de del the a an el la los las our this that these those your his her their my some');
/** "Gushing over the baby", "itching for a sale": what a feeling is about. */
const towards = words('of over about for with at de del por con');
/** Findings of one word that happen at a place; those of more do anyway. */
const takesPlace = words('loss-of-consciousness near-syncope seizure chest-pain palpitations');
const possessives = words('my mi me se');

const helpersMax = 6;
const phraseMax = 5;
/** A finding of more words is no single one that things borrow. */
const borrowedMax = 2;

/**
 * Findings of which a thing may be the object without being their subject: one vomits soup, drops a plate, falls off a bike and
 * takes a bill for a reason to be seen.
 */
const takesThings = words(
  'nausea-vomiting visceral-injury coughing-blood focal-weakness severe-function-loss stroke-signs new-injury sought-care ' +
    'retained-needle medication-overuse part:vomit part:unable part:weak-limb drowsy-driving fatigue',
);
/** Who is out of breath over the laundry is. */
const ofBreath = words(
  'breathing-difficulty chest-pain pleuritic-pain palpitations near-syncope cauda-equina',
);
/** What only a person does. */
const neverOfThings = words('emergency-declared new-cough');
/** Findings that may be done to a thing: "he collapsed the table", "inflamos 200 globos". */
const doneToThings = words('loss-of-consciousness significant-swelling');

/**
 * Whether a finding is said of a thing, not of a person: the thing is the subject of its clause, or stands right behind it ("limp
 * lettuce", "hemorrhaging money"). A sentence in which the patient speaks of himself is never about a thing alone, but
 * "the traffic is killing me" is.
 */
export const isAboutThing = (compiled: Compiled, tokens: Tokens, match: Match, id: string): boolean => {
  const name = (at: number): string => compiled.dictionary.wordOf(tokens.word[at] ?? -1);
  const { dictionary } = compiled;
  const isWordOf = (list: WordSet, at: number): boolean =>
    tokens.kind[at] === kinds.word && list.has(dictionary, tokens.word[at] ?? -1);
  const isThing = (at: number): boolean => isWordOf(namesThing, at) && !isNoJoke(name, at);
  const isPlain = (at: number): boolean =>
    isThing(at) || (isPointedOut(compiled, tokens, at) && !places.has(name(at)));
  const isAnimal = (at: number): boolean => isWordOf(namesAnimal, at);
  if (isInFiction(compiled, tokens, match.from, name)) return true;
  if (isOfTheOnlyThing(compiled, tokens, match, name, isThing, isAnimal)) return true;
  const hasAnimal = tokens.heard.list(namesAnimal);
  if (hasAnimal && opensWithAnimal(compiled, tokens, match, name, isAnimal)) return true;
  if (neverOfThings.has(id) || isOfTheRide(match, name)) return false;
  const animal = hasAnimal ? subjectBefore(tokens, match.from, name, isAnimal) : -1;
  if (animal !== -1) return !mentions(compiled, tokens, animal + 1, match.to, compiled.symbols.SELF);
  const subject = subjectBefore(tokens, match.from, name, isPlain);
  if (subject !== -1 && annoys(match, name)) return true;
  const hasThing = tokens.heard.list(namesThing);
  const object = subject === -1 && hasThing ? objectAfter(tokens, match, id, name, isThing) : -1;
  if ((subject !== -1 || object !== -1) && !speaksOfSelf(compiled, tokens, match, subject, name)) return true;
  if (beyond.has(id) && isBeyond(compiled, tokens, match, name, isPlain)) return true;
  if (!hasThing) return false;
  if (describesThing(compiled, tokens, match, id, name)) return true;
  if (id === 'distress-call' && isErrand(compiled, tokens, match, name)) return true;
  if (holdsThing(compiled, tokens, match, name)) return true;
  return !takesThings.has(id) && !ofBreath.has(id) && isAmongThings(compiled, tokens, match, name);
};

/**
 * "My good shoes", "the avocado was perfect": praise of a thing is no answer. What the patient did or was given may be praised for
 * his health's sake, and a sentence in which he speaks of himself is an answer.
 */
export const praisesThing = (compiled: Compiled, tokens: Tokens, match: Match): boolean => {
  if (match.core.length > borrowedMax || match.to - match.from > borrowedMax) return false;
  const name = (at: number): string => compiled.dictionary.wordOf(tokens.word[at] ?? -1);
  const isThing = (at: number): boolean =>
    tokens.kind[at] === kinds.word && englishThings.has(name(at)) && !doings.has(name(at));
  if (match.core.length === 1 && isThing(match.to)) return !isThingOfCare(name(match.to));
  const subject = subjectBefore(tokens, match.from, name, isThing);
  return subject !== -1 && !speaksOfSelf(compiled, tokens, match, subject, name);
};

const isThingOfCare = (name: string): boolean =>
  name === 'appointment' || name === 'page' || name === 'stuff';

/** Whether the reply has a word that may name a thing; without one nothing in it is said of things. */
export const mayNameThing = (compiled: Compiled, tokens: Tokens): boolean => {
  if (tokens.heard.list(namesSomething)) return true;
  if (!tokens.heard.list(pointsOut)) return false;
  for (let at = 1; at < tokens.count; at++) if (isPointedOut(compiled, tokens, at)) return true;
  return false;
};

/** A word that a table knows and that is no misspelt finding, behind "the" or its like. */
const isPointedOut = ({ dictionary }: Compiled, { kind, word }: Tokens, at: number): boolean =>
  kind[at] === kinds.word &&
  pointsOut.has(dictionary, word[at - 1] ?? -1) &&
  (word[at] ?? -1) !== -1 &&
  !dictionary.isCritical(word[at] ?? -1);

/** "Our truck got rear ended on the way home": who sat in it was hit. */
const isOfTheRide = (match: Match, name: (at: number) => string): boolean =>
  match.core.some((at) => crashes.has(name(at)) && name(at + 1) !== 'while');

const crashes = words('ended rearended sideswiped tboned boned');

const mentions = (compiled: Compiled, tokens: Tokens, from: number, to: number, group: number): boolean => {
  for (let at = from; at < to; at++) if (compiled.has(tokens.word[at] ?? -1, group)) return true;
  return false;
};

/** "Bring the pizza asap", "help me with the fence": what is called for is a thing, and nothing in the sentence is ill, and nobody alone or afraid. */
const isErrand = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  name: (at: number) => string,
): boolean => {
  const { BODY, DANGER, PAIN, SEVERE, WORSE } = compiled.symbols;
  const ill = [BODY, DANGER, PAIN, SEVERE, WORSE];
  const start = sentenceStart(tokens, match.from);
  let isFound = false;
  for (
    let at = start;
    at < tokens.count && !isSentenceEnd(tokens.kind[at]) && at - start < sentenceMax;
    at++
  ) {
    if (ill.some((group) => compiled.has(tokens.word[at] ?? -1, group)) || alone.has(name(at))) return false;
    if (things.has(name(at)) && !held.has(name(at)) && !isPlaced(tokens, at, name)) isFound = true;
  }
  return isFound;
};

const alone = words('alone sola solo scared afraid miedo');

/** "Half of the blanket is gone", "cannot turn the sushi": the thing stands inside what was found. */
const holdsThing = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  name: (at: number) => string,
): boolean => {
  const { BODY, DANGER } = compiled.symbols;
  const isOfBody = (at: number): boolean =>
    compiled.has(tokens.word[at] ?? -1, BODY) || compiled.has(tokens.word[at] ?? -1, DANGER);
  if (match.core.some(isOfBody)) return false;
  for (let at = match.from + 1; at < match.to; at++)
    if (
      isLoose(match, at) &&
      englishThings.has(name(at)) &&
      !held.has(name(at)) &&
      !isPlaced(tokens, at, name)
    )
      return true;
  return false;
};

/** Between the words of the finding, and no part of a word of it ("coffee cup"). */
const isLoose = (match: Match, at: number): boolean =>
  !match.core.includes(at) && !match.core.includes(at + 1);

const isPlaced = (tokens: Tokens, at: number, name: (at: number) => string): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    if (tokens.kind[back] !== kinds.word) return false;
    if (prepositions.has(name(back))) return true;
  }
  return false;
};

const prepositions = words(
  'in at on after since during through while than like as from to by into off out under over near before until till with without en',
);

/** What one cannot see, reach, move or bear, is confused about or cries for, may be a thing of no concern. */
const beyond = words(
  'stroke-signs severe-function-loss numbness-tingling confusion distress-call significant-swelling loss-of-consciousness death-report',
);

const isBeyond = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  name: (at: number) => string,
  isThing: (at: number) => boolean,
): boolean => {
  const verb = name(match.to - 1);
  // "Cant stand up on the bus" is about no bus.
  if (!beyondVerbs.has(verb) || (verb === 'stand' && name(match.to) === 'up')) return false;
  for (let at = match.to; at < Math.min(tokens.count, match.to + phraseMax); at++) {
    if (isThing(at))
      return !held.has(name(at)) && !compiled.has(tokens.word[at] ?? -1, compiled.symbols.BODY);
    if (verb === 'out' && !determiners.has(name(at))) return false;
    if (!beyondLinks.has(name(at)) && !thingModifiers.has(name(at))) return false;
  }
  return false;
};

/**
 * "Swelling music", "emergency brunch": a clause with a thing in it that is neither a place nor a time nor what the patient worked
 * at, and with no person and no body.
 */
const isAmongThings = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  name: (at: number) => string,
): boolean => {
  const { SELF, BODY, RELATION, THIRD, NEEDLE, AND, BUT } = compiled.symbols;
  const personal = [SELF, BODY, RELATION, THIRD, NEEDLE];
  let isFound = false;
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? match.from - 1 : match.from; at >= 0 && at < tokens.count; at += step) {
      const word = tokens.word[at] ?? -1;
      const isInside = at >= match.from && at < match.to;
      if (!isInside && (tokens.kind[at] !== kinds.word || compiled.has(word, AND) || compiled.has(word, BUT)))
        break;
      // "Coffee then fainted".
      if (step < 0 && !isInside && thens.has(name(at))) break;
      if (personal.some((group) => compiled.has(word, group))) return false;
      if (!isInside && englishThings.has(name(at)) && !isNoJoke(name, at) && !isSetting(tokens, at, name))
        isFound = true;
    }
  }
  return isFound;
};

/** "Worst headache ever no joke" is about no joke, and "bad news, bleeding wont stop" about no news. */
const isNoJoke = (name: (at: number) => string, at: number): boolean => {
  const before = name(at - 1);
  if (announced.has(name(at))) return announcing.has(before) || name(at + 1) === 'twist';
  return (name(at) === 'joke' && before === 'no') || (name(at) === 'update' && before === '');
};

const announced = words('news deal story plot');
const announcing = words(
  'funny long short crazy weird true bad big good sad other terrible awful worst horrible some',
);

const wholes = words('whole entire');
const thens = words('then so now entonces luego');

/** In, at, after, with a doing word: the thing only says where, when or at what it happened, or what it is like. */
const isSetting = (tokens: Tokens, at: number, name: (at: number) => string): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - phraseMax); back--) {
    if (tokens.kind[back] !== kinds.word) return false;
    if (
      settings.has(name(back)) ||
      wholes.has(name(back)) ||
      name(back).endsWith('ing') ||
      name(back).endsWith('ed')
    )
      return true;
  }
  return false;
};

/** Behind these an ordinary word is a noun: "the suit", "our plans". */
const pointsOut = new WordSet('the this that these those our your a an another some');
const namesThing = new WordSet(things.text);
const namesAnimal = new WordSet(animals.text);
const namesSomething = new WordSet(`${things.text} ${animals.text} ${fictions.text}`);

/** "Is killing me", "made me cry": the patient is only the one who is annoyed. */
const annoys = (match: Match, name: (at: number) => string): boolean => {
  if (name(match.from - 1) === 'me' && gives.has(name(match.from - 2))) return true;
  if (!match.core.some((at) => annoying.has(name(at)))) return false;
  for (let at = match.from; at <= match.to; at++) if (name(at) === 'me') return true;
  return false;
};

const gives = words('gave gives giving give');
const annoying = words('killing kills kill scared scares scaring murdering made makes quit');

/** "Worst car of my life", "brutal exam": the word stands right before the thing. */
const describesThing = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  id: string,
  name: (at: number) => string,
): boolean =>
  match.core.length === 1 &&
  !takesThings.has(id) &&
  englishThings.has(name(match.to)) &&
  !held.has(name(match.to)) &&
  !compiled.has(tokens.word[match.to + 1] ?? -1, compiled.symbols.BODY);

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
  // "The dry cough" is a cough; "the suit is red" is about the suit.
  if (at === from - 1 && !things.has(name(at)) && !animals.has(name(at))) return -1;
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
  // "Heart racing doing dishes".
  if (match.core.length > borrowedMax || name(match.to - 1) === 'doing') return -1;
  let at = match.to;
  let isLinked = doneToThings.has(id) || !takesThings.has(id);
  for (let step = 0; step < 4 && at < tokens.count; step++, at++) {
    if (isThing(at)) return isLinked ? at : -1;
    if (tokens.kind[at] === kinds.number) continue;
    if (tokens.kind[at] !== kinds.word) return -1;
    // "Fainted at the store" is about nobody's store, and "hives the whole flight" tells how long.
    if ((name(at) === 'at' && (takesPlace.has(id) || match.core.length > 1)) || wholes.has(name(at)))
      return -1;
    if (towards.has(name(at)) && step === 0) isLinked = true;
    else if (!links.has(name(at)) && !thingModifiers.has(name(at))) return -1;
  }
  return -1;
};

/** "She fainted": somebody is the subject, and nothing is done to a thing ("he collapsed the table"). */
const named = words('he she hes shes');

/** A word for the patient in the sentence, or a part of the body in the clause, outside the subject itself. */
const speaksOfSelf = (
  compiled: Compiled,
  tokens: Tokens,
  match: Match,
  subject: number,
  name: (at: number) => string,
): boolean => {
  const { SELF, BODY, RELATION } = compiled.symbols;
  if (named.has(name(match.from - 1)) && !determiners.has(name(match.to))) return true;
  for (const step of [-1, 1]) {
    let isClause = true;
    for (let at = step < 0 ? match.from - 1 : match.from; at >= 0 && at < tokens.count; at += step) {
      const kind = tokens.kind[at];
      if (isSentenceEnd(kind) || Math.abs(at - match.from) > sentenceMax) break;
      if (kind === kinds.comma) isClause = false;
      const word = tokens.word[at] ?? -1;
      // "My mower is wheezing but I'm fine": behind the "but" the patient is set against the thing.
      if (step > 0 && at >= match.to && subject !== -1 && compiled.has(word, compiled.symbols.BUT)) break;
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
