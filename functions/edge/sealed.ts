import { createHmac } from 'node:crypto';
import { assert } from '../../shared/kernel/assert.ts';
import type { LinkKeys } from './signed-link.ts';
import { sameHash } from './token.ts';

/** What a sealed text is for. A seal for one purpose is worth nothing for another, nor as a link. */
type SealPurpose = 'board-session' | 'board-sign-in' | 'board-form';

const sealOf = (purpose: SealPurpose, version: string, payload: string, key: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify(['seal', purpose, version, payload]))
    .digest('base64url');

const keyOf = ({ keys }: LinkKeys, version: string): string | undefined => {
  const key = Object.hasOwn(keys, version) ? keys[version] : undefined;
  return key === '' ? undefined : key;
};

/** A text that a browser may keep and cannot change: `<version>.<text>.<seal>`. It can be read by whoever holds it. */
export const seal = (purpose: SealPurpose, text: string, keys: LinkKeys): string => {
  const key = keyOf(keys, keys.current);
  assert(key !== undefined, `there is no key of version ${keys.current}`);
  const payload = Buffer.from(text, 'utf8').toString('base64url');
  return `${keys.current}.${payload}.${sealOf(purpose, keys.current, payload, key)}`;
};

const sealedLengthMax = 4000;

/** The text under a seal of ours; undefined where the seal is broken, retired or for something else. */
export const unseal = (purpose: SealPurpose, sealed: string, keys: LinkKeys): string | undefined => {
  if (sealed.length > sealedLengthMax) return undefined;
  const [, version, payload, given] = /^([A-Za-z0-9]{1,16})\.([\w-]+)\.([\w-]{43})$/.exec(sealed) ?? [];
  if (version === undefined || payload === undefined || given === undefined) return undefined;
  const key = keyOf(keys, version);
  if (key === undefined || !sameHash(sealOf(purpose, version, payload, key), given)) return undefined;
  return Buffer.from(payload, 'base64url').toString('utf8');
};
