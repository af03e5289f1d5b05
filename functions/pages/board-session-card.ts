import type { Conversation } from '../../shared/conversation/conversation.ts';
import { viewPlan } from '../../shared/followup/check-in-view.ts';
import {
  backdatedMax,
  cancelReasons,
  isOver,
  type Session,
  type Site,
} from '../../shared/followup/session.ts';
import { riskNames } from '../../shared/kernel/treatment.ts';
import type { CheckInMessage, Outbound } from '../../shared/message/outbound.ts';
import { reasonWords } from '../../shared/message/reason-words.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { mayDo } from '../app/board-world.ts';
import { formFields, type Viewer } from './board-frame.ts';
import { painLine } from './board-pain.ts';
import { cancelReasonNames, checkInNames, checkInStates, fullName } from './board-words.ts';
import { plain } from './case-words.ts';
import { type Html, html } from './html.ts';
import { span, timeOf } from './page-time.ts';

const site = ({ region, side }: Site): string =>
  side === undefined ? plain(region) : `${plain(region)} (${side})`;

const planList = (session: Session, state: Conversation, viewer: Viewer): Html =>
  html`<ul class="plan">${viewPlan(session, state.messages).map(
    ({
      kind,
      dueAt,
      state: stands,
      reason,
    }) => html`<li><span>${checkInNames[kind]}<small>${timeOf(dueAt, viewer.now, viewer.clinic.timeZone)}</small></span>
<span>${
      reason === 'cancelled'
        ? 'cancelled'
        : html`${checkInStates[stands]}${reason === null ? undefined : html`<small>${reasonWords(reason)}</small>`}`
    }</span></li>`,
  )}</ul>`;

/** The check-ins of a session that stand so, by name. */
const checkInsOf = (
  session: Session,
  messages: readonly Outbound[],
  stands: (delivery: CheckInMessage['delivery']) => boolean,
): string => {
  const ids = messages.flatMap((one) => (one.class === 'check-in' && stands(one.delivery) ? [one.id] : []));
  return session.checkIns
    .filter(({ id }) => ids.includes(id))
    .map(({ kind }) => checkInNames[kind])
    .join(', ');
};

/** What the end of a session's follow-up has stopped, and what it could not. */
export const cancelledNote = (digest: string, state: Conversation): Html | undefined => {
  const session = state.sessions.find((one) => one.cancelled && one.digest === digest);
  if (session === undefined) return undefined;
  const { messages } = state;
  const stopped = checkInsOf(
    session,
    messages,
    (one) => one.state === 'skipped' && one.because === 'cancelled',
  );
  const left = checkInsOf(
    session,
    messages,
    ({ state: stands }) => stands === 'sent' || stands === 'unknown',
  );
  const leaving = checkInsOf(session, messages, ({ state: stands }) => stands === 'sending');
  const isOpen = openTasks(state).length > 0 || state.cases.some((one) => one.state !== 'closed');
  return html`<p class="note" role="status"><strong>Cancelled.</strong> ${
    stopped === '' ? 'Nothing was left to be stopped.' : `Stopped: ${stopped}.`
  }${leaving === '' ? '' : ` Being sent while you pressed, it may arrive: ${leaving}.`}${
    left === '' ? '' : ` Sent before: ${left}.`
  }${isOpen ? ' The cases and call-backs here stay open until somebody has dealt with them.' : ''}</p>`;
};

const cancelForm = (session: Session, state: Conversation, viewer: Viewer, n: number): Html => {
  const waits = checkInsOf(session, state.messages, (one) => one.state === 'pending');
  return html`<details><summary>Cancel this session</summary>
<form method="post" action="/board/c/${state.id}/cancel">${formFields(viewer, { sessionId: session.id, seen: session.digest })}
<p class="small">${
    waits === '' ? 'Nothing waits to be sent.' : `This stops: ${waits}.`
  } What was sent stays, and a reply is still read. It cannot be undone.</p>
<div class="field"><label for="because-${n}">Why</label><select id="because-${n}" name="because" required><option value="">choose</option>${cancelReasons.map(
    (one) => html`<option value="${one}">${cancelReasonNames[one]}</option>`,
  )}</select></div>
<div class="field"><label for="cancel-note-${n}">Note <span class="hint">(kept with the conversation, optional)</span></label>
<textarea id="cancel-note-${n}" name="note" maxlength="2000"></textarea></div>
<div class="buttons"><button type="submit">Yes, cancel it</button></div></form></details>`;
};

/** What can be changed of a session, by whoever may record one. */
const changes = (session: Session, state: Conversation, viewer: Viewer, n: number): Html | undefined => {
  if (isOver(session) || !mayDo(viewer.who.role, 'sessions')) return undefined;
  const isLate = viewer.now - session.completedAt > backdatedMax;
  return html`${
    isLate
      ? html`<p class="small quiet">It ended more than a week ago: it can be cancelled, and not amended.</p>`
      : html`<a class="call" href="/board/c/${state.id}/amend/${session.digest}">Amend this session</a>`
  }
${cancelForm(session, state, viewer, n)}`;
};

/** One session of a conversation: who, when, where, what is still to be asked, and what can be changed. `n` tells it from the others on the page. */
export const sessionCard = (session: Session, state: Conversation, viewer: Viewer, n: number): Html => {
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
${changes(session, state, viewer, n)}
</section>`;
};
