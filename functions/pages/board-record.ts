import type { FieldProblem } from '../../shared/kernel/field-problems.ts';
import { regions, riskNames, risks } from '../../shared/kernel/treatment.ts';
import type { Form } from '../edge/board-form.ts';
import type { HttpResponse } from '../edge/http.ts';
import { localTime, riskOf, sideOf } from '../edge/record-form.ts';
import { formFields, framed, type Viewer } from './board-frame.ts';
import { plain } from './case-words.ts';
import { type Html, html } from './html.ts';

/** The form as it was filled in, and what is wrong with it. */
export type Draft = {
  readonly form: Form;
  readonly sessionId: string;
  readonly problems: readonly FieldProblem[];
};

/** Problems stand at the field they belong to; those of a field that the form has not stand above it. */
const fields = [
  'patient.id',
  'patient.firstName',
  'patient.phone',
  'patient.email',
  'patient.language',
  'practitionerId',
  'completedAt',
  'consent.at',
  'consent.how',
];

const fieldOf = (problem: FieldProblem): string =>
  problem.field.replace(/^consent\.(sms|email)\./, 'consent.');

type FieldOptions = {
  readonly type?: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly max?: number;
  readonly value?: string;
};

const input = (draft: Draft, name: string, words: string, options: FieldOptions = {}): Html => {
  const wrong = draft.problems.find((problem) => fieldOf(problem) === name);
  const { type = 'text', required = false, hint, max = 254, value = '' } = options;
  const about = [hint === undefined ? '' : `${name}-hint`, wrong === undefined ? '' : `${name}-wrong`].filter(
    Boolean,
  );
  return html`<div class="field"><label for="${name}">${words}</label>
${hint === undefined ? undefined : html`<span class="hint" id="${name}-hint">${hint}</span>`}
<input id="${name}" name="${name}" type="${type}" value="${draft.form.get(name) ?? value}" maxlength="${max}" autocomplete="off"${
    required ? html` required` : undefined
  }${wrong === undefined ? undefined : html` aria-invalid="true"`}${about.length === 0 ? undefined : html` aria-describedby="${about.join(' ')}"`}>
${wrong === undefined ? undefined : html`<span class="problem" id="${name}-wrong">${wrong.problem}</span>`}</div>`;
};

type Choice = readonly [value: string, words: string];

const select = (draft: Draft, name: string, words: string, choices: readonly Choice[], value = ''): Html => {
  const chosen = draft.form.get(name) ?? value;
  return html`<div class="field"><label for="${name}">${words}</label><select id="${name}" name="${name}">${choices.map(
    ([one, say]) =>
      html`<option value="${one}"${one === chosen ? html` selected` : undefined}>${say}</option>`,
  )}</select></div>`;
};

const tick = (draft: Draft, name: string, words: string): Html =>
  html`<label class="tick"><input type="checkbox" name="${name}" value="yes"${draft.form.has(name) ? html` checked` : undefined}>${words}</label>`;

const sideChoices: readonly Choice[] = [
  ['', 'not treated'],
  ['unsaid', 'treated'],
  ['left', 'left'],
  ['right', 'right'],
  ['both', 'both sides'],
];

const patientFields = (
  draft: Draft,
  viewer: Viewer,
): Html => html`<fieldset class="card"><legend>The patient</legend>
<div class="two">${input(draft, 'patient.id', 'Patient id', { required: true, max: 64, hint: 'As your own files know them' })}
${input(draft, 'patient.firstName', 'First name', { max: 40, hint: 'For people here; never in a text' })}
${input(draft, 'patient.phone', 'Mobile phone', { type: 'tel', max: 40, hint: 'Phone or e-mail is needed' })}
${input(draft, 'patient.email', 'E-mail', { type: 'email', hint: 'Used where texts may not go' })}
${select(
  draft,
  'patient.language',
  'Language',
  [
    ['en', 'English'],
    ['es', 'Spanish'],
  ],
  viewer.clinic.language,
)}</div></fieldset>`;

const treatmentFields = (draft: Draft, viewer: Viewer): Html => {
  const { clinic, now } = viewer;
  const treating = clinic.people.map(({ id }): Choice => [id, id]);
  return html`<fieldset class="card"><legend>The treatment</legend>
<div class="two">${input(draft, 'completedAt', 'Ended at', {
    type: 'datetime-local',
    required: true,
    hint: `In ${clinic.timeZone}`,
    value: localTime(now, clinic.timeZone),
  })}
${select(draft, 'practitionerId', 'Practitioner', [['', 'not said'], ...treating])}</div>
<details${regions.some((region) => (draft.form.get(sideOf(region)) ?? '') !== '') || draft.problems.length > 0 ? html` open` : undefined}><summary>Regions needled</summary>
<p class="small quiet">A region nobody names may have been anywhere: replies are then read as if it were near a lung.</p>
<div class="ticks">${regions.map((region) => select(draft, sideOf(region), plain(region), sideChoices))}</div></details>
<div class="ticks" role="group" aria-label="Risks">${risks.map((risk) => tick(draft, riskOf(risk), riskNames[risk]))}</div></fieldset>`;
};

const consentFields = (draft: Draft): Html => html`<fieldset class="card"><legend>Consent to messages</legend>
<div class="ticks">${tick(draft, 'consent.sms', 'to text messages')}${tick(draft, 'consent.email', 'to e-mail')}${tick(
  draft,
  'consent.risk',
  'was told that messages are not encrypted',
)}</div>
<div class="two">${select(draft, 'consent.how', 'How it was given', [
  ['', 'choose'],
  ['written', 'in writing'],
  ['verbal', 'verbally'],
  ['online', 'online'],
])}
${input(draft, 'consent.at', 'When', { type: 'datetime-local', hint: 'Where it is left out: when the treatment ended' })}</div></fieldset>`;

/** The front desk's form: it becomes the same command as the API's, and is checked by the same rules. */
export const recordPage = (viewer: Viewer, draft: Draft): HttpResponse => {
  const loose = draft.problems.filter((problem) => !fields.includes(fieldOf(problem)));
  return framed(viewer, {
    status: draft.problems.length === 0 ? 200 : 400,
    section: 'record',
    title: 'Record a session',
    body: html`<div class="headline"><h1>Record a session</h1></div>
<p class="lead">When a treatment has ended, record it: the patient is asked after 4 hours, 1 day, 2 days and a week.</p>
${
  draft.problems.length === 0
    ? undefined
    : html`<div class="note wrong" role="alert"><strong>Nothing was recorded yet.</strong> Mend what is marked, then record it again.${
        loose.length === 0
          ? undefined
          : html`<ul>${loose.map(({ field, problem }) => html`<li>${field}: ${problem}</li>`)}</ul>`
      }</div>`
}
<form class="form" method="post" action="/board/record">${formFields(viewer, { sessionId: draft.sessionId })}
${patientFields(draft, viewer)}
${treatmentFields(draft, viewer)}
${consentFields(draft)}
<div><button class="first" type="submit">Record this session</button></div></form>`,
  });
};
