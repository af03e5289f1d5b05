import type { Risk } from '../../shared/kernel/treatment.ts';
import type { Site } from './sites.ts';
import { instantOf, localInput } from './time.ts';
import type { ConsoleData } from './wire.ts';

export type ConsentDraft = {
  readonly agreed: boolean;
  readonly riskExplained: boolean;
  readonly how: string;
};

/** What stands in the form. */
export type Draft = {
  readonly sessionId: string;
  readonly patientId: string;
  readonly firstName: string;
  readonly phone: string;
  readonly email: string;
  readonly language: string;
  readonly timeZone: string;
  readonly practitionerId: string;
  /** Empty means just now. */
  readonly completedAt: string;
  readonly sites: readonly Site[];
  readonly risks: readonly Risk[];
  readonly sms: ConsentDraft;
  readonly mail: ConsentDraft;
};

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A good example with a number kept for fiction, and another one each time. */
export const exampleDraft = (data: ConsoleData): Draft => {
  const sessions = data.conversations.flatMap((one) => one.state.sessions);
  const patients = new Set(sessions.map((one) => one.patientId)).size;
  const numbers = sessions.map((one) => Number(/^s-(\d+)$/.exec(one.id)?.[1] ?? 0));
  const nth = patients % letters.length;
  return {
    sessionId: `s-${Math.max(1000, ...numbers) + 1}`,
    patientId: `p-${patients + 1}`,
    firstName: `Patient ${letters[nth] ?? 'A'}`,
    phone: `+130355501${String(42 + (patients % 50)).padStart(2, '0')}`,
    email: `p${patients + 1}@example.com`,
    language: 'en',
    timeZone: data.clinic.timeZone,
    practitionerId: data.clinic.people[0]?.id ?? '',
    completedAt: '',
    sites: [{ region: 'shoulder', side: 'left' }],
    risks: [],
    sms: { agreed: true, riskExplained: true, how: 'written' },
    mail: { agreed: false, riskExplained: true, how: 'written' },
  };
};

const keptAs = 'session-draft';

/** Keeps a half-filled form over a reload, for this tab; a recorded one is kept no longer. */
export const keepDraft = (draft: Draft | undefined): void => {
  if (draft === undefined) sessionStorage.removeItem(keptAs);
  else sessionStorage.setItem(keptAs, JSON.stringify(draft));
};

export const keptDraft = (): Draft | undefined => {
  const kept = sessionStorage.getItem(keptAs);
  return kept === null ? undefined : JSON.parse(kept);
};

/** The time that stands in the form when "earlier" is chosen. */
export const earlierThan = (now: number, zone: string): string => localInput(now - 3600_000, zone);

const given = (name: string, text: string): Readonly<Record<string, string>> =>
  text.trim() === '' ? {} : { [name]: text.trim() };

const consentOf = (one: ConsentDraft, at: string): object | null =>
  one.agreed ? { at, ...given('how', one.how), riskExplained: one.riskExplained } : null;

/** The body of `POST /v1/sessions`. What is wrong in the form is left for the server to say. */
export const bodyOf = (draft: Draft, now: number, zone: string): object => {
  const earlier = draft.completedAt === '' ? now : instantOf(draft.completedAt, zone);
  const completedAt =
    earlier === undefined ? draft.completedAt : new Date(earlier).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    sessionId: draft.sessionId.trim(),
    patient: {
      id: draft.patientId.trim(),
      ...given('firstName', draft.firstName),
      ...given('phone', draft.phone),
      ...given('email', draft.email),
      ...given('language', draft.language),
      ...given('timeZone', draft.timeZone),
    },
    ...given('practitionerId', draft.practitionerId),
    completedAt,
    regions: draft.sites,
    risks: draft.risks,
    consent: { sms: consentOf(draft.sms, completedAt), email: consentOf(draft.mail, completedAt) },
  };
};
