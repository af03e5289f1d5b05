import { createHmac } from 'node:crypto';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import type { LinkKeys } from './signed-link.ts';
import { sameHash } from './token.ts';

/** The part before "+" of every reply address. */
const mailbox = 'reply';

/** 80 bits: who guesses one gets a reply filed under somebody, and sees nothing. The part before "@" may have 64 characters. */
const signatureCharacters = 20;

const signature = (version: string, id: string, key: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify(['reply-address', version, id]))
    .digest('hex')
    .slice(0, signatureCharacters);

/**
 * Where answers to mails of a conversation go: `reply+<version>.<id>.<signature>@<domain>`, all in lower case, for mail programs
 * change capitals.
 */
export const replyAddressOf = (id: ConversationId, domain: string, { current, keys }: LinkKeys): string => {
  const version = current.toLowerCase();
  return `${mailbox}+${version}.${id.slice('c-'.length)}.${signature(version, id, keys[current] ?? '')}@${domain}`;
};

/** The conversation that a reply address names; undefined where it is no address of ours. A hint, not a proof of who writes. */
export const readReplyAddress = (address: string, { keys }: LinkKeys): ConversationId | undefined => {
  const [, version = '', id = '', signed = ''] =
    /^reply\+([a-z0-9]{1,16})\.([a-z2-7]{26})\.([0-9a-f]{20})@/.exec(address.trim().toLowerCase()) ?? [];
  const key = Object.entries(keys).find(([name]) => name.toLowerCase() === version)?.[1];
  if (id === '' || key === undefined || key === '') return undefined;
  return sameHash(signature(version, `c-${id}`, key), signed) ? conversationId(`c-${id}`) : undefined;
};
