import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const eventOf = (
  method: string,
  path: string,
  contentType: string,
  body: string | undefined,
): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: {
    'x-forwarded-proto': 'https',
    authorization: 'Bearer simulated',
    'content-type': contentType,
  },
  ...(body === undefined ? {} : { body }),
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

/** A request as an API Gateway HTTP API hands it over, with the key of the simulated client. */
export const requestOf = (method: string, path: string, body: object | undefined): APIGatewayProxyEventV2 =>
  eventOf(method, path, 'application/json', body === undefined ? undefined : JSON.stringify(body));

/** A request of somebody's browser to the board: a look, or a form that is sent. */
export const browserRequest = (
  path: string,
  {
    cookie,
    origin,
    fields,
  }: {
    readonly cookie: string;
    readonly origin: string;
    readonly fields?: Readonly<Record<string, string>>;
  },
): APIGatewayProxyEventV2 => {
  const event = fields === undefined ? requestOf('GET', path, undefined) : formOf('POST', path, fields);
  return { ...event, headers: { ...event.headers, origin }, cookies: [cookie] };
};

/** A form as a browser sends it. */
export const formOf = (
  method: string,
  path: string,
  fields: Readonly<Record<string, string>>,
): APIGatewayProxyEventV2 =>
  eventOf(method, path, 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
