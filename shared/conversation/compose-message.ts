import { answeredBy, type Clinic, personOf } from '../clinic/clinic.ts';
import { isOpen } from '../clinic/hours.ts';
import { hour, type Instant, minute } from '../kernel/instant.ts';
import { waitWords } from '../message/due-words.ts';
import {
  renderAlarmEmail,
  renderAnswerEmail,
  renderCheckInEmail,
  renderDigestEmail,
  renderNoticeEmail,
  renderPageEmail,
  renderStaffEmail,
} from '../message/email.ts';
import type {
  AlarmMessage,
  AnswerMessage,
  CheckInMessage,
  NoticeMessage,
  Outbound,
  PageMessage,
  PagerMessage,
  Route,
  StaffAnswerMessage,
} from '../message/outbound.ts';
import { renderNotice, renderPage, renderPatientText, renderStaff } from '../message/render.ts';
import { pagerText } from '../message/staff-texts.ts';
import { fill, type PageKey, type TextKey } from '../message/wording.ts';
import { nextOnLadder } from '../paging/advance-case.ts';
import type { Case } from '../paging/case.ts';
import type { Conversation } from './conversation.ts';
import { helpersOf } from './own-case.ts';

/** What a message is for, as far as a carrier or a log may know. */
export type Purpose = 'checkin' | 'ack' | 'consent' | 'page' | 'digest' | 'other';

/** A message written out, ready to leave. */
export type Composed = {
  readonly channel: Route;
  readonly to: string;
  readonly template: string;
  readonly purpose: Purpose;
  readonly body: string;
  readonly subject?: string;
  readonly html?: string;
  readonly unsubscribeUrl?: string;
};

export type ComposeWith = {
  readonly state: Conversation;
  readonly clinic: Clinic;
  readonly at: Instant;
  /** Where the page's link leads. */
  readonly link: string;
  readonly unsubscribeUrl: string;
};

const purposeOf = (template: TextKey): Purpose => {
  if (['admin.stop', 'admin.start', 'admin.help', 'admin.wrong_number'].includes(template)) return 'consent';
  return template.startsWith('ack.') ? 'ack' : 'other';
};

/** The wording of an urgent answer is true only once a page of its case was accepted, and depends on who is there to call. */
const urgentWording = (message: AnswerMessage, { state, clinic, at }: ComposeWith): TextKey => {
  if (message.template !== 'ack.urgent') return message.template;
  const about = state.cases.find((one) => one.id === message.caseId);
  if (about?.pageAcceptedAt === undefined) return 'ack.urgent.nopage';
  return isOpen(clinic, at) ? 'ack.urgent' : 'ack.urgent.afterhours';
};

const composeAnswer = (message: AnswerMessage, using: ComposeWith): Composed => {
  const { state, clinic, unsubscribeUrl } = using;
  const key = urgentWording(message, using);
  const base = { channel: state.channel, to: state.address, template: key, purpose: purposeOf(key) };
  if (state.channel === 'sms') return { ...base, body: renderPatientText(key, message.language, clinic) };
  const mail = renderAnswerEmail({ key, language: message.language, clinic, unsubscribeUrl });
  return { ...base, body: mail.text, subject: mail.subject, html: mail.html, unsubscribeUrl };
};

const composeCheckIn = (message: CheckInMessage, using: ComposeWith): Composed => {
  const { state, clinic, unsubscribeUrl } = using;
  const session = state.sessions.find((one) => one.id === message.sessionId);
  const language = state.prefers ?? session?.language ?? clinic.language;
  const kind = state.introduced ? message.kind : '4h';
  const base = {
    channel: state.channel,
    to: state.address,
    template: `checkin.${kind}`,
    purpose: 'checkin' as const,
  };
  if (state.channel === 'sms')
    return { ...base, body: renderPatientText(`checkin.${kind}`, language, clinic) };
  const mail = renderCheckInEmail({ kind, language, clinic, unsubscribeUrl });
  return { ...base, body: mail.text, subject: mail.subject, html: mail.html, unsubscribeUrl };
};

const pageKeyOf = (message: PageMessage, about: Case | undefined, state: Conversation): PageKey => {
  const p = about?.severity === 'urgent' ? 'P2' : 'P1';
  switch (message.about) {
    case 'first':
      if (about?.entries.every((entry) => entry.why !== undefined) === true)
        return about.entries.at(-1)?.why === 'concern-unread' ? 'page.P2.unread' : 'page.P2.overdue';
      if (about?.patients.length === 0) return `page.${p}.unknown`;
      if (state.consent.status === 'opted-out') return `page.${p}.optout`;
      return about?.untold === true ? 'page.P1.untold' : `page.${p}`;
    case 'unacknowledged':
      if (state.consent.status === 'opted-out') return 'page.repeat.optout';
      return about?.untold === true ? 'page.repeat.untold' : 'page.repeat';
    case 'no-answer':
      return 'page.no-answer';
    case 'opted-out':
      return 'page.optout';
    case 'not-reached':
      return 'page.lapse.contact';
    case 'not-closed':
      return 'page.lapse.close';
  }
};

/** The flag a page names: the first of the worst reply, and how many stand beside it. */
const flagOf = (about: Case | undefined): string => {
  const worst = about?.entries.findLast((entry) => entry.severity === about.severity);
  const [first, ...others] = worst?.flags ?? [];
  if (first === undefined) return 'could-not-read';
  return others.length === 0 ? first : `${first} +${others.length}`;
};

const composePage = (message: PageMessage, { state, clinic, at, link }: ComposeWith): Composed => {
  const about = state.cases.find((one) => one.id === message.caseId);
  const entry = about?.entries.at(-1);
  const hours = entry?.completedAt == null ? undefined : Math.floor((at - entry.completedAt) / hour);
  const since =
    message.about === 'not-reached' || message.about === 'not-closed'
      ? about?.acknowledgedAt
      : about?.openedAt;
  const template = pageKeyOf(message, about, state);
  const body = renderPage(template, {
    case: about?.code ?? '',
    checkin: entry?.kind ?? 'no check-in',
    hrs: hours === undefined ? '?' : String(hours),
    flag: flagOf(about),
    url: link,
    n: String(Math.max(1, message.about === 'no-answer' ? (about?.noAnswers ?? 1) : message.repeat)),
    p: about?.severity === 'urgent' ? '2' : '1',
    for: waitWords(Math.floor((at - (since ?? at)) / minute)),
    backup: about === undefined ? '' : nextOnLadder(about, helpersOf(clinic, state), at),
  });
  const person = personOf(clinic, message.person);
  const base = { channel: message.channel, template, purpose: 'page' as const };
  if (message.channel === 'sms') return { ...base, to: person?.phone ?? '', body };
  const mail = renderPageEmail({ body, caseCode: about?.code ?? '' }, clinic);
  return { ...base, to: person?.email ?? '', body: mail.text, subject: mail.subject, html: mail.html };
};

const hoursSince = (about: Case | undefined, at: Instant): string => {
  const completedAt = about?.entries.at(-1)?.completedAt ?? undefined;
  return completedAt === undefined ? '?' : String(Math.floor((at - completedAt) / hour));
};

/** For the clinic's own pager: no link, since a link opens one person's page. */
const composePager = (message: PagerMessage, { state, clinic, at }: ComposeWith): Composed => {
  const about = state.cases.find((one) => one.id === message.caseId);
  const paged = (about?.paged ?? []).slice(0, 4).map((one) => one.person);
  const body = fill(pagerText, {
    case: about?.code ?? '',
    hrs: hoursSince(about, at),
    flag: flagOf(about),
    who: paged.join(', ') || 'nobody',
  });
  const subject = `EMERGENCY case ${about?.code ?? ''}`;
  const to = clinic.pagerTopicArn ?? '';
  return { channel: 'pager', to, template: 'pager', purpose: 'page', body, subject };
};

const composeStaffAnswer = (message: StaffAnswerMessage, { clinic, link }: ComposeWith): Composed => {
  const { template } = message;
  const person = personOf(clinic, message.person);
  const body = renderStaff(template, { ...message.values, url: link });
  const base = { template, purpose: 'other' } as const;
  const channel = message.channel ?? answeredBy(clinic, message.person);
  if (channel === 'sms') return { ...base, channel, to: person?.phone ?? '', body };
  const mail = renderStaffEmail(body, clinic);
  return {
    ...base,
    channel: 'email',
    to: person?.email ?? '',
    body: mail.text,
    subject: mail.subject,
    html: mail.html,
  };
};

const composeAlarm = (message: AlarmMessage, { state, clinic }: ComposeWith): Composed => {
  const about = state.cases.find((one) => one.id === message.caseId);
  const mail = renderAlarmEmail({
    about: message.about,
    clinic,
    caseCode: about?.code,
    detail: message.detail,
    more: message.more,
  });
  return {
    channel: 'email',
    to: clinic.operatorEmail,
    template: `alarm.${message.about}`,
    purpose: 'other',
    body: mail.text,
    subject: mail.subject,
    html: mail.html,
  };
};

const composeNotice = (message: NoticeMessage, { clinic }: ComposeWith): Composed => {
  const person = message.person === undefined ? undefined : personOf(clinic, message.person);
  const base = { channel: message.channel, template: `notice.${message.about}`, purpose: 'other' as const };
  if (message.channel === 'sms')
    return { ...base, to: person?.phone ?? '', body: renderNotice(message, clinic) };
  const mail = renderNoticeEmail(message, clinic);
  const to = message.person === undefined ? clinic.deskEmail : (person?.email ?? '');
  return { ...base, to, body: mail.text, subject: mail.subject, html: mail.html };
};

/** Writes a message out at the moment it is claimed, so that its words are true then. */
export const composeMessage = (message: Outbound, using: ComposeWith): Composed => {
  switch (message.class) {
    case 'check-in':
      return composeCheckIn(message, using);
    case 'answer':
    case 'emergency-answer':
    case 'stop-confirmation':
      return composeAnswer(message, using);
    case 'page':
      return composePage(message, using);
    case 'pager':
      return composePager(message, using);
    case 'staff-answer':
      return composeStaffAnswer(message, using);
    case 'digest': {
      const mail = renderDigestEmail(message, using.clinic);
      return {
        channel: 'email',
        to: using.clinic.deskEmail,
        template: 'digest',
        purpose: 'digest',
        body: mail.text,
        subject: mail.subject,
        html: mail.html,
      };
    }
    case 'notice':
      return composeNotice(message, using);
    case 'alarm':
      return composeAlarm(message, using);
  }
};
