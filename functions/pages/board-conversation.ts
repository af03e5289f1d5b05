import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Case } from '../../shared/paging/case.ts';
import { doneTasks, openTasks } from '../../shared/worklist/worklist.ts';
import type { BoardActOutcome } from '../app/board-acts.ts';
import type { ConversationView } from '../app/board-conversation.ts';
import { patientsIn, senderIn, type Who, whoIs } from '../app/board-lists.ts';
import type { TrailLine } from '../app/board-trail.ts';
import type { HttpResponse } from '../edge/http.ts';
import { caseCard } from './board-case-card.ts';
import { formFields, framed, type Viewer } from './board-frame.ts';
import { cancelledNote, sessionCard } from './board-session-card.ts';
import { doneCard, taskCard } from './board-tasks.ts';
import { threadSection } from './board-thread.ts';
import { aboutWords, caseOutcomes, deedWords, dialled, fullName } from './board-words.ts';
import { phoneWords } from './case-words.ts';
import { type Html, html } from './html.ts';
import { timeOf } from './page-time.ts';

const callLink = (phone: string | undefined, first: boolean): Html | undefined => {
  const number = dialled(phone);
  return number === undefined
    ? undefined
    : html`<a class="call${first ? ' first' : ''}" href="tel:${number}">Call ${phoneWords(phone ?? number)}</a>`;
};

/** The number of a patient: that of the texts, or the one their session names. */
const phoneOf = (state: Conversation): string | undefined =>
  state.channel === 'sms'
    ? state.address
    : state.sessions.map((session) => session.particulars?.phone).find((phone) => phone !== undefined);

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
    (line) =>
      html`<li>${timeOf(line.at, viewer.now, viewer.clinic.timeZone)} <b>${line.by ?? 'unknown'}</b> (${line.role?.replace('-', ' ') ?? 'unknown'}) ${deedWords(line.deed)}${
        aboutWords(line) === undefined ? undefined : html`: ${aboutWords(line)}`
      }</li>`,
  )}</ul></details>`;

const heading = (state: Conversation, who: readonly Who[], sender: string | undefined): Html => {
  const optedOut = state.consent.status === 'opted-out';
  return html`<div class="headline"><h1>${who.length === 0 ? (sender ?? 'Unknown sender') : who.map(fullName).join(' or ')}</h1>
<p>${state.channel === 'sms' ? 'Text messages' : 'E-mail'}, ${phoneWords(state.address)}</p></div>
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
export type Notice =
  | BoardActOutcome
  | 'none'
  | 'amended'
  | 'moved'
  | 'unchanged'
  | 'no-reason'
  /** With the digest of the session whose follow-up was ended. */
  | { readonly cancelled: string };

const notices: Readonly<Record<Exclude<Notice, object>, Html | undefined>> = {
  none: undefined,
  amended: html`<p class="note" role="status"><strong>Saved.</strong> What was sent stays as it was; what was not sent is planned anew.</p>`,
  moved: html`<p class="note" role="status"><strong>Saved, and followed here from now on.</strong> Nothing more is asked at the phone or mailbox that stood there before. What was asked there already is not asked again.</p>`,
  unchanged: html`<p class="note" role="status"><strong>Nothing was changed:</strong> the session stands as it stood.</p>`,
  'no-reason': html`<p class="note wrong" role="alert"><strong>Nothing was cancelled.</strong> Choose why, then press again.</p>`,
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
    body: html`${typeof notice === 'object' ? cancelledNote(notice.cancelled, state) : notices[notice]}${heading(state, who, senderIn(viewer, state))}${mayBeNote(mayBe)}
<div class="view">
<div class="acts-now">${callLink(phone, open.length + tasks.length > 0)}${open.map((one) => caseCard(state, one, prompts.get(one.id) ?? [], viewer))}
${tasks.map((task) => taskCard(state.id, task, viewer))}
${open.length + tasks.length === 0 ? html`<p class="card">Nothing waits for a person here.</p>` : undefined}</div>
${threadSection(thread, viewer)}
<div class="facts">${noteForm(state, viewer)}
${sessions.map((session, n) => sessionCard(session, state, viewer, n))}
${closedCases(
  state.cases.filter((one) => one.state === 'closed'),
  viewer,
)}
${doneCard(state.id, doneTasks(state), viewer)}
${trailCard(trail, viewer)}</div>
</div>`,
  });
};
