import { readPhoneAsCall } from './engine/asked-to-phone.ts';
import { type Compiled, lexicon } from './engine/compiled.ts';
import { dropIdioms, hearsDenial, isComplaint, isNegator, markConcepts } from './engine/concepts.ts';
import { contract } from './engine/contractions.ts';
import { readTokens } from './engine/lexer.ts';
import { isLimited } from './engine/limited.ts';
import { Marks, markRange } from './engine/marks.ts';
import { findMatches, type Match } from './engine/matcher.ts';
import { isMisled, isNearDenial, isTakenBack, opensOnly } from './engine/reassurance.ts';
import { numberClauses, readScope } from './engine/scope.ts';
import type { Scope } from './engine/scope-types.ts';
import { joinSpokenNumbers } from './engine/spoken-numbers.ts';
import { type Reading, readStatus } from './engine/status.ts';
import type { EnglishGroup, GroupName, Row } from './engine/tables.ts';
import { kinds, Tokens } from './engine/tokens.ts';
import { isOverSince } from './engine/turned.ts';
import { WordSet } from './engine/word-set.ts';
import { type Finding, severity } from './finding.ts';
import { languageOf } from './language-of.ts';
import type { Scale } from './lexicon/weight-table.ts';
import { isWeighedNumber } from './passages.ts';
import type { FlagStatus, ReplyLanguage } from './verdict.ts';

/** Everything the words of a reply say, before the clock, the regions and the earlier replies give it a level. */
export type Words = {
  readonly findings: readonly Finding[];
  readonly tokens: Tokens;
  readonly scope: Scope;
  readonly joking: boolean;
  readonly language: ReplyLanguage;
  readonly mentions: (group: GroupName) => boolean;
  /** Whether a word of the group stands in the reply undenied. */
  readonly affirms: (group: GroupName) => boolean;
  /** Whether a word of the group stands in the clause of the token. */
  readonly mentionsNear: (group: GroupName, at: number) => boolean;
  /** Whether a word of the reply stands in the list. */
  readonly hears: (list: WordSet) => boolean;
  /** Whether the token does. */
  readonly isOneOf: (list: WordSet, at: number) => boolean;
  /** Whether the token is a word of the group. */
  readonly isIn: (group: GroupName, at: number) => boolean;
  /** The same for the English words of the group alone. */
  readonly isEnglish: (group: EnglishGroup, at: number) => boolean;
  /** Folded words in order, unknown ones as ''. */
  readonly spoken: readonly string[];
  readonly covered: Uint8Array;
  /** 1 where a finding stands, whatever its status. */
  readonly found: Uint8Array;
  /** How many words stand outside all that a table knows. */
  readonly untold: number;
  /** Whether the token is a word of danger, whatever is said about it. */
  readonly isDanger: (at: number) => boolean;
  /** Whether the token stands inside a saying or is said of a thing: no word of it is meant of a body. */
  readonly isSaying: (at: number) => boolean;
  /** Whether it is about chest or breath. */
  readonly isVital: (at: number) => boolean;
  /** How much the token's word weighs on a scale, with the word before it. */
  readonly weight: (scale: Scale, at: number) => number;
  /** Whether the token is a word of grammar, which says nothing of its own. */
  readonly isGrammar: (at: number) => boolean;
  /** Whether the token is an English word for what fails or is strange. */
  readonly isFailure: (at: number) => boolean;
  /** Whether the token denies something. */
  readonly isNegator: (at: number) => boolean;
  /** Whether any word of the reply denies something, or is one for what fails or is strange. */
  readonly mayFail: boolean;
  /** Whether a good word stands in the clause of the token. */
  readonly isPraised: (at: number) => boolean;
};

const tokens = new Tokens(256);
const marks = new Marks();
const clause = { column: new Int32Array(256) };

export const readWords = (text: string, parts: readonly (readonly [number, number])[]): Words => {
  const compiled = lexicon();
  readTokens(text, parts, compiled.dictionary, tokens);
  contract(tokens, compiled.dictionary);
  readPhoneAsCall(tokens, compiled.dictionary);
  joinSpokenNumbers(tokens, compiled.dictionary);
  tokens.heard.listen(compiled, tokens);
  if (clause.column.length < tokens.count) clause.column = new Int32Array(tokens.count * 2);
  numberClauses(compiled, tokens, clause.column);
  marks.wipe(tokens.count);
  const all = findMatches(compiled, tokens, clause.column);
  const matches = dropIdioms(compiled, tokens, all, marks);
  markConcepts(compiled, tokens, matches, marks);
  const scope = readScope(
    compiled,
    tokens,
    matches,
    marks.isConcept,
    marks.consumed,
    marks.grave,
    clause.column,
  );
  const findings: Finding[] = [];
  for (const match of matches) {
    const row = compiled.rows[match.row];
    // What only makes something else suspicious explains nothing.
    if (row !== undefined && isSoftSign(row)) {
      findings.push(findingOf(compiled, scope, match, row));
      continue;
    }
    markRange(marks.covered, match.from, match.to);
    if (row === undefined) continue;
    markRange(marks.found, match.from, match.to);
    if (row.level === 'all_clear' && scope.doubled[match.from] === 1) continue;
    if (opensOnly(compiled, tokens, match)) continue;
    findings.push(findingOf(compiled, scope, match, row));
  }
  return new ReplyWords(compiled, absorb(findings), scope);
};

const isSoftSign = ({ id }: Row): boolean => softSigns.has(id);

const softSigns: ReadonlySet<string> = new Set([
  'part:helpless',
  'part:alarm',
  'part:alone',
  'part:outside',
  'part:able',
]);

/** A clause with a good word in it praises all that it names. */
const markPraise = (compiled: Compiled): void => {
  const { GOOD, BETTER, NORMAL, SLEEP_WORD } = compiled.symbols;
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] ?? -1;
    if (!compiled.has(word, GOOD) && !compiled.has(word, BETTER) && !compiled.has(word, NORMAL)) continue;
    // "Slept well" praises the night alone.
    if (compiled.has(tokens.word[at - 1] ?? -1, SLEEP_WORD)) continue;
    const own = clause.column[at];
    let from = at;
    while (from > 0 && clause.column[from - 1] === own) from--;
    for (; at < tokens.count && clause.column[at] === own; at++);
    marks.praised.fill(1, from, at);
    at--;
  }
};

class ReplyWords implements Words {
  readonly findings: readonly Finding[];
  readonly tokens: Tokens = tokens;
  readonly scope: Scope;
  readonly joking: boolean;
  readonly language: ReplyLanguage;
  readonly covered: Uint8Array = marks.covered;
  readonly found: Uint8Array = marks.found;
  private readonly compiled: Compiled;
  private hasPraise = false;
  private spelled: readonly string[] | undefined;
  private outside: number | undefined;

  constructor(compiled: Compiled, findings: readonly Finding[], scope: Scope) {
    this.compiled = compiled;
    this.findings = findings;
    this.scope = scope;
    this.joking = scope.cues.has('joking');
    this.language = languageOf(compiled, tokens);
  }

  /** Spelled out when a rule first asks. */
  get spoken(): readonly string[] {
    this.spelled ??= spokenWords(this.compiled);
    return this.spelled;
  }

  get untold(): number {
    this.outside ??= countUntold();
    return this.outside;
  }

  private has(at: number, group: number): boolean {
    return at < tokens.count && this.compiled.has(tokens.word[at] ?? -1, group);
  }

  mentions(group: GroupName): boolean {
    return tokens.heard.has(this.compiled.symbols[group]);
  }

  affirms(group: GroupName): boolean {
    if (!this.mentions(group)) return false;
    for (let at = 0; at < tokens.count; at++)
      if (this.scope.polarity[at] === 0 && this.isIn(group, at)) return true;
    return false;
  }

  mentionsNear(group: GroupName, at: number): boolean {
    return mentionsNear(this.compiled, group, at);
  }

  isIn(group: GroupName, at: number): boolean {
    return this.has(at, this.compiled.symbols[group]);
  }

  isEnglish(group: EnglishGroup, at: number): boolean {
    return this.has(at, this.compiled.english[group]);
  }

  isDanger(at: number): boolean {
    return marks.masked[at] === 0 && this.has(at, this.compiled.symbols.DANGER);
  }

  isSaying(at: number): boolean {
    return marks.masked[at] === 1;
  }

  isVital(at: number): boolean {
    return this.has(at, this.compiled.symbols.VITAL);
  }

  hears(list: WordSet): boolean {
    return tokens.heard.has(list.number);
  }

  isOneOf(list: WordSet, at: number): boolean {
    return at < tokens.count && list.has(this.compiled.dictionary, tokens.word[at] ?? -1);
  }

  weight(scale: Scale, at: number): number {
    return this.compiled.dictionary.weightOn(scale, this.weighed(at), at > 0 ? this.weighed(at - 1) : -1);
  }

  /** The word that is weighed for a token. */
  private weighed(at: number): number {
    if (isWeighedNumber(tokens, at)) return this.compiled.dictionary.numberId;
    return tokens.kind[at] === kinds.word ? (tokens.word[at] ?? -1) : -1;
  }

  isGrammar(at: number): boolean {
    return at < tokens.count && this.compiled.isGrammar(tokens.word[at] ?? -1);
  }

  isFailure(at: number): boolean {
    return at < tokens.count && this.compiled.isFailure(tokens.word[at] ?? -1);
  }

  isNegator(at: number): boolean {
    return this.has(at, this.compiled.symbols.CANT_WORD) || isNegator(this.compiled, tokens.word[at] ?? -1);
  }

  get mayFail(): boolean {
    const { english } = this.compiled;
    const { heard } = tokens;
    return (
      hearsDenial(this.compiled, heard) ||
      heard.group(english.FAILING) ||
      heard.group(english.ODD) ||
      heard.group(english.ABNORMAL)
    );
  }

  /** Few replies ask for it, so that it is read when the first question comes. */
  isPraised(at: number): boolean {
    if (!this.hasPraise) markPraise(this.compiled);
    this.hasPraise = true;
    return marks.praised[at] === 1;
  }
}

const countUntold = (): number => {
  let count = 0;
  for (let at = 0; at < tokens.count; at++)
    if (tokens.kind[at] === kinds.word && marks.covered[at] === 0) count++;
  return count;
};

const spokenWords = ({ dictionary }: Compiled): readonly string[] => {
  const spoken = new Array<string>(tokens.count);
  for (let at = 0; at < tokens.count; at++) spoken[at] = dictionary.wordOf(tokens.word[at] ?? -1);
  return spoken;
};

const findingOf = (compiled: Compiled, scope: Scope, match: Match, row: Row): Finding => {
  let negates = false;
  let namesSelf = false;
  for (const at of match.core) {
    const word = tokens.word[at] ?? -1;
    if (isNegator(compiled, word)) negates = true;
    if (me.has(compiled.dictionary, word)) namesSelf = true;
  }
  const reading = readStatus(tokens, scope, match, {
    negates,
    isPositive: row.level === 'all_clear',
    isFarFromDenial: row.level === 'all_clear' && !isNearDenial(compiled, tokens, match.from),
    isTrend: row.id === 'increasing-pain' || row.id === 'improved',
    isNormal: !isComplaint(row) || row.level === 'self_care',
    isDanger: severity(row.level) >= severity('concern'),
    namesSelf,
    isRefused:
      !negates && (isTakenBack(compiled, tokens, match, row) || isMisled(compiled, tokens, match, row)),
    isOver: !negates && mayEnd(row) && isOverSince(compiled, tokens, match, marks.isConcept),
    isLimited: !negates && isLimited(compiled, tokens, match, row),
  });
  return new ReplyFinding(compiled, match, row, reading);
};

/** What is good while it lasts. */
const mayEnd = ({ id }: Row): boolean => id === 'no-symptoms' || id === 'improved' || id === 'part:able';

const me = new WordSet('me');

class ReplyFinding implements Finding {
  readonly row: Row;
  readonly span: readonly [number, number];
  readonly from: number;
  readonly to: number;
  readonly status: FlagStatus;
  readonly intensified: boolean;
  readonly past: boolean;
  readonly rule: string;
  private readonly playedDown: boolean;
  private readonly compiled: Compiled;
  readonly core: readonly number[];

  constructor(compiled: Compiled, match: Match, row: Row, reading: Reading) {
    this.row = row;
    this.span = [tokens.start[match.from] ?? 0, tokens.end[match.to - 1] ?? 0];
    this.from = match.from;
    this.to = match.to;
    this.status = reading.status;
    this.playedDown = reading.minimised;
    this.intensified = reading.intensified;
    this.past = reading.past;
    this.rule = reading.rule;
    this.compiled = compiled;
    this.core = match.core;
  }

  /** Few rules ask for it. */
  get minimised(): boolean {
    return this.playedDown || this.core.some((at) => isDiminutive(this.compiled, at));
  }

  /** Nor for these. */
  get words(): readonly string[] {
    return this.core.map((at) => this.compiled.dictionary.wordOf(tokens.word[at] ?? -1));
  }
}

/** "Dolorcito", "moretoncito": the ending plays it down. */
const isDiminutive = ({ dictionary }: Compiled, at: number): boolean => {
  const word = dictionary.wordOf(tokens.word[at] ?? -1);
  return word.length >= diminutiveMin && diminutives.some((ending) => word.endsWith(ending));
};

const diminutiveMin = 8;
const diminutives = ['cito', 'cita', 'citos', 'citas'] as const;

/** Drops a finding whose words another one, which says so in its row, covers. Findings come in order of their first word. */
const absorb = (findings: readonly Finding[]): readonly Finding[] => {
  let swallowed: Set<Finding> | undefined;
  for (let index = 0; index < findings.length; index++) {
    const outer = findings[index];
    if (outer?.row.absorbs === undefined || outer.status === 'negated') continue;
    for (let at = index - 1; at >= 0 && (findings[at]?.from ?? -1) >= outer.from - pairReach; at--)
      if (isAbsorbed(findings[at], outer)) swallowed = withOne(swallowed, findings[at]);
    for (let at = index + 1; at < findings.length && (findings[at]?.from ?? 0) < outer.to + pairReach; at++)
      if (isAbsorbed(findings[at], outer)) swallowed = withOne(swallowed, findings[at]);
  }
  return swallowed === undefined ? findings : findings.filter((one) => swallowed.has(one) !== true);
};

const withOne = (set: Set<Finding> | undefined, one: Finding | undefined): Set<Finding> => {
  const grown = set ?? new Set();
  return one === undefined ? grown : grown.add(one);
};

const isAbsorbed = (inner: Finding | undefined, outer: Finding): boolean =>
  inner !== undefined &&
  inner !== outer &&
  inner.from >= outer.from &&
  inner.to <= outer.to &&
  outer.row.absorbs?.includes(inner.row.id) === true &&
  // What stands in a gap of it is told besides ("the knot my arm is numb gone").
  inner.core.some((at) => outer.core.includes(at));

/** A pair is found at its first-named side, which may stand up to this many tokens behind its start. */
const pairReach = 10;

const mentionsNear = (compiled: Compiled, group: GroupName, at: number): boolean => {
  const symbol = compiled.symbols[group];
  for (const step of [-1, 1])
    for (
      let near = at;
      near >= 0 &&
      near < tokens.count &&
      tokens.kind[near] !== kinds.sentenceEnd &&
      clause.column[near] === clause.column[at];
      near += step
    )
      if (compiled.has(tokens.word[near] ?? -1, symbol)) return true;
  return false;
};
