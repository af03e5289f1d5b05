import { createHmac } from 'node:crypto';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import type { Channel } from '../../shared/message/outbound.ts';

/** Where a patient is written to, at one clinic. A phone is E.164 (an inbound text may come from a short code). */
export type Address = {
  readonly clinicId: string;
  readonly channel: Channel;
  readonly address: string;
};

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const lengthOfName = 26;

/** RFC 4648 base32 in lower case, the first 26 characters: 130 bits. */
const base32 = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: lengthOfName }, (_, n) =>
    alphabet.charAt(Number.parseInt(bits.slice(n * 5, n * 5 + 5), 2)),
  ).join('');
};

/**
 * The conversation of an address. A keyed hash, for an unkeyed one of a phone number is undone by trying all numbers. Two mailboxes
 * that differ only in case are one: a STOP from either must bind both.
 */
export const conversationIdOf = ({ clinicId, channel, address }: Address, secret: string): ConversationId => {
  const one = channel === 'email' ? address.toLowerCase() : address;
  const hash = createHmac('sha256', secret).update(JSON.stringify(['conversation', clinicId, channel, one]));
  return conversationId(`c-${base32(hash.digest())}`);
};
