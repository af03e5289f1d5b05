import type { Clinic } from '../../shared/clinic/clinic.ts';
import { readConsentWords } from '../../shared/consent/consent-words.ts';
import type { Command } from '../../shared/conversation/command.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { type Decision, decide } from '../../shared/conversation/decide.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { receiveReply } from '../../shared/conversation/receive-reply.ts';
import { recordOutcome } from '../../shared/conversation/record-outcome.ts';
import { wake } from '../../shared/conversation/wake.ts';
import type { SessionFacts } from '../../shared/followup/session.ts';
import { assert } from '../../shared/kernel/assert.ts';
import {
  commitId,
  conversationId,
  patientId,
  personId,
  replyId,
  sessionId,
} from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { triage as readWords } from '../../shared/triage/triage.ts';
import type { Triage } from '../../shared/triage/verdict.ts';
import { at, clinicWith, zone } from '../support/clinic.ts';

export const phone = '+13035550142';
export const opening = { id: conversationId('c-test'), channel: 'sms' as const, address: phone };

export type Recorded = { readonly event: ConversationEvent; readonly at: Instant };
export type Sent = {
  readonly at: Instant;
  readonly to: string;
  readonly purpose: string;
  readonly template: string;
  readonly body: string;
};

/** One conversation driven through its decider alone: given what happened, when a command comes, then these events. */
export type Play = {
  readonly state: () => Conversation;
  readonly version: () => number;
  readonly log: readonly Recorded[];
  readonly sent: readonly Sent[];
  readonly does: (command: Command) => Decision;
  readonly records: (
    id: string,
    completed: string,
    more?: Partial<SessionFacts> & { at?: string },
  ) => Decision;
  readonly says: (
    text: string,
    when: string,
    more?: { sentAt?: string; id?: string; preceding?: readonly string[]; triage?: Triage },
  ) => Decision;
  readonly acts: (act: CaseAct, code: string, by: string, when: string) => Decision;
  /** Wakes until nothing is due; each claimed message gets `outcome`. */
  readonly wakes: (
    when: string,
    outcome?: SendOutcome,
    more?: { readonly paused?: boolean | 'unknown' },
  ) => readonly Sent[];
};

export const sessionFacts = (
  id: string,
  completed: string,
  more: Partial<SessionFacts> = {},
): SessionFacts => ({
  id: sessionId(id),
  patientId: patientId('p-1'),
  practitionerId: personId('practitioner-1'),
  completedAt: at(completed),
  regions: [{ region: 'shoulder', side: 'left' }],
  risks: [],
  language: 'en',
  timeZone: zone('America/Denver'),
  consents: { sms: { at: at('2026-03-01T00:00:00Z'), how: 'written' } },
  consented: true,
  ...more,
});

export const accepted: SendOutcome = { type: 'accepted', providerMessageId: 'carrier' };

export const play = (clinic: Clinic = clinicWith()): Play => {
  let state: Conversation | undefined;
  let version = 0;
  let made = 0;
  const log: Recorded[] = [];
  const sent: Sent[] = [];
  const current = (): Conversation => {
    assert(state !== undefined, 'the play has begun');
    return state;
  };
  const does = (command: Command): Decision => {
    const decision = decide(state, version, command, clinic);
    if (decision.events.length > 0) {
      state = decision.state;
      version += 1;
      log.push(...decision.events.map((event) => ({ event, at: command.at })));
    }
    return decision;
  };
  const wakes: Play['wakes'] = (when, outcome = accepted, { paused = false } = {}) => {
    const before = sent.length;
    for (let turn = 0; turn < 100; turn++) {
      made += 1;
      const decision = does({
        type: 'Wake',
        at: at(when),
        freeCode: String(100 + (made % 900)),
        commitId: commitId(`k${made}`),
        jitter: 0.5,
        paused,
        link: { url: `http://127.0.0.1/p/t${made}`, hash: `h${made}` },
        unsubscribeUrl: 'http://127.0.0.1/u/x',
        decidedBy: wake,
      });
      const { claim } = decision;
      if (claim === undefined) break;
      const { to, purpose, template, body } = claim.composed;
      if (outcome.type === 'accepted') sent.push({ at: at(when), to, purpose, template, body });
      const { messageId, attemptId } = claim;
      does({
        type: 'RecordOutcome',
        at: at(when),
        jitter: 0.5,
        messageId,
        attemptId,
        outcome,
        decidedBy: recordOutcome,
      });
    }
    return sent.slice(before);
  };
  return {
    state: current,
    version: () => version,
    log,
    sent,
    does,
    wakes,
    records: (id, completed, { at: recorded, ...more } = {}) =>
      does({
        type: 'RecordSession',
        at: at(recorded ?? completed),
        opening,
        session: sessionFacts(id, completed, more),
        particulars: { firstName: 'A', phone },
        digest: `digest-${id}`,
        revision: 1,
        kept: [],
      }),
    says: (text, when, { sentAt = when, id, preceding = [], triage = readWords } = {}) => {
      made += 1;
      return does({
        type: 'ReceiveReply',
        decidedBy: receiveReply,
        triage,
        consentIn: readConsentWords,
        at: at(when),
        opening,
        replyId: replyId(id ?? `r${made}`),
        sentAt: at(sentAt),
        text,
        preceding,
        freeCode: String(10 + (made % 90)),
      });
    },
    acts: (act, code, by, when) => {
      made += 1;
      return does({
        type: 'ActOnCase',
        at: at(when),
        code,
        act,
        by: personId(by),
        replyId: replyId(`r${made}`),
      });
    },
  };
};

export const types = (decision: Decision): readonly ConversationEvent['type'][] =>
  decision.events.map((event) => event.type);
export const templates = (sent: readonly Sent[]): readonly string[] =>
  sent.map((one) => `${one.template} ${one.to}`);
