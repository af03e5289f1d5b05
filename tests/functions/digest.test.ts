import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDigest, planDigest } from '../../functions/app/desk.ts';
import { deskOf } from '../../functions/app/desk-of.ts';
import type { Email } from '../../functions/ports/sender.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import * as wake from '../../functions/wake.ts';
import type { Host } from '../../local/host.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { staffId } from '../../shared/kernel/brand.ts';
import { type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { at } from '../support/clinic.ts';
import { inboundText, openStage, record, sessionBody } from './stage.ts';

let host: Host;
beforeEach(() => {
  host = openStage();
});
afterEach(() => host.close());

const digests = () =>
  host.outbox.list({ address: 'desk@example.com' }).filter((message) => message.kind === 'digest');
const desk = async () => (await host.ledger.load(deskOf(host.world).id))?.state;

/** A patient writes about an appointment: work for the desk, and nobody's page. */
const asksForVisit = async (text = 'I want to book my next appointment'): Promise<ConversationId> => {
  const id = await record(host, sessionBody({ risks: [] }));
  await host.turn(at('2026-03-02T20:45:00Z'));
  await host.inboundSms(JSON.parse(JSON.parse(inboundText(text, `in-${text.length}`).body).Message));
  return id;
};

const finishAll = async (id: ConversationId): Promise<void> => {
  const state = (await host.ledger.load(id))?.state;
  for (const task of state === undefined ? [] : openTasks(state)) {
    await host.workTask(id, { type: 'FinishTask', taskId: task.id, by: staffId('desk-1'), outcome: 'spoke' });
  }
};

const turnTo = (when: string): Promise<number> => host.turn(at(when));

describe('the morning’s digest', () => {
  test('comes at opening time, once a day, for as long as something is open', async () => {
    const id = await asksForVisit();
    await turnTo('2026-03-03T14:59:00Z');
    expect(digests()).toEqual([]);
    await turnTo('2026-03-03T15:00:00Z');
    expect(digests().map((one) => one.at)).toEqual([at('2026-03-03T15:00:00Z')]);
    await turnTo('2026-03-04T14:00:00Z');
    expect(digests()).toHaveLength(1);
    await turnTo('2026-03-04T15:00:00Z');
    expect(digests()).toHaveLength(2);
    await finishAll(id);
    await turnTo('2026-03-07T15:00:00Z');
    expect(digests()).toHaveLength(2);
    expect((await desk())?.desk?.digestAt).toBeUndefined();
  });

  test('says what there is to do by ids, codes and times: no patient, no words, no number', async () => {
    const id = await asksForVisit();
    await turnTo('2026-03-03T15:00:00Z');
    const [mail] = digests();
    expect(mail?.subject).toBe('Example Clinic: call-back list of 2026-03-03, 1 open, 0 overdue');
    expect(mail?.body).toContain(`http://127.0.0.1:4380/board/c/${id}`);
    expect(`${mail?.subject} ${mail?.body} ${mail?.html}`).not.toMatch(
      /Sam|p-1\b|next appointment|\+1303|0142/,
    );
  });

  test('is none where nothing is open', async () => {
    await record(host, sessionBody({ risks: [] }));
    await turnTo('2026-03-09T15:00:00Z');
    expect(digests()).toEqual([]);
    expect(await desk()).toBeUndefined();
  });

  test('is none where everything was done before it opened', async () => {
    const id = await asksForVisit();
    await turnTo('2026-03-03T01:30:00Z');
    await finishAll(id);
    await turnTo('2026-03-03T15:00:00Z');
    expect(digests()).toEqual([]);
  });

  test('is none on a closed day: Friday’s list is Monday’s', async () => {
    await asksForVisit();
    await turnTo('2026-03-09T14:30:00Z');
    const days = digests().map((one) => new Date(one.at).toISOString().slice(0, 10));
    expect(days).toEqual(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-09']);
  });

  test('comes at eight by the clock on the morning after the clocks changed', async () => {
    await asksForVisit();
    await turnTo('2026-03-09T16:00:00Z');
    expect(digests().at(-1)?.at).toBe(at('2026-03-09T14:00:00Z'));
  });
});

describe('a crash', () => {
  const wokenAt = async (when: Instant, times: number): Promise<void> => {
    const { id } = deskOf(host.world);
    for (let n = 0; n < times; n++)
      await makeDigest({ ...host.world, clock: { ...host.clock, now: () => when } }, id);
  };

  test('between making and sending leaves one promise, and the next wake sends it', async () => {
    await asksForVisit();
    await wokenAt(at('2026-03-03T15:00:00Z'), 3);
    const waiting = (await desk())?.messages.filter((message) => message.class === 'digest');
    expect(waiting).toHaveLength(1);
    expect((await desk())?.desk).toMatchObject({
      digestDay: '2026-03-03',
      digestAt: at('2026-03-04T15:00:00Z'),
    });
    await turnTo('2026-03-03T15:30:00Z');
    expect(digests()).toHaveLength(1);
  });

  test('before making it loses nothing: it is due until it is made, and the same day has no second one', async () => {
    await asksForVisit();
    const { id } = deskOf(host.world);
    const away = {
      ...host.world,
      clock: { ...host.clock, now: () => at('2026-03-03T15:00:00Z') },
      ledger: {
        ...host.ledger,
        withOpenTask: () => Promise.reject(new WorldError('away', { code: 'throttled', retriable: true })),
      },
    };
    await expect(makeDigest(away, id)).rejects.toThrow(WorldError);
    await wokenAt(at('2026-03-03T18:00:00Z'), 1);
    await planDigest(host.world);
    await turnTo('2026-03-04T01:00:00Z');
    expect(digests()).toHaveLength(1);
  });

  test('until the evening leaves the list to the next morning', async () => {
    await asksForVisit();
    await wokenAt(at('2026-03-04T03:00:00Z'), 1);
    expect((await desk())?.messages.filter((message) => message.class === 'digest')).toEqual([]);
    expect((await desk())?.desk?.digestAt).toBe(at('2026-03-04T15:00:00Z'));
  });
});

describe('an e-mail of the digest', () => {
  /** Opening time has come while the mail service answers like this; answers how often it was asked to send a digest. */
  const whileMail = async (outcome: SendOutcome, minutes: number): Promise<number> => {
    let asked = 0;
    const send = async (mail: Email): Promise<SendOutcome> => {
      if (mail.purpose !== 'digest') return host.world.email.send(mail);
      asked += 1;
      return outcome;
    };
    const { id } = deskOf(host.world);
    const opened = at('2026-03-03T15:00:00Z');
    for (let n = 0; n <= minutes; n++) {
      host.clock.turnTo(plus(opened, n * minute));
      await wake.handleOne({ ...host.world, email: { ...host.world.email, send } }, [id]);
    }
    return asked;
  };

  test('whose fate nobody knows goes out again, three times at most: twice costs a minute, none costs a call', async () => {
    await asksForVisit();
    expect(await whileMail({ type: 'unknown', because: 'timeout' }, 30)).toBe(3);
    await turnTo('2026-03-03T20:00:00Z');
    expect(digests()).toEqual([]);
    await turnTo('2026-03-04T15:00:00Z');
    expect(digests()).toHaveLength(1);
  });

  test('that was accepted goes out once, however often the desk is woken', async () => {
    await asksForVisit();
    expect(await whileMail({ type: 'accepted', providerMessageId: 'm-1' }, 30)).toBe(1);
  });

  test('that the desk’s mailbox refuses is told to the operator', async () => {
    await asksForVisit();
    expect(await whileMail({ type: 'refused', because: 'bad-address' }, 3)).toBe(1);
    await turnTo('2026-03-03T15:10:00Z');
    const [alarm] = host.outbox.list({ address: 'operator@example.com' });
    expect(alarm?.body).toMatch(/cannot be paged|would not arrive/);
    expect(alarm?.body).toMatch(/mailbox of the call-back list/);
  });

  test('that could not leave all day is no news in the evening: the next morning’s is', async () => {
    await asksForVisit();
    await whileMail({ type: 'blocked', because: 'paused' }, 5);
    host.clock.turnTo(at('2026-03-04T02:00:00Z'));
    await turnTo('2026-03-04T02:10:00Z');
    expect(digests()).toEqual([]);
    await turnTo('2026-03-04T15:00:00Z');
    expect(digests()).toHaveLength(1);
  });
});

test('a conversation that nobody can read is counted and keeps the rest from nobody', async () => {
  const id = await asksForVisit();
  const { id: deskId } = deskOf(host.world);
  const unreadable = new WorldError('row', { code: 'unreadable', retriable: false });
  const broken = {
    ...host.world,
    clock: { ...host.clock, now: () => at('2026-03-03T15:00:00Z') },
    ledger: {
      ...host.ledger,
      load: (which: ConversationId) => (which === id ? Promise.reject(unreadable) : host.ledger.load(which)),
      history: (which: ConversationId, after: number) =>
        which === id ? Promise.resolve([]) : host.ledger.history(which, after),
    },
  };
  await makeDigest(broken, deskId);
  const [message] = (await desk())?.messages ?? [];
  expect(message).toMatchObject({ class: 'digest', digest: { unread: 1, open: 0 } });
});

test('planning twice, or at the same time, plans one', async () => {
  await asksForVisit();
  await Promise.all([planDigest(host.world), planDigest(host.world), planDigest(host.world)]);
  const commits = await host.ledger.history(deskOf(host.world).id, 0);
  const planned = commits.flatMap(({ events }) => events).filter((event) => event.type === 'DigestPlanned');
  expect(planned).toHaveLength(1);
  expect(plus(host.clock.now(), minute)).toBeLessThan((await desk())?.desk?.digestAt ?? 0);
});
