import { type Clinic, isTexting, pagedAt, whoMaySignIn } from '../../shared/clinic/clinic.ts';
import { weeklyGaps } from '../../shared/clinic/coverage.ts';
import { standFor } from '../../shared/clinic/on-call.ts';
import { weekdays } from '../../shared/clinic/week.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { checkInKinds } from '../../shared/kernel/treatment.ts';
import { onLocalDay, wallClockAt } from '../../shared/kernel/zone.ts';
import type { HttpResponse } from '../edge/http.ts';
import { framed, type Viewer } from './board-frame.ts';
import { checkInNames } from './board-words.ts';
import { phoneWords } from './case-words.ts';
import { type Html, html } from './html.ts';
import { dayName, span, timeOf, zoneWords } from './page-time.ts';

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const minutes = (n: number): string => (n === 0 ? 'at once' : span(n * 60_000));

/** The first step of the ladder that finds somebody at an instant; undefined where none does. */
const firstStep = (clinic: Clinic, at: Instant): number | undefined => {
  const step = clinic.ladder.findIndex((names) =>
    names.some((name) => standFor(clinic, name, undefined, at).length > 0),
  );
  return step < 0 ? undefined : step;
};

const slot = 30;
const columnWidth = 43;
const rowHeight = 4;
const left = 40;
const top = 18;

type Stretch = { readonly day: number; readonly from: number; readonly to: number; readonly tone: Tone };
type Tone = 'first-step' | 'later-step' | 'gap';

const toneOf = (step: number | undefined): Tone =>
  step === undefined ? 'gap' : step === 0 ? 'first-step' : 'later-step';

/** The local week that `now` lies in, with the exceptions it has: stretches of a day in which the same step comes first. */
const stretchesOf = (clinic: Clinic, now: Instant): readonly Stretch[] => {
  const { weekday } = wallClockAt(now, clinic.timeZone);
  return dayNames.flatMap((_, day) => {
    const found: Stretch[] = [];
    for (let from = 0; from < 1440; from += slot) {
      const at = onLocalDay(now, clinic.timeZone, from, day - (weekday - 1));
      const tone = toneOf(firstStep(clinic, at));
      const last = found.at(-1);
      if (last?.tone === tone) found[found.length - 1] = { ...last, to: from + slot };
      else found.push({ day, from, to: from + slot, tone });
    }
    return found;
  });
};

/** The ladder of this week as a calendar: who is found first, and in red where nobody can be paged. */
const weekPicture = (clinic: Clinic, now: Instant): Html => {
  const stretches = stretchesOf(clinic, now);
  const uncovered = stretches
    .filter(({ tone }) => tone === 'gap')
    .reduce((sum, { from, to }) => sum + to - from, 0);
  const words =
    uncovered === 0
      ? 'Somebody can be paged at every hour of this week.'
      : `In ${minutes(uncovered)} of this week nobody can be paged.`;
  const height = top + (1440 / slot) * rowHeight + 4;
  return html`<svg class="chart" viewBox="0 0 ${left + 7 * columnWidth} ${height}" role="img" aria-labelledby="week"><title id="week">${words}</title>
${dayNames.map((name, day) => html`<text x="${left + day * columnWidth + 4}" y="12">${name}</text>`)}
${[0, 6, 12, 18].map((hour) => html`<text x="0" y="${top + ((hour * 60) / slot) * rowHeight + 8}">${hour}:00</text>`)}
${stretches.map(
  ({ day, from, to, tone }) =>
    html`<rect class="${tone}" x="${left + day * columnWidth + 2}" y="${top + (from / slot) * rowHeight}" width="${columnWidth - 4}" height="${((to - from) / slot) * rowHeight}" rx="3"/>`,
)}</svg><p class="small quiet">${words} Dark: the first step finds somebody. Pale: a later step does. Red: nobody.</p>`;
};

const hoursOf = (week: Clinic['open'] | 'always'): string =>
  week === 'always'
    ? 'always'
    : weekdays
        .flatMap((weekday, n) => {
          const spans = week[weekday] ?? [];
          return spans.length === 0
            ? []
            : [`${dayNames[n]} ${spans.map(({ from, to }) => `${from}–${to}`).join(', ')}`];
        })
        .join('; ') || 'never';

const ladderTable = (
  clinic: Clinic,
): Html => html`<div class="wide" tabindex="0" role="region" aria-label="Steps of the ladder"><table><thead><tr><th scope="col">Step</th><th scope="col">Who</th><th scope="col">Emergency: paged after</th><th scope="col">Urgent: paged after</th></tr></thead>
<tbody>${clinic.ladder.map(
  (names, n) =>
    html`<tr><th scope="row">${n + 1}</th><td>${names.join(', ')}</td><td>${minutes(clinic.severities.emergency.stepsAfter[n] ?? 0)}</td><td>${minutes(clinic.severities.urgent.stepsAfter[n] ?? 0)}</td></tr>`,
)}
<tr><th scope="row">End</th><td>operator alarm</td><td>${minutes(clinic.severities.emergency.endAfter)}</td><td>${minutes(clinic.severities.urgent.endAfter)}</td></tr></tbody></table></div>
<p class="small quiet">Repeated every ${minutes(clinic.severities.emergency.repeatEvery)} (emergency) or ${minutes(clinic.severities.urgent.repeatEvery)} (urgent). After an acknowledgement the patient is reached within ${minutes(clinic.severities.emergency.contactWithin)} or ${minutes(clinic.severities.urgent.contactWithin)}, and the case is closed within ${minutes(clinic.severities.emergency.closeWithin)} or ${minutes(clinic.severities.urgent.closeWithin)}.</p>`;

const peopleTable = (
  clinic: Clinic,
): Html => html`<div class="wide" tabindex="0" role="region" aria-label="People"><table><thead><tr><th scope="col">Who</th><th scope="col">Role</th><th scope="col">Paged by</th><th scope="col">On call</th></tr></thead>
<tbody>${whoMaySignIn(clinic).map(({ id, role }) => {
  const person = clinic.people.find((one) => one.id === id);
  const { phone, email } = pagedAt(clinic, person ?? {});
  const ways = [phone === undefined ? '' : 'text', email === undefined ? '' : 'e-mail'].filter(Boolean);
  return html`<tr><th scope="row">${id}</th><td>${(person?.role ?? role).replace('-', ' ')}</td><td>${ways.length === 0 ? 'never paged' : ways.join(', ')}</td><td>${
    person === undefined ? '–' : hoursOf(person.onCall)
  }</td></tr>`;
})}</tbody></table></div>`;

const facts = (clinic: Clinic): readonly (readonly [string, string])[] => [
  ['Clinic', `${clinic.name} (${clinic.id})`],
  ['Time zone', clinic.timeZone],
  ['Open', hoursOf(clinic.open)],
  ['Closed days', clinic.closedDays.length === 0 ? 'none' : clinic.closedDays.join(', ')],
  ['Phone for patients', clinic.phone],
  ['Texts come from', isTexting(clinic) ? phoneWords(clinic.smsNumber) : 'nowhere: texts are off'],
  ['Emergency and crisis', `${clinic.emergencyNumber} and ${clinic.crisisNumber}`],
  ['Quiet hours', `${clinic.quietHours.from}–${clinic.quietHours.to}`],
  ['Texts to a patient', `${clinic.budget.perDay} a day, ${clinic.budget.perWeek} a week for each session`],
  ...checkInKinds.map((kind): readonly [string, string] => [
    checkInNames[kind],
    `after ${minutes(clinic.plan[kind].after)}, up to ${minutes(clinic.plan[kind].grace)} late`,
  ]),
];

/** The clinic's settings as they are. They are changed where the clinic is deployed from, and checked there. */
export const settingsPage = (viewer: Viewer): HttpResponse => {
  const { clinic, now } = viewer;
  const gaps = weeklyGaps(clinic);
  return framed(viewer, {
    section: 'settings',
    title: 'Settings',
    body: html`<div class="headline"><h1>Settings</h1><p>As they are; changed in clinics/${clinic.id}.ts and checked before they count</p></div>
${gaps.length === 0 ? undefined : html`<div class="note wrong" role="alert"><strong>There are hours in which nobody can be paged.</strong><ul>${gaps.map(({ words }) => html`<li>${words}</li>`)}</ul></div>`}
<div class="grid">
<section class="card"><h2>The ladder, this week from ${dayName(onLocalDay(now, clinic.timeZone, 720, 1 - wallClockAt(now, clinic.timeZone).weekday), clinic.timeZone)}</h2>${weekPicture(clinic, now)}${ladderTable(clinic)}</section>
<div><section class="card"><h2>People</h2>${peopleTable(clinic)}</section>
<section class="card"><h2>The clinic</h2><dl class="pairs">${facts(clinic).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p class="small quiet">It is ${dayName(now, clinic.timeZone)} ${timeOf(now, now, clinic.timeZone)}, ${zoneWords(clinic.timeZone)} time.</p></section></div>
</div>`,
  });
};
