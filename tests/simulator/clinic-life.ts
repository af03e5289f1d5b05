import { type Clinic, personOf } from '../../shared/clinic/clinic.ts';
import { minute } from '../../shared/kernel/instant.ts';
import { canaryFlights } from './canary-flights.ts';
import type { ClinicSettings } from './clinics.ts';
import { type Cloud, cloudOf } from './cloud.ts';
import { hintsOf } from './hints.ts';
import { boardUsersOf } from './people/board-users.ts';
import { frontDeskOf } from './people/front-desk.ts';
import { operatorsOf } from './people/operators.ts';
import type { Patients } from './people/patients.ts';
import { practitionersOf } from './people/practitioners.ts';
import { platformOf } from './platform.ts';
import type { Release } from './release.ts';
import { type Carriers, carriersOf, type Delivered } from './senders.ts';
import type { SimulatedLedger, Store } from './simulated-ledger.ts';
import type { Simulation } from './simulation.ts';

/** One commit in so many is written down as the stores would. */
const writtenOut = 16;
/**
 * Far less than the service's, so that what a seed holds has pages; but not so many that a process which may die at every page never
 * reads the history of weeks.
 */
const pageBytesIn = (days: number): number => (days > 9 ? 64 : 4) * 1024;

/** One clinic: its table, its functions, what wakes and feeds them, and its people. */
export const clinicLife = (
  sim: Simulation,
  settings: ClinicSettings,
  options: {
    readonly deploysAt: number | undefined;
    readonly beside: Release | undefined;
    readonly receipts: boolean;
    readonly ledgerOf: (store: Store) => SimulatedLedger;
    readonly patients: () => Patients;
    readonly diligence: number;
    readonly prompt: boolean;
    /** How many days the faults last. */
    readonly days: number;
  },
) => {
  const { agenda } = sim;
  const { before, after } = settings;
  const chance = sim.random(`injections ${before.id}`);
  const sessions = new Map<string, string>();
  const lag = sim.random(`index ${before.id}`);
  const ledger = options.ledgerOf({
    writeOut: writtenOut,
    pageBytes: pageBytesIn(options.days),
    now: agenda.now,
    indexedAfter: () =>
      lag.chance(sim.rates().indexLag) ? agenda.now() + lag.between(0, 5 * minute) : undefined,
  });
  const ears: { hear?: (message: Delivered) => void } = {};
  const carriers: Carriers = carriersOf({
    sim,
    clinic: before.id,
    smsNumber: before.smsNumber,
    deliver: (message) => ears.hear?.(message),
    taken: (text, random) => {
      if (options.receipts) cloud.receipts(text, random);
    },
  });
  const platform = platformOf({
    sim,
    settings,
    deploysAt: options.deploysAt,
    beside: options.beside,
    days: options.days,
    ledger,
    carriers,
    committed: (commit) => {
      hints.fromStream(commit.conversationId, commit.expectedVersion + 1);
      hints.armSweep();
      desk.see(commit);
      boardUsers.see(commit);
      const { stopInFlight, cancelInFlight } = sim.rates();
      for (const event of commit.events) {
        if (event.type === 'SessionRecorded' || event.type === 'SessionAmended')
          for (const { id } of event.plan) sessions.set(id, event.session.id);
        if (event.type !== 'MessageClaimed') continue;
        const session = sessions.get(event.messageId);
        // A STOP or a cancel just then is what the claim is there for.
        if (chance.chance(stopInFlight) && event.personal !== undefined)
          options.patients().stop(cloud, event.personal.to, chance.between(0, 300));
        if (chance.chance(cancelInFlight) && session !== undefined)
          options.patients().cancel(cloud, session, chance.between(0, 300));
      }
    },
  });
  const hints = hintsOf({ sim, platform, ledger });
  const cloud: Cloud = cloudOf({ sim, platform, smsNumber: before.smsNumber });
  const desk = frontDeskOf({ sim, cloud, diligence: options.diligence });
  const boardUsers = boardUsersOf({ sim, cloud, publicUrl: before.publicUrl, days: options.days });
  const people: Clinic['people'] = [
    ...before.people,
    ...after.people.filter(({ id }) => personOf(before, id) === undefined),
  ];
  return {
    ledger,
    cloud,
    armSweep: hints.armSweep,
    join: (patients: Patients): void => {
      const staff = practitionersOf({ sim, people, cloud, patients, prompt: options.prompt });
      ears.hear = (message) => {
        if (!staff.hear(message)) patients.hear(cloud, message);
      };
      operatorsOf({ sim, cloud, patients, days: options.days }).begin();
      boardUsers.begin();
      if (sim.drawn.canary > 0) canaryFlights(sim, cloud, before);
    },
  };
};

export type ClinicLife = ReturnType<typeof clinicLife>;
