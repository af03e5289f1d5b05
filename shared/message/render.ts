import type { Clinic, Language } from '../clinic/clinic.ts';
import type { ConversationId } from '../kernel/brand.ts';
import { dueWords } from './due-words.ts';
import { noticeTexts } from './notice-texts.ts';
import type { NoticeMessage } from './outbound.ts';
import { segmentsOf, toGsm7 } from './segments.ts';
import { type StaffTextKey, staffTexts } from './staff-texts.ts';
import { pageTexts, patientTexts } from './texts.ts';
import { fill, type PageKey, type TextKey } from './wording.ts';

/** Every text is written for a name of this length; see tests/message. */
export const clinicNameSeptetsMax = 20;

/** The clinic's name as a text can carry it. A name that GSM-7 has no letters for is written as the clinic's id. */
const nameInTexts = (clinic: Clinic): string => {
  let name = toGsm7(clinic.name);
  if (!/[A-Za-z0-9]/.test(name)) name = clinic.id;
  while (segmentsOf(name).units > clinicNameSeptetsMax) name = name.slice(0, -1).trimEnd();
  return name;
};

/**
 * A wording with the clinic's own emergency and crisis numbers in place of 911 and 988. It works on the wording before any value
 * is filled in, so digits of a phone number or a name are never taken for them.
 */
export const withLocalNumbers = (wording: string, clinic: Clinic): string =>
  wording.replace(/\b(911|988)\b/g, (number) =>
    number === '911' ? clinic.emergencyNumber : clinic.crisisNumber,
  );

/** A text to a patient: GSM-7 alone, one segment. */
export const renderPatientText = (key: TextKey, language: Language, clinic: Clinic): string =>
  fill(withLocalNumbers(patientTexts[key][language], clinic), {
    clinic: nameInTexts(clinic),
    phone: toGsm7(clinic.phone),
  });

const plainValues = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toGsm7(value)]));

/** A page: GSM-7 alone, at most two segments. */
export const renderPage = (key: PageKey, values: Readonly<Record<string, string>>): string =>
  fill(pageTexts[key], plainValues(values));

/** The answer to a practitioner's command. */
export const renderStaff = (key: StaffTextKey, values: Readonly<Record<string, string>>): string =>
  fill(staffTexts[key], plainValues(values));

/** Where the clinic's people find the call-back list. */
export const boardUrl = (clinic: Clinic): string => `${clinic.publicUrl}/board/call-backs`;

export const conversationUrl = (clinic: Clinic, id: ConversationId): string =>
  `${clinic.publicUrl}/board/c/${id}`;

/** A notice to somebody who has no mailbox: GSM-7 alone, at most two segments. */
export const renderNotice = (notice: NoticeMessage, clinic: Clinic): string =>
  fill(
    noticeTexts[notice.about].text,
    plainValues({ due: dueWords(notice.taskDueAt, clinic), url: boardUrl(clinic) }),
  );
