import type { Mutant } from './mutant.ts';

const deliver = 'functions/app/deliver.ts';
const outcome = 'shared/conversation/record-outcome.ts';
const wake = 'shared/conversation/wake.ts';

/** How a message leaves, and what becomes of it. */
export const sendingMutants: readonly Mutant[] = [
  {
    id: 'M03',
    does: 'the client of the carrier sends again when no answer came',
    breaks: ['S1', 'S5'],
    edits: [
      {
        file: deliver,
        find: ': await send(world, id, claim);',
        put: ": await send(world, id, claim).then((first) => first.type === 'unknown' ? send(world, id, claim) : first);",
      },
    ],
  },
  {
    id: 'M15',
    does: 'a question of unknown outcome is sent again',
    breaks: ['S1'],
    edits: [
      {
        file: outcome,
        find: "if (message.class === 'check-in') {\n    draft.emit({ type: 'MessageLeftToHuman', messageId: message.id, because: 'outcome-unknown' });",
        put: "if (message.class === 'check-in') {\n    draft.emit({ type: 'MessageRenewed', messageId: message.id, dueAt: at });",
      },
    ],
  },
  {
    id: 'M16',
    does: 'a send without an answer counts as not sent',
    breaks: ['S1'],
    edits: [
      {
        file: outcome,
        find: "if (delivery.state === 'sending') settleUnknown(draft, message, attemptId, outcome.because, clinic, at);",
        put: 'defer(draft, message, attemptId, outcome.because, plus(at, minute));',
      },
    ],
  },
  {
    id: 'M19',
    does: 'a message whose session was cancelled in its flight is looked at by nobody',
    breaks: ['L1', 'L7'],
    edits: [
      {
        file: wake,
        find: "message.delivery.state === 'pending' && message.delivery.dueAt <= at);",
        put: "message.delivery.state === 'pending' && message.delivery.dueAt <= at && !(message.class === 'check-in' && draft.state().sessions.some((one) => one.id === message.sessionId && one.cancelled)));",
      },
    ],
  },
  {
    id: 'M29',
    does: 'a function returns before the outcome of its send is stored',
    breaks: ['S16', 'L13'],
    edits: [
      {
        file: deliver,
        find: 'seen = (await execute(world, id, commandOf, seen))?.stored;',
        put: 'void execute(world, id, commandOf, seen).catch(() => undefined);\n    seen = undefined;',
      },
    ],
  },
  {
    id: 'M30',
    does: 'a question goes out however late it is',
    breaks: ['S12'],
    edits: [
      {
        file: wake,
        find: "if (at > graceEnds) return { skip: 'late' };",
        // What the switch holds for ever would go round for ever.
        put: "if (at > graceEnds && paused !== false) return { skip: 'late' };",
      },
    ],
  },
  {
    id: 'M33',
    does: 'what is unknown stays unknown',
    breaks: ['L8', 'L7', 'S18'],
    edits: [
      {
        file: wake,
        find: "message.delivery.state === 'unknown' && message.delivery.until <= at",
        put: 'false',
      },
    ],
  },
  {
    id: 'M37',
    does: 'a message that was not sent is stored as sent',
    breaks: ['S5'],
    edits: [
      {
        file: outcome,
        find: 'defer(draft, message, attemptId, outcome.because, plus(at, backoff(message, command.jitter)));',
        put: "draft.emit({ type: 'MessageAccepted', messageId: message.id, attemptId, providerMessageId: 'none' });",
      },
    ],
  },
  {
    id: 'M41',
    does: 'nobody looks how old a claim is before it is sent',
    breaks: ['S23'],
    edits: [{ file: deliver, find: 'world.clock.elapsed() - issued > claimAgeMax', put: 'false' }],
  },
  {
    id: 'own-unknown-accepted',
    does: 'a send without an answer counts as accepted',
    breaks: ['S5', 'S8'],
    edits: [
      {
        file: outcome,
        find: "if (delivery.state === 'sending') settleUnknown(draft, message, attemptId, outcome.because, clinic, at);",
        put: "draft.emit({ type: 'MessageAccepted', messageId: message.id, attemptId, providerMessageId: 'none' });",
      },
    ],
  },
  {
    id: 'own-evidence-lost',
    does: 'a receipt is looked for by the id of the carrier alone',
    breaks: ['L8'],
    edits: [
      {
        file: 'functions/app/record-receipt.ts',
        find: 'const conversation = attemptId === undefined ? undefined : await conversationOfMark(world, attemptId);',
        put: 'const conversation = undefined;',
      },
    ],
  },
  {
    id: 'own-receipts-overtake',
    does: 'an earlier receipt stands against a later one',
    breaks: ['S6'],
    edits: [
      {
        file: 'shared/conversation/record-receipt.ts',
        find: 'if (!isNews(receipt, message.delivery.receipt)) return;',
        put: '',
      },
    ],
  },
];
