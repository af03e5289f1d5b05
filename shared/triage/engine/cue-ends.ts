import type { CueKind } from '../lexicon/cues.ts';
import type { Compiled } from './compiled.ts';
import type { Match } from './matcher.ts';
import { hourWords, notGone, pathWords } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands before, in and behind the words of a cue. */
type Around = {
  readonly compiled: Compiled;
  readonly tokens: Tokens;
  readonly match: Match;
  /** The folded word of a token, '' where it is unknown or there is none. */
  readonly name: (at: number) => string;
};

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
      return isNotToBe(around) || isComplete(around) || isNoEnd(around) || isBackWorse(around);
    case 'resolved':
      return isNotToBe(around) || isNoEnd(around);
    case 'past':
      return isNoPast(around);
    default:
      return false;
  }
};

/** "Went back to work", "it stopped and I've been fine", "not all gone" tell of no return. */
const isNoReturn = ({ match, name }: Around): boolean => {
  const last = name(match.to - 1);
  const following = name(match.to);
  if (last === 'back') return following === 'to';
  // "My back today is fine", "went back today".
  if (name(match.from) === 'back') return notReturning.has(name(match.from - 1));
  if (last === 'and') return name(match.to - 2) === 'stopped' && goingOn.has(following);
  return last === 'not' && nearlyAll.has(following) && name(match.to + 1) === 'gone';
};

/** "Since Tuesday" and "until this morning" tell how long, and "see you Friday" tells of what is to come. */
const isNoPast = ({ tokens, match, name }: Around): boolean =>
  weekdays.has(name(match.from)) &&
  match.to === match.from + 1 &&
  (lasting.has(name(match.from - 1)) ||
    (tokens.kind[match.to] === kinds.word && !partsOfDay.has(name(match.to))));

const weekdays = words('monday tuesday wednesday thursday friday saturday sunday midweek');
const lasting = words(
  'since until till til by from for every next this you come through thru after before all see no',
);
const partsOfDay = words(
  'morning afternoon evening night nite midday noon but and or then maybe after around about when right',
);

const notReturning = words(
  'my the his her your lower upper mid im i am be get got go went going called call text write and of',
);
const goingOn = words('ive im i its no never hasnt havent');
const nearlyAll = words('all quite completely fully totally entirely');
/** "No sign of any" denies what was named; "no sign of any swelling" what follows. */
const isOfNext = ({ tokens, match, name }: Around): boolean =>
  leftOpen.has(name(match.to - 1)) && tokens.kind[match.to] === kinds.word && !behindGone.has(name(match.to));

const leftOpen = words('any it one that either');
/** "Has not come down" tells where to, not whether. */
const courses = words('down off out up back away round around through');

/** "Siempre que estornudo" is whenever; "no comi nada nuevo" says nothing of how old the trouble is. */
const isNoHistory = (around: Around): boolean => {
  const { match, name } = around;
  const last = name(match.to - 1);
  // "Como cuando de chico mi hermano se me sentaba encima" likens.
  if (likens(name, match.from)) return true;
  if (spansOfYears.has(last) && isNoSpan(around)) return true;
  // "The worst in 60 yrs" counts; "in 85" is a year.
  if (/^\d\d$/.test(last) && counted.has(name(match.to))) return true;
  if (isOpenly(around) && asksWhether(around)) return true;
  // "She laid the table for guests who died years ago."
  for (let at = match.from - 1; at < match.to; at++) if (deaths.has(name(at))) return true;
  return last === 'siempre' ? name(match.to) === 'que' : newness.has(last) && taken.has(name(match.from - 1));
};

/** "Worst in 20 years", "I'm 40 years old", "than last year", "in 90 minutes": no history of the complaint. */
const isNoSpan = ({ match, name }: Around): boolean => {
  const before = name(match.from - 1);
  if (name(match.to) === 'old' || name(match.to) === 'young')
    return before !== 'is' || !(name(match.from - 2) === 'cough' || name(match.from - 2) === 'pain');
  return noSpans.has(before) || name(match.to).startsWith('min') || name(match.to).startsWith('sec');
};

const counted = words(
  'years yrs months weeks days hours hrs minutes mins min seconds secs degrees percent miles reps sets people of',
);
const spansOfYears = words('years yrs yr year month anos');
const noSpans = words(
  'in after first than like since as im am was turned every next within until till only primera en',
);

/** "Is it usual to be swollen?" asks about what is there. */
const asksWhether = ({ tokens, match, name }: Around): boolean => {
  let from = match.from;
  while (from > 0 && match.from - from < questionReach && tokens.kind[from - 1] === kinds.word) from--;
  return openings.has(name(from)) || openings.has(name(from + 1));
};

/** "The usual", and not "my usual numbness". */
const isOpenly = ({ match, name }: Around): boolean =>
  (name(match.from) === 'usual' || name(match.to - 1) === 'usual') && !owners.has(name(match.from));

const owners = words('my his her your');
const questionReach = 8;
const openings = words('is isnt are arent');

/** "Like it always does" is old; "like when I was a kid" is what it is like. */
const likens = (name: (at: number) => string, from: number): boolean =>
  (whens.has(name(from)) && likenings.has(name(from - 1))) ||
  (whens.has(name(from - 1)) && likenings.has(name(from - 2)));

const whens = words('when cuando');
const likenings = words('like como');
const deaths = words('died dead buried passed');
const newness = words('new nuevo nueva');
const taken = words('comi use tome hice probe puse ate used did took tried eaten wore');

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

/** What follows shows that nothing has ended. */
const isNoEnd = (around: Around): boolean => {
  const { compiled, tokens, match, name } = around;
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
