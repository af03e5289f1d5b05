import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateScheduleGroupCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableDefinition } from '../../functions/aws/table.ts';
import { sessionCookie } from '../../functions/edge/board-session.ts';
import { environments, type FunctionName } from '../../functions/edge/environment.ts';
import { wrapInboundMail } from '../../functions/edge/inbound-mail.ts';
import { wrapInboundSms } from '../../functions/edge/inbound-sms.ts';
import { hashOf } from '../../functions/edge/token.ts';
import { bundleFunctions } from '../../infra/bundle.ts';
import { writeSettings } from '../../shared/clinic/clinic.ts';
import { type Instant, instant } from '../../shared/kernel/instant.ts';
import { committed, queued, request, sessionBody, streamed } from '../functions/stage.ts';
import { at } from '../infra/templates.ts';
import { type AwsCall, type AwsCalls, awsCalls } from '../support/aws-calls.ts';
import { clinicWith, zoneAtHour } from '../support/clinic.ts';
import { type DynamodbLocal, startDynamodbLocal, whyNoDynamodbLocal } from '../support/dynamodb-local.ts';
import { invokeBundle } from '../support/lambda.ts';
import { type Moto, startMoto, whyNoMoto } from '../support/moto.ts';
import { optOutService } from '../support/opt-out-service.ts';
import { permissionsInTemplate, permissionsOf } from './permissions.ts';
import { storedIn } from './stored.ts';

const missing = (await whyNoDynamodbLocal()) ?? (await whyNoMoto());
if (missing !== undefined) {
  process.stderr.write(`\nSKIPPED: the bundled functions were NOT run, because ${missing}.\n\n`);
}
if (missing !== undefined && process.env['CI'] === 'true') {
  test('DynamoDB Local and moto must run where this is required', () => {
    expect(missing).toBeUndefined();
  });
}

const tableName = 'afterneedle-example';
const phone = '+13035550142';
const mailbox = 'p1@example.com';
const local = { region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };

let dynamodb: DynamodbLocal;
let moto: Moto;
let wire: AwsCalls;
let stored: ReturnType<typeof storedIn>;
const carrier = optOutService('afterneedle-example');
let folder = '';
const called = new Map<FunctionName, Set<string>>();

const values: Readonly<Record<string, string>> = {
  TABLE_NAME: tableName,
  SECRETS_PARAMETER: '/afterneedle/example/secrets',
  SCHEDULE_GROUP: 'afterneedle-example',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/schedule',
  SCHEDULE_DLQ_ARN: 'arn:aws:sqs:us-east-1:111122223333:lost',
  WAKE_QUEUE_ARN: 'arn:aws:sqs:us-east-1:111122223333:wake',
  WAKE_FUNCTION_NAME: 'arn:aws:lambda:us-east-1:111122223333:function:afterneedle-example-wake:live',
  SMS_SENDER: 'sns',
  OPT_OUT_LIST: 'afterneedle-example',
  NUMBER_ARN: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-1',
  INBOUND_TOPIC_ARN: 'arn:aws:sns:us-east-1:123456789012:inbound',
  MAIL_BUCKET: 'mails',
  SIGN_IN_ISSUER: 'http://127.0.0.1:9/pool',
  SIGN_IN_CLIENT_ID: 'client',
  HEARTBEAT_URL: 'http://127.0.0.1:9/',
};

/** What went out to phones and mailboxes, as the services were asked. */
const sent: string[] = [];
/** It is about six in the evening there whenever this runs: an hour at which people are texted and the canary does not fly by itself. */
const clinic = clinicWith({ timeZone: zoneAtHour(18), quietHours: { from: '03:00', to: '03:01' } });

/** Remembers what a function did. */
const note = (name: FunctionName, calls: readonly AwsCall[]): void => {
  const seen = called.get(name) ?? new Set<string>();
  for (const call of calls) {
    for (const permission of permissionsOf(call)) seen.add(permission);
    if (call.service === 'sns') sent.push(new URLSearchParams(call.body).get('Message') ?? '');
    if (call.service === 'ses') sent.push(call.body);
  }
  called.set(name, seen);
};

/** A function gets exactly the variables that it is given on AWS. */
const invoke = (name: FunctionName, event: unknown) => {
  const own = Object.fromEntries(environments[name].map((variable) => [variable, values[variable] ?? '']));
  return invokeBundle(join(folder, `functions/${name}/${name}.mjs`), event, {
    ...own,
    CLINIC_FILE: join(folder, 'clinic.json'),
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: wire.endpoint,
  });
};

const run = async (name: FunctionName, event: unknown) => {
  wire.take();
  const answer = await invoke(name, event);
  note(name, wire.take());
  return answer;
};

const linkKeys = { current: '1', keys: { '1': 'k'.repeat(32) } };

const prepare = async (): Promise<void> => {
  const secrets = {
    addressSecret: 's'.repeat(32),
    linkKeys,
    tokens: [{ id: 'desk', hash: hashOf('a-token-of-the-test'), scopes: ['sessions:write'] }],
  };
  const there = { ...local, endpoint: moto.endpoint };
  const table = new DynamoDBClient({ ...local, endpoint: dynamodb.endpoint });
  await table.send(new CreateTableCommand(tableDefinition(tableName)));
  stored = storedIn(table, tableName);
  await new SSMClient(there).send(
    new PutParameterCommand({
      Name: values['SECRETS_PARAMETER'],
      Type: 'SecureString',
      Value: JSON.stringify(secrets),
    }),
  );
  await new SchedulerClient(there).send(new CreateScheduleGroupCommand({ Name: 'afterneedle-example' }));
  await new SNSClient(there).send(new CreateTopicCommand({ Name: 'inbound' }));
  await new SESv2Client(there).send(new CreateEmailIdentityCommand({ EmailIdentity: 'example.com' }));
  await new S3Client({ ...there, forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: 'mails' }));
};

const both = { at: new Date(Date.now() - 5 * 3_600_000).toISOString(), how: 'written', riskExplained: true };
const bodyOf = (changes: object = {}) =>
  sessionBody({
    completedAt: new Date(Date.now() - 4.05 * 3_600_000).toISOString(),
    patient: { id: 'p-1', firstName: 'Sam', phone, email: mailbox, language: 'en' },
    consent: { sms: both, email: null },
    ...changes,
  });
const withToken = (body: object) => ({
  body: JSON.stringify(body),
  headers: { authorization: 'Bearer a-token-of-the-test', 'content-type': 'application/json' },
});
const now = (): Instant => instant(Date.now());
const textFrom = (originationNumber: string, messageBody: string, id: string) => {
  const payload = {
    originationNumber,
    destinationNumber: clinic.smsNumber,
    messageBody,
    inboundMessageId: id,
  };
  return queued(wrapInboundSms(payload, now(), `queue-${id}`));
};

describe.skipIf(missing !== undefined)('the bundled functions, as Lambda loads them', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterneedle-aws-'));
    [dynamodb, moto] = await Promise.all([
      startDynamodbLocal(),
      startMoto(),
      bundleFunctions(join(folder, 'functions'), ['US']),
    ]);
    await writeFile(join(folder, 'clinic.json'), writeSettings(clinic));
    await prepare();
    wire = await awsCalls({ dynamodb: dynamodb.endpoint }, moto.endpoint, {
      'sms-voice': carrier.stand,
      // moto runs functions in Docker; what the sweep asks of the waker is answered here by the waker itself.
      lambda: async (_operation, _path, body) => {
        note('sweep', wire.take());
        const answer = await invoke('wake', JSON.parse(body.toString('utf8')));
        note('wake', wire.take());
        return { status: 200, body: JSON.stringify(answer.result ?? null) };
      },
    });
  }, 400_000);
  afterAll(async () => {
    await wire?.stop();
    await moto?.stop();
    await dynamodb?.stop();
  });

  test('a session is recorded through the HTTP API', async () => {
    const { result } = await run('record-session', request('POST', '/v1/sessions', withToken(bodyOf())));
    expect(result).toMatchObject({ statusCode: 201 });
    expect(await stored.conversations()).toHaveLength(1);
  });

  test('the stream’s record of it sends the check-in that is due and schedules the next', async () => {
    const [one] = await stored.conversations();
    const { result } = await run('wake', streamed(committed(one?.id ?? '', 'state', 1)));
    expect(result).toEqual({ batchItemFailures: [] });
    expect((await stored.conversations())[0]?.state).toContain('"state":"sent"');
    const { Schedules = [] } = await new SchedulerClient({ ...local, endpoint: moto.endpoint }).send(
      new ListSchedulesCommand({ GroupName: 'afterneedle-example' }),
    );
    expect(Schedules).toHaveLength(1);
  });

  test('a reply with a red flag opens a case, and the page and the answer go out', async () => {
    const { result, log } = await run('receive-sms', textFrom(phone, 'I cannot breathe', 'in-1'));
    expect(result).toEqual({ batchItemFailures: [] });
    expect(log.join('\n')).not.toMatch(/breathe|3035550142|Sam/);
    const [one] = await stored.conversations();
    await run('wake', streamed(committed(one?.id ?? '', 'state', 2)));
    expect((await stored.conversations())[0]?.state).toContain('pageAcceptedAt');
  });

  test('a hint from the wake queue and one that names nobody are both taken', async () => {
    const [one] = await stored.conversations();
    const hint = {
      ...wrapInboundSms({}, now(), 'hint-1'),
      body: JSON.stringify({ v: 1, conversation: one?.id.slice(2) }),
    };
    const { result } = await run('wake', queued(hint, { ...hint, messageId: 'hint-2', body: 'words' }));
    expect(result).toEqual({ batchItemFailures: [] });
  });

  test('a mail is read from the bucket and filed', async () => {
    const raw = `From: ${mailbox}\r\nSubject: Re: hand\r\nContent-Type: text/plain\r\n\r\nmy hand is numb\r\n`;
    await new S3Client({ ...local, endpoint: moto.endpoint, forcePathStyle: true }).send(
      new PutObjectCommand({ Bucket: 'mails', Key: 'in/mail-1', Body: raw }),
    );
    const record = wrapInboundMail({
      messageId: 'mail-1',
      from: mailbox,
      recipients: ['reply@in.example.com'],
      at: now(),
      dmarc: 'PASS',
    });
    const { result } = await run('receive-email', queued(record));
    expect(result).toEqual({ batchItemFailures: [] });
    expect(await stored.conversations()).toHaveLength(2);
  });

  test('a receipt for a text of another clinic changes nothing, one of ours is recorded', async () => {
    const [one] = (await stored.conversations()).filter(({ state }) => state.includes(phone));
    const before = one?.state;
    const detail = { eventType: 'TEXT_DELIVERED', messageId: 'not-ours', isFinal: true };
    await run('record-receipt', { source: 'aws.sms-voice', detail });
    expect((await stored.conversations()).find(({ id }) => id === one?.id)?.state).toBe(before);
    await run('record-receipt', {
      source: 'aws.sms-voice',
      detail: { ...detail, messageId: await stored.carrierIdOf('s-1001/4h') },
    });
    expect((await stored.conversations()).find(({ id }) => id === one?.id)?.state).toContain(
      '"receipt":"delivered"',
    );
  });

  test('the page behind a link shows nothing without the code, and takes a press with it', async () => {
    const page = sent.find((text) => text.includes('/p/')) ?? '';
    const token = /\/p\/([\w-]{22})/.exec(page)?.[1] ?? '';
    const code = /[Cc]ase (\d+)/.exec(page)?.[1] ?? '';
    const shut = await run('practitioner', request('GET', `/p/${token}`));
    expect(at(shut.result, 'statusCode')).toBe(200);
    expect(String(at(shut.result, 'body'))).not.toContain('breathe');
    const body = new URLSearchParams({ code, act: 'acknowledge' }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const open = await run('practitioner', {
      ...request('POST', `/p/${token}`, { body, headers }),
      cookies: at(shut.result, 'cookies'),
    });
    expect(at(open.result, 'statusCode')).toBe(303);
    const cookies = at(open.result, 'cookies');
    const shown = await run('practitioner', { ...request('GET', `/p/${token}`), cookies });
    expect(at(shown.result, 'statusCode')).toBe(200);
    expect(String(at(shown.result, 'body'))).toContain('breathe');
  });

  test('the link of a mail ends the mails', async () => {
    const patient = { id: 'p-2', firstName: 'Ana', email: 'p2@example.com', language: 'es' };
    const session = bodyOf({ sessionId: 's-2', patient, consent: { sms: null, email: both } });
    await run('record-session', request('POST', '/v1/sessions', withToken(session)));
    const known = await stored.conversations();
    const one = known.find(({ state }) => state.includes('p2@example.com'));
    await run('wake', streamed(committed(one?.id ?? '', 'state', 3)));
    const link =
      sent.map((text) => /\/u\/([\w.-]+)/.exec(text)?.[1]).find((found) => found !== undefined) ?? '';
    expect(at((await run('patient-link', request('GET', `/u/${link}`))).result, 'statusCode')).toBe(200);
    const body = 'List-Unsubscribe=One-Click';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await run('patient-link', request('POST', `/u/${link}`, { body, headers }));
    expect((await stored.conversations()).find(({ id }) => id === one?.id)?.state).toContain('"opted-out"');
  });

  test('the board shows its lists and a conversation to who is signed in, and sends a stranger away', async () => {
    const stranger = await run('board', request('GET', '/board/cases'));
    expect(at(stranger.result, 'statusCode')).not.toBe(200);
    const session = {
      id: 'i'.repeat(22),
      person: 'director-1',
      role: 'director',
      began: now(),
      seen: now(),
    } as const;
    const cookie = sessionCookie(session, linkKeys, clinic.publicUrl).split(';')[0] ?? '';
    const [one] = (await stored.conversations()).filter(({ state }) => state.includes(phone));
    for (const path of ['/board/cases', '/board/call-backs', `/board/c/${one?.id.slice(2)}`]) {
      const { result } = await run('board', { ...request('GET', path), cookies: [cookie] });
      expect([path, at(result, 'statusCode')]).toEqual([path, 200]);
    }
  });

  test('a snapshot that was damaged is read from its history, by whichever function meets it', async () => {
    const mine = [phone, mailbox, 'p2@example.com'];
    const damaged = (await stored.conversations()).filter(({ state }) =>
      mine.some((one) => state.includes(one)),
    );
    for (const { id } of damaged) await stored.damage(id);
    const page = sent.find((text) => text.includes('/p/')) ?? '';
    const token = /\/p\/([\w-]{22})/.exec(page)?.[1] ?? '';
    const link =
      sent.map((text) => /\/u\/([\w.-]+)/.exec(text)?.[1]).find((found) => found !== undefined) ?? '';
    await run('practitioner', request('GET', `/p/${token}`));
    await run('patient-link', request('GET', `/u/${link}`));
    await run('record-receipt', {
      source: 'aws.sms-voice',
      detail: { eventType: 'TEXT_DELIVERED', messageId: await stored.carrierIdOf('s-1001/4h') },
    });
    await run('record-session', request('DELETE', '/v1/sessions/s-1001', withToken({})));
    expect((await run('receive-sms', textFrom(phone, 'thanks', 'in-2'))).result).toEqual({
      batchItemFailures: [],
    });
    const record = wrapInboundMail({
      messageId: 'mail-2',
      from: 'p2@example.com',
      recipients: ['reply@in.example.com'],
      at: now(),
      dmarc: 'PASS',
    });
    await new S3Client({ ...local, endpoint: moto.endpoint, forcePathStyle: true }).send(
      new PutObjectCommand({
        Bucket: 'mails',
        Key: 'in/mail-2',
        Body: 'From: p2@example.com\r\n\r\nbien\r\n',
      }),
    );
    expect((await run('receive-email', queued(record))).result).toEqual({ batchItemFailures: [] });
    await stored.damage(damaged[0]?.id ?? '');
    await run('wake', streamed(committed(damaged[0]?.id ?? '', 'state', 4)));
  });

  test('the canary sends its text to the topic of inbound texts, and says how far it got', async () => {
    const known = new Set((await stored.conversations()).map(({ id }) => id));
    const call = { now: true, patienceSeconds: 0 };
    expect((await run('canary', call)).result).toEqual({ lost: 'case' });
    expect(sent.some((text) => text.includes('I cannot breathe') && text.includes('+14254147755'))).toBe(
      true,
    );
    for (const { id } of (await stored.conversations()).filter((one) => !known.has(one.id)))
      await stored.damage(id);
    expect((await run('canary', call)).result).toEqual({ lost: 'case' });
    expect((await run('canary', { source: 'aws.events' })).log.join('\n')).not.toMatch(/error/);
  });

  test('the sweep finds what is due and has it woken', async () => {
    await expect(run('sweep', { duties: 'all' })).resolves.toMatchObject({ result: null });
  });

  test('the sweep brings a STOP to the list that the clinic’s number is on, whoever sends, and takes who came back off it', async () => {
    const [stopped, back] = ['+13035550143', '+13035550144'] as const;
    for (const [n, phone] of [stopped, back].entries()) {
      const patient = { id: `p-list-${n}`, firstName: 'Kim', phone, language: 'en' };
      const session = bodyOf({ sessionId: `s-list-${n}`, patient, consent: { sms: both, email: null } });
      await run('record-session', request('POST', '/v1/sessions', withToken(session)));
    }
    const list = carrier.lists.get('afterneedle-example');
    list?.set(back, new Date(Date.now() - 3_600_000));
    await run('receive-sms', textFrom(stopped, 'STOP', 'list-1'));
    await run('receive-sms', textFrom(back, 'STOP', 'list-2'));
    await run('receive-sms', textFrom(back, 'START', 'list-3'));
    await run('sweep', { duties: 'all' });
    expect([...(list?.keys() ?? [])]).toEqual([stopped]);
  });

  test('the pages behind links answer, and tell a stranger nothing', async () => {
    const { result } = await run('practitioner', request('GET', '/p/AAAAAAAAAAAAAAAAAAAAAA'));
    expect(result).toMatchObject({ statusCode: expect.any(Number) });
    const ended = await run('patient-link', request('GET', '/u/1.c-nobody.signature'));
    expect(ended.result).toMatchObject({ statusCode: 404 });
  });

  test('each function may do what it did, and nothing that it never does', async () => {
    const allowedOf = await permissionsInTemplate('afterneedle-example');
    const byOtherSender = await permissionsInTemplate('afterneedle-example-coast');
    const rows = [...called].map(([name, seen]) => ({ name, did: [...seen].sort(), may: allowedOf(name) }));
    process.stdout.write(
      `\n${rows.map(({ name, did, may }) => `${name.padEnd(16)} did ${did.join(' ')}\n${''.padEnd(16)} may ${may.join(' ')}`).join('\n')}\n`,
    );
    for (const { name, did, may } of rows) {
      expect({ name, actions: did }).toEqual({ name, actions: may });
      // Only what sends differs by who sends.
      if (name !== 'wake') expect({ name, actions: byOtherSender(name) }).toEqual({ name, actions: may });
    }
    expect([...called.keys()].sort()).toEqual(Object.keys(environments).sort());
  });
});
