import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiveText } from '../../functions/app/receive-text.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { type ConversationId, replyId } from '../../shared/kernel/brand.ts';
import { type Instant, minute, plus, second } from '../../shared/kernel/instant.ts';
import type { Case } from '../../shared/paging/case.ts';
import { type CaseStage, openCaseStage, words } from './case-stage.ts';
import { practitionerPhone, received, record, sessionBody } from './stage.ts';

let stage: CaseStage;
beforeEach(async () => {
  stage = await openCaseStage();
});
afterEach(() => stage.host.close());

const kinds = async (phone: string): Promise<readonly ConversationEvent['type'][]> => {
  const id = stage.host.world.naming.conversationId('sms', phone);
  const commits = await stage.host.ledger.history(id, 0);
  return commits.flatMap(({ events }) => events.map((event) => event.type));
};

/** The practitioner is treated here as well. */
const isTreated = () =>
  record(
    stage.host,
    sessionBody({ sessionId: 's-9', patient: { id: 'p-9', phone: practitionerPhone, language: 'en' } }),
  );

test.each(['ER', 'seen', 'ER 37?', 'advised 37 38'])(
  'what may be a command or a patient’s words (%j) is read as words where the practitioner is a patient, and asked about where not',
  async (text) => {
    await stage.says(text, practitionerPhone);
    expect(await kinds(practitionerPhone)).toContain('CommandRefused');
    expect(await kinds(practitionerPhone)).not.toContain('ReplyReceived');
    await isTreated();
    await stage.says(`${text} `, practitionerPhone);
    expect(await kinds(practitionerPhone)).toContain('ReplyReceived');
  },
);

test('a plain command of a practitioner who is a patient acts on the case it names', async () => {
  await isTreated();
  await stage.says(words);
  const { code } = await stage.theCase();
  await stage.says(`ACK ${code}`, practitionerPhone);
  expect((await stage.theCase()).state).toBe('acknowledged');
  await stage.says('ack', practitionerPhone);
  expect(await kinds(practitionerPhone)).not.toContain('ReplyReceived');
});

/** A text of the practitioner that was sent once and is delivered only now; `<code>` is the number of the case. */
const saysLate = async (text: string, sentAt: Instant): Promise<ConversationId> => {
  const { code } = await stage.theCase();
  const id = replyId(`in-late-${text.split(' ')[0]}`);
  const late = { replyId: id, from: practitionerPhone, text: text.replace('<code>', code), sentAt };
  const where = await receiveText(stage.host.world, late);
  await receiveText(stage.host.world, late);
  return where;
};

const refusalsIn = async (id: ConversationId) => {
  const commits = await stage.host.ledger.history(id, 0);
  return commits.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'CommandRefused' ? [event.because] : [])),
  );
};

const minutesLater = async (minutes: number): Promise<void> => {
  await stage.host.turn(plus(stage.host.clock.now(), minutes * minute));
};

test.each([
  ['ACK', 'which-case'],
  ['ACK <code>', 'sent-before'],
  ['SEEN <code>', 'sent-before'],
])(
  'what lay somewhere for hours and was sent before the case was opened (%j) takes nothing from it, and is answered once',
  async (text, because) => {
    const sentAt = stage.host.clock.now();
    await minutesLater(120);
    await stage.says(words);
    const where = await saysLate(text, sentAt);
    expect((await stage.theCase()).state).toBe('paged');
    expect(await refusalsIn(where)).toEqual([because]);
    await stage.says(`ACK ${(await stage.theCase()).code}`, practitionerPhone);
    expect((await stage.theCase()).state).toBe('acknowledged');
  },
);

test('whoever sent it reads when the case paged them, and what to do', async () => {
  const sentAt = stage.host.clock.now();
  await minutesLater(120);
  await stage.says(words);
  await saysLate('SEEN <code>', sentAt);
  const { code } = await stage.theCase();
  await stage.host.turn(stage.host.clock.now());
  expect(received(stage.host, practitionerPhone).at(-1)).toMatch(
    new RegExp(`^Case ${code} first paged you at \\d\\d:\\d\\d, after you sent that, so nothing was changed`),
  );
});

test('a bare ACK takes the one case that had paged its sender when it was sent, not a later one', async () => {
  await record(
    stage.host,
    sessionBody({ sessionId: 's-2', patient: { id: 'p-2', phone: '+13035550143', language: 'en' } }),
  );
  await stage.says(words);
  const sentAt = plus(stage.host.clock.now(), 30 * second);
  await minutesLater(2);
  await stage.says(words, '+13035550143');
  await saysLate('ACK', sentAt);
  expect((await stage.theCase()).state).toBe('acknowledged');
});

test('a bare ACK that was long on its way is asked about: the case that it meant may have closed since', async () => {
  await stage.says(words);
  const sentAt = stage.host.clock.now();
  await minutesLater(3);
  const where = await saysLate('ACK', sentAt);
  expect(await refusalsIn(where)).toEqual(['which-case']);
  expect((await stage.theCase()).state).toBe('paged');
});

test.each<[text: string, minutes: number, state: Case['state']]>([
  ['SEEN <code>', 5, 'paged'],
  ['REACHED <code>', 5, 'paged'],
  ['ACK <code>', 5, 'paged'],
  ['SEEN <code>', 15, 'closed'],
])(
  '%j of minute %i, of a case that became worse in minute 10, leaves it %s',
  async (text, minutes, state) => {
    await stage.says('I have a fever of 101.5');
    expect((await stage.theCase()).severity).toBe('urgent');
    const openedAt = stage.host.clock.now();
    await minutesLater(10);
    await stage.says(words);
    expect((await stage.theCase()).severity).toBe('emergency');
    await minutesLater(10);
    await saysLate(text, plus(openedAt, minutes * minute));
    expect((await stage.theCase()).state).toBe(state);
  },
);

test.each<[text: string, state: Case['state']]>([
  ['SEEN <code>', 'paged'],
  ['ACK <code>', 'acknowledged'],
])(
  '%j of minute 5 does not know that the same danger was told of more in minute 10: %s',
  async (text, state) => {
    await stage.says(words);
    const openedAt = stage.host.clock.now();
    await minutesLater(10);
    await stage.says('I fainted twice and my lips are blue');
    await minutesLater(2);
    await saysLate(text, plus(openedAt, 5 * minute));
    expect((await stage.theCase()).state).toBe(state);
  },
);

test.each<[text: string, state: Case['state']]>([
  ['ACK <code>', 'paged'],
  ['NOANSWER <code>', 'paged'],
  ['SEEN <code>', 'closed'],
])('%j of before the case lapsed leaves it %s', async (text, state) => {
  await stage.says(words);
  const openedAt = stage.host.clock.now();
  await minutesLater(1);
  await stage.says(`ACK ${(await stage.theCase()).code}`, practitionerPhone);
  await minutesLater(60);
  expect(await stage.theCase()).toMatchObject({ state: 'paged', lapsed: 'contact' });
  await saysLate(text, plus(openedAt, 3 * minute));
  expect((await stage.theCase()).state).toBe(state);
});

test('what is no command from a practitioner’s phone is stored and read like any other text', async () => {
  await stage.says('I fainted twice today', practitionerPhone);
  expect(await kinds(practitionerPhone)).toEqual(expect.arrayContaining(['ReplyReceived', 'CaseOpened']));
});

test('what is no command is answered with the command that the case waits for, and with another once it is theirs', async () => {
  await stage.says(words);
  const { code } = await stage.theCase();
  const answers = async (text: string): Promise<string | undefined> => {
    await stage.says(text, practitionerPhone);
    await stage.host.turn(stage.host.clock.now());
    return received(stage.host, practitionerPhone).at(-1);
  };
  expect(await answers('on my way')).toBe(
    `That named no case, so nothing was changed. Reply with its number: ACK ${code} to take case ${code}, which pages until then`,
  );
  expect((await stage.theCase()).state).toBe('paged');
  await answers(`ACK ${code}`);
  expect(await answers('ok')).toContain(`: REACHED ${code} or NOANSWER ${code} after your call`);
  await answers(`REACHED ${code}`);
  expect(await answers('thanks')).toContain(`or FALSE ${code} to close case ${code}`);
  await answers(`SEEN ${code}`);
  expect(await answers('hello')).toMatch(/^No case is open for you/);
  expect(await kinds(practitionerPhone)).not.toContain('CaseOpened');
});

test('the case that pages is named first, however many others are theirs and due before it', async () => {
  const phones = ['+13035550143', '+13035550144', '+13035550145', '+13035550146'];
  for (const [n, phone] of phones.entries()) {
    const patient = { id: `p-${n + 2}`, phone, language: 'en' };
    await record(stage.host, sessionBody({ sessionId: `s-${n + 2}`, patient }));
  }
  const caseOf = async (phone: string): Promise<string> => {
    await stage.says(words, phone);
    const id = stage.host.world.naming.conversationId('sms', phone);
    return (await stage.host.ledger.load(id))?.state.cases[0]?.code ?? '';
  };
  for (const phone of phones.slice(0, 3)) {
    const taken = await caseOf(phone);
    await minutesLater(1);
    await stage.says(`ACK ${taken}`, practitionerPhone);
  }
  await minutesLater(11);
  const paging = await caseOf('+13035550146');
  await stage.host.turn(stage.host.clock.now());
  await stage.says('on my way', practitionerPhone);
  await stage.host.turn(stage.host.clock.now());
  expect(received(stage.host, practitionerPhone).at(-1)).toContain(
    `Reply with its number: ACK ${paging} to take case ${paging}, which pages until then, or REACHED`,
  );
});

test('a red flag from a practitioner’s phone pages while the list of open cases cannot be read', async () => {
  const away = new WorldError('away', { code: 'unavailable', retriable: true });
  const world = {
    ...stage.host.world,
    ledger: { ...stage.host.ledger, withOpenCase: () => Promise.reject(away) },
  };
  await receiveText(world, {
    replyId: replyId('in-red'),
    from: practitionerPhone,
    text: 'I fainted twice today',
    sentAt: stage.host.clock.now(),
  });
  expect(await kinds(practitionerPhone)).toEqual(expect.arrayContaining(['ReplyReceived', 'CaseOpened']));
});

test('a bare ACK beside a case whose row is damaged is asked about: it may mean that one', async () => {
  const other = await record(
    stage.host,
    sessionBody({ sessionId: 's-2', patient: { id: 'p-2', phone: '+13035550143', language: 'en' } }),
  );
  await stage.says(words);
  await stage.says(words, '+13035550143');
  const damaged = new WorldError('damaged', { code: 'unreadable', retriable: false });
  const { ledger } = stage.host;
  const world = {
    ...stage.host.world,
    ledger: {
      ...ledger,
      load: (wanted: typeof other) => (wanted === other ? Promise.reject(damaged) : ledger.load(wanted)),
      history: (wanted: typeof other, after: number) =>
        wanted === other ? Promise.resolve([]) : ledger.history(wanted, after),
    },
  };
  const sentAt = stage.host.clock.now();
  await receiveText(world, { replyId: replyId('in-ack'), from: practitionerPhone, text: 'ACK', sentAt });
  expect(await kinds(practitionerPhone)).toContain('CommandRefused');
  expect((await stage.theCase()).state).toBe('paged');
});
