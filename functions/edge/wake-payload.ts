import type { DynamoDBRecord } from 'aws-lambda';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import { fieldAt, jsonIn, textAt, textsAt } from './fields.ts';

/** What a hint says: look at this conversation. It carries nothing else, so a late or double one is harmless. */
export type Wake = { readonly conversation: ConversationId };

/** A hint that names no conversation. The sweep needs none, so nothing is lost with it. */
export type RefusedWake = {
  readonly refused: 'not-json' | 'unknown-version' | 'no-conversation' | 'not-a-state' | 'removed';
};

const isId = (text: string): boolean => /^[\x21-\x7e]{1,64}$/.test(text);

/** The body of a hint, as schedules and the wake queue carry it. */
export const writeWakePayload = (conversation: ConversationId): string =>
  JSON.stringify({ v: 1, conversation });

/** What the sweep passes when it calls `wake` directly. */
export type DirectCall = { readonly v: 1; readonly conversations: readonly string[] };

const conversationsMax = 1000;

export const readWakePayload = (body: string): Wake | RefusedWake => {
  const hint = jsonIn(body);
  if (hint === undefined) return { refused: 'not-json' };
  if (fieldAt(hint, 'v') !== 1) return { refused: 'unknown-version' };
  const named = textAt(hint, 'conversation') ?? '';
  return isId(named) ? { conversation: conversationId(named) } : { refused: 'no-conversation' };
};

export const readDirectCall = (
  event: unknown,
): { readonly conversations: readonly ConversationId[] } | RefusedWake => {
  if (fieldAt(event, 'v') !== 1) return { refused: 'unknown-version' };
  const named = textsAt(event, 'conversations') ?? [];
  return named.length > 0 && named.length <= conversationsMax && named.every(isId)
    ? { conversations: named.map(conversationId) }
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
