import type { CueKind } from '../lexicon/cues.ts';
import type { Compiled } from './compiled.ts';
import { Cues } from './cues.ts';
import { Column } from './marks.ts';
import type { Match } from './matcher.ts';
import { NegationReader } from './negation.ts';
import type { Scope } from './scope-types.ts';
import { notGone, pathWords } from './scope-words.ts';
import { SubjectReader } from './subject.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

const doubledReach = 6;

const cueOf = (compiled: Compiled, match: Match): CueKind | undefined =>
  match.row < compiled.flagCount ? undefined : compiled.cues[match.row - compiled.flagCount];

/** Clause numbers: pairs of words belong together only inside one clause. */
export const numberClauses = (compiled: Compiled, tokens: Tokens, clause: Int32Array): void => {
  const { BUT, AND, PRONOUN } = compiled.symbols;
  const isJoined = tokens.heard.group(BUT) || tokens.heard.group(AND);
  let current = 0;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at] ?? 0;
    const word = tokens.word[at] ?? -1;
    if (kind === kinds.sentenceEnd || kind === kinds.question || kind === kinds.emoji) current++;
    else if (isJoined && compiled.has(word, BUT)) current++;
    else if (
      isJoined &&
      compiled.has(word, AND) &&
      at + 1 < tokens.count &&
      compiled.has(tokens.word[at + 1] ?? -1, PRONOUN)
    ) {
      if (!isBodyAfter(compiled, tokens, at + 1)) current++;
    }
    clause[at] = current;
  }
};

/** "my chest and my arm hurt" stays one clause: a body part right after "and my" continues the list. */
const isBodyAfter = (compiled: Compiled, tokens: Tokens, at: number): boolean => {
  const { BODY, FINITE, HAVE } = compiled.symbols;
  if (!compiled.has(tokens.word[at + 1] ?? -1, BODY)) return false;
  const verb = tokens.word[at + 2] ?? -1;
  return !compiled.has(verb, FINITE) && !compiled.has(verb, HAVE);
};

/** "Going down my leg" tells a path and "gone through towels" an amount; "going down" and "gone" alone tell that it eases. */
const leadsElsewhere = (compiled: Compiled, tokens: Tokens, match: Match, kind: CueKind): boolean => {
  // "No comi nada nuevo", "ate nothing new": not the trouble is old.
  if (kind === 'history')
    return (
      // "Siempre que estornudo" is whenever.
      (compiled.dictionary.wordOf(tokens.word[match.to - 1] ?? -1) === 'siempre' &&
        nameBefore(compiled, tokens, match.to) === 'que') ||
      (newness.has(compiled.dictionary.wordOf(tokens.word[match.to - 1] ?? -1)) &&
        taken.has(nameBefore(compiled, tokens, match.from - 1)))
    );
  // "Por si no sabian" tells, and "como si me ahogara" likens: neither asks about what is not there.
  if (kind === 'hypothetical' && compiled.dictionary.wordOf(tokens.word[match.to - 1] ?? -1) === 'si')
    return (
      nameBefore(compiled, tokens, match.to) === 'no' || nameBefore(compiled, tokens, match.to - 2) === 'como'
    );
  // "Se me cae, el otro lado esta bien": the other side is.
  if (kind === 'fine-now') return isOfOtherSide(compiled, tokens, match.from);
  // "It's back to normal" is no return.
  if (kind === 'returned')
    return (
      nameBefore(compiled, tokens, match.to - 1) === 'back' && nameBefore(compiled, tokens, match.to) === 'to'
    );
  if (kind !== 'improving' && kind !== 'resolved') return false;
  if (isRefused(compiled, tokens, match.from) || isExpected(compiled, tokens, match.from)) return true;
  if (kind === 'improving' && isComplete(compiled, tokens, match.to)) return true;
  const last = compiled.dictionary.wordOf(tokens.word[match.to - 1] ?? -1);
  const next = tokens.word[match.to] ?? -1;
  const following = compiled.dictionary.wordOf(next);
  const after = compiled.dictionary.wordOf(tokens.word[match.to + 1] ?? -1);
  if (wholly.has(last)) return tokens.kind[match.to] === kinds.word && !afterWholly.has(following);
  // "Came down with a fever" begins it.
  if (last === 'down' && following === 'with') return true;
  if (last === 'down' && compiled.dictionary.wordOf(tokens.word[match.to - 3] ?? -1) === 'the') return true;
  if (last === 'down') return compiled.has(next, compiled.symbols.BODY) || pathWords.has(following);
  // "Went from 3 to 7" and "se fue de lado" lead somewhere, "over a 10" is more.
  if ((last === 'fue' || last === 'fueron') && leads.has(following)) return true;
  if (last === 'over' && (tokens.kind[match.to] === kinds.number || amounts.has(following))) return true;
  // "I can no longer stand it": it is the strength that is no more.
  if (last === 'longer' && refusesMore.has(nameBefore(compiled, tokens, match.from - 1))) return true;
  // "Gone totally numb": what has become so stands behind the word of measure.
  if (last === 'gone' && wholly.has(following))
    return tokens.kind[match.to + 1] === kinds.word && !afterWholly.has(after);
  if (last === 'gone') return notGone.has(following) || (following === 'all' && after !== 'the');
  if (last === 'bajando') return ['por', 'hasta', 'hacia'].includes(following);
  if (last === 'to') return afterCame.has(following);
  // "Sube el dolor, ya no hallo como ponerme": what is no more has a name of its own.
  if (last === 'no' && nameBefore(compiled, tokens, match.to - 2) === 'ya')
    return tokens.kind[match.to] === kinds.word && !afterYaNo.has(following);
  // "Ya paso mas de una hora" tells how long, not that it is over.
  if (last === 'paso') return afterPaso.has(following);
  // "Todo bien menos una hinchazon": all but that.
  if (last === 'menos' && compiled.has(tokens.word[match.from - 1] ?? -1, compiled.symbols.GOOD)) return true;
  return last === 'menos' && following === 'que' && !earlier.has(after);
};

/** "Gone down completely", "bajo la hinchazon por completo": no easing, but an end. */
const isComplete = (compiled: Compiled, tokens: Tokens, from: number): boolean => {
  for (let at = from; at < from + completeReach && tokens.kind[at] === kinds.word; at++)
    if (wholly.has(compiled.dictionary.wordOf(tokens.word[at] ?? -1))) return true;
  return false;
};

/** What may follow an end that is whole; anything else is what has become so ("gone completely numb"). */
const afterWholly = new Set(['now', 'today', 'and', 'by', 'this', 'overnight', 'ya', 'hoy', 'y', 'thanks']);
const completeReach = 4;
const wholly = new Set('completely entirely totally fully completo completamente totalmente'.split(' '));

/** "Cant stop shaking", "hasnt really cleared", "more each day instead of less": the end of it is what does not come. */
const isRefused = (compiled: Compiled, tokens: Tokens, from: number): boolean => {
  const { ADVERB, CANT_WORD } = compiled.symbols;
  const nameAt = (at: number): string => compiled.dictionary.wordOf(tokens.word[at] ?? -1);
  if (nameAt(from - 1) === 'than' && nameAt(from - 2) === 'rather') return true;
  if (nameAt(from - 1) === 'of' && nameAt(from - 2) === 'instead') return true;
  let at = from - 1;
  while (at > 0 && tokens.kind[at] === kinds.word && compiled.has(tokens.word[at] ?? -1, ADVERB)) at--;
  return at >= 0 && tokens.kind[at] === kinds.word && compiled.has(tokens.word[at] ?? -1, CANT_WORD);
};

const pointing = new WordSet('that it this they eso');
const newness = new Set(['new', 'nuevo', 'nueva']);
const taken = new Set('comi use tome hice probe puse ate used did took tried eaten wore'.split(' '));
const isOfOtherSide = (compiled: Compiled, tokens: Tokens, from: number): boolean =>
  [1, 2].some(
    (back) =>
      otherSides.has(nameBefore(compiled, tokens, from - back)) &&
      others.has(nameBefore(compiled, tokens, from - back - 1)),
  );
const others = new Set(['other', 'otro', 'otra']);
const otherSides = new Set('side one arm leg hand foot lado brazo mano pierna pie'.split(' '));
const leads = new Set(['de', 'a', 'al', 'por', 'para', 'hasta', 'hacia', 'sobre']);
const amounts = new Set([
  'a',
  'an',
  'the',
  'my',
  'your',
  'ten',
  'eight',
  'nine',
  'seven',
  'two',
  'three',
  'half',
]);
const refusesMore = new Set(['can', 'could', 'i', 'we']);
const nameBefore = (compiled: Compiled, tokens: Tokens, at: number): string =>
  compiled.dictionary.wordOf(tokens.word[at] ?? -1);
/** "El dolor ya no me molesta, ya no esta, ya no tanto": what may follow where it is the thing named before that is gone. */
const afterYaNo = new Set(
  'traigo ando veo noto me lo la los las le esta estan hay tengo siento tanto tan mucho mas duele duelen molesta molestan existe aparece sale salio volvio ha y gracias'.split(
    ' ',
  ),
);
/** "It should be easing by now", "ya deberia ir bajando": what ought to be is not. */
const isExpected = (compiled: Compiled, tokens: Tokens, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - expectedReach) && tokens.kind[at] === kinds.word; at--)
    if (expectations.has(compiled.dictionary.wordOf(tokens.word[at] ?? -1))) return true;
  return false;
};

const expectedReach = 4;
const expectations = new Set(['should', 'shouldve', 'supposed', 'deberia', 'debia', 'tendria']);
const earlier = new Set(['ayer', 'antes', 'anoche', 'antier']);
/** Who "came to see you" did not come to. */
const afterCame = new Set([
  'see',
  'you',
  'your',
  'the',
  'get',
  'have',
  'find',
  'be',
  'think',
  'this',
  'that',
  'work',
]);
const afterPaso = new Set([
  'decirle',
  'decirles',
  'decir',
  'avisarle',
  'avisar',
  'mencionar',
  'mencionarle',
  'comentarle',
  'comentar',
  'mas',
  'una',
  'un',
  'dos',
  'tres',
  'media',
  'casi',
  'mucho',
  'hora',
  'rato',
]);

/** Kinds of cues without which a finding is neither played down nor past, easing, old or over. */
const colours: ReadonlySet<CueKind> = new Set([
  'minimiser',
  'intensifier',
  'past',
  'improving',
  'history',
  'resolved',
]);

/** Used again for every reply. */
const cues = new Cues();
const columns = {
  polarity: new Column(),
  hypothetical: new Column(),
  otherPerson: new Column(),
  doubled: new Column(),
  endsScope: new Column(),
};

export const readScope = (
  compiled: Compiled,
  tokens: Tokens,
  matches: readonly Match[],
  isConcept: Uint8Array,
  consumed: Uint8Array,
  grave: Uint8Array,
  clause: Int32Array,
): Scope => {
  const count = tokens.count;
  cues.clear();
  let isColoured = false;
  for (const match of matches) {
    const kind = cueOf(compiled, match);
    if (kind === undefined || leadsElsewhere(compiled, tokens, match, kind)) continue;
    if (colours.has(kind)) isColoured = true;
    cues.add({ kind, from: match.from, to: match.to });
  }
  const scope: Scope = {
    clause,
    pointsBack: (at) => pointing.has(compiled.dictionary, tokens.word[at] ?? -1),
    polarity: columns.polarity.wiped(count),
    hypothetical: columns.hypothetical.wiped(count),
    otherPerson: columns.otherPerson.wiped(count),
    cues,
    isColoured,
    proxy: cues.has('proxy'),
    doubled: columns.doubled.wiped(count),
  };
  const endsScope = columns.endsScope.wiped(count);
  const { doubled } = scope;
  for (const cue of cues.get('scope-end')) endsScope[cue.from] = 1;
  for (const cue of cues.get('double-negation'))
    for (
      let at = cue.from;
      at < Math.min(count, cue.to + doubledReach) && tokens.kind[at] === kinds.word;
      at++
    )
      doubled[at] = 1;
  for (const cue of cues.get('pseudo-negation')) consumed.fill(1, cue.from, cue.to);
  const negation = new NegationReader(
    compiled,
    tokens,
    isConcept,
    consumed,
    endsScope,
    doubled,
    scope,
    grave,
  );
  const subject = new SubjectReader(compiled, tokens, isConcept, scope);
  negation.negationsBefore();
  negation.negationsAfter();
  subject.conditions();
  if (!scope.proxy) subject.otherPersons();
  return scope;
};
