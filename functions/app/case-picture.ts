import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { StoredVerdict } from '../../shared/conversation/event.ts';
import { helpersOf } from '../../shared/conversation/own-case.ts';
import type { Session } from '../../shared/followup/session.ts';
import type { ConversationId, MessageId, PatientId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import type { Channel, MessageClass } from '../../shared/message/outbound.ts';
import type { Case } from '../../shared/paging/case.ts';
import { clinicalPrompts } from '../../shared/paging/clinical-prompt.ts';
import type { StoredCommit } from '../ports/ledger.ts';
import { WorldError } from '../ports/world-error.ts';
import { type HistoryLine, historyOf, type Note, notesOf } from './case-history.ts';
import { type LadderRow, ladderOf, type Timed } from './case-ladder.ts';
import { followedElsewhere } from './known-elsewhere.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** One reply as the patient wrote it, and how it was read. */
export type Words = {
  readonly at: Instant;
  /** Undefined where it has been erased. */
  readonly text: string | undefined;
  readonly verdict: StoredVerdict;
  readonly reasons: readonly string[];
};

/** What became of one message to the patient, as far as the sender knows. */
export type Told = {
  readonly at: Instant;
  readonly channel: Channel;
  /** Undefined before it was written out, and where it has been erased. */
  readonly body: string | undefined;
  readonly fate: 'accepted' | 'unknown' | 'waiting' | 'not-sent';
};

/** A patient the case may be about, with the treatment it may come from. */
export type PatientPicture = { readonly patient: PatientId; readonly session: Session | undefined };

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
const wordsMax = 20;
const toldMax = 12;

const answers: ReadonlySet<MessageClass> = new Set<MessageClass>([
  'answer',
  'emergency-answer',
  'stop-confirmation',
]);

const timed = (commits: readonly StoredCommit[]): readonly Timed[] =>
  commits.flatMap(({ at, events }) => events.map((event) => ({ at, event })));

/**
 * The replies of the case's patients since it began; from a phone that two people share, all of them. What the case is about stays,
 * however much was written after it.
 */
const wordsOf = (history: readonly Timed[], { patients, entries }: Case): readonly Words[] => {
  const first = entries[0]?.at ?? 0;
  const ids = new Set(entries.map((entry) => entry.replyId));
  const theirs = history.flatMap(({ at, event }): (Words & { readonly isEntry: boolean })[] => {
    if (event.type !== 'ReplyReceived') return [];
    const isEntry = ids.has(event.replyId);
    const isTheirs = event.patients.some((one) => patients.includes(one));
    if (!isEntry && (at < first || !isTheirs)) return [];
    const { verdict, personal } = event;
    return [{ at, text: personal?.text, verdict, reasons: personal?.reasons ?? [], isEntry }];
  });
  return theirs
    .filter(({ isEntry }, n) => isEntry || n >= theirs.length - wordsMax)
    .map(({ isEntry: _, ...words }) => words)
    .reverse();
};

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

const sessionOf = (state: Conversation, patient: PatientId, { entries }: Case): Session | undefined => {
  const theirs = state.sessions
    .filter((session) => session.patientId === patient)
    .sort((a, b) => a.completedAt - b.completedAt);
  return (
    theirs.findLast((one) => entries.some((entry) => entry.completedAt === one.completedAt)) ?? theirs.at(-1)
  );
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

const promptsOf = (patients: readonly PatientPicture[], words: readonly Words[], open: Case) => {
  const meant = words.flatMap(({ verdict }) =>
    verdict.flags
      .filter((flag) => !['negated', 'hypothetical', 'other-person'].includes(flag.status))
      .map((flag) => flag.id),
  );
  const flags = [...new Set([...open.entries.flatMap((entry) => entry.flags), ...meant])];
  const regions = patients.map((one) => one.session?.regions.map((site) => site.region) ?? []);
  // A treatment nobody described may have been anywhere.
  return clinicalPrompts(flags, regions.some((sites) => sites.length === 0) ? [] : regions.flat());
};

/** Gathers what is known of an open case. The words of patient and clinic are in the history alone. */
export const pictureCase = async (world: World, state: Conversation, open: Case): Promise<CasePicture> => {
  const history = timed(await world.ledger.history(state.id, 0));
  const patients = open.patients.map((patient) => ({ patient, session: sessionOf(state, patient, open) }));
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
