import { type Html, html } from './html.ts';

type Bar = { readonly name: string; readonly value: number; readonly words: string };

const width = 480;
const left = 168;
const rowHeight = 26;

/** Bars side by side under one another, each with its figure. The table beside it says the same. */
export const barChart = (id: string, title: string, bars: readonly Bar[]): Html => {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const height = bars.length * rowHeight + 8;
  const long = (value: number): number => Math.round((value / most) * (width - left - 130));
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title>
<desc id="${id}-desc">${bars.map(({ name, words }) => `${name}: ${words}`).join('; ')}.</desc>
${bars.map(
  (
    { name, value, words },
    n,
  ) => html`<text x="0" y="${n * rowHeight + 19}">${name}</text><rect class="ink" x="${left}" y="${n * rowHeight + 6}" width="${Math.max(2, long(value))}" height="16" rx="3"/>
<text x="${left + long(value) + 8}" y="${n * rowHeight + 19}">${words}</text>`,
)}</svg>`;
};

export type Line = {
  readonly name: string;
  readonly points: readonly (readonly [step: number, value: number])[];
};

const lineLeft = 28;
const lineTop = 10;
const lineHeight = 200;
const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 2', '10 4'] as const;

/** Lines over a few steps, told apart by their dashes and by the name at their end. */
export const lineChart = (
  id: string,
  title: string,
  steps: readonly string[],
  lines: readonly Line[],
): Html => {
  const x = (step: number): number =>
    lineLeft + step * ((width - lineLeft - 104) / Math.max(1, steps.length - 1));
  const y = (value: number): number => lineTop + (1 - value / 10) * (lineHeight - lineTop - 24);
  return html`<svg class="chart" viewBox="0 0 ${width} ${lineHeight}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title>
<desc id="${id}-desc">${lines
    .map(
      ({ name, points }) =>
        `${name}: ${points.map(([step, value]) => `${value} at ${steps[step]}`).join(', ')}`,
    )
    .join('; ')}.</desc>
${[0, 2, 4, 6, 8, 10].map((value) => html`<line class="axis" x1="${lineLeft}" x2="${width - 100}" y1="${y(value)}" y2="${y(value)}"/><text x="4" y="${y(value) + 4}">${value}</text>`)}
${steps.map((name, step) => html`<text x="${x(step) - 10}" y="${lineHeight - 4}">${name}</text>`)}
${lines.map(({ name, points }, n) => {
  const last = points.at(-1);
  return html`<polyline class="line" stroke-dasharray="${dashes[n % dashes.length] ?? ''}" points="${points.map(([step, value]) => `${x(step)},${y(value)}`).join(' ')}"/>${points.map(
    ([step, value]) => html`<circle class="ink" cx="${x(step)}" cy="${y(value)}" r="3"/>`,
  )}${last === undefined ? undefined : html`<text x="${x(last[0]) + 8}" y="${y(last[1]) + 4}">${name}</text>`}`;
})}</svg>`;
};
