import type { Routes } from './board-asked.ts';

/** Seldom looked at: loaded when somebody does. */
const office = () => import('./board-office-answers.ts');

/** What the office looks at: settings, health, reports, and the trail. */
export const officeRoutes: Routes = (get) => {
  get('/board/settings', 'settings', async (asked) => (await office()).showSettings(asked));
  get('/board/health', 'health', async (asked) => (await office()).showHealth(asked));
  get('/board/reports', 'reports', async (asked) => (await office()).showReports(asked));
  get('/board/reports/:name', 'reports', async (asked) => (await office()).exportReport(asked));
  get('/board/trail', 'trail', async (asked) => (await office()).showTrail(asked));
};
