import type { World } from './world.ts';

/** A code drawn blindly; the commit proves that it was free, and a loser draws again, in the end among three digits. */
export const drawCode = (world: Pick<World, 'randomness'>, attempt: number): string => {
  const [from, to] = attempt < 4 ? [10, 99] : [100, 999];
  return String(from + Math.floor(world.randomness.fraction() * (to - from + 1)));
};
