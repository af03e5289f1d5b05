import type { Commit } from '../../../functions/ports/ledger.ts';
import { staffId } from '../../../shared/kernel/brand.ts';
import { hour, minute } from '../../../shared/kernel/instant.ts';
import type { Cloud } from '../cloud.ts';
import type { Simulation } from '../simulation.ts';

const people = [staffId('front-desk-1'), staffId('practitioner-1')] as const;

/** Whoever works the call-back list: takes some of what comes, ends some of that, and puts a little of it back. */
export const frontDeskOf = (parts: {
  readonly sim: Simulation;
  readonly cloud: Cloud;
  /** How much of the list is worked on. */
  readonly diligence: number;
}) => {
  const { sim, cloud, diligence } = parts;
  const chance = sim.random(`desk ${cloud.platform.clinic}`);

  const work = ({ conversationId: id }: Commit, taskId: string): void => {
    const by = chance.pick([...people]);
    const after = chance.between(minute, 6 * hour);
    const act = (what: 'take' | 'finish' | 'reopen', later: number): void =>
      sim.agenda.after(later, () => {
        const outcome = chance.pick(['spoke', 'no-need', 'not-reached'] as const);
        void cloud.tried('board', `${what} ${taskId}`, (world, { release: { workTask } }) => {
          if (what === 'take') return workTask(world, id, { type: 'TakeTask', taskId, by });
          if (what === 'reopen') return workTask(world, id, { type: 'ReopenTask', taskId, by });
          return workTask(world, id, { type: 'FinishTask', taskId, by, outcome });
        });
      });
    act('take', after);
    if (chance.chance(0.8)) act('finish', after + chance.between(minute, hour));
    if (chance.chance(0.1)) act('reopen', after + chance.between(hour, 3 * hour));
  };

  return {
    see: (commit: Commit): void => {
      for (const event of commit.events)
        if (event.type === 'TaskAdded' && chance.chance(diligence)) work(commit, event.task.id);
    },
  };
};
