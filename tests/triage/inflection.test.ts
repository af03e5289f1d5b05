import { describe, expect, test } from 'vitest';
import { addedForms } from '../../shared/triage/engine/inflection.ts';

describe('a row that names a verb in two forms means all of them', () => {
  test.each([
    ['feel|feels', ['feeling', 'felt']],
    ['drop|dropped', ['drops', 'dropping']],
    ['close|closing', ['closes', 'closed']],
    ['tries|tried|try', ['trying']],
    ['burst|arm|shin', []],
    ['wakes|woken', ['wake', 'waking', 'woke']],
    [
      'escupir|escupo',
      ['escupe', 'escupen', 'escupi', 'escupio', 'escupieron', 'escupiendo', 'escupia', 'escupian'],
    ],
  ])('%s', (named, added) => {
    expect(new Set(addedForms(named.split('|')))).toEqual(new Set(added));
  });

  test('one form alone, a noun and its plural, and what is mostly another word stay what they are', () => {
    expect(addedForms(['dropped'])).toEqual([]);
    expect(addedForms(['arm', 'arms'])).toEqual([]);
    expect(addedForms(['left', 'leave'])).toEqual([]);
    expect(addedForms(['meet', 'meets', 'met'])).not.toContain('meeting');
  });
});
