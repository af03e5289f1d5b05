import type { Clinic } from '../../../shared/clinic/clinic.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { Committed } from '../trace.ts';
import { seeing, type Watch } from './watcher.ts';

const addressesOf = ({ people, deskEmail, operatorEmail }: Clinic): readonly string[] => [
  deskEmail,
  operatorEmail,
  ...people.flatMap(({ phone, email }) => [phone, email].filter((one) => one !== undefined)),
];

/** Whether the last question that reached a patient is still unanswered. */
const hasOpenQuestion = ({ sessions, messages }: Conversation, patient: string): boolean => {
  const asked = sessions
    .filter(({ patientId }) => patientId === patient)
    .flatMap(({ cancelled, checkIns }) =>
      checkIns.flatMap(({ id, dueAt, answeredAt }) => {
        const state = messages.find((message) => message.id === id)?.delivery.state;
        // What may have arrived, or was asked before its session was cancelled, was asked as well: an answer to it closes what came before.
        return state === undefined || state === 'pending' || state === 'skipped'
          ? []
          : [{ dueAt, answeredAt, waits: state === 'sent' && !cancelled }];
      }),
    )
    .sort((one, other) => one.dueAt - other.dueAt);
  const last = asked.at(-1);
  return last?.waits === true && last.answeredAt === undefined;
};

/** What is one clinic's stays there, and what one patient wrote is known to be theirs. */
export const watchBelonging: Watch = (facts, violate) => {
  const clinicOf = new Map<string, string>();
  const staffOf = new Map<string, string>();
  const patientOf = new Map<string, string>();
  const states = new Map<string, Conversation>();

  const authored = (
    { conversation, state }: Committed,
    caseId: string,
    replyId: string | undefined,
  ): void => {
    const author = replyId === undefined ? undefined : facts.wrote(replyId)?.patient;
    const isKnown = state.sessions.some(({ patientId }) => patientId === author);
    const about = state.cases.find(({ id }) => id === caseId);
    const meaning = replyId === undefined ? undefined : facts.wrote(replyId)?.meaning;
    if (meaning !== 'red-flag' && meaning !== 'stop-and-red-flag') return;
    if (author === undefined || !isKnown || about === undefined) return;
    if (!about.patients.some((patient) => patient === author))
      violate('S11', `case ${caseId} in ${conversation} does not name ${author}, who wrote ${replyId}`);
  };

  /** Whoever was asked something that nobody has answered may be whoever writes now. */
  const attributed = (conversation: string, replyId: string, patients: readonly string[]): void => {
    const author = facts.wrote(replyId)?.patient;
    const before = states.get(conversation);
    if (author === undefined || before === undefined || patients.includes(author)) return;
    if (hasOpenQuestion(before, author))
      violate('S11', `${replyId} is not counted for ${author}, who wrote it and was asked`);
  };

  const committed = (entry: Committed): void => {
    const { conversation, clinic } = entry;
    const home = clinicOf.get(conversation) ?? clinic;
    clinicOf.set(conversation, home);
    if (home !== clinic) violate('S11', `${conversation} of ${home} is written by ${clinic}`);
    for (const event of entry.events) {
      switch (event.type) {
        case 'SessionRecorded':
        case 'SessionAmended':
          for (const { id } of event.plan) {
            const before = patientOf.get(id) ?? event.session.patientId;
            if (before !== event.session.patientId) violate('S11', `${id} is of two patients`);
            patientOf.set(id, before);
          }
          break;
        case 'ReplyReceived': {
          const from = facts.wrote(event.replyId)?.clinic ?? clinic;
          if (from !== clinic) violate('S11', `${event.replyId} was written to ${from}, not to ${clinic}`);
          attributed(conversation, event.replyId, event.patients);
          break;
        }
        case 'CaseOpened':
        case 'CaseJoined':
          authored(entry, event.caseId, event.entry.replyId);
          break;
        default:
      }
    }
    states.set(conversation, entry.state);
  };

  return {
    ...seeing(['committed', 'configured', 'accepted'], (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'configured')
        for (const address of addressesOf(entry.clinic)) staffOf.set(address, entry.clinic.id);
      else if (entry.type === 'accepted') {
        const home = staffOf.get(entry.to) ?? entry.clinic;
        if (home !== entry.clinic) violate('S11', `${entry.clinic} writes to somebody of ${home}`);
      }
    }),
    end: () => undefined,
  };
};
