import { DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SNSClient } from '@aws-sdk/client-sns';
import {
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { GetParameterCommand, ParameterNotFound, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSecrets } from '../../functions/edge/secrets.ts';
import { hashOf } from '../../functions/edge/token.ts';
import { episodeItems, idleItems, sumOf } from '../../infra/ops/cost.ts';
import { countTable, paged, routine, routineWithReceipts } from '../../infra/ops/counted.ts';
import { runTool, tools } from '../../infra/ops/main.ts';

const parameters = mockClient(SSMClient);
const voice = mockClient(PinpointSMSVoiceV2Client);
const sns = mockClient(SNSClient);
const queues = mockClient(SQSClient);
const functions = mockClient(LambdaClient);
const table = mockClient(DynamoDBClient);

let said: string[] = [];
let complained: string[] = [];
let signedInTo = '111122223333';
const ops = (...args: readonly string[]): Promise<number> =>
  runTool(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    ask: async () => '',
    accountAtHand: async () => signedInTo,
  });

/** A parameter store that keeps what it is given. */
const keep = (value?: string): { written: string | undefined; version: number } => {
  const kept = { written: value, version: value === undefined ? 0 : 1 };
  parameters.on(GetParameterCommand).callsFake(async () => {
    if (kept.written === undefined) throw new ParameterNotFound({ message: 'none', $metadata: {} });
    return { Parameter: { Value: kept.written, Version: kept.version } };
  });
  parameters.on(PutParameterCommand).callsFake(async (input: { readonly Value: string }) => {
    kept.written = input.Value;
    kept.version += 1;
    return {};
  });
  return kept;
};

beforeEach(() => {
  said = [];
  complained = [];
  signedInTo = '111122223333';
});
afterEach(() => {
  for (const mock of [parameters, voice, sns, queues, functions, table]) mock.reset();
});
// Test files share one world of modules: a client that stayed mocked would be so for all of them.
afterAll(() => {
  for (const mock of [parameters, voice, sns, queues, functions, table]) mock.restore();
});

describe('asked wrongly, a tool says how to ask', () => {
  test.each([
    [['nothing', 'example'], /no tool "nothing"/],
    [['constructor', 'example'], /no tool "constructor"/],
    [['doctor'], /name the clinic: doctor <clinic>/],
    [['doctor', 'nowhere'], /no clinics\/nowhere\.ts; there are: example/],
    [['doctor', 'example', '--sessions', '3'], /doctor takes no --sessions/],
    [['cost', 'example', '--sessions', 'many'], /--sessions: a whole number/],
    [['token', 'burn', 'example'], /create, list or revoke/],
    [['doctor', 'example', '--loud'], /--loud/],
  ])('%j', async (args, words) => {
    keep();
    expect(await ops(...args)).toBe(2);
    expect(complained.join('\n')).toMatch(words);
  });

  test('--help lists every tool, and after a tool tells that one', async () => {
    expect(await ops('--help')).toBe(0);
    for (const name of Object.keys(tools)) expect(said.join('\n')).toContain(name);
    for (const [name, { usage, does }] of Object.entries(tools)) {
      said = [];
      expect(await ops(name, '--help')).toBe(0);
      expect(said.join('\n')).toBe(`usage: npm run ops -- ${usage}\n  ${does}`);
    }
    expect(await ops()).toBe(2);
  });
});

describe('turned down by AWS, a tool says why and what to do', () => {
  const errorOf = (name: string, about: { readonly code?: string; readonly cause?: unknown } = {}): Error =>
    Object.assign(new Error('who-is-signed-in is not authorized', { cause: about.cause }), {
      name,
      ...(about.code === undefined ? {} : { code: about.code }),
    });

  test.each([
    [errorOf('CredentialsProviderError'), /nobody is signed in to account 111122223333/],
    [errorOf('ExpiredTokenException'), /sign in \(aws sso login, AWS_PROFILE\)/],
    [errorOf('AccessDeniedException'), /may not do this: who-is-signed-in is not authorized/],
    [errorOf('ResourceNotFoundException'), /npm run deploy -- --clinic example/],
    [errorOf('Error', { code: 'ENOTFOUND' }), /did not answer in us-east-1/],
    [errorOf('WorldError', { code: 'denied', cause: errorOf('ExpiredToken') }), /nobody is signed in/],
  ])('%s', async (error, words) => {
    parameters.on(GetParameterCommand).rejects(error);
    expect(await ops('token', 'list', 'example')).toBe(1);
    expect(complained.join('\n')).toMatch(words);
    expect(said).toEqual([]);
  });

  test('and what is the tool’s own fault is thrown', async () => {
    parameters.on(GetParameterCommand).rejects(new RangeError('a mistake of ours'));
    await expect(ops('token', 'list', 'example')).rejects.toThrow('a mistake of ours');
  });

  test.each(Object.entries(tools).filter(([, tool]) => tool.isOffline !== true))(
    '%s does nothing in the account of somebody else',
    async (name, { after = [] }) => {
      signedInTo = '999988887777';
      const kept = keep();
      const words = name === 'token' ? ['list', 'example'] : ['example', ...after.map(() => 'one')];
      expect(await ops(name, ...words)).toBe(1);
      expect(complained).toEqual([
        'you are signed in to account 999988887777, and example is in 111122223333',
      ]);
      expect(kept.written).toBeUndefined();
      for (const mock of [parameters, voice, sns, queues, functions, table])
        expect(mock.calls()).toHaveLength(0);
    },
  );
});

describe('secrets and tokens', () => {
  test('secrets are made once, of 256 bits each, and never again', async () => {
    const kept = keep();
    expect(await ops('secrets', 'example')).toBe(0);
    const first = kept.written ?? '';
    const read = readSecrets(first);
    expect(Buffer.from(read.addressSecret, 'base64url')).toHaveLength(32);
    expect(said.join('\n')).not.toContain(read.addressSecret);
    expect(await ops('secrets', 'example')).toBe(0);
    expect(kept.written).toBe(first);
  });

  test('a token is shown once, kept as its hash, listed, and revoked', async () => {
    const kept = keep();
    await ops('secrets', 'example');
    said = [];
    expect(await ops('token', 'create', 'example', '--id', 'desk')).toBe(0);
    const token = said.find((line) => /^[\w-]{32}$/.test(line)) ?? '';
    expect(said.at(-1)).toBe('Functions that run already take it within 5 minutes.');
    expect(readSecrets(kept.written ?? '').tokens).toEqual([
      { id: 'desk', hash: hashOf(token), scopes: ['sessions:write'] },
    ]);
    expect(kept.written).not.toContain(token);
    said = [];
    await ops('token', 'list', 'example');
    expect(said.join('\n')).toMatch(/^desk +sessions:write$/);
    expect(await ops('token', 'create', 'example', '--id', 'desk')).toBe(2);
    expect(await ops('token', 'revoke', 'example', '--id', 'desk')).toBe(0);
    expect(said.join('\n')).toMatch(/revoked: within 5 minutes .* it may be 60: tokens-not-read/);
    expect(readSecrets(kept.written ?? '').tokens).toEqual([]);
    expect(await ops('token', 'revoke', 'example', '--id', 'desk')).toBe(2);
  });

  test('a token with a right that nobody knows is refused, and nothing is written', async () => {
    const kept = keep();
    await ops('secrets', 'example');
    const before = kept.written;
    expect(await ops('token', 'create', 'example', '--id', 'a', '--scopes', 'everything')).toBe(2);
    expect(kept.written).toBe(before);
  });

  test('what somebody else changed meanwhile is not overwritten', async () => {
    const kept = keep();
    await ops('secrets', 'example');
    const value = kept.written ?? '';
    let version = 1;
    parameters
      .on(GetParameterCommand)
      .callsFake(async () => ({ Parameter: { Value: value, Version: version++ } }));
    parameters.resetHistory();
    expect(await ops('token', 'create', 'example', '--id', 'desk')).toBe(1);
    expect(parameters.commandCalls(PutParameterCommand)).toHaveLength(0);
  });
});

describe('canary', () => {
  test('says whether it came home, and where it was lost', async () => {
    const answers = async (flight: unknown, more: object = {}): Promise<number> => {
      const payload = Buffer.from(JSON.stringify(flight));
      functions
        .on(InvokeCommand)
        .resolves(Object.assign({ StatusCode: 200, Payload: payload }, more) as never);
      return ops('canary', 'example');
    };
    expect(await answers({ came: 'home', seconds: 3 })).toBe(0);
    expect(await answers({ lost: 'page' })).toBe(1);
    expect(await answers(null)).toBe(1);
    expect(await answers({ errorType: 'Error' }, { FunctionError: 'Unhandled' })).toBe(1);
    expect(said.join('\n')).toMatch(/came home[\s\S]*no page[\s\S]*has no canary[\s\S]*could not fly/);
  });
});

describe('redrive', () => {
  test('sends back texts, mails and wake-ups that failed, and leaves what the sweep makes good', async () => {
    queues
      .on(GetQueueUrlCommand)
      .callsFake(async ({ QueueName }: { readonly QueueName: string }) => ({ QueueUrl: QueueName }));
    queues.on(GetQueueAttributesCommand).callsFake(async ({ QueueUrl }: { readonly QueueUrl: string }) => ({
      Attributes: {
        QueueArn: `arn:${QueueUrl}`,
        ApproximateNumberOfMessages: QueueUrl.includes('mails') ? '0' : '3',
      },
    }));
    queues.on(StartMessageMoveTaskCommand).resolves({});
    expect(await ops('redrive', 'example')).toBe(0);
    expect(
      queues.commandCalls(StartMessageMoveTaskCommand).map((call) => call.args[0].input.SourceArn),
    ).toEqual(['arn:afterneedle-example-texts-failed', 'arn:afterneedle-example-wakeups-failed']);
  });
});

describe('page-test', () => {
  test('asks the clinic’s own sweep, and says whom it goes to', async () => {
    functions.on(InvokeCommand).resolves({ StatusCode: 200 });
    expect(await ops('page-test', 'example')).toBe(0);
    const { FunctionName, Payload } = functions.commandCalls(InvokeCommand)[0]?.args[0].input ?? {};
    expect(FunctionName).toBe('afterneedle-example-sweep:live');
    expect(JSON.parse(String(Payload))).toEqual({ duties: 'page-test' });
    expect(said.join('\n')).toMatch(/practitioner-1 +text and mail/);
  });

  test('that failed is no success', async () => {
    functions.on(InvokeCommand).resolves({ StatusCode: 200, FunctionError: 'Unhandled' });
    expect(await ops('page-test', 'example')).toBe(1);
    expect(await ops('check', 'example')).toBe(1);
  });
});

describe('pause and resume', () => {
  test('turn the switch in the clinic’s own table, by no function', async () => {
    keep();
    await ops('secrets', 'example');
    said = [];
    table.on(GetItemCommand).resolves({});
    table.on(TransactWriteItemsCommand).resolves({});
    expect(await ops('pause', 'example')).toBe(0);
    expect(said[0]).toMatch(/^Check-ins of example: paused since \S+Z by ops\.$/);
    const items = table.commandCalls(TransactWriteItemsCommand)[0]?.args[0].input.TransactItems ?? [];
    expect(items.map((item) => item.Put?.TableName)).toEqual(items.map(() => 'afterneedle-example'));
    expect(items.some((item) => item.Put?.Item?.['events']?.S?.includes('CheckInsPaused'))).toBe(true);
    expect(functions.calls()).toHaveLength(0);
    table.resetHistory();
    said = [];
    expect(await ops('resume', 'example')).toBe(0);
    expect(said[0]).toBe('Check-ins of example: running.');
    // They ran already: nothing is written.
    expect(table.commandCalls(TransactWriteItemsCommand)).toHaveLength(0);
  });

  test('of a clinic without secrets say what to do first', async () => {
    keep();
    expect(await ops('pause', 'example')).toBe(2);
    expect(complained.join('\n')).toMatch(/npm run ops -- secrets example/);
  });
});

describe('cost', () => {
  test('begins with what one patient was counted to need', () => {
    const [head, ...lines] = countTable();
    expect(head).toMatch(/routine +with receipts +paged$/);
    expect(lines).toHaveLength(Object.keys(routine).length);
    expect(lines.find((line) => line.includes('write units'))).toMatch(
      new RegExp(` ${routine.writeUnits} +${routineWithReceipts.writeUnits} +${paged.writeUnits}$`),
    );
  });

  test('grows in proportion to the sessions', () => {
    expect(sumOf(episodeItems(1000, 'sns'))).toBeCloseTo(10 * sumOf(episodeItems(100, 'sns')), 6);
    expect(sumOf(episodeItems(0, 'sns'))).toBe(0);
  });

  test('has no texts while they are off, but as many mails', () => {
    const quantities = new Map(episodeItems(100, 'none').map(({ what, quantity }) => [what, quantity]));
    const texts = episodeItems(100, 'sns').filter(({ what }) => what.startsWith('texts'));
    expect([...quantities.keys()].filter((what) => what.startsWith('texts'))).toEqual([]);
    expect(quantities.get('mails in place of texts')).toBeGreaterThanOrEqual(
      100 * (routine.textsOut + routine.textsIn),
    );
    expect(sumOf(episodeItems(100, 'none'))).toBeLessThan(sumOf(episodeItems(100, 'sns')) - sumOf(texts) / 2);
  });

  test('idle is counted in the template: an alarm costs by the metrics that it watches', () => {
    const figure = { Namespace: 'Afterneedle', MetricName: 'AuditFailures' };
    const alarmOf = (Properties: object) => ({ alarm: { Type: 'AWS::CloudWatch::Alarm', Properties } });
    const above = (resources: Parameters<typeof idleItems>[0]): number =>
      sumOf(idleItems(resources)) - sumOf(idleItems({}));
    expect(above(alarmOf({ Namespace: 'AWS/SQS', MetricName: 'Depth' }))).toBeCloseTo(0.1, 6);
    // A figure of our own is paid for as well, once.
    expect(above(alarmOf(figure))).toBeCloseTo(0.4, 6);
    const ofTwo = {
      Metrics: [
        { Expression: 'a + b' },
        { MetricStat: { Metric: figure } },
        { MetricStat: { Metric: figure } },
      ],
    };
    expect(above(alarmOf(ofTwo))).toBeCloseTo(0.5, 6);
  });
});
