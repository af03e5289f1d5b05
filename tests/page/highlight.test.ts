import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../local/page/highlight.ts';
import { dispositions, type FlagStatus } from '../../shared/triage/verdict.ts';
import { anyPoints } from '../support/any-text.ts';

const flag = (from: number, to: number, more: object = {}) => ({
  id: 'numbness-tingling',
  level: 'urgent' as const,
  span: [from, to] as const,
  status: 'affirmed' as FlagStatus,
  ...more,
});

describe('matched words are marked in the patient’s own text', () => {
  test('spans count UTF-16 units, so a pictograph before them moves nothing', () => {
    const text = '😀 my fingers are numb';
    expect(stretchesOf(text, [flag(18, 22)])).toEqual([
      { text: '😀 my fingers are ', flags: [], level: undefined },
      { text: 'numb', flags: ['numbness-tingling'], level: 'urgent' },
    ]);
  });

  test('where findings overlap the worst that counts gives the colour', () => {
    const marked = stretchesOf('cant breathe', [
      flag(0, 12, { id: 'breathing-difficulty', level: 'emergency' }),
      flag(5, 12, { id: 'feels-unwell', level: 'concern' }),
    ]);
    expect(marked.map(({ text, level }) => [text, level])).toEqual([
      ['cant ', 'emergency'],
      ['breathe', 'emergency'],
    ]);
  });

  test('what was denied is shown without a colour', () => {
    const [, denied] = stretchesOf('no fever', [flag(3, 8, { id: 'fever', status: 'negated' })]);
    expect(denied).toEqual({ text: 'fever', flags: ['fever'], level: undefined });
  });

  test('whatever the spans say, no letter is lost, doubled or moved', () => {
    const anyFlag = fc.record({
      id: fc.constantFrom('a', 'b'),
      level: fc.constantFrom(...dispositions),
      span: fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })),
      status: fc.constantFrom<FlagStatus>('affirmed', 'negated', 'uncertain'),
    });
    fc.assert(
      fc.property(anyPoints(50), fc.array(anyFlag, { maxLength: 6 }), (text, flags) => {
        expect(
          stretchesOf(text, flags)
            .map((one) => one.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
