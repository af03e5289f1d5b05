import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { audit } from '../../functions/app/audit.ts';
import { raiseTrouble } from '../../functions/app/desk.ts';
import { deskOf } from '../../functions/app/desk-of.ts';
import { checkLadder } from '../../functions/app/hourly-check.ts';
import { checkReplyRate, replyRate } from '../../functions/app/reply-rate.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import * as wake from '../../functions/wake.ts';
import type { Host } from '../../local/host.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { type ConversationId, commitId, conversationId } from '../../shared/kernel/brand.ts';
import { day, hour, minute, plus } from '../../shared/kernel/instant.ts';
import { inboundText, journalOf, later, openStage, record, sessionBody } from './stage.ts';

let host: Host;
let beats = 0;
let woken: ConversationId[] = [];
const heartbeat = {
  beat: async () => {
    beats += 1;
  },
};
beforeEach(() => {
  host = openStage();
  beats = 0;
  woken = [];
});
afterEach(() => host.close());

const auditing = (wakes = true) => ({
  ...host.world,
  ...journalOf(),
  heartbeat,
  waker: {
    wake: async (ids: readonly ConversationId[]) => {
      woken.push(...ids);
      if (wakes) await wake.handleOne(host.world, ids);
    },
  },
});

const alarms = async () =>
  ((await host.ledger.load(deskOf(host.world).id))?.state.messages ?? []).flatMap((message) =>
    message.class === 'alarm' ? [{ about: message.about, detail: message.detail }] : [],
  );

const says = (text: string, id = 'in-1') =>
  host.inboundSms(JSON.parse(JSON.parse(inboundText(text, id).body).Message));

describe('an audit', () => {
  test('that finds nothing sends the heartbeat, and changes nothing', async () => {
    const id = await record(host);
    const before = (await host.ledger.load(id))?.version;
    expect(await audit(auditing())).toEqual([]);
    expect([beats, woken]).toEqual([1, []]);
    expect((await host.ledger.load(id))?.version).toBe(before);
    expect(await host.ledger.load(deskOf(host.world).id)).toBeUndefined();
  });

  test('drives on what is late, once, and is content when that was enough', async () => {
    const id = await record(host);
    host.clock.turnTo(later(4 * hour + 5 * minute));
    expect(await audit(auditing())).toEqual([]);
    expect([beats, woken]).toEqual([1, [id]]);
  });

  test('leaves alone what is due but not late: the next sweep has it', async () => {
    await record(host);
    host.clock.turnTo(later(3.5 * hour + minute));
    expect(await audit(auditing(false))).toEqual([]);
    expect([beats, woken]).toEqual([1, []]);
  });

  test('that finds what cannot be driven on tells the operator where, and sends no heartbeat', async () => {
    const id = await record(host);
    host.clock.turnTo(later(4 * hour + 5 * minute));
    const world = auditing(false);
    expect(await audit(world)).toEqual([{ conversationId: id, because: 'overdue' }]);
    expect(beats).toBe(0);
    expect(world.failures).toEqual(['audit-overdue']);
    expect(await alarms()).toEqual([{ about: 'audit-failed', detail: [`overdue: ${id}`] }]);
  });

  test('that fails again and again rings the operator once in six hours', async () => {
    await record(host);
    const desk = deskOf(host.world).id;
    const ringsAt = async (when: number): Promise<number> => {
      host.clock.turnTo(later(when));
      await audit(auditing(false));
      await wake.handleOne(host.world, [desk]);
      return host.outbox.list({ address: host.world.clinic.operatorEmail }).length;
    };
    expect(await ringsAt(4 * hour + 5 * minute)).toBe(1);
    expect(await ringsAt(4 * hour + 15 * minute)).toBe(1);
    expect(await ringsAt(10 * hour)).toBe(1);
    expect(await ringsAt(10 * hour + 20 * minute)).toBe(2);
  });

  test('that finds another failure tells of it too: an hour after the first, in one mail for all that came up', async () => {
    const { id } = deskOf(host.world);
    const [first, second, third] = ['overdue: c-1', 'page-not-accepted: c-2', 'overdue: c-3'];
    const finds = async (minutes: number, ...detail: readonly string[]): Promise<void> => {
      host.clock.turnTo(later(minutes * minute));
      await raiseTrouble(host.world, 'audit-failed', detail);
    };
    await finds(0, first);
    await wake.handleOne(host.world, [id]);
    expect(host.outbox.list({}).at(-1)?.body).toContain(first);
    await finds(10, first, second);
    await finds(20, first, second, third);
    await finds(20, first, second, third);
    // Another kind waits for nobody.
    await raiseTrouble(host.world, 'person-unreachable', ['backup-1: opted-out']);
    expect(await alarms()).toEqual([
      { about: 'audit-failed', detail: [second, third] },
      { about: 'person-unreachable', detail: ['backup-1: opted-out'] },
    ]);
    host.clock.turnTo(later(hour - 1));
    await wake.handleOne(host.world, [id]);
    expect((await alarms()).map(({ about }) => about)).toEqual(['audit-failed']);
    host.clock.turnTo(later(hour));
    await wake.handleOne(host.world, [id]);
    expect(await alarms()).toEqual([]);
    expect(host.outbox.list({}).at(-1)?.body).toContain(third);
    // Six hours after it was told, what is still so is told again, and only that.
    await finds(6 * 60, first, second);
    expect(await alarms()).toEqual([{ about: 'audit-failed', detail: [first] }]);
  });

  test('that finds more than a mail has room for counts the rest, and names them in the next', async () => {
    const detail = Array.from({ length: 50 }, (_, n) => `overdue: c-${n}`);
    const raises = (): Promise<void> => raiseTrouble(host.world, 'audit-failed', detail);
    const told = async () =>
      ((await host.ledger.load(deskOf(host.world).id))?.state.messages ?? []).flatMap((message) =>
        message.class === 'alarm' ? [[message.detail?.length, message.detail?.[0], message.more]] : [],
      );
    await raises();
    expect(await told()).toEqual([[20, 'overdue: c-0', 30]]);
    await raises();
    const version = (await host.ledger.load(deskOf(host.world).id))?.version;
    for (let n = 0; n < 3; n++) await raises();
    expect(await told()).toEqual([
      [20, 'overdue: c-0', 30],
      [20, 'overdue: c-20', 10],
    ]);
    // What changes nothing is not written down again every ten minutes.
    expect((await host.ledger.load(deskOf(host.world).id))?.version).toBe(version);
    await wake.handleOne(host.world, [deskOf(host.world).id]);
    expect(host.outbox.list({}).at(-1)?.body).toContain('and 30 more like these');
  });

  test('that cannot read a row names it, and looks at the others', async () => {
    const id = await record(host);
    await record(host, sessionBody({ sessionId: 's-2', patient: { id: 'p-2', phone: '+13035550143' } }));
    host.clock.turnTo(later(4 * hour + 5 * minute));
    const unreadable = new WorldError('row', { code: 'unreadable', retriable: false });
    const world = auditing(false);
    const ledger = {
      ...host.ledger,
      load: (which: ConversationId) => (which === id ? Promise.reject(unreadable) : host.ledger.load(which)),
      history: (which: ConversationId, after: number) =>
        which === id ? Promise.resolve([]) : host.ledger.history(which, after),
    };
    const found = await audit({ ...world, ledger });
    expect(new Set(found.map(({ because }) => because))).toEqual(new Set(['unreadable', 'overdue']));
  });

  test('fails where no page of an open case was accepted by anybody', async () => {
    await record(host);
    await host.turn(later(3.5 * hour));
    host.setFault('down');
    const email = {
      ...host.world.email,
      send: async () => ({ type: 'blocked', because: 'paused' }) as const,
    };
    const blocked = { ...host.world, email };
    const before = host.world.ledger;
    expect(before).toBeDefined();
    await says('I cant breathe');
    const [id = conversationId('c-none')] = await host.ledger.withOpenCase(10);
    const stored = await host.ledger.load(id);
    const unheard = (state: Conversation): Conversation => ({
      ...state,
      cases: state.cases.map(({ pageAcceptedAt: _accepted, ...one }) => one),
    });
    const ledger = {
      ...host.ledger,
      load: async (which: ConversationId) => {
        const found = await host.ledger.load(which);
        return found === undefined ? undefined : { ...found, state: unheard(found.state) };
      },
    };
    expect(stored?.state.cases).toHaveLength(1);
    host.clock.turnTo(later(3.5 * hour + 6 * minute));
    const found = await audit({ ...auditing(false), ...blocked, ledger, heartbeat });
    expect(found.map(({ because }) => because)).toContain('page-not-accepted');
  });

  test('fails for a concern of before there were deadlines, which nothing would page', async () => {
    const id = await record(host, sessionBody({ risks: [], regions: [{ region: 'calf' }] }));
    await host.turn(later(3.5 * hour));
    await says('a bit of a headache and dizzy');
    const ledger = {
      ...host.ledger,
      load: async (which: ConversationId) => {
        const found = await host.ledger.load(which);
        if (found === undefined) return undefined;
        const tasks = found.state.tasks.map(({ deadlines: _deadlines, ...task }) => task);
        return { ...found, state: { ...found.state, tasks } };
      },
    };
    host.clock.turnTo(later(26 * hour));
    const found = await audit({ ...auditing(false), ledger });
    expect(found).toContainEqual({ conversationId: id, because: 'concern-not-paged' });
  });

  test('whose heartbeat is not taken says so, and is no failure', async () => {
    const world = auditing();
    const away = {
      beat: () => Promise.reject(new WorldError('away', { code: 'unavailable', retriable: true })),
    };
    expect(await audit({ ...world, heartbeat: away })).toEqual([]);
    expect(world.failures).toEqual(['heartbeat-not-taken']);
  });
});

describe('the hourly check of the ladder', () => {
  test('says nothing while everybody can be paged', async () => {
    await checkLadder(host.world);
    expect(await alarms()).toEqual([]);
  });

  test('tells the operator of a practitioner whose phone said STOP, before a page finds out', async () => {
    const own = host.world.naming.conversationId('sms', '+13035550111');
    const stopped = {
      ...host.world,
      ledger: {
        ...host.ledger,
        load: async (which: ConversationId) => {
          const found = await host.ledger.load(which);
          if (which !== own) return found;
          const base = await host.ledger.load(await record(host));
          if (base === undefined) return undefined;
          const consent = { status: 'opted-out', at: later(0), sentAt: later(0), cause: 'asked' } as const;
          return { ...base, state: { ...base.state, id: own, consent } };
        },
      },
    };
    await checkLadder(stopped);
    expect(await alarms()).toEqual([{ about: 'person-unreachable', detail: ['practitioner-1: opted-out'] }]);
  });
});

describe('the share of answers', () => {
  /** So many conversations of one question each, sent so long ago, of which so many were answered. */
  const asked = async (name: string, count: number, answered: number, daysAgo: number): Promise<void> => {
    const recorded = await record(host, sessionBody({ sessionId: `s-${name}` }));
    const base = (await host.ledger.load(recorded))?.state;
    if (base === undefined) return;
    for (let n = 0; n < count; n++) {
      const id = conversationId(`c-${name}-${n}`);
      const at = plus(host.clock.now(), -daysAgo * day);
      const [session] = base.sessions;
      const [message] = base.messages;
      if (session === undefined || message === undefined) return;
      const checkIns = session.checkIns
        .slice(0, 1)
        .map((one) => (n < answered ? { ...one, answeredAt: plus(at, hour) } : one));
      const state: Conversation = {
        ...base,
        id,
        sessions: [{ ...session, checkIns }],
        messages: [{ ...message, delivery: { state: 'sent', at } }],
      };
      const event = { type: 'ConversationOpened', conversationId: id, channel: 'sms' } as const;
      await host.ledger.commit({
        conversationId: id,
        expectedVersion: 0,
        commitId: commitId(`k-${name}-${n}`),
        at,
        state,
        events: [event],
        pointers: [],
        nextDueAt: undefined,
        urgent: false,
      });
    }
  };

  test('counts the last week beside the four before, but for the last day', async () => {
    await asked('today', 5, 0, 0.5);
    await asked('lately', 40, 10, 4);
    await asked('before', 80, 60, 20);
    await asked('ancient', 20, 0, 60);
    expect(await replyRate(host.world)).toEqual({
      lately: { sent: 40, answered: 10 },
      before: { sent: 80, answered: 60 },
    });
  });

  test('that falls sharply tells the operator, in figures', async () => {
    await asked('lately', 40, 10, 4);
    await asked('before', 80, 60, 20);
    await checkReplyRate(host.world);
    expect(await alarms()).toEqual([
      {
        about: 'reply-rate-fell',
        detail: ['10 of 40 check-ins answered in the last week', '60 of 80 in the four weeks before'],
      },
    ]);
  });

  test.each([
    ['a small fall', 40, 25, 80, 60],
    ['a handful of questions', 10, 0, 80, 60],
    ['a clinic that has just begun', 40, 2, 30, 30],
    ['a rate that was always low', 40, 8, 80, 20],
  ])('%s is nobody’s alarm', async (_, sent, answered, sentBefore, answeredBefore) => {
    await asked('lately', sent, answered, 4);
    await asked('before', sentBefore, answeredBefore, 20);
    await checkReplyRate(host.world);
    expect(await alarms()).toEqual([]);
  });
});
