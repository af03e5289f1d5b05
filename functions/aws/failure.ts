/** What an error of an AWS client tells about the request it belongs to. */
export type Failure = {
  /** The error's name without `Exception`: the same service writes it with and without. */
  readonly name: string;
  /** The service's own reason inside the error, where it gives one. */
  readonly reason: string | undefined;
  /** The HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** True where no byte of the request can have reached the service. */
  readonly neverLeft: boolean;
};

export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error)) {
    return { name: 'NoError', reason: undefined, status: undefined, neverLeft: false };
  }
  return {
    name: error.name.replace(/(Exception|Fault)$/, ''),
    reason: textIn(error, 'Reason'),
    status: statusOf(error),
    neverLeft: isConnectFailure(error) || error.name === 'CredentialsProviderError',
  };
};

/** The name to write into a log or an event: never the message, which may quote a phone number. */
export const nameOf = ({ name, reason, status }: Failure): string =>
  [name, reason, status === undefined ? undefined : String(status)].filter((part) => part).join(' ');

// A refused or unfound host never saw the request. A reset may come after it was read, and so is not here.
const connectCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

const isConnectFailure = (error: Error): boolean => {
  const code = textIn(error, 'code');
  if (code !== undefined && connectCodes.has(code)) return true;
  // The client names every timeout alike; only the words tell the one before the connection stood. A probe
  // guards them.
  return error.name === 'TimeoutError' && error.message.includes('did not establish a connection');
};

const statusOf = (error: Error): number | undefined => {
  if (!('$metadata' in error) || typeof error.$metadata !== 'object' || error.$metadata === null) {
    return undefined;
  }
  const metadata = error.$metadata;
  return 'httpStatusCode' in metadata && typeof metadata.httpStatusCode === 'number'
    ? metadata.httpStatusCode
    : undefined;
};

const textIn = (error: Error, field: string): string | undefined => {
  const value = new Map<string, unknown>(Object.entries(error)).get(field);
  return typeof value === 'string' ? value : undefined;
};

export const throttleNames: ReadonlySet<string> = new Set([
  'BandwidthLimitExceeded',
  'LimitExceeded',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'RequestThrottled',
  'SlowDown',
  'Throttled',
  'Throttling',
  'TooManyRequests',
]);

/**
 * The service turned the request away unread because there are too many: no service promises to declare that
 * error.
 */
export const isThrottle = (failure: Failure): boolean =>
  throttleNames.has(failure.name) || failure.status === 429;

export const deniedNames: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AuthorizationError',
  'CredentialsProviderError',
  'ExpiredToken',
  'IncompleteSignature',
  'InvalidClientTokenId',
  'InvalidSecurity',
  'InvalidSignature',
  'MissingAuthenticationToken',
  'NotAuthorized',
  'OptInRequired',
  'SignatureDoesNotMatch',
  'UnrecognizedClient',
]);

/**
 * The account, its permissions or its key stand in the way: nothing happened, and nothing will until somebody
 * changes that.
 */
export const isDenied = (failure: Failure): boolean =>
  deniedNames.has(failure.name) || failure.name.startsWith('KMS');
