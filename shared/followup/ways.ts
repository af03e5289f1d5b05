import { type Clinic, isTexting } from '../clinic/clinic.ts';
import type { Channel } from '../message/outbound.ts';
import type { PatientParticulars, SessionFacts } from './session.ts';

/** One address of a patient, and whether anything may be sent there by what they agreed to. */
export type Way = { readonly channel: Channel; readonly address: string; readonly agreed: boolean };

/** A patient's addresses, the preferred one first: by text only where the clinic texts. An opt-out since is not known here. */
export const waysOf = (
  clinic: Pick<Clinic, 'sms'>,
  reported: { readonly session: Pick<SessionFacts, 'consents'>; readonly particulars: PatientParticulars },
): readonly Way[] => {
  const { phone, email } = reported.particulars;
  const { sms, email: mails } = reported.session.consents;
  return [
    ...(phone === undefined
      ? []
      : [{ channel: 'sms', address: phone, agreed: isTexting(clinic) && sms !== undefined } as const]),
    ...(email === undefined
      ? []
      : [{ channel: 'email', address: email, agreed: mails !== undefined } as const]),
  ];
};
