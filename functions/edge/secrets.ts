import { WorldError } from '../ports/world-error.ts';
import { fieldAt, jsonIn, listAt, textAt } from './fields.ts';
import type { NamingSecrets } from './naming.ts';
import { type ApiToken, type Scope, scopes } from './token.ts';

/** What one clinic keeps secret, all of it in one encrypted parameter. */
export type Secrets = NamingSecrets & { readonly tokens: readonly ApiToken[] };

/** Says which fields are wrong and never what stood in them: whatever this throws ends in a log. */
const unreadableSecrets = (fields: readonly string[]): WorldError =>
  new WorldError(`the secrets of the clinic cannot be read: ${fields.join(', ')}`, {
    code: 'unreadable',
    retriable: false,
  });

/** Whether it is an object with these fields alone. A name that is not known is not repeated: it may be a secret in a wrong place. */
const hasOnly = (value: unknown, names: readonly string[]): value is object =>
  typeof value === 'object' && value !== null && Object.keys(value).every((name) => names.includes(name));

/** 128 bits at least, however they are written. */
const isSecret = (value: unknown): value is string =>
  typeof value === 'string' && value.length >= 22 && value.length <= 200;

const isScope = (value: unknown): value is Scope => scopes.some((scope) => scope === value);

const keysIn = (value: unknown): Readonly<Record<string, string>> | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const keys: Record<string, string> = {};
  for (const version of Object.keys(value)) {
    const key = textAt(value, version);
    if (!/^[A-Za-z0-9]{1,16}$/.test(version) || !isSecret(key)) return undefined;
    keys[version] = key;
  }
  return keys;
};

/** Notes a field of which something does not hold. */
type Check = (holds: boolean, field: string) => void;

const tokenIn = (value: unknown, field: string, check: Check): ApiToken => {
  check(hasOnly(value, ['id', 'hash', 'scopes']), field);
  const id = textAt(value, 'id') ?? '';
  check(/^[a-z0-9-]{1,64}$/.test(id), `${field}.id`);
  const hash = textAt(value, 'hash') ?? '';
  check(/^[0-9a-f]{64}$/.test(hash), `${field}.hash`);
  const allowed = listAt(value, 'scopes');
  check(allowed !== undefined, `${field}.scopes`);
  for (const [n, scope] of (allowed ?? []).entries()) check(isScope(scope), `${field}.scopes.${n}`);
  return { id, hash, scopes: (allowed ?? []).filter(isScope) };
};

/** Reads the text of the secrets parameter. */
export const readSecrets = (text: string): Secrets => {
  const value = jsonIn(text);
  if (value === undefined) throw unreadableSecrets(['not JSON']);
  const wrong: string[] = [];
  const check: Check = (holds, field) => void (holds || wrong.push(field));

  check(hasOnly(value, ['addressSecret', 'linkKeys', 'tokens']), 'whole');
  const addressSecret = textAt(value, 'addressSecret') ?? '';
  check(isSecret(addressSecret), 'addressSecret');
  check(hasOnly(fieldAt(value, 'linkKeys'), ['current', 'keys']), 'linkKeys');
  const current = textAt(value, 'linkKeys', 'current') ?? '';
  const keys = keysIn(fieldAt(value, 'linkKeys', 'keys'));
  check(keys !== undefined, 'linkKeys.keys');
  check(Object.hasOwn(keys ?? {}, current), 'linkKeys.current');
  const tokens = listAt(value, 'tokens');
  check(tokens !== undefined, 'tokens');
  const read = (tokens ?? []).map((token, n) => tokenIn(token, `tokens.${n}`, check));

  if (keys === undefined || wrong.length > 0) throw unreadableSecrets(wrong);
  return { addressSecret, linkKeys: { current, keys }, tokens: read };
};
