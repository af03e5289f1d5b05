import { useEffect, useRef, useState } from 'preact/hooks';
import { risks } from '../../shared/kernel/treatment.ts';
import { type FieldProblem, type Problem, post } from './api.ts';
import { BodyMap } from './body-map.ts';
import { html, type Piece } from './html.ts';
import {
  bodyOf,
  type ConsentDraft,
  type Draft,
  earlierThan,
  exampleDraft,
  keepDraft,
  keptDraft,
} from './session-draft.ts';
import { Check, Choice, problemAt, Text } from './session-fields.ts';
import { zoneName } from './time.ts';
import type { ConsoleData } from './wire.ts';
import { riskName } from './words.ts';

type Edit = (change: Partial<Draft>) => void;
type Part = { readonly draft: Draft; readonly edit: Edit; readonly errors: readonly FieldProblem[] };

const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Europe/Madrid',
  'Europe/Berlin',
] as const;

const PatientPart = ({ draft, edit, errors, zone }: Part & { zone: string }): Piece => {
  const offered = [...new Set([zone, draft.timeZone, ...zones])].map((one) => [one, zoneName(one)] as const);
  return html`<fieldset>
    <legend>Patient</legend>
    <div class="fields">
      <${Text} name="patient.firstName" label="First name" value=${draft.firstName} errors=${errors}
        change=${(firstName: string) => edit({ firstName })} />
      <${Text} name="patient.id" label="Patient id" value=${draft.patientId} errors=${errors}
        change=${(patientId: string) => edit({ patientId })} />
      <${Text} name="patient.phone" label="Phone" type="tel" value=${draft.phone} errors=${errors}
        change=${(phone: string) => edit({ phone })} wide />
      <${Text} name="patient.email" label="E-mail" type="text" value=${draft.email} errors=${errors}
        change=${(email: string) => edit({ email })} wide />
      <${Choice} name="patient.language" label="Language" value=${draft.language} errors=${errors}
        options=${[['en', 'English'], ['es', 'Spanish']]} change=${(language: string) => edit({ language })} />
      <${Choice} name="patient.timeZone" label="Zone" value=${draft.timeZone} errors=${errors}
        options=${offered} change=${(timeZone: string) => edit({ timeZone })} />
    </div>
  </fieldset>`;
};

const TreatmentPart = (of: Part & { data: ConsoleData; now: number }): Piece => {
  const { draft, edit, errors, data } = of;
  const people = data.clinic.people.map(({ id }) => [id, id] as const);
  const earlier = draft.completedAt !== '';
  const regionProblem = problemAt(errors, 'regions');
  return html`<fieldset>
    <legend>Treatment</legend>
    <div class="fields">
      <${Choice} name="practitionerId" label="Practitioner" value=${draft.practitionerId} errors=${errors}
        wide options=${[...people, ['', 'not named']]} change=${(practitionerId: string) => edit({ practitionerId })} />
      <${Text} name="sessionId" label="Session id" value=${draft.sessionId} errors=${errors}
        change=${(sessionId: string) => edit({ sessionId })} />
      <${Choice} name="ended" label="Ended" value=${earlier ? 'earlier' : 'now'} errors=${errors}
        options=${[['now', 'just now'], ['earlier', 'earlier…']]}
        change=${(choice: string) =>
          edit({ completedAt: choice === 'now' ? '' : earlierThan(of.now, data.clinic.timeZone) })} />
      ${
        (earlier || problemAt(errors, 'completedAt') !== undefined) &&
        html`<${Text} name="completedAt" label="Ended at, ${zoneName(data.clinic.timeZone)} time" wide
          type="datetime-local" value=${draft.completedAt} errors=${errors}
          change=${(completedAt: string) => edit({ completedAt })} />`
      }
    </div>
    <h3>Where</h3>
    <${BodyMap} sites=${draft.sites} change=${(sites: Draft['sites']) => edit({ sites })} />
    ${regionProblem !== undefined && html`<p class="problem">${regionProblem}</p>`}
    <h3>Risks</h3>
    <div class="checks">
      ${risks.map(
        (risk) =>
          html`<${Check}
            checked=${draft.risks.includes(risk)}
            change=${(on: boolean) =>
              edit({ risks: on ? [...draft.risks, risk] : draft.risks.filter((one) => one !== risk) })}
            >${riskName[risk]}</${Check}
          >`,
      )}
    </div>
  </fieldset>`;
};

const ConsentRow = (of: {
  title: string;
  field: string;
  value: ConsentDraft;
  change: (value: ConsentDraft) => void;
  errors: readonly FieldProblem[];
}): Piece => {
  const { value, change } = of;
  const problem = problemAt(of.errors, of.field);
  return html`<div class="consent">
    <${Check} checked=${value.agreed}
      change=${(agreed: boolean) => change({ ...value, agreed })}>${of.title}</${Check}>
    ${
      value.agreed &&
      html`<div class="consent-how">
        <${Check} checked=${value.riskExplained}
          change=${(riskExplained: boolean) => change({ ...value, riskExplained })}
          >told that messages are not encrypted</${Check}>
        ${
          !value.riskExplained &&
          html`<p
          class="aside">Without that there is no consent, and nothing is sent.</p>`
        }
        <label class="select">given
          <select
            onChange=${(event: Event) =>
              event.currentTarget instanceof HTMLSelectElement &&
              change({ ...value, how: event.currentTarget.value })}
          >
            ${['written', 'spoken', 'online form'].map(
              (how) => html`<option value=${how} selected=${how === value.how}>${how}</option>`,
            )}
          </select>
        </label>
      </div>`
    }
    ${problem !== undefined && html`<p class="problem">${problem}</p>`}
  </div>`;
};

const placed = [
  'patient.firstName',
  'patient.id',
  'patient.phone',
  'patient.email',
  'patient.language',
  'patient.timeZone',
  'practitionerId',
  'completedAt',
  'regions',
  'consent.sms',
  'consent.email',
  'sessionId',
];

const Summary = (of: { problem: Problem }): Piece => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [of.problem]);
  const { title, detail, errors } = of.problem;
  const elsewhere = errors.filter(
    (one) => !placed.some((name) => one.field === name || one.field.startsWith(`${name}.`)),
  );
  return html`<div class="form-problem" role="alert" tabindex="-1" ref=${box}>
    <b>${title}</b>
    <p>${errors.length > elsewhere.length ? 'Nothing was recorded. The fields concerned say what to change.' : detail}</p>
    ${elsewhere.map((one) => html`<p>${one.field}: ${one.problem}</p>`)}
  </div>`;
};

/** Consent is given here when the treatment ends: what is wrong with that time is said once, at the treatment. */
const toldOnce = (errors: readonly FieldProblem[]): readonly FieldProblem[] =>
  errors.some(({ field }) => field === 'completedAt')
    ? errors.filter(({ field }) => !/^consent\.(sms|email)\.at$/.test(field))
    : errors;

type Recorded = { readonly sessionId: string; readonly conversationId: string };

export const SessionForm = (of: {
  data: ConsoleData;
  now: number;
  done: (conversationId: string) => Promise<void>;
  /** Whether somebody asked for the form: then its first field has the keyboard. */
  opened: boolean;
}): Piece => {
  const { data } = of;
  const [draft, setDraft] = useState<Draft>(() => keptDraft() ?? exampleDraft(data));
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (of.opened) form.current?.querySelector<HTMLElement>('input')?.focus();
  }, [of.opened]);
  const edit: Edit = (change) =>
    setDraft((before) => {
      const next = { ...before, ...change };
      keepDraft(next);
      return next;
    });
  const errors = toldOnce(problem?.errors ?? []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    // What the last attempt was told is not said of this one.
    setProblem(undefined);
    const answer = await post<Recorded>('/v1/sessions', bodyOf(draft, of.now, data.clinic.timeZone));
    if (answer.ok) {
      keepDraft(undefined);
      await of.done(answer.value.conversationId);
    } else setProblem(answer.problem);
    setBusy(false);
  };
  const part = { draft, edit, errors };
  return html`<form class="session-form" onSubmit=${submit} novalidate aria-label="Record a session"
    ref=${form}>
    ${problem !== undefined && html`<${Summary} problem=${problem} />`}
    <${PatientPart} ...${part} zone=${data.clinic.timeZone} />
    <${TreatmentPart} ...${part} data=${data} now=${of.now} />
    <fieldset>
      <legend>The patient agreed to</legend>
      <${ConsentRow} title="texts" field="consent.sms" value=${draft.sms} errors=${errors}
        change=${(sms: ConsentDraft) => edit({ sms })} />
      <${ConsentRow} title="e-mails" field="consent.email" value=${draft.mail} errors=${errors}
        change=${(mail: ConsentDraft) => edit({ mail })} />
    </fieldset>
    <div class="form-end">
      <button type="submit" class="button primary wide" aria-busy=${busy}>${busy ? 'Recording…' : 'Record this session'}</button>
    </div>
  </form>`;
};
