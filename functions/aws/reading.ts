import { WorldError } from '../ports/world-error.ts';
import { type Failure, isDenied, isThrottle, nameOf } from './failure.ts';

/** How a failed call is to be read. Only `lost` leaves open whether the service did what it was asked. */
export type Reading = 'throttled' | 'unreachable' | 'denied' | 'rejected' | 'lost';

// The service read these requests and turned them down.
const rejectedNames = new Set([
  'ResourceNotFound',
  'Validation',
  'Serialization',
  'ItemCollectionSizeLimitExceeded',
]);

export const readingOf = (failure: Failure): Reading => {
  if (isThrottle(failure)) return 'throttled';
  if (isDenied(failure)) return 'denied';
  if (failure.neverLeft) return 'unreachable';
  if (rejectedNames.has(failure.name)) return 'rejected';
  return 'lost';
};

export const mayPass = (reading: Reading): boolean => reading !== 'denied' && reading !== 'rejected';

/** The error a port throws for it: the name of what happened, never the service's words. */
export const worldErrorOf = (failure: Failure, cause: unknown): WorldError => {
  const reading = readingOf(failure);
  const codes = {
    throttled: 'throttled',
    unreachable: 'unavailable',
    lost: 'unavailable',
    denied: 'denied',
    rejected: 'unexpected',
  } as const;
  return new WorldError(`the service answered ${nameOf(failure)}`, {
    code: codes[reading],
    retriable: mayPass(reading),
    cause,
  });
};
