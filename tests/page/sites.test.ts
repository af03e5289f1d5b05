import { describe, expect, test } from 'vitest';
import { back, front } from '../../local/page/body-shapes.ts';
import { isChosen, type Site, toggled, without, withSide } from '../../local/page/sites.ts';
import { regions } from '../../shared/kernel/treatment.ts';

describe('regions chosen on the body', () => {
  test('both halves are one region on both sides, never two entries', () => {
    const left = toggled([], 'shoulder', 'left');
    expect(left).toEqual([{ region: 'shoulder', side: 'left' }]);
    const both = toggled(left, 'shoulder', 'right');
    expect(both).toEqual([{ region: 'shoulder', side: 'both' }]);
    expect(toggled(both, 'shoulder', 'left')).toEqual([{ region: 'shoulder', side: 'right' }]);
    expect(toggled(left, 'shoulder', 'left')).toEqual([]);
  });

  test('the head has no sides', () => {
    expect(toggled([], 'head', undefined)).toEqual([{ region: 'head' }]);
    expect(toggled([{ region: 'head' }], 'head', undefined)).toEqual([]);
  });

  test('a half is chosen when its side or both are', () => {
    const sites: readonly Site[] = [{ region: 'neck', side: 'both' }];
    expect(isChosen(sites, 'neck', 'left')).toBe(true);
    expect(isChosen(withSide(sites, 'neck', 'right'), 'neck', 'left')).toBe(false);
    expect(without(sites, 'neck')).toEqual([]);
  });

  test('every region of a session can be found on the front or the back', () => {
    const drawn = new Set([...front, ...back].map((shape) => shape.region));
    expect(regions.filter((region) => !drawn.has(region))).toEqual([]);
  });
});
