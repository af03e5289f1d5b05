import { type Clinic, isTexting, type Language, languages } from '../clinic/clinic.ts';
import type { CheckInKind } from '../kernel/treatment.ts';
import { dueWords } from './due-words.ts';
import { alarmTexts, checkInEmailTexts, footerTexts, pageEmailTexts, phrasesInEmail } from './email-texts.ts';
import { type Block, type Mail, writeLetter } from './letter.ts';
import { digestTexts, noticeFrame, noticeTexts, taskTitles } from './notice-texts.ts';
import type { AlarmMessage, DigestMessage, NoticeMessage } from './outbound.ts';
import { boardUrl, conversationUrl, withLocalNumbers } from './render.ts';
import { patientTexts } from './texts.ts';
import { fill, type TextKey } from './wording.ts';

const worded = (wording: string, clinic: Clinic): string =>
  fill(withLocalNumbers(wording, clinic), { clinic: clinic.name, phone: clinic.phone });

const footer = (language: Language, clinic: Clinic, unsubscribeUrl: string | undefined): readonly Block[] => {
  const { automatic, unsubscribe } = footerTexts[language];
  const closing: Block = { type: 'small', text: worded(automatic, clinic) };
  return unsubscribeUrl === undefined
    ? [closing]
    : [closing, { type: 'link', text: unsubscribe, url: unsubscribeUrl }];
};

/** A check-in by e-mail: the question, when to call 911, when to tell us, what is common. */
export const renderCheckInEmail = (of: {
  readonly kind: CheckInKind;
  readonly language: Language;
  readonly clinic: Clinic;
  readonly unsubscribeUrl: string;
}): Mail => {
  const { kind, language, clinic } = of;
  const { subject, question, ask, emergency, tellUs, common } = checkInEmailTexts[language];
  const box = (
    tone: 'emergency' | 'plain',
    words: { readonly title: string; readonly items: readonly string[]; readonly after?: string },
  ): Block => ({
    type: 'box',
    tone,
    title: worded(words.title, clinic),
    items: words.items,
    ...(words.after === undefined ? {} : { after: words.after }),
  });
  return writeLetter({
    subject,
    language,
    blocks: [
      { type: 'heading', text: clinic.name },
      { type: 'strong', text: question[kind] },
      { type: 'paragraph', text: ask },
      box('emergency', emergency),
      box('plain', tellUs),
      // After a week nothing on that list is common any more.
      ...(kind === '7d' ? [] : [box('plain', common)]),
      ...footer(language, clinic, of.unsubscribeUrl),
    ],
  });
};

/** The wording of a text as a mailbox says it: no clinic's name before it, no STOP, "reply" for "text". */
const asEmail = (key: TextKey, language: Language, clinic: Clinic): string => {
  let wording: string = patientTexts[key][language].replace(/^\{clinic\}: /, '');
  for (const [phrase, inEmail] of phrasesInEmail[language]) wording = wording.replaceAll(phrase, inEmail);
  return worded(/[.!?]$/.test(wording) ? wording : `${wording}.`, clinic);
};

/** Once somebody has left there is nothing to leave, and the confirmation is the last word. */
const leaves: ReadonlySet<TextKey> = new Set<TextKey>(['admin.stop', 'admin.wrong_number']);

/** An automatic answer by e-mail: the words of the text, said as a mailbox says them. */
export const renderAnswerEmail = (of: {
  readonly key: TextKey;
  readonly language: Language;
  readonly clinic: Clinic;
  readonly unsubscribeUrl: string;
}): Mail => {
  const { key, language, clinic } = of;
  return writeLetter({
    subject: footerTexts[language].answerSubject,
    language,
    blocks: [
      { type: 'heading', text: clinic.name },
      {
        type: key.startsWith('ack.emergency') ? 'strong' : 'paragraph',
        text: asEmail(key, language, clinic),
      },
      ...footer(language, clinic, leaves.has(key) ? undefined : of.unsubscribeUrl),
    ],
  });
};

/** A page by e-mail: the same words as the text, and how to take the case. */
export const renderPageEmail = (
  of: { readonly body: string; readonly caseCode: string },
  clinic: Pick<Clinic, 'sms'>,
): Mail => {
  const values = { case: of.caseCode };
  const { acknowledge, acknowledgeByMail } = pageEmailTexts;
  return writeLetter({
    subject: fill(pageEmailTexts.subject, values),
    language: 'en',
    blocks: [
      { type: 'words', text: of.body },
      { type: 'paragraph', text: fill(isTexting(clinic) ? acknowledge : acknowledgeByMail, values) },
    ],
  });
};

const staffSubject = ({ name }: Pick<Clinic, 'name'>): string => `${name}: pager`;

/** What staff are told by mail in the words of a text. */
export const renderStaffEmail = (body: string, clinic: Clinic): Mail =>
  writeLetter({ subject: staffSubject(clinic), language: 'en', blocks: [{ type: 'words', text: body }] });

/** What the operator reads when paging itself needs a person. Ids alone: no patient, no words, no number. */
export const renderAlarmEmail = (of: {
  readonly about: AlarmMessage['about'];
  readonly clinic: Clinic;
  readonly caseCode?: string | undefined;
  readonly detail?: readonly string[] | undefined;
  readonly more?: number | undefined;
}): Mail => {
  const { about, clinic, caseCode, detail, more } = of;
  const steps = clinic.ladder.map((step, n) => `Step ${n + 1}: ${step.join(', ')}`);
  // While messages cannot be sent, the people of the ladder have to be told by hand.
  const also = about === 'sender-blocked' ? steps : [];
  const { subject, impact, action } = alarmTexts[about];
  return writeLetter({
    subject: `ALARM ${clinic.id}: ${subject}`,
    language: 'en',
    blocks: [
      { type: 'strong', text: impact },
      ...(caseCode === undefined ? [] : [{ type: 'paragraph', text: `Case ${caseCode}.` } as const]),
      {
        type: 'box',
        tone: 'emergency',
        title: action,
        items: [
          ...(detail ?? steps),
          ...(more === undefined ? [] : [`and ${more} more like these`]),
          ...also,
        ],
      },
      { type: 'words', text: `Clinic ${clinic.id}: ${clinic.publicUrl}` },
    ],
  });
};

/** A notice of the call-back list. What there is to do, by when and where: no patient, no words, no number. */
export const renderNoticeEmail = (notice: NoticeMessage, clinic: Clinic): Mail => {
  const { subject, body } = noticeTexts[notice.about];
  return writeLetter({
    subject: `${clinic.name}: ${subject}`,
    language: 'en',
    blocks: [
      { type: 'heading', text: clinic.name },
      {
        type: 'paragraph',
        text: fill(body, { task: taskTitles[notice.kind], due: dueWords(notice.taskDueAt, clinic) }),
      },
      { type: 'link', text: noticeFrame.open, url: boardUrl(clinic) },
      { type: 'small', text: fill(noticeFrame.reference, { ref: notice.taskId }) },
    ],
  });
};

const subjectsToPatients: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [checkInEmailTexts[language].subject, footerTexts[language].answerSubject]),
);

/** Whether a subject line is our own, as an answer quotes it: it says nothing of the patient, and asks nothing of a case. */
const isOwnSubject = (subject: string, clinic: Pick<Clinic, 'name'>): boolean =>
  subjectsToPatients.has(subject) ||
  subject === staffSubject(clinic) ||
  subject === fill(pageEmailTexts.subject, { case: /\d{2,3}$/.exec(subject)?.[0] ?? '' });

/**
 * What a subject says beside the words: "Re: numb hand" says something; "Re: Checking in after your visit" and "RE: [EXTERNAL] DN
 * follow-up: case 37", as a firm's mailbox marks it, are our own words and say nothing.
 */
export const spokenSubject = (subject: string, clinic: Pick<Clinic, 'name'>): string => {
  const bare = subject.replace(/^(?:\s*(?:re|rv|fwd?|aw|sv)\s*:)+/i, '').trim();
  const unmarked = subject
    .replace(/^(?:\s*(?:(?:re|rv|fwd?|aw|sv|ext|external)\s*:|\[[^\]]{1,40}\]))+/i, '')
    .trim();
  return isOwnSubject(unmarked, clinic) ? '' : bare;
};

/** The morning's digest: what is open, by kinds, times, codes and links. No patient, no words, no number. */
export const renderDigestEmail = ({ day, digest, promisedAt }: DigestMessage, clinic: Clinic): Mail => {
  const { open, overdue, unread, cases, lines } = digest;
  const counts = { day, open: String(open), overdue: String(overdue), unread: String(unread) };
  const more = open - lines.length;
  const line = ({ conversationId, kind, dueAt }: (typeof lines)[number]): string => {
    const due = `${dueAt <= promisedAt ? digestTexts.wasDue : digestTexts.due} ${dueWords(dueAt, clinic)}`;
    return `${taskTitles[kind]}, ${due}: ${conversationUrl(clinic, conversationId)}`;
  };
  return writeLetter({
    subject: `${clinic.name}: ${fill(digestTexts.subject, counts)}`,
    language: 'en',
    blocks: [
      { type: 'heading', text: clinic.name },
      { type: 'strong', text: fill(digestTexts.counts, counts) },
      ...(cases.length === 0
        ? []
        : [{ type: 'paragraph', text: fill(digestTexts.cases, { cases: cases.join(', ') }) } as const]),
      ...(unread === 0 ? [] : [{ type: 'paragraph', text: fill(digestTexts.unread, counts) } as const]),
      {
        type: 'box',
        tone: 'plain',
        title: digestTexts.list,
        items: lines.map(line),
        ...(more > 0 ? { after: fill(digestTexts.more, { more: String(more) }) } : {}),
      },
      { type: 'link', text: noticeFrame.open, url: boardUrl(clinic) },
    ],
  });
};
