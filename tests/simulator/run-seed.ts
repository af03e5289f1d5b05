import { openConversation } from '../../shared/conversation/conversation.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { day, hour, type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import { type ClinicLife, clinicLife } from './clinic-life.ts';
import { type ClinicSettings, drawClinics } from './clinics.ts';
import { isFaultless, type Rates } from './faults.ts';
import { type Fidelity, fidelityOf } from './fidelity/fidelity.ts';
import { lookBack } from './look-back.ts';
import { judge } from './oracle/oracle.ts';
import type { Violation } from './oracle/watcher.ts';
import { type Episode, type Patients, patientSecrets, patientsOf } from './people/patients.ts';
import { secretWords } from './people/sayings.ts';
import { type Random, randomOf } from './random.ts';
import { here, type Release } from './release.ts';
import { type SimulatedLedger, type Store, simulatedLedger } from './simulated-ledger.ts';
import { type Reduced, type Simulation, simulationOf } from './simulation.ts';
import type { Trace } from './trace.ts';

/** What the faults held up has to be done this long after they healed. */
const recovery = 3 * hour;
/** In one seed of so many every conversation is read back at the end and compared with its history. */
const lookedBackEvery = 8;

/** So many seeds last much longer than any course of treatment: who was treated comes back, and answers what was asked weeks ago. */
const longShare = 0.02;

/** How much life one seed has: patients, and days of faults. */
export type Scale = { readonly episodes: number; readonly days: number };
/** For a test among others, in which a seed may take a few milliseconds. */
export const smallScale: Scale = { episodes: 2, days: 3 };
/** Each seed draws its own size: many are short, so that in the same time there are more of them. */
const drawScale = (random: Random, long: Random): Scale => {
  const scale = { episodes: random.pick([1, 1, 2, 2, 3, 6]), days: random.pick([2, 3, 9]) };
  return long.chance(longShare) ? { ...scale, days: 45 } : scale;
};

/** How a seed is run otherwise than in full. */
export type RunOptions = {
  readonly scale?: Scale;
  readonly reduced?: Reduced;
  /** The patients who take part, by number; all where absent. */
  readonly patients?: ReadonlySet<number>;
  /** Another release that is deployed in place of this one, or this one in its, while the faults last. */
  readonly beside?: Release | undefined;
  /** Where faults strike; undefined where every seed has its own. */
  readonly fidelity?: Fidelity | undefined;
  /** The store of each clinic, where it is another than the fidelity says. */
  readonly ledgerOf?: (store: Store) => SimulatedLedger;
};

export type SeedRun = {
  readonly seed: number;
  readonly trace: Trace;
  readonly violations: readonly Violation[];
  readonly rates: Rates;
  readonly faults: ReadonlyMap<string, number>;
  /** Every fault that struck, by kind and place. */
  readonly struck: readonly string[];
  readonly happened: number;
  readonly episodes: number;
  readonly hours: number;
};

const firstOf = <One>([first]: readonly One[]): One => {
  assert(first !== undefined, 'there is a clinic');
  return first;
};

/** What happens to a clinic as a whole: other settings, a lost table, a row that nobody can read. */
const planTroubles = (
  { agenda, drawn, tell }: Simulation,
  lives: readonly ClinicLife[],
  settings: readonly ClinicSettings[],
  when: { readonly deploysAt: Instant; readonly restoresAt: Instant; readonly poisonsAt: Instant },
): void => {
  const life = firstOf(lives);
  if (drawn.deploy > 0)
    agenda.at(when.deploysAt, () => {
      for (const { after } of settings) tell({ type: 'configured', clinic: after });
      return false;
    });
  if (drawn.restore > 0)
    agenda.at(when.restoresAt, () => {
      const lost = life.ledger.loseSnapshots();
      tell({ type: 'restored', clinic: firstOf(settings).before.id, lost });
      return false;
    });
  if (drawn.poison > 0)
    agenda.at(when.poisonsAt, () => {
      const id = conversationId('c-poison');
      const opened = { id, channel: 'sms', address: '', at: agenda.now() } as const;
      life.ledger.poison?.(id, openConversation(opened), agenda.now());
      life.armSweep();
      return false;
    });
};

/** Everybody and everything of one seed, before anything has happened. */
const worldOf = (seed: number, options: RunOptions, ledgerOf: (store: Store) => SimulatedLedger) => {
  const { reduced, patients: taking, beside } = options;
  const chance = randomOf(seed, 'world');
  const scale = options.scale ?? drawScale(chance, randomOf(seed, 'long'));
  const { start, settings, receipts } = drawClinics(chance, randomOf(seed, 'switches'), beside);
  const healsAt = plus(start, scale.days * day);
  const sim = simulationOf(seed, start, healsAt, reduced);
  const danger = chance.pick([0, 0.02, 0.05, 0.1, 0.4]);
  const diligence = chance.pick([0, 0.5, 1, 1]);
  const prompt = chance.chance(0.5);
  const someTime = (): Instant => plus(start, chance.between(hour, scale.days * day - hour));
  const [deploysAt, restoresAt] = [someTime(), someTime()];
  const people: { patients?: Patients } = {};
  const lives = settings.map((one) =>
    clinicLife(sim, one, {
      beside,
      deploysAt: sim.drawn.deploy > 0 ? deploysAt : undefined,
      receipts,
      ledgerOf,
      patients: () => {
        assert(people.patients !== undefined, 'people come before anything happens');
        return people.patients;
      },
      diligence,
      prompt,
      days: scale.days,
    }),
  );
  const episodes = Array.from({ length: scale.episodes }, (_, number): Episode => {
    const life = chance.pick([firstOf(lives), ...lives]);
    const practitioner = chance.pick(['practitioner-1', 'practitioner-1', 'director-1']);
    return { number, cloud: life.cloud, practitioner };
  }).filter(({ number }) => taking?.has(number) !== false);
  const patients = patientsOf({ sim, start, episodes, danger, days: scale.days });
  people.patients = patients;
  for (const life of lives) life.join(patients);
  for (const { before } of settings) sim.tell({ type: 'configured', clinic: before });
  planTroubles(sim, lives, settings, { deploysAt, restoresAt, poisonsAt: plus(healsAt, -hour) });
  patients.begin();
  return { sim, lives, start, healsAt, episodes: episodes.length };
};

/**
 * DynamoDB's own client is loaded for the seeds that go through it. What two releases have in common is rows: each reads and writes
 * them with its own adapter.
 */
const storeOf = async (
  seed: number,
  wished: Fidelity | undefined,
  beside: Release | undefined,
): Promise<(store: Store) => SimulatedLedger> => {
  if (beside === undefined && fidelityOf(seed, wished) === 'port') return simulatedLedger;
  const { simulatedDynamodb } = await import('./fidelity/simulated-dynamodb.ts');
  if (beside === undefined) return simulatedDynamodb;
  const [ours, theirs] = [await here.table(), await beside.table()];
  const adapterOf = ({ name }: Release) => (name === 'here' ? ours : theirs).dynamodbLedger;
  return (store) => simulatedDynamodb({ ...store, adapterOf });
};

/** What the product loads when it first needs it: loading takes real time, and the first seed of a process must be like any other. */
const loadedAhead = Promise.all([
  import('../../functions/edge/session-body.ts'),
  import('../../functions/edge/openapi.ts'),
  import('../../functions/edge/mail-words.ts'),
  import('../../functions/pages/board-act-answers.ts'),
  import('../../functions/pages/board-conversation-answer.ts'),
  import('../../functions/pages/board-record-answers.ts'),
]);

/** One seed from beginning to end: days of faults, then three hours in which everything must come right. */
export const runSeed = async (seed: number, options: RunOptions = {}): Promise<SeedRun> => {
  await loadedAhead;
  const ledgerOf = options.ledgerOf ?? (await storeOf(seed, options.fidelity, options.beside));
  const { sim, lives, start, healsAt, episodes } = worldOf(seed, options, ledgerOf);
  const { agenda, drawn } = sim;
  const endsAt = plus(healsAt, recovery);
  await agenda.runUntil(healsAt);
  sim.heal();
  const redrive = (): void => {
    for (const { cloud } of lives) cloud.redrive();
  };
  redrive();
  agenda.after(10 * minute, redrive);
  await agenda.runUntil(endsAt);
  sim.tell({ type: 'ended' });
  await lookBack(sim, lives, seed % lookedBackEvery === 0 || drawn.restore > 0);

  const about = {
    faultless: isFaultless(drawn),
    secrets: [...patientSecrets, ...secretWords],
    folds: [here, ...(options.beside === undefined ? [] : [options.beside])].map(({ evolve }) => evolve),
  };
  return {
    seed,
    trace: sim.trace,
    violations: judge(sim.trace, about),
    rates: drawn,
    faults: sim.faults,
    struck: sim.struck,
    happened: agenda.happened(),
    episodes,
    hours: (endsAt - start) / hour,
  };
};
