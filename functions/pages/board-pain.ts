import type { Session } from '../../shared/followup/session.ts';
import { hour } from '../../shared/kernel/instant.ts';
import type { Viewer } from './board-frame.ts';
import { checkInNames } from './board-words.ts';
import { plain } from './case-words.ts';
import { type Html, html } from './html.ts';
import { timeOf } from './page-time.ts';

const width = 320;
const height = 88;
const left = 20;
const top = 8;

/** The pain a patient told of after one session, over time, as a line and as a table. */
export const painLine = (
  { answers, completedAt, id }: Session,
  { now, clinic }: Viewer,
): Html | undefined => {
  if (answers.length === 0) return undefined;
  const scored = answers.flatMap(({ at, score }) => (score === undefined ? [] : [{ at, score }]));
  const span = Math.max(48 * hour, ...scored.map(({ at }) => at - completedAt));
  const x = (at: number): number => Math.round(left + ((at - completedAt) / span) * (width - left - 10));
  const y = (score: number): number => Math.round(top + (1 - score / 10) * (height - 2 * top));
  const points = scored.map(({ at, score }) => `${x(at)},${y(score)}`).join(' ');
  const words = scored.map(({ score }) => score).join(', then ');
  return html`<h3>Pain</h3>${
    scored.length === 0
      ? undefined
      : html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="pain-${id}"><title id="pain-${id}">Pain of 10 after the session: ${words}</title>
${[0, 5, 10].map((score) => html`<line class="axis" x1="${left}" x2="${width}" y1="${y(score)}" y2="${y(score)}"/><text x="0" y="${y(score) + 4}">${score}</text>`)}
<polyline class="line" points="${points}"/>${scored.map(({ at, score }) => html`<circle class="ink" cx="${x(at)}" cy="${y(score)}" r="4"/>`)}</svg>`
  }
<table><caption class="unseen">What the patient answered</caption><thead><tr><th scope="col">Check-in</th><th scope="col">When</th><th scope="col">Pain</th><th scope="col">Read as</th></tr></thead>
<tbody>${answers.map(
    ({ kind, at, score, disposition }) =>
      html`<tr><th scope="row">${checkInNames[kind]}</th><td>${timeOf(at, now, clinic.timeZone)}</td><td>${
        score ?? '–'
      }</td><td>${plain(disposition)}</td></tr>`,
  )}</tbody></table>`;
};
