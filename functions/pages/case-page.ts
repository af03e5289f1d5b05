import type { Clinic } from '../../shared/clinic/clinic.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { caseDueAt, nextOnLadder, stepDueAt } from '../../shared/paging/advance-case.ts';
import type { Case } from '../../shared/paging/case.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { triesLeft } from '../../shared/paging/link-attempt.ts';
import type { LinkedCase } from '../app/act-by-link.ts';
import type { CasePicture } from '../app/case-picture.ts';
import type { HttpResponse } from '../edge/http.ts';
import { actions } from './case-buttons.ts';
import { type Moment, patientsSection, toldSection, wordsSection } from './case-sections.ts';
import { type Html, html } from './html.ts';
import { pageResponse } from './page.ts';
import { clockTime, span, timeOf } from './page-time.ts';

/** The clinic and the time a page is written for. */
export type Reader = { readonly clinic: Clinic; readonly now: Instant };

// It may stand in a browser's history: no patient, no code, no severity.
const title = 'Afterneedle case';

const page = (status: number, body: Html): HttpResponse =>
  pageResponse(status, { title, language: 'en', body });

const momentOf = ({ clinic, now }: Reader): Moment => ({ now, zone: clinic.timeZone });

/** A number as a phone dials it; undefined where it is none. */
const dialled = (phone: string | undefined): string | undefined =>
  phone !== undefined && /^\+?[\d ().-]{3,25}$/.test(phone) ? phone.replace(/[^+\d]/g, '') : undefined;

const whomToCall = ({ clinic }: Reader): Html => {
  const number = dialled(clinic.phone);
  return html`<p>If a patient may be in danger, do not wait for this page: tell them to call ${clinic.emergencyNumber}.</p>
<p>To reach the clinic, ${clinic.name}:</p>
${number === undefined ? html`<p><strong>${clinic.phone}</strong></p>` : html`<a class="call second" href="tel:${number}">Call ${clinic.phone}</a>`}
<p class="quiet">You can also act without a link: text ACK and the case number from the page to ${clinic.smsNumber}.</p>`;
};

/** Never was a link, or is one no longer: nobody can tell which from the answer. */
export const unknownLinkPage = (reader: Reader): HttpResponse =>
  page(
    404,
    html`<h1>This link opens nothing</h1>
<p>Links in pages work for 24 hours. This one has expired, or it was not copied whole. The newest page has the newest link.</p>
${whomToCall(reader)}`,
  );

export const closedCasePage = (reader: Reader): HttpResponse =>
  page(
    410,
    html`<h1>This case is closed</h1>
<p>Somebody has recorded how it ended. Nothing more is needed from you here.</p>
${whomToCall(reader)}`,
  );

const ended: Readonly<Record<CaseAct, string>> = {
  ACK: '',
  REACHED: '',
  ER: 'The patient was sent to emergency care.',
  SEEN: 'The patient was seen by a clinician.',
  ADVISED: 'The patient was given advice.',
  FALSE: 'It was a false alarm.',
  NOANSWER: 'The patient could not be reached in three attempts. A call-back for today is on the worklist.',
};

/** After the press that closed the case. */
export const caseEndedPage = (act: CaseAct, reader: Reader): HttpResponse =>
  page(
    200,
    html`<h1>The case is closed</h1>
<p class="note" role="status"><strong>Recorded.</strong> ${ended[act]}</p>
${whomToCall(reader)}`,
  );

const symbols = {
  emergency: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"/></svg>`,
  urgent: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2 23 22H1z"/></svg>`,
} as const;

const level = ({ severity }: Case): Html =>
  severity === 'emergency'
    ? html`<p class="level emergency">${symbols.emergency}EMERGENCY</p>`
    : html`<p class="level urgent">${symbols.urgent}URGENT</p>`;

const standing = (open: Case, reader: Reader): Html => {
  const { now, zone } = momentOf(reader);
  const due = caseDueAt(open);
  const by = due === undefined ? undefined : clockTime(due, now, zone);
  switch (open.state) {
    case 'paged': {
      const step = stepDueAt(open, open.stepsTaken);
      const next = nextOnLadder(open, reader.clinic, now);
      const climbs =
        step === undefined
          ? undefined
          : html` At ${clockTime(step, now, zone)} ${next} is paged unless somebody takes it.`;
      return open.lapsed === undefined
        ? html`<p><strong>Nobody has taken this case yet.</strong>${climbs}</p>`
        : html`<p><strong>It was taken, and then nobody ${
            open.lapsed === 'contact' ? 'reached the patient' : 'recorded how it ended'
          } in time.</strong>${climbs}</p>`;
    }
    case 'acknowledged':
      return html`<p><strong>${open.acknowledgedBy} has this case.</strong> The patient has to be reached by ${by}.${
        open.noAnswers === 0 ? undefined : html` Attempts without an answer: ${open.noAnswers} of 3.`
      }</p>`;
    case 'contacted':
      return html`<p><strong>${open.acknowledgedBy} has reached the patient.</strong> How it ended has to be recorded by ${by}.</p>`;
    case 'closed':
      return html`<p><strong>Closed.</strong></p>`;
  }
};

const heading = (open: Case, reader: Reader): Html => {
  const { now, zone } = momentOf(reader);
  return html`${level(open)}
<h1>${open.state === 'paged' ? 'A patient needs a call now' : 'A patient’s case is open'}</h1>
<p>Opened ${timeOf(open.openedAt, now, zone)}, <strong>${span(now - open.openedAt)}</strong> ago.</p>
${standing(open, reader)}`;
};

/** What is said above the field for the code. */
export type FrontNotice = 'none' | 'no-code' | 'wrong-code';

const frontNotices: Readonly<Record<FrontNotice, (left: number) => Html | undefined>> = {
  none: () => undefined,
  'no-code': () =>
    html`<p class="note wrong" role="alert">Type the two or three digits after “Case” in your page. Nothing was counted.</p>`,
  'wrong-code': (left) =>
    html`<p class="note wrong" role="alert"><strong>That is not this case’s number.</strong> ${
      left === 1 ? 'One try is left' : `${left} tries are left`
    } on this link.</p>`,
};

/** Before the code: how bad, how long, what can be done. No word of the patient, and nothing that says who it is. */
export const casePage = (found: LinkedCase, reader: Reader, notice: FrontNotice): HttpResponse =>
  page(
    notice === 'none' ? 200 : notice === 'no-code' ? 400 : 403,
    html`${heading(found.open, reader)}
${frontNotices[notice](triesLeft(found.open, found.link))}
<form method="post" autocomplete="off">
<label for="code">Case number from your page</label>
<input class="code" id="code" name="code" type="text" inputmode="numeric" pattern="[0-9 ]*" maxlength="5" autocomplete="off" required aria-describedby="code-help">
<p class="quiet" id="code-help">Two or three digits. They open the patient’s words and number, and let you act as ${found.person.id}.</p>
<button class="first" type="submit">Open the case</button>
</form>
${whomToCall(reader)}`,
  );

/** After too many wrong codes on one link. Other links of the same case still open. */
export const lockedLinkPage = (found: LinkedCase, reader: Reader): HttpResponse =>
  page(
    403,
    html`${heading(found.open, reader)}
<p class="note wrong" role="alert"><strong>This link is locked</strong> after too many wrong numbers. The link in your newest page still works, and so does a text: ACK and the case number to ${reader.clinic.smsNumber}.</p>
${whomToCall(reader)}`,
  );

const callButton = ({ phone }: CasePicture): Html => {
  const number = dialled(phone);
  return number === undefined
    ? html`<p class="note wrong"><strong>No phone number is on record.</strong> Look in the clinic’s own files.</p>`
    : html`<a class="call" href="tel:${number}">Call the patient, ${phone}</a>`;
};

/** What the last press came to. */
export type OpenNotice = 'seen' | 'changed' | CaseAct;

const openNotice = (notice: OpenNotice, open: Case, reader: Reader): Html | undefined => {
  const { now, zone } = momentOf(reader);
  const due = caseDueAt(open);
  const by = due === undefined ? '' : clockTime(due, now, zone);
  const said = (words: string): Html =>
    html`<p class="note" role="status"><strong>Recorded.</strong> ${words}</p>`;
  switch (notice) {
    case 'seen':
      return undefined;
    case 'changed':
      return html`<p class="note wrong" role="alert"><strong>Nothing was recorded.</strong> The case has changed since that page was shown. Look at it as it is now, then press again.</p>`;
    case 'ACK':
      return said(`The case is yours. Call the patient by ${by}.`);
    case 'REACHED':
      return said(`You reached the patient. Record how it ended by ${by}.`);
    case 'NOANSWER':
      return said(
        `No answer, attempt ${open.noAnswers} of 3. The next person is being paged; try again by ${by}.`,
      );
    case 'ER':
    case 'SEEN':
    case 'ADVISED':
    case 'FALSE':
      return said(ended[notice]);
  }
};

/** After the code: what to do, whom to call, what the patient wrote, what is known, and the buttons. */
export const openCasePage = (
  { open }: LinkedCase,
  picture: CasePicture,
  reader: Reader,
  notice: OpenNotice,
): HttpResponse => {
  const moment = momentOf(reader);
  return page(
    notice === 'changed' ? 409 : 200,
    html`${openNotice(notice, open, reader)}
${heading(open, reader)}
<p class="quiet">Case ${open.code}</p>
${picture.prompts.map((prompt) => html`<p class="prompt">${prompt}</p>`)}
${callButton(picture)}
${wordsSection(picture.words, moment)}
${actions(open)}
${patientsSection(picture.patients, moment)}
${toldSection(picture, moment)}`,
  );
};
