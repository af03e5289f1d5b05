import { createHmac } from 'node:crypto';
import { assert } from '../../shared/kernel/assert.ts';
import { type ConversationId, conversationId } from '../../shared/kernel/brand.ts';
import { sameHash } from './token.ts';

/** The keys links are signed with, by version. A retired key stays until the last link under it may be forgotten. */
export type LinkKeys = {
  /** The version that signs; it must be among the keys. */
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
};

/** What a link lets its holder do. A signature for one purpose is worth nothing for another. */
export type LinkPurpose = 'unsubscribe';

const signature = (purpose: LinkPurpose, version: string, id: string, key: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify(['link', purpose, version, id]))
    .digest('base64url');

const keyOf = (keys: LinkKeys, version: string): string | undefined => {
  const key = Object.hasOwn(keys.keys, version) ? keys.keys[version] : undefined;
  return key === '' ? undefined : key;
};

/** `<version>.<conversation>.<signature>`: it stands in a mailbox for years, so it does not expire and allows one harmless thing. */
export const signLink = (purpose: LinkPurpose, id: ConversationId, keys: LinkKeys): string => {
  const key = keyOf(keys, keys.current);
  assert(key !== undefined, `there is no link key of version ${keys.current}`);
  return `${keys.current}.${id}.${signature(purpose, keys.current, id, key)}`;
};

/** The conversation that a link speaks for; undefined where the link is not ours. */
export const verifyLink = (
  purpose: LinkPurpose,
  link: string,
  keys: LinkKeys,
): ConversationId | undefined => {
  const [, version, id, signed] = /^([A-Za-z0-9]{1,16})\.([\w-]{1,64})\.([\w-]{43})$/.exec(link) ?? [];
  if (version === undefined || id === undefined || signed === undefined) return undefined;
  const key = keyOf(keys, version);
  if (key === undefined) return undefined;
  return sameHash(signature(purpose, version, id, key), signed) ? conversationId(id) : undefined;
};
