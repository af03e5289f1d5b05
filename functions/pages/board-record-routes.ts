import type { Routes } from './board-asked.ts';

/** What records a session decides, and knows the phone numbers of whole countries: loaded when somebody opens the form. */
const answers = () => import('./board-record-answers.ts');

/** The form for a session, new or stored already, and its end. */
export const recordRoutes: Routes = (get, post) => {
  get('/board/record', 'sessions', async (asked) => (await answers()).showForm(asked));
  post('/board/record', 'sessions', async (asked) => (await answers()).record(asked));
  get('/board/c/:id/amend/:seen', 'sessions', async (asked) => (await answers()).showAmendForm(asked));
  post('/board/c/:id/amend', 'sessions', async (asked) => (await answers()).amend(asked));
  post('/board/c/:id/cancel', 'sessions', async (asked) => (await answers()).cancel(asked));
};
