import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
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

test('what is no command from a practitioner’s phone is stored and read like any other text', async () => {
  await stage.says('I fainted twice today', practitionerPhone);
  expect(await kinds(practitionerPhone)).toEqual(expect.arrayContaining(['ReplyReceived', 'CaseOpened']));
});
