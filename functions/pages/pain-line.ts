import type { Session } from '../../shared/followup/session.ts';
import { hour } from '../../shared/kernel/instant.ts';
import { type Html, html } from './html.ts';

const width = 320;
const height = 96;
const [left, right, top, bottom] = [28, 12, 10, 22];
/** The line is as long as two days even where everything was said in an hour: pain is read against time. */
const hoursMin = 48;

type Point = { readonly hours: number; readonly score: number };

const pointsOf = ({ answers, completedAt }: Session): readonly Point[] =>
  answers.flatMap(({ at, score }) =>
    score === undefined ? [] : [{ hours: Math.max(0, at - completedAt) / hour, score }],
  );

/** The scores a patient gave since one session, over the hours; none where there were none. The same stands in words beside it. */
export const painLine = (session: Session, id: string): Html | undefined => {
  const points = pointsOf(session);
  if (points.length === 0) return undefined;
  const hours = Math.max(hoursMin, ...points.map((point) => point.hours));
  const x = (at: number): number => Math.round(left + (at / hours) * (width - left - right));
  const y = (score: number): number => Math.round(top + (1 - score / 10) * (height - top - bottom));
  const said = points
    .map((point) => `${point.score} of 10 after ${Math.round(point.hours)} h`)
    .join(', then ');
  return html`<p class="quiet">Pain of 10 since the session</p>
<svg class="pain" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}">
<title id="${id}">Pain since the session: ${said}</title>
${[0, 5, 10].map(
  (score) => html`<line class="axis" x1="${left}" x2="${width - right}" y1="${y(score)}" y2="${y(score)}"/>
<text x="${left - 6}" y="${y(score) + 4}" text-anchor="end">${score}</text>`,
)}
<text x="${left}" y="${height - 4}">session</text>
<text x="${width - right}" y="${height - 4}" text-anchor="end">${Math.round(hours)} h</text>
<polyline class="line" points="${points.map((point) => `${x(point.hours)},${y(point.score)}`).join(' ')}"/>
${points.map((point) => html`<circle cx="${x(point.hours)}" cy="${y(point.score)}" r="4"/>`)}
</svg>`;
};
