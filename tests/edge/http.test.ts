import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bodyBytesMax,
  jsonResponse,
  pathSegments,
  readHttpRequest,
  writeHttpResponse,
} from '../../functions/edge/http.ts';
import * as problem from '../../functions/edge/problem.ts';
import { anyText } from '../support/any-text.ts';

const event = (changes: Partial<APIGatewayProxyEventV2> = {}): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: '/v1/sessions',
  rawQueryString: 'since=3&since=4&q=a%20b',
  headers: { Authorization: 'Bearer local', 'content-type': 'application/json' },
  requestContext: {
    accountId: '000000000000',
    apiId: 'api',
    domainName: 'example.com',
    domainPrefix: 'example',
    http: {
      method: 'post',
      path: '/v1/sessions',
      protocol: 'HTTP/1.1',
      sourceIp: '203.0.113.7',
      userAgent: 'x',
    },
    requestId: 'r',
    routeKey: '$default',
    stage: '$default',
    time: '02/Mar/2026:17:00:00 +0000',
    timeEpoch: 1,
  },
  body: '{"a":1}',
  isBase64Encoded: false,
  ...changes,
});

describe('a request', () => {
  test('is read from an HTTP API event', () => {
    expect(readHttpRequest(event())).toEqual({
      method: 'POST',
      path: '/v1/sessions',
      query: { since: '3', q: 'a b' },
      headers: { authorization: 'Bearer local', 'content-type': 'application/json' },
      body: '{"a":1}',
      tooLarge: false,
      sourceIp: '203.0.113.7',
    });
  });

  test('has its body decoded', () => {
    const body = Buffer.from('{"name":"José"}').toString('base64');
    expect(readHttpRequest(event({ body, isBase64Encoded: true })).body).toBe('{"name":"José"}');
  });

  test.each([
    ['a'.repeat(bodyBytesMax), false],
    ['a'.repeat(bodyBytesMax + 1), true],
    ['é'.repeat(bodyBytesMax / 2), false],
    ['é'.repeat(bodyBytesMax / 2 + 1), true],
    ['a'.repeat(200_000), true],
  ])('is capped by the bytes of its body, plain or in base64 (%#)', (body, tooLarge) => {
    const encoded = event({ body: Buffer.from(body).toString('base64'), isBase64Encoded: true });
    for (const one of [event({ body }), encoded]) {
      expect(readHttpRequest(one)).toMatchObject({ tooLarge, body: tooLarge ? undefined : body });
    }
  });

  test.each([
    {},
    { body: null },
    { body: '%%%', isBase64Encoded: true },
    { rawQueryString: '%zz&=&__proto__=1&constructor=2' },
    { headers: { 'x-none': undefined } },
    { requestContext: undefined, headers: undefined, rawPath: undefined, rawQueryString: undefined },
  ])('is read whatever is missing or odd (%#)', (changes) => {
    const request = readHttpRequest({ ...event(), ...JSON.parse(JSON.stringify(changes)) });
    expect(typeof request.method).toBe('string');
  });

  test('any query and any body', () => {
    fc.assert(
      fc.property(anyText(), anyText(), fc.boolean(), (text, body, isBase64Encoded) => {
        const request = readHttpRequest(
          event({ rawQueryString: text, rawPath: text, body, isBase64Encoded }),
        );
        expect(request.tooLarge).toBe(false);
        pathSegments(text);
      }),
    );
  });

  test.each([
    ['/v1/sessions/s%3A1', ['v1', 'sessions', 's:1']],
    ['/', ['']],
    ['/a%2Fb/c', ['a/b', 'c']],
    ['/%zz', undefined],
  ])('the path %s is %j', (path, segments) => expect(pathSegments(path)).toEqual(segments));
});

describe('an answer', () => {
  test('carries the security headers, and its own above them', () => {
    const answer = writeHttpResponse(jsonResponse(200, { a: 1 }, { 'Referrer-Policy': 'origin' }));
    expect(answer).toMatchObject({
      statusCode: 200,
      body: '{"a":1}',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'origin',
        'x-robots-tag': expect.stringContaining('noindex'),
      },
    });
    expect(Object.keys(answer.headers ?? {}).every((name) => name === name.toLowerCase())).toBe(true);
  });

  test('has one header where somebody tried to write two', () => {
    const { headers } = writeHttpResponse(jsonResponse(303, {}, { location: '/x\r\nset-cookie: a=b\u2028' }));
    expect(headers).toMatchObject({ location: '/xset-cookie: a=b' });
    expect(headers).not.toHaveProperty('set-cookie');
  });
});

describe('a problem', () => {
  test.each([
    [400, problem.badRequest('Two fields are wrong.', [{ field: 'patient.phone', problem: 'give one' }])],
    [401, problem.unauthorized()],
    [403, problem.forbidden('sessions:write')],
    [404, problem.notFound('No session has this id.')],
    [405, problem.methodNotAllowed(['PUT', 'DELETE'])],
    [409, problem.conflict('Another body is stored under this id.')],
    [413, problem.tooLarge(bodyBytesMax)],
    [500, problem.internalError()],
    [503, problem.unavailable(5)],
  ])('of status %i is problem JSON', (status, response) => {
    expect(response.status).toBe(status);
    expect(response.headers).toMatchObject({ 'content-type': 'application/problem+json' });
    expect(JSON.parse(response.body)).toEqual({
      type: expect.stringMatching(/^urn:afterneedle:problem:[a-z-]+$/),
      title: expect.stringMatching(/\w/),
      status,
      detail: expect.stringMatching(/\.$/),
      errors: status === 400 ? [{ field: 'patient.phone', problem: 'give one' }] : [],
    });
  });

  test('says in its headers what a client acts on', () => {
    expect(problem.unauthorized().headers).toMatchObject({ 'www-authenticate': 'Bearer' });
    expect(problem.methodNotAllowed(['PUT', 'DELETE']).headers).toMatchObject({ allow: 'PUT, DELETE' });
    expect(problem.unavailable(5).headers).toMatchObject({ 'retry-after': '5' });
    expect(problem.tooLarge(bodyBytesMax).body).toContain('100 kB');
  });
});
