import { createHash } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { type ReplyId, replyId } from '../../shared/kernel/brand.ts';
import { type Instant, parseInstant } from '../../shared/kernel/instant.ts';
import { ifReadable } from './if-readable.ts';

/** One text that arrived on the clinic's number. */
export type InboundSms = {
  /** The carrier's own id: the same text delivered twice has the same. */
  readonly replyId: ReplyId;
  /** E.164, or a short code. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** How many characters of a monstrous text were left out of `text`; 0 as a rule. */
  readonly charactersCut: number;
  readonly sentAt: Instant;
  /** The last message between the two numbers. A hint only, and often absent. */
  readonly previousPublishedMessageId?: string;
};

/** Why a record could not be read: for a person, and without a word of it. */
export type UnreadableSms = { readonly unreadable: 'not-json' | 'no-envelope' | 'no-payload' };

/** Carriers join about 1,600 characters; what is far beyond is read as far as triage can be sure to finish. */
export const textCharactersMax = 60_000;

const words = z.string();

const envelopeSchema = z.looseObject({
  Type: z.literal('Notification'),
  Message: words,
  MessageId: z.optional(words),
  Timestamp: z.optional(words),
});

const address = z.string().check(z.trim(), z.minLength(1), z.maxLength(64));

// Only what a reply cannot be without is demanded: a text that misses the rest is still read.
const payloadSchema = z.looseObject({
  originationNumber: address,
  destinationNumber: address,
  messageBody: z.nullish(words),
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An id as it came where it can be part of a key, else its hash: the same id again is the same reply either way. */
const usableId = (id: string): ReplyId =>
  replyId(/^[\x21-\x7e]{1,200}$/.test(id) ? id : `hash-${createHash('sha256').update(id).digest('hex')}`);

/** The first characters, never ending in half a surrogate pair. */
const cut = (text: string): string => {
  const head = text.slice(0, textCharactersMax);
  return head.length < text.length && /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head;
};

/**
 * Reads the body of an SQS record: the SNS envelope, and in it the two-way message. `receivedAt` is the queue's own time, for an
 * envelope whose timestamp cannot be read.
 */
export const readInboundSms = (body: string, receivedAt: Instant): InboundSms | UnreadableSms => {
  const outer = parse(body);
  if (outer === undefined) return { unreadable: 'not-json' };
  const envelope = envelopeSchema.safeParse(outer);
  if (!envelope.success) return { unreadable: 'no-envelope' };
  const payload = payloadSchema.safeParse(parse(envelope.data.Message));
  if (!payload.success) return { unreadable: 'no-payload' };
  const { originationNumber, destinationNumber } = payload.data;
  const inboundMessageId = ifReadable(words, payload.data['inboundMessageId']);
  const previousPublishedMessageId = ifReadable(words, payload.data['previousPublishedMessageId']);
  const whole = payload.data.messageBody ?? '';
  const text = cut(whole);
  return {
    // Without any id of its own a text is known by its bytes: a second delivery brings the same.
    replyId: usableId(inboundMessageId || envelope.data.MessageId || `body ${body}`),
    from: originationNumber,
    to: destinationNumber,
    text,
    charactersCut: whole.length - text.length,
    sentAt: parseInstant(envelope.data.Timestamp ?? '') ?? receivedAt,
    ...(previousPublishedMessageId ? { previousPublishedMessageId } : {}),
  };
};

/** The record that AWS would put before `receive-sms` for this payload: for the laptop and the tests. */
export const wrapInboundSms = (payload: unknown, at: Instant, messageId: string): SQSRecord => {
  const topic = 'arn:aws:sns:us-east-1:000000000000:inbound-sms';
  const body = JSON.stringify({
    Type: 'Notification',
    MessageId: messageId,
    TopicArn: topic,
    Message: JSON.stringify(payload) ?? 'null',
    Timestamp: new Date(at).toISOString(),
    UnsubscribeURL: `https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${topic}:local`,
  });
  return {
    messageId,
    receiptHandle: messageId,
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: `${at}`,
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: `${at}`,
    },
    messageAttributes: {},
    md5OfBody: createHash('md5').update(body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:inbound-sms',
    awsRegion: 'us-east-1',
  };
};
