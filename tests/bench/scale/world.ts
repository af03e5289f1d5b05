import type { SweepingWorld } from '../../../functions/app/world.ts';
import { wrapInboundSms } from '../../../functions/edge/inbound-sms.ts';
import { namingOf } from '../../../functions/edge/naming.ts';
import { systemRandomness } from '../../../functions/edge/system.ts';
import type { Commit, Ledger } from '../../../functions/ports/ledger.ts';
import * as receiveSms from '../../../functions/receive-sms.ts';
import * as sweep from '../../../functions/sweep.ts';
import { readersAtHand } from '../../../local/readers.ts';
import { decide } from '../../../shared/conversation/decide.ts';
import { hasOpenCase, nextDueAt } from '../../../shared/conversation/due.ts';
import { pointersOf } from '../../../shared/conversation/pointer.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { type ConversationId, commitId, patientId, sessionId } from '../../../shared/kernel/brand.ts';
import { type Instant, plus, second } from '../../../shared/kernel/instant.ts';
import { sessionFacts } from '../../conversation/play.ts';
import { clinicWith } from '../../support/clinic.ts';
import { begun } from '../ledger/episodes.ts';

const clinic = clinicWith();

const naming = namingOf(clinic, {
  addressSecret: 'bench',
  linkKeys: { current: '1', keys: { '1': 'bench-link-key' } },
});

export const phoneOf = (n: number): string => `+1303${5_000_000 + n}`;

/** What stands in every id of the nth patient, at one width, so that it is found again in text. */
export const markOf = (n: number): string => `-${String(n).padStart(7, '0')}`;

export const idOf = (n: number): ConversationId => naming.conversationId('sms', phoneOf(n));

/** The nth session is over one second after the one before. */
export const overAt = (n: number): Instant => plus(begun, n * second);

/** The first commit of the nth patient: a session and its four questions, as the product decides it. */
export const recorded = (n: number): Commit => {
  const address = phoneOf(n);
  const at = overAt(n);
  const id = idOf(n);
  const facts = sessionFacts(`s${markOf(n)}`, '2026-03-02T17:00:00Z', {
    id: sessionId(`s${markOf(n)}`),
    patientId: patientId(`p${markOf(n)}`),
    completedAt: at,
  });
  const { state, events } = decide(
    undefined,
    0,
    {
      type: 'RecordSession',
      at,
      opening: { id, channel: 'sms', address },
      session: facts,
      particulars: { firstName: 'Sam', phone: address },
      digest: `digest${markOf(n)}`,
      revision: 1,
      kept: [],
    },
    clinic,
  );
  assert(state !== undefined, 'a session opens a conversation');
  return {
    conversationId: id,
    expectedVersion: 0,
    commitId: commitId(`commit${markOf(n)}`),
    at,
    state,
    events,
    pointers: pointersOf(events, state, at),
    nextDueAt: nextDueAt(state),
    urgent: hasOpenCase(state),
  };
};

const nothingBeside = { audit: false, ladder: false, replies: false, optOuts: false };

/** The clinic over a ledger, at a time that stands until it is turned: what a sweep finds, and what an inbound reply does. */
export const clinicOver = (ledger: Ledger) => {
  let now: Instant = begun;
  let woken = 0;
  const world: SweepingWorld = {
    clinic,
    ledger,
    clock: { now: () => now, elapsed: () => performance.now(), sleep: async () => undefined },
    randomness: systemRandomness,
    naming,
    journal: { committed: () => undefined, failed: () => undefined },
    waker: {
      wake: async (ids) => {
        woken += ids.length;
      },
    },
    heartbeat: { beat: async () => undefined },
  };
  return {
    turnTo: (at: Instant): void => {
      now = at;
    },
    /** One sweep that does nothing beside waking; answers how many it woke, which stay as they are. */
    sweep: async (): Promise<number> => {
      woken = 0;
      await sweep.handleOne(world, { duties: nothingBeside });
      return woken;
    },
    /** The nth patient answers a question. */
    reply: async (n: number, inboundMessageId: string): Promise<void> => {
      const payload = {
        originationNumber: phoneOf(n),
        destinationNumber: clinic.smsNumber,
        messageBody: 'a bit sore, 3/10, no fever',
        inboundMessageId,
      };
      const record = wrapInboundSms(payload, now, `queue-${inboundMessageId}`);
      await receiveSms.handleOne({ ...world, readers: readersAtHand() }, record);
    },
  };
};
