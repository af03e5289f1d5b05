import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConsentWords } from '../../shared/consent/consent-words.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { isConversation } from '../../shared/conversation/conversation.ts';
import { decide } from '../../shared/conversation/decide.ts';
import { hasOpenCase, nextDueAt } from '../../shared/conversation/due.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { evolve } from '../../shared/conversation/evolve.ts';
import { pointersOf } from '../../shared/conversation/pointer.ts';
import { receiveReply } from '../../shared/conversation/receive-reply.ts';
import { recordOutcome } from '../../shared/conversation/record-outcome.ts';
import { wake } from '../../shared/conversation/wake.ts';
import { quietSpanAt } from '../../shared/followup/quiet-hours.ts';
import {
  commitId,
  type PatientId,
  patientId,
  personId,
  replyId,
  sessionId,
  staffId,
} from '../../shared/kernel/brand.ts';
import { day, type Instant, minute, plus } from '../../shared/kernel/instant.ts';
import { isToPatient, type SendOutcome } from '../../shared/message/outbound.ts';
import { caseActs } from '../../shared/paging/case-act.ts';
import { triage } from '../../shared/triage/triage.ts';
import { type TaskOutcome, taskOutcomes } from '../../shared/worklist/task.ts';
import { openTasks, taskDueAt } from '../../shared/worklist/worklist.ts';
import { at, clinicWith } from '../support/clinic.ts';
import { opening, phone, sessionFacts } from './play.ts';

const clinic = clinicWith();
const start = at('2026-03-02T15:00:00Z');

const texts = [
  '3',
  'sore',
  'STOP',
  'START',
  'HELP',
  'cant breathe',
  'my hand is numb',
  'STOP, chest pain',
  'wrong number',
  'ok',
  'asdf',
  'a bit dizzy',
  'bruise',
  'please call me',
  'all good',
  'no me escriban mas',
  '🤒',
  '',
];
const outcomes: readonly (SendOutcome | 'crash')[] = [
  { type: 'accepted', providerMessageId: 'x' },
  { type: 'accepted', providerMessageId: 'x' },
  { type: 'not-sent', because: 'throttled' },
  { type: 'blocked', because: 'spend-limit' },
  { type: 'refused', because: 'bad-address' },
  { type: 'refused', because: 'opted-out' },
  { type: 'unknown', because: 'timeout' },
  'crash',
];

type Step =
  | {
      readonly does: 'record';
      readonly n: number;
      readonly patient: number;
      readonly hoursAgo: number;
      readonly consented: boolean;
    }
  | { readonly does: 'amend' | 'cancel'; readonly n: number }
  | { readonly does: 'say'; readonly text: string; readonly early: number }
  | { readonly does: 'act'; readonly act: (typeof caseActs)[number]; readonly who: number }
  | {
      readonly does: 'task';
      readonly act: 'TakeTask' | 'ReopenTask' | TaskOutcome;
      readonly which: number;
    }
  | { readonly does: 'wake'; readonly outcome: SendOutcome | 'crash' }
  | { readonly does: 'pause' }
  | { readonly does: 'wait'; readonly minutes: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('record' as const),
    n: fc.integer({ min: 1, max: 4 }),
    patient: fc.integer({ min: 1, max: 2 }),
    hoursAgo: fc.integer({ min: 0, max: 60 }),
    consented: fc.boolean(),
  }),
  fc.record({
    does: fc.constantFrom('amend' as const, 'cancel' as const),
    n: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    does: fc.constant('say' as const),
    text: fc.constantFrom(...texts),
    early: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    does: fc.constant('act' as const),
    act: fc.constantFrom(...caseActs),
    who: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    does: fc.constant('task' as const),
    act: fc.constantFrom('TakeTask' as const, 'ReopenTask' as const, ...taskOutcomes),
    which: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({ does: fc.constant('pause' as const) }),
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('wake' as const), outcome: fc.constantFrom(...outcomes) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      minutes: fc.constantFrom(0, 1, 5, 16, 61, 240, 700, 1440),
    }),
  },
);

/** How many questions in a row this patient has left unanswered, since they last wrote or were last treated. */
const unansweredBefore = (state: Conversation | undefined, patient: PatientId | undefined): number => {
  const sessions = state?.sessions.filter((one) => one.patientId === patient) ?? [];
  const wrote = state?.replies.filter((one) => patient !== undefined && one.patients.includes(patient)) ?? [];
  const answered = sessions.flatMap((one) => one.checkIns.map((checkIn) => checkIn.answeredAt ?? 0));
  const since = Math.max(
    0,
    ...answered,
    ...wrote.map((one) => one.at),
    ...sessions.map((one) => one.recordedAt),
  );
  const ids = new Set(sessions.flatMap((one) => one.checkIns.map((checkIn) => checkIn.id)));
  return (state?.messages ?? []).filter(
    ({ id, delivery }) => ids.has(id) && delivery.state === 'sent' && delivery.at >= since,
  ).length;
};

/** Concerns whose time is over although nobody was paged: there are none once everything due has been done. */
const forgotten = (state: Conversation | undefined, now: Instant): readonly string[] =>
  (state === undefined ? [] : openTasks(state))
    .filter((task) => task.kind === 'concern' && task.dueAt <= now && task.pagedAs === undefined)
    .map((task) => task.id);

/** Drives one conversation and checks, at every commit, what must always hold. */
const driven = () => {
  let now: Instant = start;
  let state: Conversation | undefined;
  let version = 0;
  let made = 0;
  let paused = false;
  let confirmations = new Set<string>();
  const log: { event: ConversationEvent; at: Instant }[] = [];
  const acceptedCheckIns: string[] = [];
  const metOnce = new Set<string>();
  const raises = new Map<string, number>();

  const check = (before: Conversation | undefined, events: readonly ConversationEvent[]): void => {
    for (const event of events) {
      if (event.type === 'OptedOut') confirmations = new Set();
      if (event.type !== 'MessageClaimed') continue;
      const message =
        state?.messages.find((one) => one.id === event.messageId) ??
        before?.messages.find((one) => one.id === event.messageId);
      const toPatient = message !== undefined && isToPatient(message);
      if (toPatient && state?.consent.status === 'opted-out') {
        confirmations.add(message.id);
        expect(message.class).toBe('stop-confirmation');
        expect(confirmations.size).toBe(1);
      }
      if (message?.class === 'check-in') {
        const session = state?.sessions.find((one) => one.id === message.sessionId);
        const checkIn = session?.checkIns.find((one) => one.id === message.id);
        expect(session?.cancelled).toBe(false);
        expect(paused).toBe(false);
        expect(session && quietSpanAt(now, session.timeZone, clinic.quietHours)).toBeUndefined();
        expect((checkIn?.dueAt ?? 0) - now).toBeLessThanOrEqual(minute);
        expect(now - (checkIn?.dueAt ?? 0)).toBeLessThanOrEqual(clinic.plan[message.kind].grace * minute);
        expect(unansweredBefore(before, session?.patientId)).toBeLessThanOrEqual(3);
      }
    }
    expect(state).toEqual(
      log.reduce<Conversation | undefined>((folded, one) => evolve(folded, one.event, one.at), undefined),
    );
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(isConversation(state)).toBe(true);
    if (state !== undefined && hasOpenCase(state)) expect(nextDueAt(state)).toBeDefined();
    for (const task of state === undefined ? [] : openTasks(state)) {
      // Whatever becomes of a concern, either a page has gone for it or time will see to one.
      const isPaged = state?.cases.some((one) => one.id === task.pagedAs && one.state !== 'closed');
      if (task.kind !== 'concern' || isPaged === true) continue;
      const due = taskDueAt(task) ?? Number.POSITIVE_INFINITY;
      expect(due).toBeLessThan(Number.POSITIVE_INFINITY);
      expect(state && nextDueAt(state)).toBeLessThanOrEqual(due);
    }
    for (const event of events) {
      if (event.type !== 'TaskOverdue') continue;
      const met = `${event.taskId} ${event.deadline} ${raises.get(event.taskId) ?? 0}`;
      expect(metOnce.has(met)).toBe(false);
      metOnce.add(met);
    }
    for (const event of events)
      if (event.type === 'TaskRaised') raises.set(event.taskId, (raises.get(event.taskId) ?? 0) + 1);
    if (state !== undefined) expect(() => state && pointersOf(events, state, now)).not.toThrow();
  };

  const does = (command: Parameters<typeof decide>[2]) => {
    if (state === undefined && command.type !== 'RecordSession' && command.type !== 'ReceiveReply')
      return undefined;
    const before = state;
    const decision = decide(state, version, command, clinic);
    if (decision.events.length > 0) {
      state = decision.state;
      version += 1;
      log.push(...decision.events.map((event) => ({ event, at: command.at })));
      check(before, decision.events);
    }
    return decision.claim;
  };

  const wakes = (outcome: SendOutcome | 'crash'): boolean => {
    made += 1;
    const claim = does({
      type: 'Wake',
      at: now,
      freeCode: String(100 + (made % 900)),
      commitId: commitId(`k${made}`),
      jitter: 0.3,
      paused,
      link: { url: 'http://127.0.0.1/p/t', hash: `h${made}` },
      unsubscribeUrl: 'http://127.0.0.1/u/t',
      decidedBy: wake,
    });
    if (claim === undefined) return false;
    const about = state?.messages.find((one) => one.id === claim.messageId);
    const left = outcome !== 'crash' && (outcome.type === 'accepted' || outcome.type === 'unknown');
    if (about?.class === 'check-in' && left) acceptedCheckIns.push(about.id);
    if (outcome !== 'crash') {
      does({
        type: 'RecordOutcome',
        at: now,
        jitter: 0.3,
        messageId: claim.messageId,
        attemptId: claim.attemptId,
        outcome,
        decidedBy: recordOutcome,
      });
    }
    return true;
  };

  const session = (n: number, patient: number, hoursAgo: number, consented: boolean) => ({
    ...sessionFacts(`s-${n}`, '2026-03-02T15:00:00Z', { patientId: patientId(`p-${patient}`), consented }),
    completedAt: plus(now, -hoursAgo * 60 * minute),
  });

  const take = (one: Step): void => {
    made += 1;
    switch (one.does) {
      case 'wait':
        now = plus(now, one.minutes * minute);
        return;
      case 'wake':
        wakes(one.outcome);
        return;
      case 'pause':
        paused = !paused;
        return;
      case 'record':
        does({
          type: 'RecordSession',
          at: now,
          opening,
          session: session(one.n, one.patient, one.hoursAgo, one.consented),
          particulars: { phone },
          digest: 'd',
          revision: 1,
          kept: [],
        });
        return;
      case 'amend': {
        const known = state?.sessions.find((other) => other.id === sessionId(`s-${one.n}`));
        if (known === undefined) return;
        does({
          type: 'AmendSession',
          at: now,
          session: { ...session(one.n, 1, 1, true), patientId: known.patientId },
          particulars: { phone },
          digest: `d${made}`,
        });
        return;
      }
      case 'cancel':
        does({ type: 'CancelSession', at: now, sessionId: sessionId(`s-${one.n}`) });
        return;
      case 'say':
        does({
          type: 'ReceiveReply',
          decidedBy: receiveReply,
          triage,
          consentIn: readConsentWords,
          at: now,
          opening,
          replyId: replyId(`r${made}`),
          sentAt: plus(now, -one.early * minute),
          text: one.text,
          preceding: [],
          freeCode: String(10 + (made % 90)),
        });
        return;
      case 'task': {
        const tasks = state?.tasks ?? [];
        const task = tasks[one.which % Math.max(1, tasks.length)];
        if (task === undefined) return;
        const by = staffId('desk-1');
        const isOutcome = one.act !== 'TakeTask' && one.act !== 'ReopenTask';
        does(
          isOutcome
            ? { type: 'FinishTask', at: now, taskId: task.id, by, outcome: one.act, note: 'n' }
            : { type: one.act, at: now, taskId: task.id, by },
        );
        return;
      }
      case 'act': {
        const code = state?.cases.find((open) => open.state !== 'closed')?.code ?? '11';
        const by = personId(['practitioner-1', 'backup-1', 'director-1'][one.who] ?? 'practitioner-1');
        does({ type: 'ActOnCase', at: now, code, act: one.act, by, replyId: replyId(`r${made}`) });
        return;
      }
    }
  };

  /** Faults are over: time goes on and everything sent is accepted. */
  const heal = (): void => {
    paused = false;
    const end = plus(now, 12 * day);
    for (let turns = 0; turns < 4000; turns++) {
      const due = state === undefined ? undefined : nextDueAt(state);
      if (due === undefined || due > end) {
        expect(forgotten(state, end)).toEqual([]);
        return;
      }
      if (due > now) now = due;
      while (wakes({ type: 'accepted', providerMessageId: 'x' })) expect(made).toBeLessThan(100_000);
      expect(forgotten(state, now)).toEqual([]);
      // Somebody answers for open cases in the end, so that the healing ends.
      for (const open of state?.cases ?? []) {
        const [first] = open.paged;
        if (open.state !== 'closed' && first !== undefined)
          does({ type: 'ActOnCase', at: now, code: open.code, act: 'SEEN', by: first.person });
      }
    }
    expect.unreachable('the conversation never came to rest');
  };
  return { take, heal, state: () => state, accepted: acceptedCheckIns };
};

test('whatever happens in whatever order, nobody is texted after STOP, nothing is asked twice or while check-ins are paused, no concern is forgotten, and nothing is left hanging', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const story = driven();
      for (const one of steps) story.take(one);
      story.heal();
      expect(new Set(story.accepted).size).toBe(story.accepted.length);
      for (const message of story.state()?.messages ?? []) {
        expect(['sent', 'skipped', 'human']).toContain(message.delivery.state);
      }
    }),
    { numRuns: 200 },
  );
}, 60_000);
