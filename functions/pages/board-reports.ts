import { minute } from '../../shared/kernel/instant.ts';
import { checkInKinds, type Region } from '../../shared/kernel/treatment.ts';
import { perHundred, type Report, type Spread } from '../../shared/report/report.ts';
import { flagWords } from '../../shared/triage/flag-words.ts';
import { type CountedReport, weeksOf } from '../app/board-reports.ts';
import { csvOf } from '../edge/csv.ts';
import type { HttpResponse } from '../edge/http.ts';
import { barChart, type Line, lineChart } from './board-charts.ts';
import { framed, type Viewer } from './board-frame.ts';
import { checkInNames } from './board-words.ts';
import { plain } from './case-words.ts';
import { type Html, html } from './html.ts';
import { span, timeOf } from './page-time.ts';

type Cell = string | number | undefined;
/** One report as figures: what its table shows and its CSV holds. */
type Sheet = { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

export const reportNames = ['replies', 'pages', 'times', 'pain', 'events'] as const;
type ReportName = (typeof reportNames)[number];

const percent = (n: number, of: number): Cell => perHundred(n, of);

const replies = ({ replies: rates }: Report): Sheet => ({
  head: ['Check-in', 'Asked', 'Answered', 'Answered, %'],
  rows: rates.map(({ kind, asked, answered }) => [
    checkInNames[kind],
    asked,
    answered,
    percent(answered, asked),
  ]),
});

const pages = ({ sessions, cases, falseAlarms, open }: Report): Sheet => ({
  head: ['What', 'Count', 'Per 100 sessions'],
  rows: [
    ['Sessions', sessions, undefined],
    ['Cases that paged', cases, percent(cases, sessions)],
    ['False alarms', falseAlarms, percent(falseAlarms, sessions)],
    ['Still open', open, percent(open, sessions)],
  ],
});

const spreadCells = ({ n, median, p95 }: Spread): readonly Cell[] => [n, median, p95];

const times = ({ times: all }: Report): Sheet => ({
  head: ['Severity', 'Measure', 'Cases', 'Median, min', '95 of 100 within, min'],
  rows: all.flatMap(({ severity, acknowledged, contacted }) => [
    [severity, 'to acknowledge', ...spreadCells(acknowledged)],
    [severity, 'to reach the patient', ...spreadCells(contacted)],
  ]),
});

const pain = ({ pain: all }: Report): Sheet => ({
  head: ['Region', 'Check-in', 'Answers', 'Mean pain of 10'],
  rows: all.map(({ region, kind, n, mean }) => [plain(region), checkInNames[kind], n, mean]),
});

const events = ({ harms, sessionsByRegion }: Report): Sheet => ({
  head: ['What was told', 'Region', 'Sessions', 'Per 100 sessions of the region'],
  rows: harms.map(({ flag, region, n }) => [
    flagWords(flag),
    plain(region),
    n,
    region === 'not recorded' ? undefined : percent(n, sessionsByRegion.get(region) ?? 0),
  ]),
});

const sheets: Readonly<Record<ReportName, (report: Report) => Sheet>> = {
  replies,
  pages,
  times,
  pain,
  events,
};

/** One report for a spreadsheet. Nothing in it is a formula, whatever it was made from. */
export const reportCsv = (name: ReportName, { report, weeks }: CountedReport): HttpResponse => {
  const { head, rows } = sheets[name](report);
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${weeks}-weeks.csv"`,
    },
    body: csvOf(head, rows),
  };
};

const cell = (value: Cell, n: number): Html => {
  const shown = value === undefined ? '–' : value;
  if (n === 0) return html`<th scope="row">${shown}</th>`;
  return typeof value === 'string' ? html`<td>${shown}</td>` : html`<td class="number">${shown}</td>`;
};

const isFigures = ({ rows }: Sheet, column: number): boolean =>
  column > 0 && rows.every((row) => typeof row[column] !== 'string');

const table = (sheet: Sheet, caption: string): Html =>
  sheet.rows.length === 0
    ? html`<p class="quiet">Nothing in this time.</p>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="${caption}: figures"><table><caption class="unseen">${caption}</caption><thead><tr>${sheet.head.map(
        (name, n) =>
          html`<th scope="col"${isFigures(sheet, n) ? html` class="number"` : undefined}>${name}</th>`,
      )}</tr></thead><tbody>${sheet.rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table></div>`;

const card = (
  name: ReportName,
  title: string,
  lead: string,
  counted: CountedReport,
  chart: Html | undefined,
): Html => {
  const sheet = sheets[name](counted.report);
  return html`<section class="card" aria-labelledby="report-${name}"><div class="headline"><h2 id="report-${name}">${title}</h2><a href="/board/reports/${name}.csv?weeks=${counted.weeks}" download>CSV</a></div>
<p class="quiet small">${lead}</p>${sheet.rows.length === 0 ? undefined : chart}${table(sheet, title)}</section>`;
};

const rate = (n: number | undefined): string => (n === undefined ? '–' : `${n} %`);
const perSession = (n: number | undefined): string => (n === undefined ? '–' : `${n} per 100`);

const replyChart = ({ replies: rates }: Report): Html =>
  barChart(
    'chart-replies',
    'Questions answered, by check-in',
    rates.map(({ kind, asked, answered }) => {
      const of = perHundred(answered, asked);
      return { name: checkInNames[kind], value: of ?? 0, words: `${rate(of)} (${asked} asked)` };
    }),
  );

const pageChart = ({ sessions, cases, falseAlarms }: Report): Html =>
  barChart('chart-pages', 'Pages and false alarms per 100 sessions', [
    {
      name: 'Paged',
      value: perHundred(cases, sessions) ?? 0,
      words: perSession(perHundred(cases, sessions)),
    },
    {
      name: 'False alarms',
      value: perHundred(falseAlarms, sessions) ?? 0,
      words: perSession(perHundred(falseAlarms, sessions)),
    },
  ]);

const lasting = (minutes: number | undefined): string =>
  minutes === undefined ? '–' : minutes < 1 ? `${minutes} min` : span(minutes * minute);

const timeChart = ({ times: all }: Report): Html =>
  barChart(
    'chart-times',
    'Median minutes to acknowledge and to reach the patient',
    all.flatMap(({ severity, acknowledged, contacted }) => [
      {
        name: `${severity}, taken`,
        value: acknowledged.median ?? 0,
        words: lasting(acknowledged.median),
      },
      {
        name: `${severity}, reached`,
        value: contacted.median ?? 0,
        words: lasting(contacted.median),
      },
    ]),
  );

/** More lines than these cannot be told apart; the table has every region. */
const linesMax = 6;

const painChart = ({ pain: all }: Report): Html => {
  const weight = (region: Region): number =>
    all.filter((one) => one.region === region).reduce((sum, one) => sum + one.n, 0);
  const shown = [...new Set(all.map(({ region }) => region))]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, linesMax);
  const lines = shown.map(
    (region): Line => ({
      name: plain(region),
      points: all
        .filter((one) => one.region === region)
        .map(({ kind, mean }) => [checkInKinds.indexOf(kind), mean]),
    }),
  );
  return lineChart('chart-pain', 'Mean pain of 10 after the session, by region', [...checkInKinds], lines);
};

const eventChart = ({ harms }: Report): Html => {
  const counts = new Map<string, number>();
  for (const { flag, n } of harms) counts.set(flag, (counts.get(flag) ?? 0) + n);
  const bars = [...counts].sort(([, a], [, b]) => b - a).slice(0, 10);
  return barChart(
    'chart-events',
    'What was told most often',
    bars.map(([flag, n]) => ({ name: flagWords(flag), value: n, words: `${n}` })),
  );
};

// Reported by practitioners, not by patients, after 7,629 treatments (Brady and others, J Man Manip Ther 2014).
const published =
  'Published for comparison, of 100 treatments: bruising 7.6, bleeding 4.7, pain during 3.0, pain after 2.2, numbness 0.01.';

const figure = (value: string, words: string): Html =>
  html`<div class="figure"><b>${value}</b><span>${words}</span></div>`;

const figures = ({ sessions, cases, falseAlarms, replies: rates }: Report): Html => {
  const asked = rates.reduce((sum, one) => sum + one.asked, 0);
  const answered = rates.reduce((sum, one) => sum + one.answered, 0);
  return html`<div class="figures">${figure(`${sessions}`, 'sessions')}${figure(rate(perHundred(answered, asked)), 'questions answered')}
${figure(perSession(perHundred(cases, sessions)), 'sessions paged')}${figure(rate(perHundred(falseAlarms, cases)), 'cases that were false alarms')}</div>`;
};

/** How the follow-up goes: every chart with its table, and every table as CSV. */
export const reportsPage = (viewer: Viewer, counted: CountedReport): HttpResponse => {
  const { report, period, weeks, conversations, isCut } = counted;
  const zone = viewer.clinic.timeZone;
  return framed(viewer, {
    section: 'reports',
    title: 'Reports',
    body: html`<div class="headline"><h1>Reports</h1><p>${timeOf(period.from, viewer.now, zone)} to ${timeOf(viewer.now, viewer.now, zone)}, ${conversations} conversations</p></div>
<p class="lead">${weeksOf.map((one) => (one === weeks ? html`<b aria-current="true">${one} weeks</b> ` : html`<a href="/board/reports?weeks=${one}">${one} weeks</a> `))}</p>
${isCut ? html`<p class="note wrong" role="alert"><strong>These are not all conversations.</strong> Only the latest ${conversations} were counted.</p>` : undefined}
${figures(report)}
<div class="grid">
${card('replies', 'Who answers', 'Check-ins that were sent, and those of them that were answered.', counted, replyChart(report))}
${card('pages', 'Pages and false alarms', 'Cases opened in this time. A false alarm is one that a person closed as such.', counted, pageChart(report))}
${card('times', 'How fast', 'From the red flag to somebody who has it, and to somebody who has spoken with the patient.', counted, timeChart(report))}
${card('pain', 'Pain over time', 'What patients answered, by the region that was treated. Who had two regions counts under both.', counted, painChart(report))}
${card('events', 'What patients told', `Findings that stand, once for each session. ${published}`, counted, eventChart(report))}
</div>`,
  });
};
