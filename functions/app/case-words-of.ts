import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { StoredVerdict } from '../../shared/conversation/event.ts';
import type { Session } from '../../shared/followup/session.ts';
import type { PatientId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Case } from '../../shared/paging/case.ts';
import { clinicalPrompts } from '../../shared/paging/clinical-prompt.ts';
import type { StoredCommit } from '../ports/ledger.ts';
import type { Timed } from './case-ladder.ts';

/** One reply as the patient wrote it, and how it was read. */
export type Words = {
  readonly at: Instant;
  /** Undefined where it has been erased. */
  readonly text: string | undefined;
  readonly verdict: StoredVerdict;
  readonly reasons: readonly string[];
};

/** A patient the case may be about, with the treatment it may come from. */
export type PatientPicture = { readonly patient: PatientId; readonly session: Session | undefined };

/** As many as a page can show and a person can read. */
const wordsMax = 20;

export const timed = (commits: readonly StoredCommit[]): readonly Timed[] =>
  commits.flatMap(({ at, events }) => events.map((event) => ({ at, event })));

/**
 * The replies of the case's patients since it began; from a phone that two people share, all of them. What the case is about stays,
 * however much was written after it.
 */
export const wordsOf = (history: readonly Timed[], { patients, entries }: Case): readonly Words[] => {
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

/** The treatment that a case may come from: the one its words are about, else the patient's latest. */
export const sessionOf = (
  state: Conversation,
  patient: PatientId,
  { entries }: Case,
): Session | undefined => {
  const theirs = state.sessions
    .filter((session) => session.patientId === patient)
    .sort((a, b) => a.completedAt - b.completedAt);
  return (
    theirs.findLast((one) => entries.some((entry) => entry.completedAt === one.completedAt)) ?? theirs.at(-1)
  );
};

export const patientsOf = (state: Conversation, open: Case): readonly PatientPicture[] =>
  open.patients.map((patient) => ({ patient, session: sessionOf(state, patient, open) }));

/** What must not be explained away, by what was found in the words and where these patients were treated. */
export const promptsOf = (
  patients: readonly PatientPicture[],
  words: readonly Words[],
  open: Case,
): readonly string[] => {
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
