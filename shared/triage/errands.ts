import { isSentenceEnd } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import { type Finding, severity } from './finding.ts';
import { flag } from './flag-list.ts';
import { isClauseEnd } from './passages.ts';
import type { Words } from './read.ts';
import type { Flag } from './verdict.ts';

/**
 * "Please fax my records to Dr Alvarez", "did I leave my glasses there": what is asked of the clinic's desk. The clause of an errand is
 * read whole, as long as nothing in it is about a body: then it neither weighs as danger nor answers how the patient is.
 */
export const errandsOf = (words: Words): readonly Flag[] =>
  words.findings
    .filter((one) => isErrand(one) && one.status !== 'negated' && !takesLeave(words))
    .flatMap((one) => {
      const span = harmlessSpan(words, one, isClauseEnd, false);
      return span === undefined
        ? []
        : [flag('booking', 'administrative', span, '4.14 an errand for the desk')];
    });

/** "I can pick it up at the desk": what counts as an answer elsewhere is none inside an errand. */
export const errandCovers = (errands: readonly Flag[], finding: Finding): boolean =>
  severity(finding.row.level) <= severity('follow_up') &&
  finding.row.level !== 'administrative' &&
  errands.some(({ span }) => finding.span[0] >= span[0] && finding.span[1] <= span[1]);

/** Where wishes about visits, bills and these messages were read: the words of each, its clause or sentence, and its reason. */
export const errandSpans = (words: Words, flags: readonly Flag[]): readonly Flag['span'][] => {
  const asked = flags.filter((one) => one.level === 'administrative').map(({ span }) => span);
  for (const finding of words.findings) {
    if (finding.to - finding.from < plainMin || !clauseWide.has(finding.row.id)) continue;
    const around = clauseOf(words, finding);
    if (around !== undefined) asked.push(around);
  }
  for (const { id, span } of flags) {
    if (id !== 'opt-out' && id !== 'wrong-number') continue;
    const around = clauseOf(words, tokensOf(words, span));
    if (around !== undefined) asked.push(around);
  }
  return flags.some(isVisit) ? [...asked, ...reasonsIn(words)] : asked;
};

/** Whoever moves a visit may say why. */
export const isVisit = ({ id }: Flag): boolean => id === 'booking';

const reasonsIn = (words: Words): readonly Flag['span'][] => {
  const { tokens } = words;
  const reasons: Flag['span'][] = [];
  let from = 0;
  for (let at = 0; at <= tokens.count; at++) {
    if (at < tokens.count && !isClauseEnd(tokens.kind[at] ?? kinds.word)) continue;
    if (at > from && tellsReason(words, from, at))
      reasons.push([tokens.start[from] ?? 0, tokens.end[at - 1] ?? 0]);
    from = at + 1;
  }
  return reasons;
};

const tokensOf = ({ tokens }: Words, [start, end]: Flag['span']): Pick<Finding, 'from' | 'to'> => {
  let from = 0;
  while (from + 1 < tokens.count && (tokens.end[from] ?? 0) <= start) from++;
  let to = from + 1;
  while (to < tokens.count && (tokens.start[to] ?? 0) < end) to++;
  return { from, to };
};

/** Fewer words than these ("room", "come back") are found in sentences about anything. */
const plainMin = 3;
const clauseWide: ReadonlySet<string> = new Set(['part:errand', 'booking', 'billing', 'contact-change']);

/** "Please give my records to my kids, goodbye everyone" is no errand. */
const takesLeave = (words: Words): boolean => words.spoken.some((word) => leaveTakings.has(word));

const isErrand = ({ row }: Finding): boolean => row.id === 'part:errand';

/** The sentence of the finding, or its clause, or nothing, as far as no word of it may be about a body or a farewell. */
const clauseOf = (words: Words, finding: Pick<Finding, 'from' | 'to'>): Flag['span'] | undefined =>
  harmlessSpan(words, finding, isSentenceEnd, true) ?? harmlessSpan(words, finding, isClauseEnd, false);

/** From one end to the next around a finding. In a whole sentence nothing may be denied, but in the clause of the errand. */
const harmlessSpan = (
  words: Words,
  { from, to }: Pick<Finding, 'from' | 'to'>,
  isEnd: (kind: number) => boolean,
  isStrict: boolean,
): Flag['span'] | undefined => {
  const { tokens } = words;
  let first = from;
  let last = to - 1;
  while (first > 0 && !isEnd(tokens.kind[first - 1] ?? kinds.word)) first--;
  while (last + 1 < tokens.count && !isEnd(tokens.kind[last + 1] ?? kinds.word)) last++;
  for (let at = first; at <= last; at++) {
    const isOwn = at >= from && at < to;
    if (words.isIn('PILLS', at) || weapons.has(words.spoken[at] ?? '')) return undefined;
    if (!isOwn && (mayBeGrave(words, at) || (isStrict && words.isNegator(at)))) return undefined;
  }
  for (const one of words.findings)
    if (one.from <= last && one.to > first && severity(one.row.level) >= severity('concern'))
      return undefined;
  return [tokens.start[first] ?? 0, tokens.end[last] ?? 0];
};

/** "My wife is having surgery monday" beside "reschedule?": the reason of an errand, told of a relative alone. */
export const tellsReason = (words: Words, from: number, to: number): boolean => {
  if (!owners.has(words.spoken[from] ?? '') || !words.isIn('RELATION', from + 1)) return false;
  for (let at = from + 2; at < to; at++)
    if (words.isIn('SELF', at) || words.isIn('NEEDLE', at) || words.isNegator(at) || words.isFailure(at))
      return false;
  return true;
};

const owners = new Set(['my', 'our', 'mi']);

const mayBeGrave = (words: Words, at: number): boolean => {
  const word = words.spoken[at] ?? '';
  if (farewells.has(word)) return true;
  // "Can you send back my records": only behind an owner is it a part of the body.
  if (word === 'back') return bodily.has(words.spoken[at - 1] ?? '');
  // "Un justificante para el trabajo", but "respiro con trabajo".
  if (word === 'trabajo') return !workplaces.has(words.spoken[at - 1] ?? '');
  return (
    words.isDanger(at) ||
    words.isVital(at) ||
    words.isFailure(at) ||
    bodyWords.some((group) => words.isIn(group, at))
  );
};

const bodyWords = [
  'BODY',
  'BODY_MORE',
  'PAIN',
  'SORE',
  'STIFF',
  'TIGHT',
  'SWELL',
  'NUMB',
  'BLOOD',
  'BRUISE',
  'SEVERE',
  'WORSE',
  'BREATH_BAD',
] as const;
const workplaces = new WordList('el mi al del su');
const bodily = new WordList('my his her the lower upper mi');
const leaveTakings = new WordList(
  'goodbye goodbyes farewell ashes burial funeral suicide testament testamento despedirme despedida perdonenme',
);
/** Like "a bottle of pills in front of me", nothing that was left at the front desk. */
const weapons = new WordList(
  'gun rifle pistol shotgun revolver rope noose knife pistola escopeta soga navaja cuchillo',
);
/** Who takes leave of life asks for papers, too. */
const farewells = new WordList(
  'goodbye bye farewell gone dead die dying death funeral burial ashes will heaven jesus forgive burden anymore forever last final kill suicide adios morir muerte muero muerto despedirme perdon siempre ultima ultimo testamento',
);
