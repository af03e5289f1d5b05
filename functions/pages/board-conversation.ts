import type { Conversation } from '../../shared/conversation/conversation.ts';
import { viewPlan } from '../../shared/followup/check-in-view.ts';
import type { Session, Site } from '../../shared/followup/session.ts';
import { riskNames } from '../../shared/kernel/treatment.ts';
import type { Case } from '../../shared/paging/case.ts';
import { doneTasks, openTasks } from '../../shared/worklist/worklist.ts';
import type { BoardActOutcome } from '../app/board-acts.ts';
import type { ConversationView } from '../app/board-conversation.ts';
import { patientsIn, senderIn, type Who, whoIs } from '../app/board-lists.ts';
import type { TrailLine } from '../app/board-trail.ts';
import type { HttpResponse } from '../edge/http.ts';
import { caseCard } from './board-case-card.ts';
import { formFields, framed, type Viewer } from './board-frame.ts';
import { painLine } from './board-pain.ts';
import { doneCard, taskCard } from './board-tasks.ts';
import { threadSection } from './board-thread.ts';
import { caseOutcomes, checkInNames, checkInStates, deedWords, dialled, fullName } from './board-words.ts';
import { plain } from './case-words.ts';
import { type Html, html } from './html.ts';
import { span, timeOf } from './page-time.ts';

const site = ({ region, side }: Site): string =>
  side === undefined ? plain(region) : `${plain(region)} (${side})`;

const callLink = (phone: string | undefined, first: boolean): Html | undefined => {
  const number = dialled(phone);
  return number === undefined
    ? undefined
    : html`<a class="call${first ? ' first' : ''}" href="tel:${number}">Call ${phone}</a>`;
};

/** The number of a patient: that of the texts, or the one their session names. */
const phoneOf = (state: Conversation): string | undefined =>
  state.channel === 'sms'
    ? state.address
    : state.sessions.map((session) => session.particulars?.phone).find((phone) => phone !== undefined);

const planList = (session: Session, state: Conversation, viewer: Viewer): Html =>
  html`<ul class="plan">${viewPlan(session, state.messages).map(
    ({
      kind,
      dueAt,
      state: stands,
      reason,
    }) => html`<li><span>${checkInNames[kind]}<small>${timeOf(dueAt, viewer.now, viewer.clinic.timeZone)}</small></span>
<span>${checkInStates[stands]}${reason === null ? undefined : html`<small>${plain(reason)}</small>`}</span></li>`,
  )}</ul>`;

const sessionCard = (session: Session, state: Conversation, viewer: Viewer): Html => {
  const { completedAt, regions, risks, practitionerId, id } = session;
  return html`<section class="card" aria-label="Session ${id}">
<h2>Session ${id}${session.cancelled ? ' (cancelled)' : ''}</h2>
<dl>
<dt>Patient</dt><dd>${fullName({ patient: session.patientId, firstName: session.particulars?.firstName })}</dd>
<dt>Ended</dt><dd>${timeOf(completedAt, viewer.now, viewer.clinic.timeZone)}, ${span(viewer.now - completedAt)} ago</dd>
<dt>Treated</dt><dd>${regions.length === 0 ? 'not recorded: take any region as possible' : regions.map(site).join(', ')}</dd>
<dt>Risks</dt><dd>${risks.length === 0 ? 'none noted' : risks.map((risk) => riskNames[risk]).join(', ')}</dd>
${practitionerId === undefined ? undefined : html`<dt>By</dt><dd>${practitionerId}</dd>`}
</dl>
${painLine(session, viewer)}
<h3>Check-ins</h3>
${planList(session, state, viewer)}
</section>`;
};

const closedCases = (closed: readonly Case[], viewer: Viewer): Html | undefined =>
  closed.length === 0
    ? undefined
    : html`<details class="card"><summary>Closed cases (${closed.length})</summary><ul class="plan">${closed.map(
        ({
          code,
          severity,
          closedAt,
          disposition,
          openedAt,
        }) => html`<li><span>Case ${code}, ${severity}<small>opened ${timeOf(openedAt, viewer.now, viewer.clinic.timeZone)}</small></span>
<span>${disposition === undefined ? 'closed' : caseOutcomes[disposition]}<small>${closedAt === undefined ? undefined : timeOf(closedAt, viewer.now, viewer.clinic.timeZone)}</small></span></li>`,
      )}</ul></details>`;

const noteForm = (state: Conversation, viewer: Viewer): Html =>
  html`<form class="card" method="post" action="/board/c/${state.id}/note">${formFields(viewer)}
<div class="field"><label for="staff-note">Add a note</label>
<textarea id="staff-note" name="text" maxlength="2000" required></textarea></div><button type="submit">Keep the note</button></form>`;

const trailCard = (trail: readonly TrailLine[], viewer: Viewer): Html =>
  html`<details class="card"><summary>Who saw it and acted</summary>${trail.length === 0 ? html`<p class="small quiet">Nobody before you.</p>` : undefined}<ul class="trail">${trail.map(
    ({ at, by, role, deed, about }) =>
      html`<li>${timeOf(at, viewer.now, viewer.clinic.timeZone)} <b>${by ?? 'unknown'}</b> (${role?.replace('-', ' ') ?? 'unknown'}) ${deedWords(deed)}${
        about === undefined ? undefined : html`: ${about}`
      }</li>`,
  )}</ul></details>`;

const heading = (state: Conversation, who: readonly Who[], sender: string | undefined): Html => {
  const optedOut = state.consent.status === 'opted-out';
  return html`<div class="headline"><h1>${who.length === 0 ? (sender ?? 'Unknown sender') : who.map(fullName).join(' or ')}</h1>
<p>${state.channel === 'sms' ? 'Text messages' : 'E-mail'}, ${state.address}</p></div>
${
  optedOut
    ? html`<p class="note wrong"><strong>This address has opted out.</strong> Nothing automatic reaches the patient: phone them.</p>`
    : undefined
}
${
  who.length > 1
    ? html`<p class="note"><strong>Several patients share this ${state.channel === 'sms' ? 'phone' : 'mailbox'}.</strong> Words may be from any of them: ask who wrote.</p>`
    : undefined
}`;
};

/** A phone that nobody is followed at may be that of somebody who is followed by e-mail. */
const mayBeNote = (mayBe: ConversationView['mayBe']): Html | undefined =>
  mayBe.length === 0
    ? undefined
    : html`<p class="note"><strong>This phone is on file</strong> for ${mayBe.map(
        ({ conversationId, patientId }, n) =>
          html`${n === 0 ? undefined : ', '}<a href="/board/c/${conversationId}">patient ${patientId}</a>`,
      )}, who is written to by e-mail. It may be from them: ask who wrote.</p>`;

/** What the last press came to. */
export type Notice = 'none' | BoardActOutcome;

const notices: Readonly<Record<Notice, Html | undefined>> = {
  none: undefined,
  done: html`<p class="note" role="status"><strong>Recorded.</strong></p>`,
  ended: html`<p class="note" role="status"><strong>Recorded.</strong> The case is closed.</p>`,
  changed: html`<p class="note wrong" role="alert"><strong>Nothing was recorded.</strong> It has changed since that page was shown. Look at it as it is now, then press again.</p>`,
  gone: html`<p class="note wrong" role="alert"><strong>Nothing was recorded.</strong> It is not open any more.</p>`,
  own: html`<p class="note wrong" role="alert"><strong>Nothing was recorded.</strong> You are the patient of this case: a colleague has to act on it.</p>`,
  'told-already': html`<p class="note" role="status"><strong>Noted already.</strong> Your call in vain counts once. Call again in a few minutes, then say how it went.</p>`,
};

/** One conversation: what needs doing first, then what was said, then the plan and the facts. */
export const conversationPage = (viewer: Viewer, view: ConversationView, notice: Notice): HttpResponse => {
  const { state, thread, prompts, trail, mayBe } = view;
  const who = whoIs(state, patientsIn(state));
  const open = state.cases.filter((one) => one.state !== 'closed');
  const tasks = openTasks(state);
  const sessions = state.sessions.toSorted((a, b) => b.completedAt - a.completedAt);
  const phone = phoneOf(state);
  return framed(viewer, {
    section: 'conversations',
    title: 'Conversation',
    body: html`${notices[notice]}${heading(state, who, senderIn(viewer, state))}${mayBeNote(mayBe)}
<div class="view">
<div class="acts-now">${callLink(phone, open.length + tasks.length > 0)}${open.map((one) => caseCard(state, one, prompts.get(one.id) ?? [], viewer))}
${tasks.map((task) => taskCard(state.id, task, viewer))}
${open.length + tasks.length === 0 ? html`<p class="card">Nothing waits for a person here.</p>` : undefined}</div>
${threadSection(thread, viewer)}
<div class="facts">${noteForm(state, viewer)}
${sessions.map((session) => sessionCard(session, state, viewer))}
${closedCases(
  state.cases.filter((one) => one.state === 'closed'),
  viewer,
)}
${doneCard(state.id, doneTasks(state), viewer)}
${trailCard(trail, viewer)}</div>
</div>`,
  });
};
