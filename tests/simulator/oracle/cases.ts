import { minute, second } from '../../../shared/kernel/instant.ts';
import type { Case } from '../../../shared/paging/case.ts';
import type { Committed, TraceEntry } from '../trace.ts';
import { seeing, type Watch } from './watcher.ts';

type OpenCase = {
  readonly policy: Case['policy'];
  readonly openedAt: number;
  severity: Case['severity'];
  state: Case['state'];
  /** Since when it has been paging, or since somebody last said what they do. */
  since: number;
  /** When somebody last took it on while it was paging. */
  heldSince: number;
  firstPage: number | undefined;
  lastPage: number | undefined;
  endedAt: number | undefined;
  alarmed: boolean;
};

/** How long one try of a page may take: its backoff, and the minute until a sweep sees it. */
const slack = 3 * minute;

/** Where a case goes with an event of its own. A call in vain takes the case on, and its next step hears of that. */
const goesTo = {
  CaseWorsened: 'paged',
  CaseLapsed: 'paged',
  CaseAcknowledged: 'acknowledged',
  PatientNotReached: 'acknowledged',
  PatientContacted: 'contacted',
  CaseClosed: 'closed',
} as const satisfies Readonly<Record<string, Case['state']>>;
type Step = Extract<Committed['events'][number], { type: keyof typeof goesTo }>;
const isStep = (event: Committed['events'][number]): event is Step => Object.hasOwn(goesTo, event.type);

const opening = (severity: Case['severity'], policy: Case['policy'], t: number): OpenCase => ({
  policy,
  severity,
  state: 'paged',
  since: t,
  openedAt: t,
  heldSince: t,
  firstPage: undefined,
  lastPage: undefined,
  endedAt: undefined,
  alarmed: false,
});

/** Red flags: a case in the commit of the words, a page that somebody took, again and again until somebody acts or the operator knows. */
export const watchCases: Watch = (facts, violate, { faultless }) => {
  const cases = new Map<string, OpenCase>();

  const claimed = (messageId: string): void => {
    const fact = facts.message(messageId);
    if (fact?.message?.class !== 'page') return;
    const { caseId, about } = fact.message;
    const known = cases.get(caseId);
    const isWanted =
      known?.state === 'paged' ||
      (known?.state === 'acknowledged' && about === 'no-answer' && fact.promisedAt >= known.heldSince) ||
      (known?.state === 'acknowledged' && about === 'opted-out') ||
      (known?.state === 'contacted' && about === 'opted-out');
    if (!isWanted) violate('S9', `${messageId} pages for a case that is ${known?.state ?? 'unheard of'}`);
  };

  const moved = (event: Step, t: number): void => {
    const known = cases.get(event.caseId);
    if (known === undefined) {
      violate('S7', `case ${event.caseId} has no beginning`);
      return;
    }
    const state = goesTo[event.type];
    if (known.state === 'paged') known.heldSince = t;
    if (state === 'paged') known.endedAt = undefined;
    if (event.type === 'CaseWorsened') known.severity = event.severity;
    known.state = state;
    known.since = t;
  };

  const received = (entry: Committed, replyId: string): void => {
    const meaning = facts.wrote(replyId)?.meaning;
    if (meaning !== 'red-flag' && meaning !== 'stop-and-red-flag') return;
    const belongs = entry.events.some(
      (other) =>
        (other.type === 'CaseOpened' || other.type === 'CaseJoined') && other.entry.replyId === replyId,
    );
    if (!belongs) violate('L3', `${replyId} is a red flag and belongs to no case`);
  };

  const committed = (entry: Committed): void => {
    const { t } = entry;
    for (const event of entry.events) {
      if (isStep(event)) moved(event, t);
      else if (event.type === 'MessageClaimed') claimed(event.messageId);
      else if (event.type === 'ReplyReceived') received(entry, event.replyId);
      else if (event.type === 'CaseOpened') {
        if (cases.has(event.caseId)) violate('S7', `case ${event.caseId} is opened twice`);
        cases.set(event.caseId, opening(event.entry.severity, event.policy, t));
      } else if (event.type === 'LadderEnded') {
        const known = cases.get(event.caseId);
        if (known !== undefined) known.endedAt = t;
        const { caseId } = event;
        const rings = entry.events.some(
          (other) =>
            other.type === 'MessagePromised' &&
            other.message.class === 'alarm' &&
            other.message.caseId === caseId,
        );
        if (!rings) violate('L4', `the ladder of case ${caseId} ends, and no operator will be told`);
      }
    }
    for (const { id, pageAcceptedAt } of entry.state.cases)
      if (pageAcceptedAt !== undefined && cases.get(id)?.firstPage === undefined)
        violate('S8', `case ${id} counts as paged, and nobody took a page of it`);
  };

  const accepted = ({ t, attemptId, channel, body }: Extract<TraceEntry, { type: 'accepted' }>): void => {
    const message = facts.claim(attemptId)?.message.message;
    const known = message !== undefined && 'caseId' in message ? cases.get(message.caseId ?? '') : undefined;
    if (message?.class === 'alarm') {
      if (channel !== 'email') violate('L11', `an operator is told by ${channel}`);
      if (known !== undefined) known.alarmed = true;
    }
    if (message?.class === 'answer' && /\balerted\b/.test(body) && known?.firstPage === undefined)
      violate('S19', `${message.id} says that somebody was alerted, and nobody took a page`);
    if (message?.class !== 'page' || known === undefined) return;
    if (faultless && known.firstPage === undefined && t - known.openedAt > 2 * minute)
      violate('L3', `case ${message.caseId} is first paged ${t - known.openedAt} ms after it was opened`);
    known.firstPage ??= t;
    known.lastPage = t;
  };

  const leftOpen = (id: string, known: OpenCase, from: number, endedAt: number): void => {
    const { repeatEvery, endAfter, contactWithin, closeWithin } = known.policy[known.severity];
    const waited = endedAt - from;
    if (known.state === 'acknowledged' && waited > contactWithin * minute + slack)
      violate('L10', `case ${id} is acknowledged, its patient not reached, and nobody is paged again`);
    if (known.state === 'contacted' && waited > closeWithin * minute + slack)
      violate('L10', `case ${id} is not closed, and nobody is paged again`);
    if (known.state !== 'paged') return;
    const pagedSince = endedAt - (known.lastPage ?? 0);
    if (waited > repeatEvery * minute + slack && pagedSince > repeatEvery * minute + slack)
      violate('L4', `case ${id} waits, and its page is no longer repeated`);
    if (waited > endAfter * minute + slack && known.endedAt === undefined)
      violate('L4', `case ${id} waits, and its ladder does not end`);
    const endedFor = endedAt - Math.max(from, known.endedAt ?? endedAt);
    if (endedFor > slack && !known.alarmed)
      violate('L4', `the ladder of case ${id} has ended, and no operator was told`);
  };

  return {
    ...seeing(['committed', 'accepted'], (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'accepted') accepted(entry);
    }),
    end: ({ healedAt, endedAt }) => {
      for (const [id, known] of cases) {
        const waited = endedAt - Math.max(known.openedAt, healedAt);
        if (known.firstPage === undefined && known.state === 'paged' && waited > slack)
          violate('L3', `case ${id} was never paged`);
        leftOpen(id, known, Math.max(known.since, healedAt) + second, endedAt);
      }
    },
  };
};
