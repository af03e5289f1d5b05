import { day, hour, minute, plus } from '../../shared/kernel/instant.ts';
import { at, clinicWith } from '../support/clinic.ts';
import { type Cloud, cloudOf } from './cloud.ts';
import { noFaults, type Rates } from './faults.ts';
import type { Mutant } from './mutants.ts';
import { judge } from './oracle/oracle.ts';
import type { Violation } from './oracle/watcher.ts';
import { type People, peopleOf } from './people.ts';
import { type SimulatedLedger, simulatedLedger } from './simulated-ledger.ts';
import { simulationOf } from './simulation.ts';
import type { Trace } from './trace.ts';

/** A Monday morning in Denver; clocks there go forward on the sixth day. */
const start = at('2026-03-02T15:00:00Z');
/** What the faults held up has to be done this long after they healed. */
const recovery = 3 * hour;
/** One commit in so many is written down as the stores would. */
const writtenOut = 16;

const clinic = clinicWith();

/** The time of a store, and until when its indexes come after a write that is made now. */
export type StoreTimes = { readonly now: () => number; readonly indexedAfter: () => number | undefined };

/** How much life one seed has: patients, and days of faults. */
export type Scale = { readonly episodes: number; readonly days: number };
export const fullScale: Scale = { episodes: 6, days: 9 };
/** For a test among others, in which a seed may take a few milliseconds. */
export const smallScale: Scale = { episodes: 2, days: 3 };

export type SeedRun = {
  readonly seed: number;
  readonly trace: Trace;
  readonly violations: readonly Violation[];
  readonly rates: Rates;
  readonly faults: ReadonlyMap<string, number>;
  readonly happened: number;
  readonly episodes: number;
  readonly hours: number;
};

/** One seed from beginning to end: days of faults, then three hours in which everything must come right. */
export const runSeed = async (
  seed: number,
  mutant?: Mutant,
  scale = fullScale,
  ledgerOf: (times: StoreTimes) => SimulatedLedger = () => simulatedLedger(writtenOut),
): Promise<SeedRun> => {
  const healsAt = plus(start, scale.days * day);
  const endsAt = plus(healsAt, recovery);
  const sim = simulationOf(seed, start, healsAt);
  const { agenda, drawn } = sim;
  const chance = sim.random('injections');
  const lag = sim.random('index');
  const sessions = new Map<string, string>();
  const world: { people?: People } = {};

  const cloud: Cloud = cloudOf({
    sim,
    clinic,
    ledger: ledgerOf({
      now: agenda.now,
      indexedAfter: () =>
        lag.chance(sim.rates().hintLate) ? agenda.now() + lag.between(0, 5 * minute) : undefined,
    }),
    mutant,
    deliver: (message) => world.people?.hear(message),
    committed: (_, events) => {
      const { stopInFlight, cancelInFlight } = sim.rates();
      for (const event of events) {
        if (event.type === 'SessionRecorded' || event.type === 'SessionAmended')
          for (const { id } of event.plan) sessions.set(id, event.session.id);
        if (event.type !== 'MessageClaimed') continue;
        const session = sessions.get(event.messageId);
        const to = event.personal?.to;
        // A STOP or a cancel just then is what the claim is there for.
        if (to?.startsWith('+1303555014') === true && chance.chance(stopInFlight))
          world.people?.text(to, 'STOP', 'stop', chance.between(0, 300));
        if (session !== undefined && chance.chance(cancelInFlight))
          world.people?.cancel(session, chance.between(0, 300));
      }
    },
  });
  const people = peopleOf({ sim, clinic, cloud, start, episodes: scale.episodes });
  world.people = people;
  people.begin();

  await agenda.runUntil(healsAt);
  sim.heal();
  cloud.redrive();
  agenda.after(10 * minute, () => cloud.redrive());
  await agenda.runUntil(endsAt);
  sim.tell({ type: 'ended' });

  const faultless = drawn === noFaults;
  return {
    seed,
    trace: sim.trace,
    violations: judge(sim.trace, { faultless, secrets: people.secrets }),
    rates: drawn,
    faults: sim.faults,
    happened: agenda.happened(),
    episodes: scale.episodes,
    hours: (endsAt - start) / hour,
  };
};
