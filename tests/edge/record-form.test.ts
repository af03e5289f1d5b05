import { describe, expect, test } from 'vitest';
import { readFields } from '../../functions/edge/board-form.ts';
import { bodyOfForm, instantText, localTime } from '../../functions/edge/record-form.ts';
import { readSessionBody } from '../../functions/edge/session-body.ts';
import { at, clinicWith, zone } from '../support/clinic.ts';

describe('a time as a browser’s field has it', () => {
  test.each([
    ['America/Denver', '2026-03-02T10:00', '2026-03-02T17:00:00Z'],
    ['America/Denver', '2026-07-02T10:00', '2026-07-02T16:00:00Z'],
    ['America/Denver', '2026-03-02T23:59', '2026-03-03T06:59:00Z'],
    ['Pacific/Kiritimati', '2026-03-02T00:05', '2026-03-01T10:05:00Z'],
    ['Pacific/Kiritimati', '2026-03-02T23:55', '2026-03-02T09:55:00Z'],
    ['Pacific/Pago_Pago', '2026-03-02T00:05', '2026-03-02T11:05:00Z'],
    ['Pacific/Pago_Pago', '2026-03-02T23:55', '2026-03-03T10:55:00Z'],
    ['Asia/Kolkata', '2026-03-02T05:30:15', '2026-03-02T00:00:00Z'],
  ])('in %s %s is %s', (name, typed, instant) => {
    expect(instantText(typed, zone(name))).toBe(instant);
  });

  test('in the hour that spring skips it is the first instant after, in the one that autumn repeats the first of both', () => {
    expect(instantText('2026-03-08T02:30', zone('America/Denver'))).toBe('2026-03-08T09:00:00Z');
    expect(instantText('2026-11-01T01:30', zone('America/Denver'))).toBe('2026-11-01T07:30:00Z');
  });

  test.each(['', 'yesterday', '2026-02-30T10:00', '2026-03-02', '2026-03-02T25:00', '2026-13-01T10:00'])(
    '%j is left as it was typed, and refused by the reader',
    (typed) => {
      expect(instantText(typed, zone('America/Denver'))).toBe(typed);
    },
  );

  test.each(['2026-03-02T17:00:00Z', '2026-07-02T05:59:00Z', '2026-11-01T08:30:00Z'])(
    '%s there and back',
    (iso) => {
      const denver = zone('America/Denver');
      const shown = localTime(at(iso), denver);
      expect(localTime(at(instantText(shown, denver)), denver)).toBe(shown);
    },
  );
});

describe('the form for a session', () => {
  const clinic = clinicWith();
  const now = at('2026-03-02T18:00:00Z');
  const filled = {
    sessionId: 'desk-1',
    'patient.id': ' p-9 ',
    'patient.firstName': 'Noa',
    'patient.phone': '303 555 0142',
    completedAt: '2026-03-02T10:00',
    practitionerId: 'practitioner-1',
    'side.neck': 'both',
    'side.calf': 'unsaid',
    'side.hip': '',
    'risk.deep': 'yes',
    'consent.sms': 'yes',
    'consent.risk': 'yes',
    'consent.how': 'written',
  };
  const readOf = (changes: object = {}) =>
    readSessionBody(
      bodyOfForm(readFields(new URLSearchParams({ ...filled, ...changes }).toString()), clinic),
      clinic,
      now,
    );

  test('becomes the same session as the API’s', () => {
    expect(readOf()).toMatchObject({
      session: {
        id: 'desk-1',
        patientId: 'p-9',
        practitionerId: 'practitioner-1',
        completedAt: at('2026-03-02T17:00:00Z'),
        regions: [{ region: 'neck', side: 'both' }, { region: 'calf' }],
        risks: ['deep'],
        consents: { sms: { at: at('2026-03-02T17:00:00Z'), how: 'written' } },
      },
      particulars: { firstName: 'Noa', phone: '+13035550142' },
    });
  });

  test('without the risk explained there is no consent', () => {
    expect(readOf({ 'consent.risk': '' })).toMatchObject({ session: { consents: {} } });
  });

  test.each([
    [{ 'patient.id': 'two words' }, 'patient.id'],
    [{ 'patient.phone': '12' }, 'patient.phone'],
    [{ 'patient.phone': '' }, 'patient.phone'],
    [{ completedAt: 'soon' }, 'completedAt'],
    [{ completedAt: '2026-03-03T10:00' }, 'completedAt'],
    [{ practitionerId: 'somebody' }, 'practitionerId'],
    [{ 'consent.how': '' }, 'consent.sms.how'],
    [{ sessionId: '<b>' }, 'sessionId'],
  ])('%j is refused at its field', (changes, field) => {
    const read = readOf(changes);
    expect('problems' in read ? read.problems.map((one) => one.field) : []).toContain(field);
  });
});
