import type { AuditTrail } from '../../../functions/ports/audit-trail.ts';
import { patientId, staffId } from '../../../shared/kernel/brand.ts';
import { day, hour, minute } from '../../../shared/kernel/instant.ts';
import type { Cloud } from '../cloud.ts';
import type { Simulation } from '../simulation.ts';
import type { Patients } from './patients.ts';

const by = staffId('ops-1');
/** How often somebody tries what failed, or could not be done yet, before they give up. */
const triesMax = 60;
/** Nobody has looked at a board that is not part of this. */
const nobodyLooked: AuditTrail = {
  append: async () => undefined,
  ofConversation: async () => [],
  ofDay: async () => [],
};

/** Whoever runs the tools of one clinic: pauses its check-ins and goes on, erases patients, and hands out what is held about them. */
export const operatorsOf = (parts: {
  readonly sim: Simulation;
  readonly cloud: Cloud;
  readonly patients: Patients;
  /** How many days the faults last. */
  readonly days: number;
}) => {
  const { sim, cloud, patients, days } = parts;
  const { agenda, drawn } = sim;
  const { platform } = cloud;
  const { clinic } = platform;
  const chance = sim.random(`operators ${clinic}`);
  let deeds = 0;

  /** Does something until it is done, as somebody does who reads that it failed. */
  const insist = (work: (name: string) => Promise<boolean>, wait: () => number, tries = 1): void => {
    deeds += 1;
    const again = (): void => {
      if (tries < triesMax) agenda.after(wait(), () => insist(work, wait, tries + 1));
    };
    work(`deed ${deeds}`).then((isDone) => {
      if (!isDone) again();
    }, again);
  };

  const turn = (to: 'PauseCheckIns' | 'ResumeCheckIns'): void =>
    insist(
      async (name) => {
        await platform.run('ops', name, (world, { release }) => release.turnCheckIns(world, to, by));
        return true;
      },
      () => chance.between(minute, 3 * minute),
    );

  const erase = (patient: string): void =>
    insist(
      async (name) => {
        const left = await platform.run('ops', name, (world, invocation) =>
          invocation.release.erasePatient(world, platform.archive(invocation), patientId(patient), by),
        );
        sim.tell({ type: 'erased', clinic, patient, left: left.map(String) });
        return left.length === 0;
      },
      () => chance.between(hour / 2, 4 * hour),
    );

  const exported = (patient: string): void =>
    insist(
      async (name) => {
        const record = await platform.look('ops', name, (world, invocation) =>
          invocation.release.recordOf(world, platform.archive(invocation), nobodyLooked, patientId(patient)),
        );
        sim.tell({ type: 'exported', clinic, patient, record: JSON.stringify(record) });
        return true;
      },
      () => chance.between(minute, hour),
    );

  /** Sometime while the faults last, with whoever was treated here by then. */
  const about = (deed: (patient: string) => void): void =>
    agenda.after(chance.between(2 * hour, days * day), () => {
      const [first, ...others] = patients.treatedAt(cloud);
      if (first !== undefined) deed(chance.pick([first, ...others]));
    });

  return {
    begin: (): void => {
      if (drawn.pause > 0)
        for (let n = chance.between(1, 2); n > 0; n -= 1) {
          const after = chance.between(0, days * day);
          agenda.after(after, () => turn('PauseCheckIns'));
          const until = after + chance.between(hour, chance.pick([6, 6, 48]) * hour);
          agenda.after(until, () => turn('ResumeCheckIns'));
        }
      if (drawn.erasure > 0) {
        about(exported);
        for (let n = chance.between(1, 2); n > 0; n -= 1) about(erase);
      }
    },
  };
};
