import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetFunctionConcurrencyCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DescribeOptedOutNumbersCommand,
  PinpointSMSVoiceV2Client,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pauseOf } from '../../functions/app/pause.ts';
import { receiveText } from '../../functions/app/receive-text.ts';
import type { ReadingWorld } from '../../functions/app/world.ts';
import { dynamodbArchive } from '../../functions/aws/archive-dynamodb.ts';
import { dynamodbLedger } from '../../functions/aws/ledger-dynamodb.ts';
import { tableDefinition } from '../../functions/aws/table.ts';
import { hashOf } from '../../functions/edge/token.ts';
import * as recordSession from '../../functions/record-session.ts';
import { loadClinics } from '../../infra/clinic-files.ts';
import { clinicWorld } from '../../infra/ops/clinic-world.ts';
import { runTool } from '../../infra/ops/main.ts';
import { readersAtHand } from '../../local/readers.ts';
import { replyId } from '../../shared/kernel/brand.ts';
import { asJson, request, sessionBody } from '../functions/stage.ts';
import { type DynamodbLocal, startDynamodbLocal, whyNoDynamodbLocal } from '../support/dynamodb-local.ts';

const missing = await whyNoDynamodbLocal();
if (missing !== undefined) {
  process.stderr.write(`\nSKIPPED: the operator's tools were NOT tested on a table, because ${missing}.\n\n`);
}

const phone = '+13035550142';
const parameters = mockClient(SSMClient);
const functions = mockClient(LambdaClient);
const voice = mockClient(PinpointSMSVoiceV2Client);

let server: DynamodbLocal;
let client: DynamoDBClient;
let folder = '';
let world: ReadingWorld;
let said: string[] = [];
let typed = '';
const ops = (...args: readonly string[]): Promise<number> => {
  said = [];
  return runTool(args, {
    say: (line) => said.push(line),
    complain: (line) => said.push(line),
    ask: async () => typed,
    accountAtHand: async () => '111122223333',
  });
};

const record = (n: number): Promise<unknown> =>
  recordSession.handleOne(
    { world, tokens: [{ id: 'local', hash: hashOf('local'), scopes: ['sessions:write'] }] },
    request(
      'POST',
      '/v1/sessions',
      asJson(
        sessionBody({
          sessionId: `s-${n}`,
          patient: { id: `p-${n}`, firstName: `Name${n}`, phone: `+1303555014${n}`, language: 'en' },
          completedAt: new Date(Date.now() - 3_600_000).toISOString(),
          consent: {
            sms: { at: new Date(Date.now() - 7_200_000).toISOString(), how: 'written', riskExplained: true },
            email: null,
          },
        }),
      ),
    ),
  );

const says = (text: string, id: string, from: string) =>
  receiveText(world, { replyId: replyId(id), from, text, sentAt: world.clock.now() });

const copyTo = async (name: string): Promise<void> => {
  await client.send(new CreateTableCommand(tableDefinition(name)));
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'afterneedle-example' }));
  for (const Item of Items) await client.send(new PutItemCommand({ TableName: name, Item }));
};

describe.skipIf(missing !== undefined)('the operator’s tools on a table', () => {
  beforeAll(async () => {
    server = await startDynamodbLocal();
    folder = await mkdtemp(join(tmpdir(), 'afterneedle-ops-'));
    process.env['AWS_ENDPOINT_URL_DYNAMODB'] = server.endpoint;
    process.env['AWS_ACCESS_KEY_ID'] = 'local';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'local';
    client = new DynamoDBClient({ region: 'us-east-1' });
    await client.send(new CreateTableCommand(tableDefinition('afterneedle-example')));
    const secrets = {
      addressSecret: 's'.repeat(32),
      linkKeys: { current: '1', keys: { '1': 'k'.repeat(32) } },
      tokens: [],
    };
    parameters
      .on(GetParameterCommand)
      .resolves({ Parameter: { Value: JSON.stringify(secrets), Version: 1 } });
    functions.on(GetFunctionConcurrencyCommand).resolves({ ReservedConcurrentExecutions: 0 });
    voice.on(DescribeOptedOutNumbersCommand).resolves({ OptedOutNumbers: [] });
    const [clinic] = await loadClinics(['example']);
    if (clinic === undefined) throw new Error('the example clinic is there');
    const base = await clinicWorld({ clinic, words: [], options: {}, ask: async () => '' });
    world = { ...base, readers: readersAtHand() };
  }, 330_000);
  beforeEach(() => {
    typed = '';
  });
  afterAll(async () => {
    for (const mock of [parameters, functions, voice]) mock.restore();
    for (const name of ['AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])
      delete process.env[name];
    await rm(folder, { recursive: true, force: true });
    client?.destroy();
    await server?.stop();
  });

  test('pause and resume turn the switch that the waker reads', async () => {
    expect(await ops('pause', 'example')).toBe(0);
    expect(await pauseOf(world)).toMatchObject({ by: 'ops' });
    expect(await ops('resume', 'example')).toBe(0);
    expect(await pauseOf(world)).toBe('running');
  });

  test('export writes two files for their owner alone, and says no more than ids and counts', async () => {
    await record(2);
    await says('all good', 'in-1', phone);
    expect(await ops('export', 'example', 'p-2', '--to', folder)).toBe(0);
    expect(said.join('\n')).not.toMatch(/Name2|3035550142|all good/);
    for (const ending of ['json', 'txt']) {
      const path = join(folder, `example-p-2.${ending}`);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect(await readFile(path, 'utf8')).toContain('all good');
    }
    expect(await ops('export', 'example', 'p-2', '--to', folder)).toBe(0);
    expect(await ops('export', 'example', 'p-0', '--to', folder)).toBe(1);
    expect(await ops('export', 'example')).toBe(2);
    expect(said[0]).toMatch(/name the patient: export <clinic> <patient>/);
  });

  test('erase shows what would go, asks, and then it is gone', async () => {
    await record(5);
    const written = async () =>
      JSON.stringify(await world.ledger.history(world.naming.conversationId('sms', '+13035550145'), 0));
    expect(await ops('erase', 'example', 'p-5', '--dry-run')).toBe(0);
    expect(said.join('\n')).toMatch(/names, addresses and texts go, the address too[\s\S]*dry run/);
    expect(await ops('erase', 'example', 'p-5')).toBe(1);
    typed = 'p-3';
    expect(await ops('erase', 'example', 'p-5')).toBe(1);
    expect(await written()).toContain('Name5');
    typed = 'p-5';
    expect(await ops('erase', 'example', 'p-5')).toBe(0);
    expect(await written()).not.toMatch(/Name5|3035550145/);
    expect(said.join('\n')).not.toMatch(/Name5|3035550145/);
    expect(await ops('erase', 'example', 'p-5', '--yes')).toBe(0);
    expect(await ops('erase', 'example', 'p-0', '--yes')).toBe(1);
    // An automatic answer to this one has not left yet.
    expect(await ops('erase', 'example', 'p-2', '--yes')).toBe(1);
    expect(said.join('\n')).toMatch(/on its way[\s\S]*Nothing was erased/);
  });

  test('restore shows what the restored table lacks, refuses while a function runs, and then brings it back', async () => {
    await record(3);
    await copyTo('restored');
    await says('it catches when I breathe in', 'in-red', '+13035550143');
    await record(4);
    expect(await ops('restore', 'example', 'restored')).toBe(0);
    expect(said.join('\n')).toMatch(/2 lack 2 commits, 0 need a person[\s\S]*dry run/);
    functions.on(GetFunctionConcurrencyCommand).resolves({});
    expect(await ops('restore', 'example', 'restored', '--go')).toBe(1);
    expect(said.join('\n')).toMatch(/afterneedle-example-wake may still run[\s\S]*Nothing was written/);
    functions.on(GetFunctionConcurrencyCommand).resolves({ ReservedConcurrentExecutions: 0 });
    expect(await ops('restore', 'example', 'restored', '--go')).toBe(0);
    expect(said.join('\n')).toMatch(/2 commits appended[\s\S]*is whole/);
    const restored = { ledger: dynamodbLedger({ client, tableName: 'restored' }) };
    for (const id of await dynamodbArchive({ client, tableName: 'afterneedle-example' }).conversations())
      expect(await restored.ledger.load(id)).toEqual(await world.ledger.load(id));
    expect(await restored.ledger.withOpenCase(9)).toHaveLength(1);
    expect(await ops('restore', 'example', 'restored', '--go')).toBe(0);
    expect(said.join('\n')).toMatch(/0 commits appended/);
  });

  test('restore without the old table leaves what was due to people, and is asked for by the instant of the stop', async () => {
    await copyTo('alone');
    expect(await ops('restore', 'example', 'alone', '--lost-until', 'yesterday')).toBe(2);
    const stopped = new Date(Date.now() + 16 * 3_600_000).toISOString();
    expect(await ops('restore', 'example', 'alone', '--lost-until', stopped, '--go')).toBe(0);
    expect(said.join('\n')).toMatch(/conversations held something that may have left/);
    const id = world.naming.conversationId('sms', '+13035550144');
    const state = (await dynamodbLedger({ client, tableName: 'alone' }).load(id))?.state;
    expect(state?.tasks.map((task) => task.kind)).toEqual(['outcome-unknown']);
    expect(await ops('restore', 'example', 'afterneedle-example')).toBe(2);
  });
});
