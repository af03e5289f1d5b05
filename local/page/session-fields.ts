import type { ComponentChildren } from 'preact';
import type { FieldProblem } from './api.ts';
import { html, type Piece } from './html.ts';

/** The problem of a field, said at the field. */
export const problemAt = (errors: readonly FieldProblem[], name: string): string | undefined =>
  errors.find((one) => one.field === name || one.field.startsWith(`${name}.`))?.problem;

const idOf = (name: string): string => `field-${name.replaceAll('.', '-')}`;

/** A label, what belongs to it, and what is wrong with it. */
const Field = (of: {
  name: string;
  label: string;
  errors: readonly FieldProblem[];
  wide?: boolean;
  children?: ComponentChildren;
}): Piece => {
  const problem = problemAt(of.errors, of.name);
  const id = idOf(of.name);
  return html`<div class=${`field${of.wide ? ' wide' : ''}${problem === undefined ? '' : ' wrong'}`}>
    <label for=${id}>${of.label}</label>
    ${of.children}
    ${problem !== undefined && html`<p class="problem" id="${id}-problem">${problem}</p>`}
  </div>`;
};

export const Text = (of: {
  name: string;
  label: string;
  value: string;
  change: (text: string) => void;
  errors: readonly FieldProblem[];
  type?: string;
  wide?: boolean;
}): Piece => {
  const problem = problemAt(of.errors, of.name);
  const id = idOf(of.name);
  return html`<${Field} name=${of.name} label=${of.label} errors=${of.errors} wide=${of.wide}>
    <input
      id=${id}
      type=${of.type ?? 'text'}
      value=${of.value}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${problem === undefined ? 'false' : 'true'}
      aria-describedby=${problem === undefined ? undefined : `${id}-problem`}
      onInput=${(event: Event) =>
        event.currentTarget instanceof HTMLInputElement && of.change(event.currentTarget.value)}
    />
  </${Field}>`;
};

export const Choice = (of: {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  change: (value: string) => void;
  errors: readonly FieldProblem[];
  wide?: boolean;
}): Piece => {
  const problem = problemAt(of.errors, of.name);
  const id = idOf(of.name);
  return html`<${Field} name=${of.name} label=${of.label} errors=${of.errors} wide=${of.wide}>
    <select
      id=${id}
      aria-invalid=${problem === undefined ? 'false' : 'true'}
      aria-describedby=${problem === undefined ? undefined : `${id}-problem`}
      onChange=${(event: Event) =>
        event.currentTarget instanceof HTMLSelectElement && of.change(event.currentTarget.value)}
    >
      ${of.options.map(
        ([value, words]) => html`<option value=${value} selected=${value === of.value}>${words}</option>`,
      )}
    </select>
  </${Field}>`;
};

export const Check = (of: {
  checked: boolean;
  change: (checked: boolean) => void;
  children?: ComponentChildren;
}): Piece =>
  html`<label class="check">
    <input
      type="checkbox"
      checked=${of.checked}
      onChange=${(event: Event) =>
        event.currentTarget instanceof HTMLInputElement && of.change(event.currentTarget.checked)}
    />
    <span>${of.children}</span>
  </label>`;
