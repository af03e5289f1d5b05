import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receiveText } from '../../functions/app/receive-text.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { handlerOf, type WakingWorld } from '../../functions/wake.ts';
import type { Host } from '../../local/host.ts';
import { type ConversationId, conversationId, replyId } from '../../shared/kernel/brand.ts';
import { hour, type Instant } from '../../shared/kernel/instant.ts';
import {
  committed,
  hint,
  inboundText,
  journalOf,
  later,
  openStage,
  patientPhone,
  practitionerPhone,
  queued,
  received,
  record,
  start,
  streamed,
} from './stage.ts';

let host: Host;
let id: ConversationId;
let rung: { id: ConversationId; at: Instant }[];
let loaded: string[];
let failures: string[];
let world: WakingWorld;

beforeEach(async () => {
  host = openStage();
  id = await record(host);
  rung = [];
  loaded = [];
  const { journal, failures: heard } = journalOf();
  failures = heard;
  world = {
    ...host.world,
    journal,
    ledger: {
      ...host.ledger,
      load: (wanted) => {
        loaded.push(wanted);
        if (wanted === 'broken') throw new WorldError('away', { code: 'unavailable', retriable: true });
        return host.ledger.load(wanted);
      },
    },
    alarmClock: { ring: async (wanted, at) => void rung.push({ id: wanted, at }) },
  };
});
afterEach(() => host.close());

const wake = (event: Parameters<ReturnType<typeof handlerOf>>[0]) => handlerOf(async () => world)(event);
const body = (conversation: string) => JSON.stringify({ v: 1, conversation });
const atFourHours = () => host.clock.turnTo(later(4 * hour));

describe('a schedule that rings', () => {
  test('sends what is due', async () => {
    atFourHours();
    expect(await wake(queued(hint(body(id), 'm-1')))).toEqual({ batchItemFailures: [] });
    expect(received(host, patientPhone)).toHaveLength(1);
  });

  test('twice sends once', async () => {
    atFourHours();
    await wake(queued(hint(body(id), 'm-1'), hint(body(id), 'm-2')));
    await wake(queued(hint(body(id), 'm-1')));
    expect(received(host, patientPhone)).toHaveLength(1);
  });

  test('early sends nothing', async () => {
    await wake(queued(hint(body(id), 'm-1')));
    expect(received(host, patientPhone)).toEqual([]);
  });

  test('for a conversation that is not there does nothing', async () => {
    expect(await wake(queued(hint(body('c-nobody'), 'm-1')))).toEqual({ batchItemFailures: [] });
    expect(failures).toEqual([]);
  });

  test.each([
    ['{', 'wake-hint-not-json'],
    ['{"v":2,"conversation":"c-1"}', 'wake-hint-unknown-version'],
    ['{"v":1}', 'wake-hint-no-conversation'],
    ['null', 'wake-hint-unknown-version'],
  ])('with %s is dropped with a line in the log, for the sweep needs no hint', async (written, why) => {
    atFourHours();
    const answer = await wake(queued(hint(written, 'm-1'), hint(body(id), 'm-2')));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(failures).toEqual([why]);
    expect(received(host, patientPhone)).toHaveLength(1);
  });

  test('and fails goes back to the queue alone', async () => {
    atFourHours();
    const answer = await wake(queued(hint(body('broken'), 'm-1'), hint(body(id), 'm-2')));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] });
    expect(failures).toEqual(['wake-failed']);
    expect(received(host, patientPhone)).toHaveLength(1);
  });
});

describe('the table’s stream', () => {
  test('wakes the conversation whose state changed, and asks to be woken for what is due next', async () => {
    atFourHours();
    expect(await wake(streamed(committed(`c/${id}`, 'state', 1)))).toEqual({ batchItemFailures: [] });
    expect(received(host, patientPhone)).toHaveLength(1);
    // The next question. That a silence after deep needling is somebody's work before it, the sweep finds by itself.
    expect(rung).toEqual([{ id, at: start + 23.5 * hour }]);
  });

  test('events, personal parts, pointers, removals and other people’s keys wake nobody', async () => {
    await wake(
      streamed(
        committed(`c/${id}`, 'e/0000000001', 1, 'INSERT'),
        committed(`c/${id}`, 'e/0000000001/personal', 2, 'INSERT'),
        committed('p/session:s-1001', 'pointer', 3, 'INSERT'),
        committed(`c/${id}`, 'state', 4, 'REMOVE'),
        committed('x/state', 'state', 5),
        { eventName: 'MODIFY', dynamodb: {} },
      ),
    );
    expect(loaded).toEqual([]);
    expect(rung).toEqual([]);
  });

  test('goes on in order: from a record that fails everything is delivered again', async () => {
    atFourHours();
    const answer = await wake(
      streamed(
        committed('c/c-nobody', 'state', 1),
        committed('c/broken', 'state', 2),
        committed(`c/${id}`, 'state', 3),
      ),
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
    expect(received(host, patientPhone)).toEqual([]);
  });

  test('is not held up by schedules that cannot be made', async () => {
    const alarmClock = {
      ring: () => Promise.reject(new WorldError('away', { code: 'throttled', retriable: true })),
    };
    world = { ...world, alarmClock };
    atFourHours();
    expect(await wake(streamed(committed(`c/${id}`, 'state', 1)))).toEqual({ batchItemFailures: [] });
    expect(received(host, patientPhone)).toHaveLength(1);
    expect(failures).toEqual(['alarm-not-set']);
  });

  test('brings a page out at once', async () => {
    await host.inboundSms(JSON.parse(JSON.parse(inboundText('I cannot breathe', 'in-1').body).Message));
    await wake(streamed(committed(`c/${id}`, 'state', 2)));
    expect(received(host, practitionerPhone)).toHaveLength(1);
  });
});

describe('a direct call of the sweep', () => {
  test('wakes everybody it names', async () => {
    atFourHours();
    expect(await wake({ v: 1, conversations: [id] })).toEqual({ batchItemFailures: [] });
    expect(received(host, patientPhone)).toHaveLength(1);
  });

  test('hears of a failure after the others have had their turn', async () => {
    atFourHours();
    await expect(wake({ v: 1, conversations: ['broken', id] })).rejects.toMatchObject({ retriable: true });
    expect(received(host, patientPhone)).toHaveLength(1);
  });

  test.each([
    [{ conversations: ['c-1'] }],
    [{ v: 2, conversations: ['c-1'] }],
    [{ v: 1 }],
    [{ v: 1, conversations: [] }],
    [{ v: 1, conversations: [''] }],
    [{ v: 1, conversations: ['c 1'] }],
    [{}],
  ])('%j is refused aloud', async (event) => {
    await expect(Reflect.apply(wake, undefined, [event])).rejects.toThrow(WorldError);
    expect(loaded).toEqual([]);
  });
});

test('a conversation whose snapshot is damaged is read from its history', async () => {
  const stored = await host.ledger.load(conversationId(id));
  const ledger = {
    ...host.ledger,
    load: (asked: ConversationId) =>
      asked === id
        ? Promise.reject(new WorldError('damaged', { code: 'unreadable', retriable: false }))
        : host.ledger.load(asked),
  };
  atFourHours();
  world = { ...world, ledger };
  expect(await wake(queued(hint(body(id), 'm-1')))).toEqual({ batchItemFailures: [] });
  expect(received(host, patientPhone)).toHaveLength(1);
  expect((await host.ledger.load(id))?.version).toBeGreaterThan(stored?.version ?? 0);
});

test('a damaged row of a practitioner’s own phone keeps no page from leaving', async () => {
  const own = host.world.naming.conversationId('sms', practitionerPhone);
  const text = { from: patientPhone, text: 'I cannot breathe', sentAt: host.clock.now() };
  await receiveText(host.world, { replyId: replyId('in-1'), ...text });
  const damaged = new WorldError('damaged', { code: 'unreadable', retriable: false });
  world = {
    ...world,
    ledger: {
      ...host.ledger,
      load: (wanted) => (wanted === own ? Promise.reject(damaged) : host.ledger.load(wanted)),
      history: (wanted, after) => (wanted === own ? Promise.resolve([]) : host.ledger.history(wanted, after)),
    },
  };
  expect(await wake(queued(hint(body(id), 'm-1')))).toEqual({ batchItemFailures: [] });
  expect(received(host, practitionerPhone).join()).toContain('EMERGENCY');
});
