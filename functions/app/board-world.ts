import type { Instant } from '../../shared/kernel/instant.ts';
import type { Role } from '../edge/board-session.ts';
import type { LinkKeys } from '../edge/signed-link.ts';
import type { AuditTrail } from '../ports/audit-trail.ts';
import type { Clock } from '../ports/clock.ts';
import type { SignInService } from '../ports/sign-in.ts';
import type { World } from './world.ts';

/** Everything the board may touch. It commits and never sends. */
export type BoardWorld = {
  readonly world: World;
  readonly trail: AuditTrail;
  /** What cookies and forms are sealed with. */
  readonly keys: LinkKeys;
  /** Where people prove who they are; `picker` is the laptop's, where they say it. */
  readonly signIn: SignInService | 'picker';
  /** What sessions are timed by, where that is not the world's clock: a laptop's is turned by days. */
  readonly sessionClock?: Pick<Clock, 'now'>;
};

/** The time by which a session ends. */
export const sessionNow = ({ world, sessionClock = world.clock }: BoardWorld): Instant => sessionClock.now();

/** What may be seen or done on the board. `patients` is everything that tells one: names, numbers and words. */
export type Right = 'patients' | 'cases' | 'tasks' | 'sessions' | 'reports' | 'settings' | 'trail' | 'health';

// The front desk calls back and records, practitioners act on cases, the director sees everything, and ops sees that the system
// works and how it is set, and no patient.
const rights: Readonly<Record<Role, readonly Right[]>> = {
  'front-desk': ['patients', 'tasks', 'sessions'],
  practitioner: ['patients', 'tasks', 'sessions', 'cases', 'settings'],
  director: ['patients', 'tasks', 'sessions', 'cases', 'reports', 'settings', 'trail', 'health'],
  ops: ['settings', 'health'],
};

export const mayDo = (role: Role, right: Right): boolean => rights[role].includes(right);
