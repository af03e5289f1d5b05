import type { PersonId } from '../../shared/kernel/brand.ts';
import { caseDueAt } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';
import { caseActs } from '../../shared/paging/case-act.ts';
import type { CasePicture } from '../app/case-picture.ts';
import type { LinkedCase } from '../app/follow-link.ts';
import type { HttpResponse } from '../edge/http.ts';
import { actions } from './case-buttons.ts';
import { dialled, framed, heading, momentOf, type Reader, whomToCall } from './case-frame.ts';
import { historySection, ladderSection, noteForm } from './case-record.ts';
import { patientsSection, toldSection, wordsSection } from './case-sections.ts';
import { phoneWords } from './case-words.ts';
import { type Html, html } from './html.ts';
import { clockTime } from './page-time.ts';

/** What the last press came to. */
export const openNotices = ['seen', 'changed', 'noted', 'told-already', ...caseActs] as const;
export type OpenNotice = (typeof openNotices)[number];

const recorded = (words: string): Html =>
  html`<p class="note" role="status"><strong>Recorded.</strong> ${words}</p>`;

const noticeOf = (notice: OpenNotice, open: Case, by: PersonId, reader: Reader): Html | undefined => {
  const { now, zone } = momentOf(reader);
  const dueAt = caseDueAt(open);
  const due = dueAt === undefined ? '' : clockTime(dueAt, now, zone);
  switch (notice) {
    case 'seen':
      return undefined;
    case 'changed':
      return html`<p class="note wrong" role="alert"><strong>Nothing was recorded.</strong> The case has changed since that page was shown. Look at it as it is now, then press again.</p>`;
    case 'told-already':
      return html`<p class="note" role="status">Your call in vain is noted already, and counts once. Call again in a few minutes, then say how it went.</p>`;
    case 'noted':
      return recorded('Your note is with the case.');
    case 'ACK':
      return open.acknowledgedBy === by
        ? recorded(`The case is yours. Call the patient by ${due}.`)
        : html`<p class="note" role="status">${open.acknowledgedBy} had it already. Nothing was changed.</p>`;
    case 'REACHED':
      return recorded(`You reached the patient. Record how it ended by ${due}.`);
    case 'NOANSWER':
      return recorded(
        `No answer, attempt ${open.noAnswers} of 3. Whoever is next on the ladder is paged; try again by ${due}.`,
      );
    case 'ER':
    case 'SEEN':
    case 'ADVISED':
    case 'FALSE':
      // What closes a case is answered by the page of its end.
      return undefined;
  }
};

/** The number to call, as large as a thumb; what must not be explained away stands above it. */
const whatToDo = (open: Case, { phone, prompts, optedOut }: CasePicture): Html => {
  const number = dialled(phone);
  return html`<section aria-labelledby="now">
<h2 id="now">What to do now</h2>
${prompts.map((prompt) => html`<p class="prompt">${prompt}</p>`)}
${optedOut ? html`<p class="note wrong"><strong>The patient has opted out of messages.</strong> Nothing automatic reaches them: phone them.</p>` : undefined}
${
  number === undefined
    ? html`<p class="note wrong"><strong>No phone number is on record.</strong> Look in the clinic’s own files.</p>`
    : html`<a class="call" href="tel:${number}">Call the patient, ${phoneWords(phone ?? number)}</a>`
}
<p>${
    open.state === 'contacted'
      ? 'Then say how it ended:'
      : open.state === 'paged'
        ? 'Take it, so that the others know:'
        : 'Then say whether you reached them:'
  } <a class="jump" href="#next">to the buttons</a></p>
</section>`;
};

/** After the code: what to do, whom to call, what the patient wrote, what is known, the buttons, and the record. */
export const openCasePage = (
  { open, person }: LinkedCase,
  picture: CasePicture,
  reader: Reader,
  notice: OpenNotice,
): HttpResponse => {
  const moment = momentOf(reader);
  return framed(
    notice === 'changed' ? 409 : 200,
    html`${noticeOf(notice, open, person.id, reader)}
${heading(open, reader)}
<p class="quiet">Case ${open.code}. You act as ${person.id}.</p>
${whatToDo(open, picture)}
${wordsSection(picture.words, moment)}
${patientsSection(picture, moment)}
${toldSection(picture, moment)}
${actions(open)}
${ladderSection(picture.ladder, open, moment)}
${historySection(picture.history, moment)}
${noteForm(picture.notes, open, moment)}
${whomToCall(reader)}`,
  );
};
