import { mkdirSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Commit, Ledger } from '../../../functions/ports/ledger.ts';
import { sqliteLedger } from '../../../local/ledger-sqlite.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import { conversationId } from '../../../shared/kernel/brand.ts';
import { day, plus } from '../../../shared/kernel/instant.ts';
import { mapLedger } from '../../support/ledger-map.ts';
import { seeded } from '../corpus/random.ts';
import { spreadOf } from '../spread.ts';
import { begun, type Episode, episode } from './episodes.ts';

/**
 * A process of its own: what a store that holds so many conversations costs. Prints one line of JSON, microseconds a
 * call on the clock: a disk's wait is no processor time.
 */
type Store = { readonly ledger: Ledger; readonly close: () => void };

const scratch = new URL('../../../.cache/bench/ledger/', import.meta.url);
const commitsARound = { map: 1_000, memory: 1_000, file: 300 } as const;
const callsARound = 500;
const listLimit = 25;

const stores = {
  map: (): Store => ({ ledger: mapLedger(), close: () => undefined }),
  memory: (): Store => {
    const ledger = sqliteLedger(new DatabaseSync(':memory:'));
    return { ledger, close: ledger.close };
  },
  file: (): Store => {
    rmSync(scratch, { recursive: true, force: true });
    mkdirSync(scratch, { recursive: true });
    const ledger = sqliteLedger(new DatabaseSync(new URL('bench.sqlite', scratch).pathname));
    const close = (): void => {
      ledger.close();
      rmSync(scratch, { recursive: true, force: true });
    };
    return { ledger, close };
  },
};

const commitAll = async (ledger: Ledger, commits: readonly Commit[]): Promise<void> => {
  for (const commit of commits)
    assert((await ledger.commit(commit)) === 'committed', 'nothing rivals the bench for its commits');
};

const perCall = async (calls: number, work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return ((performance.now() - start) * 1000) / calls;
};

const main = async (): Promise<void> => {
  const asked: { store: keyof typeof stores; conversations: number; rounds: number } = JSON.parse(
    process.argv[2] ?? '{}',
  );
  const { ledger, close } = stores[asked.store]();
  const episodes: Episode[] = Array.from({ length: asked.conversations }, (_, n) => episode(n));
  for (const one of episodes) await commitAll(ledger, [one.next()]);

  const random = seeded(7);
  const someId = () => conversationId(`conversation-${random.below(asked.conversations)}`);
  const costs: Record<'commit' | 'dueMany' | 'dueNone' | 'load', number[]> = {
    commit: [],
    dueMany: [],
    dueNone: [],
    load: [],
  };
  const measure = async (name: keyof typeof costs, calls: number, work: () => Promise<void>) => {
    costs[name].push(await perCall(calls, work));
  };
  const due = async (daysAfter: number, expected: number): Promise<void> => {
    const now = plus(begun, daysAfter * day);
    for (let n = 0; n < callsARound; n += 1)
      assert((await ledger.due(now, listLimit)).length === expected, 'the due list is as long as it must be');
  };
  let written = 0;
  for (let round = 0; round <= asked.rounds; round += 1) {
    const commits: Commit[] = [];
    for (let n = 0; n < commitsARound[asked.store]; n += 1) {
      const next = episodes[written % episodes.length]?.next();
      if (next !== undefined) commits.push(next);
      written += 1;
    }
    await measure('commit', commits.length, () => commitAll(ledger, commits));
    await measure('dueMany', callsARound, () => due(60, listLimit));
    await measure('dueNone', callsARound, () => due(-60, 0));
    await measure('load', callsARound, async () => {
      for (let n = 0; n < callsARound; n += 1)
        assert((await ledger.load(someId())) !== undefined, 'every conversation is stored');
    });
  }
  const stored = await ledger.load(conversationId('conversation-0'));
  close();
  const [commit, dueMany, dueNone, load] = [costs.commit, costs.dueMany, costs.dueNone, costs.load].map(
    // The first round warms up.
    (values) => spreadOf(values.slice(1)),
  );
  const snapshotBytes = JSON.stringify(stored?.state).length;
  process.stdout.write(`\n${JSON.stringify({ commit, dueMany, dueNone, load, snapshotBytes })}\n`);
};

await main();
