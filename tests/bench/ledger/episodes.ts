import { replyReaders } from '../../../functions/edge/reply-readers.ts';
import type { Commit } from '../../../functions/ports/ledger.ts';
import type { Command } from '../../../shared/conversation/command.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { decide } from '../../../shared/conversation/decide.ts';
import { hasOpenCase, nextDueAt } from '../../../shared/conversation/due.ts';
import { pointersOf } from '../../../shared/conversation/pointer.ts';
import { receiveReply } from '../../../shared/conversation/receive-reply.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { commitId, conversationId, patientId, replyId, sessionId } from '../../../shared/kernel/brand.ts';
import { hour, type Instant, instant, plus } from '../../../shared/kernel/instant.ts';
import { sessionFacts } from '../../conversation/play.ts';
import { clinicWith } from '../../support/clinic.ts';

/** Monday 2026-03-02T17:00:00Z, a morning in the clinic. */
export const begun = instant(1_772_470_800_000);

const clinic = clinicWith();
let made = 0;

/** One patient's conversation, driven by the product's own decisions: the commits have the shape and size of real ones. */
export type Episode = {
  /** The next commit, as if the one before had been stored. */
  readonly next: () => Commit;
};

export const episode = (n: number): Episode => {
  const id = conversationId(`conversation-${n}`);
  const address = `+1303555${`${n % 10_000}`.padStart(4, '0')}`;
  const opening = { id, channel: 'sms', address } as const;
  let state: Conversation | undefined;
  let version = 0;
  let at: Instant = plus(begun, n * 1000);

  const commitOf = (command: Command): Commit | undefined => {
    const decision = decide(state, version, command, clinic);
    if (decision.events.length === 0 || decision.state === undefined) return undefined;
    made += 1;
    state = decision.state;
    version += 1;
    return {
      conversationId: id,
      expectedVersion: version - 1,
      commitId: commitId(`commit-${made}`),
      at: command.at,
      state,
      events: decision.events,
      pointers: pointersOf(decision.events, state, command.at),
      nextDueAt: nextDueAt(state),
      urgent: hasOpenCase(state),
    };
  };

  const recorded = (): Commit | undefined => {
    const { patientId: _, ...facts } = sessionFacts(`session-${n}`, '2026-03-02T17:00:00Z');
    return commitOf({
      type: 'RecordSession',
      at,
      opening,
      session: {
        ...facts,
        id: sessionId(`session-${n}`),
        patientId: patientId(`patient-${n}`),
        completedAt: at,
      },
      particulars: { firstName: 'A', phone: address },
      digest: `digest-${n}`,
      revision: 1,
      kept: [],
    });
  };

  const replied = (): Commit | undefined => {
    at = plus(at, hour);
    return commitOf({
      type: 'ReceiveReply',
      decidedBy: receiveReply,
      ...replyReaders(),
      at,
      opening,
      replyId: replyId(`reply-${n}-${version}`),
      sentAt: at,
      text: version % 2 === 0 ? 'pain 2, feeling good' : 'a bit sore, 3/10, no fever',
      preceding: [],
      freeCode: String(10 + (n % 90)),
    });
  };

  return {
    next: () => {
      const commit = version === 0 ? recorded() : replied();
      assert(commit !== undefined, 'each step of an episode decides something');
      return commit;
    },
  };
};
