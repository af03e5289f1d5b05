import { type Clinic, isTexting } from '../clinic/clinic.ts';
import type { Route, SendOutcome } from './outbound.ts';

/** What becomes of a text while texts are off: it was promised before, and is a person's work now. Undefined where the message may leave. */
export const refusedBy = (
  clinic: Pick<Clinic, 'sms'>,
  { channel }: { readonly channel: Route },
): SendOutcome | undefined =>
  channel === 'sms' && !isTexting(clinic) ? { type: 'refused', because: 'rejected' } : undefined;
