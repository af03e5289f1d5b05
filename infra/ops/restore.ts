import { GetFunctionConcurrencyCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { copyTrail } from '../../functions/app/copy-trail.ts';
import { reconcileOptOuts } from '../../functions/app/reconcile-opt-outs.ts';
import {
  type Apart,
  appendMissing,
  type Compared,
  compareTables,
  doubtAll,
  type Table,
} from '../../functions/app/restore-ledger.ts';
import { dynamodbArchive } from '../../functions/aws/archive-dynamodb.ts';
import { dynamodbAuditTrail } from '../../functions/aws/audit-trail-dynamodb.ts';
import { dynamodbLedger, ledgerClient } from '../../functions/aws/ledger-dynamodb.ts';
import { isTexting } from '../../shared/clinic/clinic.ts';
import { day, type Instant, parseInstant, plus, toIso } from '../../shared/kernel/instant.ts';
import { functionNames } from '../bundle.ts';
import { carrierOf, clinicWorld, tableNameOf } from './clinic-world.ts';
import { type Asked, Misasked, regionOf, type Say, type Tool, textOption } from './command.ts';

const reasons: Readonly<Record<Apart, string>> = {
  'two-stories': 'both tables were worked on: a person has to tell which is true',
  'a-gap': 'a version is missing in both',
  unreadable: 'its history and its snapshot do not agree',
};

/** As many lines as somebody reads; the counts say the rest. */
const linesMax = 200;

const tableNamed = (asked: Asked, tableName: string): Table => {
  const table = { client: ledgerClient(regionOf(asked)), tableName };
  return { ledger: dynamodbLedger(table), archive: dynamodbArchive(table) };
};

/** Functions that may still write: a claim on the old table while this works would be sent twice. */
const stillRunning = async (asked: Asked): Promise<readonly string[]> => {
  const client = new LambdaClient(regionOf(asked));
  const running: string[] = [];
  for (const name of functionNames) {
    const FunctionName = `afterneedle-${asked.clinic.clinic.id}-${name}`;
    const { ReservedConcurrentExecutions } = await client.send(
      new GetFunctionConcurrencyCommand({ FunctionName }),
    );
    if (ReservedConcurrentExecutions !== 0) running.push(FunctionName);
  }
  return running;
};

const tell = (say: Say, compared: readonly Compared[]): void => {
  const lines = compared.flatMap(({ id, missing, apart }) => {
    if (apart !== undefined) return [`${id}  LOOK: ${reasons[apart]}`];
    const [first] = missing;
    return first === undefined
      ? []
      : [`${id}  lacks ${missing.length} from version ${first.version}, ${toIso(first.at)}`];
  });
  for (const line of lines.slice(0, linesMax)) say(line);
  if (lines.length > linesMax) say(`and ${lines.length - linesMax} more`);
  const behind = compared.filter((one) => one.missing.length > 0);
  const apart = compared.filter((one) => one.apart !== undefined);
  const commits = behind.reduce((sum, one) => sum + one.missing.length, 0);
  say(
    `${compared.length} conversations: ${behind.length} lack ${commits} commits, ${apart.length} need a person, the rest is whole.`,
  );
};

/** When the newest thing that the restored table knows was committed. */
const newest = (compared: readonly Compared[]): Instant | undefined =>
  compared
    .flatMap((one) => one.standing.slice(-1).map((commit) => commit.at))
    .reduce<Instant | undefined>((last, at) => (last === undefined || at > last ? at : last), undefined);

const lostUntil = (asked: Asked): Instant | undefined => {
  const written = textOption(asked, 'lost-until');
  if (written === undefined) return undefined;
  const until = parseInstant(written);
  if (until === undefined)
    throw new Misasked('--lost-until: when the functions were stopped, like 2026-03-02T17:00:00Z');
  return until;
};

const restore = async (
  asked: Asked,
  say: Say,
  {
    restoredName,
    compared,
    restored,
    lost,
  }: {
    readonly restoredName: string;
    readonly compared: readonly Compared[];
    readonly restored: Table;
    readonly lost: Instant | undefined;
  },
): Promise<void> => {
  const world = await clinicWorld(asked, restoredName);
  say(`${await appendMissing(restored, compared)} commits appended.`);
  const client = ledgerClient(regionOf(asked));
  const trailOf = (tableName: string) => dynamodbAuditTrail({ client, tableName });
  const from = newest(compared);
  if (lost === undefined && from !== undefined) {
    const copied = await copyTrail(trailOf(tableNameOf(asked)), trailOf(restoredName), {
      from: plus(from, -day),
      until: world.clock.now(),
    });
    say(`${copied} lines of who saw what are there.`);
  }
  if (lost !== undefined)
    say(
      `${await doubtAll(world, compared, lost)} conversations held something that may have left: questions are on the call-back list, pages repeat.`,
    );
  if (!isTexting(world.clinic)) return;
  await reconcileOptOuts(world, carrierOf(asked));
  say('Opt-outs are compared with the carrier’s list, both ways.');
};

/** Brings a table that a backup made to where the clinic was. A dry run unless `--go`; doing it again goes on where it was left. */
export const restoreTool: Tool = {
  usage: 'restore <clinic> <restored-table> [--lost-until 2026-03-02T17:00:00Z] [--go]',
  does: 'compares a restored table with the clinic’s own and, with --go, appends what it lacks; see RUNBOOK.md, "Restore"',
  options: ['lost-until', 'go'],
  after: ['restored-table'],
  run: async (asked, say) => {
    const [restoredName = ''] = asked.words;
    const oldName = tableNameOf(asked);
    if (!/^[\w.-]{3,255}$/.test(restoredName)) throw new Misasked('restored-table: the name of a table');
    if (restoredName === oldName)
      throw new Misasked(`restored-table: ${oldName} is the table in use; name the one that the backup made`);
    const lost = lostUntil(asked);
    const restored = tableNamed(asked, restoredName);
    const old = lost === undefined ? tableNamed(asked, oldName) : undefined;
    const compared = await compareTables(old, restored);
    tell(say, compared);
    if (asked.options['go'] !== true) {
      say('A dry run: nothing was written. Add --go to append what is missing.');
      return compared.some((one) => one.apart !== undefined) ? 1 : 0;
    }
    const running = await stillRunning(asked);
    if (running.length > 0) {
      for (const name of running)
        say(`${name} may still run: set its reserved concurrency to 0, wait a minute.`);
      say('Nothing was written.');
      return 1;
    }
    await restore(asked, say, { restoredName, compared, restored, lost });
    const after = await compareTables(old, restored);
    const open = after.filter((one) => one.missing.length > 0 || one.apart !== undefined);
    tell(say, after);
    say(
      open.length === 0
        ? 'The restored table is whole. Point the clinic at it, deploy, run check, then let the functions run again.'
        : 'Somebody has to look at these before anything runs again.',
    );
    return open.length === 0 ? 0 : 1;
  },
};
