import type { Routes } from './board-asked.ts';

/** What records a session decides, and knows the phone numbers of whole countries: loaded when somebody opens the form. */
const answers = () => import('./board-record-answers.ts');

/** The form for a session. */
export const recordRoutes: Routes = (get, post) => {
  get('/board/record', 'sessions', async (asked) => (await answers()).showForm(asked));
  post('/board/record', 'sessions', async (asked) => (await answers()).record(asked));
};
