import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { day, hour } from '../../shared/kernel/instant.ts';
import { type BoardStage, openBoard, type Shown } from './board-stage.ts';
import { asJson, later, patientPhone, received, record, request, sessionBody } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

const otherPhone = '+13035550177';

const decoded = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The fields of a form as a browser without a script would send them. */
const fieldsOn = ({ page }: Shown, action: RegExp): Record<string, string> => {
  const form = [...page.matchAll(/<form[^>]*>.*?<\/form>/gs)].find(([one]) => action.test(one))?.[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (tag.includes('type="checkbox"') && !tag.includes(' checked')) continue;
    fields[name] = decoded(/ value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', options = ''] of form.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs,
  )) {
    const chosen =
      /<option value="([^"]*)" selected/.exec(options) ?? /<option value="([^"]*)"/.exec(options);
    fields[name] = decoded(chosen?.[1] ?? '');
  }
  return fields;
};

const sessionIn = async (id: ConversationId) => {
  const session = (await stage.stateOf(id)).sessions.at(-1);
  assert(session !== undefined, 'a session is there');
  return session;
};

const deliveriesIn = async (id: ConversationId) =>
  (await stage.stateOf(id)).messages.flatMap((one) =>
    one.class === 'check-in'
      ? [`${one.kind} ${one.delivery.state === 'skipped' ? one.delivery.because : one.delivery.state}`]
      : [],
  );

const deedsOf = async (id: ConversationId) =>
  (await stage.trail.ofConversation(id, 50)).map(({ by, deed, about }) =>
    `${by} ${deed} ${about ?? ''}`.trim(),
  );

describe('a session recorded by mistake', () => {
  const cancelFields = async (id: ConversationId, changes: Readonly<Record<string, string>> = {}) => {
    const { id: sessionId, digest: seen } = await sessionIn(id);
    return { sessionId, seen, because: 'wrong-number', note: '', ...changes };
  };

  test.each(['front-desk-1', 'practitioner-1', 'director-1'])(
    'is cancelled by %s with a reason, and the page says what was stopped',
    async (person) => {
      const id = await record(stage.host);
      await stage.host.turn(later(5 * hour));
      const somebody = await stage.as(person);
      const before = await somebody.look(`/board/c/${id}`);
      expect(before.page).toContain('This stops: 24 h check-in, 48 h check-in, 7 day check-in.');
      const fields = {
        ...fieldsOn(before, /\/cancel"/),
        because: 'wrong-number',
        note: 'It is a 7, not a 1',
      };
      const { status, headers } = await somebody.press(`/board/c/${id}/cancel`, fields);
      expect(status).toBe(303);
      const { page } = await somebody.look(headers.get('location') ?? '');
      expect(page).toContain(
        '<strong>Cancelled.</strong> Stopped: 24 h check-in, 48 h check-in, 7 day check-in. Sent before: 4 h check-in.',
      );
      expect(page).toContain(`cancelled</b> by <b>${person}</b>: the number`);
      expect(page).toContain('It is a 7, not a 1');
      expect(page).not.toMatch(/Cancel this session|Amend this session/);
      expect(await deliveriesIn(id)).toEqual(['4h sent', '24h cancelled', '48h cancelled', '7d cancelled']);
      expect(await deedsOf(id)).toContain(`${person} cancelled-session wrong-number s-1001`);
      await stage.host.turn(later(9 * day));
      expect(received(stage.host, patientPhone)).toHaveLength(1);
    },
  );

  test('without a reason is not cancelled, and the page says so', async () => {
    const id = await record(stage.host);
    const desk = await stage.as('front-desk-1');
    const { headers } = await desk.press(`/board/c/${id}/cancel`, await cancelFields(id, { because: '' }));
    expect(headers.get('location')).toBe(`/board/c/${id}?did=no-reason`);
    expect((await desk.look(headers.get('location') ?? '')).page).toContain('Nothing was cancelled.');
    expect((await sessionIn(id)).cancelled).toBe(false);
  });

  test('pressed twice is cancelled once, with one note', async () => {
    const id = await record(stage.host);
    const desk = await stage.as('front-desk-1');
    const fields = await cancelFields(id, { note: 'Another Sam' });
    const first = await desk.press(`/board/c/${id}/cancel`, fields);
    const second = await desk.press(`/board/c/${id}/cancel`, fields);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    const { page } = await desk.look(`/board/c/${id}`);
    expect(page.match(/Another Sam/g)).toHaveLength(1);
  });

  test('that somebody else amended meanwhile is not cancelled', async () => {
    const id = await record(stage.host);
    const fields = await cancelFields(id);
    await stage.host.sessions(request('PUT', '/v1/sessions/s-1001', asJson(sessionBody({ risks: [] }))));
    const desk = await stage.as('front-desk-1');
    const { headers } = await desk.press(`/board/c/${id}/cancel`, fields);
    expect(headers.get('location')).toBe(`/board/c/${id}?did=changed`);
    expect((await sessionIn(id)).cancelled).toBe(false);
  });

  test('is neither amended nor cancelled by ops', async () => {
    const id = await record(stage.host);
    const { digest } = await sessionIn(id);
    const ops = await stage.as('ops-1');
    expect((await ops.look(`/board/c/${id}/amend/${digest}`)).status).toBe(403);
    expect((await ops.press(`/board/c/${id}/amend`, await cancelFields(id))).status).toBe(403);
    expect((await ops.press(`/board/c/${id}/cancel`, await cancelFields(id))).status).toBe(403);
    expect((await sessionIn(id)).cancelled).toBe(false);
  });

  test('that is none of ours is answered as nothing', async () => {
    const id = await record(stage.host);
    const desk = await stage.as('front-desk-1');
    for (const sessionId of ['', 'nobody', '<b>']) {
      const fields = await cancelFields(id, { sessionId });
      expect((await desk.press(`/board/c/${id}/cancel`, fields)).status).toBe(404);
      expect((await desk.press(`/board/c/${id}/amend`, fields)).status).toBe(404);
    }
  });
});

describe('a session with a wrong number', () => {
  const amendForm = async (person: Awaited<ReturnType<BoardStage['as']>>, id: ConversationId) => {
    const { page } = await person.look(`/board/c/${id}`);
    const path = /href="(\/board\/c\/[^"]+\/amend\/[^"]+)"/.exec(page)?.[1] ?? '';
    const shown = await person.look(path);
    expect(shown.status).toBe(200);
    return fieldsOn(shown, /\/amend"/);
  };
  const otherId = () => stage.host.world.naming.conversationId('sms', otherPhone);

  test('is amended by the front desk: nothing more goes there, and what was asked is not asked again', async () => {
    const id = await record(stage.host);
    await stage.host.turn(later(5 * hour));
    const desk = await stage.as('front-desk-1');
    const fields = await amendForm(desk, id);
    expect(fields).toMatchObject({
      sessionId: 's-1001',
      'patient.id': 'p-1',
      'patient.firstName': 'Sam',
      'patient.phone': patientPhone,
      completedAt: '2026-03-02T09:30',
      practitionerId: 'practitioner-1',
      'side.shoulder': 'left',
      'side.neck': '',
      'risk.deep': 'yes',
      'consent.sms': 'yes',
      'consent.risk': 'yes',
      'consent.how': 'written',
      'consent.at': '2026-03-02T09:00',
    });
    expect(fields).not.toHaveProperty('risk.pregnant');
    expect(fields).not.toHaveProperty(['consent.email']);
    const { headers } = await desk.press(`/board/c/${id}/amend`, {
      ...fields,
      'patient.phone': '303 555 0177',
    });
    expect(headers.get('location')).toBe(`/board/c/${otherId()}?did=moved`);
    const { page } = await desk.look(headers.get('location') ?? '');
    expect(page).toContain('followed here from now on');
    expect((await desk.look(`/board/c/${id}`)).page).toContain('was amended by <b>front-desk-1</b>');
    expect(await deedsOf(id)).toContain('front-desk-1 amended-session s-1001');
    // The same press again, as on a slow line.
    const again = await desk.press(`/board/c/${id}/amend`, { ...fields, 'patient.phone': '303 555 0177' });
    expect(again.headers.get('location')).toBe(`/board/c/${otherId()}?did=moved`);
    await stage.host.turn(later(9 * day));
    expect(received(stage.host, patientPhone)).toHaveLength(1);
    expect(received(stage.host, otherPhone)).toHaveLength(3);
  });

  test('pressed twice is amended once', async () => {
    const id = await record(stage.host);
    const desk = await stage.as('front-desk-1');
    const fields = { ...(await amendForm(desk, id)), 'patient.firstName': 'Samuel' };
    for (const _ of [1, 2]) {
      const { headers } = await desk.press(`/board/c/${id}/amend`, fields);
      expect(headers.get('location')).toBe(`/board/c/${id}?did=amended`);
    }
    expect(await sessionIn(id)).toMatchObject({ revision: 2, particulars: { firstName: 'Samuel' } });
  });

  test('keeps what the form rounds off or does not show', async () => {
    const consent = (at: string, how: string) => ({ at, how, riskExplained: true });
    const id = await record(
      stage.host,
      sessionBody({
        patient: {
          id: 'p-1',
          phone: patientPhone,
          email: 'p1@example.com',
          language: 'en',
          timeZone: 'America/New_York',
        },
        completedAt: '2026-03-02T16:30:27Z',
        regions: [
          { region: 'hip', side: 'left' },
          { region: 'hip', side: 'right' },
        ],
        consent: {
          sms: consent('2026-03-02T16:00:13Z', 'tablet'),
          email: consent('2026-03-02T15:00:00Z', 'verbal'),
        },
      }),
    );
    const before = await sessionIn(id);
    const desk = await stage.as('front-desk-1');
    const fields = await amendForm(desk, id);
    const same = await desk.press(`/board/c/${id}/amend`, fields);
    expect(same.headers.get('location')).toBe(`/board/c/${id}?did=unchanged`);
    expect(await sessionIn(id)).toEqual(before);
    await desk.press(`/board/c/${id}/amend`, { ...fields, 'patient.firstName': 'Sam' });
    const { completedAt, regions, consents, timeZone, revision } = await sessionIn(id);
    expect({ completedAt, regions, consents, timeZone }).toEqual({
      completedAt: before.completedAt,
      regions: before.regions,
      consents: before.consents,
      timeZone: 'America/New_York',
    });
    expect(revision).toBe(2);
  });

  test('is checked as a new one is: what is wrong is told at its field, and nothing is saved', async () => {
    const id = await record(stage.host);
    const before = await sessionIn(id);
    const desk = await stage.as('front-desk-1');
    const fields = { ...(await amendForm(desk, id)), 'patient.phone': '555-0177', completedAt: '' };
    const shown = await desk.press(`/board/c/${id}/amend`, fields);
    expect(shown.status).toBe(400);
    expect(shown.page).toContain('Nothing was changed yet.');
    expect(shown.page).toMatch(/id="patient.phone-wrong">[^<]*area code/);
    expect(shown.page).toMatch(/id="completedAt-wrong"/);
    expect(await sessionIn(id)).toEqual(before);
    const mended = {
      ...fieldsOn(shown, /\/amend"/),
      'patient.phone': otherPhone,
      completedAt: '2026-03-02T09:30',
    };
    expect((await desk.press(`/board/c/${id}/amend`, mended)).headers.get('location')).toContain('did=moved');
  });

  test('that somebody else amended or cancelled meanwhile is not overwritten', async () => {
    const id = await record(stage.host);
    const desk = await stage.as('front-desk-1');
    const shown = await amendForm(desk, id);
    const fields = { ...shown, 'patient.phone': otherPhone };
    await stage.host.sessions(request('PUT', '/v1/sessions/s-1001', asJson(sessionBody({ risks: [] }))));
    const { headers } = await desk.press(`/board/c/${id}/amend`, fields);
    expect(headers.get('location')).toBe(`/board/c/${id}?did=changed`);
    expect(await sessionIn(id)).toMatchObject({ risks: [], particulars: { phone: patientPhone } });
    const fresh = { ...(await amendForm(desk, id)), 'patient.phone': otherPhone };
    await stage.host.sessions(request('DELETE', '/v1/sessions/s-1001', asJson(undefined)));
    const late = await desk.press(`/board/c/${id}/amend`, fresh);
    expect(late.headers.get('location')).toBe(`/board/c/${id}?did=changed`);
    expect((await desk.look(`/board/c/${id}/amend/${shown['seen']}`)).headers.get('location')).toBe(
      `/board/c/${id}?did=changed`,
    );
  });

  test('is followed nowhere once consent is taken away, and is work for a person', async () => {
    const id = await record(stage.host);
    const desk = await stage.as('front-desk-1');
    const { 'consent.sms': _, 'consent.risk': __, ...fields } = await amendForm(desk, id);
    await desk.press(`/board/c/${id}/amend`, fields);
    const pending = (await deliveriesIn(id)).filter((one) => one.endsWith('pending'));
    expect(pending).toEqual([]);
    expect((await stage.stateOf(id)).tasks.map(({ kind }) => kind)).toContain('no-consent');
  });

  test('cannot be amended when it ended more than a week ago, and the page says so', async () => {
    const id = await record(stage.host);
    await stage.host.turn(later(8 * day));
    const { page } = await (await stage.as('front-desk-1')).look(`/board/c/${id}`);
    expect(page).not.toContain('Amend this session');
    expect(page).toContain('it can be cancelled, and not amended');
  });
});

describe('the form for a session', () => {
  const filled = {
    'patient.id': 'p-9',
    'patient.phone': '303 555 0177',
    completedAt: '2026-03-02T09:30',
    'consent.sms': 'yes',
    'consent.risk': 'yes',
    'consent.how': 'written',
  };
  /** What stands under which field once the form is sent, as the words under it say. */
  const problemsOn = ({ page }: Shown): Record<string, string> =>
    Object.fromEntries(
      [...page.matchAll(/class="problem" id="([^"]+)-wrong">([^<]*)</g)].map(([, field, words]) => [
        field,
        decoded(words ?? ''),
      ]),
    );
  const sent = async (changes: Readonly<Record<string, string | undefined>>): Promise<Shown> => {
    const desk = await stage.as('front-desk-1');
    const { sessionId = '' } = fieldsOn(await desk.look('/board/record'), /"\/board\/record"/);
    const entries = Object.entries({ ...filled, ...changes }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return desk.press('/board/record', { sessionId, ...Object.fromEntries(entries) });
  };

  test('records what is filled in rightly', async () => {
    expect((await sent({})).headers.get('location')).toMatch(/did=done$/);
  });

  test.each<[string, Record<string, string | undefined>, Record<string, RegExp>]>([
    ['how consent was given is not chosen', { 'consent.how': '' }, { 'consent.how': /^choose how/ }],
    ['the end is left out', { completedAt: '' }, { completedAt: /^this is missing/ }],
    ['the end is no time', { completedAt: 'noon' }, { completedAt: /^choose a day and a time/ }],
    ['the end is to come', { completedAt: '2026-03-03T09:30' }, { completedAt: /future/ }],
    ['the end is long past', { completedAt: '2025-03-03T09:30' }, { completedAt: /7 days/ }],
    ['when consent was given is no time', { 'consent.at': 'noon' }, { 'consent.at': /leave it out/ }],
    ['the id is left out', { 'patient.id': ' ' }, { 'patient.id': /^this is missing/ }],
    ['the id has an accent', { 'patient.id': 'José' }, { 'patient.id': /without accents/ }],
    ['the area code is left out', { 'patient.phone': '555-0177' }, { 'patient.phone': /area code/ }],
    ['a digit is too many', { 'patient.phone': '303 555 01777 7' }, { 'patient.phone': /too many digits/ }],
    ['the patient was not told', { 'consent.risk': undefined }, { 'consent.risk': /no consent/ }],
    [
      'the patient was told, and agreed to nothing',
      { 'consent.sms': undefined, 'consent.how': '' },
      { 'consent.sms': /what the patient agreed to/ },
    ],
    [
      'texts are agreed to and there is only a mailbox',
      { 'patient.phone': '', 'patient.email': 'p9@example.com' },
      { 'patient.phone': /mobile phone/ },
    ],
    [
      'e-mail is agreed to and there is only a phone',
      { 'consent.email': 'yes' },
      { 'patient.email': /write the address/ },
    ],
    [
      'everything is wrong at once',
      {
        'patient.id': '',
        'patient.phone': 'abc',
        'patient.email': 'x@',
        completedAt: '2030-01-01T10:00',
        'consent.risk': undefined,
        'consent.how': '',
      },
      {
        'patient.id': /missing/,
        'patient.phone': /phone number/,
        'patient.email': /e-mail address/,
        completedAt: /future/,
        'consent.risk': /no consent/,
        'consent.how': /^choose how/,
      },
    ],
  ])(
    'where %s, says so under the field and above the form, and at no other',
    async (_, changes, expected) => {
      const shown = await sent(changes);
      expect(shown.status).toBe(400);
      const problems = problemsOn(shown);
      expect(Object.keys(problems).toSorted()).toEqual(Object.keys(expected).toSorted());
      for (const [field, words] of Object.entries(expected)) {
        expect(problems[field]).toMatch(words);
        expect(shown.page).toContain(`<li><a href="#${field}">`);
        expect(shown.tags.find((tag) => tag.includes(` id="${field}"`))).toContain('aria-invalid="true"');
      }
    },
  );

  test('nothing agreed to is no mistake: it is work for a person', async () => {
    const shown = await sent({ 'consent.sms': undefined, 'consent.risk': undefined, 'consent.how': '' });
    expect(shown.status).toBe(303);
  });
});
