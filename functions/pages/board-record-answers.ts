import type { FieldProblem } from '../../shared/kernel/field-problems.ts';
import { type RecordingOutcome, recordSession } from '../app/record-session.ts';
import type { HttpResponse } from '../edge/http.ts';
import { bodyOfForm } from '../edge/record-form.ts';
import { readSessionBody } from '../edge/session-body.ts';
import { type Answer, type Asked, goTo, noted } from './board-asked.ts';
import { recordPage } from './board-record.ts';

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

export const record: Answer = async (asked) => {
  const { board, form, viewer } = asked;
  const { world } = board;
  const sessionId = (form.get('sessionId') ?? '').slice(0, 64);
  const again = (problems: readonly FieldProblem[]): HttpResponse =>
    recordPage(viewer, { form, sessionId: sessionId === '' ? freshId(asked) : sessionId, problems });
  const read = readSessionBody(bodyOfForm(form, world.clinic), world.clinic, world.clock.now());
  if ('problems' in read) return again(read.problems);
  await noted(asked, { deed: 'recorded-session', about: sessionId });
  const outcome = await recordSession(world, read);
  const problem = problemOf(outcome);
  if (problem !== undefined || !('conversation' in outcome))
    return again(problem === undefined ? [] : [problem]);
  return goTo(`/board/c/${outcome.conversation.id}?did=done`);
};

export const showForm: Answer = async (asked) =>
  recordPage(asked.viewer, { form: new Map(), sessionId: freshId(asked), problems: [] });
