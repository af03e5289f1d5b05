import type { CueKind } from '../lexicon/cues.ts';
import type { Compiled } from './compiled.ts';
import { type Around, words } from './cue-around.ts';
import { isNoHistory, isNoPast, isNoReturn } from './cue-times.ts';
import type { Match } from './matcher.ts';
import { hourWords, notGone, pathWords } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';

/**
 * Whether the words of a cue tell something else than the cue: "going down my leg" tells a path and "gone through towels" an amount,
 * where "going down" and "gone" alone tell that it eases; "siempre que" is whenever, not always.
 */
export const leadsElsewhere = (compiled: Compiled, tokens: Tokens, match: Match, kind: CueKind): boolean => {
  const around: Around = {
    compiled,
    tokens,
    match,
    name: (at) => compiled.dictionary.wordOf(tokens.word[at] ?? -1),
  };
  switch (kind) {
    case 'history':
      return isNoHistory(around);
    case 'negation':
      return isOfNoUse(around);
    case 'hypothetical':
      return isNoCondition(around);
    case 'fine-now':
      return isOfOtherSide(around) || isNoEnd(around) || denials.has(around.name(match.from - 1));
    case 'expected':
      return isBorneOut(around);
    case 'returned':
      return isNoReturn(around);
    case 'negation-after':
      return courses.has(around.name(match.to)) || isOfNext(around);
    case 'improving':
      return (
        isNotToBe(around) ||
        isComplete(around) ||
        isNoEnd(around) ||
        isBackWorse(around) ||
        isConceded(around)
      );
    case 'resolved':
      return isNotToBe(around) || isNoEnd(around);
    case 'past':
      return isNoPast(around);
    default:
      return false;
  }
};

/** "Even though im better my arm is numb": what is granted is of something else. */
const isConceded = ({ match, name }: Around): boolean =>
  [1, 2, 3].some((back) => concessions.has(name(match.from - back)));

const concessions = words('though although despite aunque');

/** "No sign of any" denies what was named; "no sign of any swelling" what follows. */
const isOfNext = ({ tokens, match, name }: Around): boolean =>
  leftOpen.has(name(match.to - 1)) && tokens.kind[match.to] === kinds.word && !behindGone.has(name(match.to));

const leftOpen = words('any it one that either');
/** "Has not come down" tells where to, not whether. */
const courses = words('down off out up back away round around through');

/** "If anything worse" tells that it is worse. "Por si no sabian" tells, "como si me ahogara" likens, and "if I ever so slightly move" is whenever: none asks about what is not there. */
const isNoCondition = ({ match, name }: Around): boolean =>
  (name(match.to - 1) === 'ever' && name(match.to) === 'so') ||
  (name(match.to - 1) === 'anything' && rises.has(name(match.to))) ||
  (name(match.to - 1) === 'si' && (name(match.to) === 'no' || name(match.to - 2) === 'como'));

const rises = words('worse more bigger stronger sorer stiffer sharper higher its it');

/** "Se me cae, el otro lado esta bien": the other side is. */
const isOfOtherSide = ({ match, name }: Around): boolean =>
  // "Se me inflo la rodilla, lo del muslo ya bien": what is set against it has a name of its own.
  [2, 3].some((back) => name(match.from - back) === 'lo' && ofs.has(name(match.from - back + 1))) ||
  [1, 2].some((back) => sides.has(name(match.from - back)) && others.has(name(match.from - back - 1)));

/** "No sirve para nada": the denial before it has its own object, and denies nothing that follows. */
const isOfNoUse = ({ match, name }: Around): boolean =>
  name(match.from) === 'para' && [1, 2, 3].some((back) => name(match.from - back) === 'no');

/** "It's no better now", "not good today". */
const denials = words('no not any isnt arent aint never hardly ni tampoco');

/** "You said I'd be in agony and I am", "they weren't lying": what was foretold has come. */
const isBorneOut = ({ tokens, match, name }: Around): boolean => {
  const last = Math.min(tokens.count, match.to + borneOutReach);
  for (let at = match.to; at < last; at++) {
    if (agreements.has(name(at)) || isThatIt(name(at), name(at + 1))) return true;
    if (
      affirmations.has(name(at)) &&
      tokens.kind[at + 1] !== kinds.word &&
      tokens.kind[at + 1] !== kinds.number
    )
      return true;
  }
  return false;
};

/** "I know what a shock feels like. It's that." */
const isThatIt = (word: string, next: string): boolean =>
  (word === 'its' && (next === 'that' || next === 'this')) ||
  (word === 'thats' && next === 'it') ||
  (word === 'is' && next === 'it');

const borneOutReach = 24;
const affirmations = words('am is does did are do si');
const agreements = words(
  'right correct kidding joking exaggerating lying razon mentian mentia exageraban exageraba',
);

const ofs = words('de del');
const others = words('other otro otra');
const sides = words('side one arm leg hand foot lado brazo mano pierna pie');

/** "My numb foot is coming back numb again". */
const isBackWorse = ({ compiled, tokens, match, name }: Around): boolean =>
  name(match.to - 1) === 'back' &&
  (compiled.has(tokens.word[match.to] ?? -1, compiled.symbols.NUMB) || name(match.to) === 'worse');

/** What does not come ("cant stop shaking", "hasnt really cleared", "instead of less") or only ought to ("should be easing by now"). */
const isNotToBe = (around: Around): boolean => isRefused(around) || isExpected(around);

const isRefused = ({ compiled, tokens, match, name }: Around): boolean => {
  const { ADVERB, CANT_WORD } = compiled.symbols;
  const before = name(match.from - 1);
  if (before === 'than' && name(match.from - 2) === 'rather') return true;
  if (before === 'of' && name(match.from - 2) === 'instead') return true;
  let at = match.from - 1;
  while (at > 0 && tokens.kind[at] === kinds.word && compiled.has(tokens.word[at] ?? -1, ADVERB)) at--;
  return at >= 0 && tokens.kind[at] === kinds.word && compiled.has(tokens.word[at] ?? -1, CANT_WORD);
};

const isExpected = ({ tokens, match, name }: Around): boolean => {
  const first = Math.max(0, match.from - expectedReach);
  for (let at = match.from - 1; at >= first && tokens.kind[at] === kinds.word; at--)
    if (expectations.has(name(at))) return true;
  return false;
};

const expectedReach = 4;
const expectations = words('should shouldve supposed deberia debia tendria');

/** "Gone down completely", "bajo la hinchazon por completo", "went down to nothing": no easing, but an end. */
const isComplete = ({ tokens, match, name }: Around): boolean => {
  for (let at = match.to; at < match.to + completeReach && tokens.kind[at] === kinds.word; at++) {
    if (wholly.has(name(at)) || (name(at) === 'del' && name(at + 1) === 'todo')) return true;
    if (name(at) === 'to' && nothings.has(name(at + 1))) return true;
    if (name(at) === 'all' && (name(at + 1) === 'on' || name(at + 1) === 'by')) return true;
  }
  return bajos.has(name(match.to - 1)) && todos.has(name(match.to));
};

const nothings = words('nothing normal zero none');
const bajos = words('bajo quito fue');
const todos = words('toda todo todas todos');

const completeReach = 4;
const wholly = words('completely entirely totally fully completo completamente totalmente');
/** What may follow an end that is whole; anything else is what has become so ("gone completely numb"). */
const afterWholly = words('now today and by this overnight ya hoy y thanks');

/** "Se me paso lo dormido a la otra mano", "has passed to the other leg": it is elsewhere, and not over. "Se le bajo al pie" is said of that foot. */
const movesOn = ({ compiled, tokens, match, name }: Around): boolean => {
  if (!movers.has(name(match.to - 1)) || name(match.to - 2) === 'le') return false;
  for (let at = match.to; at < match.to + movesReach && tokens.kind[at] === kinds.word; at++) {
    if (!towards.has(name(at))) continue;
    let place = at + 1;
    while (pointers.has(name(place))) place++;
    return sides.has(name(place)) || compiled.has(tokens.word[place] ?? -1, compiled.symbols.BODY);
  }
  return false;
};

const movesReach = 5;
const movers = words('paso bajo fue corrio todo toda passed gone went moved spread');
const towards = words('a al hasta to into onto toward towards');
const pointers = words('la el mi las los otra otro my the other left right both whole');

/** What follows shows that nothing has ended. */
const isNoEnd = (around: Around): boolean => {
  const { compiled, tokens, match, name } = around;
  if (movesOn(around)) return true;
  const last = name(match.to - 1);
  const following = name(match.to);
  if (wholly.has(last))
    return (
      tokens.kind[match.to] === kinds.word &&
      !afterWholly.has(following) &&
      // "Went down completely on its own".
      !(following === 'on' && ownings.has(name(match.to + 1)))
    );
  switch (last) {
    case 'down':
      return leadsDown(around);
    // "The car broke down", "broke out in hives".
    case 'broke':
      return broken.has(following);
    case 'gone':
      return isGoneTo(around);
    // "Going all the way down my leg".
    case 'way':
      return pathWords.has(following) || following === 'down' || following === 'up';
    // "El dolor se fue de 3 a 7", "se me fue de lado".
    case 'fue':
    case 'fueron':
      return leads.has(following);
    // "The pain is over a 10" is more.
    case 'over':
      return tokens.kind[match.to] === kinds.number || amounts.has(following);
    // "I can no longer stand it": it is the strength that is no more.
    case 'longer':
      return able.has(name(match.from - 1));
    case 'bajando':
      return paths.has(following) || stairs.has(following);
    // "Lifting them boxes".
    case 'lifting':
    case 'liftin':
      return becomes(compiled, tokens, match.to) || lifted.has(following);
    // "It quit working" is no end of the complaint, and "it came and went all day" comes again.
    case 'quit':
      return tokens.kind[match.to] === kinds.word && !behindGone.has(following);
    case 'went':
      return name(match.to - 2) === 'and' && again.has(following);
    // "Hasnt since"; "hasnt since Tuesday moved" says nothing of an end.
    case 'since':
      return sincePasts.has(name(match.from)) && tokens.kind[match.to] === kinds.word;
    // "Not any more swollen than it was", "not any more use".
    case 'more':
      return tokens.kind[match.to] === kinds.word && !behindGone.has(following);
    // "Left me about useless": an hour or a day is when it left.
    case 'about':
    case 'around':
    case 'by':
    case 'before':
      return !hourWords.has(following) && tokens.kind[match.to] !== kinds.number;
    // "Now I can barely move it".
    case 'can':
      return lames.has(following);
    // "The second I let up it spurts": it is the hand that lets up.
    case 'up':
      return name(match.to - 2) === 'let' && hands.has(name(match.from - 1));
    // Who "came to see you" did not come to.
    case 'to':
      return visits.has(following);
    // "Sube el dolor, ya no hallo como ponerme": what is no more has a name of its own.
    case 'no':
      return (
        name(match.to - 2) === 'ya' &&
        tokens.kind[match.to] === kinds.word &&
        (!goneThings.has(following) || name(match.to + 1) === 'de')
      );
    // "Ya paso mas de una hora" tells how long, and "se me paso decirle" what was forgotten.
    case 'paso':
      return afterPaso.has(following);
    // "Todo bien menos una hinchazon" is all but that; "menos que ayer" is less.
    case 'menos':
      return (
        compiled.has(tokens.word[match.from - 1] ?? -1, compiled.symbols.GOOD) ||
        (following === 'que' && !earlier.has(name(match.to + 1)))
      );
    default:
      return false;
  }
};

/** "Came down with a fever", "upside down the leg", "going down my leg". */
const leadsDown = ({ compiled, tokens, match, name }: Around): boolean =>
  name(match.to) === 'with' ||
  (name(match.to - 3) === 'the' && !fallen.has(name(match.from))) ||
  compiled.has(tokens.word[match.to] ?? -1, compiled.symbols.BODY) ||
  pathWords.has(name(match.to));

/** What goes "all the way down" and is over, where a pain would run along a limb. */
const fallen = words(
  'swelling swellings swellin swelled swollen puffiness lump bump knot fever temp temperature redness inflammation bruise bruising knee ankle foot hand',
);

/** "Gone through towels", "gone totally numb", "gone all the way up". */
const isGoneTo = ({ compiled, tokens, match, name }: Around): boolean => {
  const following = name(match.to);
  const after = name(match.to + 1);
  if (wholly.has(following)) return tokens.kind[match.to + 1] === kinds.word && !afterWholly.has(after);
  return (
    becomes(compiled, tokens, match.to) || notGone.has(following) || (following === 'all' && after !== 'the')
  );
};

/** "Gone solid", "gone squeaky": a word right behind it that is neither of grammar nor of time is what has become so. */
const becomes = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  if (tokens.kind[at] !== kinds.word) return false;
  const word = tokens.word[at] ?? -1;
  const name = compiled.dictionary.wordOf(word);
  return (
    word >= 0 &&
    !compiled.isGrammar(word) &&
    !behindGone.has(name) &&
    !compiled.has(word, compiled.symbols.BODY)
  );
};

/** What may be said of an end: when and how it came, and what is said besides. */
const behindGone = words(
  'now today tonight yesterday overnight already away too also again soon since by before after within inside once whenever when while ' +
    'because cuz bc thanks thank ty lol haha yay hooray forever good great fine mostly completely entirely totally fully altogether ' +
    'entirely straight almost nearly basically pretty much quick quickly fast first last next same monday tuesday wednesday thursday ' +
    'friday saturday sunday morning afternoon evening night lunch dinner breakfast bed bedtime midnight noon even as though tho ok okay ' +
    'finally except besides other ever one two three four five six ten half an hour hours day days minutes week without for is are was ' +
    'which whatever yet like thankfully luckily goodbye please sir maam doc everything nothing no not',
);

const broken = words('down out off in into up');
const ownings = words('its their it');
const sincePasts = words('hasnt havent never');
const again = words('all every several twice again constantly three many throughout');
const lames = words('barely hardly only not no feel see hear still never just scarcely');
const leads = words('de a al por para hasta hacia sobre');
const amounts = words('a an the my your ten eight nine seven two three half');
const able = words('can could i we');
const paths = words('por hasta hacia');
const stairs = words('del las los al');
const lifted = words('a an the them my our his her their some two');
const hands = words('i we you he she they ever to');
const visits = words('see you your the get have find be think this that work');
/** "El dolor ya no me molesta, ya no esta, ya no tanto": what may follow where the thing named before it is gone. */
const goneThings = words(
  'traigo ando veo noto me lo la los las le esta estan hay tengo siento tanto tan mucho mas duele duelen molesta molestan existe ' +
    'aparece sale salio volvio ha y gracias',
);
const afterPaso = words(
  'decirle decirles decir avisarle avisar mencionar mencionarle comentarle comentar mas una un dos tres media casi mucho hora rato',
);
const earlier = words('ayer antes anoche antier');
