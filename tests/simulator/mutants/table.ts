import type { Mutant } from './mutant.ts';

const commit = 'functions/aws/commit-dynamodb.ts';
const ledger = 'functions/aws/ledger-dynamodb.ts';
const fidelity = 'dynamodb';

/** How a decision is written to DynamoDB and read back: bugs of the adapter, which only its own fidelity meets. */
export const tableMutants: readonly Mutant[] = [
  {
    id: 'own-table-no-condition',
    does: 'a commit is written whatever version stands there',
    breaks: ['S1', 'S16', 'S17'],
    fidelity,
    edits: [
      {
        file: commit,
        find: "ConditionExpression: 'version = :expected',\n            ExpressionAttributeValues: { ':expected': { N: String(expectedVersion) } },",
        put: '',
      },
      {
        file: commit,
        find: 'events: { S: records.events } },\n      absent,',
        put: 'events: { S: records.events } },',
      },
      {
        file: commit,
        find: 'personal: { S: records.personal } },\n            absent,',
        put: 'personal: { S: records.personal } },',
      },
    ],
  },
  {
    id: 'own-table-pointer-unguarded',
    does: 'a pointer is written whoever has its key',
    breaks: ['S9', 'S7'],
    fidelity,
    edits: [{ file: commit, find: "guard === 'any'\n", put: "guard === 'any' || at > 0\n" }],
    // Two cases that draw one code at once: the more cases, the sooner.
    oftener: [
      {
        file: 'tests/simulator/people/patients.ts',
        find: 'const words = drawSaying(chance, danger);',
        put: 'const words = drawSaying(chance, 1);',
      },
    ],
  },
  {
    id: 'own-table-not-indexed',
    does: 'a row without an open case is written without its place in the due-index',
    breaks: ['L1', 'L7', 'L8'],
    fidelity,
    edits: [
      {
        file: commit,
        find: 'if (!urgent && nextDueAt === undefined) return {};',
        put: 'if (!urgent) return {};',
      },
    ],
  },
  {
    id: 'own-table-shard-unread',
    does: 'one shard of the due-index is read by nobody',
    breaks: ['L1', 'L7', 'L8'],
    fidelity,
    edits: [{ file: ledger, find: 'calmShards.map((name)', put: 'calmShards.slice(1).map((name)' }],
  },
  {
    id: 'own-table-first-page',
    does: 'a query ends with its first page',
    breaks: ['S17', 'L9', 'S25', 'L1', 'L7'],
    fidelity,
    edits: [
      {
        file: ledger,
        find: 'if (from === undefined || items.length >= limit) return items;',
        put: 'return items;',
      },
    ],
  },
  {
    id: 'own-table-busy-is-stored',
    does: 'a transaction that met another counts as committed',
    breaks: ['S16', 'S17'],
    fidelity,
    edits: [
      {
        file: commit,
        find: "if (codes.includes('TransactionConflict')) return { type: 'busy' };",
        put: "if (codes.includes('TransactionConflict')) return { type: 'committed' };",
      },
    ],
  },
  {
    id: 'own-table-taken-is-stored',
    does: 'a version that somebody else has taken counts as ours',
    breaks: ['S6', 'S16', 'S17'],
    fidelity,
    edits: [
      {
        file: commit,
        find: "refused[eventsPosition] === true) return { type: 'version-taken' };",
        put: "refused[eventsPosition] === true) return { type: 'committed' };",
      },
    ],
  },
  {
    id: 'own-table-personal-lost',
    does: 'the personal parts of the first version are not written',
    breaks: ['L9', 'S17'],
    fidelity,
    edits: [
      {
        file: commit,
        find: '...(records.personal === undefined\n',
        put: '...(records.personal === undefined || expectedVersion === 0\n',
      },
    ],
  },
  {
    id: 'own-table-wrong-key',
    does: 'a pointer is looked for under the key of another',
    breaks: ['S7', 'L2', 'L8', 'S11', 'L5'],
    fidelity,
    edits: [
      {
        file: ledger,
        find: 'const item = await get(pointerKey(key));',
        put: 'const item = await get(pointerKey(key.slice(1)));',
      },
    ],
  },
];
