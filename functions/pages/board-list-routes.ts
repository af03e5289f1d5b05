import { searchTerms } from '../../shared/conversation/listing.ts';
import { listConversations, listOpenCases, listOpenTasks } from '../app/board-lists.ts';
import { findPatients } from '../app/board-search.ts';
import { type Asked, noted, type Routes } from './board-asked.ts';
import { casesPage } from './board-cases.ts';
import { conversationsPage, foundPage } from './board-conversations.ts';
import { tasksPage } from './board-tasks.ts';

const typedMax = 100;

const found = async (asked: Asked) => {
  const { board, viewer, form } = asked;
  const typed = (form.get('q') ?? '').trim().slice(0, typedMax);
  const { phonesMeant } = await import('../../shared/clinic/phone-number.ts');
  await noted(asked, { deed: 'searched', about: `${searchTerms(typed).length} words` });
  return foundPage(viewer, typed, await findPatients(board.world, typed, phonesMeant(typed, viewer.clinic)));
};

/** The lists of the board: what is open, what has to be called, what is unclaimed, and everything. */
export const listRoutes: Routes = (get, post) => {
  get('/board/cases', 'patients', async (asked) => {
    await noted(asked, { deed: 'saw-cases' });
    return casesPage(asked.viewer, await listOpenCases(asked.board.world));
  });
  for (const [path, deed] of [
    ['call-backs', 'saw-call-backs'],
    ['inbox', 'saw-inbox'],
  ] as const) {
    get(`/board/${path}`, 'patients', async (asked) => {
      await noted(asked, { deed });
      return tasksPage(asked.viewer, path, await listOpenTasks(asked.board.world, asked.query('after')));
    });
  }
  get('/board/conversations', 'patients', async (asked) => {
    await noted(asked, { deed: 'saw-conversations' });
    return conversationsPage(asked.viewer, await listConversations(asked.board.world, asked.query('after')));
  });
  post('/board/search', 'patients', found);
};
