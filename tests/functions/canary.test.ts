import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { healthOf } from '../../functions/app/board-health.ts';
import { countReport } from '../../functions/app/board-reports.ts';
import { canaryAge, canaryOf, flyCanary } from '../../functions/app/canary.ts';
import { deskOf } from '../../functions/app/desk-of.ts';
import { replyRate } from '../../functions/app/reply-rate.ts';
import type { CanaryWorld } from '../../functions/app/world.ts';
import { handlerOf } from '../../functions/canary.ts';
import type { Ledger } from '../../functions/ports/ledger.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { canaryPhone } from '../../shared/clinic/canary.ts';
import { day, hour, minute, second } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { clinicWith } from '../support/clinic.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { inboundText, journalOf, later, start } from './stage.ts';

const simulators = ['+14254147755', '+14254147167', 'success@simulator.amazonses.com'];

let stage: BoardStage;
let texts: string[];
beforeEach(() => {
  stage = openBoard();
  texts = [];
});
afterEach(() => stage.host.close());

/** The clinic as the function has it: what it brings in comes by the carrier's road, and it waits without waiting. */
const worldWith = (bring = true): CanaryWorld => {
  const { host } = stage;
  let waited = 0;
  return {
    ...host.world,
    clock: {
      ...host.world.clock,
      elapsed: () => waited,
      sleep: async (milliseconds) => {
        waited += milliseconds;
      },
    },
    line: {
      text: async ({ from, words, id }) => {
        texts.push(id);
        if (!bring) return;
        const { body } = inboundText(words, id, from, host.clock.now());
        await host.inboundSms(JSON.parse(JSON.parse(body).Message));
      },
    },
  };
};

const outbox = () => stage.host.outbox.list({});
const conversation = async () => {
  const opening = canaryOf(stage.host.world);
  if (opening === undefined) throw new Error('the clinic of a test has a canary');
  return stage.stateOf(opening.id);
};

describe('the canary', { timeout: 30_000 }, () => {
  test('walks the whole way of a red flag and comes home', async () => {
    expect(await flyCanary(worldWith())).toEqual({ came: 'home', seconds: 0 });
    const state = await conversation();
    expect(state.cases).toMatchObject([
      { state: 'closed', disposition: 'false-alarm', severity: 'emergency' },
    ]);
    expect(state.cases[0]?.pageAcceptedAt).toBeDefined();
    const kinds = outbox().map((message) => `${message.kind} ${message.to}`);
    expect(kinds).toContain('checkin +14254147755');
    expect(kinds).toContain('page +14254147167');
    expect(kinds).toContain('page success@simulator.amazonses.com');
    expect(outbox().some((message) => message.to === '+14254147755' && message.body.includes('911'))).toBe(
      true,
    );
    expect((await stage.stateOf(deskOf(stage.host.world).id)).desk?.canary?.provedAt).toBe(start);
  });

  test.each([true, false])('leaves nothing that goes on by itself, home (%s) or lost', async (bring) => {
    await flyCanary(worldWith(bring));
    const sent = outbox().length;
    await stage.host.turn(later(9 * day));
    const state = await conversation();
    expect(outbox().length, 'nothing is asked, answered or paged afterwards').toBe(sent);
    expect(state.messages.filter(({ delivery }) => delivery.state === 'pending')).toEqual([]);
    expect([state.cases.filter((one) => one.state !== 'closed'), openTasks(state)]).toEqual([[], []]);
  });

  test('reaches simulators and nobody else, whatever becomes of it', async () => {
    for (let flight = 0; flight < 6; flight += 1) {
      stage.host.setFault(flight % 3 === 1 ? 'throttle' : flight % 3 === 2 ? 'timeout-after' : 'ok');
      await flyCanary(worldWith(flight % 4 !== 3));
      await stage.host.turn(later((flight + 1) * hour));
    }
    const to = new Set(outbox().map((message) => message.to));
    expect([...to].filter((address) => !simulators.includes(address))).toEqual([]);
    expect(to.size).toBe(3);
  });

  test('an ended ladder of it rings at no operator, and its call-backs on no list', async () => {
    const world = worldWith();
    const { line } = world;
    // It comes in and nobody lands it.
    await flyCanary({
      ...world,
      line: {
        text: async (inbound) => {
          await line.text(inbound);
          throw new Error('the function dies');
        },
      },
    }).catch(() => undefined);
    await stage.host.turn(later(hour));
    expect((await conversation()).cases.map((one) => one.state)).toEqual(['paged']);
    expect((await conversation()).cases[0]?.ended).toBe(true);
    expect(outbox().filter((message) => !simulators.includes(message.to))).toEqual([]);
    // The next one closes what was left and comes home.
    expect(await flyCanary(worldWith())).toMatchObject({ came: 'home' });
    expect((await conversation()).cases.filter((one) => one.state !== 'closed')).toEqual([]);
  });

  test('stands on no list, in no report, and is found by no search', async () => {
    const world = worldWith();
    const { line } = world;
    let seen: unknown;
    await flyCanary({
      ...world,
      line: {
        text: async (inbound) => {
          await line.text(inbound);
          seen = [await healthOf(stage.host.world), await stage.host.ledger.withOpenCase(9)];
        },
      },
    });
    expect(seen).toMatchObject([{ cases: 0, tasks: 0 }, []]);
    expect((await stage.host.ledger.recent({ limit: 9 })).items).toEqual([]);
    expect(await stage.host.ledger.search(['afterneedle'], 9)).toEqual([]);
    expect(await replyRate(stage.host.world)).toMatchObject({ lately: { sent: 0 } });
    expect(JSON.stringify(await countReport(stage.host.world, 4))).not.toMatch(/[1-9]\d* *(case|page)/);
    expect((await (await stage.as('director-1')).look('/board/health')).page).toContain('last came through');
  });

  test('is patient for two minutes and then says how far it got', async () => {
    const { failures, journal } = journalOf();
    expect(await flyCanary({ ...worldWith(false), journal })).toEqual({ lost: 'case' });
    expect(failures).toEqual(['canary-lost-case']);
    stage.host.setFault('down');
    expect(await flyCanary({ ...worldWith(), journal })).toEqual({ lost: 'answer' });
    stage.host.setFault('ok');
    expect((await stage.host.ledger.load(deskOf(stage.host.world).id))?.state.desk?.canary).toBeUndefined();
  });

  test('says START first where its phone was taken for one that had said STOP', async () => {
    stage.host.setFault('reject-opted-out');
    await flyCanary(worldWith());
    expect((await conversation()).consent.status).toBe('opted-out');
    stage.host.setFault('ok');
    expect(await flyCanary(worldWith())).toMatchObject({ came: 'home' });
  });

  test('looks again where it could not look', async () => {
    const world = worldWith();
    let fails = true;
    const load: Ledger['load'] = async (id) => {
      if (fails && texts.length > 0) {
        fails = false;
        throw new WorldError('away', { code: 'unavailable', retriable: true });
      }
      return world.ledger.load(id);
    };
    expect(await flyCanary({ ...world, ledger: { ...world.ledger, load } })).toMatchObject({ came: 'home' });
    expect(fails).toBe(false);
  });

  test('that nobody who is followed shares its phone with: a patient there is a patient', async () => {
    const phone = canaryPhone(stage.host.clinic) ?? '';
    expect(canaryOf(stage.host.world)?.id).not.toBe(stage.host.world.naming.conversationId('sms', phone));
  });

  test('is left out while check-ins are paused, but for its red flag', async () => {
    await stage.host.turnCheckIns('PauseCheckIns');
    expect(await flyCanary(worldWith())).toMatchObject({ came: 'home' });
    expect(outbox().filter((message) => message.kind === 'checkin')).toEqual([]);
  });

  test('is none where the clinic wants none, or its country has no simulator', async () => {
    for (const changes of [{ canary: false }, { country: 'NZ', textsTo: ['NZ'] }]) {
      const world = { ...worldWith(), clinic: { ...clinicWith(), ...changes } };
      expect(await flyCanary(world)).toBeUndefined();
      expect(await canaryAge(world)).toBeUndefined();
    }
    expect(texts).toEqual([]);
  });
});

describe('its hour', { timeout: 30_000 }, () => {
  const fly = async () => handlerOf(async () => worldWith())({});
  const atLocal = (hours: number) => stage.host.turn(later((hours - 10) * hour + 20 * minute));

  test('comes once a local day, and again only where it did not come home', async () => {
    expect(await fly()).toMatchObject({ came: 'home' });
    await atLocal(11);
    expect(await fly()).toBeNull();
    await atLocal(24 + 9);
    expect(await fly()).toBeNull();
    await atLocal(24 + 10);
    expect(await handlerOf(async () => worldWith(false))({})).toEqual({ lost: 'case' });
    await atLocal(24 + 11);
    expect(await fly()).toMatchObject({ came: 'home' });
    await atLocal(24 + 12);
    expect(await fly()).toBeNull();
  });

  test('does not matter to an operator', async () => {
    await atLocal(22);
    expect(await fly()).toBeNull();
    expect(await handlerOf(async () => worldWith())({ now: true, patienceSeconds: 1 })).toBeDefined();
    expect(texts).toHaveLength(1);
  });
});

test('its age counts from when it was first waited for, and anew from each time it came home', async () => {
  const { world } = stage.host;
  expect(await canaryAge(world)).toBe(0);
  await stage.host.turn(later(27 * hour));
  expect(await canaryAge(world)).toBe(27 * hour);
  await flyCanary(worldWith());
  expect(await canaryAge(world)).toBeLessThan(second);
  await stage.host.turn(later(50 * hour));
  expect(Math.round(((await canaryAge(world)) ?? 0) / hour)).toBe(23);
});
