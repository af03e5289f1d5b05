import type { Site } from '../../shared/followup/session.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { riskNames } from '../../shared/kernel/treatment.ts';
import type { Zone } from '../../shared/kernel/zone.ts';
import { flagWords } from '../../shared/triage/flag-words.ts';
import type { CasePicture, Told } from '../app/case-picture.ts';
import type { PatientPicture, Words } from '../app/case-words-of.ts';
import { markedWords, plain, stands } from './case-words.ts';
import { type Html, html } from './html.ts';
import { span, timeOf } from './page-time.ts';
import { painLine } from './pain-line.ts';

/** When the page is looked at, and by which clock it is told. */
export type Moment = { readonly now: Instant; readonly zone: Zone };

const findings = ({ text, verdict }: Words): Html =>
  html`<ul>${verdict.flags.map(
    (flag) => html`<li>${stands(flag) ? html`<strong>${flagWords(flag.id)}</strong>` : flagWords(flag.id)}
 (${plain(flag.level)}, ${plain(flag.status)})${
   text === undefined || flag.span[1] <= flag.span[0] ? undefined : html`: “${text.slice(...flag.span)}”`
 }<br><span class="quiet">Rule: ${flag.rule}</span></li>`,
  )}</ul>`;

const oneReply = (words: Words, { now, zone }: Moment): Html => html`<div class="words">
<p class="quiet">${timeOf(words.at, now, zone)}, ${span(now - words.at)} ago. Read as <strong>${plain(words.verdict.disposition)}</strong>${
  words.verdict.score === undefined ? undefined : html`, pain ${words.verdict.score} of 10`
}.</p>
${
  words.text === undefined
    ? html`<p>The words have been erased.</p>`
    : html`<blockquote>${words.text === '' ? html`<span class="quiet">(no words)</span>` : markedWords(words.text, words.verdict.flags)}</blockquote>`
}
<details><summary>Why it was read so</summary>
${words.reasons.map((reason) => html`<p>${reason}</p>`)}
${findings(words)}
<p class="quiet">Lexicon ${words.verdict.lexiconVersion}</p>
</details>
</div>`;

/** What the patient wrote, newest first. */
export const wordsSection = (
  words: readonly Words[],
  moment: Moment,
): Html => html`<section aria-labelledby="words">
<h2 id="words">What the patient wrote</h2>
${words.length === 0 ? html`<p>No words are on record.</p>` : words.map((one) => oneReply(one, moment))}
</section>`;

const site = ({ region, side }: Site): string =>
  side === undefined ? plain(region) : `${plain(region)} (${side})`;

/** What they answered before; what stands above as their words is not told twice. */
const earlierAnswers = (
  { session }: PatientPicture,
  words: readonly Words[],
  { now, zone }: Moment,
): Html | undefined => {
  const earlier = session?.answers.filter((answer) => words.every(({ at }) => at !== answer.at)) ?? [];
  return earlier.length === 0
    ? undefined
    : html`<table>
<caption class="quiet">Earlier answers</caption>
<thead><tr><th scope="col">Check-in</th><th scope="col">When</th><th scope="col">Pain</th><th scope="col">Read as</th></tr></thead>
<tbody>${earlier.map(
        ({
          kind,
          at,
          score,
          disposition,
        }) => html`<tr><th scope="row">${kind}</th><td>${timeOf(at, now, zone)}</td>
<td>${score === undefined ? '–' : `${score} of 10`}</td><td>${plain(disposition)}</td></tr>`,
      )}</tbody></table>`;
};

const onePatient = (picture: PatientPicture, words: readonly Words[], moment: Moment, n: number): Html => {
  const { patient, session } = picture;
  if (session === undefined) return html`<p>Patient ${patient}: no session is on record.</p>`;
  const { particulars, completedAt, regions, risks, practitionerId } = session;
  return html`<ul class="facts">
<li><strong>${particulars?.firstName ?? 'Name not on record'}</strong> (patient ${patient})</li>
<li>Treated: ${regions.length === 0 ? 'regions not recorded, take any as possible' : regions.map(site).join(', ')}</li>
<li>Session ended ${timeOf(completedAt, moment.now, moment.zone)}, <strong>${span(moment.now - completedAt)}</strong> ago${
    practitionerId === undefined ? undefined : html`, by ${practitionerId}`
  }</li>
<li>Risks noted: ${risks.length === 0 ? 'none' : risks.map((risk) => riskNames[risk]).join(', ')}</li>
</ul>
${painLine(session, `pain-${n}`)}
${earlierAnswers(picture, words, moment)}`;
};

/** Whom the case may be about and what was done to them. */
export const patientsSection = (
  { patients, mayBe, words }: Pick<CasePicture, 'patients' | 'mayBe' | 'words'>,
  moment: Moment,
): Html => html`<section aria-labelledby="patient">
<h2 id="patient">The patient</h2>
${
  patients.length === 0 && mayBe.length > 0
    ? html`<p class="note wrong">Nobody is followed at this number, but it is on file for the patients below, who are asked by e-mail. Ask who is speaking.</p>`
    : undefined
}
${
  patients.length === 0 && mayBe.length === 0
    ? html`<p>Nobody with this number is on record. Ask who is speaking, and whether they have been treated here.</p>`
    : undefined
}
${
  patients.length > 1
    ? html`<p class="note wrong">Several patients share this phone. The words may be from any of them: ask who wrote.</p>`
    : undefined
}
${[...patients, ...mayBe].map((one, n) => onePatient(one, words, moment, n))}
</section>`;

const fates: Readonly<Record<Told['fate'], string>> = {
  accepted: 'sent',
  unknown: 'may not have arrived',
  waiting: 'not sent yet',
  'not-sent': 'was not sent',
};

/** What automatic messages have told the patient since the case opened. */
export const toldSection = (
  { told }: CasePicture,
  { now, zone }: Moment,
): Html => html`<section aria-labelledby="told">
<h2 id="told">What the patient has been told</h2>
${
  told.length === 0
    ? html`<p><strong>Nothing yet</strong> since this case opened.</p>`
    : html`<ul class="facts">${told.map(
        ({ at, body, fate }) => html`<li><span class="quiet">${timeOf(at, now, zone)}, ${fates[fate]}</span>
${body === undefined ? html`<br>(an automatic answer)` : html`<br><span class="spaced">${body}</span>`}</li>`,
      )}</ul>`
}
</section>`;
