import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request as an API Gateway HTTP API hands it over, with the key of the simulated client. */
export const requestOf = (
  method: string,
  path: string,
  body: object | undefined,
): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: {
    'x-forwarded-proto': 'https',
    authorization: 'Bearer simulated',
    'content-type': 'application/json',
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  isBase64Encoded: false,
  requestContext: {
    accountId: '000000000000',
    apiId: 'api',
    domainName: 'api.example.com',
    domainPrefix: 'api',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'simulated' },
    requestId: 'request',
    routeKey: '$default',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  },
});
