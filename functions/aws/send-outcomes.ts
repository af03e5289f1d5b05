import type { SendOutcome } from '../../shared/message/outbound.ts';
import { deniedNames, type Failure, isDenied, isThrottle, nameOf, throttleNames } from './failure.ts';

/**
 * What a failed send is known to mean. There is no entry for "unknown": that is everything that stands
 * nowhere here.
 */
type Meaning = 'not-sent' | 'blocked' | 'opted-out' | 'bad-address' | 'rejected';

/**
 * The errors of every carrier, by name without `Exception` and, where the service gives one, its reason. An
 * error belongs here only if the service is sure to have sent nothing.
 */
export const meanings: Readonly<Record<Meaning, readonly string[]>> = {
  // Too many at once, or nobody at home: the same text may go later.
  'not-sent': [...throttleNames, 'KMSThrottling'],

  // The account cannot send: somebody has to change that, and pages take the other channel meanwhile.
  blocked: [
    ...deniedNames,
    'KMSAccessDenied',
    'KMSDisabled',
    'KMSInvalidState',
    'KMSNotFound',
    'KMSOptInRequired',
    'EndpointDisabled',
    'NotFound',
    'PlatformApplicationDisabled',
    'AccessDenied ACCOUNT_DISABLED',
    'AccessDenied INSUFFICIENT_ACCOUNT_REPUTATION',
    'Conflict NO_ORIGINATION_IDENTITIES_FOUND',
    'Conflict RESOURCE_NOT_ACTIVE',
    'ResourceNotFound',
    'ServiceQuotaExceeded MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT',
    'Validation PRICE_OVER_THRESHOLD',
    'AccountSuspended',
    'MailFromDomainNotVerified',
    'SendingPaused',
  ],

  // The person closed this number to us: also their consent.
  'opted-out': ['Conflict DESTINATION_PHONE_NUMBER_OPTED_OUT'],

  // This number will never take a text of ours.
  'bad-address': [
    'InvalidParameter',
    'InvalidParameterValue',
    'Conflict DESTINATION_PHONE_NUMBER_NOT_VERIFIED',
    'Conflict DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
    'Validation DESTINATION_COUNTRY_BLOCKED',
    'Validation INVALID_PARAMETER',
  ],

  // This message will never be taken.
  rejected: ['Validation', 'Validation MAXIMUM_SIZE_EXCEEDED', 'MessageRejected', 'BadRequest'],
};

/**
 * What to make of a send that failed. Whatever is on no list may have gone out: timeouts, resets, every 5xx,
 * every new error.
 */
export const outcomeOf = (failure: Failure): SendOutcome => {
  const because = nameOf(failure);
  switch (meaningOf(failure)) {
    case 'not-sent':
      return { type: 'not-sent', because };
    case 'blocked':
      return { type: 'blocked', because };
    case 'opted-out':
      return { type: 'refused', because: 'opted-out' };
    case 'bad-address':
      return { type: 'refused', because: 'bad-address' };
    case 'rejected':
      return { type: 'refused', because: 'rejected' };
    case undefined:
      return { type: 'unknown', because };
  }
};

const meaningOf = (failure: Failure): Meaning | undefined => {
  const listed = meaningByName.get([failure.name, failure.reason].filter(Boolean).join(' '));
  if (listed !== undefined) return listed;
  if (isThrottle(failure)) return 'not-sent';
  if (isDenied(failure)) return 'blocked';
  return failure.neverLeft ? 'not-sent' : undefined;
};

const meaningByName = new Map<string, Meaning>();
for (const meaning of ['not-sent', 'blocked', 'opted-out', 'bad-address', 'rejected'] as const) {
  for (const name of meanings[meaning]) meaningByName.set(name, meaning);
}
