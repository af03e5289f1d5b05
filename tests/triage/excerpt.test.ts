import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, type Passage } from '../../shared/triage/excerpt.ts';
import { severity } from '../../shared/triage/finding.ts';
import { type Disposition, dispositions } from '../../shared/triage/verdict.ts';

const lengthMax = 160;
const at = (text: string, words: string): Passage => {
  const from = text.indexOf(words);
  return [from, from + words.length];
};
const shown = (text: string, ...found: readonly (readonly [Disposition, string])[]): string =>
  excerptOf(
    text,
    found.map(([level, words]) => ({ level, span: at(text, words) })),
    lengthMax,
  )
    .map(([from, to]) => text.slice(from, to))
    .join(' … ');

const calm = 'my arm is fine today thanks. '.repeat(8);

describe('what a list shows of long words', () => {
  test('is all of them where they are short', () => {
    expect(shown('it catches when I breathe in', ['emergency', 'catches'])).toBe(
      'it catches when I breathe in',
    );
  });

  test('is the danger at the end of them, and not the harmless beginning', () => {
    const text = `${calm}But I cant breathe`;
    expect(shown(text, ['all_clear', 'fine'], ['emergency', 'cant breathe'])).toMatch(
      /^\w.*But I cant breathe$/,
    );
  });

  test('is both dangers where they stand far apart', () => {
    const text = `I cant breathe since noon ${calm}${calm}and my hand is numb now ${calm}`;
    expect(shown(text, ['urgent', 'hand is numb'], ['emergency', 'cant breathe'])).toMatch(
      /^I cant breathe since noon .* … .*hand is numb now/,
    );
  });

  test('is the beginning, and what is narrower, of a finding that is as wide as they are', () => {
    const text = `HELP ${calm}please call me back ${calm}`;
    expect(shown(text, ['urgent', text], ['administrative', 'please call'])).toMatch(
      /^HELP my arm .* … .*please call/,
    );
  });

  test('is its beginning where nothing was found, cut after a word', () => {
    const text = 'tomorrow '.repeat(40);
    expect(shown(text)).toMatch(/^(tomorrow )+tomorrow$/);
  });
});

test('the first of the worst that was found is always shown whole where there is room for it, and no letter is cut', () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 700 }), fc.integer({ min: -5, max: 700 }));
  const found = fc.record({ level: fc.constantFrom(...dispositions), span });
  const words = fc
    .array(fc.constantFrom('a', 'bcd', ' ', '  ', '🩸', '\n', 'efghijklm'), { maxLength: 260 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, fc.array(found, { maxLength: 6 }), (text, all) => {
      const passages = excerptOf(text, all, lengthMax);
      expect(passages.length).toBeGreaterThan(0);
      passages.forEach(([from, to], n) => {
        expect(from).toBeGreaterThanOrEqual(n === 0 ? 0 : (passages[n - 1]?.[1] ?? 0));
        expect(to).toBeLessThanOrEqual(text.length);
        expect(text.slice(from, to).isWellFormed()).toBe(true);
      });
      expect(passages.reduce((sum, [from, to]) => sum + to - from, 0)).toBeLessThanOrEqual(
        3 * (lengthMax + 42),
      );
      const real = all.filter(({ span: [from, to] }) => from >= 0 && from < Math.min(to, text.length));
      const worst = Math.max(...real.map(({ level }) => severity(level)));
      const first = real
        .filter(
          ({ level, span: [from, to] }) =>
            severity(level) === worst && Math.min(to, text.length) - from <= lengthMax,
        )
        .reduce<Passage | undefined>(
          (best, one) => (best && best[0] <= one.span[0] ? best : one.span),
          undefined,
        );
      if (first === undefined) return;
      const end = Math.min(first[1], text.length);
      expect(passages.some(([from, to]) => from <= first[0] && to >= end)).toBe(true);
    }),
    { seed: 20_261_123, numRuns: 500 },
  );
});
