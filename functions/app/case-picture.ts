import type { Conversation } from '../../shared/conversation/conversation.ts';
import { helpersOf } from '../../shared/conversation/own-case.ts';
import type { ConversationId, MessageId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import type { Channel, MessageClass } from '../../shared/message/outbound.ts';
import type { Case } from '../../shared/paging/case.ts';
import { WorldError } from '../ports/world-error.ts';
import { type HistoryLine, historyOf, type Note, notesOf } from './case-history.ts';
import { type LadderRow, ladderOf, type Timed } from './case-ladder.ts';
import {
  type PatientPicture,
  patientsOf,
  promptsOf,
  sessionOf,
  timed,
  type Words,
  wordsOf,
} from './case-words-of.ts';
import { followedElsewhere } from './known-elsewhere.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** What became of one message to the patient, as far as the sender knows. */
export type Told = {
  readonly at: Instant;
  readonly channel: Channel;
  /** Undefined before it was written out, and where it has been erased. */
  readonly body: string | undefined;
  readonly fate: 'accepted' | 'unknown' | 'waiting' | 'not-sent';
};

/** Everything a practitioner needs in one glance. */
export type CasePicture = {
  readonly patients: readonly PatientPicture[];
  /** Where nobody is followed at this phone: those who are by e-mail and gave it. The words may be theirs. */
  readonly mayBe: readonly PatientPicture[];
  /** Newest first. */
  readonly words: readonly Words[];
  /** Oldest first, since the case opened. */
  readonly told: readonly Told[];
  readonly prompts: readonly string[];
  /** The number to call, where there is one. */
  readonly phone: string | undefined;
  readonly optedOut: boolean;
  readonly ladder: readonly LadderRow[];
  readonly history: readonly HistoryLine[];
  readonly notes: readonly Note[];
};

/** As many as a page can show and a person can read. */
const toldMax = 12;

const answers: ReadonlySet<MessageClass> = new Set<MessageClass>([
  'answer',
  'emergency-answer',
  'stop-confirmation',
]);

const toldOf = (history: readonly Timed[], channel: Channel, since: Instant): readonly Told[] => {
  const questions = new Set<MessageId>();
  const told = new Map<MessageId, Told>();
  const mark = (id: MessageId, fate: Told['fate']): void => {
    const one = told.get(id);
    if (one !== undefined) told.set(id, { ...one, fate });
  };
  for (const { at, event } of history) {
    switch (event.type) {
      case 'MessagePromised': {
        const { id, class: of } = event.message;
        if (of === 'check-in') questions.add(id);
        // An answer that waits, or never left, is told of too: nobody may think that the patient has heard.
        // What was held back at once and says nothing of the case is in the thread of the board.
        const isAside = 'counts' in event.message && event.message.caseId === undefined;
        if (answers.has(of) && !(isAside && event.message.counts === 'none'))
          told.set(id, { at, channel, body: undefined, fate: 'waiting' });
        break;
      }
      case 'MessageClaimed':
        if (questions.has(event.messageId) || told.has(event.messageId)) {
          told.set(event.messageId, { at, channel, body: event.personal?.body, fate: 'unknown' });
        }
        break;
      case 'MessageAccepted':
        mark(event.messageId, 'accepted');
        break;
      case 'MessageDeferred':
      case 'MessageRenewed':
        mark(event.messageId, 'waiting');
        break;
      case 'MessageSkipped':
        mark(event.messageId, 'not-sent');
        break;
      default:
        break;
    }
  }
  return [...told.values()].filter((one) => one.at >= since).slice(-toldMax);
};

const phoneOf = (state: Conversation, patients: readonly PatientPicture[]): string | undefined =>
  state.channel === 'sms'
    ? state.address
    : patients.map((one) => one.session?.particulars?.phone).find((phone) => phone !== undefined);

/** A damaged row of somebody the case may be about hides no word of the case itself. */
const readable = async (world: World, id: ConversationId): Promise<Conversation | undefined> => {
  try {
    return (await load(world, id))?.state;
  } catch (error) {
    if (!(error instanceof WorldError) || error.code !== 'unreadable') throw error;
    return undefined;
  }
};

const mayBe = async (world: World, { id }: Conversation, open: Case): Promise<readonly PatientPicture[]> => {
  const known = await followedElsewhere(world, id);
  return together(
    known.map(async ({ conversationId, patientId }) => {
      const state = await readable(world, conversationId);
      return {
        patient: patientId,
        session: state === undefined ? undefined : sessionOf(state, patientId, open),
      };
    }),
  );
};

/** Gathers what is known of an open case. The words of patient and clinic are in the history alone. */
export const pictureCase = async (world: World, state: Conversation, open: Case): Promise<CasePicture> => {
  const history = timed(await world.ledger.history(state.id, 0));
  const patients = patientsOf(state, open);
  const words = wordsOf(history, open);
  return {
    patients,
    mayBe: open.patients.length > 0 ? [] : await mayBe(world, state, open),
    words,
    told: toldOf(history, state.channel, open.openedAt),
    prompts: promptsOf(patients, words, open),
    phone: phoneOf(state, patients),
    optedOut: state.consent.status === 'opted-out',
    ladder: ladderOf(history, open, helpersOf(world.clinic, state), world.clock.now()),
    history: historyOf(history, open),
    notes: notesOf(history, open),
  };
};
