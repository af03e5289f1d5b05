import type { Instant } from '../../shared/kernel/instant.ts';
import { caseDueAt, nextPageOf, stepDueAt } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';
import { standOf } from '../../shared/paging/link-attempt.ts';
import { excerptOf } from '../../shared/triage/excerpt.ts';
import type { CaseRow, Quote, Rows } from '../app/board-lists.ts';
import { mayDo } from '../app/board-world.ts';
import type { HttpResponse } from '../edge/http.ts';
import {
  bar,
  formFields,
  framed,
  keysNote,
  since,
  unreadableNote,
  until,
  type Viewer,
} from './board-frame.ts';
import { initials, levelMark } from './board-words.ts';
import { markedWords, plain, stands } from './case-words.ts';
import { type Html, html } from './html.ts';
import { clockTime } from './page-time.ts';

const quoteLengthMax = 160;

/**
 * A patient's words on one line of a list: what was found is marked, long words are cut round the worst of it, and nothing in them is
 * ever markup.
 */
const excerpt = ({ text, flags }: Quote): Html => {
  const found = flags.filter(stands);
  const passages = excerptOf(text, found, quoteLengthMax);
  const parts = passages.map(([from, to]) =>
    markedWords(
      text.slice(from, to),
      found
        .filter(({ span }) => span[0] < to && span[1] > from)
        .map((flag) => ({
          ...flag,
          span: [Math.max(flag.span[0], from) - from, Math.min(flag.span[1], to) - from] as const,
        })),
    ),
  );
  return html`“${(passages[0]?.[0] ?? 0) > 0 ? '… ' : ''}${parts.map((part, n) => html`${n === 0 ? '' : ' … '}${part}`)}${
    (passages.at(-1)?.[1] ?? 0) < text.length ? ' …' : ''
  }”`;
};

/** The words that say how bad it is, and the latest after them. */
export const quoteLine = (quote: Quote | undefined, later: Quote | undefined): Html | undefined =>
  quote === undefined && later === undefined
    ? undefined
    : html`<span class="quote">${quote === undefined ? undefined : excerpt(quote)}${
        later === undefined ? undefined : html` <span class="later">later: ${excerpt(later)}</span>`
      }</span>`;

/** Between which instants the bar of a case runs: from when its present promise began to when it is broken. */
export const promiseOf = (open: Case): { readonly from: Instant; readonly to: Instant } | undefined => {
  const to = open.state === 'paged' ? (stepDueAt(open, open.stepsTaken) ?? caseDueAt(open)) : caseDueAt(open);
  const from = open.state === 'paged' ? open.ladderFrom : (open.acknowledgedAt ?? open.openedAt);
  return to === undefined ? undefined : { from, to };
};

const causes: ReadonlyMap<string, string> = new Map([
  ['concern-overdue', 'Nobody called about this concern in time.'],
  ['concern-unread', 'Nobody has read this concern.'],
]);

/** What brought a case about where no red flag did: beside a red flag it would belittle it. */
export const caseCause = ({ entries }: Case): Html | undefined => {
  if (entries.some((entry) => entry.why === undefined)) return undefined;
  const why = entries[0]?.why;
  return why === undefined ? undefined : html`<span class="small">${causes.get(why) ?? plain(why)}</span>`;
};

/** Who is paged next unless somebody takes the case. */
const climbsTo = (open: Case, { clinic, now }: Viewer): Html | undefined => {
  if (stepDueAt(open, open.stepsTaken) === undefined)
    return open.ended ? html` The ladder has ended; the operator was alarmed.` : undefined;
  const next = nextPageOf(open, clinic);
  return next === undefined
    ? html` Nobody more can be paged; at its end the operator is alarmed.`
    : html` ${next.person} is paged at ${clockTime(next.at, now, clinic.timeZone)}.`;
};

/** Where a case stands, in one sentence. */
export const caseStanding = (open: Case, viewer: Viewer): Html => {
  const { now } = viewer;
  const promise = promiseOf(open);
  switch (open.state) {
    case 'paged': {
      const climbs = climbsTo(open, viewer);
      if (open.lapsed === undefined) return html`<b>Nobody has taken it.</b>${climbs}`;
      return html`<b>${open.lapsed === 'contact' ? 'The patient was not reached in time.' : 'Nobody recorded how it ended.'}</b>${climbs}`;
    }
    case 'acknowledged':
      return html`<b>${open.acknowledgedBy}</b> has it. Reach the patient ${promise === undefined ? undefined : until(promise.to, now)}.`;
    case 'contacted':
      return html`<b>${open.acknowledgedBy}</b> reached the patient. Record how it ended ${promise === undefined ? undefined : until(promise.to, now)}.`;
    case 'closed':
      return html`Closed.`;
  }
};

const row = (one: CaseRow, viewer: Viewer): Html => {
  const { open, who, sender, conversation, quote, later } = one;
  const promise = promiseOf(open);
  const mayTake = mayDo(viewer.who.role, 'cases') && open.state === 'paged';
  return html`<li class="row ${open.severity}" data-row="${open.id}">
<div>${levelMark(open.severity)}<br><span class="small quiet">${since(open.openedAt, viewer.now)} ago</span></div>
<div><a data-open href="/board/c/${conversation}">Case ${open.code}: ${initials(who, sender)}</a><br>${caseCause(open)}</div>
<div class="state">${caseStanding(open, viewer)}${promise === undefined ? undefined : bar(promise.from, promise.to, viewer.now)}</div>
<div class="acts">${
    mayTake
      ? html`<form method="post" action="/board/c/${conversation}/case">${formFields(viewer, {
          case: open.id,
          seen: standOf(open),
          act: 'ACK',
        })}<button class="first" type="submit" data-take aria-label="I have it: case ${open.code}">I have it</button></form>`
      : undefined
  }</div>
${quoteLine(quote, later)}
</li>`;
};

/** Every open case of the clinic, the worst and oldest first. */
export const casesPage = (viewer: Viewer, { rows, unreadable, isCut }: Rows<CaseRow>): HttpResponse =>
  framed(viewer, {
    section: 'cases',
    title: 'Open cases',
    live: true,
    body: html`<div class="headline"><h1>Open cases</h1><p>${
      rows.length === 0 ? 'None' : `${isCut === true ? 'more than ' : ''}${rows.length} open`
    }, as of ${clockTime(viewer.now, viewer.now, viewer.clinic.timeZone)}</p></div>
${unreadableNote(unreadable)}
${isCut === true ? html`<p class="note wrong" role="alert"><strong>More cases are open than stand here.</strong> These need somebody first; the others follow as they close.</p>` : undefined}
${
  rows.length === 0
    ? html`<div class="empty"><strong>No case is open.</strong>A red flag in a patient’s reply opens one, pages the practitioner, and shows here until somebody has recorded how it ended.</div>`
    : html`<ol class="rows">${rows.map((one) => row(one, viewer))}</ol>${keysNote(mayDo(viewer.who.role, 'cases') ? 'a case' : undefined)}`
}`,
  });
