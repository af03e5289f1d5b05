import type { Receipt } from '../../shared/message/outbound.ts';
import { textAt } from './fields.ts';

/** What End User Messaging says of one text. */
export type CarrierReceipt = {
  readonly providerMessageId: string;
  /** Our own mark, where it came back. */
  readonly attemptId?: string;
  readonly receipt: Receipt;
  /** The service's word: a code, never a number or a text. */
  readonly because: string;
};

/** `nothing-new`: still on its way, or nobody will ever know. */
export type UnusedReceipt = { readonly unused: 'unreadable' | 'nothing-new' };

const meanings: Readonly<Record<string, Receipt>> = {
  TEXT_SUCCESSFUL: 'handed-on',
  TEXT_DELIVERED: 'delivered',
  TEXT_INVALID: 'undelivered',
  TEXT_INVALID_MESSAGE: 'undelivered',
  TEXT_UNREACHABLE: 'undelivered',
  TEXT_CARRIER_UNREACHABLE: 'undelivered',
  TEXT_BLOCKED: 'undelivered',
  TEXT_CARRIER_BLOCKED: 'undelivered',
  TEXT_SPAM: 'undelivered',
  TEXT_TTL_EXPIRED: 'undelivered',
  TEXT_PROTECT_BLOCKED: 'undelivered',
};

const typePattern = /^[A-Z_]{1,40}$/;
const idPattern = /^[\x21-\x7e]{1,200}$/;

/** Reads an event of the account's bus. Words it may carry (the number, a description) are not looked at. */
export const readReceipt = (event: unknown): CarrierReceipt | UnusedReceipt => {
  const eventType = textAt(event, 'detail', 'eventType') ?? '';
  const providerMessageId = textAt(event, 'detail', 'messageId') ?? '';
  if (!typePattern.test(eventType) || !idPattern.test(providerMessageId)) return { unused: 'unreadable' };
  const receipt = Object.hasOwn(meanings, eventType) ? meanings[eventType] : undefined;
  if (receipt === undefined) return { unused: 'nothing-new' };
  const attempt = textAt(event, 'detail', 'context', 'attempt');
  return {
    providerMessageId,
    receipt,
    because: eventType
      .toLowerCase()
      .replace(/^text_/, '')
      .replaceAll('_', '-'),
    ...(attempt !== undefined && idPattern.test(attempt) ? { attemptId: attempt } : {}),
  };
};
