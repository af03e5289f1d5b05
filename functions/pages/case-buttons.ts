import type { Case } from '../../shared/paging/case.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { standOf } from '../../shared/paging/link-attempt.ts';
import { type Html, html } from './html.ts';

type Button = { readonly act: CaseAct; readonly words: string };

const closing: readonly Button[] = [
  { act: 'ER', words: 'Sent to emergency care' },
  { act: 'SEEN', words: 'Seen by a clinician' },
  { act: 'ADVISED', words: 'Advice given' },
];

const button = ({ act, words }: Button, first = false): Html =>
  html`<button${first ? html` class="first"` : undefined} type="submit" name="act" value="${act}">${words}</button>`;

const nextButtons = (open: Case): Html => {
  switch (open.state) {
    case 'paged':
      return html`${button({ act: 'ACK', words: 'I have it' }, true)}
${button({ act: 'REACHED', words: 'I reached the patient' })}
${button({ act: 'NOANSWER', words: 'I called, no answer' })}`;
    case 'acknowledged':
      return html`${button({ act: 'REACHED', words: 'I reached the patient' }, true)}
${button({ act: 'NOANSWER', words: 'I called, no answer' })}`;
    case 'contacted':
      return html`<p>How did it end?</p>
${closing.map((one) => button(one, true))}`;
    case 'closed':
      return html``;
  }
};

const lastButtons = (open: Case): Html => html`${
  open.state === 'contacted'
    ? undefined
    : html`<details><summary>It has ended already</summary>
<p class="quiet">Closing implies that the patient was reached.</p>
${closing.map((one) => button(one))}
</details>`
}
<details><summary>It was a false alarm</summary>
<p>Only after you have spoken with the patient, and not because the words sound mild.</p>
${button({ act: 'FALSE', words: 'Close as a false alarm' })}
</details>`;

/** The buttons of a case, the next one first. Each says what it was pressed on, so that an old press changes nothing. */
export const actions = (open: Case): Html => html`<section aria-labelledby="next">
<h2 id="next">What is next</h2>
<form method="post">
<input type="hidden" name="code" value="${open.code}">
<input type="hidden" name="seen" value="${standOf(open)}">
${nextButtons(open)}
${lastButtons(open)}
</form>
</section>`;
