import { isRed, severity } from './finding.ts';
import type { Flag } from './verdict.ts';

/** A piece of a text: from where up to where, in UTF-16 units. */
export type Passage = readonly [from: number, to: number];

type Found = Pick<Flag, 'level' | 'span'>;

const passagesMax = 3;
/** How much stands round a match that is not the first to be shown. */
const around = 20;

/** No passage begins or ends within a letter that takes two units. */
const betweenLetters = (text: string, at: number, way: -1 | 1): number =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + way : at;

/** The first blank from `at` on, so that a passage begins with a whole word; never beyond `last`. */
const wordFrom = (text: string, at: number, last: number): number => {
  if (at === 0 || /\s/.test(text[at - 1] ?? '')) return at;
  const blank = text.slice(at, last).search(/\s/);
  return blank === -1 ? betweenLetters(text, at, -1) : at + blank + 1;
};

/** The last blank up to `at`, so that a passage ends with a whole word; never before `first`. */
const wordTo = (text: string, at: number, first: number): number => {
  if (at >= text.length || /\s/.test(text[at] ?? '')) return Math.min(at, text.length);
  const words = /^.*\s/s.exec(text.slice(first, at))?.[0];
  return words === undefined ? betweenLetters(text, at, 1) : first + words.trimEnd().length;
};

const roundMatch = (text: string, [from, to]: Passage, room: number): Passage => {
  const spare = Math.max(0, room - (to - from));
  // What one end of the text has no use for, the other side has.
  const before = Math.min(from, Math.max(Math.floor(spare / 2), spare - (text.length - to)));
  const after = spare - before;
  return [wordFrom(text, from - before, from), wordTo(text, Math.min(text.length, to + after), to)];
};

const joined = (passages: readonly Passage[]): readonly Passage[] => {
  const kept: Passage[] = [];
  for (const next of passages.toSorted((a, b) => a[0] - b[0])) {
    const last = kept.at(-1);
    if (last === undefined || next[0] > last[1] + 1) kept.push(next);
    else kept[kept.length - 1] = [last[0], Math.max(last[1], next[1])];
  }
  return kept;
};

/**
 * What a list shows of a patient's words: all of them where they are short, else the passages round what was found, the worst first
 * chosen. A long text that begins harmlessly must not hide its danger. A finding as wide as the text tells not where to look: it gives
 * its beginning, and narrower ones the rest. `found` are the findings that stand.
 */
export const excerptOf = (text: string, found: readonly Found[], lengthMax: number): readonly Passage[] => {
  if (text.length <= lengthMax) return [[0, text.length]];
  const isWide = ({ span: [from, to] }: Found): boolean => Math.min(to, text.length) - from > lengthMax;
  const matches = found
    .filter(({ span: [from, to] }) => from >= 0 && from < Math.min(to, text.length))
    .toSorted(
      (a, b) =>
        severity(b.level) - severity(a.level) ||
        Number(isWide(a)) - Number(isWide(b)) ||
        a.span[0] - b.span[0],
    );
  const [worst] = matches;
  if (worst === undefined) return [[0, wordTo(text, lengthMax, 0)]];
  const chosen: Passage[] = [];
  for (const one of matches) {
    const room = isWide(one) ? Math.floor(lengthMax / 2) : lengthMax;
    const match: Passage = [
      betweenLetters(text, one.span[0], -1),
      betweenLetters(text, Math.min(one.span[1], text.length, one.span[0] + room), 1),
    ];
    if (chosen.some(([from, to]) => from <= match[0] && to >= match[1])) continue;
    if (chosen.length === passagesMax || (chosen.length > 0 && !isRed(one.level) && !isWide(worst))) break;
    const width = chosen.length === 0 ? room : match[1] - match[0] + 2 * around;
    chosen.push(roundMatch(text, match, width));
  }
  return joined(chosen);
};
