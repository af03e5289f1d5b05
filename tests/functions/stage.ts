import type {
  APIGatewayProxyEventV2,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SQSEvent,
  SQSRecord,
} from 'aws-lambda';
import { wrapInboundSms } from '../../functions/edge/inbound-sms.ts';
import { type Host, openHost } from '../../local/host.ts';
import type { ClinicConfig } from '../../shared/clinic/read-clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { type Instant, plus } from '../../shared/kernel/instant.ts';
import { at, clinicWith } from '../support/clinic.ts';

/** A Monday at 10:00 in Denver. */
export const start: Instant = at('2026-03-02T17:00:00Z');
export const patientPhone = '+13035550142';
export const practitionerPhone = '+13035550111';

/** A clinic in memory whose clock stands, with what a test wants otherwise. */
export const openStage = (changes: Partial<ClinicConfig> = {}): Host =>
  openHost({ clinic: clinicWith(changes), file: ':memory:', start, speed: 0, seed: 'entries' });

export const sessionBody = (changes: object = {}) => ({
  sessionId: 's-1001',
  patient: { id: 'p-1', firstName: 'Sam', phone: patientPhone, language: 'en' },
  practitionerId: 'practitioner-1',
  completedAt: '2026-03-02T16:30:00Z',
  regions: [{ region: 'shoulder', side: 'left' }],
  risks: ['deep'],
  consent: { sms: { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true }, email: null },
  ...changes,
});

/** A request as an API Gateway HTTP API hands it over (payload format 2.0). */
export const request = (
  method: string,
  path: string,
  more: { readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: { 'x-forwarded-proto': 'https', ...more.headers },
  ...(more.body === undefined ? {} : { body: Buffer.from(more.body).toString('base64') }),
  isBase64Encoded: more.body !== undefined,
  requestContext: {
    accountId: '000000000000',
    apiId: 'api',
    domainName: 'api.example.com',
    domainPrefix: 'api',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    requestId: 'request-1',
    routeKey: '$default',
    stage: '$default',
    time: '02/Mar/2026:17:00:00 +0000',
    timeEpoch: start,
  },
});

export const asJson = (body: unknown) => ({
  body: JSON.stringify(body),
  headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
});

export const record = async (host: Host, body: object = sessionBody()): Promise<ConversationId> => {
  const { status } = await host.sessions(request('POST', '/v1/sessions', asJson(body)));
  assert(status === 201, `a session of a test was recorded and not answered with ${status}`);
  return host.world.naming.conversationId('sms', patientPhone);
};

/** A text as it waits in the queue: the SNS envelope round the two-way payload. */
export const inboundText = (text: string, id: string, from = patientPhone, sentAt = start): SQSRecord =>
  wrapInboundSms(
    {
      originationNumber: from,
      destinationNumber: '+13035550100',
      messageKeyword: 'KEYWORD_000000000000',
      messageBody: text,
      inboundMessageId: id,
    },
    sentAt,
    `queue-${id}`,
  );

export const queued = (...records: readonly SQSRecord[]): SQSEvent => ({ Records: [...records] });

/** What a schedule wrote to the wake queue. */
export const hint = (body: string, messageId: string): SQSRecord => ({
  ...inboundText('', messageId),
  messageId,
  body,
  eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:wake',
});

/** A record of the table's stream, keys only. */
export const committed = (
  pk: string,
  sk: string,
  sequence: number,
  eventName = 'MODIFY',
): DynamoDBRecord => ({
  eventID: `event-${sequence}`,
  eventName: eventName === 'REMOVE' ? 'REMOVE' : eventName === 'INSERT' ? 'INSERT' : 'MODIFY',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: 'us-east-1',
  eventSourceARN: 'arn:aws:dynamodb:us-east-1:000000000000:table/example/stream/2026-03-02T00:00:00.000',
  dynamodb: {
    ApproximateCreationDateTime: start / 1000,
    Keys: { pk: { S: pk }, sk: { S: sk } },
    SequenceNumber: `${sequence}`,
    SizeBytes: 64,
    StreamViewType: 'KEYS_ONLY',
  },
});

export const streamed = (...records: readonly DynamoDBRecord[]): DynamoDBStreamEvent => ({
  Records: [...records],
});

/** The bodies that an address has received, oldest first. */
export const received = (host: Host, address: string): readonly string[] =>
  host.outbox.list({ address }).map((message) => message.body);

export const later = (milliseconds: number): Instant => plus(start, milliseconds);

/** Remembers what failed, and lets the rest of the world be. */
export const journalOf = () => {
  const failures: string[] = [];
  return {
    failures,
    journal: {
      committed: () => undefined,
      failed: ({ why }: { readonly why: string }) => void failures.push(why),
    },
  };
};
