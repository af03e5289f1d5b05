import type { Edit, Mutant } from './mutant.ts';

const records = 'functions/ports/ledger-records.ts';

/** A release to come, which writes more of a session than this one knows. */
const beside: readonly [Edit, ...Edit[]] = [
  {
    file: 'shared/conversation/record-session.ts',
    find: '    session,\n    digest: command.digest,\n    revision: command.revision,\n    plan,\n    ...(command.phoneOnFile',
    put: '    session: { ...session, weight: 2 },\n    digest: command.digest,\n    revision: command.revision,\n    plan,\n    ...(command.phoneOnFile',
  },
];

/** What a release does to rows of one that came later, while both run or after the later one was taken back. */
export const releaseMutants: readonly Mutant[] = [
  {
    id: 'own-later-fields-lost',
    does: 'what a later release wrote into a row is dropped as it is read',
    breaks: ['S17', 'L9'],
    beside,
    edits: [
      {
        file: records,
        find: '  return row;\n};\n\n/** Reads the events',
        put: "  return JSON.parse(JSON.stringify(row, (name, value) => (name === 'weight' ? undefined : value)));\n};\n\n/** Reads the events",
      },
    ],
  },
  {
    id: 'own-later-fields-refused',
    does: 'a row with more in it than this release knows is taken for damaged',
    breaks: ['L1', 'L2', 'L4', 'L5', 'L7', 'L9'],
    beside,
    edits: [
      {
        file: records,
        find: "if (!isConversation(row) || row.id !== id) throw unreadable(id, 'its snapshot is no conversation');",
        put: "if (!isConversation(row) || state.includes('weight')) throw new WorldError('strange', { code: 'unreadable', retriable: true });",
      },
    ],
  },
];
