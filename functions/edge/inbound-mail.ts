import { hash } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import { type ReplyId, replyId } from '../../shared/kernel/brand.ts';
import { type Instant, parseInstant } from '../../shared/kernel/instant.ts';
import { jsonIn, textAt, textsAt } from './fields.ts';
import { readNotification, type UnreadableNotification, wrapNotification } from './notification.ts';

/** That a mail has come in, as the receiving service tells it: where it lies and what was found about its sender. */
export type InboundMail = {
  /** The service's own id and the recipient: the same mail delivered twice has the same. */
  readonly replyId: ReplyId;
  /** The place of the raw mail in the store. */
  readonly key: string;
  /** The address in `From`, in lower case; what the envelope said where there is none. */
  readonly from: string;
  /** Whom it was delivered to at our domain. */
  readonly recipients: readonly string[];
  readonly sentAt: Instant;
  /** Whether the domain in `From` vouches for it. */
  readonly verified: boolean;
};

export type UnreadableMail = UnreadableNotification | { readonly unreadable: 'no-notification' };

/** `Name <a@b>` or `a@b`. */
const addressIn = (from: string): string => (/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from).trim().toLowerCase();

const idOf = (messageId: string, recipients: readonly string[]): ReplyId =>
  replyId(`mail-${hash('sha256', JSON.stringify([messageId, ...recipients]), 'hex').slice(0, 40)}`);

/** Reads the body of a queue's record: the topic's envelope, and in it the notification. `receivedAt` is the queue's own time. */
export const readInboundMail = (body: string, receivedAt: Instant): InboundMail | UnreadableMail => {
  const opened = readNotification(body);
  if ('unreadable' in opened) return opened;
  const notification = jsonIn(opened.message);
  const messageId = textAt(notification, 'mail', 'messageId') ?? '';
  const key = textAt(notification, 'receipt', 'action', 'objectKey') ?? '';
  // Only what a mail cannot be found without is demanded.
  if (messageId === '' || key === '') return { unreadable: 'no-notification' };
  const recipients = (textsAt(notification, 'receipt', 'recipients') ?? [])
    .map((one) => one.trim().toLowerCase())
    .sort();
  const [from] = textsAt(notification, 'mail', 'commonHeaders', 'from') ?? [];
  return {
    replyId: idOf(messageId, recipients),
    key,
    from: addressIn(from ?? textAt(notification, 'mail', 'source') ?? ''),
    recipients,
    sentAt: parseInstant(textAt(notification, 'mail', 'timestamp') ?? '') ?? receivedAt,
    verified: textAt(notification, 'receipt', 'dmarcVerdict', 'status') === 'PASS',
  };
};

/** The record that AWS would put before `receive-email` for this mail: for the laptop and the tests. */
export const wrapInboundMail = (of: {
  readonly messageId: string;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly at: Instant;
  /** The verdict on the sender's domain, where there is one. */
  readonly dmarc?: string;
}): SQSRecord => {
  const timestamp = new Date(of.at).toISOString();
  const notification = {
    notificationType: 'Received',
    mail: {
      timestamp,
      source: of.from,
      messageId: of.messageId,
      destination: of.recipients,
      headersTruncated: false,
      commonHeaders: { from: [of.from], to: of.recipients, messageId: `<${of.messageId}@example.com>` },
    },
    receipt: {
      timestamp,
      processingTimeMillis: 400,
      recipients: of.recipients,
      spamVerdict: { status: 'PASS' },
      virusVerdict: { status: 'PASS' },
      ...(of.dmarc === undefined ? {} : { dmarcVerdict: { status: of.dmarc } }),
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:us-east-1:000000000000:inbound-mail',
        bucketName: 'mails',
        objectKeyPrefix: 'in/',
        objectKey: `in/${of.messageId}`,
      },
    },
  };
  return wrapNotification({
    name: 'inbound-mail',
    id: of.messageId,
    message: JSON.stringify(notification),
    at: of.at,
    subject: 'Amazon SES Email Receipt Notification',
  });
};
