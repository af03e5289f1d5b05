import type { Compiled } from './compiled.ts';
import { isComplaint, isNegator } from './concepts.ts';
import type { Match } from './matcher.ts';
import type { Row } from './tables.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

/** Whether what would leave a reply harmless is taken back, doubted, or no errand but a time. */
export const isTakenBack = (compiled: Compiled, tokens: Tokens, match: Match, row: Row): boolean =>
  mayReassure(row) &&
  (refuses(compiled, tokens, match.from) ||
    fallsShort(compiled, tokens, match) ||
    isUnreal(compiled, tokens, match) ||
    doubts(compiled, tokens, match.from) ||
    isToSwell(compiled, tokens, match.from) ||
    isMissed(compiled, tokens, match) ||
    tellsWhen(compiled, tokens, match, row));

/** "Slight ache going up stairs": it is the patient who goes up. "The pins and needles left me": no needle is left. */
export const isMisled = ({ dictionary }: Compiled, tokens: Tokens, match: Match, row: Row): boolean => {
  const word = (at: number): number => (at < 0 ? -1 : (tokens.word[at] ?? -1));
  if (row.id === 'retained-needle')
    return joins.has(dictionary, word(match.from - 1)) && pins.has(dictionary, word(match.from - 2));
  if (row.id !== 'increasing-pain' || !directions.has(dictionary, word(match.to - 1))) return false;
  return ways.has(dictionary, word(beforeWays.has(dictionary, word(match.to)) ? match.to + 1 : match.to));
};

const joins = new WordSet('and n');
const pins = new WordSet('pins');
const directions = new WordSet('up');
const beforeWays = new WordSet('the my our some a any');
const ways = new WordSet('stairs steps staircase hill hills ladder ladders flight flights porch stairway');

/** What leaves a reply harmless: an answer, an errand, a question. */
const mayReassure = (row: Row): boolean => !isComplaint(row) || row.id === 'question-general';

/** "Not doing so well" takes it back; "no tengo fiebre ni nada de eso todo bien" does not. */
export const isNearDenial = (compiled: Compiled, tokens: Tokens, from: number): boolean => {
  if (all.has(compiled.dictionary, tokens.word[from] ?? -1)) return false;
  let hasObject = false;
  for (let at = from - 1; at >= Math.max(0, from - denialReach) && tokens.kind[at] === kinds.word; at--) {
    const word = tokens.word[at] ?? -1;
    if (all.has(compiled.dictionary, word)) return false;
    if (ownClause.has(compiled.dictionary, word))
      return at > 0 && isNegator(compiled, tokens.word[at - 1] ?? -1);
    // "No fever thank god": a "no" has its own object.
    if (determiners.has(compiled.dictionary, word)) return !hasObject;
    if (isNegator(compiled, word)) return !nothings.has(compiled.dictionary, word);
    hasObject ||= !leadsOn(compiled, word);
  }
  return false;
};

/** "Not really feeling that great": words that carry a denial on to what is good. */
const leadsOn = ({ has, symbols }: Compiled, word: number): boolean =>
  has(word, symbols.TRANSPARENT) ||
  has(word, symbols.ADVERB) ||
  has(word, symbols.HAVELIKE) ||
  has(word, symbols.FINITE);

const denialReach = 4;
/** With these a statement of its own begins; "no todo bien" answers "no" and says that all is well. */
const all = new WordSet('todo');
const ownClause = new WordSet('estoy ando yo');
const determiners = new WordSet('no without sin zero cero ningun ninguna');
const nothings = new WordSet('nada ni nothing none');

/** "No pude abrir la mano", "I cant really sit": what could be good stands right behind the word that takes it back. */
const refuses = (compiled: Compiled, tokens: Tokens, from: number): boolean => {
  if (all.has(compiled.dictionary, tokens.word[from] ?? -1)) return false;
  let at = from - 1;
  while (
    at >= 0 &&
    tokens.kind[at] === kinds.word &&
    unstressed.has(compiled.dictionary, tokens.word[at] ?? -1)
  )
    at--;
  const word = at < 0 || tokens.kind[at] !== kinds.word ? -1 : (tokens.word[at] ?? -1);
  return refusals.has(compiled.dictionary, word) || compiled.has(word, compiled.symbols.CANT_WORD);
};

/** "I can't sign my name well", "no alcanzo a leer bien": a word of how, behind what one cannot do. */
const fallsShort = (compiled: Compiled, tokens: Tokens, { from, to }: Match): boolean => {
  if (to !== from + 1 || !manners.has(compiled.dictionary, tokens.word[from] ?? -1)) return false;
  for (let at = from - 1; at >= Math.max(0, from - mannerReach) && tokens.kind[at] === kinds.word; at--) {
    const word = tokens.word[at] ?? -1;
    if (statesAnew.has(compiled.dictionary, word) || compiled.has(word, compiled.symbols.BUT)) return false;
    if (compiled.has(word, compiled.symbols.CANT_WORD)) return true;
    if (abilities.has(compiled.dictionary, word))
      return at > 0 && isNegator(compiled, tokens.word[at - 1] ?? -1);
  }
  return false;
};

const mannerReach = 6;
const manners = new WordSet('well right properly normally normal straight clearly bien claro');
const abilities = new WordSet('able puedo pude puede podia logro logre alcanzo alcance consigo');
/** With these a statement of its own begins, or wonder. */
const statesAnew = new WordSet(
  'i im its it all everything feel feeling feels doing believe tell say complain how thank estoy ando todo esta creer decir quejar quejarme que',
);

/** "Far from good", "wish I was better", "would be nice to", "fine until last night": what is good was wished for, or is over. */
const isUnreal = (compiled: Compiled, tokens: Tokens, { from, to }: Match): boolean => {
  if (!tokens.heard.list(unreal)) return false;
  const { dictionary, symbols } = compiled;
  const has = (word: number, group: number): boolean => compiled.has(word, group);
  const name = (at: number): string => dictionary.wordOf(tokens.word[at] ?? -1);
  const last = tokens.word[to - 1] ?? -1;
  const isGood = has(last, symbols.GOOD) || has(last, symbols.BETTER);
  const isLimited = limits.has(dictionary, tokens.word[to] ?? -1);
  if (isGood && isLimited && pastDays.has(dictionary, tokens.word[to + 1] ?? -1)) return true;
  // "Usually I can breathe fine but not now".
  if (
    has(tokens.word[to] ?? -1, symbols.BUT) &&
    nots.has(name(to + 1)) &&
    realTurns.has(dictionary, tokens.word[to + 2] ?? -1)
  )
    return true;
  if (nadas.has(name(from - 1)) && tokens.kind[from - 2] !== kinds.word) return true;
  if (likens.has(name(from - 1)) && isNegator(compiled, tokens.word[from - 2] ?? -1)) return true;
  for (let at = from - 1; at >= Math.max(0, from - unrealReach) && tokens.kind[at] === kinds.word; at--) {
    const word = tokens.word[at] ?? -1;
    if (has(word, symbols.BUT) && name(at - 1) !== 'anything') return false;
    if (
      realTurns.has(dictionary, word) ||
      (name(at) === 'say' && would.has(dictionary, tokens.word[at - 1] ?? -1))
    )
      return false;
    if (wishes.has(dictionary, word)) return true;
    if (unrealWith.get(name(at))?.has(name(at + 1)) === true) return true;
  }
  return false;
};

const unrealReach = 8;
const limits = new WordSet('until till til hasta');
const pastDays = new WordSet('last yesterday this i it the about around my anoche ayer antier antenoche que');
const wishes = new WordSet('wish wished ojala quisiera');
const nots = new WordList('not');
const nadas = new WordList('nada');
const likens = new WordList('as');
/** "Would feel better", "far from good", "anything but fine", "used to be ok": unreal with one of these words behind it. */
const unrealWith: ReadonlyMap<string, WordList> = new Map([
  ...['would', 'id', 'itd', 'wouldve', 'could'].map((word) => [word, new WordList('feel')] as const),
  ['far', new WordList('from')],
  ['anything', new WordList('but')],
  ['used', new WordList('to')],
  ['thought', new WordList('i it')],
]);
/** Without one of these nothing is wished for, or over. */
const unreal = new WordSet(
  [...limits, ...wishes, ...unrealWith.keys(), ...nots, ...nadas, ...likens].join(' '),
);
/** With these the patient says how it is. */
const realTurns = new WordSet('its feeling now today hoy ahora ya');
const would = new WordSet('would id');

/** "Ok so my throat got tight": an "ok" that opens a statement tells nothing. */
export const opensOnly = ({ dictionary }: Compiled, tokens: Tokens, { from, to }: Match): boolean =>
  (from === 0 || tokens.kind[from - 1] !== kinds.word) &&
  to === from + 1 &&
  okays.has(dictionary, tokens.word[from] ?? -1) &&
  tokens.kind[to] === kinds.word &&
  statements.has(dictionary, tokens.word[to] ?? -1) &&
  !far.has(dictionary, tokens.word[to + 1] ?? -1);

const far = new WordSet('far');
const okays = new WordSet('ok okay k bueno');
const statements = new WordSet('so i my the this its hey pues');

/** "I dont think its getting better", "no creo que este mejor": what is not believed is not so. */
const doubts = (compiled: Compiled, tokens: Tokens, from: number): boolean => {
  for (let at = from - 1; at > Math.max(0, from - doubtReach) && tokens.kind[at] === kinds.word; at--) {
    const word = tokens.word[at] ?? -1;
    if (compiled.has(word, compiled.symbols.BUT)) return false;
    if (beliefs.has(compiled.dictionary, word)) return isNegator(compiled, tokens.word[at - 1] ?? -1);
  }
  return false;
};

/** "Without the ibuprofen its a 10": it opens a statement, and is no praise. */
const isMissed = ({ dictionary }: Compiled, tokens: Tokens, { from, to }: Match): boolean =>
  withouts.has(dictionary, tokens.word[from] ?? -1) && statements.has(dictionary, tokens.word[to] ?? -1);

const withouts = new WordSet('without sin');

/** "Nobody said it would swell this much": no praise. */
const isToSwell = ({ dictionary }: Compiled, tokens: Tokens, from: number): boolean =>
  swells.has(dictionary, tokens.word[from] ?? -1) && modals.has(dictionary, tokens.word[from - 1] ?? -1);

const swells = new WordSet('swell');
const modals = new WordSet('would will might could can may to did does wont wouldnt didnt');

const doubtReach = 7;
const beliefs = new WordSet('think believe say call feel creo pienso diria digo');

/** "Half of my body stopped working after my appointment": no errand, but a time. */
const tellsWhen = ({ dictionary }: Compiled, tokens: Tokens, match: Match, row: Row): boolean => {
  if (row.level !== 'administrative') return false;
  for (let at = match.from - 1; at >= Math.max(0, match.from - timeReach); at--) {
    if (tokens.kind[at] !== kinds.word) return false;
    if (times.has(dictionary, tokens.word[at] ?? -1)) return true;
  }
  return false;
};

const timeReach = 3;
const times = new WordSet('after since from despues desde tras');
const refusals = new WordSet('no ni nunca tampoco apenas barely hardly');
const unstressed = new WordSet('any as me se lo la le los las te nos he ha really even still quite');
