import * as z from 'zod/mini';
import { WorldError } from '../ports/world-error.ts';
import type { NamingSecrets } from './naming.ts';
import { type ApiToken, scopes } from './token.ts';

/** What one clinic keeps secret, all of it in one encrypted parameter. */
export type Secrets = NamingSecrets & { readonly tokens: readonly ApiToken[] };

/** 128 bits at least, however they are written. */
const secret = z.string().check(z.minLength(22), z.maxLength(200));

const schema = z
  .strictObject({
    addressSecret: secret,
    linkKeys: z.strictObject({
      current: z.string().check(z.regex(/^[A-Za-z0-9]{1,16}$/)),
      keys: z.record(z.string().check(z.regex(/^[A-Za-z0-9]{1,16}$/)), secret),
    }),
    tokens: z.array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
        hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        scopes: z.array(z.enum(scopes)),
      }),
    ),
  })
  .check(
    z.refine(({ linkKeys }) => Object.hasOwn(linkKeys.keys, linkKeys.current), {
      path: ['linkKeys', 'current'],
    }),
  );

/** Says which fields are wrong and never what stood in them: whatever this throws ends in a log. */
const unreadableSecrets = (fields: readonly string[]): WorldError =>
  new WorldError(`the secrets of the clinic cannot be read: ${[...new Set(fields)].join(', ')}`, {
    code: 'unreadable',
    retriable: false,
  });

/** Only names that the schema knows are repeated: a slip may have put a secret where a name belongs. */
const known = new Set(['addressSecret', 'linkKeys', 'current', 'keys', 'tokens', 'id', 'hash', 'scopes']);

const fieldOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' || known.has(String(step)) ? String(step) : '*')).join('.');

/** Reads the text of the secrets parameter. */
export const readSecrets = (text: string): Secrets => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    throw unreadableSecrets(['not JSON']);
  }
  const read = schema.safeParse(value);
  if (!read.success)
    throw unreadableSecrets(read.error.issues.map((issue) => fieldOf(issue.path) || 'whole'));
  return read.data;
};
