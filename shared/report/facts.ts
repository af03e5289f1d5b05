import type { ConversationEvent } from '../conversation/event.ts';
import type { CaseId, MessageId, SessionId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { CheckInKind, Region } from '../kernel/treatment.ts';
import type { CaseDisposition, Severity } from '../paging/case.ts';
import type { Disposition, FlagStatus } from '../triage/verdict.ts';

/** Where a fact happened on the body: the regions of the session it follows; none where they are not known. */
type Placed = { readonly at: Instant; readonly regions: readonly Region[] };

type AskedFact = Placed & { readonly kind: CheckInKind; readonly answered: boolean };
type PainFact = Placed & { readonly kind: CheckInKind; readonly score: number };
/** Something a patient told of after a session that is no usual effect; told of twice it is one. */
type HarmFact = Placed & { readonly session: SessionId | undefined; readonly flag: string };
export type CaseFact = Placed & {
  readonly severity: Severity;
  readonly acknowledgedAt: Instant | undefined;
  readonly contactedAt: Instant | undefined;
  readonly disposition: CaseDisposition | undefined;
};

/** What reports count of one conversation: dated facts without a name, a number or a word. */
export type Facts = {
  readonly sessions: readonly Placed[];
  readonly asked: readonly AskedFact[];
  readonly pain: readonly PainFact[];
  readonly harms: readonly HarmFact[];
  readonly cases: readonly CaseFact[];
};

type Dated = { readonly at: Instant; readonly events: readonly ConversationEvent[] };

const harmful: ReadonlySet<Disposition> = new Set<Disposition>([
  'emergency',
  'urgent',
  'concern',
  'follow_up',
]);
const stands: ReadonlySet<FlagStatus> = new Set<FlagStatus>(['affirmed', 'uncertain', 'improving']);
/** Findings about pain (it has its own report), about the conversation, and what triage could not read: no event of the body. */
const noEvents: ReadonlySet<string> = new Set([
  'mild-pain',
  'moderate-pain',
  'severe-pain',
  'increasing-pain',
  'persistent-pain',
  'pain-change-mild',
  'pain-unscored',
  'pain-disturbs-sleep',
  'self-reported-worse',
  'no-improvement',
  'resolved-red-flag',
  'improving-red-flag',
  'prior-urgent-open',
  'prior-emergency-open',
  'unresolved-assertion',
  'ambiguous-affirmative',
  'ambiguous-negative',
  'ambiguous-number',
  'negative-emoji',
  'not-understood',
  'could-not-read',
  'question-general',
  'callback-request',
  'language-request',
  'identity-question',
  'contact-change',
  'new-medical-info',
  'complaint',
  'booking',
  'billing',
]);

/** What is gathered while a history is read from its beginning. */
type Reading = {
  readonly sessions: Map<SessionId, Placed>;
  readonly checkIns: Map<MessageId, { readonly session: SessionId; readonly kind: CheckInKind }>;
  readonly asked: Map<MessageId, AskedFact>;
  readonly pain: PainFact[];
  readonly harms: Map<string, HarmFact>;
  readonly cases: Map<CaseId, CaseFact>;
};

const changeCase = (reading: Reading, id: CaseId, change: (one: CaseFact) => Partial<CaseFact>): void => {
  const one = reading.cases.get(id);
  if (one !== undefined) reading.cases.set(id, { ...one, ...change(one) });
};

const regionsOf = (reading: Reading, session: SessionId | undefined): readonly Region[] =>
  session === undefined ? [] : (reading.sessions.get(session)?.regions ?? []);

type Recorded = Extract<ConversationEvent, { type: 'SessionRecorded' | 'SessionAmended' }>;
const readSession = (reading: Reading, { session, plan }: Recorded): void => {
  const regions = [...new Set(session.regions.map(({ region }) => region))];
  reading.sessions.set(session.id, { at: session.completedAt, regions });
  for (const { id, kind } of plan) reading.checkIns.set(id, { session: session.id, kind });
};

const readReply = (
  reading: Reading,
  event: Extract<ConversationEvent, { type: 'ReplyReceived' }>,
  at: Instant,
): void => {
  const { verdict, kind, sessionId: session } = event;
  const regions = regionsOf(reading, session);
  if (kind !== undefined && verdict.score !== undefined)
    reading.pain.push({ at, regions, kind, score: verdict.score });
  for (const { id: flag, level, status } of verdict.flags) {
    if (!harmful.has(level) || !stands.has(status) || noEvents.has(flag)) continue;
    const key = `${session ?? event.replyId} ${flag}`;
    if (!reading.harms.has(key)) reading.harms.set(key, { at, regions, session, flag });
  }
};

const readCase = (reading: Reading, event: ConversationEvent, at: Instant): void => {
  switch (event.type) {
    case 'CaseOpened': {
      const { severity, completedAt } = event.entry;
      const session = [...reading.sessions.values()].find((one) => one.at === completedAt);
      const regions = session?.regions ?? [];
      const fact = {
        at,
        regions,
        severity,
        acknowledgedAt: undefined,
        contactedAt: undefined,
        disposition: undefined,
      };
      reading.cases.set(event.caseId, fact);
      return;
    }
    case 'CaseAcknowledged':
    case 'PatientNotReached':
      // Who called in vain had taken it.
      changeCase(reading, event.caseId, (one) => ({ acknowledgedAt: one.acknowledgedAt ?? at }));
      return;
    case 'PatientContacted':
      // An act implies the states before it.
      changeCase(reading, event.caseId, (one) => ({
        acknowledgedAt: one.acknowledgedAt ?? at,
        contactedAt: one.contactedAt ?? at,
      }));
      return;
    case 'CaseClosed':
      changeCase(reading, event.caseId, (one) => ({
        disposition: event.disposition,
        acknowledgedAt: one.acknowledgedAt ?? at,
        ...(event.disposition === 'could-not-reach' ? {} : { contactedAt: one.contactedAt ?? at }),
      }));
      return;
    default:
      return;
  }
};

const readEvent = (reading: Reading, event: ConversationEvent, at: Instant): void => {
  switch (event.type) {
    case 'SessionRecorded':
    case 'SessionAmended':
      readSession(reading, event);
      return;
    case 'MessageAccepted': {
      const checkIn = reading.checkIns.get(event.messageId);
      if (checkIn === undefined || reading.asked.has(event.messageId)) return;
      const { session, kind } = checkIn;
      reading.asked.set(event.messageId, { at, kind, answered: false, regions: regionsOf(reading, session) });
      return;
    }
    case 'CheckInAnswered': {
      const asked = reading.asked.get(event.checkInId);
      if (asked !== undefined) reading.asked.set(event.checkInId, { ...asked, answered: true });
      return;
    }
    case 'ReplyReceived':
      readReply(reading, event, at);
      return;
    default:
      readCase(reading, event, at);
  }
};

/** Folds the history of one conversation into what reports count. Pure; the same history gives the same facts. */
export const factsOf = (history: readonly Dated[]): Facts => {
  const reading: Reading = {
    sessions: new Map(),
    checkIns: new Map(),
    asked: new Map(),
    pain: [],
    harms: new Map(),
    cases: new Map(),
  };
  for (const { at, events } of history) for (const event of events) readEvent(reading, event, at);
  return {
    sessions: [...reading.sessions.values()],
    asked: [...reading.asked.values()],
    pain: reading.pain,
    harms: [...reading.harms.values()],
    cases: [...reading.cases.values()],
  };
};
