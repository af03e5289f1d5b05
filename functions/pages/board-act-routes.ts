import {
  actOnCaseFromBoard,
  actOnTaskFromBoard,
  addNoteFromBoard,
  type BoardActOutcome,
} from '../app/board-acts.ts';
import { readConversationId, viewConversation } from '../app/board-conversation.ts';
import type { AuditedDeed } from '../app/board-trail.ts';
import { readCasePress, readNote, readTaskPress, type TaskPress } from '../edge/board-form.ts';
import type { HttpResponse } from '../edge/http.ts';
import { type Asked, goTo, noted, type Routes } from './board-asked.ts';
import { conversationPage, type Notice } from './board-conversation.ts';
import { refusalPage } from './board-sign-in.ts';

const noticeOf = (text: string | undefined): Notice =>
  (['done', 'ended', 'changed', 'gone', 'own'] as const).find((one) => one === text) ?? 'none';

const notHere = ({ viewer }: Asked): HttpResponse => refusalPage('not-found', viewer.clinic);

const looked = async (asked: Asked): Promise<HttpResponse> => {
  const id = readConversationId(asked.param('id'));
  if (id === undefined) return notHere(asked);
  const view = await viewConversation(asked.board, id);
  if (view === undefined) return notHere(asked);
  await noted(asked, { deed: 'saw-conversation', conversation: id });
  return conversationPage(asked.viewer, view, noticeOf(asked.query('did')));
};

const backTo = (id: string, outcome: BoardActOutcome): Response => goTo(`/board/c/${id}?did=${outcome}`);

const deeds: Readonly<Record<TaskPress['act'], AuditedDeed>> = {
  take: 'took-task',
  finish: 'finished-task',
  reopen: 'reopened-task',
};

/** A press is noted before it is carried out: what cannot be written down is not done. */
const pressedCase = async (asked: Asked): Promise<Response | HttpResponse> => {
  const { board, form, who } = asked;
  const id = readConversationId(asked.param('id'));
  const press = readCasePress(form);
  if (id === undefined || press === undefined) return notHere(asked);
  await noted(asked, { deed: 'acted-on-case', conversation: id, about: `${press.act} ${press.caseId}` });
  return backTo(id, await actOnCaseFromBoard(board.world, id, { ...press, by: who.id }));
};

const pressedTask = async (asked: Asked): Promise<Response | HttpResponse> => {
  const { board, form, who } = asked;
  const id = readConversationId(asked.param('id'));
  const press = readTaskPress(form);
  if (id === undefined || press === undefined) return notHere(asked);
  const about = press.act === 'finish' ? `${press.outcome} ${press.taskId}` : press.taskId;
  await noted(asked, { deed: deeds[press.act], conversation: id, about });
  return backTo(id, await actOnTaskFromBoard(board.world, id, press.taskId, { ...press, by: who.id }));
};

const wroteNote = async (asked: Asked): Promise<Response | HttpResponse> => {
  const { board, form, who } = asked;
  const id = readConversationId(asked.param('id'));
  const text = readNote(form, 'text');
  if (id === undefined) return notHere(asked);
  if (text === '') return goTo(`/board/c/${id}`);
  await noted(asked, { deed: 'wrote-note', conversation: id });
  return backTo(id, await addNoteFromBoard(board.world, id, { text, by: who.id }));
};

/** One conversation, and what can be done in it. */
export const actRoutes: Routes = (get, post) => {
  get('/board/c/:id', 'patients', looked);
  post('/board/c/:id/case', 'cases', pressedCase);
  post('/board/c/:id/task', 'tasks', pressedTask);
  post('/board/c/:id/note', 'patients', wroteNote);
};
