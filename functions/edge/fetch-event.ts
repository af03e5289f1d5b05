import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { bodyBytesMax, securityHeaders } from './http.ts';

/** A request of an API Gateway HTTP API as the web's own `Request`; undefined where its body is too large to be read. */
export const toRequest = (event: APIGatewayProxyEventV2): Request | undefined => {
  const { http, domainName } = event.requestContext;
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers)) {
    if (value !== undefined) headers.set(name, value.replace(/[^\x20-\x7e]/g, ''));
  }
  if (event.cookies !== undefined) headers.set('cookie', event.cookies.join('; '));
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  const url = `https://${domainName}${event.rawPath}${query}`;
  if (http.method === 'GET' || http.method === 'HEAD' || event.body === undefined) {
    return new Request(url, { method: http.method, headers });
  }
  if (event.body.length > bodyBytesMax * 2) return undefined;
  const body = Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  return body.length > bodyBytesMax ? undefined : new Request(url, { method: http.method, headers, body });
};

/** An answer as API Gateway wants it, with the security headers under those of the answer itself. */
export const fromResponse = async (response: Response): Promise<APIGatewayProxyStructuredResultV2> => {
  const headers = [...response.headers].filter(([name]) => name !== 'set-cookie');
  return {
    statusCode: response.status,
    headers: { ...securityHeaders, ...Object.fromEntries(headers) },
    cookies: response.headers.getSetCookie(),
    body: await response.text(),
    isBase64Encoded: false,
  };
};
