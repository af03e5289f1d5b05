import type { Command } from '../../shared/conversation/command.ts';
import { staffId } from '../../shared/kernel/brand.ts';
import { hour, type Instant } from '../../shared/kernel/instant.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import {
  type AttemptVerdict,
  isLocked,
  judgeAttempt,
  type LinkAttempt,
} from '../../shared/paging/link-attempt.ts';
import { judgeTry } from '../../shared/paging/vain-try.ts';
import { execute } from './execute.ts';
import { type ClosedCase, caseAt, isShut, type LinkedCase, placeOf, type Shut } from './follow-link.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** What came of a code that was typed, and of a button that was pressed with it. */
export type LinkOutcome =
  | { readonly type: 'unknown' | 'own' }
  | ClosedCase
  | { readonly type: 'ended'; readonly act: CaseAct }
  | ({ readonly type: 'locked' | 'no-code' | 'wrong-code' } & LinkedCase)
  /**
   * The case is shown: it was only looked at, the act or the note is done, or nothing was: the case has changed, or this person has told
   * of that call in vain already.
   */
  | ({ readonly type: 'seen' | 'done' | 'noted' | 'changed' | 'told-already' } & LinkedCase);

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
  verdict: AttemptVerdict | 'told-already',
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
    case 'told-already':
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
  const judged: { verdict: AttemptVerdict | Shut | 'told-already' } = { verdict: { type: 'closed' } };
  await execute(world, place.where, async ({ at, stored }) => {
    const found = caseAt(world, stored?.state, place);
    if (isShut(found)) {
      judged.verdict = found;
      return undefined;
    }
    const verdict = judgeAttempt(found.open, { ...typed, link: place.link });
    const isTold = typed.act === 'NOANSWER' && judgeTry(found.open, found.person.id, at) === 'told-already';
    judged.verdict = verdict === 'allowed' && isTold ? 'told-already' : verdict;
    return commandFor(world, judged.verdict, found, typed, at);
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
