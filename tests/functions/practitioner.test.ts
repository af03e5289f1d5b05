import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { handlerOf } from '../../functions/practitioner.ts';
import type { Host } from '../../local/host.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { day, hour, minute } from '../../shared/kernel/instant.ts';
import type { Case } from '../../shared/paging/case.ts';
import { type CaseAct, caseActs } from '../../shared/paging/case-act.ts';
import { anyText } from '../support/any-text.ts';
import { clinicWith } from '../support/clinic.ts';
import {
  inboundText,
  journalOf,
  later,
  openStage,
  patientPhone,
  practitionerPhone,
  received,
  record,
  request,
  sessionBody,
} from './stage.ts';

const words = 'it catches when I breathe in';

let host: Host;
let id: ConversationId;
beforeEach(async () => {
  host = openStage();
  id = await record(host);
  await host.turn(later(4 * hour));
});
afterEach(() => host.close());

let texts = 0;
const says = async (text: string, from = patientPhone): Promise<void> => {
  texts += 1;
  const { body } = inboundText(text, `in-${texts}`, from, host.clock.now());
  await host.inboundSms(JSON.parse(JSON.parse(body).Message));
};

const linksTo = (address: string): readonly string[] =>
  received(host, address).flatMap((body) => /\/p\/([\w-]+)/.exec(body)?.[1] ?? []);

const linkTo = (address = practitionerPhone): string => {
  const link = linksTo(address).at(-1);
  assert(link !== undefined, 'somebody was paged');
  return link;
};

const theCase = async (): Promise<Case> => {
  const one = (await host.ledger.load(id))?.state.cases.at(-1);
  assert(one !== undefined, 'a case is there');
  return one;
};

const ask = async (method: string, token: string, form?: Readonly<Record<string, string>>, changes = {}) => {
  const answer = await handlerOf(async () => ({ ...host.world, ...changes }))(
    request(method, `/p/${token}`, {
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
    }),
  );
  return { status: answer.statusCode, headers: answer.headers ?? {}, page: answer.body ?? '' };
};
const look = (token: string) => ask('GET', token);
const press = async (token: string, act?: CaseAct, code?: string) => {
  const right = code ?? (await theCase()).code;
  const { page } = await ask('POST', token, { code: right });
  const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '';
  return act === undefined
    ? ask('POST', token, { code: right })
    : ask('POST', token, { code: right, act, seen });
};
const everything = async () => [await host.ledger.load(id), await host.ledger.history(id, 0)];
const otherCode = ({ code }: Case): string => (code === '10' ? '11' : '10');

/** The tags of a page, so that two pages can be compared in everything but their words. */
const tagsOf = (page: string): readonly string[] => page.match(/<[^>]*>?/g) ?? [];

describe('before the code', () => {
  beforeEach(() => says(words));

  test('the page says how bad, how long, who acts and what comes next', async () => {
    await host.turn(later(4 * hour + 3 * minute));
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
    expect(page).toMatch(/At 14:10 backup-1 is paged unless somebody takes it/);
    expect(page).toMatch(/<input [^>]*inputmode="numeric"[^>]*>/);
  });

  test('it says nothing of the patient, and not the code', async () => {
    const { page } = await look(linkTo());
    const text = page.replace(/<style>[\s\S]*<\/style>/, '');
    for (const secret of [
      'breathe',
      'Sam',
      '5550142',
      'shoulder',
      'pleuritic',
      `>${(await theCase()).code}`,
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(new RegExp(`\\b(p-1|${(await theCase()).code})\\b`));
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
      'Risks noted: deep',
      '4 h 30 min',
      'Rule: ',
      'Call 911 now',
    ]) {
      expect(page).toContain(said);
    }
  });

  test('who saw the words is on record', async () => {
    const token = linkTo();
    await press(token);
    const events = (await host.ledger.history(id, 0)).flatMap((commit) => commit.events);
    expect(events.filter((event) => event.type === 'LinkTried')).toMatchObject([
      { by: 'practitioner-1', right: true, link: host.world.naming.hashOf(token) },
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
    expect((await theCase()).wrongCodes).toEqual([{ link: host.world.naming.hashOf(token), tries: 5 }]);
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
    const before = received(host, practitionerPhone).length;
    await press(linkTo(), 'ACK');
    await host.turn(host.clock.now());
    expect(received(host, practitionerPhone)).toHaveLength(before);
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
    await host.turn(later(4 * hour + 10 * minute));
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

  test('the third call in vain closes the case and says that a call-back is on the worklist', async () => {
    const token = linkTo();
    await press(token, 'NOANSWER');
    await press(token, 'NOANSWER');
    expect((await press(token, 'NOANSWER')).page).toContain('A call-back for today is on the worklist');
    expect(await theCase()).toMatchObject({ state: 'closed', disposition: 'could-not-reach' });
  });
});

describe('a link that opens nothing', () => {
  beforeEach(() => says(words));

  const guesses = ['A'.repeat(22), 'x', 'a'.repeat(500), '..', '%00', "'; drop", 'constructor'];

  test('guessed or expired gets the same answer to the byte, whom to call included', async () => {
    const token = linkTo();
    const { code } = await theCase();
    await host.turn(later(4 * hour + day + minute));
    const expired = await look(token);
    expect(expired.status).toBe(404);
    expect(expired.page).toContain('tel:3035550100');
    for (const guess of guesses) {
      expect(await look(encodeURIComponent(guess))).toEqual(expired);
      expect(await ask('POST', encodeURIComponent(guess), { code, act: 'ACK' })).toEqual(expired);
    }
    expect(await ask('POST', token, { code, act: 'ACK', seen: '' })).toEqual(expired);
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
      expect(page).not.toMatch(/breathe|Sam/);
    }
    expect((await theCase()).disposition).toBe('seen');
  });

  test('of somebody who has left the clinic opens nothing any more', async () => {
    const token = linkTo();
    const { code } = await theCase();
    const people = clinicWith().people.filter((person) => person.id !== 'practitioner-1');
    const clinic = { ...host.world.clinic, people };
    expect((await ask('GET', token, undefined, { clinic })).status).toBe(404);
    expect((await ask('POST', token, { code }, { clinic })).status).toBe(404);
  });

  test.each(['/p', '/p/', '/p/a/b', '/q/a', '/p/%'])('%s is no address', async (path) => {
    const { statusCode } = await handlerOf(async () => host.world)(request('GET', path));
    expect(statusCode).toBe(404);
  });
});

test('a scanner that follows every link and submits every form with whatever fits leaves the case as it was', async () => {
  await says(words);
  await host.turn(later(4 * hour + 12 * minute));
  const addresses = [practitionerPhone, 'practitioner-1@example.com', '+13035550112', 'backup-1@example.com'];
  for (const token of addresses.flatMap(linksTo)) {
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

describe('what a patient wrote is shown and never interpreted', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    '</blockquote></main></body><form action="https://example.com"><input name=code>',
    '<!--',
    ']]><style>*{display:none}</style>',
    '{{constructor.constructor("alert(1)")()}}',
    `$${'{alert(1)}'}`,
    '&lt;b&gt; &amp; &#60;script&#62;',
    'javascript:alert(1)',
    '\u202e\u0000\ud800 <b>',
    '<a href="tel:911">call</a>',
  ];

  test.each(payloads)('%j', async (payload) => {
    await says(`I cannot breathe ${payload}`);
    const { page } = await press(linkTo());
    const ours = tagsOf(page);
    for (const tag of ours) {
      expect(tag).toMatch(/^<(!doctype html|\/?[a-z][a-z0-9]*(\s+[a-zA-Z-]+(="[^"<>]*")?)*\/?)>$/);
      expect(tag).not.toMatch(/^<\/?(script|img|iframe|object|a href="(?!tel:))/);
    }
    expect(ours.filter((tag) => tag.startsWith('<form'))).toEqual(['<form method="post">']);
    expect(ours.filter((tag) => tag.startsWith('<svg'))).toEqual([
      '<svg viewBox="0 0 24 24" aria-hidden="true">',
    ]);
  });

  test('any words at all leave the page’s own markup as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        const stage = openStage();
        const conversation = await record(stage);
        for (const [n, said] of ['I cannot breathe', text].entries()) {
          const { body } = inboundText(said, `in-any-${n}`, patientPhone, stage.clock.now());
          await stage.inboundSms(JSON.parse(JSON.parse(body).Message));
        }
        const code = (await stage.ledger.load(conversation))?.state.cases[0]?.code ?? '';
        const token = /\/p\/([\w-]+)/.exec(received(stage, practitionerPhone)[0] ?? '')?.[1] ?? '';
        const { body: page = '' } = await handlerOf(async () => stage.world)(
          request('POST', `/p/${token}`, { body: `code=${code}` }),
        );
        stage.close();
        expect(tagsOf(page).every((tag) => /^<(!doctype html|\/?[a-z])[^<]*>$/.test(tag))).toBe(true);
        expect(page.match(/<form/g)).toHaveLength(1);
        expect(page).not.toMatch(/<(script|img|iframe)/);
      }),
      { numRuns: 40 },
    );
  });

  test('a name is text too', async () => {
    const other = openStage();
    const patient = { id: 'p-1', firstName: '<b onclick="x">Sam', phone: patientPhone };
    const conversation = await record(other, sessionBody({ patient }));
    const { body } = inboundText(words, 'in-1', patientPhone, other.clock.now());
    await other.inboundSms(JSON.parse(JSON.parse(body).Message));
    const code = (await other.ledger.load(conversation))?.state.cases[0]?.code ?? '';
    const token = /\/p\/([\w-]+)/.exec(received(other, practitionerPhone)[0] ?? '')?.[1] ?? '';
    const answer = await handlerOf(async () => other.world)(
      request('POST', `/p/${token}`, { body: `code=${code}` }),
    );
    expect(answer.body).toContain('&lt;b onclick=&quot;x&quot;&gt;Sam');
    other.close();
  });
});

describe('what else a practitioner must see', () => {
  test('that the patient has opted out and hears nothing', async () => {
    await says(`STOP, ${words}`);
    const { page } = await press(linkTo());
    expect(page).toContain('The patient has opted out');
  });

  test('that several patients share the phone', async () => {
    await record(
      host,
      sessionBody({ sessionId: 's-2', patient: { id: 'p-2', firstName: 'Kim', phone: patientPhone } }),
    );
    await says(words);
    const { page } = await press(linkTo());
    expect(page).toContain('Several patients share this phone');
    expect(page).toContain('Sam');
    expect(page).toContain('Kim');
  });

  test('that nobody is known under the number, and which number it is', async () => {
    const stranger = '+13035550177';
    await says('I cannot breathe', stranger);
    const conversation = host.world.naming.conversationId('sms', stranger);
    const code = (await host.ledger.load(conversation))?.state.cases[0]?.code ?? '';
    const { page } = await ask('POST', linkTo(), { code });
    expect(page).toContain('Nobody with this number is on record');
    expect(page).toContain(`tel:${stranger}`);
  });

  test('that the words have been erased, where they have', async () => {
    await says(words);
    const ledger = {
      ...host.ledger,
      history: async (...of: Parameters<typeof host.ledger.history>) =>
        (await host.ledger.history(...of)).map((commit) => ({
          ...commit,
          events: commit.events.map((event) => {
            if (event.type !== 'ReplyReceived') return event;
            const { personal: _, ...rest } = event;
            return rest;
          }),
        })),
    };
    const { code } = await theCase();
    const { status, page } = await ask('POST', linkTo(), { code }, { ledger });
    expect(status).toBe(200);
    expect(page).toContain('The words have been erased');
  });

  test('the case behind the link in the answer to an ACK', async () => {
    await says(words);
    const { code } = await theCase();
    await says(`ACK ${code}`, practitionerPhone);
    expect(received(host, practitionerPhone).at(-1)).toContain('is yours');
    expect((await press(linkTo())).page).toContain('catches when');
  });
});

test('a ledger that is away is an error without a word of the patient', async () => {
  await says(words);
  const { journal, failures } = journalOf();
  const ledger = { ...host.ledger, history: () => Promise.reject(new Error(words)) };
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
