import { lexicon } from './engine/compiled.ts';
import { readTokens } from './engine/lexer.ts';
import { findMatches, type Match } from './engine/matcher.ts';
import { numberClauses, readScope } from './engine/scope.ts';
import { readStatus } from './engine/status.ts';
import { Tokens } from './engine/tokens.ts';
import type { FlagStatus } from './verdict.ts';

export type ConceptStatus = Exclude<FlagStatus, 'uncertain'> | 'absent';

/**
 * How a text means a given concept ("pleural effusion"), by the language rules of triage but without its tables: the words of the
 * concept are the finding. Where they occur more than once, one affirmed occurrence is enough.
 */
export const conceptStatus = (text: string, concept: string): ConceptStatus => {
  const spans = occurrences(text, concept);
  if (spans.length === 0) return 'absent';
  const compiled = lexicon();
  const tokens = new Tokens(256);
  readTokens(text, [[0, text.length]], compiled.dictionary, tokens);
  const clause = new Int32Array(tokens.count);
  numberClauses(compiled, tokens, clause);
  const cues = findMatches(compiled, tokens, clause).filter((match) => match.row >= compiled.flagCount);
  const isConcept = new Uint8Array(tokens.count);
  const found: Match[] = [];
  for (const [start, end] of spans) {
    const core: number[] = [];
    for (let at = 0; at < tokens.count; at++)
      if ((tokens.start[at] ?? 0) < end && (tokens.end[at] ?? 0) > start) core.push(at);
    const [from] = core;
    const last = core.at(-1);
    if (from === undefined || last === undefined) continue;
    for (const at of core) isConcept[at] = 1;
    found.push({ row: -1, from, to: last + 1, core });
  }
  if (found.length === 0) return 'absent';
  const outside = cues.filter((cue) => !found.some((one) => cue.from >= one.from && cue.to <= one.to));
  const scope = readScope(
    compiled,
    tokens,
    outside,
    isConcept,
    new Uint8Array(tokens.count),
    { clinical: true },
    new Uint8Array(tokens.count),
  );
  const own = { negates: false, isPositive: false, isTrend: false, isNormal: false };
  const statuses = found.map((match) => readStatus(tokens, scope, match, own).status);
  const present = statuses.find((status) => status === 'affirmed' || status === 'uncertain');
  const [first = 'affirmed'] = statuses;
  const status = present ?? first;
  return status === 'uncertain' ? 'affirmed' : status;
};

const isLetterOrDigit = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Where the words of the concept stand in the text, whatever their case and blanks. */
const occurrences = (text: string, concept: string): readonly (readonly [number, number])[] => {
  const words = concept
    .trim()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const pattern = new RegExp(
    words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).join('[^\\p{L}\\p{N}]+'),
    'giu',
  );
  const spans: (readonly [number, number])[] = [];
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (isLetterOrDigit(text[match.index - 1]) || isLetterOrDigit(text[end])) continue;
    spans.push([match.index, end]);
  }
  return spans;
};
