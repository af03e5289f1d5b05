import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldAt, jsonIn, listAt, textAt, textsAt } from '../../functions/edge/fields.ts';
import { anyText } from '../support/any-text.ts';

const value = { a: { b: 'words', list: ['x', 'y'], mixed: ['x', 7], none: null } };

describe('a field of what somebody else made', () => {
  test.each([
    [['a', 'b'], 'words'],
    [['a', 'none'], null],
    [['a', 'missing'], undefined],
    [['a', 'b', 'length'], undefined],
    [['a', 'none', 'b'], undefined],
    [['toString'], undefined],
    [['a', '__proto__'], undefined],
    [['constructor', 'name'], undefined],
  ])('%j', (path, found) => expect(fieldAt(value, ...path)).toBe(found));

  test('of another kind than was asked for counts as missing', () => {
    expect([textAt(value, 'a', 'b'), textAt(value, 'a', 'list'), textAt(value, 'a')]).toEqual([
      'words',
      undefined,
      undefined,
    ]);
    expect([textsAt(value, 'a', 'list'), textsAt(value, 'a', 'mixed'), textsAt(value, 'a', 'b')]).toEqual([
      ['x', 'y'],
      undefined,
      undefined,
    ]);
    expect([listAt(value, 'a', 'mixed'), listAt(value, 'a')]).toEqual([['x', 7], undefined]);
  });

  test('of a text that is no JSON is nowhere', () => {
    expect(['', '{', 'undefined', 'words'].map(jsonIn)).toEqual(Array(4).fill(undefined));
    expect(jsonIn('{"a":1}')).toEqual({ a: 1 });
  });

  test('of anything at all is read without an error', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(anyText(), { maxLength: 3 }), (anything, path) => {
        void textAt(anything, ...path);
        void textsAt(anything, ...path);
      }),
    );
  });
});
