import type { Clinic, Language } from '../clinic/clinic.ts';
import { isOvertaken, liftsOptOut } from '../consent/consent.ts';
import type { ConsentAct } from '../consent/consent-words.ts';
import type { CaseId, PatientId } from '../kernel/brand.ts';
import { type Instant, instant, minute, plus, second } from '../kernel/instant.ts';
import type { HeldBecause } from '../message/outbound.ts';
import type { TextKey } from '../message/wording.ts';
import { saysSomething, type Verdict } from '../triage/verdict.ts';
import { isDueToday } from '../worklist/deadlines.ts';
import type { TaskKind } from '../worklist/task.ts';
import { holdAnswer, isFirstUrgent, mayAnswer } from './answer-limits.ts';
import { answerStaff } from './answer-staff.ts';
import { attributeReply, type Candidate } from './attribute-reply.ts';
import { chooseAnswer } from './choose-answer.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';
import { readAsMail } from './mail-facts.ts';
import { openOrJoinCase, tellOpenCases } from './open-case.ts';
import { readConsent, readReply } from './read-reply.ts';
import { openIfNew, withdraw } from './record-session.ts';
import { hearStaffStart, hearStaffStop } from './staff-stop.ts';
import { addWork, settleAnswered } from './task-work.ts';

type ReceiveReply = Extract<Command, { type: 'ReceiveReply' }>;

/** How long the answer that says "was alerted" waits for a page to be accepted. */
const waitForPage = 30 * second;
/** The same words again within this time are one message sent twice. */
const sameWordsWithin = 2 * minute;

/** What one reply turned out to be, gathered while it is dealt with. */
type Reading = {
  readonly command: ReceiveReply;
  readonly clinic: Clinic;
  readonly candidates: readonly Candidate[];
  readonly patients: readonly PatientId[];
  readonly verdict: Verdict;
  readonly consent: ConsentAct | null;
  /** The same words came a moment ago. */
  readonly again: boolean;
};

/** A small hash of the words: it tells the same text from another, and tells nobody the words. */
const digestOf = (text: string): number => {
  let hash = 0;
  for (let n = 0; n < text.length; n++) hash = (Math.imul(hash, 31) + text.charCodeAt(n)) | 0;
  return hash;
};

/** A second reply in a row that nobody could read is work for today, not for another menu. */
const upgraded = (draft: Draft, verdict: Verdict, patients: readonly PatientId[]): Verdict => {
  const last = draft.state().replies.at(-1);
  const again = verdict.disposition === 'unclear' && last?.disposition === 'unclear' && patients.length > 0;
  return again
    ? {
        ...verdict,
        disposition: 'concern',
        reasons: ['Second reply in a row that could not be read.', ...verdict.reasons],
      }
    : verdict;
};

const received = (draft: Draft, reading: Reading): void => {
  const { command, candidates, patients, verdict } = reading;
  const { reasons, ...stored } = verdict;
  const [only] = candidates;
  const about =
    candidates.length === 1 && only !== undefined
      ? {
          sessionId: only.session.id,
          kind: only.kind ?? ('4h' as const),
          ...(only.checkInId === undefined ? {} : { checkInId: only.checkInId }),
        }
      : only === undefined
        ? {}
        : { kind: only.kind ?? ('4h' as const) };
  draft.emit({
    type: 'ReplyReceived',
    replyId: command.replyId,
    sentAt: command.sentAt,
    patients,
    ...about,
    verdict: stored,
    ...(command.mail === undefined ? {} : { mail: command.mail }),
    digest: digestOf(command.text),
    personal: { text: command.text, reasons },
  });
  if (!saysSomething(verdict)) return;
  settleAnswered(draft, patients);
  for (const { checkInId } of candidates) {
    if (checkInId !== undefined) draft.emit({ type: 'CheckInAnswered', checkInId, replyId: command.replyId });
  }
};

/** Somebody of the clinic who is nobody's patient here. */
const isStaff = ({ command, patients }: Reading): boolean =>
  command.staff !== undefined && patients.length === 0;

const languageOf = (draft: Draft, reading: Reading): Language =>
  draft.state().prefers ?? reading.candidates[0]?.session.language ?? reading.clinic.language;

/**
 * Spanish as soon as somebody writes it; English again only for those who were recorded with it, and not for a keyword: STOP and HELP
 * are the words that our Spanish texts name.
 */
const preferLanguage = (draft: Draft, reading: Reading): void => {
  const { verdict, candidates, clinic } = reading;
  const wanted = verdict.language;
  if (wanted === 'es' && languageOf(draft, reading) !== 'es')
    draft.emit({ type: 'LanguagePreferred', language: 'es' });
  const recorded = candidates[0]?.session.language ?? clinic.language;
  const isEnglish = wanted === 'en' && verdict.disposition !== 'administrative';
  if (isEnglish && recorded === 'en' && draft.state().prefers === 'es')
    draft.emit({ type: 'LanguagePreferred', language: 'en' });
};

/** Opt-out, opt-in, help and wrong number. Answers the keys of the texts that the words themselves ask for. */
const obeyConsent = (draft: Draft, reading: Reading): void => {
  const { command, consent, patients, clinic } = reading;
  const { sentAt, replyId, at } = command;
  const now = draft.state().consent;
  const confirm = (
    template: TextKey,
    kind: 'answer' | 'stop-confirmation',
    hindrance: HeldBecause | undefined,
  ): void => {
    const counts = kind === 'answer' ? { counts: 'keyword' as const } : {};
    const text = { class: kind, template, language: languageOf(draft, reading), replyId, ...counts };
    const because = patients.length === 0 ? 'no-patient' : hindrance;
    if (because === undefined) draft.promise(text, at);
    else holdAnswer(draft, text, because, at);
  };
  switch (consent) {
    case 'opt-out':
    case 'wrong-number': {
      if (command.mail?.verified === false) {
        // Whoever forged the sender could end somebody's care: a person asks, the same day.
        addWork(draft, { kind: 'opt-out-unverified', patients, replyId }, clinic, at);
        return;
      }
      const wrong = consent === 'wrong-number';
      if (wrong) addWork(draft, { kind: 'wrong-number', patients, replyId }, clinic, at);
      if (isOvertaken(now, sentAt)) return;
      if (now.status === 'opted-out') {
        // Only what was sent last, and whoever is a stranger, keeps a START shut out that was sent between.
        const cause = wrong ? 'wrong-number' : now.cause;
        const isNews = sentAt > now.sentAt || cause !== now.cause;
        if (isNews)
          draft.emit({ type: 'OptedOut', cause, sentAt: instant(Math.max(sentAt, now.sentAt)), replyId });
        // One confirmation is all that may go to an address that has opted out.
        if (command.staff === undefined) confirm('admin.stop', 'stop-confirmation', 'opted-out');
        return;
      }
      draft.emit({ type: 'OptedOut', cause: wrong ? 'wrong-number' : 'asked', sentAt, replyId });
      tellOpenCases(draft, clinic, at);
      if (command.staff === undefined)
        confirm(wrong ? 'admin.wrong_number' : 'admin.stop', 'stop-confirmation', undefined);
      else hearStaffStop(draft, command.staff, clinic, at);
      return;
    }
    case 'opt-in': {
      if (command.mail?.verified === false) {
        addWork(draft, { kind: 'opt-in-disputed', patients, replyId }, clinic, at);
        return;
      }
      const lifts = liftsOptOut(now, sentAt);
      if (lifts) {
        draft.emit({ type: 'OptedIn', sentAt, replyId });
        if (command.staff !== undefined) hearStaffStart(draft, command.staff, clinic, at);
      } else if (now.status === 'opted-out') {
        addWork(draft, { kind: 'opt-in-disputed', patients, replyId }, clinic, at);
        return;
      }
      if (isStaff(reading)) return;
      // Whoever has texts again is told so, whatever came before.
      const isEnough = !mayAnswer(draft.state(), 'keyword', at);
      const because = reading.again ? 'repeated' : isEnough ? 'answered-enough' : undefined;
      confirm('admin.start', 'answer', lifts ? undefined : because);
      return;
    }
    case 'help':
    case null:
      return;
  }
};

const taskOf = (disposition: Verdict['disposition']): TaskKind | undefined => {
  switch (disposition) {
    case 'concern':
      return 'concern';
    case 'follow_up':
      return 'follow-up';
    case 'unclear':
      return 'unclear';
    case 'emergency':
    case 'urgent':
    case 'self_care':
    case 'all_clear':
    case 'administrative':
      return undefined;
  }
};

/** What was found at that level: the ids of a few flags. */
const flagsAt = (verdict: Verdict, level: Verdict['disposition']): readonly string[] =>
  [...new Set(verdict.flags.filter((flag) => flag.level === level).map((flag) => flag.id))].slice(0, 5);

/** What a person of the clinic has to look at because of this reply. Answers by when they have to deal with what it tells. */
const addTasks = (draft: Draft, reading: Reading): Instant | undefined => {
  const { command, clinic, verdict, patients } = reading;
  const { at, replyId } = command;
  const flags = flagsAt(verdict, verdict.disposition);
  const circumstances = { otherLanguage: verdict.language === 'other', awaitsAnswer: patients.length > 0 };
  const add = (kind: TaskKind): Instant =>
    addWork(
      draft,
      { kind, patients, replyId, ...(kind === 'concern' ? { flags } : {}) },
      clinic,
      at,
      circumstances,
    );
  // "On my way" to a page is answered with the command that is missing, and the pages go on: it is nobody's errand.
  const isToPage = isStaff(reading) && command.awaited?.length !== 0;
  const clinical = taskOf(verdict.disposition);
  const dueAt = clinical === undefined || (isToPage && clinical === 'unclear') ? undefined : add(clinical);
  const asks = (...ids: readonly string[]): boolean => ids.some((id) => verdict.admin.includes(id));
  if (asks('callback-request')) add('call-back');
  if (asks('booking', 'billing', 'contact-change') && !isToPage) add('booking');
  // Who writes from a phone of the clinic's own people is known, and answered.
  if (patients.length === 0 && !isStaff(reading)) add('unknown-sender');
  if (patients.length > 1 && verdict.disposition !== 'administrative') add('which-patient');
  return dueAt;
};

/** A death ends every automatic question about that patient; a person calls. */
const hearDeath = (draft: Draft, reading: Reading): void => {
  const { command, clinic, patients } = reading;
  const sessions = draft.state().sessions.filter((session) => patients.includes(session.patientId));
  withdraw(draft, sessions, 'patient-died');
  addWork(draft, { kind: 'patient-died', patients, replyId: command.replyId }, clinic, command.at);
};

/** What stands against any automatic answer to this reply. */
const hindranceOf = (draft: Draft, { patients, command, again }: Reading): HeldBecause | undefined => {
  if (patients.length === 0) return 'no-patient';
  if (draft.state().consent.status === 'opted-out') return 'opted-out';
  // Two machines would go on for ever.
  if (command.mail?.automatic === true) return 'automatic-mail';
  return again ? 'repeated' : undefined;
};

/** Promises the texts that answer the patient, or keeps why none goes. Emergency answers are outside every limit, urgent ones outside the daily. */
const answer = (
  draft: Draft,
  reading: Reading,
  caseId: CaseId | undefined,
  dueAt: Instant | undefined,
): void => {
  const { command, clinic, verdict } = reading;
  const { at, replyId } = command;
  const language = languageOf(draft, reading);
  const open = draft.state().cases.find((one) => one.id === caseId);
  const about = open === undefined ? {} : { caseId: open.id };
  const callsToday = dueAt !== undefined && isDueToday(clinic, at, dueAt);
  const isEmergency = verdict.disposition === 'emergency';
  const isUrgent = verdict.disposition === 'urgent';
  const freeOf = { day: isUrgent, hour: isUrgent && isFirstUrgent(open, replyId) };
  const waits = !isEmergency && open !== undefined && open.pageAcceptedAt === undefined;
  for (const template of chooseAnswer(verdict.disposition, verdict, command.text, callsToday)) {
    const limit = reading.consent === 'help' && template === 'admin.help' ? 'keyword' : 'chat';
    const counts = limit === 'keyword' ? { counts: 'keyword' as const } : {};
    const kind = isEmergency ? ('emergency-answer' as const) : ('answer' as const);
    const message = { class: kind, template, language, replyId, ...about, ...counts };
    const isEnough = !isEmergency && !mayAnswer(draft.state(), limit, at, freeOf);
    const because = hindranceOf(draft, reading) ?? (isEnough ? 'answered-enough' : undefined);
    if (because !== undefined) {
      holdAnswer(draft, message, because, at);
      return;
    }
    draft.promise(message, waits ? plus(at, waitForPage) : at);
  }
};

/** A danger may be that of anybody who uses this address, whoever was asked last: the page names them all, and a person finds out. */
const inDanger = (draft: Draft, { patients }: Reading): readonly PatientId[] =>
  patients.length === 0
    ? patients
    : [...new Set([...patients, ...draft.state().sessions.map((session) => session.patientId)])];

const openCase = (draft: Draft, reading: Reading): CaseId | undefined => {
  const { command, clinic, verdict, candidates, again } = reading;
  if (verdict.disposition !== 'emergency' && verdict.disposition !== 'urgent') return undefined;
  const entry = {
    replyId: command.replyId,
    at: command.at,
    severity: verdict.disposition,
    flags: flagsAt(verdict, verdict.disposition),
    kind: candidates[0]?.kind ?? null,
    completedAt: candidates[0]?.session.completedAt ?? null,
  };
  const treating = candidates
    .map((candidate) => candidate.session.practitionerId)
    .find((id) => id !== undefined);
  const patients = inDanger(draft, reading);
  const found = { patients, treating, entry, freeCode: command.freeCode, again };
  return openOrJoinCase(draft, found, clinic, command.at);
};

/**
 * Takes in one reply. The order is fixed and is the safety of it: store, read the whole text for danger, then obey the words about
 * consent, then deal with the answer. "STOP, I can't breathe" opts out and pages.
 */
export const receiveReply = (draft: Draft, command: ReceiveReply, clinic: Clinic): void => {
  openIfNew(draft, command.opening);
  const candidates = attributeReply(draft.state(), command.previousMessageId);
  const patients = candidates.map((candidate) => candidate.patient);
  const verdict = upgraded(draft, readAsMail(readReply(command, candidates), command.mail), patients);
  const digest = digestOf(command.text);
  const again = draft
    .state()
    .replies.some((one) => one.digest === digest && command.at - one.at <= sameWordsWithin);
  const consent = readConsent(command.text, command.consentIn);
  const reading: Reading = { command, clinic, candidates, patients, verdict, consent, again };
  received(draft, reading);
  preferLanguage(draft, reading);
  const openedCase = openCase(draft, reading);
  if (verdict.flags.some((flag) => flag.id === 'could-not-read')) {
    draft.promise(
      {
        class: 'alarm',
        about: 'could-not-read',
        ...(openedCase === undefined ? {} : { caseId: openedCase }),
      },
      command.at,
    );
  }
  obeyConsent(draft, reading);
  const dueAt = addTasks(draft, reading);
  if (verdict.flags.some((flag) => flag.id === 'death-report' && flag.status === 'affirmed'))
    hearDeath(draft, reading);
  if (isStaff(reading) && openedCase === undefined) answerStaff(draft, reading, clinic);
  else answer(draft, reading, openedCase, dueAt);
};
