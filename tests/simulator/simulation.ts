import { type Instant, instant } from '../../shared/kernel/instant.ts';
import { type Agenda, agendaFrom } from './agenda.ts';
import { drawOutages, drawRates, noFaults, type Outage, type Rates, type Service } from './faults.ts';
import { type Random, randomOf } from './random.ts';
import type { Happened, TraceEntry } from './trace.ts';

/** What every part of one seed's world shares: the clock, the faults that were drawn, and the trace. */
export type Simulation = {
  readonly seed: number;
  readonly agenda: Agenda;
  readonly trace: TraceEntry[];
  readonly drawn: Rates;
  /** The rates that hold now: none once the faults have healed. */
  rates(): Rates;
  isOut(service: Service): boolean;
  isHealed(): boolean;
  heal(): void;
  tell(happened: Happened): void;
  /** Counts a fault, and tells it. */
  fault(kind: string): true;
  readonly faults: Map<string, number>;
  random(area: string): Random;
};

export const simulationOf = (seed: number, start: Instant, healsAt: Instant): Simulation => {
  const agenda = agendaFrom(start);
  const trace: TraceEntry[] = [];
  const faults = new Map<string, number>();
  const draws = randomOf(seed, 'rates');
  const drawn = drawRates(draws);
  const outages: readonly Outage[] = drawOutages(draws, drawn, start, healsAt);
  let healed = false;
  const tell = (happened: Happened): void => {
    trace.push({ t: instant(agenda.now()), ...happened });
  };
  return {
    seed,
    agenda,
    trace,
    drawn,
    rates: () => (healed ? noFaults : drawn),
    isOut: (service) =>
      outages.some((one) => one.service === service && one.from <= agenda.now() && agenda.now() < one.until),
    isHealed: () => healed,
    heal: () => {
      healed = true;
      tell({ type: 'healed' });
    },
    tell,
    fault: (kind) => {
      faults.set(kind, (faults.get(kind) ?? 0) + 1);
      tell({ type: 'fault', kind });
      return true;
    },
    faults,
    random: (area) => randomOf(seed, area),
  };
};
