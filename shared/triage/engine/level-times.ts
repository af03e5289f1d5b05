import type { Compiled } from './compiled.ts';
import { isOneOf, nameOf, valueAt } from './look.ts';
import { kinds, type Tokens } from './tokens.ts';
import type { Level } from './trend.ts';
import { WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

/** How late a level was: the larger, the later. Undefined where nothing tells it. */
export type LevelTime = number | undefined;

/** The times that words tell, in their order. */
const times = {
  beforeSession: 0,
  weekday: 1,
  yesterday: 2,
  tense: 2.5,
  lastNight: 3,
  afterSession: 3.5,
  thisMorning: 4,
  today: 5,
  tonight: 6,
  now: 7,
} as const;

/** From here on a level is of the present, and from here on it was last night or later. */
export const present = times.today;
export const recent = times.lastNight;
export const { thisMorning } = times;

/**
 * When each level of a reply was: "4 now, 6 yesterday" and "6 yesterday 4 now" tell the same. Words of time belong to the level in their
 * clause; between two levels without a mark they belong to the one that the other words of time leave over.
 */
export const timesOf = (
  compiled: Compiled,
  tokens: Tokens,
  levels: readonly Level[],
): readonly LevelTime[] => {
  const reader = new TimeReader(compiled, tokens);
  const first = levels[0]?.at ?? 0;
  const last = levels.at(-1)?.end ?? 0;
  const leading = reader.told(reader.clauseStart(first), first);
  const trailing = reader.told(last, reader.clauseEnd(last));
  const own: Told[][] = levels.map(() => []);
  own[0]?.push(...leading);
  own.at(-1)?.push(...trailing);
  for (let n = 0; n + 1 < levels.length; n++) {
    const from = levels[n]?.end ?? 0;
    const to = levels[n + 1]?.at ?? 0;
    if (reader.hasMark(from, to)) {
      own[n]?.push(...reader.told(from, reader.clauseEnd(from)));
      own[n + 1]?.push(...reader.told(reader.clauseStart(to), to));
    } else {
      const between = reader.told(from, to);
      const split = splitOf(
        between,
        (at) => reader.trails(at),
        to,
        leading.some(isPlain),
        trailing.some(isPlain),
      );
      own[n]?.push(...between.slice(0, split));
      own[n + 1]?.push(...between.slice(split));
    }
  }
  const latest = Math.max(
    ...own
      .flat()
      .filter(isPlain)
      .map(({ time }) => time),
  );
  return own.map((told) => timeOf(told, latest));
};

/** A word of time. A weak one, as the tense of a verb, counts where no other tells, and another level is plainly later. */
type Told = {
  readonly at: number;
  readonly time: number;
  readonly isWeak: boolean;
  readonly leads: boolean;
};

const isPlain = ({ isWeak }: Told): boolean => !isWeak;

/** Of "yesterday morning" the earlier word counts. */
const timeOf = (told: readonly Told[], latest: number): LevelTime => {
  const plain = told.filter(isPlain);
  const counted = plain.length > 0 ? plain : told.filter(({ time }) => time < latest);
  return counted.length === 0 ? undefined : Math.min(...counted.map(({ time }) => time));
};

/** How many of the words between two levels are of the first. */
const splitOf = (
  between: readonly Told[],
  trails: (at: number) => boolean,
  to: number,
  isTimedBefore: boolean,
  isTimedBehind: boolean,
): number => {
  // "Today 3 yesterday was 5": the first level has its time.
  if (isTimedBefore && !isTimedBehind && between.some(isPlain)) return 0;
  // "8 at the moment 2 lying down".
  const trail = between.findLastIndex(({ at }) => trails(at));
  if (trail !== -1) return trail + 1;
  // "3 from yesterday's 6".
  const lead = between.findIndex((one) => one.leads && !one.isWeak);
  if (lead !== -1) return lead;
  const leading = between.findLastIndex((one) => !one.leads) + 1;
  // "4 yesterday was 6".
  if (between.at(-1)?.isWeak === true && !isTimedBehind && !isTimedBefore)
    return between.findIndex(({ time }) => time < present);
  if (leading < between.length) return leading;
  // "3 era ayer hoy 8".
  const nowAt = between.findIndex((one) => !one.isWeak && one.time >= present);
  if (nowAt > 0 && !isTimedBehind) return nowAt;
  if (isTimedBehind) return between.length;
  if (isTimedBefore) return 0;
  if (between.length > 1) return 1;
  // "6 now 4" tells when the second was, "6 yesterday 4" and "6 now stiffness 4" when the first was.
  return between.some(({ at, time }) => time < present || to - at > nearestMax) ? between.length : 0;
};

/** Whether a word of time, or of another level, stands in the clause of a token. */
export const hasTimeNear = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const reader = new TimeReader(compiled, tokens);
  return reader.told(reader.clauseStart(at), reader.clauseEnd(at)).length > 0;
};

class TimeReader {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;

  constructor(compiled: Compiled, tokens: Tokens) {
    this.compiled = compiled;
    this.tokens = tokens;
  }

  clauseStart(at: number): number {
    let from = at;
    while (from > 0 && at - from < reach && !this.isMark(from - 1)) from--;
    return from;
  }

  clauseEnd(from: number): number {
    let at = from;
    while (at < this.tokens.count && at - from < reach && !this.isMark(at)) at++;
    return at;
  }

  /** A time that stands behind its level alone. */
  trails(at: number): boolean {
    return trailings.has(this.name(at));
  }

  hasMark(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isMark(at)) return true;
    return false;
  }

  told(from: number, to: number): Told[] {
    const told: Told[] = [];
    for (let at = from; at < to; at++) {
      const one = this.toldAt(at);
      if (one !== undefined) told.push(one);
    }
    return told;
  }

  private toldAt(at: number): Told | undefined {
    if (!isOneOf(timeWords, this.compiled, this.tokens, at)) return undefined;
    const before = this.name(at - 1);
    const word = this.name(at);
    // "No longer a 2, its a 5".
    if (denials.has(word))
      return this.leadsToNumber(at)
        ? { at, time: times.beforeSession, isWeak: false, leads: true }
        : undefined;
    // "Like yesterday" is now, "since Monday" lasts, and "not now" is no time.
    if (likenings.has(before)) return undefined;
    if (this.lasts(at) || this.goesOn(at)) return plain(at, times.now);
    // "I had to get up".
    if (word === 'had' && this.name(at + 1) !== 'been' && !this.leadsToNumber(at)) return undefined;
    if (tenses.has(word)) return { at, time: times.tense, isWeak: true, leads: true };
    if (comparisons.has(word))
      return this.leadsToNumber(at, word !== 'de')
        ? { at, time: times.beforeSession, isWeak: false, leads: true }
        : undefined;
    if (nights.has(word)) return nightsOf.has(before) ? plain(at, times.lastNight) : undefined;
    if (mornings.has(word))
      return { at, time: times.thisMorning, isWeak: !(before === 'this' || before === 'esta'), leads: false };
    if (word === 'bed') return before === 'to' ? plain(at, times.lastNight) : undefined;
    if (befores.has(word))
      return this.isOfSession(at) || this.comesToNumber(at) ? plain(at, times.beforeSession) : undefined;
    // "8 after the session, 3 lying down" is of now: only beside a later level it is over.
    if (afters.has(word))
      return this.isOfSession(at) ? { at, time: times.afterSession, isWeak: true, leads: false } : undefined;
    const following = followings.get(word);
    if (following !== undefined && !following.has(this.name(at + 1))) return undefined;
    return plain(at, plainTimes.get(word) ?? times.beforeSession);
  }

  /** "Since Monday", "since i saw you". */
  private lasts(at: number): boolean {
    for (let back = at - 1; back >= at - lastingReach; back--) {
      if (lastings.has(this.name(back))) return true;
      if (!betweenLasting.has(this.name(back))) return false;
    }
    return false;
  }

  /** "Yesterday and today". */
  private goesOn(at: number): boolean {
    if (!isOneOf(joins, this.compiled, this.tokens, at + 1)) return false;
    if ((plainTimes.get(this.name(at + 2)) ?? 0) < present) return false;
    for (let near = at + 3; near < at + reach; near++) {
      if (valueAt(this.compiled, this.tokens, near) >= 0) return false;
      if (this.isMark(near)) break;
    }
    return true;
  }

  /** "4 before you, 2 after", "now 4 before 6"; "8 before bed" tells of every day. */
  private isOfSession(at: number): boolean {
    const next = at + 1;
    if (this.tokens.kind[next] !== kinds.word || valueAt(this.compiled, this.tokens, next) >= 0) return true;
    if (tenses.has(this.name(next))) return true;
    for (let near = next; near < next + sessionReach; near++) if (sessions.has(this.name(near))) return true;
    return false;
  }

  /** "Before the shot 2". */
  private comesToNumber(at: number): boolean {
    for (let near = at + 1; near <= at + namedMax && !this.isMark(near); near++)
      if (valueAt(this.compiled, this.tokens, near) >= 0) return true;
    return false;
  }

  private leadsToNumber(at: number, mayBeOwned = false): boolean {
    for (let near = at + 1; near <= at + 3; near++) {
      if (valueAt(this.compiled, this.tokens, near) >= 0) return true;
      const name = this.name(near);
      if (!numberLeads.has(name) && !(mayBeOwned && ownedLeads.has(name))) return false;
    }
    return false;
  }

  private isMark(at: number): boolean {
    const kind = this.tokens.kind[at];
    // "After: 5, before: 2".
    if (
      kind === kinds.colon &&
      this.tokens.glued[at] === 1 &&
      isOneOf(timeWords, this.compiled, this.tokens, at - 1)
    )
      return false;
    return (kind !== kinds.word && kind !== kinds.number) || isOneOf(joins, this.compiled, this.tokens, at);
  }

  private name(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}

const plain = (at: number, time: number): Told => ({ at, time, isWeak: false, leads: false });

/** Farther off no word of time is of a level. */
const reach = 8;
/** "Now a 4". */
const nearestMax = 2;
const sessionReach = 3;
const namedMax = 4;

const weekdays =
  'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo mon tue tues wed weds thu thur thurs fri';

const plainTimes: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        'used saw came llegue started began empezo comenzo initially originally venia traia',
        times.beforeSession,
      ],
      [`${weekdays} first primer primera antier ago hace previously prev last otro`, times.weekday],
      ['yesterday yday ystrday yest ayer', times.yesterday],
      ['anoche acoste', times.lastNight],
      ['earlier sali', times.afterSession],
      ['woke amaneci amanecio desperte', times.thisMorning],
      ['today tdy tday hoy estoy ando toy', times.today],
      ['tonight tonite overnight', times.tonight],
      [
        'now ahora ahorita currently presently rn atm moment momento nowadays curr orita ya since this these',
        times.now,
      ],
    ] as const
  ).flatMap(([words, time]) => words.split(' ').map((word) => [word, time] as const)),
);
/** What has to stand behind a word that means much else. */
const followings: ReadonlyMap<string, WordList> = new Map([
  ['used', new WordList('to')],
  ['sali', new WordList('con en')],
  ['llegue', new WordList('con en')],
  ['saw', new WordList('you ya u')],
  ['came', new WordList('in to there')],
  ['started', new WordList('at as off out with')],
  ['began', new WordList('at as with')],
  ['empezo', new WordList('en con como')],
  ['comenzo', new WordList('en con como')],
  ['first', new WordList('day night')],
  ['last', new WordList('text txt week message msg visit check checkin month')],
  ['this', new WordList('time text txt one message')],
  ['these', new WordList('days')],
  ['otro', new WordList('dia')],
  ['hace', new WordList('rato')],
  ['primer', new WordList('dia')],
  ['primera', new WordList('noche')],
]);
const tenses = new WordList('was were had era estaba andaba tenia fue');
const comparisons = new WordList('from instead compared versus vs than de');
const nights = new WordList('night nights nite nites evening');
const nightsOf = new WordList(`last yesterday first ${weekdays}`);
const mornings = new WordList('morning manana');
const befores = new WordList('before b4 antes');
const afters = new WordList('after despues');
const sessions = new WordList(
  'session treatment appointment appt visit needling needles you u came coming seeing saw sesion cita tratamiento venir ir verla verlo agujas usted',
);
const denials = new WordList('longer not aint isnt');
const trailings = new WordList('atm moment momento rn');
const likenings = new WordList('like as como que igual not no');
const lastings = new WordList('since desde for until hasta por');
const betweenLasting = new WordList('the el la last this i ive you we me te lo los que');
const lastingReach = 3;
const numberLeads = new WordList('a an un to of the about like como el al yesterdays');
/** "From yesterday's 6", "than that 2". */
const ownedLeads = new WordList('yesterday that this my last');
const joins = new WordSet('and but y pero so');
const timeWords = new WordSet(
  [
    ...plainTimes.keys(),
    ...tenses,
    ...denials,
    ...comparisons,
    ...nights,
    ...mornings,
    ...befores,
    ...afters,
    'bed',
  ].join(' '),
);
