import { type Instant, instant } from '../../shared/kernel/instant.ts';
import { type Agenda, agendaFrom } from './agenda.ts';
import {
  drawOutages,
  drawRates,
  type FaultClass,
  noFaults,
  type Outage,
  type Rates,
  type Service,
} from './faults.ts';
import { type Random, randomOf } from './random.ts';
import type { Happened, TraceEntry } from './trace.ts';

/** Where a fault strikes: named the same whatever else goes wrong, so that a list of faults can be played again. */
export type Place = { readonly name: string; calls: number };

/** What is left out of a seed to find the least that still breaks it. */
export type Reduced = {
  readonly without: ReadonlySet<FaultClass>;
  /** The faults that strike, as `struck` told them; all that are drawn where absent. */
  readonly only?: ReadonlySet<string>;
};

/** What every part of one seed's world shares: the clock, the faults that were drawn, and the trace. */
export type Simulation = {
  readonly seed: number;
  readonly agenda: Agenda;
  readonly trace: TraceEntry[];
  readonly drawn: Rates;
  /** The rates that hold now: none once the faults have healed. */
  rates(): Rates;
  /** Until when a service is out; undefined where it answers. */
  outUntil(service: Service): number | undefined;
  heal(): void;
  tell(happened: Happened): void;
  /** Draws whether a fault strikes here; one that does is counted and told. */
  strikes(random: Random, share: number, kind: string, place: Place): boolean;
  /** Counts something that went wrong by itself, and tells it. */
  wentWrong(kind: string): void;
  readonly faults: Map<string, number>;
  /** Every fault that struck, by kind and place. */
  readonly struck: string[];
  random(name: string): Random;
};

export const simulationOf = (
  seed: number,
  start: Instant,
  healsAt: Instant,
  reduced: Reduced | undefined,
): Simulation => {
  const agenda = agendaFrom(start);
  const trace: TraceEntry[] = [];
  const faults = new Map<string, number>();
  const struck: string[] = [];
  const draws = randomOf(seed, 'rates');
  const all = drawRates(draws, randomOf(seed, 'deeds'));
  const drawn: Rates =
    reduced === undefined
      ? all
      : { ...all, ...Object.fromEntries([...reduced.without].map((name) => [name, 0])) };
  const outages: readonly Outage[] = drawOutages(draws, drawn.outages, start, healsAt);
  let rates = drawn;
  const tell = (happened: Happened): void => {
    trace.push({ t: instant(agenda.now()), ...happened });
  };
  const wentWrong = (kind: string): void => {
    faults.set(kind, (faults.get(kind) ?? 0) + 1);
    tell({ type: 'fault', kind });
  };
  return {
    seed,
    agenda,
    trace,
    drawn,
    rates: () => rates,
    outUntil: (service) => {
      const now = agenda.now();
      return outages.find((one) => one.service === service && one.from <= now && now < one.until)?.until;
    },
    heal: () => {
      rates = noFaults;
      tell({ type: 'healed' });
    },
    tell,
    strikes: (random, share, kind, place) => {
      if (!random.chance(share)) return false;
      const id = `${kind} at ${place.name} #${place.calls}`;
      if (reduced?.only?.has(id) === false) return false;
      struck.push(id);
      wentWrong(kind);
      return true;
    },
    wentWrong,
    faults,
    struck,
    random: (name) => randomOf(seed, name),
  };
};
