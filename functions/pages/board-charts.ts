import { type Html, html } from './html.ts';

type Bar = { readonly name: string; readonly value: number; readonly words: string };

/** As wide as a phone's: what is drawn for a wider screen has letters there that nobody can read. */
const width = 340;
const right = 116;
const rowHeight = 40;

/** Bars under one another, each with its name above it and its figure beside it. The table beside them says the same. */
export const barChart = (id: string, title: string, bars: readonly Bar[]): Html => {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const height = bars.length * rowHeight + 8;
  const long = (value: number): number => Math.max(2, Math.round((value / most) * (width - right)));
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title>
<desc id="${id}-desc">${bars.map(({ name, words }) => `${name}: ${words}`).join('; ')}.</desc>
${bars.map(
  (
    { name, value, words },
    n,
  ) => html`<text x="0" y="${n * rowHeight + 14}">${name}</text><rect class="ink" x="0" y="${n * rowHeight + 20}" width="${long(value)}" height="14" rx="3"/>
<text x="${long(value) + 8}" y="${n * rowHeight + 31}">${words}</text>`,
)}</svg>`;
};

export type Line = {
  readonly name: string;
  readonly points: readonly (readonly [step: number, value: number])[];
};

const lineLeft = 28;
const lineTop = 10;
const namesWide = 84;
const namesApart = 14;
const lineHeight = 200;
const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 2', '10 4'] as const;

/** Where the names of lines stand that end at these heights: each at its own, or below the one before it where both would cover each other. */
const namePlaces = (ends: readonly number[]): readonly number[] => {
  const places = [...ends];
  let last = -Infinity;
  for (const n of [...ends.keys()].sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0))) {
    last = Math.max(places[n] ?? 0, last + namesApart);
    places[n] = last;
  }
  // What was pushed out below moves up again, as far as the others leave room.
  let next = lineHeight - 24 + namesApart;
  for (const n of [...places.keys()].sort((a, b) => (places[b] ?? 0) - (places[a] ?? 0))) {
    next = Math.min(places[n] ?? 0, next - namesApart);
    places[n] = next;
  }
  return places;
};

/** Lines over a few steps, told apart by their dashes and by the name at their end. */
export const lineChart = (
  id: string,
  title: string,
  steps: readonly string[],
  lines: readonly Line[],
): Html => {
  const x = (step: number): number =>
    lineLeft + step * ((width - lineLeft - namesWide) / Math.max(1, steps.length - 1));
  const y = (value: number): number => lineTop + (1 - value / 10) * (lineHeight - lineTop - 24);
  const ends = namePlaces(lines.map(({ points }) => y(points.at(-1)?.[1] ?? 0) + 4));
  return html`<svg class="chart" viewBox="0 0 ${width} ${lineHeight}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title>
<desc id="${id}-desc">${lines
    .map(
      ({ name, points }) =>
        `${name}: ${points.map(([step, value]) => `${value} at ${steps[step]}`).join(', ')}`,
    )
    .join('; ')}.</desc>
${[0, 2, 4, 6, 8, 10].map((value) => html`<line class="axis" x1="${lineLeft}" x2="${width - namesWide + 4}" y1="${y(value)}" y2="${y(value)}"/><text x="4" y="${y(value) + 4}">${value}</text>`)}
${steps.map((name, step) => html`<text x="${x(step) - 10}" y="${lineHeight - 4}">${name}</text>`)}
${lines.map(({ name, points }, n) => {
  const last = points.at(-1);
  return html`<polyline class="line" stroke-dasharray="${dashes[n % dashes.length] ?? ''}" points="${points.map(([step, value]) => `${x(step)},${y(value)}`).join(' ')}"/>${points.map(
    ([step, value]) => html`<circle class="ink" cx="${x(step)}" cy="${y(value)}" r="3"/>`,
  )}${last === undefined ? undefined : html`<text x="${x(last[0]) + 8}" y="${ends[n]}">${name}</text>`}`;
})}</svg>`;
};
