import type { Routes } from './board-asked.ts';

/** Most of who looks does nothing: what decides is loaded with the first press. */
const acts = () => import('./board-act-answers.ts');
const look = () => import('./board-conversation-answer.ts');

/** One conversation, and what can be done in it. */
export const actRoutes: Routes = (get, post) => {
  get('/board/c/:id', 'patients', async (asked) => (await look()).showConversation(asked));
  post('/board/c/:id/case', 'cases', async (asked) => (await acts()).actOnCase(asked));
  post('/board/c/:id/task', 'tasks', async (asked) => (await acts()).actOnTask(asked));
  post('/board/c/:id/note', 'patients', async (asked) => (await acts()).writeNote(asked));
};
