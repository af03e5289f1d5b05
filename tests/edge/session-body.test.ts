import { describe, expect, test } from 'vitest';
import { readSessionId } from '../../functions/edge/session-body.ts';
import { parseInstant } from '../../shared/kernel/instant.ts';
import { clinicWith } from '../message/support.ts';
import {
  accepted,
  fieldsOf,
  full,
  least,
  patient,
  problemsOf,
  read,
  sms,
  withPatient,
} from './session-bodies.ts';

describe('a session that can be read', () => {
  test('arrives whole in the words of the core', () => {
    expect(accepted(full)).toEqual({
      session: {
        id: 's-1001',
        patientId: 'p-1',
        practitionerId: 'practitioner-1',
        completedAt: parseInstant('2026-03-02T17:00:00Z'),
        regions: [{ region: 'shoulder', side: 'left' }],
        risks: ['anticoagulant', 'pregnant', 'first-visit', 'deep', 'electrical-stimulation'],
        language: 'en',
        timeZone: 'America/Denver',
        consents: { sms: { at: parseInstant(sms.at), how: sms.how } },
      },
      particulars: { firstName: 'Sam', phone: '+13035550142', email: 'p1@example.com' },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("takes language and zone from the clinic where they are left out, and treats no field as the patient's own", () => {
    const spanish = clinicWith({ language: 'es', timeZone: 'America/Bogota' });
    expect(accepted(least, spanish)).toMatchObject({
      session: { language: 'es', timeZone: 'America/Bogota', regions: [], risks: [], consents: {} },
      particulars: { email: 'p1@example.com' },
    });
    expect(accepted(least).session).not.toHaveProperty('practitionerId');
  });

  test.each([
    ['+13035550142', '+13035550142'],
    ['(303) 555-0142', '+13035550142'],
    ['303.555.0142', '+13035550142'],
    [' +1 303 555 0142 ', '+13035550142'],
    ['1-303-555-0142', '+13035550142'],
    ['+1 212 555 0199', '+12125550199'],
  ])('the phone %j is %s', (phone, e164) => {
    expect(accepted(withPatient({ phone })).particulars.phone).toBe(e164);
  });

  test("a phone is read with the clinic's country", () => {
    const british = { ...clinicWith(), country: 'GB' };
    expect(accepted(withPatient({ phone: '07400 123456' }), british).particulars.phone).toBe('+447400123456');
  });

  test('a country that the clinic names may be texted', () => {
    const phone = '+14165550142';
    expect(problemsOf(withPatient({ phone }))[0]?.field).toBe('patient.phone');
    const north = clinicWith({ textsTo: ['US', 'CA'] });
    expect(accepted(withPatient({ phone }), north).particulars.phone).toBe(phone);
  });

  test('the domain of an e-mail address is lower case, its mailbox as it was written', () => {
    expect(accepted(withPatient({ email: 'Pat.One+x@EXAMPLE.Com' })).particulars.email).toBe(
      'Pat.One+x@example.com',
    );
  });

  test.each([
    [{ sms }, { sms: true, email: false }],
    [
      { sms: null, email: sms },
      { sms: false, email: true },
    ],
    [{ sms: { ...sms, riskExplained: false } }, { sms: false, email: false }],
    [{ sms: { at: sms.at, how: sms.how } }, { sms: false, email: false }],
    [
      { sms: {}, email: {} },
      { sms: false, email: false },
    ],
    [{}, { sms: false, email: false }],
  ])('consent %j is %j', (consent, consents) => {
    const given = accepted({ ...full, consent }).session.consents;
    expect({ sms: given.sms !== undefined, email: given.email !== undefined }).toEqual(consents);
  });

  test.each([
    '2026-03-02T17:10:59Z',
    '2026-02-23T17:10:00Z',
    '2026-03-02T10:00:00-07:00',
    '2026-03-02T17:00Z',
  ])('a treatment that ended at %s can be followed', (completedAt) => {
    expect(accepted({ ...full, completedAt }).session.completedAt).toBe(parseInstant(completedAt));
  });

  test('the same region on either side is two places', () => {
    const regions = [{ region: 'hip', side: 'left' }, { region: 'hip', side: 'right' }, { region: 'neck' }];
    expect(accepted({ ...full, regions }).session.regions).toEqual(regions);
  });
});

describe('a session with several mistakes', () => {
  test('names them all at once: those of its shape and those of its meaning', () => {
    const body = {
      ...full,
      sessionId: 's 1',
      patient: { ...patient, id: '', phone: '555-0177', email: 'x@' },
      practitionerId: 'nobody',
      completedAt: '2030-03-02T17:00:00Z',
      regions: [{ region: 'hip' }, { region: 'hip' }, { region: 'tail' }],
      risks: ['deep', 'deep', 7],
      consent: { sms: { riskExplained: true }, email: { at: '2030-03-02T17:00:00Z' }, fax: null },
    };
    expect(fieldsOf(body).toSorted()).toEqual([
      'completedAt',
      'consent.email.at',
      'consent.fax',
      'consent.sms.at',
      'consent.sms.how',
      'patient.email',
      'patient.id',
      'patient.phone',
      'practitionerId',
      'regions.1',
      'regions.2.region',
      'risks.1',
      'risks.2',
      'sessionId',
    ]);
  });

  test('names each field once', () => {
    const twice = withPatient({ phone: 7, email: undefined });
    expect(fieldsOf(twice)).toEqual(['patient.phone']);
    expect(fieldsOf({ ...full, completedAt: 7, patient: 7 })).toEqual(['patient', 'completedAt']);
  });

  test('a phone of too few digits is told of its area code', () => {
    expect(problemsOf(withPatient({ phone: '555-0177' }))[0]?.problem).toMatch(/area code/);
  });
});

describe('a session that cannot be read names the field and what to do', () => {
  const { sessionId: _, ...noSessionId } = full;
  const { consent: __, ...noConsent } = full;
  const { completedAt: ___, ...noCompletedAt } = full;

  test.each<[string, unknown, string]>([
    ['no session id', noSessionId, 'sessionId'],
    ['no consent', noConsent, 'consent'],
    ['no end', noCompletedAt, 'completedAt'],
    ['no patient', { ...full, patient: undefined }, 'patient'],
    ['no patient id', withPatient({ id: undefined }), 'patient.id'],
    ['neither phone nor e-mail', withPatient({ phone: undefined, email: undefined }), 'patient.phone'],
    ['an unknown key', { ...full, note: 'x' }, 'note'],
    ['an unknown key of the patient', withPatient({ surname: 'x' }), 'patient.surname'],
    ['an unknown key of a region', { ...full, regions: [{ region: 'hip', depth: 3 }] }, 'regions.0.depth'],
    ['an unknown key of the consent', { ...full, consent: { phone: null } }, 'consent.phone'],
    ['an unknown region', { ...full, regions: [{ region: 'tail' }] }, 'regions.0.region'],
    ['an unknown side', { ...full, regions: [{ region: 'hip', side: 'top' }] }, 'regions.0.side'],
    ['a region without its name', { ...full, regions: [{ side: 'left' }] }, 'regions.0.region'],
    [
      'a region twice',
      { ...full, regions: [full.regions[0], { region: 'hip' }, full.regions[0]] },
      'regions.2',
    ],
    ['an unknown risk', { ...full, risks: ['deep', 'hernia'] }, 'risks.1'],
    ['a risk twice', { ...full, risks: ['deep', 'deep'] }, 'risks.1'],
    ['a practitioner nobody knows', { ...full, practitionerId: 'practitioner-9' }, 'practitionerId'],
    ['another language', withPatient({ language: 'fr' }), 'patient.language'],
    ['no zone of this world', withPatient({ timeZone: 'Mars/Olympus' }), 'patient.timeZone'],
    ['an offset for a zone', withPatient({ timeZone: '+07:00' }), 'patient.timeZone'],
    ['a long name', withPatient({ firstName: 'x'.repeat(41) }), 'patient.firstName'],
    ['an empty name', withPatient({ firstName: '' }), 'patient.firstName'],
    ['a name of two lines', withPatient({ firstName: 'Sam\r\nBcc: x' }), 'patient.firstName'],
    ['an id with a space', { ...full, sessionId: 's 1' }, 'sessionId'],
    ['an empty id', { ...full, sessionId: '' }, 'sessionId'],
    ['a long id', { ...full, sessionId: 's'.repeat(65) }, 'sessionId'],
    ['a path for an id', { ...full, sessionId: '../x' }, 'sessionId'],
    ['a number for an id', { ...full, sessionId: 7 }, 'sessionId'],
    ['an end in the future', { ...full, completedAt: '2026-03-02T17:11:01Z' }, 'completedAt'],
    ['an end eight days ago', { ...full, completedAt: '2026-02-23T17:09:59Z' }, 'completedAt'],
    ['an end without an offset', { ...full, completedAt: '2026-03-02T17:00:00' }, 'completedAt'],
    ['a day that does not exist', { ...full, completedAt: '2026-02-30T17:00:00Z' }, 'completedAt'],
    [
      'a consent in the future',
      { ...full, consent: { sms: { ...sms, at: '2026-03-03T00:00:00Z' } } },
      'consent.sms.at',
    ],
    [
      'a consent of no known time',
      { ...full, consent: { sms: { how: 'x', riskExplained: true } } },
      'consent.sms.at',
    ],
    [
      'a consent given no one knows how',
      { ...full, consent: { email: { at: sms.at, riskExplained: true } } },
      'consent.email.how',
    ],
    ['a yes for a consent', { ...full, consent: { sms: true } }, 'consent.sms'],
    [
      'a word for a yes',
      { ...full, consent: { sms: { ...sms, riskExplained: 'true' } } },
      'consent.sms.riskExplained',
    ],
    ['null for a consent', { ...full, consent: null }, 'consent'],
    ['a list for a patient', { ...full, patient: [] }, 'patient'],
    ['a list for a body', [], ''],
    ['null for a body', null, ''],
    ['a text for a body', 'session', ''],
  ])('%s', (_name, body, field) => {
    const problems = problemsOf(body);
    expect(problems.map((one) => one.field)).toEqual([field]);
    expect(problems[0]?.problem).toMatch(/\w{3}/);
    expect(problems[0]?.problem).not.toMatch(/invalid|undefined/i);
  });

  test.each([
    ['+13031', /digits/],
    ['5', /write a phone/],
    ['0', /write a phone/],
    ['', /write a phone/],
    ['3O35550142', /write a phone/],
    ['call +13035550142', /write a phone/],
    ['+1303555014200', /digits/],
    ['+11115550142', /digits/],
    ['9115550142', /digits/],
    ['911', /digits/],
    ['+19005550123', /premium/],
    ['+18005550123', /toll-free/],
    ['+15005550006', /special/],
    ['+442079460000', /numbers of US only/],
    ['+18765550123', /numbers of US only/],
    ['+12425551234', /digits|numbers of US only/],
    ['+883510000000000', /numbers of US only/],
    ['+1 303 555 0142 ext 5', /extension/],
    ['+13035550100', /own number/],
    ['+13035550142,+13035550143', /write a phone|digits/],
    ['1'.repeat(41), /one number/],
  ])('the phone %j is refused', (phone, why) => {
    expect(problemsOf(withPatient({ phone }))).toEqual([
      { field: 'patient.phone', problem: expect.stringMatching(why) },
    ]);
  });

  test('a premium-rate, shared-cost or landline number abroad is refused even where its country is allowed', () => {
    const british = { ...clinicWith(), country: 'GB', textsTo: ['GB'] };
    for (const phone of [
      '+449098790000',
      '+448431234567',
      '+447012345678',
      '+442079460000',
      '+448001111111',
    ]) {
      expect(problemsOf(withPatient({ phone }), british)[0]?.field, phone).toBe('patient.phone');
    }
  });

  test.each([
    'p1',
    'p1@example',
    'p1@@example.com',
    'p 1@example.com',
    'p1@example.com\r\nBcc: everyone@example.com',
    'p1@example.com,p2@example.com',
    '"p1"@example.com',
    'p1.@example.com',
    '<p1@example.com>',
    'p1@exa_mple.com',
    `${'p'.repeat(250)}@example.com`,
  ])('the address %j is refused', (email) => {
    expect(fieldsOf(withPatient({ email }))).toContain('patient.email');
  });

  test('everything wrong is said at once', () => {
    expect(fieldsOf({ ...noConsent, patient: { id: '!' }, extra: 1, regions: [{}] }).sort()).toEqual(
      ['consent', 'extra', 'patient.id', 'patient.phone', 'regions.0.region'].sort(),
    );
    expect(
      fieldsOf({ ...withPatient({ phone: '1' }), practitionerId: 'x', completedAt: '2020-01-01T00:00:00Z' }),
    ).toEqual(['patient.phone', 'practitionerId', 'completedAt']);
  });

  test('no value that was sent is repeated', () => {
    const secret = 'XyzzySecret';
    const body = {
      ...full,
      sessionId: `${secret} `,
      patient: { ...patient, phone: secret, email: secret },
      risks: [secret],
    };
    expect(JSON.stringify(read(body))).not.toContain(secret);
  });
});

test.each([
  ['s-1001', 's-1001'],
  ['a.b_c:d', 'a.b_c:d'],
  ['', undefined],
  ['../x', undefined],
  ['s'.repeat(65), undefined],
  ['s\n', undefined],
])('%j in a path is the session %j', (text, id) => expect(readSessionId(text)).toBe(id));
