import { localDay } from '../../shared/kernel/zone.ts';
import { healthOf } from '../app/board-health.ts';
import { countReport, type Weeks, weeksOf } from '../app/board-reports.ts';
import { trailOfDay } from '../app/board-trail.ts';
import { type Answer, type Asked, noted } from './board-asked.ts';
import { healthPage, trailPage } from './board-office.ts';
import { reportCsv, reportNames, reportsPage } from './board-reports.ts';
import { settingsPage } from './board-settings.ts';
import { refusalPage } from './board-sign-in.ts';

const weeksAsked = ({ query }: Asked): Weeks => weeksOf.find((one) => `${one}` === query('weeks')) ?? 4;

export const showSettings: Answer = async (asked) => {
  await noted(asked, { deed: 'saw-settings' });
  return settingsPage(asked.viewer);
};

export const showHealth: Answer = async (asked) => {
  await noted(asked, { deed: 'saw-health' });
  return healthPage(asked.viewer, await healthOf(asked.board.world));
};

export const showReports: Answer = async (asked) => {
  await noted(asked, { deed: 'saw-reports' });
  return reportsPage(asked.viewer, await countReport(asked.board.world, weeksAsked(asked)));
};

export const exportReport: Answer = async (asked) => {
  const name = reportNames.find((one) => `${one}.csv` === asked.param('name'));
  if (name === undefined) return refusalPage('not-found', asked.viewer.clinic);
  await noted(asked, { deed: 'exported-report', about: name });
  return reportCsv(name, await countReport(asked.board.world, weeksAsked(asked)));
};

export const showTrail: Answer = async (asked) => {
  const wanted = asked.query('day') ?? '';
  const day = /^\d{4}-\d\d-\d\d$/.test(wanted)
    ? wanted
    : localDay(asked.viewer.now, asked.viewer.clinic.timeZone);
  await noted(asked, { deed: 'saw-trail', about: day });
  const { lines, isFull } = await trailOfDay(asked.board, day);
  return trailPage(asked.viewer, day, lines, isFull);
};
