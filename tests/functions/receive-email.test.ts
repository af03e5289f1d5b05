import type { SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wrapInboundMail } from '../../functions/edge/inbound-mail.ts';
import { handlerOf, type MailWorld } from '../../functions/receive-email.ts';
import type { Host } from '../../local/host.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { renderCheckInEmail } from '../../shared/message/email.ts';
import {
  asJson,
  journalOf,
  openStage,
  practitionerPhone,
  queued,
  request,
  sessionBody,
  start,
} from './stage.ts';

const mailbox = 'patient-a@example.com';

let host: Host;
let id: ConversationId;
beforeEach(async () => {
  host = openStage();
  const patient = { id: 'p-1', firstName: 'Sam', email: mailbox, language: 'en' };
  const consent = { email: { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true }, sms: null };
  const { status } = await host.sessions(
    request('POST', '/v1/sessions', asJson(sessionBody({ patient, consent }))),
  );
  assert(status === 201, 'the session of the test is recorded');
  id = host.world.naming.conversationId('email', mailbox);
});
afterEach(() => host.close());

type Mail = Partial<Parameters<typeof wrapInboundMail>[0]> & { readonly raw: string };

const record = ({ raw: _, ...mail }: Mail): SQSRecord =>
  wrapInboundMail({
    messageId: 'mail-1',
    from: mailbox,
    recipients: ['reply@in.example.com'],
    at: start,
    dmarc: 'PASS',
    ...mail,
  });

const worldOf = (mails: readonly Mail[]): MailWorld => {
  const raw = new Map(mails.map((mail) => [`in/${mail.messageId ?? 'mail-1'}`, mail.raw]));
  const read = async (key: string) => {
    const text = raw.get(key);
    if (text === undefined) throw new Error('no such mail');
    return new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
  };
  return { world: { ...host.world, ...journalOf() }, linkKeys: host.linkKeys, mails: { read } };
};

const receive = (...mails: readonly Mail[]) =>
  handlerOf(async () => worldOf(mails))(queued(...mails.map(record)));

const words = (text: string, headers = ''): string =>
  `From: ${mailbox}\n${headers}Content-Type: text/plain\n\n${text}`;
const stateOf = async (conversation = id) => (await host.ledger.load(conversation))?.state;
const tasks = async () => (await stateOf())?.tasks.map((task) => task.kind);

describe('a mail to the clinic', () => {
  test('is a reply of its sender’s conversation; a red flag in it pages', async () => {
    expect(await receive({ raw: words('I cannot breathe') })).toEqual({ batchItemFailures: [] });
    expect((await stateOf())?.cases).toMatchObject([{ severity: 'emergency' }]);
  });

  test('delivered twice has one effect', async () => {
    const mail = { raw: words('my hand is numb') };
    await receive(mail, mail);
    await receive(mail);
    expect((await stateOf())?.replies).toHaveLength(1);
  });

  test('our question, quoted below it, is not read as the patient’s words', async () => {
    await receive({
      raw: words('fine, pain 1\n\nOn Mon, Mar 2, 2026 the clinic wrote:\n> chest pain? numbness?'),
    });
    expect((await stateOf())?.cases).toEqual([]);
  });

  describe('that quotes ours whole, as most mail programs do', () => {
    const below = (own: string, language: 'en' | 'es' = 'en'): string => {
      const using = { kind: '4h' as const, language, clinic: host.world.clinic };
      const { text } = renderCheckInEmail({ ...using, unsubscribeUrl: 'https://c.example/u/k1.c-x.y' });
      return words(
        `${own}\n\nOn Mon, Mar 2, 2026 at 2:00 PM Clinic <a@b.example> wrote:\n\n${text.replaceAll(/^/gm, '> ')}`,
      );
    };

    test('takes its "Stop these e-mails" for nobody’s wish', async () => {
      await receive({ raw: below('fine, pain 1') });
      expect((await stateOf())?.consent.status).toBe('open');
      await receive({ messageId: 'mail-2', raw: below('ok') });
      expect((await stateOf())?.replies).toMatchObject([
        { disposition: 'self_care' },
        { disposition: 'all_clear' },
      ]);
      expect((await stateOf())?.consent.status).toBe('open');
    });

    test('and cries for help pages', async () => {
      await receive({ raw: below('HELP!!!') });
      expect((await stateOf())?.cases).toHaveLength(1);
    });

    test.each([
      ['STOP', 'en'],
      ['STOP\n\nSent from my iPhone', 'en'],
      ['ALTO', 'es'],
    ] as const)('and says %j is obeyed', async (own, language) => {
      await receive({ raw: below(own, language) });
      expect((await stateOf())?.consent.status).toBe('opted-out');
    });
  });

  test('its subject is read, unless it is our own', async () => {
    await receive({ raw: words('see above', 'Subject: Re: numb hand\n') });
    expect((await stateOf())?.cases).toMatchObject([{ severity: 'urgent' }]);
  });

  test('with our own subject says only what stands in it', async () => {
    await receive({ raw: words('all good, pain 0', 'Subject: Re: Checking in after your visit\n') });
    expect((await stateOf())?.replies).toMatchObject([{ disposition: 'all_clear' }]);
  });

  test('from another address finds its conversation by the address it answers to', async () => {
    const recipients = [host.world.naming.replyAddress(id)];
    await receive({ from: 'work@example.com', recipients, raw: words('my hand is numb') });
    expect((await stateOf())?.cases).toMatchObject([{ patients: ['p-1'] }]);
  });

  test('from nobody we know is kept for a person', async () => {
    await receive({ from: 'stranger@example.com', raw: words('who is this') });
    const stranger = host.world.naming.conversationId('email', 'stranger@example.com');
    expect((await stateOf(stranger))?.tasks.map((task) => task.kind)).toContain('unknown-sender');
  });

  test('with a picture and no words is looked at today', async () => {
    const raw = `From: ${mailbox}\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: image/jpeg\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nAAAA\n--x--`;
    await receive({ raw });
    expect((await stateOf())?.replies).toMatchObject([{ disposition: 'concern' }]);
    expect(await tasks()).toContain('concern');
  });

  test('from a machine is no reply and is not answered', async () => {
    await receive({ raw: words('I am out of office until Monday.', 'Auto-Submitted: auto-replied\n') });
    const state = await stateOf();
    expect(state?.replies).toMatchObject([{ disposition: 'administrative' }]);
    expect(state?.messages.filter((message) => message.class === 'answer')).toEqual([]);
  });

  test('danger is danger, whoever wrote it and whatever its domain says', async () => {
    await receive({ dmarc: 'FAIL', raw: words('I cannot breathe', 'Auto-Submitted: auto-replied\n') });
    expect((await stateOf())?.cases).toMatchObject([{ severity: 'emergency' }]);
  });

  test('STOP ends the e-mails where the domain vouches for it', async () => {
    await receive({ raw: words('STOP') });
    expect((await stateOf())?.consent.status).toBe('opted-out');
  });

  test('STOP from a sender that nobody vouches for is asked about by a person, the same day', async () => {
    await receive({ dmarc: 'FAIL', raw: words('STOP') });
    const state = await stateOf();
    expect(state?.consent.status).not.toBe('opted-out');
    const task = state?.tasks.find((one) => one.kind === 'opt-out-unverified');
    expect((task?.dueAt ?? 0) - (task?.at ?? 0)).toBeLessThanOrEqual(9 * 3_600_000);
  });

  test('one that cannot be read goes back to the queue alone', async () => {
    const good = { messageId: 'mail-2', raw: words('2') };
    const broken: SQSRecord = { ...record(good), body: 'not a notification', messageId: 'queue-broken' };
    expect(await handlerOf(async () => worldOf([good]))(queued(broken, record(good)))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'queue-broken' }],
    });
    expect((await stateOf())?.replies).toHaveLength(1);
  });

  describe('from one of the clinic’s people', () => {
    const practitioner = 'practitioner-1@example.com';
    const quoted =
      '\n\nOn Mon, Mar 2, 2026 the clinic wrote:\n> DN FOLLOW-UP EMERGENCY P1. Case 12. Reply ACK 12';
    const paged = async (): Promise<string> => {
      await receive({ raw: words('I cannot breathe') });
      await host.turn(host.clock.now());
      return (await stateOf())?.cases[0]?.code ?? '';
    };
    const answers = (text: string, more: Partial<Mail> = {}) =>
      receive({ messageId: 'mail-9', from: practitioner, raw: words(text), ...more });

    test('a command with the code acts on the case, whatever the mail quotes', async () => {
      const code = await paged();
      await answers(`ACK ${code}${quoted}`);
      expect((await stateOf())?.cases[0]).toMatchObject({
        state: 'acknowledged',
        acknowledgedBy: 'practitioner-1',
      });
    });

    test('a command acts under the subject of the page that it answers, and of an answer of ours', async () => {
      const code = await paged();
      await answers(`ACK ${code}`, {
        raw: words(`ACK ${code}`, `Subject: Re: DN follow-up: case ${code}\n`),
      });
      expect((await stateOf())?.cases[0]?.state).toBe('acknowledged');
      const raw = words(`REACHED ${code}`, `Subject: RE: ${host.clinic.name}: pager\n`);
      await answers('', { messageId: 'mail-10', raw });
      expect((await stateOf())?.cases[0]?.state).toBe('contacted');
    });

    test('a command acts under a subject that a firm’s mailbox has marked', async () => {
      const code = await paged();
      await answers('', {
        raw: words(`ACK ${code}`, `Subject: RE: [EXTERNAL] DN follow-up: case ${code}\n`),
      });
      expect((await stateOf())?.cases[0]?.state).toBe('acknowledged');
    });

    test('what could mean more than one thing changes nothing, and is answered', async () => {
      const code = await paged();
      await answers(`ACK ${code}\n\nA. Practitioner\nExample Clinic\n555 0100`);
      expect((await stateOf())?.cases[0]?.state).toBe('paged');
      const own = await stateOf(host.world.naming.conversationId('sms', practitionerPhone));
      expect(own?.messages).toMatchObject([{ class: 'staff-answer', template: 'staff.unclear' }]);
    });

    test('a sender that nobody vouches for acts on nothing', async () => {
      const code = await paged();
      await answers(`ACK ${code}`, { dmarc: 'FAIL' });
      expect((await stateOf())?.cases[0]?.state).toBe('paged');
    });

    test('the quoted page alone acts on nothing', async () => {
      await paged();
      await answers(quoted);
      expect((await stateOf())?.cases[0]?.state).toBe('paged');
    });
  });
});
