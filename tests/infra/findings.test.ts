import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingTable, readFindings } from '../../infra/findings.ts';

const finding = (ruleName: string, reason: string | undefined, ...paths: readonly string[]) => ({
  ruleName,
  severity: 'error',
  violatingConstructs: paths.map((constructPath) => ({ constructPath })),
  ...(reason === undefined ? {} : { reason }),
});

test('the findings of a synthesis are told by pack, and each answer once with how often it was given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterneedle-findings-'));
  const report = {
    version: '55.0.0',
    pluginReports: [
      {
        pluginName: 'AwsSolutions',
        conclusion: 'failure',
        violations: [finding('AwsSolutions-SQS4', undefined, 'clinic/Queue')],
        suppressedViolations: [
          finding('AwsSolutions-SQS3', 'a person reads it', 'clinic/Failed'),
          finding('AwsSolutions-SQS3', 'a person reads it', 'clinic/Tape'),
          finding('AwsSolutions-SQS3', 'another reason', 'clinic/Other'),
        ],
      },
    ],
  };
  await writeFile(join(folder, 'validation-report.json'), JSON.stringify(report));
  expect(findingTable(await readFindings(folder))).toEqual([
    'pack                 open   answered',
    'AwsSolutions            1          3',
    'AwsSolutions-SQS3, 2 times',
    '  a person reads it',
    'AwsSolutions-SQS3, once',
    '  another reason',
  ]);
});

test('where no synthesis was made there are no findings to tell', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterneedle-findings-'));
  await expect(readFindings(folder)).rejects.toThrow(/validation-report\.json/);
});
