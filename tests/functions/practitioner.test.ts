import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handlerOf } from '../../functions/practitioner.ts';
import { day, hour, minute } from '../../shared/kernel/instant.ts';
import { type CaseAct, caseActs } from '../../shared/paging/case-act.ts';
import { clinicWith } from '../support/clinic.ts';
import { type CaseStage, openCaseStage, otherCode, words } from './case-stage.ts';
import { journalOf, later, practitionerPhone, received, request } from './stage.ts';

let stage: CaseStage;
beforeEach(async () => {
  stage = await openCaseStage();
});
afterEach(() => stage.host.close());

const says = (...said: Parameters<CaseStage['says']>) => stage.says(...said);
const linkTo = (address?: string) => stage.linkTo(address);
const theCase = () => stage.theCase();
const ask = (...asked: Parameters<CaseStage['ask']>) => stage.ask(...asked);
const press = (...pressed: Parameters<CaseStage['press']>) => stage.press(...pressed);
const look = (token: string) => stage.look(token);
const everything = () => stage.everything();

describe('before the code', () => {
  beforeEach(() => says(words));

  test('the page says how bad, how long, who acts and what comes next', async () => {
    await stage.host.turn(later(4 * hour + 3 * minute));
    const { status, page } = await look(linkTo());
    expect(status).toBe(200);
    for (const said of [
      'EMERGENCY',
      '<strong>3 min</strong> ago',
      'Nobody has taken this case',
      'practitioner-1',
    ]) {
      expect(page).toContain(said);
    }
    expect(page).toMatch(/backup-1 is paged at 14:10 unless you take it/);
    expect(page).toMatch(/<input [^>]*inputmode="numeric"[^>]*>/);
  });

  test('it says nothing of the patient, and not the code', async () => {
    const { page } = await look(linkTo());
    const text = page.replace(/<style>[\s\S]*<\/style>/, '');
    for (const secret of [
      'breathe',
      'Sam',
      '5550142',
      '555 0142',
      'shoulder',
      'pleuritic',
      `>${(await theCase()).code}`,
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(new RegExp(`\\b(p-1|${(await theCase()).code})\\b`));
  });

  test('who is stuck is told of the number to text, or to answer the mail while texts are off', async () => {
    expect((await look(linkTo())).page).toContain(
      'text ACK and the case number from the page to +1 303 555 0100.',
    );
    const off = { clinic: clinicWith({ sms: 'off' }) };
    const { page } = await ask('GET', linkTo(), undefined, off);
    expect(page).toContain('answer the mail with ACK and the case number');
    expect(page).not.toMatch(/\+1 ?303 ?555 ?0100/);
    const wrong = otherCode(await theCase());
    for (let n = 0; n < 5; n++) await ask('POST', linkTo(), { code: wrong }, off);
    const locked = await ask('POST', linkTo(), { code: wrong }, off);
    expect(locked.page).toContain('Answer its mail with ACK');
    expect(locked.page).not.toMatch(/\+1 ?303 ?555 ?0100/);
  });

  test('following a link changes nothing, however often and however it is done', async () => {
    const before = await everything();
    for (const method of ['GET', 'HEAD', 'GET', 'PUT', 'DELETE', 'OPTIONS']) await ask(method, linkTo());
    expect(await everything()).toEqual(before);
  });

  test('nothing may be loaded, run, framed, stored, indexed or told to another site', async () => {
    const { headers, page } = await look(linkTo());
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-type': 'text/html; charset=utf-8',
    });
    const { page: open } = await press(linkTo());
    for (const shown of [page, open]) {
      expect(shown).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|\sstyle=|src=|url\(|https?:\/\//i);
    }
  });
});

describe('the code', () => {
  beforeEach(() => says(words));

  test('opens the words with what was found in them, who was treated where, and what they were told', async () => {
    const { status, page } = await press(linkTo());
    expect(status).toBe(200);
    for (const said of [
      '<mark>catches when I breathe</mark>',
      'Treat as pneumothorax until excluded',
      'tel:+13035550142',
      'Sam',
      'shoulder (left)',
      'Risks noted: Deep needling',
      '4 h 30 min',
      'Rule: ',
      'Call 911 now',
    ]) {
      expect(page).toContain(said);
    }
  });

  test('tells no answer twice: what stands as the words is no earlier answer', async () => {
    expect((await press(linkTo())).page).not.toContain('Earlier answers');
  });

  test('who saw the words is on record', async () => {
    const token = linkTo();
    await press(token);
    const events = (await stage.host.ledger.history(stage.id, 0)).flatMap((commit) => commit.events);
    expect(events.filter((event) => event.type === 'LinkTried')).toMatchObject([
      { by: 'practitioner-1', right: true, link: stage.host.world.naming.hashOf(token) },
      { by: 'practitioner-1', right: true },
    ]);
  });

  test('is read as people type it', async () => {
    const { code } = await theCase();
    for (const typed of [` ${code} `, `#${code}`, `Case ${code}`, code.split('').join(' ')]) {
      expect((await ask('POST', linkTo(), { code: typed })).page).toContain('catches when');
    }
  });

  test('wrong five times locks the link, even for the right one', async () => {
    const token = linkTo();
    const wrong = otherCode(await theCase());
    for (const left of ['4 tries are left', '3 tries are left', '2 tries are left', 'One try is left']) {
      const { status, page } = await ask('POST', token, { code: wrong, act: 'ACK' });
      expect(status).toBe(403);
      expect(page).toContain(left);
      expect(page).not.toContain('breathe');
    }
    expect((await ask('POST', token, { code: wrong })).page).toContain('This link is locked');
    const right = await press(token, 'ACK');
    expect(right.page).toContain('This link is locked');
    expect(right.page).not.toContain('breathe');
    expect((await look(token)).page).toContain('This link is locked');
    expect((await theCase()).state).toBe('paged');
  });

  test('locked on one link, the case still opens behind another', async () => {
    const [first = '', second = ''] = [linkTo(), linkTo('practitioner-1@example.com')];
    for (let n = 0; n < 5; n++) await ask('POST', first, { code: otherCode(await theCase()) });
    expect((await press(first)).page).toContain('locked');
    expect((await press(second)).page).toContain('catches when');
  });

  test('guessed all at once gets no more tries', async () => {
    const token = linkTo();
    const { code } = await theCase();
    const guesses = Array.from({ length: 30 }, (_, n) => String(10 + n)).filter((guess) => guess !== code);
    const answers = await Promise.allSettled(guesses.map((guess) => ask('POST', token, { code: guess })));
    expect(answers).toHaveLength(guesses.length);
    expect((await theCase()).wrongCodes).toEqual([{ link: stage.host.world.naming.hashOf(token), tries: 5 }]);
    expect((await press(token)).page).toContain('locked');
  });

  test.each(['', '7', '1234567', 'none', '--', '<b>'])(
    '%j can be no code and is not counted',
    async (typed) => {
      for (let n = 0; n < 8; n++) expect((await ask('POST', linkTo(), { code: typed })).status).toBe(400);
      expect((await theCase()).wrongCodes).toBeUndefined();
    },
  );
});

describe('a button', () => {
  beforeEach(() => says(words));

  test.each<readonly [CaseAct, object]>([
    ['ACK', { state: 'acknowledged', acknowledgedBy: 'practitioner-1' }],
    ['REACHED', { state: 'contacted', acknowledgedBy: 'practitioner-1' }],
    ['NOANSWER', { state: 'acknowledged', noAnswers: 1 }],
    ['ER', { state: 'closed', disposition: 'sent-to-emergency' }],
    ['SEEN', { state: 'closed', disposition: 'seen' }],
    ['ADVISED', { state: 'closed', disposition: 'advised' }],
    ['FALSE', { state: 'closed', disposition: 'false-alarm' }],
  ])('%s does what the text does', async (act, expected) => {
    const { status, page } = await press(linkTo(), act);
    expect(status).toBe(200);
    expect(page).toContain('Recorded.');
    expect(await theCase()).toMatchObject(expected);
  });

  test('is answered by its page: no text goes to the practitioner', async () => {
    const before = received(stage.host, practitionerPhone).length;
    await press(linkTo(), 'ACK');
    await stage.host.turn(stage.host.clock.now());
    expect(received(stage.host, practitionerPhone)).toHaveLength(before);
  });

  test('pressed on a page whose case has moved on does nothing and shows it as it is', async () => {
    const token = linkTo();
    const { code } = await theCase();
    const { page } = await ask('POST', token, { code });
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '';
    await says('now I fainted too');
    const pressed = await ask('POST', token, { code, act: 'FALSE', seen });
    expect(pressed.status).toBe(409);
    expect(pressed.page).toContain('Nothing was recorded');
    expect(pressed.page).toContain('fainted');
    expect((await theCase()).state).toBe('paged');
  });

  test('sent again by a browser that reloads counts once', async () => {
    const token = linkTo();
    const { code } = await theCase();
    const { page } = await ask('POST', token, { code });
    const form = { code, act: 'NOANSWER', seen: /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '' };
    expect((await ask('POST', token, form)).status).toBe(200);
    for (let n = 0; n < 3; n++) expect((await ask('POST', token, form)).status).toBe(409);
    expect(await theCase()).toMatchObject({ state: 'acknowledged', noAnswers: 1 });
  });

  test('without the page it stands on does nothing', async () => {
    const { code } = await theCase();
    for (const act of caseActs) {
      expect((await ask('POST', linkTo(), { code, act })).status).toBe(409);
      expect((await ask('POST', linkTo(), { code, act, seen: 'paged' })).status).toBe(409);
    }
    expect((await theCase()).state).toBe('paged');
  });

  test('that is none of ours only opens the case', async () => {
    const { code } = await theCase();
    const { status } = await ask('POST', linkTo(), { code, act: 'DELETE', seen: 'x' });
    expect(status).toBe(200);
    expect((await theCase()).state).toBe('paged');
  });

  test('of two people counts for the first, and the second is told', async () => {
    await stage.host.turn(later(4 * hour + 10 * minute));
    const mine = linkTo();
    const theirs = linkTo('+13035550112');
    const { code } = await theCase();
    const { page } = await ask('POST', theirs, { code });
    await press(mine, 'ACK');
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const second = await ask('POST', theirs, { code, act: 'ACK', seen });
    expect(second.status).toBe(409);
    expect(second.page).toContain('practitioner-1 has this case');
    expect((await theCase()).acknowledgedBy).toBe('practitioner-1');
  });

  test('of a call in vain, pressed again at once, is noted already: the page says so, and the case stays as it is', async () => {
    await press(linkTo(), 'NOANSWER');
    const before = await theCase();
    for (let n = 0; n < 3; n++) {
      const { status, page } = await press(linkTo(), 'NOANSWER');
      expect(status).toBe(200);
      expect(page).toContain('noted already');
      expect(page).not.toContain('Recorded.');
    }
    expect(await theCase()).toEqual(before);
  });

  test('the third call in vain closes the case and says that a call-back is on the worklist', async () => {
    const token = linkTo();
    await press(token, 'NOANSWER');
    for (const minutes of [5, 10]) {
      await stage.host.turn(later(4 * hour + minutes * minute));
      if (minutes === 5) await press(token, 'NOANSWER');
    }
    expect((await press(token, 'NOANSWER')).page).toContain('Calling back is on the call-back list');
    expect(await theCase()).toMatchObject({ state: 'closed', disposition: 'could-not-reach' });
  });
});

describe('a link that opens nothing', () => {
  beforeEach(() => says(words));

  const guesses = ['A'.repeat(22), 'x', 'a'.repeat(500), '..', '%00', "'; drop", 'constructor'];

  test('guessed or expired gets the same answer to the byte, whom to call included', async () => {
    const token = linkTo();
    const { code } = await theCase();
    const clock = { ...stage.host.world.clock, now: () => later(4 * hour + day) };
    const expired = await ask('GET', token, undefined, { clock });
    expect(expired.status).toBe(404);
    expect(expired.page).toContain('tel:3035550100');
    for (const guess of guesses) {
      expect(await look(encodeURIComponent(guess))).toEqual(expired);
      expect(await ask('POST', encodeURIComponent(guess), { code, act: 'ACK' })).toEqual(expired);
    }
    expect(await ask('POST', token, { code, act: 'ACK', seen: '' }, { clock })).toEqual(expired);
    expect((await theCase()).state).toBe('paged');
  });

  test('a guess changes nothing', async () => {
    const before = await everything();
    for (const guess of guesses) await ask('POST', encodeURIComponent(guess), { code: '37' });
    expect(await everything()).toEqual(before);
  });

  test('used again after its case was closed says so and gives no words away', async () => {
    const token = linkTo();
    const { code } = await theCase();
    await press(token, 'SEEN');
    for (const { status, page } of [
      await look(token),
      await ask('POST', token, { code }),
      await ask('POST', token, { code, act: 'FALSE', seen: '' }),
    ]) {
      expect(status).toBe(410);
      expect(page).toContain('This case is closed');
      expect(page).toContain('tel:3035550100');
      // Nothing is left to act on.
      expect(page).not.toContain('text ACK');
      expect(page).not.toMatch(/breathe|Sam/);
    }
    expect((await theCase()).disposition).toBe('seen');
  });

  test('of somebody who has left the clinic opens nothing any more', async () => {
    const token = linkTo();
    const { code } = await theCase();
    const people = clinicWith().people.filter((person) => person.id !== 'practitioner-1');
    const clinic = { ...stage.host.world.clinic, people };
    expect((await ask('GET', token, undefined, { clinic })).status).toBe(404);
    expect((await ask('POST', token, { code }, { clinic })).status).toBe(404);
  });

  test.each(['/p', '/p/', '/p/a/b', '/q/a', '/p/%'])('%s is no address', async (path) => {
    const { statusCode } = await handlerOf(async () => stage.host.world)(request('GET', path));
    expect(statusCode).toBe(404);
  });
});

test('a scanner that follows every link and submits every form with whatever fits leaves the case as it was', async () => {
  await says(words);
  await stage.host.turn(later(4 * hour + 12 * minute));
  const addresses = [practitionerPhone, 'practitioner-1@example.com', '+13035550112', 'backup-1@example.com'];
  for (const token of addresses.flatMap(stage.linksTo)) {
    const { page } = await look(token);
    const names = [...page.matchAll(/name="([^"]+)"(?: value="([^"]*)")?/g)];
    for (const filling of ['', 'test', '1', '00', '123456', 'scanner@example.com']) {
      for (const act of ['', ...caseActs]) {
        const form = Object.fromEntries(names.map(([, name = '', value]) => [name, value ?? filling]));
        const answer = await ask('POST', token, { ...form, act });
        expect(answer.page).not.toContain('breathe');
      }
    }
  }
  expect((await theCase()).state).toBe('paged');
});

test('a ledger that is away is an error without a word of the patient', async () => {
  await says(words);
  const { journal, failures } = journalOf();
  const ledger = { ...stage.host.ledger, history: () => Promise.reject(new Error(words)) };
  const { code } = await theCase();
  const { status, page } = await ask('POST', linkTo(), { code }, { ledger, journal });
  expect(status).toBe(500);
  expect(page).not.toContain('breathe');
  expect(failures).toEqual(['practitioner-page-failed']);
});

test('a body that is far too large is refused unread', async () => {
  await says(words);
  expect((await ask('POST', linkTo(), { code: '1'.repeat(200_000) })).status).toBe(413);
});
