import { hash } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import { type ReplyId, replyId } from '../../shared/kernel/brand.ts';
import { type Instant, parseInstant } from '../../shared/kernel/instant.ts';
import { fieldAt, jsonIn, textAt } from './fields.ts';
import { readNotification, type UnreadableNotification, wrapNotification } from './notification.ts';

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
export type UnreadableSms = UnreadableNotification | { readonly unreadable: 'no-payload' };

/** Carriers join about 1,600 characters; what is far beyond is read as far as triage can be sure to finish. */
export const textCharactersMax = 60_000;

/** A number in a field of the payload; undefined where it can be none. */
const numberAt = (payload: unknown, field: string): string | undefined => {
  const number = textAt(payload, field)?.trim() ?? '';
  return number !== '' && number.length <= 64 ? number : undefined;
};

/** The words of a text: a text of pictures alone has none. Undefined where something else stands in their place. */
const wordsOf = (payload: unknown): string | undefined =>
  fieldAt(payload, 'messageBody') == null ? '' : textAt(payload, 'messageBody');

/** An id as it came where it can be part of a key, else its hash: the same id again is the same reply either way. */
const usableId = (id: string): ReplyId =>
  replyId(/^[\x21-\x7e]{1,200}$/.test(id) ? id : `hash-${hash('sha256', id, 'hex')}`);

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
  const opened = readNotification(body);
  if ('unreadable' in opened) return opened;
  const payload = jsonIn(opened.message);
  const from = numberAt(payload, 'originationNumber');
  const to = numberAt(payload, 'destinationNumber');
  const whole = wordsOf(payload);
  // Only what a reply cannot be without is demanded: a text that misses the rest is still read.
  if (from === undefined || to === undefined || whole === undefined) return { unreadable: 'no-payload' };
  const previousPublishedMessageId = textAt(payload, 'previousPublishedMessageId');
  const text = cut(whole);
  return {
    // Without any id of its own a text is known by its bytes: a second delivery brings the same.
    replyId: usableId(textAt(payload, 'inboundMessageId') || opened.id || `body ${body}`),
    from,
    to,
    text,
    charactersCut: whole.length - text.length,
    sentAt: parseInstant(opened.timestamp ?? '') ?? receivedAt,
    ...(previousPublishedMessageId ? { previousPublishedMessageId } : {}),
  };
};

/** The record that AWS would put before `receive-sms` for this payload: for the laptop and the tests. */
export const wrapInboundSms = (payload: unknown, at: Instant, messageId: string): SQSRecord =>
  wrapNotification({
    name: 'inbound-sms',
    id: messageId,
    message: JSON.stringify(payload) ?? 'null',
    at,
  });
