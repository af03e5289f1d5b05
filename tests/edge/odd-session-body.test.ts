import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSessionBody } from '../../functions/edge/session-body.ts';
import { anyText } from '../support/any-text.ts';
import { clinic, fieldsOf, full, now, problemsOf, read, withPatient } from './session-bodies.ts';

describe('odd JSON is an answer, never an exception', () => {
  const whole = JSON.stringify(full);
  test.each([
    ['', ''],
    ['{', ''],
    [whole.slice(0, -1), ''],
    [`\ufeff${whole}`, ''],
    [`${whole}x`, ''],
    ['['.repeat(49_000) + ']'.repeat(49_000), ''],
    [`{"a":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`, 'a'],
    ['{"__proto__":{"sessionId":"s-1"}}', '__proto__'],
    [whole.replace('{', '{"__proto__":{"x":1},'), '__proto__'],
    [whole.replace('"patient":{', '"patient":{"constructor":1,'), 'patient.constructor'],
    [whole.replace('"s-1001"', '1e999'), 'sessionId'],
  ])('%#', (body, field) => {
    const result = readSessionBody(body, clinic, now);
    expect('problems' in result && result.problems.map((one) => one.field)).toContain(field);
  });

  test('a body with a hundred thousand unknown keys is answered with a short list', () => {
    const many = Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [`k${n}`, n]));
    expect(problemsOf({ ...full, ...many }).length).toBeLessThanOrEqual(50);
  });

  test('nothing in a body makes a pattern search for long', () => {
    for (const one of ['a.', 'a-', 'a@a.', '@', '1.', '\u0301']) {
      const email = `x@${one.repeat(99_000 / one.length)}`;
      const started = performance.now();
      expect(fieldsOf(withPatient({ email, firstName: email, timeZone: email, phone: email }))).toHaveLength(
        4,
      );
      expect(performance.now() - started).toBeLessThan(200);
    }
  });

  test('any text', () => {
    fc.assert(fc.property(anyText(), (text) => void readSessionBody(text, clinic, now)));
  });

  test('any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readSessionBody(text, clinic, now)).toHaveProperty('problems');
      }),
    );
  });

  test('any value in any place', () => {
    const places = ['sessionId', 'practitionerId', 'completedAt', 'regions', 'risks', 'consent'] as const;
    const patientPlaces = ['id', 'firstName', 'phone', 'email', 'language', 'timeZone'] as const;
    const odd = fc.oneof(fc.jsonValue(), anyText(), fc.constant('+1'.repeat(20)));
    fc.assert(
      fc.property(odd, fc.constantFrom(...places), fc.constantFrom(...patientPlaces), (value, place, at) => {
        for (const body of [{ ...full, [place]: value }, withPatient({ [at]: value })]) {
          const result = read(body);
          if ('problems' in result) expect(result.problems.length).toBeGreaterThan(0);
          else expect(result.session.id).toMatch(/^[A-Za-z0-9._:-]{1,64}$/);
        }
      }),
    );
  });
});
