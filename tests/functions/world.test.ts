import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  DescribeOptedOutNumbersCommand,
  PinpointSMSVoiceV2Client,
  PutOptedOutNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { example } from '../../clinics/example.ts';
import { awsBoardWorld } from '../../functions/aws/board-world.ts';
import { awsCanaryWorld } from '../../functions/aws/canary-world.ts';
import { awsMailWorld } from '../../functions/aws/mail-world.ts';
import { awsSweepingWorld } from '../../functions/aws/sweeping-world.ts';
import { awsWakingWorld } from '../../functions/aws/waking-world.ts';
import { awsPatientLinkWorld, awsSessionsWorld, awsWorld } from '../../functions/aws/world.ts';
import { environments, variables } from '../../functions/edge/environment.ts';
import { verifyLink } from '../../functions/edge/signed-link.ts';
import { systemClock } from '../../functions/edge/system.ts';
import { hashOf } from '../../functions/edge/token.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { writeSettings } from '../../shared/clinic/clinic.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { hour, instant, minute } from '../../shared/kernel/instant.ts';
import { clinicWith } from '../support/clinic.ts';

const secrets = {
  addressSecret: 'canary-address-secret-0123456789',
  linkKeys: {
    current: '2',
    keys: { '1': 'canary-link-secret-one-0123', '2': 'canary-link-secret-two-0123' },
  },
  tokens: [{ id: 'front-desk', hash: hashOf('token'), scopes: ['sessions:write'] }],
};

const where = { region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const parameters = mockClient(SSMClient);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterneedle-world-'));
  writeFileSync(join(folder, 'clinic.json'), writeSettings(clinicWith()));
  for (const name of Object.keys(variables)) vi.stubEnv(name, `the-${name.toLowerCase()}`);
  vi.stubEnv('CLINIC_FILE', join(folder, 'clinic.json'));
  parameters.reset();
  parameters.on(GetParameterCommand).resolves({ Parameter: { Value: JSON.stringify(secrets) } });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const error = (made: Promise<unknown>): Promise<unknown> =>
  made.then(
    () => 'nothing was thrown',
    (thrown: unknown) => thrown,
  );

describe('the world of a function', () => {
  test('is the clinic of its file, named with its secrets, read once and decrypted', async () => {
    const world = await awsWorld('receive-sms', where);
    expect(world.clinic.id).toBe('example');
    expect(world.naming.conversationId('sms', '+13035550142')).toMatch(/^c-[a-z2-7]{26}$/);
    expect(parameters.commandCalls(GetParameterCommand).map((call) => call.args[0].input)).toEqual([
      { Name: 'the-secrets_parameter', WithDecryption: true },
    ]);
  });

  describe('that records sessions', () => {
    const setup = async () => {
      let passed = 0;
      const began = Date.now();
      const clock = { ...systemClock, now: () => instant(began + passed) };
      const sessions = await awsSessionsWorld(where, clock);
      const said = vi.spyOn((await sessions()).world.journal, 'failed').mockReturnValue();
      return {
        said,
        askAfter: async (milliseconds: number) => {
          passed += milliseconds;
          return (await sessions()).tokens.map(({ id }) => id);
        },
      };
    };
    const revoke = () =>
      parameters
        .on(GetParameterCommand)
        .resolves({ Parameter: { Value: JSON.stringify({ ...secrets, tokens: [] }) } });

    test('knows its tokens, read once with all the rest', async () => {
      const { askAfter } = await setup();
      expect(await askAfter(0)).toEqual(['front-desk']);
      expect(parameters.commandCalls(GetParameterCommand)).toHaveLength(1);
    });

    test('refuses a revoked one after five minutes', async () => {
      const { askAfter } = await setup();
      revoke();
      expect(await askAfter(5 * minute - 1)).toEqual(['front-desk']);
      expect(await askAfter(1)).toEqual([]);
    });

    test('goes on for an hour with those it knows while they cannot be read, and then records nothing', async () => {
      const { askAfter, said } = await setup();
      parameters.on(GetParameterCommand).rejects(new Error('away'));
      expect(await askAfter(hour - 1)).toEqual(['front-desk']);
      expect(said.mock.calls).toEqual([[{ why: 'tokens-not-read' }]]);
      await expect(askAfter(1)).rejects.toBeInstanceOf(WorldError);
    });
  });

  test('that ends e-mails reads the links that wake signs', async () => {
    const { naming } = await awsWakingWorld(where);
    const { linkKeys } = await awsPatientLinkWorld(where);
    const url = naming.unsubscribeUrl(conversationId('c-somebody'));
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4380\/u\/2\./);
    expect(verifyLink('unsubscribe', url.split('/u/')[1] ?? '', linkKeys)).toBe('c-somebody');
  });

  test('that sweeps calls wake by its name, and knows the clinic’s desk', async () => {
    const functions = mockClient(LambdaClient);
    functions.on(InvokeCommand).resolves({ StatusCode: 200 });
    const { waker, naming } = await awsSweepingWorld(where);
    await waker.wake([conversationId('c-one')]);
    expect(functions.commandCalls(InvokeCommand)[0]?.args[0].input).toMatchObject({
      FunctionName: 'the-wake_function_name',
      InvocationType: 'RequestResponse',
    });
    functions.on(InvokeCommand).resolves({ StatusCode: 200, FunctionError: 'Unhandled' });
    await expect(waker.wake([conversationId('c-one')])).rejects.toMatchObject({ retriable: true });
    expect(naming.conversationId('email', 'desk')).toMatch(/^c-/);
    functions.restore();
  });

  test.each(['sns', 'end-user-messaging'])(
    'that sweeps asks for the clinic’s own list of opt-outs, and adds to it, whoever sends: %s',
    async (sender) => {
      vi.stubEnv('SMS_SENDER', sender);
      const voice = mockClient(PinpointSMSVoiceV2Client);
      voice.on(DescribeOptedOutNumbersCommand).resolves({ OptedOutNumbers: [] });
      voice.on(PutOptedOutNumberCommand).resolves({});
      const { optOuts } = await awsSweepingWorld(where);
      await optOuts?.numbers();
      await optOuts?.hold('+13035550101');
      const asked = voice.calls().map(({ args: [{ input }] }) => input);
      voice.restore();
      expect(asked).toEqual([
        { OptOutListName: 'the-opt_out_list' },
        { OptOutListName: 'the-opt_out_list', OptedOutNumber: '+13035550101' },
      ]);
    },
  );

  test('that sends sends from the clinic’s own number and mailbox', async () => {
    const { sms, email } = await awsWakingWorld(where);
    expect([sms.from, email.from]).toEqual([example.smsNumber, example.email]);
  });

  test.each(Object.entries(environments))(
    '%s does not start without one of its variables',
    async (name, needed) => {
      const compose: Readonly<Record<string, () => Promise<unknown>>> = {
        'record-session': () => awsSessionsWorld(where),
        'patient-link': () => awsPatientLinkWorld(where),
        board: () => awsBoardWorld(where),
        wake: () => awsWakingWorld(where),
        sweep: () => awsSweepingWorld(where),
        canary: () => awsCanaryWorld(where),
        'receive-sms': () => awsWorld('receive-sms', where),
        practitioner: () => awsWorld('practitioner', where),
        'receive-email': () => awsMailWorld(where),
        'record-receipt': () => awsWorld('record-receipt', where),
      };
      for (const variable of needed) {
        const before = process.env[variable] ?? '';
        vi.stubEnv(variable, '');
        expect(String(await error(compose[name]?.() ?? Promise.resolve()))).toContain(variable);
        vi.stubEnv(variable, before);
      }
    },
  );
});

describe('a world that cannot be built says which field is wrong and no secret', () => {
  const broken: readonly (readonly [string, unknown])[] = [
    ['not JSON', 'canary-address-secret {'],
    ['whole', null],
    ['addressSecret', { ...secrets, addressSecret: 'canary' }],
    ['linkKeys.current', { ...secrets, linkKeys: { ...secrets.linkKeys, current: '3' } }],
    [
      'linkKeys.keys',
      { ...secrets, linkKeys: { current: '1', keys: { 'canary-key-name': 'x'.repeat(30) } } },
    ],
    ['addressSecret', { ...secrets, addressSecret: 7 }],
    ['linkKeys', { ...secrets, linkKeys: { ...secrets.linkKeys, canary: 'x' } }],
    ['linkKeys.keys', { ...secrets, linkKeys: { current: '1', keys: { '1': 'canary' } } }],
    ['linkKeys.keys', { ...secrets, linkKeys: { current: '1', keys: null } }],
    ['tokens', { ...secrets, tokens: undefined }],
    ['tokens.1', { ...secrets, tokens: [secrets.tokens[0], { ...secrets.tokens[0], canary: 'x' }] }],
    ['tokens.0.id', { ...secrets, tokens: [{ ...secrets.tokens[0], id: 'Canary canary' }] }],
    ['tokens.0.scopes', { ...secrets, tokens: [{ ...secrets.tokens[0], scopes: 'sessions:write' }] }],
    ['tokens.0.hash', { ...secrets, tokens: [{ ...secrets.tokens[0], hash: 'canary-plain-token' }] }],
    ['tokens.0.scopes.0', { ...secrets, tokens: [{ ...secrets.tokens[0], scopes: ['canary:all'] }] }],
    ['whole', { ...secrets, canary: 'canary' }],
  ];
  test.each(broken)('%s', async (field, value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    parameters.on(GetParameterCommand).resolves({ Parameter: { Value: text } });
    const thrown = await error(awsWorld('receive-sms', where));
    expect(thrown).toBeInstanceOf(WorldError);
    expect(thrown).toMatchObject({ code: 'unreadable', retriable: false });
    const said = `${thrown} ${thrown instanceof Error ? String(thrown.cause) : ''}`;
    expect(said).toContain(field);
    expect(said).not.toContain('canary');
  });

  test('an empty parameter', async () => {
    parameters.on(GetParameterCommand).resolves({});
    expect(await error(awsWorld('receive-sms', where))).toMatchObject({ code: 'unreadable' });
  });

  test('a parameter store that throttles may be asked again', async () => {
    parameters
      .on(GetParameterCommand)
      .rejects(Object.assign(new Error('slow'), { name: 'ThrottlingException' }));
    expect(await error(awsWorld('receive-sms', where))).toMatchObject({ code: 'throttled', retriable: true });
  });

  test.each([
    ['it is missing', undefined],
    ['not written by the deployment', '{'],
    ['not written by the deployment', JSON.stringify(example)],
    ['not written by the deployment', writeSettings(clinicWith()).replace('"format":', '"format":9')],
  ])('a clinic file: %s', async (why, text) => {
    if (text === undefined) vi.stubEnv('CLINIC_FILE', join(folder, 'no-such-file.json'));
    else writeFileSync(join(folder, 'clinic.json'), text);
    expect(String(await error(awsWorld('receive-sms', where)))).toContain(why);
  });
});
