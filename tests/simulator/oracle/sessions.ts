import type { Committed } from '../trace.ts';
import type { PlannedFact } from './facts.ts';
import { seeing, type Watch } from './watcher.ts';

const kinds: readonly PlannedFact['kind'][] = ['4h', '24h', '48h', '7d'];

/** Sessions: stored whole, and nothing asked for one that is over. */
export const watchSessions: Watch = (facts, violate) => {
  /** Why nothing more may be asked for a session here. */
  const over = new Map<string, string>();
  const revisions = new Map<string, number>();
  /** The newest session of a patient at one address. */
  const newest = new Map<string, { readonly id: string; readonly completedAt: number }>();

  const here = (conversation: string, session: string): string => `${conversation} ${session}`;

  const recorded = (
    { conversation }: Committed,
    {
      session,
      revision,
      plan,
      type,
    }: Extract<Committed['events'][number], { type: 'SessionRecorded' | 'SessionAmended' }>,
  ): void => {
    if (type === 'SessionRecorded' && revision === 1) {
      const planned = new Set(plan.map(({ kind }) => kind));
      if (kinds.some((kind) => !planned.has(kind)))
        violate('S4', `session ${session.id} is stored without its four check-ins`);
    }
    over.delete(here(conversation, session.id));
    revisions.set(here(conversation, session.id), revision);
    const patient = here(conversation, session.patientId);
    const known = newest.get(patient);
    if (known === undefined || known.id === session.id || known.completedAt <= session.completedAt)
      newest.set(patient, { id: session.id, completedAt: session.completedAt });
  };

  const claimed = (planned: PlannedFact): void => {
    const { id, session, conversation, revision } = planned;
    const ended = over.get(here(conversation, session.id));
    if (ended !== undefined) violate('S3', `${id} is claimed although its session was ${ended}`);
    if ((revisions.get(here(conversation, session.id)) ?? revision) > revision)
      violate('S3', `${id} is claimed although its session was amended`);
    const last = newest.get(here(conversation, session.patientId));
    if (last !== undefined && last.id !== session.id && last.completedAt > session.completedAt)
      violate('S3', `${id} is claimed although ${last.id} is newer`);
  };

  return {
    ...seeing(['committed'], (entry) => {
      const { conversation } = entry;
      for (const event of entry.events) {
        if (event.type === 'SessionRecorded' || event.type === 'SessionAmended') recorded(entry, event);
        else if (event.type === 'SessionCancelled') {
          over.set(here(conversation, event.sessionId), 'cancelled');
          for (const [patient, last] of newest) if (last.id === event.sessionId) newest.delete(patient);
        } else if (event.type === 'SessionMoved') {
          over.set(here(conversation, event.sessionId), 'moved');
          for (const [patient, last] of newest)
            if (last.id === event.sessionId && patient.startsWith(conversation)) newest.delete(patient);
        } else if (event.type === 'MessageClaimed') {
          const planned = facts.message(event.messageId)?.planned;
          if (planned !== undefined) claimed(planned);
        }
      }
    }),
    end: () => undefined,
  };
};
