import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { erasePatient, planOfErasure } from '../../functions/app/erase-patient.ts';
import type { Archive } from '../../functions/ports/archive.ts';
import type { Host } from '../../local/host.ts';
import { evolve } from '../../shared/conversation/evolve.ts';
import { type ConversationId, patientId, staffId } from '../../shared/kernel/brand.ts';
import { day, hour, minute } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import {
  asJson,
  inboundText,
  later,
  openStage,
  patientPhone,
  received,
  record,
  request,
  sessionBody,
} from './stage.ts';

let host: Host;
let texts = 0;
beforeEach(() => {
  host = openStage();
  texts = 0;
});
afterEach(() => host.close());

const one = patientId('p-1');
const two = patientId('p-2');
const ops = staffId('ops');

const says = async (text: string): Promise<void> => {
  texts += 1;
  const { body } = inboundText(text, `in-${texts}`, patientPhone, host.clock.now());
  await host.inboundSms(JSON.parse(JSON.parse(body).Message));
};

const stateOf = async (id: ConversationId) => {
  const stored = await host.ledger.load(id);
  if (stored === undefined) throw new Error('the conversation is there');
  return stored.state;
};

/** The conversation as its history tells it. */
const folded = async (id: ConversationId) =>
  (await host.ledger.history(id, 0))
    .flatMap((commit) => commit.events.map((event) => ({ event, at: commit.at })))
    .reduce<Parameters<typeof evolve>[0]>((state, { event, at }) => evolve(state, event, at), undefined);

/** Everything that is stored about a conversation, as text. */
const stored = async (id: ConversationId): Promise<string> =>
  JSON.stringify([await host.ledger.load(id), await host.ledger.history(id, 0)]);

const finishAll = async (id: ConversationId): Promise<void> => {
  for (const { id: taskId } of openTasks(await stateOf(id)))
    await host.workTask(id, { type: 'FinishTask', taskId, by: ops, outcome: 'spoke', note: 'all is well' });
};

/** A patient who was asked, has answered, and with whom somebody spoke. */
const followed = async (...words: readonly string[]): Promise<ConversationId> => {
  const id = await record(host);
  await host.turn(later(4 * hour));
  for (const text of words) await says(text);
  await finishAll(id);
  return id;
};

describe('erasing a patient', () => {
  test('ends their sessions for good: a late amendment brings nothing of them back', async () => {
    const id = await followed('doing fine, 1');
    expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([]);
    const before = await stored(id);
    const amended = asJson(sessionBody({ risks: ['anticoagulant'] }));
    expect((await host.sessions(request('PUT', '/v1/sessions/s-1001', amended))).status).toBe(409);
    const moved = sessionBody({ patient: { id: 'p-1', firstName: 'Sam', phone: '+13035550177' } });
    expect((await host.sessions(request('PUT', '/v1/sessions/s-1001', asJson(moved)))).status).toBe(409);
    expect(await stored(id)).toBe(before);
    await host.turn(later(3 * day));
    expect(await stored(id)).toBe(before);
  });

  test('takes every name, address and word, and leaves what happened', async () => {
    const id = await followed('a bit sore on the left', 'please call me');
    const before = (await host.ledger.history(id, 0)).flatMap((commit) =>
      commit.events.map((event) => event.type),
    );
    expect(await stored(id)).toMatch(/Sam.*3035550142|3035550142.*Sam/);
    const [plan] = await planOfErasure(host.world, host.archive, one);
    expect(plan).toMatchObject({ id, whole: true, shared: 0 });
    expect(plan?.goes).toBeGreaterThan(4);
    expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([]);
    expect(await stored(id)).not.toMatch(/Sam|3035550142|bit sore|call me|is well|Checking in|"personal"/);
    const after = (await host.ledger.history(id, 0)).flatMap((commit) =>
      commit.events.map((event) => event.type),
    );
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toContain('PatientErased');
    expect((await stateOf(id)).sessions.map((session) => session.id)).toEqual(['s-1001']);
  });

  test('leaves a snapshot that its history folds to', async () => {
    const id = await followed('sore');
    await erasePatient(host.world, host.archive, one, ops);
    expect(await folded(id)).toEqual(await stateOf(id));
  });

  test('ends the questions, and the session is not followed again by posting it again', async () => {
    const id = await followed('sore');
    await erasePatient(host.world, host.archive, one, ops);
    const asked = received(host, patientPhone).length;
    await record(host).catch(() => undefined);
    await host.turn(later(9 * day));
    expect(received(host, patientPhone)).toHaveLength(asked);
    expect(openTasks(await stateOf(id))).toEqual([]);
  });

  test('twice is once, and nobody is nothing', async () => {
    const id = await followed('sore');
    await erasePatient(host.world, host.archive, one, ops);
    const version = (await host.ledger.load(id))?.version;
    expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([]);
    expect((await host.ledger.load(id))?.version).toBe(version);
    expect(await planOfErasure(host.world, host.archive, one)).toMatchObject([{ goes: 0 }]);
    expect(await planOfErasure(host.world, host.archive, patientId('p-0'))).toEqual([]);
    expect(await erasePatient(host.world, host.archive, patientId('p-0'), ops)).toEqual([]);
  });

  test('that stops half-way goes on where it was left', async () => {
    const id = await followed('sore', 'please call me');
    let left = 2;
    const breaking: Archive = {
      ...host.archive,
      forget: async (...parts) => {
        if (left === 0) throw new Error('the power fails');
        left -= 1;
        await host.archive.forget(...parts);
      },
    };
    await expect(erasePatient(host.world, breaking, one, ops)).rejects.toThrow('the power fails');
    expect(await folded(id)).toEqual(await stateOf(id));
    expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([]);
    expect(await stored(id)).not.toMatch(/Sam|3035550142|call me/);
  });
});

test('erasing that stops half-way takes all of it, though somebody else has come to the phone meanwhile', async () => {
  // Before anybody is followed here, words are nobody's for certain.
  await says('my umbrella is blue');
  const id = await followed('please call me');
  const breaking: Archive = {
    ...host.archive,
    forget: async () => {
      throw new Error('the power fails');
    },
  };
  await expect(erasePatient(host.world, breaking, one, ops)).rejects.toThrow('the power fails');
  await record(
    host,
    sessionBody({
      sessionId: 's-2',
      patient: { id: 'p-2', firstName: 'Kim', phone: patientPhone, language: 'en' },
      completedAt: '2026-03-02T19:00:00Z',
    }),
  );
  await finishAll(id);
  expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([]);
  const left = await stored(id);
  expect(left).not.toMatch(/Sam|umbrella|call me/);
  expect(left).toContain('Kim');
  expect(await folded(id)).toEqual(await stateOf(id));
});

describe('is put off', () => {
  test('while a case is open, and nothing is touched', async () => {
    const id = await followed('it catches when I breathe in');
    const before = await stored(id);
    expect(await planOfErasure(host.world, host.archive, one)).toMatchObject([{ hindered: 'open-case' }]);
    expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([id]);
    expect(await stored(id)).toBe(before);
  });

  test('while a call-back is open', async () => {
    const id = await record(host);
    await host.turn(later(4 * hour));
    await says('please call me');
    expect(await planOfErasure(host.world, host.archive, one)).toMatchObject([{ hindered: 'open-task' }]);
    expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([id]);
  });

  test('while nobody knows what became of a text', async () => {
    const id = await record(host);
    host.setFault('throttle');
    await says('STOP');
    expect(await planOfErasure(host.world, host.archive, one)).toMatchObject([{ hindered: 'on-its-way' }]);
    expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([id]);
  });
});

describe('who said STOP', () => {
  test('is never texted because they were erased, nor when they are recorded again', async () => {
    const id = await followed('STOP');
    await erasePatient(host.world, host.archive, one, ops);
    expect((await stateOf(id)).consent.status).toBe('opted-out');
    const sent = received(host, patientPhone).length;
    await record(host, sessionBody({ sessionId: 's-2', completedAt: '2026-03-02T20:00:00Z' }));
    await host.turn(later(9 * day));
    expect(received(host, patientPhone)).toHaveLength(sent);
    // The address is known again, because the clinic gave it again; consent is what it was.
    expect((await stateOf(id)).address).toBe(patientPhone);
    expect((await stateOf(id)).consent.status).toBe('opted-out');
    expect(await folded(id)).toEqual(await stateOf(id));
  });

  test('and then writes of danger is paged for, and answered where they may be', async () => {
    const id = await followed('sore');
    await erasePatient(host.world, host.archive, one, ops);
    await host.turn(later(5 * hour));
    await says('it catches when I breathe in');
    expect(received(host, '+13035550111').some((body) => body.includes('/p/'))).toBe(true);
    expect(received(host, patientPhone).at(-1)).toContain('911');
    expect((await stateOf(id)).cases.map((open) => open.state)).toEqual(['paged']);
  });
});

describe('two patients on one phone', () => {
  const both = async (): Promise<ConversationId> => {
    const id = await record(host);
    await record(
      host,
      sessionBody({
        sessionId: 's-2',
        patient: { id: 'p-2', firstName: 'Kim', phone: patientPhone, language: 'en' },
        completedAt: '2026-03-02T16:40:00Z',
      }),
    );
    await host.turn(later(4 * hour + 20 * minute));
    await says('sore');
    await finishAll(id);
    return id;
  };

  test('one is erased, the other is followed on, and words of either stay with the other', async () => {
    const id = await both();
    expect(await planOfErasure(host.world, host.archive, one)).toMatchObject([
      { whole: false, shared: expect.any(Number) },
    ]);
    expect(await erasePatient(host.world, host.archive, one, ops)).toEqual([]);
    const left = await stored(id);
    expect(left).not.toContain('Sam');
    expect(left).toContain('Kim');
    expect(left).toContain('sore');
    expect(await folded(id)).toEqual(await stateOf(id));
    const sent = received(host, patientPhone).length;
    await host.turn(later(2 * day));
    expect(received(host, patientPhone).length).toBeGreaterThan(sent);
  });

  test('when the other goes too, everything goes', async () => {
    const id = await both();
    await erasePatient(host.world, host.archive, one, ops);
    expect(await erasePatient(host.world, host.archive, two, ops)).toEqual([]);
    expect(await stored(id)).not.toMatch(/Kim|Sam|"personal"|3035550142/);
    expect(await folded(id)).toEqual(await stateOf(id));
  });
});

test('whatever two patients of one phone wrote, in whatever order they go, their history folds to the snapshot and no word is left', async () => {
  // Nothing that pages: a case keeps its patient's words until somebody has closed it.
  const words = ['sore', 'STOP', 'START', 'all good', 'please call me', 'gracias, todo bien'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(1, 7, 26)), { maxLength: 6 }),
      fc.boolean(),
      async (story, firstFirst) => {
        host.close();
        host = openStage();
        texts = 0;
        const id = await record(host, sessionBody({ risks: [] }));
        const other = { id: 'p-2', firstName: 'Kim', phone: patientPhone, language: 'en' };
        await record(host, sessionBody({ sessionId: 's-2', patient: other, risks: [] }));
        let hours = 4;
        for (const [text, wait] of story) {
          await host.turn(later(hours * hour));
          await says(text);
          await finishAll(id);
          hours += wait;
        }
        await host.turn(later(hours * hour));
        await finishAll(id);
        for (const patient of firstFirst ? [one, two] : [two, one]) {
          expect(await erasePatient(host.world, host.archive, patient, ops)).toEqual([]);
          expect(await folded(id)).toEqual(await stateOf(id));
        }
        expect(await stored(id)).not.toMatch(/"personal"|Kim|Sam|3035550142/);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
