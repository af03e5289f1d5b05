import { type Compiled, type GroupName, lexicon } from './engine/compiled.ts';
import { readTokens } from './engine/lexer.ts';
import { findMatches, type Match } from './engine/matcher.ts';
import { numberClauses, readScope } from './engine/scope.ts';
import type { Scope } from './engine/scope-types.ts';
import { readStatus } from './engine/status.ts';
import type { EnglishGroup } from './engine/tables.ts';
import { isAboutThing } from './engine/things.ts';
import { kinds, Tokens } from './engine/tokens.ts';
import { tongues } from './engine/tongues.ts';
import type { Finding } from './finding.ts';
import type { Disposition, ReplyLanguage } from './verdict.ts';

/** Everything the words of a reply say, before the clock, the regions and the earlier replies give it a level. */
export type Words = {
  readonly findings: readonly Finding[];
  readonly tokens: Tokens;
  readonly scope: Scope;
  readonly joking: boolean;
  readonly language: ReplyLanguage;
  readonly mentions: (group: GroupName) => boolean;
  /** Whether a word of the group stands in the sentence of the token. */
  readonly mentionsNear: (group: GroupName, at: number) => boolean;
  /** Whether the token is a word of the group. */
  readonly isIn: (group: GroupName, at: number) => boolean;
  /** The same for the English words of the group alone. */
  readonly isEnglish: (group: EnglishGroup, at: number) => boolean;
  /** Folded words in order, unknown ones as ''. */
  readonly spoken: readonly string[];
  readonly covered: Uint8Array;
  /** 1 where a finding stands, whatever its status. */
  readonly found: Uint8Array;
  /** Whether the token is a word of danger, whatever is said about it. */
  readonly isDanger: (at: number) => boolean;
  /** Whether the token stands inside a saying or is said of a thing: no word of it is meant of a body. */
  readonly isSaying: (at: number) => boolean;
  /** Whether it is about chest or breath. */
  readonly isVital: (at: number) => boolean;
  /** Whether the token is a word of grammar, which says nothing of its own. */
  readonly isGrammar: (at: number) => boolean;
  /** Whether the token denies something. */
  readonly isNegator: (at: number) => boolean;
  /** Whether a good word stands in the clause of the token. */
  readonly isPraised: (at: number) => boolean;
};

const tokens = new Tokens(256);
const clause = { column: new Int32Array(256) };

const findingLevels: ReadonlySet<Disposition> = new Set([
  'emergency',
  'urgent',
  'concern',
  'follow_up',
  'self_care',
]);

export const readWords = (text: string, parts: readonly (readonly [number, number])[]): Words => {
  const compiled = lexicon();
  readTokens(text, parts, compiled.dictionary, tokens);
  if (clause.column.length < tokens.count) clause.column = new Int32Array(tokens.count * 2);
  numberClauses(compiled, tokens, clause.column);
  const all = findMatches(compiled, tokens, clause.column);
  const masked = maskIdioms(compiled, all);
  const matches = all.filter((match) => {
    if (isMasked(compiled, match, masked)) return false;
    const row = compiled.rows[match.row];
    if (row === undefined || !findingLevels.has(row.level) || !isAboutThing(compiled, tokens, match, row.id))
      return true;
    masked.fill(1, match.from, match.to);
    return false;
  });
  const { isConcept, consumed, grave } = markConcepts(compiled, matches);
  const scope = readScope(compiled, tokens, matches, isConcept, consumed, grave);
  const covered = new Uint8Array(tokens.count);
  const found = new Uint8Array(tokens.count);
  const findings: Finding[] = [];
  for (const match of matches) {
    covered.fill(1, match.from, match.to);
    if (match.row >= compiled.flagCount) continue;
    found.fill(1, match.from, match.to);
    const row = compiled.rows[match.row];
    if (row?.level === 'all_clear' && scope.doubled[match.from] === 1) continue;
    if (row !== undefined) findings.push(findingOf(compiled, scope, match));
  }
  const { GOOD, BETTER, NORMAL, DANGER, VITAL } = compiled.symbols;
  const praisedClauses = new Set<number>();
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] ?? -1;
    if (compiled.has(word, GOOD) || compiled.has(word, BETTER) || compiled.has(word, NORMAL))
      praisedClauses.add(clause.column[at] ?? -1);
  }
  const spoken: string[] = [];
  for (let at = 0; at < tokens.count; at++) spoken.push(compiled.dictionary.wordOf(tokens.word[at] ?? -1));
  return {
    findings: absorb(findings),
    tokens,
    scope,
    joking: scope.cues.has('joking'),
    language: languageOf(compiled),
    mentions: (group) => mentions(compiled, group),
    mentionsNear: (group, at) => mentionsNear(compiled, group, at),
    isIn: (group, at) => at < tokens.count && compiled.has(tokens.word[at] ?? -1, compiled.symbols[group]),
    isEnglish: (group, at) =>
      at < tokens.count && compiled.has(tokens.word[at] ?? -1, compiled.english[group]),
    spoken,
    covered,
    found,
    isSaying: (at) => masked[at] === 1,
    isDanger: (at) => masked[at] === 0 && compiled.has(tokens.word[at] ?? -1, DANGER),
    isVital: (at) => compiled.has(tokens.word[at] ?? -1, VITAL),
    isGrammar: (at) =>
      grammarGroups.some((name) => compiled.has(tokens.word[at] ?? -1, compiled.symbols[name])),
    isNegator: (at) =>
      isNegator(compiled, at) || compiled.has(tokens.word[at] ?? -1, compiled.symbols.CANT_WORD),
    isPraised: (at) => praisedClauses.has(clause.column[at] ?? -1),
  };
};

const grammarGroups = [
  'TRANSPARENT',
  'PREP',
  'PRONOUN',
  'FINITE',
  'HAVELIKE',
  'AND',
  'OR',
  'BUT',
  'ADVERB',
  'SELF',
  'THIRD',
  'NOT',
  'FILLER',
  'YES_WORD',
  'NO_WORD',
] as const;

const findingOf = (compiled: Compiled, scope: Scope, match: Match): Finding => {
  const row = compiled.rows[match.row] ?? compiled.rows[0];
  if (row === undefined) throw new Error('the tables are empty');
  const reading = readStatus(tokens, scope, match, {
    negates: match.core.some((at) => isNegator(compiled, at)),
    isPositive: row.level === 'all_clear',
    isTrend: row.id === 'increasing-pain' || row.id === 'improved',
    isNormal: !findingLevels.has(row.level) || row.level === 'self_care',
    namesSelf: match.core.some((at) => compiled.dictionary.wordOf(tokens.word[at] ?? -1) === 'me'),
  });
  return {
    row,
    span: [tokens.start[match.from] ?? 0, tokens.end[match.to - 1] ?? 0],
    from: match.from,
    to: match.to,
    status: reading.status,
    minimised: reading.minimised,
    intensified: reading.intensified,
    past: reading.past,
    rule: reading.rule,
    words: match.core.map((at) => compiled.dictionary.wordOf(tokens.word[at] ?? -1)),
  };
};

/** Tokens of idioms ("chest day"): what lies wholly inside one is not a finding. */
const maskIdioms = (compiled: Compiled, matches: readonly Match[]): Uint8Array => {
  const masked = new Uint8Array(tokens.count);
  for (const match of matches)
    if (compiled.cues[match.row - compiled.flagCount] === 'idiom') masked.fill(1, match.from, match.to);
  return masked;
};

/** "I fell asleep": the pronoun outside the idiom does not keep the fall alive. */
const isMasked = (compiled: Compiled, match: Match, masked: Uint8Array): boolean => {
  if (match.row >= compiled.flagCount) return false;
  const { TRANSPARENT, PRONOUN, PREP } = compiled.symbols;
  let inside = 0;
  for (const at of match.core) {
    if (masked[at] === 1) inside++;
    else if (
      !compiled.has(tokens.word[at] ?? -1, TRANSPARENT) &&
      !compiled.has(tokens.word[at] ?? -1, PREP) &&
      !compiled.has(tokens.word[at] ?? -1, PRONOUN)
    )
      return false;
  }
  return inside > 0;
};

/** Which tokens name a finding, and which negators belong to one ("no feeling") and so negate nothing else. */
const markConcepts = (
  compiled: Compiled,
  matches: readonly Match[],
): { readonly isConcept: Uint8Array; readonly consumed: Uint8Array; readonly grave: Uint8Array } => {
  const isConcept = new Uint8Array(tokens.count);
  const consumed = new Uint8Array(tokens.count);
  const grave = new Uint8Array(tokens.count);
  const { TRANSPARENT, PREP, CANT_WORD, GOOD } = compiled.symbols;
  for (const match of matches) {
    const row = compiled.rows[match.row];
    if (match.row >= compiled.flagCount || row === undefined) continue;
    const counts = findingLevels.has(row.level);
    if (match.row < compiled.emergencyCount) grave.fill(1, match.from, match.to);
    for (const at of match.core) {
      const word = tokens.word[at] ?? -1;
      if (isNegator(compiled, at)) {
        if (((counts && row.id !== 'mild-pain') || row.id === 'improved') && match.core.length > 1)
          consumed[at] = 1;
      } else if (compiled.has(word, CANT_WORD)) {
        // "Cant find a reason to go on" is the finding itself; its "cant find" denies nothing.
        if (counts && match.core.length > 1) consumed[at] = 1;
      } else if (
        counts &&
        row.id !== 'question-general' &&
        !compiled.has(word, TRANSPARENT) &&
        !compiled.has(word, PREP)
      ) {
        isConcept[at] = 1;
      } else if (compiled.has(word, GOOD)) isConcept[at] = 1;
    }
  }
  return { isConcept, consumed, grave };
};

const isNegator = (compiled: Compiled, at: number): boolean => {
  const word = tokens.word[at] ?? -1;
  return compiled.has(word, compiled.symbols.NOT) || negatorWords.has(compiled.dictionary.wordOf(word));
};

const negatorWords = new Set(
  'no without never nothing none zero neither sin ni nunca nada jamas tampoco ningun ninguna ninguno cero'.split(
    ' ',
  ),
);

/** Drops a finding whose words another one, which says so in its row, covers. Findings come in order of their first word. */
const absorb = (findings: readonly Finding[]): Finding[] => {
  const swallowed = new Set<Finding>();
  findings.forEach((outer, index) => {
    const { absorbs } = outer.row;
    if (absorbs === undefined || outer.status === 'negated') return;
    const take = (inner: Finding | undefined): void => {
      if (inner === undefined || inner === outer || inner.from < outer.from || inner.to > outer.to) return;
      if (absorbs.includes(inner.row.id)) swallowed.add(inner);
    };
    for (let at = index - 1; at >= 0 && (findings[at]?.from ?? -1) >= outer.from - pairReach; at--)
      take(findings[at]);
    for (let at = index + 1; at < findings.length && (findings[at]?.from ?? 0) < outer.to + pairReach; at++)
      take(findings[at]);
  });
  return findings.filter((one) => !swallowed.has(one));
};

/** A pair is found at its first-named side, which may stand up to this many tokens behind its start. */
const pairReach = 10;

const mentions = (compiled: Compiled, group: GroupName): boolean => {
  const symbol = compiled.symbols[group];
  for (let at = 0; at < tokens.count; at++) if (compiled.has(tokens.word[at] ?? -1, symbol)) return true;
  return false;
};

const mentionsNear = (compiled: Compiled, group: GroupName, at: number): boolean => {
  const symbol = compiled.symbols[group];
  for (const step of [-1, 1])
    for (
      let near = at;
      near >= 0 && near < tokens.count && tokens.kind[near] !== kinds.sentenceEnd;
      near += step
    )
      if (compiled.has(tokens.word[near] ?? -1, symbol)) return true;
  return false;
};

/** A reply is Spanish when more of its words are Spanish only than English only; words of both languages tell nothing. */
const languageOf = (compiled: Compiled): ReplyLanguage => {
  const { ENGLISH, SPANISH, FOREIGN } = compiled.symbols;
  let english = 0;
  let spanish = 0;
  let familiar = 0;
  let familiarSpanish = 0;
  let foreign = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== kinds.word) continue;
    const word = tokens.word[at] ?? -1;
    const tongue = word < 0 ? tongues.neither : compiled.dictionary.tongue[word];
    if (tongue === tongues.english) english++;
    if (tongue === tongues.spanish) spanish++;
    if (compiled.has(word, ENGLISH)) familiar++;
    if (compiled.has(word, SPANISH)) familiarSpanish++;
    if (compiled.has(word, FOREIGN)) foreign++;
  }
  if (tokens.foreignLetters > 1 && tokens.foreignLetters >= familiar + familiarSpanish) return 'other';
  if (foreign >= 2 && foreign > familiar && foreign >= familiarSpanish) return 'other';
  if (english === 0 && spanish === 0) return 'unknown';
  return spanish > english ? 'es' : 'en';
};
