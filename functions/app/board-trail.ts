import type { SignIn } from '../../shared/clinic/clinic.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { instant, minute } from '../../shared/kernel/instant.ts';
import type { AuditedDeed, AuditLine } from '../ports/audit-trail.ts';
import type { BoardWorld } from './board-world.ts';

export type { AuditedDeed };

/** One line of the trail, as pages show it. */
export type TrailLine = AuditLine;

export type Deed = {
  readonly deed: AuditedDeed;
  readonly conversation?: ConversationId;
  readonly about?: string;
  /** True where an open page has only asked again for what it shows. */
  readonly live?: boolean;
};

/** A page that stays open is one line for so long. */
const liveLine = 5 * minute;

/**
 * Writes down what somebody saw or did, before they see it: what cannot be written down is not shown. A page that renews itself
 * writes the same line over and over, which the trail keeps once.
 */
export const noteDeed = async (
  { world, trail }: BoardWorld,
  who: Pick<SignIn, 'id' | 'role'>,
  { deed, conversation, about, live = false }: Deed,
): Promise<void> => {
  const now = world.clock.now();
  // Lines of one instant keep their order as far as this process knows it.
  const tick = String(Math.floor(world.clock.elapsed() * 1000)).padStart(15, '0');
  const began = instant(Math.floor(now / liveLine) * liveLine);
  await trail.append({
    id: live ? `live-${who.id}-${deed}` : `${tick}-${world.randomness.token()}`,
    at: live ? began : now,
    by: who.id,
    role: who.role,
    deed,
    ...(conversation === undefined ? {} : { conversation }),
    ...(about === undefined ? {} : { about: about.slice(0, 200) }),
  });
};

/** As many lines as one page shows. */
const linesMax = 500;

/** What was seen and done on one day of UTC, the latest first. */
export const trailOfDay = async (
  { trail }: BoardWorld,
  day: string,
): Promise<{ readonly lines: readonly TrailLine[]; readonly isFull: boolean }> => {
  const lines = await trail.ofDay(day, linesMax);
  return { lines, isFull: lines.length === linesMax };
};
