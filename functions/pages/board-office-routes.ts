import { toIso } from '../../shared/kernel/instant.ts';
import { healthOf } from '../app/board-health.ts';
import { trailOfDay } from '../app/board-trail.ts';
import { noted, type Routes } from './board-asked.ts';
import { healthPage, trailPage } from './board-office.ts';
import { settingsPage } from './board-settings.ts';

/** What the office looks at: settings, health, and the trail. */
export const officeRoutes: Routes = (get) => {
  get('/board/settings', 'settings', async (asked) => {
    await noted(asked, { deed: 'saw-settings' });
    return settingsPage(asked.viewer);
  });
  get('/board/health', 'health', async (asked) =>
    healthPage(asked.viewer, await healthOf(asked.board.world)),
  );
  get('/board/trail', 'trail', async (asked) => {
    const wanted = asked.query('day') ?? '';
    const day = /^\d{4}-\d\d-\d\d$/.test(wanted) ? wanted : toIso(asked.viewer.now).slice(0, 10);
    await noted(asked, { deed: 'saw-trail', about: day });
    const { lines, isFull } = await trailOfDay(asked.board, day);
    return trailPage(asked.viewer, day, lines, isFull);
  });
};
