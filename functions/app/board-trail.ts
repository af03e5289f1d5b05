import type { SignIn } from '../../shared/clinic/clinic.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { type Instant, instant, minute, plus, toIso } from '../../shared/kernel/instant.ts';
import { onLocalDay, onWrittenDay } from '../../shared/kernel/zone.ts';
import type { AuditedDeed, AuditLine, AuditTrail } from '../ports/audit-trail.ts';
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

const midnight = 0;

/** As many lines as one page shows. */
const linesMax = 500;

/** How many lines of a day of UTC are read at most to find those of the clinic's day in it. */
const readMax = 16 * linesMax;

/** The latest lines of one day of UTC before `to`: what is later may fill a whole answer, then more is asked for. */
const linesBefore = async (
  trail: AuditTrail,
  day: string,
  to: Instant,
): Promise<{ readonly before: readonly TrailLine[]; readonly isCut: boolean }> => {
  for (let limit = linesMax + 1; ; limit *= 2) {
    const lines = await trail.ofDay(day, limit);
    const before = lines.filter(({ at }) => at < to);
    if (lines.length < limit) return { before, isCut: false };
    if (before.length > linesMax || limit > readMax) return { before, isCut: true };
  }
};

/** What was seen and done on one day by the clinic's clock, the latest first. The trail is kept by days of UTC. */
export const trailOfDay = async (
  { world, trail }: BoardWorld,
  day: string,
): Promise<{ readonly lines: readonly TrailLine[]; readonly isFull: boolean }> => {
  const { timeZone } = world.clinic;
  const from = onWrittenDay(day, timeZone, midnight);
  if (from === undefined) return { lines: [], isFull: false };
  const to = onLocalDay(from, timeZone, midnight, 1);
  const days = new Set([plus(to, -1), from].map((at) => toIso(at).slice(0, 10)));
  const lines: TrailLine[] = [];
  let isFull = false;
  for (const one of days) {
    const { before, isCut } = await linesBefore(trail, one, to);
    const within = before.filter(({ at }) => at >= from);
    // What was not read is older than all that was: it matters where this day goes on before it.
    isFull ||= isCut && within.length === before.length;
    lines.push(...within);
  }
  return { lines: lines.slice(0, linesMax), isFull: isFull || lines.length > linesMax };
};
