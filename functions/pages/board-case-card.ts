import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Case } from '../../shared/paging/case.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { standOf } from '../../shared/paging/link-attempt.ts';
import { mayDo } from '../app/board-world.ts';
import { caseCause, caseStanding, promiseOf } from './board-cases.ts';
import { bar, formFields, since, type Viewer } from './board-frame.ts';
import { levelMark } from './board-words.ts';
import { type Html, html } from './html.ts';
import { clockTime } from './page-time.ts';

const button = (act: CaseAct, words: string, first = false): Html =>
  html`<button type="submit" name="act" value="${act}"${first ? html` class="first"` : undefined}>${words}</button>`;

const closing = (first: boolean): Html => html`${button('ER', 'Sent to emergency care', first)}
${button('SEEN', 'Seen by a clinician', first)}
${button('ADVISED', 'Advice given', first)}`;

const next = (open: Case): Html => {
  switch (open.state) {
    case 'paged':
      return html`${button('ACK', 'I have it', true)}${button('REACHED', 'I reached the patient')}${button('NOANSWER', 'I called, no answer')}`;
    case 'acknowledged':
      return html`${button('REACHED', 'I reached the patient', true)}${button('NOANSWER', 'I called, no answer')}`;
    case 'contacted':
      return html`<p>How did it end?</p>${closing(true)}`;
    case 'closed':
      return html``;
  }
};

const later = (open: Case): Html => html`${
  open.state === 'contacted'
    ? undefined
    : html`<details><summary>It has ended already</summary><p class="small quiet">Closing says that the patient was reached.</p><div class="buttons">${closing(false)}</div></details>`
}
<details><summary>It was a false alarm</summary><p class="small">Only after speaking with the patient, and not because the words sound mild.</p><div class="buttons">${button('FALSE', 'Close as a false alarm')}</div></details>`;

const pagedWords = (open: Case, { clinic, now }: Viewer): Html =>
  open.paged.length === 0
    ? html`<p class="small">Nobody could be paged.</p>`
    : html`<p class="small quiet">Paged: ${open.paged
        .map(({ person, lastAt }) => `${person} (${clockTime(lastAt, now, clinic.timeZone)})`)
        .join(', ')}.</p>`;

/** An open case in its conversation: how bad, how long, where it stands, what must not be explained away, and the next step. */
export const caseCard = (
  state: Conversation,
  open: Case,
  prompts: readonly string[],
  viewer: Viewer,
): Html => {
  const promise = promiseOf(open);
  return html`<section class="card case ${open.severity}" aria-label="Case ${open.code}">
<p>${levelMark(open.severity)}</p>
<h2>Case ${open.code}, open for ${since(open.openedAt, viewer.now)}</h2>
<p>${caseStanding(open, viewer)} ${caseCause(open)}</p>
${promise === undefined ? undefined : bar(promise.from, promise.to, viewer.now)}
${prompts.map((prompt) => html`<p class="prompt">${prompt}</p>`)}
${
  mayDo(viewer.who.role, 'cases')
    ? html`<form method="post" action="/board/c/${state.id}/case">${formFields(viewer, { case: open.id, seen: standOf(open) })}
<div class="buttons">${next(open)}</div>${later(open)}</form>`
    : html`<p class="small quiet">A practitioner acts on cases. If nobody does, call one: the ladder goes on by itself.</p>`
}
${pagedWords(open, viewer)}
</section>`;
};
