import { isCovered } from '../../shared/clinic/coverage.ts';
import { isOnLadder } from '../../shared/clinic/on-call.ts';
import type { PersonId } from '../../shared/kernel/brand.ts';
import { hour, type Instant, plus } from '../../shared/kernel/instant.ts';
import { whoIsSilent } from './silent-people.ts';
import type { World } from './world.ts';

/** Why the ladder may fail somebody before a page does. */
export type LadderTrouble =
  | { readonly because: 'opted-out' | 'no-address'; readonly person: PersonId }
  /** Nobody can be paged at that hour. */
  | { readonly because: 'uncovered'; readonly at: Instant };

/** How far ahead hours are looked at: long enough to mend them. */
const hoursAhead = 48;

/** Looks whether everybody on the ladder can be reached, and whether somebody can in each of the next hours. None: all is well. */
export const ladderTroubles = async (world: World): Promise<readonly LadderTrouble[]> => {
  const { clinic, clock } = world;
  const people = clinic.people.filter((person) => isOnLadder(clinic, person, clock.now()));
  const silent = await whoIsSilent(world, people);
  const now = clock.now();
  const uncovered = Array.from({ length: hoursAhead }, (_, n) => plus(now, n * hour)).find(
    (at) => !isCovered(clinic, at),
  );
  return [
    ...silent.map((person) => ({ because: 'opted-out' as const, person })),
    ...people
      .filter(({ phone, email }) => phone === undefined && email === undefined)
      .map(({ id }) => ({ because: 'no-address' as const, person: id })),
    ...(uncovered === undefined ? [] : [{ because: 'uncovered' as const, at: uncovered }]),
  ];
};
