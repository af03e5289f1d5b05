import { caseDueAt } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';
import type { HistoryLine, Note } from '../app/case-history.ts';
import type { LadderRow } from '../app/case-ladder.ts';
import { noteCharactersMax } from '../edge/link-attempt.ts';
import type { Moment } from './case-sections.ts';
import { type Html, html } from './html.ts';
import { clockTime, timeOf } from './page-time.ts';

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? 'nobody') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A step by whom it pages, with the name of the step where that is another. */
const named = ({ people, names }: LadderRow): Html => {
  const who = listed(people.length === 0 ? names : people);
  const by = listed(names);
  return who === by ? html`<strong>${who}</strong>` : html`<strong>${who}</strong> (${by})`;
};

const oneStep = (row: LadderRow, { now, zone }: Moment): Html => {
  const at = row.at === undefined ? undefined : timeOf(row.at, now, zone);
  switch (row.state) {
    case 'paged':
      return html`<li>${named(row)} was paged, ${at}</li>`;
    case 'before':
      return html`<li>${named(row)}: paged already${at === undefined ? undefined : html`, last at ${at}`}</li>`;
    case 'empty':
      return html`<li>${named(row)} cannot be paged now, so the step is skipped at once</li>`;
    case 'next':
      return html`<li>${named(row)} is paged at ${at} unless you take it</li>`;
    case 'later':
      return at === undefined
        ? html`<li>${named(row)}</li>`
        : html`<li>${named(row)} is paged at ${at} unless somebody takes it</li>`;
  }
};

const afterwards = (open: Case, { now, zone }: Moment): Html => {
  const due = caseDueAt(open);
  if (open.state === 'paged')
    return open.ended
      ? html`<p>The ladder has ended and the operator has been alarmed. The pages go on until somebody acts.</p>`
      : html`<p>At its end the operator is alarmed, and the pages go on until somebody acts.</p>`;
  return due === undefined
    ? html``
    : html`<p>Nobody more is paged before ${clockTime(due, now, zone)}. Then everybody who was paged is paged again, and the ladder goes on.</p>`;
};

/** Whom the case has paged, whom it has skipped, and who is next. */
export const ladderSection = (rows: readonly LadderRow[], open: Case, moment: Moment): Html =>
  html`<section aria-labelledby="ladder">
<h2 id="ladder">The ladder</h2>
<ol class="steps">${rows.map((row) => oneStep(row, moment))}</ol>
${afterwards(open, moment)}
</section>`;

export const historySection = (lines: readonly HistoryLine[], { now, zone }: Moment): Html =>
  html`<section aria-labelledby="history">
<h2 id="history">What has happened</h2>
<ol class="facts">${lines.map(
    ({ at, words }) => html`<li><span class="quiet">${timeOf(at, now, zone)}</span> ${words}</li>`,
  )}</ol>
</section>`;

/** Notes of everybody who works on the case, and a field for another. */
export const noteForm = (notes: readonly Note[], open: Case, { now, zone }: Moment): Html =>
  html`<section aria-labelledby="notes">
<h2 id="notes">Notes</h2>
${
  notes.length === 0
    ? undefined
    : html`<ul class="facts">${notes.map(
        ({ at, by, text }) => html`<li><span class="quiet">${timeOf(at, now, zone)}, ${by}</span>
<br><span class="spaced">${text ?? 'The note has been erased.'}</span></li>`,
      )}</ul>`
}
<form method="post">
<input type="hidden" name="code" value="${open.code}">
<label for="note">Write a note for whoever works on this case</label>
<textarea id="note" name="note" rows="3" maxlength="${noteCharactersMax}" required></textarea>
<button type="submit" name="act" value="NOTE">Keep the note</button>
</form>
</section>`;
