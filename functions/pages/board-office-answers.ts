import { parseInstant } from '../../shared/kernel/instant.ts';
import { localDay } from '../../shared/kernel/zone.ts';
import { healthOf } from '../app/board-health.ts';
import { countReport, type Weeks, weeksOf } from '../app/board-reports.ts';
import { trailOfDay } from '../app/board-trail.ts';
import type { HttpResponse } from '../edge/http.ts';
import { type Answer, type Asked, noted } from './board-asked.ts';
import { oddAddressPage } from './board-odd-address.ts';
import { healthPage, trailPage } from './board-office.ts';
import { reportCsv, reportNames, reportsPage } from './board-reports.ts';
import { settingsPage } from './board-settings.ts';
import { refusalPage } from './board-sign-in.ts';
import { html } from './html.ts';

/** The weeks of a report; undefined where the address names some that there is no report of. */
const weeksAsked = ({ query }: Asked): Weeks | undefined => {
  const wanted = query('weeks') ?? '4';
  return weeksOf.find((one) => `${one}` === wanted);
};

const noSuchWeeks = ({ viewer }: Asked): HttpResponse =>
  oddAddressPage(viewer, {
    section: 'reports',
    title: 'Reports',
    words: 'There is no report of so many weeks.',
    ways: html`There are these: ${weeksOf.map((one, n) => html`${n === 0 ? undefined : ', '}<a href="/board/reports?weeks=${one}">${one} weeks</a>`)}.`,
  });

export const showSettings: Answer = async (asked) => {
  await noted(asked, { deed: 'saw-settings' });
  return settingsPage(asked.viewer);
};

export const showHealth: Answer = async (asked) => {
  await noted(asked, { deed: 'saw-health' });
  return healthPage(asked.viewer, await healthOf(asked.board.world));
};

export const showReports: Answer = async (asked) => {
  const weeks = weeksAsked(asked);
  if (weeks === undefined) return noSuchWeeks(asked);
  await noted(asked, { deed: 'saw-reports' });
  return reportsPage(asked.viewer, await countReport(asked.board.world, weeks));
};

export const exportReport: Answer = async (asked) => {
  const name = reportNames.find((one) => `${one}.csv` === asked.param('name'));
  if (name === undefined) return refusalPage('not-found', asked.viewer.clinic);
  const weeks = weeksAsked(asked);
  if (weeks === undefined) return noSuchWeeks(asked);
  await noted(asked, { deed: 'exported-report', about: name });
  return reportCsv(name, await countReport(asked.board.world, weeks));
};

export const showTrail: Answer = async (asked) => {
  const day = asked.query('day') ?? localDay(asked.viewer.now, asked.viewer.clinic.timeZone);
  if (parseInstant(`${day}T00:00:00Z`) === undefined) {
    return oddAddressPage(asked.viewer, {
      section: 'trail',
      title: 'Who saw what',
      words: 'That is no day.',
      ways: html`Write it like 2026-03-02, or look at <a href="/board/trail">today</a>.`,
    });
  }
  await noted(asked, { deed: 'saw-trail', about: day });
  const { lines, isFull } = await trailOfDay(asked.board, day);
  return trailPage(asked.viewer, day, lines, isFull);
};
