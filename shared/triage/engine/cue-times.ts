import { type Around, words } from './cue-around.ts';
import { kinds } from './tokens.ts';

/** When the words of a cue of time tell of another time than the cue: no return, no day that is past, no history. */

/** "Went back to work", "it stopped and I've been fine", "not all gone" tell of no return. */
export const isNoReturn = ({ match, name }: Around): boolean => {
  const last = name(match.to - 1);
  const following = name(match.to);
  if (last === 'back') return following === 'to';
  // "My back today is fine", "went back today".
  if (name(match.from) === 'back') return notReturning.has(name(match.from - 1));
  if (last === 'and') return name(match.to - 2) === 'stopped' && goingOn.has(following);
  return last === 'not' && nearlyAll.has(following) && name(match.to + 1) === 'gone';
};

/** "Since Tuesday" and "until this morning" tell how long, and "see you Friday" tells of what is to come. */
export const isNoPast = ({ tokens, match, name }: Around): boolean =>
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

/** "Siempre que estornudo" is whenever; "no comi nada nuevo" says nothing of how old the trouble is. */
export const isNoHistory = (around: Around): boolean => {
  const { match, name } = around;
  const last = name(match.to - 1);
  // "Strong as ever".
  if (last === 'ever' && strengths.has(name(match.from - 1))) return true;
  // "Como cuando de chico mi hermano se me sentaba encima" likens.
  if (likens(name, match.from) || isOfLikeness(around) || likensToPast(name, match.from)) return true;
  if (endsAnswer(around)) return true;
  // "I had this years ago": what is pointed at is there.
  if (isAgo(around) && pointers.has(name(pointedAt(around)))) return true;
  if (isOnce(around) && [1, 2, 3].some((on) => endsPointing(around, match.to + on))) return true;
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

const strengths = words('strong bad sharp intense painful tight');
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

/** "Calf swollen and hot like last spring when I had a clot": the trouble is there now, and like that one. "Nothing like last year" is not. */
const likensToPast = (name: (at: number) => string, from: number): boolean =>
  (pastTimes.has(name(from)) ? comparisons.has(name(from - 1)) : likesYear(name, from)) &&
  !unlikenings.has(name(from - 2));

/** "Numb like in 2019". */
const likesYear = (name: (at: number) => string, from: number): boolean =>
  yearLeads.has(name(from)) && likenings.has(name(from - 1));

const yearLeads = words('in en');

const pastTimes = words('last el');
const comparisons = words('like as como que');
const unlikenings = words('not nothing never nada no');

/** "I'm fine as usual, just short of breath", "bien como siempre, solo me falta el aire": what is as ever is the answer, not the exception to it. */
const endsAnswer = (around: Around): boolean => {
  const { compiled, tokens, match, name } = around;
  const isException =
    exceptions.has(name(match.to)) || (name(match.to) === 'nada' && name(match.to + 1) === 'mas');
  if (!isException || !evers.has(name(match.to - 1))) return false;
  for (let at = match.to - 1; at >= match.to - answerReach && tokens.kind[at] === kinds.word; at--)
    if (
      sames.has(name(at))
        ? opensAnswer(around, at)
        : compiled.has(tokens.word[at] ?? -1, compiled.symbols.GOOD)
    )
      return true;
  return false;
};

/** "My numbness same as always, just tired" names what is the same. */
const opensAnswer = ({ tokens, name }: Around, at: number): boolean =>
  tokens.kind[at - 1] !== kinds.word || answerOpenings.has(name(at - 1));

const answerReach = 4;
const answerOpenings = words(
  'the im am is its feel feeling still all everything about pretty todo sigo estoy',
);
const evers = words('usual always ever normal siempre costumbre');
const exceptions = words('just only solo nomas solamente');
const sames = words('same igual normal');

/** "Like it always does" is old; "like when I was a kid" is what it is like. */
const likens = (name: (at: number) => string, from: number): boolean =>
  (whens.has(name(from)) && likenings.has(name(from - 1))) ||
  (whens.has(name(from - 1)) && likenings.has(name(from - 2)));

/** "Numb like years ago", "like my brother last year I cant lift it": what was then is what it is like now. "Like ten years ago" is about then. */
const isOfLikeness = (around: Around): boolean => {
  const { compiled, tokens, match, name } = around;
  const before = name(match.from - 1);
  if (isAgo(around) && likenings.has(before))
    return !/\d/.test(name(match.from)) && !numbers.has(name(match.from));
  let at = match.from - 1;
  let isTheirs = false;
  for (; at >= match.from - likenedReach && tokens.kind[at] === kinds.word && !likenings.has(name(at)); at--)
    if (compiled.has(tokens.word[at] ?? -1, compiled.symbols.RELATION)) isTheirs = true;
    else if (!theirWords.has(name(at))) return false;
  return isTheirs && likenings.has(name(at));
};

const isAgo = ({ match, name }: Around): boolean => {
  const last = name(match.to - 1);
  return last === 'ago' || ((last === 'anos' || last === 'siglos') && name(match.from) === 'hace');
};

/** "In the army", "as a kid", "back in 2010". */
const isOnce = (around: Around): boolean => {
  const last = around.name(around.match.to - 1);
  return isAgo(around) || onces.has(last) || /^(?:19|20)?\d\d$/.test(last);
};

/** "I had this," at the end of a clause. */
const endsPointing = ({ tokens, name }: Around, at: number): boolean =>
  pointers.has(name(at)) &&
  havings.has(name(at - 1)) &&
  (tokens.kind[at + 1] !== kinds.word || joints.has(name(at + 1)));

/** "This years ago", "this happened years ago", "esto me paso hace anos". */
const pointedAt = ({ match, name }: Around): number => {
  let at = match.from - 1;
  while (at > match.from - pointedReach && happenings.has(name(at))) at--;
  return at;
};

const likenedReach = 6;
const pointedReach = 4;
const joints = words('and but y pero');
const havings = words('had got tuve dio paso');
const onces = words(
  'army navy marines college school uni university kid child boy girl teenager teen nino nina chico chica joven',
);
const pointers = words('this esto');
const happenings = words('happened once before too same thing also happen me paso dio pasaba mismo');
const numbers = words('two three four five six seven eight nine ten twelve fifteen twenty thirty');
const theirWords = words('my our his her the a mi le paso dio tuvo had did got was same');
const whens = words('when cuando');
const likenings = words('like como');
const deaths = words('died dead buried passed');
const newness = words('new nuevo nueva');
const taken = words('comi use tome hice probe puse ate used did took tried eaten wore');
