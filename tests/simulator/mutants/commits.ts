import type { Mutant } from './mutant.ts';

const execute = 'functions/app/execute.ts';
const load = 'functions/app/load.ts';
const receiveText = 'functions/app/receive-text.ts';

/** What a commit holds, and whose it is. */
export const commitMutants: readonly Mutant[] = [
  {
    id: 'M01',
    does: 'a session is stored with half of its check-ins',
    breaks: ['S4'],
    edits: [
      {
        file: 'shared/conversation/record-session.ts',
        find: '    revision: command.revision,\n    plan,',
        put: '    revision: command.revision,\n    plan: plan.slice(0, 2),',
      },
    ],
  },
  {
    id: 'M04',
    does: 'a commit that lost its version counts as committed',
    breaks: ['S1', 'S5', 'S6', 'S16', 'L2', 'L5'],
    edits: [
      {
        file: execute,
        find: "if (outcome !== 'unknown') return outcome;",
        put: "if (outcome !== 'unknown') return 'committed';",
      },
    ],
  },
  {
    id: 'M07',
    does: 'a text that could not be stored leaves the queue',
    breaks: ['L2'],
    edits: [
      {
        file: 'functions/receive-sms.ts',
        find: 'batchItemFailures.push({ itemIdentifier: record.messageId });',
        put: '',
      },
    ],
  },
  {
    id: 'M08',
    does: 'a reply is committed before its case',
    breaks: ['L3'],
    edits: [
      {
        file: 'shared/conversation/receive-reply.ts',
        find: 'const openedCase = openCase(draft, reading);',
        put: 'const openedCase = undefined;',
      },
    ],
  },
  {
    id: 'M09',
    does: 'after a conflict the old decision is stored at the new version',
    breaks: ['S1', 'S2', 'S3', 'S6', 'S7', 'S9', 'S17', 'S20', 'L1', 'L9'],
    edits: [
      { file: execute, find: 'const began = world.clock.elapsed();', put: 'let old; const began = 0;' },
      {
        file: execute,
        find: 'const decision = decide(stored?.state, version, command, world.clinic);',
        put: 'const decision = (old ??= decide(stored?.state, version, command, world.clinic));',
      },
    ],
  },
  {
    id: 'M18',
    does: 'the mark of a commit is made from the clock',
    breaks: ['S1', 'S5', 'S17', 'S16'],
    edits: [
      {
        file: execute,
        find: 'commitId: commitId(world.randomness.token())',
        put: "commitId: commitId('clock-' + world.clock.now())",
      },
    ],
  },
  {
    id: 'M22',
    does: 'it is forgotten after a day which texts were stored',
    breaks: ['S7'],
    edits: [
      {
        file: receiveText,
        find: 'if (seen !== undefined) return conversationId(seen.value);',
        put: 'if (seen !== undefined && world.clock.now() - inbound.sentAt < 86400000) return conversationId(seen.value);',
      },
      {
        file: receiveText,
        find: 'if ((await world.ledger.find(pointerKeys.reply(inbound.replyId))) !== undefined) return undefined;',
        put: 'if (at - inbound.sentAt < 86400000 && (await world.ledger.find(pointerKeys.reply(inbound.replyId))) !== undefined) return undefined;',
      },
      {
        file: 'shared/conversation/pointer.ts',
        find: "return [{ key: pointerKeys.reply(event.replyId), value: here, guard: 'absent' }];\n    case 'MessageAccepted'",
        put: "return [{ key: pointerKeys.reply(event.replyId), value: here, guard: 'any' }];\n    case 'MessageAccepted'",
      },
    ],
  },
  {
    id: 'M23',
    does: 'a restored conversation lacks its last commits',
    breaks: ['S1', 'S2', 'S6', 'L9', 'S17', 'S20'],
    edits: [
      {
        file: load,
        find: 'state = fold(commits);',
        put: 'state = fold(commits.slice(0, Math.max(1, commits.length - 3)));',
      },
    ],
  },
  {
    id: 'M25',
    does: 'decisions are made on the copy of an index that lags by one commit',
    breaks: ['S1', 'S2', 'S6', 'S17', 'S20', 'L1', 'L9'],
    edits: [
      { file: load, find: 'const isWhole = (', put: 'const copies = new Map();\nconst isWhole = (' },
      {
        file: load,
        find: 'if (stored === undefined || isWhole(stored)) return stored;',
        put: `const copy = copies.get(id);
    copies.set(id, stored);
    if (copy !== undefined && stored !== undefined && copy.version === stored.version - 1 && copy.state.openedAt === stored.state.openedAt) return { ...stored, state: copy.state };
    if (stored === undefined || isWhole(stored)) return stored;`,
      },
    ],
  },
  {
    id: 'M26',
    does: 'new code cannot read what old code wrote',
    breaks: ['L1', 'L2', 'L4', 'L5', 'L7', 'L9'],
    edits: [{ file: load, find: 'if (!isConversation(state)) throw cause;', put: 'throw cause;' }],
  },
];
