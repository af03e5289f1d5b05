import type { FieldProblem } from '../../shared/kernel/field-problems.ts';
import { type HttpResponse, jsonResponse } from './http.ts';

type Kind =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'conflict'
  | 'too-large'
  | 'internal'
  | 'unavailable';

const kinds: Readonly<Record<Kind, { readonly status: number; readonly title: string }>> = {
  invalid: { status: 400, title: 'The request cannot be read as it is' },
  unauthorized: { status: 401, title: 'A valid token is needed' },
  forbidden: { status: 403, title: 'The token does not allow this' },
  'not-found': { status: 404, title: 'Nothing is here' },
  'method-not-allowed': { status: 405, title: 'This method is not offered here' },
  conflict: { status: 409, title: 'It does not fit what is stored' },
  'too-large': { status: 413, title: 'The body is too large' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not available at the moment' },
};

/** RFC 9457. The detail and the problems speak of fields and never repeat a value that was sent. */
const problem = (
  kind: Kind,
  detail: string,
  more: {
    readonly errors?: readonly FieldProblem[];
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): HttpResponse => {
  const { status, title } = kinds[kind];
  const errors = more.errors ?? [];
  const body = { type: `urn:afterneedle:problem:${kind}`, title, status, detail, errors };
  return jsonResponse(status, body, { 'content-type': 'application/problem+json', ...more.headers });
};

export const badRequest = (detail: string, errors: readonly FieldProblem[] = []): HttpResponse =>
  problem('invalid', detail, { errors });

export const unauthorized = (): HttpResponse =>
  problem('unauthorized', 'Send a valid token as "Authorization: Bearer <token>".', {
    headers: { 'www-authenticate': 'Bearer' },
  });

export const forbidden = (scope: string): HttpResponse =>
  problem('forbidden', `This needs a token with the scope ${scope}.`);

export const notFound = (detail: string): HttpResponse => problem('not-found', detail);

export const methodNotAllowed = (allowed: readonly string[]): HttpResponse =>
  problem('method-not-allowed', `Use ${allowed.join(' or ')}.`, { headers: { allow: allowed.join(', ') } });

export const conflict = (detail: string, errors: readonly FieldProblem[] = []): HttpResponse =>
  problem('conflict', detail, { errors });

export const tooLarge = (bytesMax: number): HttpResponse =>
  problem('too-large', `A body may have at most ${bytesMax / 1000} kB. Nothing was stored.`);

export const internalError = (
  detail = 'Nothing is lost that was stored before. The same request may be sent again.',
): HttpResponse => problem('internal', detail);

export const unavailable = (retryAfterSeconds: number): HttpResponse =>
  problem('unavailable', `The same request may be sent again in ${retryAfterSeconds} s.`, {
    headers: { 'retry-after': `${retryAfterSeconds}` },
  });
