import type { Compiled } from './compiled.ts';
import { isOneOf, nameOf, valueAt } from './look.ts';
import { currentWords, followers, leadIns, painWords } from './number-sets.ts';
import {
  articles,
  copulas,
  nearly,
  postures,
  reaches,
  rests,
  selves,
  staysAt,
  towards,
  wakings,
} from './number-words.ts';
import { worstPain } from './pain-scale.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** A word of pain stands right behind the number, or before it and what leads to a number. */
export const nearPainWord = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const kind = tokens.kind[back];
    if (kind === kinds.sentenceEnd || kind === kinds.comma) break;
    if (isOneOf(painWords, compiled, tokens, back)) return true;
    if (kind !== kinds.word || isOneOf(leadIns, compiled, tokens, back)) continue;
    // "Pain of 8".
    if (back < at - 1 || nameOf(compiled, tokens, back) !== 'of') break;
  }
  if (
    joins.has(nameOf(compiled, tokens, at + 1)) &&
    isOneOf(painWords, compiled, tokens, at + 2) &&
    // "8 of pain relievers".
    (tokens.kind[at + 3] !== kinds.word || isOneOf(followers, compiled, tokens, at + 3))
  )
    return true;
  return isOneOf(painWords, compiled, tokens, at + 1) && nameOf(compiled, tokens, at + 1) !== 'sore';
};

/** "An 8 for pain", "8 of pain". */
const joins = new Set(['for', 'of']);

/** How many numbers in a row are asked about one another. */
const numbersMax = 3;

/** The number before a number ("2 to 3", "3/10 now 8") lets it count only when it is a score itself: "my 4 to 9" is a shift. */
const isScoreToo = (compiled: Compiled, tokens: Tokens, at: number, depth: number): boolean =>
  depth >= numbersMax ||
  tokens.kind[at - 1] === kinds.slash ||
  ['of', 'de', 'sobre', 'outta'].includes(nameOf(compiled, tokens, at - 1)) ||
  nearPainWord(compiled, tokens, at) ||
  standsAlone(compiled, tokens, at, depth + 1);

/** A number that is the whole clause, or begins the reply and is followed by no thing that it could count. */
export const standsAlone = (compiled: Compiled, tokens: Tokens, at: number, depth = 0): boolean => {
  let before = at - 1;
  let isCurrent = false;
  while (before >= 0 && tokens.kind[before] === kinds.word && isOneOf(leadIns, compiled, tokens, before)) {
    isCurrent ||= isOneOf(currentWords, compiled, tokens, before);
    before--;
  }
  const beforeKind = before < 0 ? kinds.sentenceEnd : tokens.kind[before];
  const opens =
    isCurrent ||
    beforeKind === kinds.sentenceEnd ||
    beforeKind === kinds.comma ||
    beforeKind === kinds.colon ||
    beforeKind === kinds.question ||
    beforeKind === kinds.arrow ||
    beforeKind === kinds.emoji ||
    (beforeKind === kinds.word && openings.has(nameOf(compiled, tokens, before))) ||
    (beforeKind === kinds.number && before >= 0 && isScoreToo(compiled, tokens, before, depth));
  if (!opens && !isLevelReached(compiled, tokens, at)) return false;
  const name = (place: number): string => nameOf(compiled, tokens, place);
  // "Seats 9 and 10": what joins two numbers makes the second a score only when the first is one.
  if (
    before > 0 &&
    at - before <= joinedMax &&
    ['and', 'or', 'y', 'o', 'u'].includes(nameOf(compiled, tokens, before)) &&
    tokens.kind[before - 1] === kinds.number &&
    // "Fed 300 head before 7 and its only a 2": a statement of its own.
    !copulas.has(nameOf(compiled, tokens, before + 1)) &&
    !isScoreToo(compiled, tokens, before - 1, depth)
  )
    return false;
  if (before >= 0 && nameOf(compiled, tokens, at - 1) === 'i') return false;
  const next = at + 1;
  if (next >= tokens.count) return true;
  const nextKind = tokens.kind[next];
  if (nextKind !== kinds.word) return nextKind !== kinds.percent;
  return (
    isOneOf(followers, compiled, tokens, next) ||
    postures.has(name(next)) ||
    isAside(name, next) ||
    isOrigin(compiled, tokens, next) ||
    isOfPart(compiled, tokens, next)
  );
};

/** "9 and 10", "3 and a 4"; in "before 7 and its only a 2" the second is told anew. */
const joinedMax = 2;

/** Behind these a number of its own may stand. */
const openings = new WordList(
  'but now and so or pero ahora y then luego despues thanks ok hi hello hola lo o bien morning night nite tonite still good better tired feeling stiff yes yesterday bad meh ouch awful terrible horrible rough fine mal fatal regular',
);

/** "0 el codo", "8 the neck": the part of the body that the level is of, and nothing more. */
const isOfPart = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  leadsToPart.has(nameOf(compiled, tokens, at)) &&
  compiled.has(tokens.word[at + 1] ?? -1, compiled.symbols.BODY) &&
  tokens.kind[at + 2] !== kinds.word;

const leadsToPart = new WordList('el la the my mi');

/** "Went to bed at a 3", "woke up a 6", "when I get up it hits 8", "I was a 7 walking in", "knee is a 0": a level that is reached. */
const isLevelReached = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const name = (place: number): string => nameOf(compiled, tokens, place);
  const isNamed = articles.has(name(at - 1));
  let before = isNamed ? at - 2 : at - 1;
  if (reaches.has(name(before))) return true;
  const isReachedBy = towards.has(name(before)) || nearly.has(name(before));
  if (isReachedBy && reaches.has(name(before - 1))) return true;
  if (
    isReachedBy &&
    (name(before - 1) === 'up' || name(before - 1) === 'all') &&
    reaches.has(name(before - 2))
  )
    return true;
  // "Yo digo que 8".
  if ((name(before) === 'que' || name(before) === 'q') && reaches.has(name(before - 1))) return true;
  // "Se me va a 8".
  if (name(at - 1) === 'a' && name(at - 2) === 'va' && toSelf.has(name(at - 3))) return true;
  // "Del 5 pase al 2".
  if (name(at - 1) === 'del') return reaches.has(name(at + 1));
  // "Stuck on 4".
  if (name(before) === 'on' && rests.has(name(before - 1))) return true;
  if (name(at - 1) === 'at' && staysAt.has(name(at - 2))) return true;
  if (isHeldAt(compiled, tokens, at)) return true;
  // "Six, no I mean 7".
  if (corrections.has(name(before)) && name(before - 1) === 'i') return true;
  // "My back is at 9".
  if (name(at - 1) === 'at' && copulas.has(name(at - 2)))
    if (compiled.has(tokens.word[at - 3] ?? -1, compiled.symbols.BODY)) return true;
  // "Sigo en 5".
  if (name(before) === 'en' && stays.has(name(before - 1))) return true;
  // "Amaneci con 7", "woke up with 7".
  if (isWokenWith(name, before)) return endsLevel(compiled, tokens, at + 1);
  // "Ahora tengo 7", "tengo un 7 de dolor".
  if (name(before) === 'tengo')
    return tokens.kind[at + 1] !== kinds.word || (name(at + 1) === 'de' && name(at + 2) === 'dolor');
  // "Neck 2", and nothing more.
  if (
    !isNamed &&
    tokens.kind[at + 1] !== kinds.word &&
    tokens.kind[at - 2] !== kinds.word &&
    tokens.kind[at - 2] !== kinds.number &&
    compiled.has(tokens.word[at - 1] ?? -1, compiled.symbols.BODY)
  )
    return true;
  if (!isNamed) return false;
  if (isBareLevel(compiled, tokens, at)) return true;
  // "On a scale of 1 to 10 a 7".
  if (valueAt(compiled, tokens, before) === worstPain && scaleJoins.has(name(before - 1))) return true;
  // "Put me down for a 3", "mark me down as an 8".
  if ((name(before) === 'for' || name(before) === 'as') && name(before - 1) === 'down') return true;
  if (name(before) === 'at') return true;
  // "Moved from a 4 to a 2".
  if (name(before) === 'to' && valueAt(compiled, tokens, before - 1) >= 0) return true;
  // "Bit of an 8 today".
  if (name(before) === 'of') return amounts.has(name(before - 1));
  if (name(before) === 'con' && keepings.has(name(before - 1))) return true;
  if (name(before) === 'up') return wakings.has(name(before - 1));
  if (isWokenWith(name, before)) return true;
  while (nearly.has(name(before))) before--;
  if (name(before) === 'im' || name(before) === 'its') return true;
  // "Shoulder's a 2".
  if (compiled.has(tokens.word[before] ?? -1, compiled.symbols.BODY)) return true;
  return (
    copulas.has(name(before)) &&
    (selves.has(name(before - 1)) || compiled.has(tokens.word[before - 1] ?? -1, compiled.symbols.BODY))
  );
};

/** "My neck's at 7", "now it's at 5": where a part, or the level before, is what stands there; "its at 7" alone may be the visit. */
export const isHeldAt = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const name = (place: number): string => nameOf(compiled, tokens, place);
  if (name(at - 1) !== 'at') return false;
  const place = name(at - 2);
  const isEnd = tokens.kind[at + 1] !== kinds.word || afterLevel.has(name(at + 1));
  if (!isEnd) return false;
  if (place === 'its' || (place === 'is' && name(at - 3) === 'it'))
    return (
      nows.has(name(place === 'its' ? at - 3 : at - 4)) || nows.has(name(at + 1)) || name(at + 1) === 'for'
    );
  return !places.has(place) && compiled.has(tokens.word[at - 2] ?? -1, compiled.symbols.BODY);
};

/** "Back at 7", "on site at 7": somebody comes. */
const places = new WordList('back site spot area side');
const corrections = new WordList('mean meant');
const nows = new WordList('now today currently ahora hoy');
const afterLevel = new WordList('now today for and but still rn ahora hoy y pero');

const stays = new WordList('sigo ando sigue amaneci estamos seguimos andamos quedo quede');

/** "Hardly a 1", "opening the shop with an 8": what else a number with an article is, the word before or behind it tells ("the film was a 9"). */
const isBareLevel = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (tokens.kind[at - 2] !== kinds.word || tokens.glued[at] === 1) return false;
  if (!endsLevel(compiled, tokens, at + 1)) return false;
  const before = tokens.word[at - 2] ?? -1;
  const name = nameOf(compiled, tokens, at - 2);
  if (!(compiled.isGrammar(before) || hedges.has(name)) || copulas.has(name)) return false;
  for (let back = at - 2; back >= Math.max(0, at - markReach); back--) {
    if (tokens.kind[back] !== kinds.word) break;
    if (marksGiven.has(nameOf(compiled, tokens, back))) return false;
  }
  return true;
};

/** Where nothing follows, or what the level was in the morning ("went to bed with a 2 and woke up with a 5"). */
const endsLevel = (compiled: Compiled, tokens: Tokens, next: number): boolean =>
  tokens.kind[next] !== kinds.word ||
  (nextJoins.has(nameOf(compiled, tokens, next)) && wakings.has(nameOf(compiled, tokens, next + 1)));

const nextJoins = new WordList('and y but pero');

/** "I give the movie a 7", "rolled an 8": what is given, thrown or won. */
const marksGiven = new WordList(
  'gave give gives giving given got get gets getting score scored scores roll rolled drew drawn won lost beat ganamos gano perdimos poncho has have had need needed want wanted took take wears wear bought turned turns turning',
);
const markReach = 5;
const hedges = new WordList('hardly barely nearer closer hers encuentro queda quedo vez');
const toSelf = new WordList('se me');
const scaleJoins = new WordList('to al a thru through');
const amounts: ReadonlySet<string> = new Set(['bit', 'more', 'kind', 'sort']);
const keepings = new WordList('ahi aqui ando sigo estoy voy amaneci pues traigo');

/** "Around a 4 I guess": what follows is about the guess. */
export const isAside = (name: (at: number) => string, at: number): boolean =>
  (name(at) === 'like' && likenings.has(name(at + 1))) ||
  (name(at) === 'mi' && addressed.has(name(at + 1))) ||
  (name(at) === 'la' && name(at + 1) === 'verdad') ||
  (name(at) === 'i' && guesses.has(name(at + 1))) ||
  ((name(at) === 'id' || name(at) === 'ill') && name(at + 1) === 'say') ||
  // "4 again.", "8 easy.", "8 sadly."
  (closings.has(name(at)) && name(at + 1) === '') ||
  (name(at) === 'otra' && name(at + 1) === 'vez') ||
  // "Now it's at 5 for no reason".
  (name(at) === 'for' && name(at + 1) === 'no');

const closings = new WordList(
  'again easy easily sadly unfortunately alas largo larga literally definitely lamentablemente facil facilmente',
);

const isWokenWith = (name: (at: number) => string, at: number): boolean =>
  (name(at) === 'con' || name(at) === 'with') && wakings.has(name(name(at - 1) === 'up' ? at - 2 : at - 1));

/** "Un 9 mi doctora". */
const addressed = new WordList('doctora doctor doc licenciada licenciado amor reina rey vida senora senor');

/** "It's a 4 like yesterday". */
const likenings = new WordList('yesterday before last always usual every');
const guesses = new WordList('guess think suppose reckon imagine believe would');

const origins = new WordList('a an that this the my yesterday yesterdays');

/** "Down to a 2 from a 5": the number it came from. */
const isOrigin = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (nameOf(compiled, tokens, at) !== 'from') return false;
  const isNamed = origins.has(nameOf(compiled, tokens, at + 1));
  return valueAt(compiled, tokens, at + (isNamed ? 2 : 1)) >= 0;
};
