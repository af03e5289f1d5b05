import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handlerOf } from '../../functions/practitioner.ts';
import { hour, minute } from '../../shared/kernel/instant.ts';
import { anyText } from '../support/any-text.ts';
import { withPeople } from '../support/clinic.ts';
import { type CaseStage, openCaseStage, tagsOf, words } from './case-stage.ts';
import { later, patientPhone, request } from './stage.ts';

let stage: CaseStage;
beforeEach(async () => {
  stage = await openCaseStage();
  await stage.says(words);
});
afterEach(() => stage.host.close());

const seenOn = (page: string): string => /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '';
const events = async () => (await stage.host.ledger.history(stage.id, 0)).flatMap((commit) => commit.events);

describe('whoever presses at the same time', () => {
  test('two buttons on the same page: one counts, the other is shown the case as it is', async () => {
    const { code } = await stage.theCase();
    const token = stage.linkTo();
    const { page } = await stage.ask('POST', token, { code });
    const press = (act: string) => stage.ask('POST', token, { code, act, seen: seenOn(page) });
    const answers = await Promise.all([press('ACK'), press('ACK'), press('NOANSWER'), press('FALSE')]);
    const done = (await events()).filter((event) =>
      ['CaseAcknowledged', 'PatientNotReached', 'CaseClosed'].includes(event.type),
    );
    expect(done).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status } of answers) expect([200, 409, 410]).toContain(status);
  });

  test('a text and a button: the case has one who took it', async () => {
    await stage.host.turn(later(4 * hour + 10 * minute));
    const { code } = await stage.theCase();
    const token = stage.linkTo('+13035550112');
    const { page } = await stage.ask('POST', token, { code });
    await Promise.all([
      stage.says(`ACK ${code}`, '+13035550111'),
      stage.ask('POST', token, { code, act: 'ACK', seen: seenOn(page) }),
    ]);
    expect((await events()).filter((event) => event.type === 'CaseAcknowledged')).toHaveLength(1);
  });

  test('ACK sent by hand on a case that a colleague has says so and changes nothing', async () => {
    await stage.host.turn(later(4 * hour + 10 * minute));
    await stage.press(stage.linkTo(), 'ACK');
    const theirs = stage.linkTo('+13035550112');
    const { code } = await stage.theCase();
    const { page } = await stage.ask('POST', theirs, { code });
    const again = await stage.ask('POST', theirs, { code, act: 'ACK', seen: seenOn(page) });
    expect(again.page).toContain('practitioner-1 had it already');
    expect((await stage.theCase()).acknowledgedBy).toBe('practitioner-1');
  });
});

describe('a link is for one person at one address', () => {
  const withPractitioner = (change: object) => ({
    clinic: withPeople(stage.host.world.clinic, (one) =>
      one.id === 'practitioner-1' ? { ...one, ...change } : one,
    ),
  });

  test('the link in a text dies with the number, the one in a mail with the mailbox', async () => {
    const [text, mail] = [stage.linkTo(), stage.linkTo('practitioner-1@example.com')];
    const phone = withPractitioner({ phone: '+13035550188' });
    expect((await stage.ask('GET', text, undefined, phone)).status).toBe(404);
    expect((await stage.ask('GET', mail, undefined, phone)).status).toBe(200);
    const mailbox = withPractitioner({ email: 'new@example.com' });
    expect((await stage.ask('GET', text, undefined, mailbox)).status).toBe(200);
    expect((await stage.ask('GET', mail, undefined, mailbox)).status).toBe(404);
  });

  test('what is stored of a link tells neither its token nor the address it went to', async () => {
    const stored = JSON.stringify((await events()).map((event) => ({ ...event, personal: undefined })));
    expect(stored).not.toContain(stage.linkTo());
    expect(stored).not.toContain('3035550111');
    expect(stored).not.toContain('practitioner-1@example.com');
  });

  test('of somebody on no step of the ladder any more opens nothing', async () => {
    await stage.host.turn(later(4 * hour + 10 * minute));
    const token = stage.linkTo('+13035550112');
    const clinic = { ...stage.host.world.clinic, ladder: [['treating'], ['director-1']] };
    const { code } = await stage.theCase();
    expect((await stage.ask('GET', token, undefined, { clinic })).status).toBe(404);
    expect((await stage.ask('POST', token, { code }, { clinic })).page).not.toContain('breathe');
  });

  test('of whoever turns out to be the patient shows nothing and does nothing', async () => {
    const token = stage.linkTo('practitioner-1@example.com');
    const { code } = await stage.theCase();
    const own = withPractitioner({ phone: patientPhone });
    for (const form of [
      undefined,
      { code },
      { code, act: 'FALSE', seen: '' },
      { code, act: 'NOTE', note: 'x' },
    ]) {
      const { status, page } = await stage.ask(form === undefined ? 'GET' : 'POST', token, form, own);
      expect(status).toBe(403);
      expect(page).toContain('This case is about you');
      expect(page).not.toMatch(/breathe|Sam|5550142/);
    }
    expect((await stage.theCase()).state).toBe('paged');
  });

  test('ten thousand guesses find nothing, and all of them look alike', async () => {
    const before = await stage.everything();
    const answers = new Set<string>();
    for (let n = 0; n < 10_000; n++) {
      const guess = stage.host.world.randomness.token();
      const { status, page } = await stage.look(guess);
      answers.add(`${status} ${page}`);
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toMatch(/^404 /);
    expect(await stage.everything()).toEqual(before);
  });
});

describe('a note', () => {
  const note = async (text: string) =>
    stage.ask('POST', stage.linkTo(), { code: (await stage.theCase()).code, act: 'NOTE', note: text });

  test('is kept as what is personal, and shown to whoever opens the case', async () => {
    expect((await note('left a voicemail')).page).toContain('left a voicemail');
    const kept = (await events()).filter((event) => event.type === 'NoteAdded');
    expect(kept).toMatchObject([{ by: 'practitioner-1', personal: { text: 'left a voicemail' } }]);
    expect(JSON.stringify(kept.map(({ personal: _, ...event }) => event))).not.toContain('voicemail');
  });

  test('needs the code, counts no press, and an empty one is none', async () => {
    const token = stage.linkTo();
    await stage.ask('POST', token, { code: '', act: 'NOTE', note: 'x' });
    await note('   ');
    await stage.ask('POST', token, { code: (await stage.theCase()).code, note: 'x' });
    expect((await events()).some((event) => event.type === 'NoteAdded')).toBe(false);
    expect((await stage.theCase()).state).toBe('paged');
  });

  test('sent again by a browser that reloads is one note, and a long one is cut', async () => {
    await note('x'.repeat(5000));
    await note('x'.repeat(5000));
    const kept = (await events()).flatMap((event) =>
      event.type === 'NoteAdded' ? [event.personal?.text] : [],
    );
    expect(kept).toEqual(['x'.repeat(1000)]);
  });

  test('of any words leaves the page’s own markup as it is', async () => {
    const { page: empty } = await note('plain');
    const tags = tagsOf(empty).length;
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        const { page, headers } = await stage.ask('POST', stage.linkTo(), {
          code: (await stage.theCase()).code,
          act: 'NOTE',
          note: text,
        });
        expect(page).not.toMatch(/<(script|img|iframe|a href="(?!tel:|#))/);
        expect(Object.keys(headers)).not.toContain('set-cookie');
        expect(tagsOf(page).length).toBeGreaterThanOrEqual(tags);
      }),
      { numRuns: 20 },
    );
  });
});

test('headers and paths of any kind neither break the door nor come back in an answer', async () => {
  const hostile = [
    '\r\nset-cookie: a=b',
    '<script>',
    '../../etc/passwd',
    '%0d%0aset-cookie:a=b',
    '\u0000',
    'x'.repeat(9000),
  ];
  for (const value of hostile) {
    for (const path of [`/p/${value}`, `/p/${stage.linkTo()}${value}`, `/p/${encodeURIComponent(value)}`]) {
      const { statusCode, headers, body } = await handlerOf(async () => stage.host.world)(
        request('GET', path, {
          headers: { 'user-agent': value, referer: value, 'x-forwarded-host': value, host: value },
        }),
      );
      expect([404, 400]).toContain(statusCode);
      expect(Object.keys(headers ?? {})).not.toContain('set-cookie');
      expect(body).not.toContain('passwd');
      expect(JSON.stringify(headers)).not.toContain('set-cookie');
    }
  }
});

test('a form of another kind, or with a thousand fields, opens nothing by accident', async () => {
  const { code } = await stage.theCase();
  const many = Array.from({ length: 1000 }, (_, n) => `code=${n + 1000}`).join('&');
  for (const body of [
    many,
    JSON.stringify({ code }),
    `<code>${code}</code>`,
    `code[]=${code}`,
    '%',
    'code',
  ]) {
    const token = stage.linkTo();
    const { cookies = [] } = await handlerOf(async () => stage.host.world)(
      request('POST', `/p/${token}`, { body, headers: { 'content-type': 'application/json' } }),
    );
    const { status, page } = await stage.send('GET', token, {
      cookies: cookies.map((one) => one.split(';')[0] ?? ''),
    });
    expect(status).toBe(400);
    expect(page).not.toContain('breathe');
  }
});
