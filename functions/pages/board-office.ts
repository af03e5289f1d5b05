import type { Health } from '../app/board-health.ts';
import type { TrailLine } from '../app/board-trail.ts';
import { mayDo } from '../app/board-world.ts';
import type { HttpResponse } from '../edge/http.ts';
import { framed, type Viewer } from './board-frame.ts';
import { deedWords } from './board-words.ts';
import { type Html, html } from './html.ts';
import { span, timeOf, zoneWords } from './page-time.ts';

const figure = (value: string, words: string): Html =>
  html`<div class="figure"><b>${value}</b><span>${words}</span></div>`;

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What the machine has done its part of and people have not. Who sees no patients is told how many, and is led nowhere. */
const peopleNote = ({ who }: Viewer, { endedLadders, lateTasks, isCut }: Health['people']): Html => {
  if (endedLadders + lateTasks === 0)
    return html`<p class="note" role="status"><strong>No patient waits past their time for a person.</strong> No ladder has ended with nobody who has the case, and no call-back is late.</p>`;
  const linked = (path: string, words: string): Html =>
    mayDo(who.role, 'patients') ? html`<a href="${path}">${words}</a>` : html`${words}`;
  return html`<p class="note wrong" role="alert"><strong>Patients wait for people.</strong> ${
    endedLadders === 0
      ? undefined
      : html`${linked('/board/cases', counted(endedLadders, 'case', 'cases'))} whose ladder has ended and that nobody has: phone somebody of the ladder now. `
  }${
    lateTasks === 0
      ? undefined
      : html`${linked('/board/call-backs', counted(lateTasks, 'call-back', 'call-backs'))} past the time when somebody was to call. `
  }${isCut ? 'There may be more.' : undefined}</p>`;
};

/** What ops looks at: whether anything waits that should not. No patient, no word. */
export const healthPage = (viewer: Viewer, health: Health): HttpResponse => {
  const late = health.overdue > 0;
  return framed(viewer, {
    section: 'health',
    title: 'Health',
    live: true,
    body: html`<div class="headline"><h1>Health</h1><p>${timeOf(viewer.now, viewer.now, viewer.clinic.timeZone)}</p></div>
${
  late
    ? html`<p class="note wrong" role="alert"><strong>${health.overdue} conversations have been due for more than ${span(health.patience)}.</strong> The sweep should have dealt with them: see the runbook.</p>`
    : html`<p class="note" role="status"><strong>The machine is up to date.</strong> All that it had to send or settle was done within ${span(health.patience)}. Whether people have acted is another matter:</p>`
}
${peopleNote(viewer, health.people)}
<div class="figures">${figure(`${health.cases}`, 'conversations with an open case')}${figure(`${health.tasks}`, 'conversations on the call-back list')}${figure(`${health.people.endedLadders}`, 'cases that nobody has, ladder ended')}${figure(`${health.people.lateTasks}`, 'call-backs late')}${figure(`${health.overdue}`, 'overdue at the machine')}</div>
${
  health.provedAt === undefined
    ? undefined
    : html`<p class="note">A synthetic red flag last came through, from a text to its page and answer, ${timeOf(health.provedAt, viewer.now, viewer.clinic.timeZone)}.</p>`
}
${
  health.unreadable.length === 0
    ? undefined
    : html`<p class="note wrong" role="alert"><strong>Rows that cannot be read:</strong> ${health.unreadable.join(', ')}. They are left as they are.</p>`
}`,
  });
};

/** Who saw and did what on one day of the clinic, the latest first. */
export const trailPage = (
  viewer: Viewer,
  day: string,
  lines: readonly TrailLine[],
  isFull: boolean,
): HttpResponse =>
  framed(viewer, {
    section: 'trail',
    title: 'Who saw what',
    body: html`<div class="headline"><h1>Who saw what</h1><form method="get" action="/board/trail"><label for="day">Day (${zoneWords(viewer.clinic.timeZone)} time)</label> <input id="day" type="date" name="day" value="${day}"> <button type="submit">Show</button></form></div>
<p class="lead">Every page that showed patients, and every press. Lines are only ever added.</p>
${
  lines.length === 0
    ? html`<div class="empty"><strong>Nobody looked at anything.</strong>Choose another day.</div>`
    : html`<div class="card wide" tabindex="0" role="region" aria-label="The lines of the day"><table><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">Role</th><th scope="col">What</th><th scope="col">About</th></tr></thead><tbody>${lines.map(
        ({ at, by, role, deed, about, conversation }) =>
          html`<tr><td>${timeOf(at, viewer.now, viewer.clinic.timeZone)}</td><td>${by ?? 'unknown'}</td><td>${role?.replace('-', ' ')}</td><td>${deedWords(deed)}</td><td>${
            conversation === undefined
              ? undefined
              : html`<a href="/board/c/${conversation}">a conversation</a> `
          }${about}</td></tr>`,
      )}</tbody></table></div>`
}
${isFull ? html`<p class="more">Only the latest ${lines.length} lines are on this page.</p>` : undefined}`,
  });
