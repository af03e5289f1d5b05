import { readConversationId, viewConversation } from '../app/board-conversation.ts';
import { type Answer, type Asked, noted } from './board-asked.ts';
import { conversationPage, type Notice } from './board-conversation.ts';
import { refusalPage } from './board-sign-in.ts';

const known = [
  'done',
  'ended',
  'changed',
  'gone',
  'own',
  'told-already',
  'amended',
  'moved',
  'unchanged',
  'no-reason',
] as const;

const noticeOf = ({ query }: Asked): Notice => {
  const did = query('did');
  const of = query('of');
  return did === 'cancelled' && of !== undefined
    ? { cancelled: of }
    : (known.find((one) => one === did) ?? 'none');
};

export const showConversation: Answer = async (asked) => {
  const id = readConversationId(asked.param('id'));
  if (id === undefined) return refusalPage('not-found', asked.viewer.clinic);
  const view = await viewConversation(asked.board, id);
  if (view === undefined) return refusalPage('not-found', asked.viewer.clinic);
  await noted(asked, { deed: 'saw-conversation', conversation: id });
  return conversationPage(asked.viewer, view, noticeOf(asked));
};
