import { type Person, personOf } from '../../shared/clinic/clinic.ts';
import { isOnLadder } from '../../shared/clinic/on-call.ts';
import type { Command } from '../../shared/conversation/command.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { isOwnConversation } from '../../shared/conversation/own-case.ts';
import { type LinkPointer, pointerKeys } from '../../shared/conversation/pointer.ts';
import {
  type CaseId,
  type ConversationId,
  caseId,
  conversationId,
  type PersonId,
  staffId,
} from '../../shared/kernel/brand.ts';
import { hour, type Instant } from '../../shared/kernel/instant.ts';
import type { Case } from '../../shared/paging/case.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import {
  type AttemptVerdict,
  isLocked,
  judgeAttempt,
  type LinkAttempt,
} from '../../shared/paging/link-attempt.ts';
import { execute, load } from './execute.ts';
import type { World } from './world.ts';

/** A case behind a valid link, and whose link it is. */
export type LinkedCase = {
  readonly state: Conversation;
  readonly open: Case;
  readonly person: Person;
  /** The hash of the link's token. */
  readonly link: string;
};

/** A case that has ended, and who said so, as long as that is remembered. */
export type ClosedCase = {
  readonly type: 'closed';
  readonly by?: PersonId;
  readonly at?: Instant;
};

/** What a link leads to. What never was a link, what has expired and what is nobody's any more are told apart by nobody. */
export type LinkTarget =
  | { readonly type: 'unknown' | 'own' }
  | ClosedCase
  | ({ readonly type: 'locked' | 'shut' } & LinkedCase);

/** What came of a code that was typed, and of a button that was pressed with it. */
export type LinkOutcome =
  | { readonly type: 'unknown' | 'own' }
  | ClosedCase
  | { readonly type: 'ended'; readonly act: CaseAct }
  | ({ readonly type: 'locked' | 'no-code' | 'wrong-code' } & LinkedCase)
  /** The case is shown: it was only looked at, the act or the note is done, or the case has changed and nothing was done. */
  | ({ readonly type: 'seen' | 'done' | 'noted' | 'changed' } & LinkedCase);

type Place = {
  readonly link: string;
  readonly where: ConversationId;
  readonly case: CaseId;
  readonly person: Person;
};

type PointerRead = Record<Exclude<keyof LinkPointer, 'until' | 'seal'>, string> & {
  readonly until: number;
  readonly seal?: string;
};

/** Whether the address that a link was sent to is still that person's: a lost phone opens nothing once its number is taken away. */
const isStillTheirs = (world: World, { phone, email }: Person, seal: string | undefined): boolean =>
  seal === undefined ||
  [phone, email].some((address) => address !== undefined && world.naming.seal(address) === seal);

const placeOf = async (world: World, token: string): Promise<Place | undefined> => {
  if (!/^[\w-]{16,64}$/.test(token)) return undefined;
  const link = world.naming.hashOf(token);
  const pointer = await world.ledger.find(pointerKeys.link(link));
  if (pointer === undefined) return undefined;
  const read: PointerRead = JSON.parse(pointer.value);
  // Who has left the clinic has left its cases.
  const person = personOf(world.clinic, read.person);
  const isValid = person !== undefined && read.until > world.clock.now();
  if (!isValid || !isStillTheirs(world, person, read.seal)) return undefined;
  return { link, where: conversationId(read.conversationId), case: caseId(read.caseId), person };
};

type Shut = ClosedCase | { readonly type: 'unknown' | 'own' };

const isShut = (found: Shut | LinkedCase): found is Shut => 'type' in found;

const closedCase = (about: Case | undefined): ClosedCase => ({
  type: 'closed',
  ...(about?.closedBy === undefined ? {} : { by: about.closedBy }),
  ...(about?.closedAt === undefined ? {} : { at: about.closedAt }),
});

/** What stands behind a place: an open case, or why it is shut to this person. */
const caseAt = (
  world: World,
  state: Conversation | undefined,
  { person, link, case: id }: Place,
): Shut | LinkedCase => {
  const about = state?.cases.find((one) => one.id === id);
  if (!isOnLadder(world.clinic, person, about?.treating)) return { type: 'unknown' };
  if (state === undefined || about === undefined || about.state === 'closed') return closedCase(about);
  return isOwnConversation(state, person) ? { type: 'own' } : { state, open: about, person, link };
};

/** Follows a link and changes nothing: mail scanners and previews follow every link. */
export const followLink = async (world: World, token: string): Promise<LinkTarget> => {
  const place = await placeOf(world, token);
  if (place === undefined) return { type: 'unknown' };
  const found = caseAt(world, (await load(world, place.where))?.state, place);
  if (isShut(found)) return found;
  return { type: isLocked(found.open, found.link) ? 'locked' : 'shut', ...found };
};

/** A note sent twice within this time, as browsers do on a reload, is one note. */
const sameNoteWithin = hour;

const isNotedAlready = async (
  world: World,
  { state, person }: LinkedCase,
  note: string,
  at: Instant,
): Promise<boolean> => {
  const commits = await world.ledger.history(state.id, 0);
  return commits.some(
    (commit) =>
      at - commit.at <= sameNoteWithin &&
      commit.events.some(
        (event) =>
          event.type === 'NoteAdded' && event.by === staffId(person.id) && event.personal?.text === note,
      ),
  );
};

/** What an attempt makes of the case as it stands: decided again with every try, on the version that is committed to. */
const commandFor = async (
  world: World,
  verdict: AttemptVerdict,
  found: LinkedCase,
  { act, note }: Pick<LinkAttempt, 'act' | 'note'>,
  at: Instant,
): Promise<Command | undefined> => {
  const { open, person, link } = found;
  const tried = { type: 'TryLink', at, caseId: open.id, by: person.id, link } as const;
  switch (verdict) {
    case 'locked':
    case 'no-code':
      return undefined;
    case 'wrong-code':
      return { ...tried, right: false };
    case 'changed':
      return { ...tried, right: true };
    case 'allowed':
      if (act !== undefined) return { type: 'ActOnCase', at, code: open.code, act, by: person.id };
      return note === undefined || (await isNotedAlready(world, found, note, at))
        ? { ...tried, right: true }
        : { type: 'AddNote', at, by: staffId(person.id), text: note };
  }
};

const allowed = ({ act, note }: Pick<LinkAttempt, 'act' | 'note'>): 'done' | 'noted' | 'seen' => {
  if (act !== undefined) return 'done';
  return note === undefined ? 'seen' : 'noted';
};

/** Tries a typed code, and does what was pressed with it: in the name of the person whose link it is. */
export const actByLink = async (
  world: World,
  token: string,
  typed: Omit<LinkAttempt, 'link'>,
): Promise<LinkOutcome> => {
  const place = await placeOf(world, token);
  if (place === undefined) return { type: 'unknown' };
  const judged: { verdict: AttemptVerdict | Shut } = { verdict: { type: 'closed' } };
  await execute(world, place.where, async ({ at, stored }) => {
    const found = caseAt(world, stored?.state, place);
    if (isShut(found)) {
      judged.verdict = found;
      return undefined;
    }
    const verdict = judgeAttempt(found.open, { ...typed, link: place.link });
    judged.verdict = verdict;
    return commandFor(world, verdict, found, typed, at);
  });
  const { verdict } = judged;
  if (typeof verdict !== 'string') return verdict;
  const after = caseAt(world, (await load(world, place.where))?.state, place);
  if (isShut(after)) {
    // Closed in the meantime: by this very press, or by somebody else.
    return verdict === 'allowed' && typed.act !== undefined && after.type === 'closed'
      ? { type: 'ended', act: typed.act }
      : after;
  }
  if (verdict === 'allowed') return { type: allowed(typed), ...after };
  // The last wrong code of a link is answered as every one after it.
  return { type: isLocked(after.open, after.link) ? 'locked' : verdict, ...after };
};
