import { readConversationId, viewConversation } from '../app/board-conversation.ts';
import { type Answer, noted } from './board-asked.ts';
import { conversationPage, type Notice } from './board-conversation.ts';
import { refusalPage } from './board-sign-in.ts';

const noticeOf = (text: string | undefined): Notice =>
  (['done', 'ended', 'changed', 'gone', 'own', 'told-already'] as const).find((one) => one === text) ??
  'none';

export const showConversation: Answer = async (asked) => {
  const id = readConversationId(asked.param('id'));
  if (id === undefined) return refusalPage('not-found', asked.viewer.clinic);
  const view = await viewConversation(asked.board, id);
  if (view === undefined) return refusalPage('not-found', asked.viewer.clinic);
  await noted(asked, { deed: 'saw-conversation', conversation: id });
  return conversationPage(asked.viewer, view, noticeOf(asked.query('did')));
};
