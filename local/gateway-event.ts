import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export type GatewayRequest = {
  readonly method: string;
  readonly path: string;
  /** Without its question mark. */
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** A request as an API Gateway HTTP API would hand it to a function. */
export const gatewayEvent = (request: GatewayRequest): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: request.path,
  rawQueryString: request.query ?? '',
  headers: { ...request.headers },
  body: request.body.toString('base64'),
  isBase64Encoded: true,
  requestContext: {
    accountId: 'local',
    apiId: 'local',
    domainName: 'localhost',
    domainPrefix: 'local',
    http: {
      method: request.method,
      path: request.path,
      protocol: 'HTTP/1.1',
      sourceIp: '127.0.0.1',
      userAgent: '',
    },
    requestId: 'local',
    routeKey: '$default',
    stage: '$default',
    time: new Date(0).toISOString(),
    timeEpoch: 0,
  },
});
