import { afterEach, describe, expect, test } from 'vitest';
import { example } from '../../clinics/example.ts';
import { ladderTroubles } from '../../functions/app/check-ladder.ts';
import { testPages } from '../../functions/app/desk.ts';
import { load } from '../../functions/app/load.ts';
import type { SendingWorld } from '../../functions/app/world.ts';
import type { Email } from '../../functions/ports/sender.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { handleOne as sweep } from '../../functions/sweep.ts';
import { handleOne as wake } from '../../functions/wake.ts';
import type { Host } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { hour } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { clinicWith } from '../support/clinic.ts';
import {
  asJson,
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

const mailbox = 'patient-a@example.com';
const practitionerMailbox = 'practitioner-1@example.com';
const agreed = { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true };
const off = clinicWith({ sms: 'off' });

let host: Host;
afterEach(() => host.close());

const stateOf = async (id: ConversationId) => (await load(host.world, id))?.state;
const work = async (id: ConversationId) => {
  const state = await stateOf(id);
  return state === undefined ? [] : openTasks(state).map(({ kind }) => kind);
};
const texts = () => host.outbox.list({}).filter(({ channel }) => channel === 'sms');
const mailsTo = (address: string) => host.outbox.list({ address }).map(({ body }) => body);

describe('a session that is recorded while texts are', () => {
  const both = { sms: agreed, email: agreed };
  const byText = { sms: agreed, email: null };
  const nowhere = { sms: null, email: null };
  const patient = { id: 'p-1', phone: patientPhone, email: mailbox };
  const { email: _, ...phoneAlone } = patient;
  const { phone: __, ...mailAlone } = patient;

  test.each([
    ['on', patient, both, 'sms', true],
    ['off', patient, both, 'email', true],
    ['on', patient, byText, 'sms', true],
    ['off', patient, byText, 'sms', false],
    ['on', phoneAlone, byText, 'sms', true],
    ['off', phoneAlone, byText, 'sms', false],
    ['off', mailAlone, { sms: null, email: agreed }, 'email', true],
    ['off', mailAlone, nowhere, 'email', false],
  ] as const)(
    '%s, of %o who agreed to %o, goes by %s, asked: %s',
    async (sms, who, consent, channel, asked) => {
      host = openStage(sms === 'off' ? { sms } : {});
      const body = sessionBody({ patient: who, consent });
      const { status } = await host.sessions(request('POST', '/v1/sessions', asJson(body)));
      expect(status).toBe(201);
      const id = host.world.naming.conversationId(channel, channel === 'sms' ? patientPhone : mailbox);
      expect((await stateOf(id))?.sessions.map(({ consented }) => consented)).toEqual([asked]);
      // Nobody is lost: who cannot be asked is work for a person.
      expect(await work(id)).toEqual(asked ? [] : ['no-consent']);
      await host.turn(later(4 * hour));
      const askedBy = host.outbox.list({}).filter(({ kind }) => kind === 'checkin');
      expect(askedBy.map((one) => one.channel)).toEqual(asked ? [channel] : []);
    },
  );
});

describe('a conversation by text, and texts are off since', () => {
  test('sends nothing into the void: its questions are a person’s work', async () => {
    host = openStage();
    const id = await record(host);
    host.clock.turnTo(later(4 * hour));
    await wake({ ...host.world, clinic: off }, [id]);
    expect(texts()).toEqual([]);
    expect(await work(id)).toEqual(['not-sent']);
    expect((await stateOf(id))?.messages.some(({ delivery }) => delivery.state === 'pending')).toBe(true);
    host.clock.turnTo(later(24 * hour));
    await wake({ ...host.world, clinic: off }, [id]);
    expect(texts()).toEqual([]);
    expect(await work(id)).toEqual(['not-sent', 'not-sent']);
  });

  test('stays where it is when texts are on again, and so does what was recorded unasked', async () => {
    host = openStage();
    const id = await record(host);
    host.clock.turnTo(later(4 * hour));
    await wake({ ...host.world, clinic: off }, [id]);
    host.clock.turnTo(later(24 * hour));
    await wake(host.world, [id]);
    expect(texts()).toHaveLength(1);
    expect(await work(id)).toEqual(['not-sent']);
  });

  test('whose amendment names a mailbox goes on there', async () => {
    host = openStage({ sms: 'off' });
    const id = await record(host);
    const body = sessionBody({
      patient: { id: 'p-1', phone: patientPhone, email: mailbox },
      consent: { sms: agreed, email: agreed },
    });
    const { status } = await host.sessions(request('PUT', '/v1/sessions/s-1001', asJson(body)));
    expect(status).toBe(200);
    await host.turn(later(4 * hour));
    expect(mailsTo(mailbox)).toHaveLength(1);
    expect((await stateOf(id))?.sessions.map(({ cancelled }) => cancelled)).not.toEqual([false]);
  });
});

describe('a red flag by mail while texts are off', () => {
  const phoneless = example.people.map(({ phone: _, ...person }) => person);

  test.each([
    ['whose phone is known', example.people],
    ['who has no phone', phoneless],
  ])('pages somebody %s by mail alone, who takes it by mail and is answered there', async (_, people) => {
    host = openStage({ sms: 'off', people });
    const patient = { id: 'p-1', email: mailbox };
    const body = sessionBody({ patient, consent: { sms: null, email: agreed } });
    await host.sessions(request('POST', '/v1/sessions', asJson(body)));
    const mail = { subject: 'Re: you', automatic: false };
    await host.inboundMail({ ...mail, from: mailbox, to: 'reply@in.example.com', text: 'I cannot breathe' });
    const id = host.world.naming.conversationId('email', mailbox);
    const code = (await stateOf(id))?.cases[0]?.code ?? '';
    const other = code === '99' ? '98' : '99';
    const [page] = mailsTo(practitionerMailbox);
    expect(page).toContain(`Case ${code}`);
    expect(page).not.toContain(`text ACK ${code}`);
    const answer = { automatic: false, from: practitionerMailbox, to: 'page@in.example.com' };
    const take = { ...answer, subject: `Re: DN follow-up: case ${code}` };
    await host.inboundMail({ ...take, text: `ACK ${other}` });
    expect(mailsTo(practitionerMailbox)[1]).toContain(`No open case ${other}`);
    await host.inboundMail({ ...take, text: `ACK ${code}` });
    expect((await stateOf(id))?.cases).toMatchObject([
      { state: 'acknowledged', acknowledgedBy: 'practitioner-1' },
    ]);
    expect(mailsTo(practitionerMailbox)[2]).toContain(`Case ${code} is yours`);
    const reached = { ...answer, subject: `Re: ${host.clinic.name}: pager`, text: `REACHED ${code}` };
    await host.inboundMail(reached);
    expect((await stateOf(id))?.cases).toMatchObject([{ state: 'contacted', contactedBy: 'practitioner-1' }]);
    await host.turn(later(hour));
    expect(texts()).toEqual([]);
    expect(received(host, practitionerPhone)).toEqual([]);
    expect(await work(id)).not.toContain('page-refused');
  });
});

test('whose phone once said STOP is no trouble while texts are off', async () => {
  host = openStage();
  await host.inboundSms(JSON.parse(JSON.parse(inboundText('STOP', 'in-1', practitionerPhone).body).Message));
  expect(await ladderTroubles(host.world)).toMatchObject([{ person: 'practitioner-1' }]);
  expect(await ladderTroubles({ ...host.world, clinic: off })).toEqual([]);
});

test('a test of the pages goes to mailboxes alone, and an answer to it reaches us', async () => {
  host = openStage();
  const sent: Email[] = [];
  const world: SendingWorld = {
    ...host.world,
    clinic: off,
    email: {
      from: off.email,
      send: async (mail) => {
        sent.push(mail);
        return { type: 'accepted', providerMessageId: `mail-${sent.length}` };
      },
    },
  };
  await wake(world, [await testPages(world)]);
  expect(sent.map(({ to }) => to).sort()).toEqual(off.people.map(({ email }) => email).sort());
  expect(new Set(sent.map(({ replyTo }) => replyTo))).toEqual(new Set([`page@${off.mailDomain}`]));
  expect(texts()).toEqual([]);
});

test.each([
  ['off', 0],
  ['on', 1],
] as const)('the carrier’s opt-outs are compared while texts are on alone (%s)', async (sms, times) => {
  host = openStage(sms === 'off' ? { sms } : {});
  let asked = 0;
  const world = {
    ...host.world,
    waker: { wake: async () => undefined },
    heartbeat: { beat: async () => undefined },
    optOuts: {
      numbers: async () => {
        asked += 1;
        return [];
      },
      hold: async () => {
        throw new WorldError('away', { code: 'unavailable', retriable: true });
      },
      release: async () => {
        throw new WorldError('away', { code: 'unavailable', retriable: true });
      },
    },
  };
  await sweep(world, { duties: { audit: false, ladder: false, replies: false, optOuts: true } });
  expect(asked).toBe(times);
});
