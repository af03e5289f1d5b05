import type { Session } from '../../shared/followup/session.ts';
import { type PatientId, sessionId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Task } from '../../shared/worklist/task.ts';
import { at, zone } from './clinic.ts';

/** A piece of work as a snapshot holds it. */
export const taskOf = (id: string, dueAt: Instant): Task => ({
  id,
  kind: 'concern',
  at: dueAt,
  dueAt,
  patients: [],
});

/** A session as a snapshot holds it, of a patient of that name. */
export const sessionOf = (patient: PatientId, firstName: string): Session => ({
  id: sessionId(`session-of-${patient}`),
  patientId: patient,
  completedAt: at('2026-03-02T17:00:00Z'),
  regions: [],
  risks: [],
  language: 'en',
  timeZone: zone('America/Denver'),
  consents: {},
  consented: true,
  particulars: { firstName },
  digest: 'digest',
  recordedAt: at('2026-03-02T17:00:00Z'),
  cancelled: false,
  revision: 1,
  checkIns: [],
  answers: [],
});
