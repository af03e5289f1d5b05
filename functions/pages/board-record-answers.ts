import { cancelReasons, isOver } from '../../shared/followup/session.ts';
import { type ConversationId, staffId } from '../../shared/kernel/brand.ts';
import type { FieldProblem } from '../../shared/kernel/field-problems.ts';
import { readConversationId } from '../app/board-conversation.ts';
import { findSession } from '../app/find-session.ts';
import { load } from '../app/load.ts';
import { amendSession, cancelSession, type RecordingOutcome, recordSession } from '../app/record-session.ts';
import { readNote } from '../edge/board-form.ts';
import type { HttpResponse } from '../edge/http.ts';
import { bodyOfForm, formOfSession, isUnchanged } from '../edge/record-form.ts';
import { problemsOfForm } from '../edge/record-form-problems.ts';
import { readSessionBody, readSessionId } from '../edge/session-body.ts';
import { type Answer, type Asked, goTo, noted } from './board-asked.ts';
import { recordPage } from './board-record.ts';
import { refusalPage } from './board-sign-in.ts';

/** A form has its session's id from the start, so that pressing twice records once. */
const freshId = ({ board }: Asked): string => `desk-${board.world.randomness.token()}`;

const problemOf = (outcome: RecordingOutcome): FieldProblem | undefined => {
  switch (outcome.type) {
    case 'recorded':
    case 'known':
    case 'amended':
    case 'cancelled':
      return undefined;
    case 'conflict':
      return {
        field: 'form',
        problem: 'this form was recorded before with other contents; open a fresh one',
      };
    case 'ended':
    case 'unknown-session':
      return { field: 'form', problem: 'this session was cancelled; open a fresh form' };
    case 'crowded':
      return {
        field: outcome.channel === 'sms' ? 'patient.phone' : 'patient.email',
        problem: 'too many other patients are followed here; give an address of their own',
      };
  }
};

type Read = ReturnType<typeof readSessionBody>;

/** What is wrong with a form, by its own fields; nothing where it can be recorded. */
const problemsIn = ({ form, viewer }: Asked, read: Read): readonly FieldProblem[] => {
  const found = 'problems' in read ? read.problems : [];
  const told = problemsOfForm(form, found, viewer.clinic.timeZone);
  return told.length === 0 ? found : told;
};

export const record: Answer = async (asked) => {
  const { board, form, viewer } = asked;
  const { world } = board;
  const sessionId = (form.get('sessionId') ?? '').slice(0, 64);
  const again = (problems: readonly FieldProblem[]): HttpResponse =>
    recordPage(viewer, { form, sessionId: sessionId === '' ? freshId(asked) : sessionId, problems });
  const read = readSessionBody(bodyOfForm(form, world.clinic), world.clinic, world.clock.now());
  const problems = problemsIn(asked, read);
  if ('problems' in read || problems.length > 0) return again(problems);
  await noted(asked, { deed: 'recorded-session', about: sessionId });
  const outcome = await recordSession(world, read);
  const problem = problemOf(outcome);
  if (problem !== undefined || !('conversation' in outcome))
    return again(problem === undefined ? [] : [problem]);
  return goTo(`/board/c/${outcome.conversation.id}?did=done`);
};

export const showForm: Answer = async (asked) =>
  recordPage(asked.viewer, { form: new Map(), sessionId: freshId(asked), problems: [] });

const idMax = 200;
const notHere = ({ viewer }: Asked): HttpResponse => refusalPage('not-found', viewer.clinic);

/** The form with what is stored. A link to a session as it no longer stands leads to the conversation as it stands. */
export const showAmendForm: Answer = async (asked) => {
  const where = readConversationId(asked.param('id'));
  const stored = where === undefined ? undefined : await load(asked.board.world, where);
  if (where === undefined || stored === undefined) return notHere(asked);
  const session = stored.state.sessions.find((one) => one.digest === asked.param('seen'));
  if (session === undefined || isOver(session)) return goTo(`/board/c/${where}?did=changed`);
  await noted(asked, { deed: 'saw-conversation', conversation: where });
  return recordPage(asked.viewer, {
    form: formOfSession(session, asked.viewer.clinic),
    sessionId: session.id,
    problems: [],
    amends: { conversation: where, seen: session.digest },
  });
};

/** The session that a press is about, wherever it is followed by now, and how it was shown. */
const pressedOn = async ({ board, form, param }: Asked) => {
  const where = readConversationId(param('id'));
  const id = readSessionId(form.get('sessionId') ?? '');
  const known = id === undefined ? undefined : await findSession(board.world, id);
  return where === undefined || known === undefined
    ? undefined
    : { where, known, seen: (form.get('seen') ?? '').slice(0, idMax) };
};

/** Saves the form of a session that is stored already: the same command as the API's `PUT`, on the session as it was shown. */
export const amend: Answer = async (asked) => {
  const { board, form, viewer, who } = asked;
  const { world } = board;
  const pressed = await pressedOn(asked);
  if (pressed === undefined) return notHere(asked);
  const { where, seen, known } = pressed;
  const { session } = known;
  const saved = (id: ConversationId): Response =>
    goTo(`/board/c/${id}?did=${id === where ? 'amended' : 'moved'}`);
  if (isOver(session)) return goTo(`/board/c/${where}?did=changed`);
  const isAsShown = session.digest === seen;
  if (isAsShown && isUnchanged(form, session, world.clinic)) return goTo(`/board/c/${where}?did=unchanged`);
  const body = bodyOfForm(form, world.clinic, session);
  const read = readSessionBody(body, world.clinic, world.clock.now());
  // Pressed a second time it stands as the first press left it.
  const isSaved = 'session' in read && world.naming.seal(read.digest) === session.digest;
  if (isSaved) return saved(known.conversation.id);
  if (!isAsShown) return goTo(`/board/c/${where}?did=changed`);
  const again = (problems: readonly FieldProblem[]): HttpResponse =>
    recordPage(viewer, { form, sessionId: session.id, problems, amends: { conversation: where, seen } });
  const problems = problemsIn(asked, read);
  if ('problems' in read || problems.length > 0) return again(problems);
  await noted(asked, { deed: 'amended-session', conversation: known.conversation.id, about: session.id });
  const outcome = await amendSession(world, read, { by: staffId(who.id), seen });
  if ('conversation' in outcome) return saved(outcome.conversation.id);
  const problem = outcome.type === 'crowded' ? problemOf(outcome) : undefined;
  return problem === undefined ? goTo(`/board/c/${where}?did=changed`) : again([problem]);
};

/** Ends the follow-up of a session, with the reason. The page that follows says what was stopped. */
export const cancel: Answer = async (asked) => {
  const { board, form, who } = asked;
  const pressed = await pressedOn(asked);
  if (pressed === undefined) return notHere(asked);
  const { where, seen, known } = pressed;
  const { id } = known.session;
  const conversation = known.conversation.id;
  const because = cancelReasons.find((one) => one === form.get('because'));
  if (because === undefined) return goTo(`/board/c/${where}?did=no-reason`);
  await noted(asked, { deed: 'cancelled-session', conversation, about: `${because} ${id}` });
  const note = readNote(form, 'note');
  const outcome = await cancelSession(board.world, id, { by: staffId(who.id), seen, because, note });
  return 'conversation' in outcome
    ? goTo(`/board/c/${where}?did=cancelled&of=${encodeURIComponent(outcome.session.digest)}`)
    : goTo(`/board/c/${where}?did=changed`);
};
