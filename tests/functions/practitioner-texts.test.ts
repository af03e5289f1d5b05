import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiveText } from '../../functions/app/receive-text.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { replyId } from '../../shared/kernel/brand.ts';
import { hour, minute, plus } from '../../shared/kernel/instant.ts';
import type { Case } from '../../shared/paging/case.ts';
import { type CaseStage, openCaseStage, words } from './case-stage.ts';
import { practitionerPhone, record, sessionBody } from './stage.ts';

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

test.each(['ACK', 'ACK <code>', 'SEEN <code>'])(
  'what lay somewhere for hours and was sent before the case was opened (%j) takes nothing from it, and is answered',
  async (text) => {
    const sentAt = stage.host.clock.now();
    await stage.host.turn(plus(sentAt, 2 * hour));
    await stage.says(words);
    const { code } = await stage.theCase();
    const late = { replyId: replyId('in-late'), from: practitionerPhone, text: text.replace('<code>', code) };
    const where = await receiveText(stage.host.world, { ...late, sentAt });
    expect((await stage.theCase()).state).toBe('paged');
    const commits = await stage.host.ledger.history(where, 0);
    expect(commits.flatMap(({ events }) => events.map((event) => event.type))).toContain('CommandRefused');
    await stage.says(`ACK ${code}`, practitionerPhone);
    expect((await stage.theCase()).state).toBe('acknowledged');
  },
);

test('a bare ACK takes the one case that had been opened when it was sent, not a later one', async () => {
  await record(
    stage.host,
    sessionBody({ sessionId: 's-2', patient: { id: 'p-2', phone: '+13035550143', language: 'en' } }),
  );
  await stage.says(words);
  const sentAt = plus(stage.host.clock.now(), minute);
  await stage.host.turn(plus(sentAt, 10 * minute));
  await stage.says(words, '+13035550143');
  await receiveText(stage.host.world, {
    replyId: replyId('in-late'),
    from: practitionerPhone,
    text: 'ACK',
    sentAt,
  });
  expect((await stage.theCase()).state).toBe('acknowledged');
});

test.each<[act: string, minutes: number, state: Case['state']]>([
  ['SEEN', 5, 'paged'],
  ['SEEN', 15, 'closed'],
])(
  'a %s of minute %i, of a case that became worse in minute 10, leaves it %s',
  async (act, minutes, state) => {
    await stage.says('I have a fever of 101.5');
    const { code, severity } = await stage.theCase();
    expect(severity).toBe('urgent');
    const openedAt = stage.host.clock.now();
    await stage.host.turn(plus(openedAt, 10 * minute));
    await stage.says(words);
    expect((await stage.theCase()).severity).toBe('emergency');
    await stage.host.turn(plus(openedAt, 20 * minute));
    await receiveText(stage.host.world, {
      replyId: replyId('in-late'),
      from: practitionerPhone,
      text: `${act} ${code}`,
      sentAt: plus(openedAt, minutes * minute),
    });
    expect((await stage.theCase()).state).toBe(state);
  },
);

test('what is no command from a practitioner’s phone is stored and read like any other text', async () => {
  await stage.says('I fainted twice today', practitionerPhone);
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
