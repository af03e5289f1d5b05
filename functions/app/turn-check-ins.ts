import type { StaffId } from '../../shared/kernel/brand.ts';
import { deskOf } from './desk-of.ts';
import { execute } from './execute.ts';
import type { Pause } from './pause.ts';
import type { World } from './world.ts';

/** Turns the clinic's check-ins off or on. Answers where the switch stands now. */
export const turnCheckIns = async (
  world: World,
  to: 'PauseCheckIns' | 'ResumeCheckIns',
  by: StaffId,
): Promise<Pause> => {
  const opening = deskOf(world);
  const done = await execute(world, opening.id, ({ at }) => ({ type: to, at, opening, by }));
  return done?.state?.desk?.pause ?? 'running';
};
