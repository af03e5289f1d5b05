import type { OptOutCause } from '../../shared/consent/consent.ts';
import { reasonWords } from '../../shared/message/reason-words.ts';
import { type Known, patientName } from './story-known.ts';
import type { Reply, Sentence } from './story-line.ts';
import type { StoryEvent } from './wire.ts';
import { checkInName, listed, siteName } from './words.ts';

type Of<Type extends StoryEvent['type']> = Extract<StoryEvent, { type: Type }>;
type Recorded = Of<'SessionRecorded' | 'SessionAmended'>;

const planWords = (plan: Recorded['plan']): string => {
  const skipped = plan.filter((one) => one.skipped !== undefined);
  const going = plan.length - skipped.length;
  const reasons = [...new Set(skipped.map((one) => reasonWords(one.reason ?? one.skipped ?? '')))];
  const planned = going === 0 ? 'No check-in' : `${going} ${going === 1 ? 'check-in' : 'check-ins'}`;
  const left = skipped.length === 0 ? '' : `; ${skipped.length} left out: ${listed(reasons)}`;
  return `${planned} planned${left}.`;
};

const recordedWords = (event: Recorded, known: Known): string => {
  const { session } = event;
  const what = session.regions.length === 0 ? '' : `, ${listed(session.regions.map(siteName))}`;
  const by = session.practitionerId === undefined ? '' : ` by ${session.practitionerId}`;
  const done = event.type === 'SessionRecorded' ? 'recorded' : 'amended';
  return `Session ${done} for ${patientName(known, session.patientId)}${by}${what}. ${planWords(event.plan)}`;
};

export const sessionSentence = (
  event: Recorded | Of<'SessionCancelled'> | Of<'SessionMoved'> | Of<'ErrandPromised'>,
  known: Known,
): Sentence => {
  switch (event.type) {
    case 'SessionRecorded':
    case 'SessionAmended':
      return { tone: 'plan', words: recordedWords(event, known) };
    case 'SessionCancelled':
      return { tone: 'plan', words: `Session ${event.sessionId} cancelled: what was not sent will not be.` };
    case 'SessionMoved':
      return { tone: 'plan', words: `Session ${event.sessionId} goes on at another address of the patient.` };
    case 'ErrandPromised':
      return {
        tone: 'plan',
        words:
          event.errand.type === 'adopt'
            ? 'The rest of the plan moves to the patient’s other address.'
            : 'The patient’s other address is told that a newer session took over.',
      };
  }
};

const writerOf = (event: Reply, known: Known): string => {
  const names = event.patients.map((id) => patientName(known, id));
  if (names.length === 0) return 'Somebody who is no patient here';
  return names.length === 1 ? (names[0] ?? '') : `One of ${listed(names)}`;
};

const optOutWords: Readonly<Record<OptOutCause, string>> = {
  asked: 'The patient asked for no more messages: none will go to this address.',
  'wrong-number': 'Wrong number: no more messages go to this address.',
  carrier: 'The carrier says this number has opted out: no more messages go to it.',
  unsubscribed: 'Unsubscribed by the link in the e-mail: no more messages go to this address.',
};

export const replySentence = (
  event:
    | Reply
    | Of<'NoteAdded'>
    | Of<'PatientErased'>
    | Of<'LanguagePreferred'>
    | Of<'OptedOut'>
    | Of<'OptedIn'>,
  known: Known,
): Sentence => {
  switch (event.type) {
    case 'ReplyReceived': {
      const did = event.kind === undefined ? 'wrote' : `answered the ${checkInName[event.kind]}`;
      return {
        tone: 'in',
        words: `${writerOf(event, known)} ${did}`,
        level: event.verdict.disposition,
        reply: event,
      };
    }
    case 'NoteAdded':
      return { tone: 'plan', words: `${event.by} wrote: ${event.personal?.text ?? '(erased)'}` };
    case 'PatientErased':
      return { tone: 'stop', words: `What named ${event.patientId} was erased.` };
    case 'LanguagePreferred':
      return {
        tone: 'plan',
        words: `From now on the texts are in ${event.language === 'es' ? 'Spanish' : 'English'}.`,
      };
    case 'OptedOut':
      return { tone: 'stop', words: optOutWords[event.cause] };
    case 'OptedIn':
      return { tone: 'plan', words: 'The patient wants messages again.' };
  }
};
