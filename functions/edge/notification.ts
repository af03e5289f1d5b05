import { hash } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import type { Instant } from '../../shared/kernel/instant.ts';
import { jsonIn, textAt } from './fields.ts';

/** What a topic has put into a queue: the message, in an envelope of the topic's own. */
export type Notification = {
  readonly message: string;
  /** The topic's id of it, where it can be read. */
  readonly id: string | undefined;
  /** When the topic took it, as it says. */
  readonly timestamp: string | undefined;
};

/** Why a body could not be opened: for a person, and without a word of it. */
export type UnreadableNotification = { readonly unreadable: 'not-json' | 'no-envelope' };

/** Opens the envelope in the body of a queue's record. */
export const readNotification = (body: string): Notification | UnreadableNotification => {
  const envelope = jsonIn(body);
  if (envelope === undefined) return { unreadable: 'not-json' };
  const message = textAt(envelope, 'Message');
  if (textAt(envelope, 'Type') !== 'Notification' || message === undefined)
    return { unreadable: 'no-envelope' };
  return { message, id: textAt(envelope, 'MessageId'), timestamp: textAt(envelope, 'Timestamp') };
};

/** The record that AWS would put before a function for this message: for the laptop and the tests. */
export const wrapNotification = (of: {
  /** The name of the topic, and of the queue behind it. */
  readonly name: string;
  readonly id: string;
  readonly message: string;
  readonly at: Instant;
  readonly subject?: string;
}): SQSRecord => {
  const topic = `arn:aws:sns:us-east-1:000000000000:${of.name}`;
  const body = JSON.stringify({
    Type: 'Notification',
    MessageId: of.id,
    TopicArn: topic,
    ...(of.subject === undefined ? {} : { Subject: of.subject }),
    Message: of.message,
    Timestamp: new Date(of.at).toISOString(),
    UnsubscribeURL: `https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${topic}:local`,
  });
  return {
    messageId: of.id,
    receiptHandle: of.id,
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: `${of.at}`,
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: `${of.at}`,
    },
    messageAttributes: {},
    md5OfBody: hash('md5', body, 'hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${of.name}`,
    awsRegion: 'us-east-1',
  };
};
