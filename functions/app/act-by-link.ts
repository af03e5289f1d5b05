import { type Person, personOf } from '../../shared/clinic/clinic.ts';
import type { Command } from '../../shared/conversation/command.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import { type CaseId, type ConversationId, caseId, conversationId } from '../../shared/kernel/brand.ts';
import type { Case } from '../../shared/paging/case.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import {
  type AttemptVerdict,
  isLocked,
  judgeAttempt,
  type LinkAttempt,
} from '../../shared/paging/link-attempt.ts';
import { execute, load, type Moment } from './execute.ts';
import type { World } from './world.ts';

/** A case behind a valid link, and whose link it is. */
export type LinkedCase = {
  readonly state: Conversation;
  readonly open: Case;
  readonly person: Person;
  /** The hash of the link's token. */
  readonly link: string;
};

/** What a link leads to. What never was a link and what has expired are told apart by nobody. */
export type LinkTarget =
  | { readonly type: 'unknown' }
  | { readonly type: 'closed' }
  | ({ readonly type: 'locked' | 'shut' } & LinkedCase);

/** What came of a code that was typed, and of a button that was pressed with it. */
export type LinkOutcome =
  | { readonly type: 'unknown' | 'closed' }
  | { readonly type: 'ended'; readonly act: CaseAct }
  | ({ readonly type: 'locked' | 'no-code' | 'wrong-code' } & LinkedCase)
  /** The case is shown: it was only looked at, the act is done, or the case has changed and nothing was done. */
  | ({ readonly type: 'seen' | 'done' | 'changed' } & LinkedCase);

type Place = {
  readonly link: string;
  readonly where: ConversationId;
  readonly case: CaseId;
  readonly person: Person;
};

const placeOf = async (world: World, token: string): Promise<Place | undefined> => {
  if (!/^[\w-]{16,64}$/.test(token)) return undefined;
  const link = world.naming.hashOf(token);
  const pointer = await world.ledger.find(pointerKeys.link(link));
  if (pointer === undefined) return undefined;
  const read: { conversationId: string; caseId: string; person: string; until: number } = JSON.parse(
    pointer.value,
  );
  // Who has left the clinic has left its cases: a lost phone opens nothing any more.
  const person = personOf(world.clinic, read.person);
  if (person === undefined || !(read.until > world.clock.now())) return undefined;
  return { link, where: conversationId(read.conversationId), case: caseId(read.caseId), person };
};

const openCaseAt = (state: Conversation | undefined, place: Place): LinkedCase | undefined => {
  const open = state?.cases.find((one) => one.id === place.case && one.state !== 'closed');
  return state === undefined || open === undefined
    ? undefined
    : { state, open, person: place.person, link: place.link };
};

/** Follows a link and changes nothing: mail scanners and previews follow every link. */
export const followLink = async (world: World, token: string): Promise<LinkTarget> => {
  const place = await placeOf(world, token);
  if (place === undefined) return { type: 'unknown' };
  const found = openCaseAt((await load(world, place.where))?.state, place);
  if (found === undefined) return { type: 'closed' };
  return { type: isLocked(found.open, found.link) ? 'locked' : 'shut', ...found };
};

type Judged = AttemptVerdict | 'closed';

/** What an attempt makes of the case as it stands: decided again with every try, on the version that is committed to. */
const commandFor = (
  verdict: Judged,
  { open, person, link }: LinkedCase,
  act: CaseAct | undefined,
  at: Moment['at'],
): Command | undefined => {
  const tried = { type: 'TryLink', at, caseId: open.id, by: person.id, link } as const;
  switch (verdict) {
    case 'closed':
    case 'locked':
    case 'no-code':
      return undefined;
    case 'wrong-code':
      return { ...tried, right: false };
    case 'changed':
      return { ...tried, right: true };
    case 'allowed':
      return act === undefined
        ? { ...tried, right: true }
        : { type: 'ActOnCase', at, code: open.code, act, by: person.id };
  }
};

const outcomeOf = (verdict: Judged, found: LinkedCase | undefined, act: CaseAct | undefined): LinkOutcome => {
  if (verdict === 'allowed' && found === undefined && act !== undefined) return { type: 'ended', act };
  if (verdict === 'closed' || found === undefined) return { type: 'closed' };
  if (verdict === 'allowed') return { type: act === undefined ? 'seen' : 'done', ...found };
  // The last wrong code of a link is answered as every one after it.
  return { type: isLocked(found.open, found.link) ? 'locked' : verdict, ...found };
};

/** Tries a typed code, and does what was pressed with it: in the name of the person whose link it is. */
export const actByLink = async (
  world: World,
  token: string,
  typed: Omit<LinkAttempt, 'link'>,
): Promise<LinkOutcome> => {
  const place = await placeOf(world, token);
  if (place === undefined) return { type: 'unknown' };
  const judged: { verdict: Judged } = { verdict: 'closed' };
  await execute(world, place.where, ({ at, stored }) => {
    const found = openCaseAt(stored?.state, place);
    judged.verdict =
      found === undefined ? 'closed' : judgeAttempt(found.open, { ...typed, link: place.link });
    return found === undefined ? undefined : commandFor(judged.verdict, found, typed.act, at);
  });
  const after = openCaseAt((await load(world, place.where))?.state, place);
  return outcomeOf(judged.verdict, after, typed.act);
};
