import { toIso } from '../../shared/kernel/instant.ts';
import { healthOf } from '../app/board-health.ts';
import { countReport, type Weeks, weeksOf } from '../app/board-reports.ts';
import { trailOfDay } from '../app/board-trail.ts';
import { type Asked, noted, type Routes } from './board-asked.ts';
import { healthPage, trailPage } from './board-office.ts';
import { reportCsv, reportNames, reportsPage } from './board-reports.ts';
import { settingsPage } from './board-settings.ts';
import { refusalPage } from './board-sign-in.ts';

const weeksAsked = ({ query }: Asked): Weeks => weeksOf.find((one) => `${one}` === query('weeks')) ?? 4;

/** What the office looks at: settings, health, reports, and the trail. */
export const officeRoutes: Routes = (get) => {
  get('/board/settings', 'settings', async (asked) => {
    await noted(asked, { deed: 'saw-settings' });
    return settingsPage(asked.viewer);
  });
  get('/board/health', 'health', async (asked) => {
    await noted(asked, { deed: 'saw-health' });
    return healthPage(asked.viewer, await healthOf(asked.board.world));
  });
  get('/board/reports', 'reports', async (asked) => {
    await noted(asked, { deed: 'saw-reports' });
    return reportsPage(asked.viewer, await countReport(asked.board.world, weeksAsked(asked)));
  });
  get('/board/reports/:name', 'reports', async (asked) => {
    const name = reportNames.find((one) => `${one}.csv` === asked.param('name'));
    if (name === undefined) return refusalPage('not-found', asked.viewer.clinic);
    await noted(asked, { deed: 'exported-report', about: name });
    return reportCsv(name, await countReport(asked.board.world, weeksAsked(asked)));
  });
  get('/board/trail', 'trail', async (asked) => {
    const wanted = asked.query('day') ?? '';
    const day = /^\d{4}-\d\d-\d\d$/.test(wanted) ? wanted : toIso(asked.viewer.now).slice(0, 10);
    await noted(asked, { deed: 'saw-trail', about: day });
    const { lines, isFull } = await trailOfDay(asked.board, day);
    return trailPage(asked.viewer, day, lines, isFull);
  });
};
