import type { Compiled } from './compiled.ts';
import { kinds, type Tokens } from './tokens.ts';

/** What the numbers of a reply say. `previous` is the earlier value of a trend told in the reply itself. */
export type Numbers = {
  readonly score?: number;
  readonly scoreSpan?: readonly [number, number];
  readonly previous?: number;
  readonly temperatureC?: number;
  readonly temperatureSpan?: readonly [number, number];
  /** "10/10" with praise and no pain. */
  readonly praise: boolean;
  /** "10/10" alone: praise or agony. */
  readonly ambiguousScore: boolean;
  /** Only a number, and it is no score. */
  readonly ambiguousNumber: boolean;
  /** "100%": as good as can be. */
  readonly full: boolean;
  readonly doses: number;
  readonly milligrams: number;
};

type Candidate = { at: number; end: number; value: number; strong: boolean; outOfTen: boolean };

export const wordValues = new Map<string, number>(
  'zero,one,two,three,four,five,six,seven,eight,nine,ten'
    .split(',')
    .map((word, value) => [word, value] as const),
);
'cero,uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez'.split(',').forEach((word, value) => {
  wordValues.set(word, value);
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const units = words(
  'h hr hrs hour hours day days week weeks wk wks min mins minute minutes am pm yrs yr year years months month mg ml x st nd rd th pills pill tablets tabs advil tylenol ibuprofen aleve motrin times time sets reps miles mile k km holes hole laps steps sec secs second seconds stars star oclock people glasses cups bottles oz lbs lb pounds kg feet ft inches inch cm mm mph of_them dollars bucks percent nights night naps needles spots fingers finger toes toe legs arms hands bruises spot degrees hora horas dia dias semana semanas minutos minuto anos meses pastillas pastilla veces vez noches ibuprofenos tablet capsules aspirin aspirins kids games towels bandaids bandages blocks more other different visits sessions treatments appointments flights rooms ways things points guys of those bumps marks dots nap coffees beers drinks',
);
export const painWords = words(
  'pain pains hurt hurts hurting ache aches soreness sore scale score level rating dolor duele dolores nivel escala painful discomfort number achy stiffness stiff tender headache',
);
export const leadIns = words(
  'prob gave give giving had say says been stays go goes hit hits sits feels felt like about maybe a an its is around roughly say now at still was to down up than id probably approx barely only just just_a pains como un una de es ahora a id solid sitting holding call it im i rate rated would hovering between under over from went bajo subio esta poco mas tipo ya score pain level scale tal vez diria casi dolor hoy today todavia aproximadamente',
);
export const followers = words(
  'u o y to ish but and or now today maybe still this when at so with since after right out outta de sobre ish pain rn though tho pero y ahora hoy con cuando mas thanks thank ty sore tired some just in on if fine good better worse lol haha max tops overall most ya gracias todavia feeling feel not no stiff little because before yesterday earlier last ayer anoche a during while sitting resting moving walking dolor please probably level almost except other than mostly bit',
);

const currentWords = words(
  'now today ahora hoy like about around maybe probably say id solid call approx como prob',
);

const nameOf = (compiled: Compiled, tokens: Tokens, at: number): string =>
  at >= 0 && at < tokens.count ? compiled.dictionary.wordOf(tokens.word[at] ?? -1) : '';

const valueAt = (compiled: Compiled, tokens: Tokens, at: number): number => {
  if (at < 0 || at >= tokens.count) return -1;
  if (tokens.kind[at] === kinds.number) return tokens.value[at] ?? -1;
  return wordValues.get(nameOf(compiled, tokens, at)) ?? -1;
};

export const readNumbers = (
  compiled: Compiled,
  tokens: Tokens,
  hasPain: boolean,
  hasPraise: boolean,
): Numbers => {
  const candidates: Candidate[] = [];
  let temperatureC: number | undefined;
  let temperatureSpan: readonly [number, number] | undefined;
  let plainNumbers = 0;
  let otherContent = 0;
  let doses = 0;
  let milligrams = 0;
  let full = false;
  const discarded = new Uint8Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at++) {
    const isDigits = tokens.kind[at] === kinds.number;
    const value = valueAt(compiled, tokens, at);
    if (value < 0) {
      if (tokens.kind[at] === kinds.word && !leadIns.has(nameOf(compiled, tokens, at))) otherContent++;
      continue;
    }
    if (isDigits) plainNumbers++;
    if (discarded[at] === 1) continue;
    const heat = temperatureAt(compiled, tokens, at, value);
    if (heat !== undefined) {
      temperatureC = temperatureC === undefined ? heat : Math.max(temperatureC, heat);
      temperatureSpan = [tokens.start[at] ?? 0, tokens.end[at] ?? 0];
      plainNumbers--;
      continue;
    }
    const unit = nameOf(compiled, tokens, at + 1);
    if ((unit === 'percent' || tokens.kind[at + 1] === kinds.percent) && value >= 90 && value <= 200)
      full = true;
    if (isDose(compiled, tokens, at)) doses = Math.max(doses, value);
    if (unit === 'mg') milligrams = Math.max(milligrams, value * repeatAfter(compiled, tokens, at + 2));
    const end = discard(compiled, tokens, at, value, discarded);
    if (end === 'discard') continue;
    const outOfTen = end === 'tenths';
    if (value > 10 && !outOfTen) continue;
    const strong = outOfTen || nearPainWord(compiled, tokens, at);
    if (!strong && !standsAlone(compiled, tokens, at)) continue;
    candidates.push({
      at,
      end: at + (outOfTen ? 3 : 1),
      value: Math.min(10, Math.ceil(value)),
      strong,
      outOfTen,
    });
  }
  const heat =
    temperatureC === undefined || temperatureSpan === undefined ? {} : { temperatureC, temperatureSpan };
  const tens = candidates.find((one) => one.outOfTen && one.value === 10);
  const onlyTens = tens !== undefined && candidates.length === 1 && !hasPain && !exceedsTen(tokens, tens.at);
  if (onlyTens && hasPraise)
    return { ...heat, praise: true, ambiguousScore: false, ambiguousNumber: false, full, doses, milligrams };
  if (onlyTens && otherContent > 0 && feels(compiled, tokens))
    return { ...heat, praise: false, ambiguousScore: true, ambiguousNumber: false, full, doses, milligrams };
  const chosen = chooseScore(compiled, tokens, candidates);
  return {
    ...heat,
    ...chosen,
    praise: false,
    ambiguousScore: false,
    ambiguousNumber:
      chosen.score === undefined && temperatureC === undefined && plainNumbers > 0 && otherContent === 0,
    full,
    doses,
    milligrams,
  };
};

const feels = (compiled: Compiled, tokens: Tokens): boolean => {
  for (let at = 0; at < tokens.count; at++)
    if (['feeling', 'feel', 'felt', 'feels'].includes(nameOf(compiled, tokens, at))) return true;
  return false;
};

const exceedsTen = (tokens: Tokens, at: number): boolean => (tokens.value[at] ?? 0) > 10;

/** Degrees from a decimal number in the range of a body, a unit, or a word of temperature nearby. */
const temperatureAt = (compiled: Compiled, tokens: Tokens, at: number, value: number): number | undefined => {
  if (tokens.kind[at] !== kinds.number) return undefined;
  const next = nameOf(compiled, tokens, at + 1);
  const afterNext = nameOf(compiled, tokens, at + 2);
  const unit = next === 'degrees' || next === 'deg' || next === 'grados' ? afterNext || 'degrees' : next;
  const isCelsius = unit === 'c' || unit === 'celsius' || unit === 'centigrade';
  const isFahrenheit = unit === 'f' || unit === 'fahrenheit';
  let near =
    unit === 'degrees' || next === 'degrees' || next === 'grados' || next === 'temp' || next === 'fever';
  for (let back = at - 1; back >= Math.max(0, at - 6) && !near; back--) {
    if (tokens.kind[back] === kinds.sentenceEnd) break;
    near = [
      'temp',
      'temperature',
      'fever',
      'fiebre',
      'temperatura',
      'calentura',
      'thermometer',
      'termometro',
      'running',
      'feverish',
      'feaver',
      'fevr',
      'tempature',
      'fevers',
    ].includes(nameOf(compiled, tokens, back));
  }
  if (!near) {
    for (let ahead = at + 1; ahead <= at + 3 && !near; ahead++)
      near = ['temp', 'temperature', 'fever', 'fiebre', 'temperatura', 'calentura'].includes(
        nameOf(compiled, tokens, ahead),
      );
  }
  if (next === 'mg' || tokens.kind[at + 1] === kinds.percent) return undefined;
  const decimal = !Number.isInteger(value);
  if (
    value >= 95 &&
    value <= 110 &&
    (near || isFahrenheit || decimal || (value >= 101 && value <= 106 && alone(tokens)))
  )
    return Math.round(((value - 32) / 1.8) * 10) / 10;
  if (value >= 35 && value <= 43 && (near || isCelsius || decimal)) return value;
  return undefined;
};

const alone = (tokens: Tokens): boolean => tokens.count <= 2;

const isDose = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const { PAIN_MED } = compiled.symbols;
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    const word = tokens.word[ahead] ?? -1;
    if (
      ahead < tokens.count &&
      (compiled.has(word, PAIN_MED) ||
        ['pills', 'tablets', 'pastillas', 'tabs'].includes(nameOf(compiled, tokens, ahead)))
    ) {
      return !['mg', 'hours', 'days', 'hrs'].includes(nameOf(compiled, tokens, at + 1));
    }
    if (tokens.kind[ahead] !== kinds.word) return false;
  }
  return false;
};

const repeatAfter = (compiled: Compiled, tokens: Tokens, at: number): number => {
  for (let next = at; next < Math.min(tokens.count, at + 3); next++) {
    if (nameOf(compiled, tokens, next) === 'x') return Math.max(1, valueAt(compiled, tokens, next + 1));
    if (tokens.kind[next] === kinds.number && nameOf(compiled, tokens, next + 1) === 'x')
      return tokens.value[next] ?? 1;
  }
  return 1;
};

/** Units, dates, clock times, phone numbers, addresses: no scores. "x/10" is one, whatever x is. */
const discard = (
  compiled: Compiled,
  tokens: Tokens,
  at: number,
  value: number,
  discarded: Uint8Array,
): 'keep' | 'discard' | 'tenths' => {
  const next = at + 1;
  const nextKind = tokens.kind[next] ?? -1;
  const inside = next < tokens.count;
  const nextName = nameOf(compiled, tokens, next);
  const isTouching = inside && tokens.glued[next] === 1;
  if (inside && nextKind === kinds.slash) {
    discarded[at + 2] = 1;
    return tokens.value[at + 2] === 10 && tokens.kind[at + 2] === kinds.number ? 'tenths' : 'discard';
  }
  if (
    (nextName === 'out' && nameOf(compiled, tokens, at + 2) === 'of') ||
    nextName === 'outta' ||
    nextName === 'of' ||
    nextName === 'sobre' ||
    nextName === 'de'
  ) {
    const ten = nextName === 'out' ? at + 3 : at + 2;
    if (valueAt(compiled, tokens, ten) === 10) {
      discarded[ten] = 1;
      return 'tenths';
    }
  }
  // "1 to 10" and "0-10" name the scale.
  if (
    (nextName === 'to' ||
      nextName === 'through' ||
      nextName === 'thru' ||
      nextName === 'a' ||
      nextKind === kinds.colon ||
      nextName === 'al') &&
    value <= 1 &&
    valueAt(compiled, tokens, at + 2) === 10
  ) {
    discarded[at + 2] = 1;
    return 'discard';
  }
  if (inside && nextKind === kinds.percent) return 'discard';
  // "1 at 8": a dose and a clock time.
  if (nextName === 'at' && tokens.kind[at + 2] === kinds.number) return 'discard';
  // Clock time, and a run of digits joined by dashes: a phone number or a date.
  if (
    inside &&
    nextKind === kinds.colon &&
    isTouching &&
    tokens.kind[at + 2] === kinds.number &&
    tokens.glued[at + 2] === 1
  ) {
    const other = tokens.value[at + 2] ?? 0;
    const isRange =
      value <= 10 &&
      other <= 10 &&
      (tokens.end[at + 2] ?? 0) - (tokens.start[at + 2] ?? 0) <= 2 &&
      !isClock(tokens, at);
    if (!isRange) {
      discarded[at + 2] = 1;
      return 'discard';
    }
  }
  return isUnitOrPlace(compiled, tokens, at) ? 'discard' : 'keep';
};

/** A unit after it, a place or a count before it, or a noun that it counts. */
const isUnitOrPlace = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const next = at + 1;
  const inside = next < tokens.count;
  const nextKind = tokens.kind[next] ?? -1;
  const nextName = nameOf(compiled, tokens, next);
  const isTouching = inside && tokens.glued[next] === 1;
  if (units.has(nextName)) return true;
  if ((nextName === 'ish' || nextName === 'a') && units.has(nameOf(compiled, tokens, at + 2))) return true;
  const before = nameOf(compiled, tokens, at - 1);
  if (before === 'x' && tokens.glued[at] === 1) return true;
  if (
    [
      'room',
      'day',
      'age',
      'week',
      'took',
      'take',
      'taken',
      'unit',
      'suite',
      'apt',
      'number',
      'ext',
      'for',
      'l',
      'c',
      'day',
      'after',
      'till',
      'until',
      'by',
      'last',
      'past',
      'next',
      'every',
      'first',
      'these',
      'slept',
      'dormi',
      'las',
      'tome',
      'cada',
      'phase',
      'step',
      'part',
      'level_',
    ].includes(before)
  ) {
    if (!(before === 'number' && hasPainNear(compiled, tokens, at))) return true;
  }
  if (before === 'at' && !hasPainNear(compiled, tokens, at)) return true;
  if (before === 'at' && isClockLike(compiled, tokens, at)) return true;
  if (inside && isTouching && nextKind === kinds.word && nextName !== 'ish' && !followers.has(nextName))
    return true;
  if (wordValues.has(nameOf(compiled, tokens, at)) && isCounting(compiled, tokens, at)) return true;
  return false;
};

/** "3:30" is a time; "2-3" is a range: the mark between tells. */
const isClock = (tokens: Tokens, at: number): boolean =>
  (tokens.end[at + 1] ?? 0) - (tokens.start[at + 1] ?? 0) === 1 && (tokens.value[at + 2] ?? 0) >= 10;

const isClockLike = (compiled: Compiled, tokens: Tokens, at: number): boolean =>
  nameOf(compiled, tokens, at - 2) === 'advil' || nameOf(compiled, tokens, at - 2) === 'tylenol';

const hasPainNear = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    if (tokens.kind[back] === kinds.sentenceEnd || tokens.kind[back] === kinds.comma) return false;
    const name = nameOf(compiled, tokens, back);
    if (painWords.has(name)) return true;
    if (name === 'took' || name === 'advil' || name === 'tylenol' || name === 'lunch') return false;
  }
  return false;
};

/** A number word before a noun counts things: "two of my fingers", "one of the spots". */
const isCounting = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const next = at + 1;
  if (next >= tokens.count || tokens.kind[next] !== kinds.word) return false;
  const name = nameOf(compiled, tokens, next);
  return !followers.has(name) || name === 'of' || name === 'on' || name === 'in';
};

const nearPainWord = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const kind = tokens.kind[back];
    if (kind === kinds.sentenceEnd || kind === kinds.comma) break;
    const name = nameOf(compiled, tokens, back);
    if (painWords.has(name)) return true;
    if (kind === kinds.word && !leadIns.has(name)) break;
  }
  return painWords.has(nameOf(compiled, tokens, at + 1)) && nameOf(compiled, tokens, at + 1) !== 'sore';
};

/** A number that is the whole clause, or begins the reply and is followed by no thing that it could count. */
const standsAlone = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  let before = at - 1;
  let isCurrent = false;
  while (before >= 0 && tokens.kind[before] === kinds.word && leadIns.has(nameOf(compiled, tokens, before))) {
    isCurrent ||= currentWords.has(nameOf(compiled, tokens, before));
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
    (beforeKind === kinds.word &&
      [
        'but',
        'now',
        'and',
        'so',
        'or',
        'pero',
        'ahora',
        'y',
        'then',
        'thanks',
        'ok',
        'hi',
        'hello',
        'hola',
        'lo',
        'o',
        'bien',
        'morning',
        'night',
        'still',
        'good',
        'better',
        'tired',
        'feeling',
        'stiff',
        'yes',
        'yesterday',
      ].includes(nameOf(compiled, tokens, before))) ||
    (beforeKind === kinds.number && before >= 0);
  if (!opens) return false;
  if (before >= 0 && nameOf(compiled, tokens, at - 1) === 'i') return false;
  const next = at + 1;
  if (next >= tokens.count) return true;
  const nextKind = tokens.kind[next];
  if (nextKind !== kinds.word) return nextKind !== kinds.percent;
  return followers.has(nameOf(compiled, tokens, next));
};

/** The value that counts: the current one of a trend, else the upper one. */
const chooseScore = (
  compiled: Compiled,
  tokens: Tokens,
  candidates: readonly Candidate[],
): { score?: number; scoreSpan?: readonly [number, number]; previous?: number } => {
  const [first, second] = candidates;
  if (first === undefined) return {};
  const spanOf = (one: Candidate): readonly [number, number] => [
    tokens.start[one.at] ?? 0,
    tokens.end[Math.min(tokens.count, one.end) - 1] ?? 0,
  ];
  if (second === undefined) return { score: first.value, scoreSpan: spanOf(first) };
  const trend = trendBetween(compiled, tokens, first, second);
  if (trend === 'rising-order')
    return { score: second.value, scoreSpan: spanOf(second), previous: first.value };
  if (trend === 'reversed') return { score: first.value, scoreSpan: spanOf(first), previous: second.value };
  const upper = candidates.reduce((best, one) => (one.value > best.value ? one : best), first);
  return { score: upper.value, scoreSpan: spanOf(upper) };
};

const trendBetween = (
  compiled: Compiled,
  tokens: Tokens,
  first: Candidate,
  second: Candidate,
): 'rising-order' | 'reversed' | 'none' => {
  const before: string[] = [];
  for (let at = Math.max(0, first.at - 4); at < first.at; at++) before.push(nameOf(compiled, tokens, at));
  const between: string[] = [];
  for (let at = first.end; at < second.at; at++) {
    if (tokens.kind[at] === kinds.arrow) return 'rising-order';
    between.push(nameOf(compiled, tokens, at));
  }
  const after: string[] = [];
  for (let at = second.end; at < Math.min(tokens.count, second.end + 3); at++)
    after.push(nameOf(compiled, tokens, at));
  const some = (list: readonly string[], ...names: readonly string[]): boolean =>
    list.some((name) => names.includes(name));
  if (
    some(between, 'from', 'yesterdays', 'than') ||
    (some(between, 'was', 'era', 'were', 'desde') && !some(before, 'was'))
  )
    return 'reversed';
  if (some(after, 'yesterday', 'before', 'earlier', 'ayer', 'antes') && !some(between, 'yesterday', 'now'))
    return 'reversed';
  if (some(between, 'now', 'ahora', 'today', 'hoy', 'ya', 'then')) return 'rising-order';
  if (some(after, 'now', 'today', 'ahora', 'hoy')) return 'rising-order';
  if (
    some(before, 'from', 'was', 'de', 'went', 'era', 'estaba', 'yesterday', 'ayer') &&
    (some(between, 'to', 'a', 'morning', 'al') || some(before, 'was', 'era', 'estaba', 'yesterday', 'ayer'))
  )
    return 'rising-order';
  if (some(between, 'yesterday', 'ayer', 'night', 'anoche', 'earlier')) return 'rising-order';
  return 'none';
};
