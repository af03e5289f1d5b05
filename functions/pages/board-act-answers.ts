import {
  actOnCaseFromBoard,
  actOnTaskFromBoard,
  addNoteFromBoard,
  type BoardActOutcome,
} from '../app/board-acts.ts';
import { readConversationId } from '../app/board-conversation.ts';
import type { AuditedDeed } from '../app/board-trail.ts';
import { readCasePress, readNote, readTaskPress, type TaskPress } from '../edge/board-form.ts';
import type { HttpResponse } from '../edge/http.ts';
import { type Answer, type Asked, goTo, noted } from './board-asked.ts';
import { refusalPage } from './board-sign-in.ts';

const notHere = ({ viewer }: Asked): HttpResponse => refusalPage('not-found', viewer.clinic);

const backTo = (id: string, outcome: BoardActOutcome): Response => goTo(`/board/c/${id}?did=${outcome}`);

const deeds: Readonly<Record<TaskPress['act'], AuditedDeed>> = {
  take: 'took-task',
  'give-back': 'gave-back-task',
  finish: 'finished-task',
  reopen: 'reopened-task',
};

/** A press is noted before it is carried out: what cannot be written down is not done. */
export const actOnCase: Answer = async (asked) => {
  const { board, form, who } = asked;
  const id = readConversationId(asked.param('id'));
  const press = readCasePress(form);
  if (id === undefined || press === undefined) return notHere(asked);
  await noted(asked, { deed: 'acted-on-case', conversation: id, about: `${press.act} ${press.caseId}` });
  return backTo(id, await actOnCaseFromBoard(board.world, id, { ...press, by: who.id }));
};

export const actOnTask: Answer = async (asked) => {
  const { board, form, who } = asked;
  const id = readConversationId(asked.param('id'));
  const press = readTaskPress(form);
  if (id === undefined || press === undefined) return notHere(asked);
  const about = press.act === 'finish' ? `${press.outcome} ${press.taskId}` : press.taskId;
  await noted(asked, { deed: deeds[press.act], conversation: id, about });
  return backTo(id, await actOnTaskFromBoard(board.world, id, press.taskId, { ...press, by: who.id }));
};

export const writeNote: Answer = async (asked) => {
  const { board, form, who } = asked;
  const id = readConversationId(asked.param('id'));
  const text = readNote(form, 'text');
  if (id === undefined) return notHere(asked);
  if (text === '') return goTo(`/board/c/${id}`);
  await noted(asked, { deed: 'wrote-note', conversation: id });
  return backTo(id, await addNoteFromBoard(board.world, id, { text, by: who.id }));
};
