import { type Clinic, isTexting } from '../../shared/clinic/clinic.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { caseDueAt, nextPageOf, stepDueAt } from '../../shared/paging/advance-case.ts';
import type { Case, CaseCause } from '../../shared/paging/case.ts';
import type { HttpResponse } from '../edge/http.ts';
import type { Moment } from './case-sections.ts';
import { phoneWords } from './case-words.ts';
import { type Html, html } from './html.ts';
import { pageResponse } from './page.ts';
import { clockTime, span, timeOf } from './page-time.ts';

/** The clinic and the time a page is written for. */
export type Reader = { readonly clinic: Clinic; readonly now: Instant };

// It may stand in a browser's history: no patient, no code, no severity.
const title = 'Afterneedle case';

export const framed = (status: number, body: Html): HttpResponse =>
  pageResponse(status, { title, language: 'en', body });

export const momentOf = ({ clinic, now }: Reader): Moment => ({ now, zone: clinic.timeZone });

/** A number as a phone dials it; undefined where it is none. */
export const dialled = (phone: string | undefined): string | undefined =>
  phone !== undefined && /^\+?[\d ().-]{3,25}$/.test(phone) ? phone.replace(/[^+\d]/g, '') : undefined;

/** Whom to call, and how else to act; `over` where there is nothing here for this reader to act on. */
export const whomToCall = ({ clinic }: Reader, over?: 'over'): Html => {
  const number = dialled(clinic.phone);
  return html`<section aria-labelledby="help">
<h2 id="help">If you are stuck</h2>
<p>If a patient may be in danger, do not wait for this page: tell them to call ${clinic.emergencyNumber}.</p>
${
  number === undefined
    ? html`<p>To reach ${clinic.name}: <strong>${clinic.phone}</strong></p>`
    : html`<a class="call second" href="tel:${number}">Call ${clinic.name}, ${clinic.phone}</a>`
}
${
  over === undefined
    ? html`<p class="quiet">You can also act without a link: ${isTexting(clinic) ? `text ACK and the case number from the page to ${phoneWords(clinic.smsNumber)}` : 'answer the mail with ACK and the case number'}.</p>`
    : undefined
}
</section>`;
};

const symbols = {
  emergency: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z"/></svg>`,
  urgent: html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2 23 22H1z"/></svg>`,
} as const;

const level = ({ severity }: Case): Html =>
  severity === 'emergency'
    ? html`<p class="level emergency">${symbols.emergency}EMERGENCY</p>`
    : html`<p class="level urgent">${symbols.urgent}URGENT</p>`;

/** Who is paged next, and when, unless somebody takes the case. */
const climbs = (open: Case, reader: Reader): Html | undefined => {
  const { now, zone } = momentOf(reader);
  const next = nextPageOf(open, reader.clinic);
  if (stepDueAt(open, open.stepsTaken) === undefined)
    return open.ended
      ? html` Everybody on the ladder has been paged and the operator has been alarmed. The pages go on.`
      : html` Everybody on the ladder has been paged.`;
  return next === undefined
    ? html` Nobody more can be paged; the operator is alarmed unless you take it.`
    : html` ${next.person} is paged at ${clockTime(next.at, now, zone)} unless you take it.`;
};

const standing = (open: Case, reader: Reader): Html => {
  const { now, zone } = momentOf(reader);
  const due = caseDueAt(open);
  const by = due === undefined ? undefined : clockTime(due, now, zone);
  switch (open.state) {
    case 'paged':
      return open.lapsed === undefined
        ? html`<p><strong>Nobody has taken this case yet.</strong>${climbs(open, reader)}</p>`
        : html`<p><strong>It was taken, and then nobody ${
            open.lapsed === 'contact' ? 'reached the patient' : 'recorded how it ended'
          } in time.</strong>${climbs(open, reader)}</p>`;
    case 'acknowledged':
      return html`<p><strong>${open.acknowledgedBy} has this case.</strong> The patient has to be reached by ${by}, or it is paged again.${
        open.noAnswers === 0 ? undefined : html` Attempts without an answer: ${open.noAnswers} of 3.`
      }</p>`;
    case 'contacted':
      return html`<p><strong>${open.contactedBy ?? open.acknowledgedBy} has reached the patient.</strong> How it ended has to be recorded by ${by}, or it is paged again.</p>`;
    case 'closed':
      return html`<p><strong>Closed.</strong></p>`;
  }
};

const causes: Readonly<Record<CaseCause, string>> = {
  'concern-overdue': 'The patient wrote of no red flag: a concern was not called back in time.',
  'concern-unread': 'The patient wrote of no red flag: a concern lay unread while the clinic was closed.',
};

const whyOf = ({ entries }: Case): string | undefined => {
  const last = entries.at(-1)?.why;
  return last !== undefined && entries.every((entry) => entry.why !== undefined) ? causes[last] : undefined;
};

/** How bad it is, for how long, and where it stands: no word of the patient. */
export const heading = (open: Case, reader: Reader): Html => {
  const { now, zone } = momentOf(reader);
  const why = whyOf(open);
  return html`${level(open)}
<h1>${open.state === 'paged' ? 'A patient needs a call now' : 'A patient’s case is open'}</h1>
<p>Opened ${timeOf(open.openedAt, now, zone)}, <strong>${span(now - open.openedAt)}</strong> ago.</p>
${why === undefined ? undefined : html`<p>${why}</p>`}
${standing(open, reader)}`;
};
