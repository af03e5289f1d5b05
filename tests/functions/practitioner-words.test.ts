import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { example } from '../../clinics/example.ts';
import { handlerOf } from '../../functions/practitioner.ts';
import type { Host } from '../../local/host.ts';
import { hour, minute } from '../../shared/kernel/instant.ts';
import { anyText } from '../support/any-text.ts';
import { type CaseStage, openCaseStage, tagsOf, words } from './case-stage.ts';
import {
  inboundText,
  later,
  openStage,
  patientPhone,
  practitionerPhone,
  received,
  record,
  request,
  sessionBody,
} from './stage.ts';

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

/** The page behind a link once its code has been typed. */
const opened = async (host: Host, token: string, code: string): Promise<string> => {
  const asks = handlerOf(async () => host.world);
  const { cookies = [] } = await asks(request('POST', `/p/${token}`, { body: `code=${code}` }));
  const { body = '' } = await asks({ ...request('GET', `/p/${token}`), cookies });
  return body;
};

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
    expect(ours.filter((tag) => tag.startsWith('<form'))).toEqual([
      '<form method="post">',
      '<form method="post">',
    ]);
    expect(ours.filter((tag) => tag.startsWith('<svg'))).toEqual([
      '<svg viewBox="0 0 24 24" aria-hidden="true">',
    ]);
  });

  test('any words at all leave the page’s own markup as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        const other = openStage();
        const conversation = await record(other);
        for (const [n, said] of ['I cannot breathe', text].entries()) {
          const { body } = inboundText(said, `in-any-${n}`, patientPhone, other.clock.now());
          await other.inboundSms(JSON.parse(JSON.parse(body).Message));
        }
        const code = (await other.ledger.load(conversation))?.state.cases[0]?.code ?? '';
        const token = /\/p\/([\w-]+)/.exec(received(other, practitionerPhone)[0] ?? '')?.[1] ?? '';
        const page = await opened(other, token, code);
        other.close();
        expect(tagsOf(page).every((tag) => /^<(!doctype html|\/?[a-z])[^<]*>$/.test(tag))).toBe(true);
        expect(page.match(/<form/g)).toHaveLength(2);
        expect(page).not.toMatch(/<(script|img|iframe)/);
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  test('a name is text too', async () => {
    const other = openStage();
    const patient = { id: 'p-1', firstName: '<b onclick="x">Sam', phone: patientPhone };
    const conversation = await record(other, sessionBody({ patient }));
    const { body } = inboundText(words, 'in-1', patientPhone, other.clock.now());
    await other.inboundSms(JSON.parse(JSON.parse(body).Message));
    const code = (await other.ledger.load(conversation))?.state.cases[0]?.code ?? '';
    const token = /\/p\/([\w-]+)/.exec(received(other, practitionerPhone)[0] ?? '')?.[1] ?? '';
    expect(await opened(other, token, code)).toContain('&lt;b onclick=&quot;x&quot;&gt;Sam');
    other.close();
  });
});

describe('what else a practitioner must see', () => {
  test('the words that opened the case, however much was written after them', async () => {
    await says('it catches when I breathe in');
    for (let n = 0; n < 25; n++) await says('ok thank you');
    const { page } = await press(linkTo());
    expect(page).toContain('<mark>catches when I breathe</mark>');
    expect(page.match(/<div class="words">/g)).toHaveLength(21);
  });

  test('that the patient has opted out and hears nothing', async () => {
    await says(`STOP, ${words}`);
    const { page } = await press(linkTo());
    expect(page).toContain('The patient has opted out');
  });

  test('whom a case that has become worse paged anew, in its ladder and in what has happened', async () => {
    await says('the bruise is getting bigger');
    await stage.host.turn(later(4 * hour + 40 * minute));
    await says(words);
    const { page } = await press(linkTo());
    const plain = page.replaceAll(/<[^>]*>/g, '');
    expect(plain).toContain('practitioner-1 (treating): paged already, last at 14:40');
    expect(plain).toContain('backup-1: paged already, last at 14:40');
    // The next who hears of it for the first time, at the time of their own step.
    expect(plain).toContain('director-1 is paged at 14:55 unless you take it.');
    expect(plain).toContain('Paged anew as emergency: practitioner-1 and backup-1');
    expect(page).not.toContain('everybody of it had been paged already');
  });

  test('that the next is paged at once with a step of which nobody is on call', async () => {
    const { people = [] } = example;
    const other = openStage({
      people: people.map((one) => (one.id === 'backup-1' ? { ...one, onCall: {} } : one)),
    });
    const conversation = await record(other);
    const { body } = inboundText(words, 'in-1', patientPhone, other.clock.now());
    await other.inboundSms(JSON.parse(JSON.parse(body).Message));
    const code = (await other.ledger.load(conversation))?.state.cases[0]?.code ?? '';
    const token = /\/p\/([\w-]+)/.exec(received(other, practitionerPhone)[0] ?? '')?.[1] ?? '';
    const page = (await opened(other, token, code)).replaceAll(/<[^>]*>/g, '');
    expect(page).toContain(
      'Nobody has taken this case yet. director-1 is paged at 10:10 unless you take it.',
    );
    expect(page).toContain('backup-1 cannot be paged now');
    expect(page.match(/director-1 is paged at 10:10 unless you take it/g)).toHaveLength(2);
    other.close();
  });

  test('that several patients share the phone', async () => {
    await record(
      stage.host,
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
    const conversation = stage.host.world.naming.conversationId('sms', stranger);
    const code = (await stage.host.ledger.load(conversation))?.state.cases[0]?.code ?? '';
    const { page } = await ask('POST', linkTo(), { code });
    expect(page).toContain('Nobody with this number is on record');
    expect(page).toContain(`tel:${stranger}`);
  });

  test('that the words have been erased, where they have', async () => {
    await says(words);
    const ledger = {
      ...stage.host.ledger,
      history: async (...of: Parameters<typeof stage.host.ledger.history>) =>
        (await stage.host.ledger.history(...of)).map((commit) => ({
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
    expect(received(stage.host, practitionerPhone).at(-1)).toContain('is yours');
    expect((await press(linkTo())).page).toContain('catches when');
  });
});
