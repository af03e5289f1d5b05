import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export type HttpRequest = {
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  /** The first value of each name. */
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there was none or it was too large to be read. */
  readonly body: string | undefined;
  readonly tooLarge: boolean;
  readonly sourceIp?: string;
};

export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Counted in bytes after base64, before anything is parsed. */
export const bodyBytesMax = 100_000;

type Body = { readonly body: string | undefined; readonly tooLarge: boolean };

const readBody = (body: string | undefined, isBase64: boolean): Body => {
  if (typeof body !== 'string') return { body: undefined, tooLarge: false };
  // Four characters of base64 hold three bytes: what is far too long is not decoded first.
  if (isBase64 && body.length > bodyBytesMax * 2) return { body: undefined, tooLarge: true };
  const bytes = Buffer.from(body, isBase64 ? 'base64' : 'utf8');
  if (bytes.length > bodyBytesMax) return { body: undefined, tooLarge: true };
  return { body: bytes.toString('utf8'), tooLarge: false };
};

const firstOfEach = (query: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...new URLSearchParams(query)].reverse());

/** Reads a request as an API Gateway HTTP API delivers it (payload format 2.0). */
export const readHttpRequest = (event: APIGatewayProxyEventV2): HttpRequest => {
  const headers = Object.entries(event.headers ?? {}).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value ?? '',
  ]);
  const about = event.requestContext?.http;
  return {
    method: (about?.method ?? '').toUpperCase(),
    path: event.rawPath ?? about?.path ?? '',
    query: firstOfEach(event.rawQueryString ?? ''),
    headers: {
      ...Object.fromEntries(headers),
      ...(event.cookies === undefined ? {} : { cookie: event.cookies.join('; ') }),
    },
    ...readBody(event.body, event.isBase64Encoded === true),
    ...(about?.sourceIp === undefined ? {} : { sourceIp: about.sourceIp }),
  };
};

/** The segments of a path, decoded; undefined where the path is not valid percent-encoding. */
export const pathSegments = (path: string): readonly string[] | undefined => {
  try {
    return path.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
};

/** On every answer. A page that needs a style or a form names its own `content-security-policy`. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
};

export const jsonResponse = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

/** A header value on one line of printable ASCII: what could begin a header of its own is left out. */
const headerValue = (value: string): string => value.replace(/[^\x20-\x7e]/g, '');

/** The answer as API Gateway wants it, with the security headers under those of the answer itself. */
export const writeHttpResponse = (response: HttpResponse): APIGatewayProxyStructuredResultV2 => {
  const own = Object.entries(response.headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    headerValue(value),
  ]);
  const { 'set-cookie': cookie, ...headers } = Object.fromEntries(own);
  return {
    statusCode: response.status,
    headers: { ...securityHeaders, ...headers },
    ...(cookie === undefined ? {} : { cookies: [cookie] }),
    body: response.body,
    isBase64Encoded: false,
  };
};
