import { minute, second } from '../../../shared/kernel/instant.ts';
import type { Case } from '../../../shared/paging/case.ts';
import type { Trace, TraceEntry } from '../trace.ts';
import type { About, Violate, Watcher } from './watcher.ts';

type Committed = Extract<TraceEntry, { type: 'committed' }>;
type OpenCase = {
  readonly policy: Case['policy'];
  severity: Case['severity'];
  state: Case['state'];
  /** Since when it has been paging, or since somebody last said what they do. */
  since: number;
  readonly openedAt: number;
  /** When somebody last took it on while it was paging. */
  heldSince: number;
  firstPage: number | undefined;
  lastPage: number | undefined;
  endedAt: number | undefined;
  alarmed: boolean;
};
type Page = {
  readonly caseId: string;
  readonly class: string;
  readonly about: string;
  readonly promisedAt: number;
};

/** How long one try of a page may take: its backoff, and the minute until a sweep sees it. */
const slack = 3 * minute;

/** Red flags: a case in the commit of the words, a page that somebody took, again and again until somebody acts or the operator knows. */
export const watchCases = (trace: Trace, { faultless }: About, violate: Violate): Watcher => {
  const redFlags = new Set(
    trace.flatMap((entry) =>
      entry.type === 'texted' && entry.meaning.endsWith('red-flag') ? [entry.id] : [],
    ),
  );
  const cases = new Map<string, OpenCase>();
  const pages = new Map<string, Page>();
  const attempts = new Map<string, string>();

  const opened = (
    entry: Committed,
    event: Extract<Committed['events'][number], { type: 'CaseOpened' }>,
  ): void => {
    if (cases.has(event.caseId)) violate('S7', `case ${event.caseId} is opened twice`);
    cases.set(event.caseId, {
      policy: event.policy,
      severity: event.entry.severity,
      state: 'paged',
      since: entry.t,
      openedAt: entry.t,
      heldSince: entry.t,
      firstPage: undefined,
      lastPage: undefined,
      endedAt: undefined,
      alarmed: false,
    });
  };

  const claimed = (messageId: string, attemptId: string): void => {
    attempts.set(attemptId, messageId);
    const page = pages.get(messageId);
    const about = cases.get(page?.caseId ?? '');
    if (page?.class !== 'page' || about === undefined) return;
    const isWanted =
      about.state === 'paged' ||
      (about.state === 'acknowledged' && page.about === 'no-answer' && page.promisedAt >= about.heldSince) ||
      (about.state === 'acknowledged' && page.about === 'opted-out') ||
      (about.state === 'contacted' && page.about === 'opted-out');
    if (!isWanted) violate('S9', `${messageId} pages for a case that is ${about.state}`);
  };

  const moveTo = (caseId: string, state: Case['state'], t: number): OpenCase | undefined => {
    const about = cases.get(caseId);
    if (about === undefined) {
      violate('S7', `case ${caseId} has no beginning`);
      return undefined;
    }
    if (about.state === 'paged') about.heldSince = t;
    about.state = state;
    about.since = t;
    return about;
  };

  const committed = (entry: Committed): void => {
    for (const event of entry.events) {
      switch (event.type) {
        case 'CaseOpened':
          opened(entry, event);
          break;
        case 'CaseWorsened': {
          const about = cases.get(event.caseId);
          if (about === undefined) break;
          about.severity = event.severity;
          about.since = entry.t;
          about.state = 'paged';
          about.endedAt = undefined;
          break;
        }
        // A call in vain takes the case on, and its next step hears of that.
        case 'CaseAcknowledged':
        case 'PatientNotReached':
          moveTo(event.caseId, 'acknowledged', entry.t);
          break;
        case 'PatientContacted':
          moveTo(event.caseId, 'contacted', entry.t);
          break;
        case 'CaseLapsed': {
          const about = moveTo(event.caseId, 'paged', entry.t);
          if (about !== undefined) about.endedAt = undefined;
          break;
        }
        case 'CaseClosed':
          moveTo(event.caseId, 'closed', entry.t);
          break;
        case 'LadderEnded': {
          const about = cases.get(event.caseId);
          if (about !== undefined) about.endedAt = entry.t;
          break;
        }
        case 'MessagePromised': {
          const { message } = event;
          if ('caseId' in message && message.caseId !== undefined && 'about' in message)
            pages.set(message.id, {
              caseId: message.caseId,
              class: message.class,
              about: message.about,
              promisedAt: entry.t,
            });
          break;
        }
        case 'MessageClaimed':
          claimed(event.messageId, event.attemptId);
          break;
        case 'ReplyReceived': {
          const { replyId } = event;
          const paged = entry.events.some(
            (other) =>
              (other.type === 'CaseOpened' || other.type === 'CaseJoined') && other.entry.replyId === replyId,
          );
          if (redFlags.has(replyId) && !paged)
            violate('L3', `${replyId} is a red flag and belongs to no case`);
          break;
        }
        default:
      }
    }
  };

  const accepted = ({ t, attemptId }: Extract<TraceEntry, { type: 'accepted' }>): void => {
    const page = pages.get(attempts.get(attemptId) ?? '');
    const about = page === undefined ? undefined : cases.get(page.caseId);
    if (page === undefined || about === undefined) return;
    if (page.class === 'alarm') about.alarmed = true;
    if (page.class !== 'page') return;
    if (faultless && about.firstPage === undefined && t - about.openedAt > 2 * minute)
      violate('L3', `case ${page.caseId} is first paged ${t - about.openedAt} ms after it was opened`);
    about.firstPage ??= t;
    about.lastPage = t;
  };

  const leftOpen = (id: string, about: OpenCase, from: number, endedAt: number): void => {
    const { repeatEvery, endAfter, contactWithin, closeWithin } = about.policy[about.severity];
    const waited = endedAt - from;
    if (about.state === 'acknowledged' && waited > contactWithin * minute + slack)
      violate('L10', `case ${id} is acknowledged, its patient not reached, and nobody is paged again`);
    if (about.state === 'contacted' && waited > closeWithin * minute + slack)
      violate('L10', `case ${id} is not closed, and nobody is paged again`);
    if (about.state !== 'paged') return;
    if (
      waited > repeatEvery * minute + slack &&
      endedAt - (about.lastPage ?? 0) > repeatEvery * minute + slack
    )
      violate('L4', `case ${id} waits, and its page is no longer repeated`);
    if (waited > endAfter * minute + slack && about.endedAt === undefined)
      violate('L4', `case ${id} waits, and its ladder does not end`);
    if (about.endedAt !== undefined && endedAt - Math.max(from, about.endedAt) > slack && !about.alarmed)
      violate('L4', `the ladder of case ${id} has ended, and no operator was told`);
  };

  return {
    see: (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'accepted') accepted(entry);
    },
    end: ({ healedAt, endedAt }) => {
      for (const [id, about] of cases) {
        if (
          about.firstPage === undefined &&
          about.state === 'paged' &&
          endedAt - Math.max(about.openedAt, healedAt) > slack
        )
          violate('L3', `case ${id} was never paged`);
        leftOpen(id, about, Math.max(about.since, healedAt) + second, endedAt);
      }
    },
  };
};
