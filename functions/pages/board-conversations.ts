import { openTasks } from '../../shared/worklist/worklist.ts';
import type { ConversationRow, Rows } from '../app/board-lists.ts';
import type { HttpResponse } from '../edge/http.ts';
import { framed, keysNote, unreadableNote, type Viewer } from './board-frame.ts';
import { initials, levelMark } from './board-words.ts';
import { type Html, html } from './html.ts';
import { clockTime, timeOf } from './page-time.ts';

const standing = ({ state }: ConversationRow): string => {
  const open = state.cases.filter((one) => one.state !== 'closed').length;
  const tasks = openTasks(state).length;
  const parts = [
    ...(open === 0 ? [] : [open === 1 ? 'a case is open' : `${open} cases are open`]),
    ...(tasks === 0 ? [] : [tasks === 1 ? 'one call-back' : `${tasks} call-backs`]),
    ...(state.consent.status === 'opted-out' ? ['opted out'] : []),
  ];
  return parts.length === 0 ? 'nothing open' : parts.join(', ');
};

const row = (one: ConversationRow, { now, clinic }: Viewer): Html => {
  const { state, conversation, who, sender } = one;
  const last = state.replies.at(-1);
  return html`<li class="row" data-row="${conversation}">
<div>${last === undefined ? html`<span class="small quiet">no reply yet</span>` : levelMark(last.disposition)}</div>
<div><a data-open href="/board/c/${conversation}">${initials(who, sender)}</a><br><span class="small quiet">${
    state.channel === 'sms' ? 'by text' : 'by e-mail'
  }${last === undefined ? undefined : html`, wrote last ${timeOf(last.at, now, clinic.timeZone)}`}</span></div>
<div class="state">${standing(one)}</div>
<div class="acts"></div>
</li>`;
};

const list = (rows: readonly ConversationRow[], viewer: Viewer): Html =>
  html`<ol class="rows">${rows.map((one) => row(one, viewer))}</ol>${keysNote(undefined)}`;

/** Every conversation, the one that something happened in last first. */
export const conversationsPage = (
  viewer: Viewer,
  { rows, unreadable, next }: Rows<ConversationRow>,
): HttpResponse =>
  framed(viewer, {
    section: 'conversations',
    title: 'Conversations',
    body: html`<div class="headline"><h1>Conversations</h1><p>Latest first, as of ${clockTime(viewer.now, viewer.now, viewer.clinic.timeZone)}</p></div>
${unreadableNote(unreadable)}
${
  rows.length === 0
    ? html`<div class="empty"><strong>No conversation yet.</strong>The first one begins when a session is recorded. <a href="/board/record">Record a session</a></div>`
    : list(rows, viewer)
}
${next === undefined ? undefined : html`<p class="more"><a href="/board/conversations?after=${encodeURIComponent(next)}">Older conversations</a></p>`}`,
  });

const howToFind =
  'Names and ids are found by their beginning, cases by their number (“44”). An e-mail address has to be whole; a phone number without its area code is looked for in the clinic’s own.';

/** What was found for what somebody typed. It was posted: a name or a number has no place in an address. */
export const foundPage = (
  viewer: Viewer,
  typed: string,
  { rows, unreadable, isCut }: Rows<ConversationRow>,
): HttpResponse =>
  framed(viewer, {
    section: 'conversations',
    title: 'Found',
    body:
      typed === ''
        ? html`<div class="headline"><h1>Nothing was looked for</h1></div>
<div class="empty"><strong>Type whom to find.</strong>${howToFind}</div>`
        : html`<div class="headline"><h1>${rows.length === 0 ? 'Nobody found' : `${rows.length} found`}</h1><p>for “${typed}”</p></div>
${unreadableNote(unreadable)}
${isCut === true ? html`<p class="note"><strong>There may be more.</strong> These are the latest; an id, a phone number, an e-mail address or a case’s number finds one patient.</p>` : undefined}
${
  rows.length === 0
    ? html`<div class="empty"><strong>No patient and no case is found by this.</strong>${howToFind}</div>`
    : list(rows, viewer)
}`,
  });
