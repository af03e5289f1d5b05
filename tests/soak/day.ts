import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { inParallel } from '../../functions/app/in-parallel.ts';
import { stateKey } from '../../functions/aws/table.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import { asJson, committed, inboundText, queued, request, streamed } from '../functions/stage.ts';
import { type Random, randomOf } from '../simulator/random.ts';
import { at } from '../support/clinic.ts';
import type { Call, CallAnswer, StorePlace } from './calls.ts';
import { clinic } from './clinic.ts';
import { type House, openHouse } from './house-process.ts';
import { openPostOffice, type PostOffice, type Taken } from './post-office.ts';
import { patientsOf, type Said, sessionBody, sessionTimes, townspeople } from './townspeople.ts';

/** A Monday at seven in the morning in Denver. */
const start = at('2026-03-02T14:00:00Z');
/** Nobody begins anything new in these minutes, nothing dies, and everything must come to rest. */
const restMinutes = 90;
/** In the last of them nobody says a word. */
const lastWordsMinutes = 10;
/** Calls of one minute that are under way together. */
const atOnce = 8;
/** How often the stream may lead to a wake whose commits it carries again. */
const streamTurnsMax = 50;
const twiceShare = 0.1;
const cancelledShare = 0.03;

/** What the world outside knows of a day: the tally compares it with what was stored. */
export type Day = {
  readonly endsAt: Instant;
  /** Sessions that a client wanted recorded. */
  readonly wanted: readonly string[];
  /** Those that were answered as stored. */
  readonly recorded: ReadonlySet<string>;
  readonly said: readonly Said[];
  readonly taken: readonly Taken[];
  readonly faults: PostOffice['counts'];
  readonly calls: number;
  /** Calls that failed or were cut off, each tried again. */
  readonly failed: number;
  readonly kills: number;
  /** Kills that cut off a call. */
  readonly interruptions: number;
  /** Deliveries of what had been delivered before. */
  readonly repeated: number;
};

const status = z.object({ statusCode: z.number() });
const failures = z.object({ batchItemFailures: z.array(z.unknown()) });
const isTaken = (answer: CallAnswer | undefined): boolean => {
  const batch = failures.safeParse(answer?.result);
  return answer !== undefined && (!batch.success || batch.data.batchItemFailures.length === 0);
};

/** Kills by minute: when a session is recorded, when its first question is due, and a little later, when people answer. */
const killMinutes = (
  random: Random,
  kills: number,
  recordedIn: readonly number[],
): ReadonlyMap<number, number> => {
  const drawn = new Map<number, number>();
  const [first = 0, ...others] = recordedIn;
  for (let n = 0; n < kills; n += 1) {
    const when = random.pick([first, ...others]) + random.pick([0, 240]) + random.pick([0, 0, 1, 10]);
    drawn.set(when, (drawn.get(when) ?? 0) + 1);
  }
  return drawn;
};

type Errand = () => Promise<void>;

/** One busy day of a clinic, minute by minute, while the process of its functions is killed again and again. */
export const liveThrough = async (
  wanted: {
    readonly hours: number;
    readonly sessions: number;
    readonly kills: number;
    readonly seed: number;
  },
  store: StorePlace,
  progress: (minuteOfDay: number, of: number, calls: number) => void,
): Promise<Day> => {
  const { hours, sessions, kills, seed } = wanted;
  const minutes = hours * 60;
  const random = randomOf(seed, 'soak people');
  const chance = randomOf(seed, 'soak kills');
  const patients = patientsOf(sessions);
  const said: Said[] = [];
  const recorded = new Set<string>();
  const agenda = new Map<number, Errand[]>();
  const counts = { calls: 0, failed: 0, kills: 0, interruptions: 0, repeated: 0 };
  let now = 0;
  let ticks = 0;

  const inMinute = (when: number, errand: Errand): void => {
    const later = Math.max(when, now + 1);
    agenda.set(later, [...(agenda.get(later) ?? []), errand]);
  };
  const time = (): Instant => {
    ticks += 1;
    return plus(start, now * minute + Math.min(59_000, ticks * 5));
  };

  const town = townspeople({
    clinic,
    random,
    patients,
    say: (one, afterMinutes) => {
      const when = now + Math.max(1, afterMinutes);
      // What is said at the very end would have no time to be heard.
      if (when > minutes + restMinutes - lastWordsMinutes) return;
      inMinute(when, async () => {
        said.push(one);
        await deliver(one);
      });
    },
  });
  const office = await openPostOffice(randomOf(seed, 'soak carrier'), (message) => {
    town.hear(message);
    if (message.attemptId !== undefined) receipts(message, message.attemptId);
  });
  const house: House = await openHouse({ store, carrier: office.url });

  let sequence = 0;
  const called = async (wish: Call): Promise<CallAnswer | undefined> => {
    counts.calls += 1;
    const answer = await house.call(wish);
    if (answer === undefined) counts.failed += 1;
    return answer;
  };
  /** Calls a function and has the stream tell `wake` of what was committed, as long as that commits anything. */
  const invoke = async (wish: Call): Promise<CallAnswer | undefined> => {
    const answer = await called(wish);
    let changed = answer?.committed ?? [];
    for (let turn = 0; turn < streamTurnsMax && changed.length > 0; turn += 1) {
      const records = changed.map((id) => {
        const { pk, sk } = stateKey(conversationId(id));
        sequence += 1;
        return committed(pk.S, sk.S, sequence);
      });
      // What is lost with a killed process stays due, and the sweep finds it.
      changed =
        (await called({ function: 'wake', now: time(), event: streamed(...records) }))?.committed ?? [];
    }
    return answer;
  };

  const deliver = async (one: Said): Promise<void> => {
    const { id, words, from } = one;
    const event = queued(inboundText(words, id, from, time()));
    const answer = await invoke({ function: 'receive-sms', now: time(), event });
    if (!isTaken(answer)) inMinute(now + 1, () => deliver(one));
    else if (random.chance(twiceShare)) {
      counts.repeated += 1;
      inMinute(
        now + random.between(1, 30),
        async () => void (await invoke({ function: 'receive-sms', now: time(), event })),
      );
    }
  };
  const receipts = (message: Taken, attempt: string): void => {
    const tell = (eventType: string): void =>
      inMinute(now + random.between(1, 4), async () => {
        const event = { detail: { eventType, messageId: message.messageId, context: { attempt } } };
        if ((await invoke({ function: 'record-receipt', now: time(), event })) === undefined) tell(eventType);
      });
    tell('TEXT_DELIVERED');
  };
  const post = async (session: string, body: object): Promise<void> => {
    const event = request('POST', '/v1/sessions', asJson(body));
    const answer = await invoke({ function: 'record-session', now: time(), event });
    const read = status.safeParse(answer?.result);
    if (!read.success || read.data.statusCode >= 300) inMinute(now + 1, () => post(session, body));
    else {
      recorded.add(session);
      if (random.chance(twiceShare)) {
        counts.repeated += 1;
        inMinute(
          now + random.between(1, 30),
          async () => void (await invoke({ function: 'record-session', now: time(), event })),
        );
      }
    }
  };
  const cancel = async (session: string): Promise<void> => {
    const event = request('DELETE', `/v1/sessions/${session}`, {
      headers: { authorization: 'Bearer local' },
    });
    const answer = await invoke({ function: 'record-session', now: time(), event });
    const read = status.safeParse(answer?.result);
    if (!read.success || read.data.statusCode >= 300) inMinute(now + 1, () => cancel(session));
  };

  const recordedIn: number[] = [];
  for (const [patient, over] of sessionTimes(patients, random, start, hours)) {
    const when = Math.floor((over - start) / minute);
    recordedIn.push(when);
    inMinute(when, () => post(patient.session, sessionBody(patient, over)));
    if (random.chance(cancelledShare)) inMinute(when + random.between(1, 600), () => cancel(patient.session));
  }

  /** Kills at random moments of as long as a minute took of late. */
  const die = async (times: number, within: number): Promise<void> => {
    for (let n = 0; n < times; n += 1) {
      await sleep(chance.fraction() * within);
      counts.kills += 1;
      if ((await house.kill()) > 0) counts.interruptions += 1;
    }
  };
  const dying = killMinutes(chance, kills, recordedIn);
  let took = 100;
  for (; now < minutes + restMinutes; now += 1) {
    if (now === minutes) office.heal();
    ticks = 0;
    const began = performance.now();
    const deaths = die(dying.get(now) ?? 0, took);
    const errands = agenda.get(now) ?? [];
    agenda.delete(now);
    await inParallel(errands, atOnce, (errand) => errand());
    await invoke({ function: 'sweep', now: time() });
    await deaths;
    if (!dying.has(now)) took = Math.max(5, performance.now() - began);
    if (now % 30 === 0) progress(now, minutes + restMinutes, counts.calls);
  }
  await house.close();
  await office.stop();
  return {
    endsAt: plus(start, now * minute),
    wanted: patients.map(({ session }) => session),
    recorded,
    said,
    taken: office.taken,
    faults: office.counts,
    ...counts,
  };
};
