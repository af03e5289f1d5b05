import type { PatientId } from '../kernel/brand.ts';
import { isToPatient } from '../message/outbound.ts';
import { isOpenTask } from '../worklist/worklist.ts';
import { aboutWhom, patientsIn } from './about.ts';
import { type Conversation, erasedAddress } from './conversation.ts';
import type { ConversationEvent } from './event.ts';

/** Why a patient cannot be erased now: somebody still has to act on what would be gone. */
export type ErasureHindrance = 'open-case' | 'open-task' | 'on-its-way';

/** What keeps this patient's words here a while; undefined where nothing does. */
export const erasureHinderedBy = (state: Conversation, patient: PatientId): ErasureHindrance | undefined => {
  // What names nobody for certain may be about anybody at this address.
  const mayBe = (patients: readonly PatientId[]): boolean =>
    patients.length === 0 || patients.includes(patient);
  if (state.cases.some((one) => one.state !== 'closed' && mayBe(one.patients))) return 'open-case';
  if (state.tasks.some((task) => isOpenTask(task) && mayBe(task.patients))) return 'open-task';
  const moves = state.messages.some(
    (message) =>
      isToPatient(message) &&
      (message.delivery.state === 'sending' ||
        message.delivery.state === 'unknown' ||
        (message.class !== 'check-in' && message.delivery.state === 'pending')),
  );
  return moves || state.errands.length > 0 ? 'on-its-way' : undefined;
};

/** The personal parts of one commit that go, and the places of those that stay. */
export type PartsToForget = {
  readonly version: number;
  readonly goes: number;
  readonly keep: readonly number[];
};

/** What erasing a patient takes from one conversation. */
export type Erasure = {
  /** True where nobody else is followed at this address: the address goes as well. */
  readonly whole: boolean;
  readonly parts: readonly PartsToForget[];
  /** Parts that stay although they may be this patient's: they may as well be somebody else's of the same phone. */
  readonly shared: number;
};

type Committed = { readonly version: number; readonly events: readonly ConversationEvent[] };

/** Those who are followed here and have not been erased since they were last recorded. */
const followedIn = (events: readonly ConversationEvent[]): ReadonlySet<PatientId> => {
  const followed = new Set<PatientId>();
  for (const event of events) {
    if (event.type === 'SessionRecorded') followed.add(event.session.patientId);
    if (event.type === 'PatientErased') followed.delete(event.patientId);
  }
  return followed;
};

/** How many of the first events were to go whole when this patient was last erased from here. */
const erasedWhole = (events: readonly ConversationEvent[], patient: PatientId): number =>
  events.findLastIndex(
    (event) => event.type === 'PatientErased' && event.patientId === patient && event.whole,
  ) + 1;

/** Reads the history of one conversation for what of this patient can be erased. Undefined where they were never followed here. */
export const planErasure = (commits: readonly Committed[], patient: PatientId): Erasure | undefined => {
  const events = commits.flatMap((commit) => commit.events);
  if (!patientsIn(events).has(patient)) return undefined;
  const whole = [...followedIn(events)].every((other) => other === patient);
  const about = aboutWhom(events);
  // What was to go and did not, because somebody was interrupted, still goes when another patient has come meanwhile.
  const before = erasedWhole(events, patient);
  let shared = 0;
  let n = 0;
  const parts: PartsToForget[] = [];
  for (const { version, events: committed } of commits) {
    const keep: number[] = [];
    let goes = 0;
    committed.forEach((event, place) => {
      const patients = about[n]?.patients ?? [];
      const goesWhole = whole || n < before;
      n += 1;
      if (!('personal' in event) || event.personal === undefined) return;
      const [first, ...others] = patients;
      if (goesWhole || (first === patient && others.length === 0)) goes += 1;
      else {
        keep.push(place);
        if (patients.includes(patient)) shared += 1;
      }
    });
    if (goes > 0) parts.push({ version, goes, keep });
  }
  return { whole, parts, shared };
};

/** The conversation without what named this patient. */
export const withoutPatient = (
  state: Conversation,
  { patientId, whole }: Extract<ConversationEvent, { type: 'PatientErased' }>,
): Conversation => ({
  ...state,
  ...(whole ? { address: erasedAddress } : {}),
  sessions: state.sessions.map((session) => {
    if (session.patientId !== patientId) return session;
    const { particulars: _, ...rest } = session;
    return rest;
  }),
  ...(state.watches === undefined
    ? {}
    : { watches: state.watches.filter((watch) => watch.patientId !== patientId) }),
});
