import { DatabaseSync } from 'node:sqlite';
import { sqliteLedger } from '../../local/ledger-sqlite.ts';
import { commitId } from '../../shared/kernel/brand.ts';
import { commitOf, conversation } from './commits.ts';

// A program of its own: `node ledger-writer.ts <file> <name> <commits>` commits to one conversation, deciding
// again after each conflict, and ends with an error if anything else goes wrong.
const [path = '', name = '', count = '0'] = process.argv.slice(2);
const ledger = sqliteLedger(new DatabaseSync(path));
const shared = conversation('shared');
const attemptsMax = 10_000;

let written = 0;
for (let attempt = 0; written < Number(count) && attempt < attemptsMax; attempt += 1) {
  const version = (await ledger.load(shared))?.version ?? 0;
  const commit = { ...commitOf(shared, version), commitId: commitId(`${name}-${attempt}`) };
  if ((await ledger.commit(commit)) === 'committed') written += 1;
}
ledger.close();
process.exitCode = written === Number(count) ? 0 : 1;
