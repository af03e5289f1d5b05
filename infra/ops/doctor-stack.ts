import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { exceptionGaps, weeklyGaps } from '../../shared/clinic/coverage.ts';
import { canaryCheck } from './canary.ts';
import { tableNameOf } from './clinic-world.ts';
import { type Asked, regionOf } from './command.ts';
import { optOutCheck } from './doctor-opt-outs.ts';
import { countFailed } from './failed-queues.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';
import { pauseCheck } from './pause.ts';
import { loadSecrets } from './secrets-store.ts';

/** The clinic's own things: its ladder, its secrets, its table, what failed. */
export const stackChecks = async (asked: Asked): Promise<readonly Finding[]> => {
  const { clinic } = asked.clinic;
  const client = new DynamoDBClient(regionOf(asked));
  const table = tableNameOf(asked);
  return Promise.all([
    attempt('ladder', async () => {
      const gaps = [...weeklyGaps(clinic), ...exceptionGaps(clinic)];
      return gaps.length === 0
        ? ok('ladder', 'somebody can be paged at every hour')
        : wrong(
            'ladder',
            gaps.map((gap) => gap.words).join('; '),
            'Name somebody for these hours in the clinic’s file and deploy.',
          );
    }),
    attempt('secrets', async () => {
      const kept = await loadSecrets(asked);
      if (kept === undefined) return wrong('secrets', 'not made', `npm run ops -- secrets ${clinic.id}`);
      const count = kept.secrets.tokens.length;
      return count === 0
        ? wrong('secrets', 'no token', `npm run ops -- token create ${clinic.id} --id desk`)
        : ok('secrets', `made, ${count} token${count === 1 ? '' : 's'}`);
    }),
    optOutCheck(asked),
    pauseCheck(asked),
    canaryCheck(asked),
    attempt('table', async () => {
      const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
      return Table?.DeletionProtectionEnabled === true
        ? ok('table', 'protected from deletion')
        : wrong('table', 'not protected from deletion', 'Deploy the clinic.');
    }),
    attempt('recovery', async () => {
      const { ContinuousBackupsDescription: described } = await client.send(
        new DescribeContinuousBackupsCommand({ TableName: table }),
      );
      return described?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === 'ENABLED'
        ? ok('recovery', 'to any second')
        : wrong('recovery', 'off', 'Deploy the clinic.');
    }),
    attempt('what failed', async () => {
      const waiting = (await countFailed(asked)).filter((one) => one.messages > 0);
      return waiting.length === 0
        ? ok('what failed', 'nothing')
        : wrong(
            'what failed',
            waiting.map(({ name, messages }) => `${messages} in ${name}`).join(', '),
            `Mend the cause, then: npm run ops -- redrive ${clinic.id}`,
          );
    }),
  ]);
};
