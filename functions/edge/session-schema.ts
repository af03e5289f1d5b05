import * as z from 'zod/mini';
import { languages } from '../../shared/clinic/clinic.ts';
import { parseInstant } from '../../shared/kernel/instant.ts';
import { regions, risks } from '../../shared/kernel/treatment.ts';
import { isZone } from '../../shared/kernel/zone.ts';

export const phoneLengthMax = 40;

const says = (error: string) => ({ error: () => error });

const clientId = (of: string) =>
  z
    .string()
    .check(
      z.regex(/^[A-Za-z0-9._:-]{1,64}$/, says('use 1 to 64 of A-Z, a-z, 0-9 and . _ : -')),
      z.describe(`The client's own id of the ${of}.`),
    );

const time = (of: string) =>
  z.string().check(
    z.maxLength(40, says('write an instant like 2026-03-02T17:00:00Z')),
    z.refine(
      (text) => parseInstant(text) !== undefined,
      says('write an instant with its offset, like 2026-03-02T17:00:00Z'),
    ),
    z.meta({ description: of, format: 'date-time' }),
  );

// Linear: no label can end where another could begin without the dot or "@" between them.
const mailbox =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/;

const patient = z.strictObject({
  id: clientId('patient'),
  firstName: z.exactOptional(
    z
      .string()
      .check(
        z.minLength(1, says('give a name or leave it out')),
        z.maxLength(40, says('use at most 40 characters')),
        z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u, says('write the name on one line')),
      ),
  ),
  phone: z.exactOptional(
    z
      .string()
      .check(
        z.maxLength(phoneLengthMax, says('write one number, like +13035550142')),
        z.describe("Any usual form; read with the clinic's country. One of phone and email is needed."),
      ),
  ),
  email: z.exactOptional(
    z
      .string()
      .check(
        z.maxLength(254, says('use at most 254 characters')),
        z.regex(mailbox, says('write one e-mail address, like name@example.com')),
        z.describe('One of phone and email is needed.'),
      ),
  ),
  language: z.exactOptional(z.enum(languages).check(z.describe("The clinic's where it is left out."))),
  timeZone: z.exactOptional(
    z
      .string()
      .check(
        z.maxLength(64, says('write an IANA time zone, like America/Denver')),
        z.refine(isZone, says('write an IANA time zone, like America/Denver')),
        z.describe("IANA time zone; the clinic's where it is left out."),
      ),
  ),
});

const consent = z.nullish(
  z
    .strictObject({
      at: z.exactOptional(time('When the patient agreed.')),
      how: z.exactOptional(
        z
          .string()
          .check(
            z.minLength(1, says('say how, like "written"')),
            z.maxLength(100, says('at most 100 characters')),
          ),
      ),
      riskExplained: z.exactOptional(
        z
          .boolean()
          .check(
            z.describe('That messages are not encrypted was explained. Without it there is no consent.'),
          ),
      ),
    })
    .check(z.describe('With riskExplained true, at and how are needed.')),
);

const site = z.strictObject({
  region: z.enum(regions),
  side: z.exactOptional(z.enum(['left', 'right', 'both'])),
});

/** The body of `POST /v1/sessions` and `PUT /v1/sessions/{id}`, as far as its shape goes. An unknown key is refused. */
export const sessionSchema = z.strictObject({
  sessionId: clientId('session'),
  patient,
  practitionerId: z.exactOptional(z.string().check(z.describe('One of the people of the clinic.'))),
  completedAt: time('When the treatment ended: at most 7 days ago, not in the future.'),
  regions: z.exactOptional(z.array(site).check(z.maxLength(60, says('name at most 60 regions')))),
  risks: z.exactOptional(z.array(z.enum(risks)).check(z.maxLength(20, says('name each risk once')))),
  consent: z.strictObject({ sms: consent, email: consent }),
});

/** A body whose shape has been checked. */
export type SessionShape = z.infer<typeof sessionSchema>;
