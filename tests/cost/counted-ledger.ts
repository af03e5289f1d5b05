import { itemsOf } from '../../functions/aws/commit-dynamodb.ts';
import { tableDefinition } from '../../functions/aws/table.ts';
import type { Commit, Ledger } from '../../functions/ports/ledger.ts';
import { encodeCommit } from '../../functions/ports/ledger-records.ts';
import { bytesOf, type Item, writeUnitsOf } from './write-units.ts';

/** What was asked of a ledger. */
export type LedgerCounts = {
  readonly commits: number;
  /** Of the table and of its indexes, as DynamoDB counts them. */
  readonly writeUnits: number;
  readonly indexWriteUnits: number;
  readonly readUnits: number;
  /** Questions that are about more than one conversation. */
  readonly lists: number;
  readonly snapshotBytesMax: number;
};

const tableName = 'counted';
const definition = tableDefinition(tableName);
const keyOf = ({ pk, sk }: Item): string => `${pk?.S} ${sk?.S}`;

/** One unit reads 4 kB so that nothing written before is missed; what is not there costs one as well. */
const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4096));

/** A ledger that counts what DynamoDB would: the items are those that its adapter writes. `told` hears of each commit stored. */
export const countedLedger = (
  ledger: Ledger,
  told: (commit: Commit) => void,
): { readonly ledger: Ledger; readonly counts: () => LedgerCounts } => {
  const items = new Map<string, Item>();
  const counts = {
    commits: 0,
    writeUnits: 0,
    indexWriteUnits: 0,
    readUnits: 0,
    lists: 0,
    snapshotBytesMax: 0,
  };
  const stored = (commit: Commit): void => {
    const records = encodeCommit(commit);
    counts.commits += 1;
    counts.snapshotBytesMax = Math.max(counts.snapshotBytesMax, Buffer.byteLength(records.state));
    for (const { Put } of itemsOf(tableName, commit, records)) {
      const item: Item = Put?.Item ?? {};
      const units = writeUnitsOf(definition, items.get(keyOf(item)), item);
      counts.writeUnits += units.table + units.indexes;
      counts.indexWriteUnits += units.indexes;
      items.set(keyOf(item), item);
    }
    told(commit);
  };
  /** Everything under these keys that is stored. */
  const bytesUnder = (isWanted: (item: Item) => boolean): number =>
    [...items.values()].filter(isWanted).reduce((sum, item) => sum + bytesOf(item), 0);
  const listed = <Value>(answer: Value): Value => {
    counts.lists += 1;
    return answer;
  };
  return {
    counts: () => ({ ...counts }),
    ledger: {
      load: async (id) => {
        counts.readUnits += readUnits(bytesUnder(({ pk, sk }) => pk?.S === `c/${id}` && sk?.S === 'state'));
        return ledger.load(id);
      },
      commit: async (commit) => {
        const outcome = await ledger.commit(commit);
        if (outcome === 'committed') stored(commit);
        return outcome;
      },
      find: async (key) => {
        counts.readUnits += readUnits(bytesUnder(({ pk }) => pk?.S === `p/${key}`));
        return ledger.find(key);
      },
      history: async (id, after) => {
        const read = bytesUnder(
          ({ pk, sk, version }) => pk?.S === `c/${id}` && sk?.S !== 'state' && Number(version?.N) > after,
        );
        counts.readUnits += readUnits(read);
        return ledger.history(id, after);
      },
      due: (now, limit) => listed(ledger.due(now, limit)),
      withOpenCase: (limit) => listed(ledger.withOpenCase(limit)),
      withOpenTask: (request) => listed(ledger.withOpenTask(request)),
      recent: (request) => listed(ledger.recent(request)),
      search: (terms, limit) => listed(ledger.search(terms, limit)),
    },
  };
};
