import type { CueKind } from '../lexicon/cues.ts';
import { AnswerReader } from './answers.ts';
import { isEndOrFace } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { ConditionReader } from './condition.ts';
import { leadsElsewhere } from './cue-ends.ts';
import { Cues } from './cues.ts';
import { DeniedList } from './denied-list.ts';
import { GeneralQuestions } from './general-questions.ts';
import { Column } from './marks.ts';
import type { Match } from './matcher.ts';
import { NegationReader } from './negation.ts';
import type { Scope } from './scope-types.ts';
import { sharesIt } from './shared-by.ts';
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
    if (isEndOrFace(kind)) current++;
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

/** Kinds of cues without which a finding is neither played down nor past, easing, old or over. */
const colours: ReadonlySet<CueKind> = new Set([
  'minimiser',
  'intensifier',
  'past',
  'improving',
  'history',
  'resolved',
]);

const isOneMatter = (compiled: Compiled, one: number, other: number): boolean =>
  one === other ||
  complaints.some(
    (name) => compiled.has(one, compiled.symbols[name]) && compiled.has(other, compiled.symbols[name]),
  );

const complaints = ['PAIN', 'SORE', 'STIFF', 'TIGHT', 'NUMB', 'SWELL', 'BRUISE', 'BLOOD'] as const;

const articles = new WordSet('the my el la los las lo mi');
const pointing = new WordSet('that it this they eso');
/** "I think" begins none: its verb is no content. */
const starters = new WordSet('i im ive id tengo estoy siento ando traigo llevo');
const owners = new WordSet('my mi');
const befores = new WordSet('before prior antes');
const leads = new WordSet(
  'was is were before antes since at on in from of when because than as like that until while where que cuando desde como porque de en',
);
const governing = new WordSet('tengo have no ni paso acabo fue quito stopped quit');
const wakings = new WordSet('felt woke amaneci desperte');
const tenses = new WordSet('was were estaba');
const references = new WordSet('vuelto regresado thats its theyre those these them same igual asi lo ello');
const timeWords = new WordSet(
  'year years yrs yr month months week weeks day days ago last since before after always usually usual normally ever never session treatment appointment visit needling needles this morning night yesterday today long time decades first think guess believe know tbh honestly actually already same old new nothing ano anos mes meses semana semanas dia dias hace desde antes despues siempre sesion tratamiento cita agujas nunca creo igual nuevo nueva nada vieja viejo came come back over with monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo siglos one two three four five six seven eight ten twelve fifteen twenty thirty forty fifty diez quince veinte treinta dos tres cuatro cinco seis',
);
const turns = new WordSet('now today tonight ahora hoy ahorita');

/** Used again for every reply. */
const cues = new Cues();
const columns = {
  polarity: new Column(),
  hypothetical: new Column(),
  asked: new Column(),
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
    isConcept,
    isBody: (at) => compiled.has(tokens.word[at] ?? -1, compiled.symbols.BODY),
    isGrammar: (at) => compiled.isGrammar(tokens.word[at] ?? -1),
    isAnd: (at) => compiled.has(tokens.word[at] ?? -1, compiled.symbols.AND),
    isThe: (at) => articles.has(compiled.dictionary, tokens.word[at] ?? -1),
    isOneMatter: (one, other) => isOneMatter(compiled, tokens.word[one] ?? -1, tokens.word[other] ?? -1),
    pointsBack: (at) => pointing.has(compiled.dictionary, tokens.word[at] ?? -1),
    startsStatement: (at) =>
      starters.has(compiled.dictionary, tokens.word[at] ?? -1) ||
      (owners.has(compiled.dictionary, tokens.word[at] ?? -1) &&
        compiled.has(tokens.word[at + 1] ?? -1, compiled.symbols.BODY)),
    tellsBefore: (at) => befores.has(compiled.dictionary, tokens.word[at] ?? -1),
    leadsOn: (at) => leads.has(compiled.dictionary, tokens.word[at] ?? -1),
    governs: (at) => governing.has(compiled.dictionary, tokens.word[at] ?? -1),
    isWaking: (at) => wakings.has(compiled.dictionary, tokens.word[at] ?? -1),
    isWas: (at) => tenses.has(compiled.dictionary, tokens.word[at] ?? -1),
    refersBack: (at) => references.has(compiled.dictionary, tokens.word[at] ?? -1),
    tellsTime: (at) => timeWords.has(compiled.dictionary, tokens.word[at] ?? -1),
    turnsToNow: (from, to) => {
      for (let at = from; at < to; at++)
        if (turns.has(compiled.dictionary, tokens.word[at] ?? -1)) return true;
      return false;
    },
    polarity: columns.polarity.wiped(count),
    hypothetical: columns.hypothetical.wiped(count),
    asked: columns.asked.wiped(count),
    otherPerson: columns.otherPerson.wiped(count),
    cues,
    isColoured,
    isOfPatient: cues.has('proxy') || sharesIt(compiled, tokens),
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
  const list = new DeniedList(compiled, tokens, isConcept, endsScope, scope, grave);
  new NegationReader(compiled, tokens, isConcept, consumed, scope, list).negationsBefore();
  new AnswerReader(compiled, tokens, isConcept, consumed, scope, grave).negationsAfter();
  new ConditionReader(compiled, tokens, isConcept, scope).conditions();
  new GeneralQuestions(compiled, tokens, isConcept).mark(scope.asked);
  for (let at = 0; at < count; at++) if (scope.asked[at] === 1) scope.hypothetical[at] = 1;
  if (!scope.isOfPatient) new SubjectReader(compiled, tokens, isConcept, scope).otherPersons();
  return scope;
};
