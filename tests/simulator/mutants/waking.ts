import type { Mutant } from './mutant.ts';

const sweep = 'functions/sweep.ts';
const due = 'shared/conversation/due.ts';

/** What wakes a conversation, and when it says that it wants to be woken. */
export const wakingMutants: readonly Mutant[] = [
  {
    id: 'M02',
    does: 'hints alone wake',
    breaks: ['L1', 'L4', 'L7', 'L8', 'L3'],
    edits: [
      {
        file: sweep,
        find: 'const due = await wakeDue(world, now, wakesAtOnce);',
        put: 'const due: readonly ConversationId[] = [];\n  if (now < 0) await wakeDue(world, now, wakesAtOnce);',
      },
      {
        file: 'functions/app/audit.ts',
        find: 'await driveOn(world, await ledger.due(before, lateMax));',
        put: 'if (lateMax < 0) await driveOn(world, []);',
      },
    ],
  },
  {
    id: 'M10',
    does: 'the sweep looks back two minutes only',
    breaks: ['L1', 'L4', 'L7', 'L8', 'L3'],
    edits: [
      {
        file: sweep,
        find: 'const due = interleaved(await world.ledger.due(now, conversationsMax), now);',
        put: 'const old = new Set(await world.ledger.due(plus(now, -2 * minute), conversationsMax));\n  const due = interleaved((await world.ledger.due(now, conversationsMax)).filter((id) => !old.has(id)), now);',
      },
      {
        file: 'functions/app/audit.ts',
        find: 'await driveOn(world, await ledger.due(before, lateMax));',
        put: 'if (lateMax < 0) await driveOn(world, []);',
      },
    ],
  },
  {
    id: 'M11',
    does: 'the times of open cases are left out of when a row is due',
    breaks: ['S18', 'L4'],
    edits: [{ file: due, find: 'for (const one of state.cases) meet(caseDueAt(one));', put: '' }],
  },
  {
    id: 'M31',
    does: 'the sweep stops at its first failure',
    breaks: ['L1', 'L4', 'L7', 'L8', 'L3'],
    edits: [
      {
        file: sweep,
        find: "world.journal.failed({ why: 'sweep-could-not-wake', conversationId: id });",
        put: "throw new Error('stopped');",
      },
      {
        file: sweep,
        find: 'duties = dutiesAt(world.clinic, now), wakesAtOnce = 10 }',
        put: 'duties = dutiesAt(world.clinic, now), wakesAtOnce = 1 }',
      },
      {
        file: sweep,
        find: 'return [...new Set(due.flatMap((id, n) => [id, moved[n] ?? id]))];',
        put: 'return moved.length < 0 ? moved : due;',
      },
    ],
  },
  {
    id: 'M32',
    does: 'only the first row of the due-index is read',
    breaks: ['L1', 'L4', 'L7', 'L8', 'L3'],
    edits: [
      { file: sweep, find: 'const conversationsMax = 1000;', put: 'const conversationsMax = 1;' },
      {
        file: 'functions/app/audit.ts',
        find: 'const lateMax = 500;',
        put: 'const lateMax = 1;',
      },
    ],
  },
  {
    id: 'M36',
    does: 'a receipt that could not be stored counts as stored',
    breaks: ['L8'],
    edits: [
      {
        file: 'functions/record-receipt.ts',
        find: 'await recordReceipt(world, heard);',
        put: 'await recordReceipt(world, heard).catch(() => undefined);',
      },
    ],
  },
  {
    id: 'M38',
    does: 'leases are left out of when a row is due',
    breaks: ['S18', 'L8', 'L1'],
    edits: [
      {
        file: 'shared/message/evolve-outbound.ts',
        find: "case 'sending':\n      return delivery.leaseUntil;",
        put: "case 'sending':\n      return undefined;",
      },
    ],
  },
  {
    id: 'own-watches-not-due',
    does: 'silence is left out of when a row is due',
    breaks: ['S18'],
    edits: [{ file: due, find: 'for (const { until } of state.watches ?? []) meet(until);', put: '' }],
  },
  {
    id: 'own-busy-wake',
    does: 'a wake commits now and then although nothing is due',
    breaks: ['L12'],
    edits: [
      {
        file: 'shared/conversation/wake.ts',
        find: 'settleOverdue(draft, clinic, at);',
        put: "settleOverdue(draft, clinic, at);\n  if (command.jitter < 0.1) draft.emit({ type: 'LanguagePreferred', language: 'en' });",
      },
    ],
  },
  {
    id: 'own-half-counted',
    does: 'the share of answers is given up while rows are still being read',
    breaks: ['S16'],
    edits: [
      {
        file: 'functions/app/reply-rate.ts',
        find: 'await Promise.allSettled(page.items.map(({ id }) => load(world, id)));',
        put: "(await Promise.all(page.items.map(({ id }) => load(world, id)))).map((value) => ({ status: 'fulfilled', value }));",
      },
    ],
  },
];
