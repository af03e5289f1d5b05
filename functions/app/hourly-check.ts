import { toIso } from '../../shared/kernel/instant.ts';
import { ladderTroubles } from './check-ladder.ts';
import { raiseTrouble } from './desk.ts';
import type { World } from './world.ts';

/** Whoever cannot be paged, and any hour that nobody covers, is told to the operator before a page finds out. */
export const checkLadder = async (world: World): Promise<void> => {
  const troubles = await ladderTroubles(world);
  if (troubles.length === 0) return;
  const at = world.clock.now();
  world.journal.measured?.({ figure: 'AuditFailures', value: troubles.length, at });
  const detail = troubles.map((one) =>
    one.because === 'uncovered' ? `nobody on call at ${toIso(one.at)}` : `${one.person}: ${one.because}`,
  );
  await raiseTrouble(world, 'person-unreachable', detail);
};
