import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';

/** What a hint says: look at this conversation. It carries nothing else, so a late or double one is harmless. */
export type Wake = { readonly conversation: ConversationId };

/** A hint that names no conversation. The sweep needs none, so nothing is lost with it. */
export type RefusedWake = {
  readonly refused: 'not-json' | 'unknown-version' | 'no-conversation' | 'not-a-state' | 'removed';
};

const payload = z.object({
  v: z.literal(1),
  conversation: z.string().check(z.regex(/^[\x21-\x7e]{1,64}$/)),
});

/** The body of a hint, as schedules and the wake queue carry it. */
export const writeWakePayload = (conversation: ConversationId): string =>
  JSON.stringify({ v: 1, conversation });

/** What the sweep passes when it calls `wake` directly. */
export type DirectCall = { readonly v: 1; readonly conversations: readonly string[] };

const directCall = z.object({
  v: z.literal(1),
  conversations: z
    .array(z.string().check(z.regex(/^[\x21-\x7e]{1,64}$/)))
    .check(z.minLength(1), z.maxLength(1000)),
});

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;

export const readWakePayload = (body: string): Wake | RefusedWake => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { refused: 'not-json' };
  }
  if (versionOf(value) !== 1) return { refused: 'unknown-version' };
  const read = payload.safeParse(value);
  return read.success
    ? { conversation: conversationId(read.data.conversation) }
    : { refused: 'no-conversation' };
};

export const readDirectCall = (
  event: unknown,
): { readonly conversations: readonly ConversationId[] } | RefusedWake => {
  if (versionOf(event) !== 1) return { refused: 'unknown-version' };
  const read = directCall.safeParse(event);
  return read.success
    ? { conversations: read.data.conversations.map(conversationId) }
    : { refused: 'no-conversation' };
};

/**
 * A record of the table's stream (keys only). Which key is a conversation's state is the table's to say: `conversationOfKey`
 * answers undefined for events and pointers.
 */
export const readStreamRecord = (
  record: DynamoDBRecord,
  conversationOfKey: (pk: string, sk: string) => ConversationId | undefined,
): Wake | RefusedWake => {
  if (record.eventName === 'REMOVE') return { refused: 'removed' };
  const { pk, sk } = record.dynamodb?.Keys ?? {};
  if (typeof pk?.S !== 'string' || typeof sk?.S !== 'string') return { refused: 'no-conversation' };
  const conversation = conversationOfKey(pk.S, sk.S);
  return conversation === undefined ? { refused: 'not-a-state' } : { conversation };
};
