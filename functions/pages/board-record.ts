import type { FieldProblem } from '../../shared/kernel/field-problems.ts';
import { regions, riskNames, risks } from '../../shared/kernel/treatment.ts';
import type { Form } from '../edge/board-form.ts';
import type { HttpResponse } from '../edge/http.ts';
import { localTime, riskOf, sideOf } from '../edge/record-form.ts';
import { formFields, framed, type Viewer } from './board-frame.ts';
import { plain } from './case-words.ts';
import { type Html, html } from './html.ts';
import { zoneWords } from './page-time.ts';

/** The form as it was filled in, and what is wrong with it. */
export type Draft = {
  readonly form: Form;
  readonly sessionId: string;
  /** By the names of the form's own fields, each field once. */
  readonly problems: readonly FieldProblem[];
  /** Where a session is amended: the conversation it stands in, and its digest as it was shown. */
  readonly amends?: { readonly conversation: string; readonly seen: string };
};

/** Problems stand at the field they belong to; those of a field that the form has not stand above it alone. */
const fields: Readonly<Record<string, string>> = {
  'patient.id': 'Patient id',
  'patient.firstName': 'First name',
  'patient.phone': 'Mobile phone',
  'patient.email': 'E-mail',
  'patient.language': 'Language',
  completedAt: 'Ended at',
  practitionerId: 'Practitioner',
  'consent.sms': 'Consent to messages',
  'consent.risk': 'Was told that messages are not encrypted',
  'consent.how': 'How it was given',
  'consent.at': 'When it was given',
};

/** What a field says of itself beside its name: how it is marked where it is wrong, and the words for that. */
const wrongAt = (
  draft: Draft,
  name: string,
  hint?: string,
): { readonly marks: Html; readonly words?: Html } => {
  const wrong = draft.problems.find((problem) => problem.field === name);
  const about = [hint === undefined ? '' : `${name}-hint`, wrong === undefined ? '' : `${name}-wrong`].filter(
    Boolean,
  );
  const described = about.length === 0 ? undefined : html` aria-describedby="${about.join(' ')}"`;
  return wrong === undefined
    ? { marks: html`${described}` }
    : {
        marks: html` aria-invalid="true"${described}`,
        words: html`<span class="problem" id="${name}-wrong">${wrong.problem}</span>`,
      };
};

type FieldOptions = {
  readonly type?: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly max?: number;
  readonly value?: string;
};

const input = (draft: Draft, name: string, words: string, options: FieldOptions = {}): Html => {
  const { type = 'text', required = false, hint, max = 254, value = '' } = options;
  const wrong = wrongAt(draft, name, hint);
  return html`<div class="field"><label for="${name}">${words}</label>
${hint === undefined ? undefined : html`<span class="hint" id="${name}-hint">${hint}</span>`}
<input id="${name}" name="${name}" type="${type}" value="${draft.form.get(name) ?? value}" maxlength="${max}" autocomplete="off"${
    required ? html` required` : undefined
  }${wrong.marks}>
${wrong.words}</div>`;
};

type Choice = readonly [value: string, words: string];

/** What is stored and none of the choices stays a choice. */
const select = (draft: Draft, name: string, words: string, offered: readonly Choice[], value = ''): Html => {
  const chosen = draft.form.get(name) ?? value;
  const wrong = wrongAt(draft, name);
  const choices = offered.some(([one]) => one === chosen) ? offered : [...offered, [chosen, chosen] as const];
  return html`<div class="field"><label for="${name}">${words}</label><select id="${name}" name="${name}"${wrong.marks}>${choices.map(
    ([one, say]) =>
      html`<option value="${one}"${one === chosen ? html` selected` : undefined}>${say}</option>`,
  )}</select>
${wrong.words}</div>`;
};

const tick = (draft: Draft, name: string, words: string): Html => {
  const wrong = wrongAt(draft, name);
  return html`<div><label class="tick"><input id="${name}" type="checkbox" name="${name}" value="yes"${draft.form.has(name) ? html` checked` : undefined}${wrong.marks}>${words}</label>
${wrong.words}</div>`;
};

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
<div class="two">${input(draft, 'patient.id', 'Patient id', { required: true, max: 64, hint: 'As in your own files' })}
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
    hint: `${zoneWords(clinic.timeZone)} time`,
    value: localTime(now, clinic.timeZone),
  })}
${select(draft, 'practitionerId', 'Practitioner', [['', 'not said'], ...treating])}</div>
<details${regions.some((region) => (draft.form.get(sideOf(region)) ?? '') !== '') ? html` open` : undefined}><summary>Regions needled</summary>
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
${input(draft, 'consent.at', 'When', { type: 'datetime-local', hint: 'If you leave it empty: when the treatment ended' })}</div></fieldset>`;

/** As the fields stand on the page, and what belongs to none of them first. */
const inOrder = (problems: readonly FieldProblem[]): readonly FieldProblem[] => {
  const names = Object.keys(fields);
  return problems.toSorted((a, b) => names.indexOf(a.field) - names.indexOf(b.field));
};

/** What is wrong, above the form: each line leads to its field. */
const problemsNote = ({ problems, amends }: Draft): Html | undefined =>
  problems.length === 0
    ? undefined
    : html`<div class="note wrong problems" role="alert"><strong>${
        amends === undefined ? 'Nothing was recorded yet.' : 'Nothing was changed yet.'
      }</strong> Mend this, then press the button again:<ul>${inOrder(problems).map(({ field, problem }) =>
        fields[field] === undefined
          ? html`<li>${field === 'form' ? undefined : `${field}: `}${problem}</li>`
          : html`<li><a href="#${field}">${fields[field]}</a>: ${problem}</li>`,
      )}</ul></div>`;

/** The front desk's form: it becomes the same command as the API's, and is checked by the same rules. */
export const recordPage = (viewer: Viewer, draft: Draft): HttpResponse => {
  const { amends, sessionId, problems } = draft;
  const title = amends === undefined ? 'Record a session' : 'Amend a session';
  const back = `/board/c/${amends?.conversation}`;
  return framed(viewer, {
    status: problems.length === 0 ? 200 : 400,
    section: amends === undefined ? 'record' : 'conversations',
    title,
    body: html`<div class="headline"><h1>${title}</h1>${amends === undefined ? undefined : html`<p><a href="${back}">Back, and change nothing</a></p>`}</div>
<p class="lead">${
      amends === undefined
        ? 'When a treatment has ended, record it: the patient is asked after 4 hours, 1 day, 2 days and a week.'
        : 'What has been sent stays as it was. What has not been sent is planned anew, for the phone or mailbox that stands here.'
    }</p>
${problemsNote(draft)}
<form class="form" method="post" action="${amends === undefined ? '/board/record' : `${back}/amend`}">${formFields(
      viewer,
      { sessionId, ...(amends === undefined ? {} : { seen: amends.seen }) },
    )}
${patientFields(draft, viewer)}
${treatmentFields(draft, viewer)}
${consentFields(draft)}
<div><button class="first" type="submit">${amends === undefined ? 'Record this session' : 'Save what was changed'}</button></div></form>`,
  });
};
