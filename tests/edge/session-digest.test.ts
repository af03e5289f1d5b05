import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../functions/edge/canonical-json.ts';
import { readSessionBody } from '../../functions/edge/session-body.ts';
import { instant } from '../../shared/kernel/instant.ts';
import { clinic, full, now, patient, sms, withPatient } from './session-bodies.ts';

describe('the digest', () => {
  const digestOf = (text: string) => {
    const result = readSessionBody(text, clinic, now);
    return 'digest' in result ? result.digest : 'refused';
  };

  test('is taken of JSON whose keys are in order', () => {
    expect(canonicalJson({ b: [1, { d: null, c: '"' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"\\"","d":null}]}',
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is the same whatever the key order and white space', () => {
    const turned = JSON.stringify(
      {
        ...Object.fromEntries(Object.entries(full).reverse()),
        patient: Object.fromEntries(Object.entries(patient).reverse()),
      },
      null,
      4,
    );
    expect(digestOf(turned)).toBe(digestOf(JSON.stringify(full)));
    expect(digestOf(JSON.stringify(full).replace('Sam', '\\u0053am'))).toBe(digestOf(JSON.stringify(full)));
  });

  test('is known of a body that has grown too old, so that a late repetition is still the same session', () => {
    const later = instant(now + 8 * 24 * 3_600_000);
    const first = readSessionBody(JSON.stringify(full), clinic, now);
    const again = readSessionBody(JSON.stringify(full), clinic, later);
    expect(again).toMatchObject({
      problems: [{ field: 'completedAt' }],
      repeats: { id: 's-1001', digest: 'digest' in first && first.digest },
    });
  });

  test.each([
    { ...full, sessionId: 's-1002' },
    withPatient({ firstName: 'Pat' }),
    { ...full, regions: [{ region: 'shoulder', side: 'right' }] },
    { ...full, risks: full.risks.slice(1) },
    { ...full, consent: { sms } },
    { ...full, completedAt: '2026-03-02T17:00:01Z' },
  ])('is another where anything differs (%#)', (body) => {
    expect(digestOf(JSON.stringify(body))).not.toBe(digestOf(JSON.stringify(full)));
  });
});
