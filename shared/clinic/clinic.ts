import type { PersonId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Zone } from '../kernel/zone.ts';
import type { ClinicRead } from './read-clinic.ts';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

export type Person = Omit<ClinicRead['people'][number], 'id'> & { readonly id: PersonId };
export type StaffMember = Omit<NonNullable<ClinicRead['staff']>[number], 'id'> & { readonly id: PersonId };
export type Rota = Omit<NonNullable<ClinicRead['rotas']>[number], 'firstDay'> & {
  /** As `localDayNumber` counts days. */
  readonly firstDayNumber: number;
};
export type OnCallOverride = {
  readonly person: PersonId;
  readonly from: Instant;
  /** The first instant at which it holds no more. */
  readonly until: Instant;
  readonly change:
    | { readonly type: 'in' }
    | { readonly type: 'out' }
    | { readonly type: 'replaced'; readonly by: PersonId };
};

/** One clinic's settings, checked. Written as `clinics/<id>.ts`. */
export type Clinic = Omit<ClinicRead, 'timeZone' | 'people' | 'staff' | 'rotas' | 'onCallOverrides'> & {
  readonly timeZone: Zone;
  readonly people: readonly Person[];
  readonly staff: readonly StaffMember[];
  readonly rotas: readonly Rota[];
  readonly onCallOverrides: readonly OnCallOverride[];
};

/** Raised whenever `Clinic` changes its shape: settings that were written for other code are refused, not misread. */
const settingsFormat = 2;

/** Settings as a function starts with them. */
export const writeSettings = (clinic: Clinic): string => JSON.stringify({ format: settingsFormat, clinic });

const isSettings = (value: unknown): value is { readonly clinic: Clinic } =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === settingsFormat &&
  'clinic' in value;

/**
 * Settings as `writeSettings` wrote them, undefined for anything else. They were read and checked when they were deployed, and every
 * cold start would do it again.
 */
export const readSettings = (text: string): Clinic | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isSettings(value) ? value.clinic : undefined;
  } catch {
    return undefined;
  }
};

export const personOf = (clinic: Clinic, id: string): Person | undefined =>
  clinic.people.find((one) => one.id === id);

/** Whether the clinic texts at all. It works by e-mail alone where its file says so. */
export const isTexting = ({ sms }: Pick<Clinic, 'sms'>): boolean => sms !== 'off';

/** Where a person can be paged: at no phone while the clinic's texts are off. */
export const pagedAt = (
  clinic: Pick<Clinic, 'sms'>,
  { phone, email }: Pick<Person, 'phone' | 'email'>,
): { readonly phone: string | undefined; readonly email: string | undefined } => ({
  phone: isTexting(clinic) ? phone : undefined,
  email,
});

/** How a command of one of the people is answered: by text where they can be texted. */
export const answeredBy = (clinic: Clinic, id: PersonId): 'sms' | 'email' =>
  pagedAt(clinic, personOf(clinic, id) ?? {}).phone === undefined ? 'email' : 'sms';

/** Somebody who may sign in to the board, and as what. */
export type SignIn = {
  readonly id: PersonId;
  readonly role: 'front-desk' | 'practitioner' | 'director' | 'ops';
  readonly email: string | undefined;
};

/** Everybody who may sign in to the board: the staff, and the people who are paged. */
export const whoMaySignIn = (clinic: Clinic): readonly SignIn[] => [
  ...clinic.people.map(
    ({ id, role, email: mail }): SignIn => ({
      id,
      role: role === 'director' ? 'director' : 'practitioner',
      email: mail,
    }),
  ),
  ...clinic.staff,
];

export const signInOf = (clinic: Clinic, id: string): SignIn | undefined =>
  whoMaySignIn(clinic).find((one) => one.id === id);
