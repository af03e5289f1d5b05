import type { Disposition } from '../../shared/triage/verdict.ts';
import { html, type Piece } from './html.ts';
import { dispositionName } from './words.ts';

type Shape = 'octagon' | 'triangle' | 'diamond' | 'circle' | 'question' | 'tick' | 'dot';

const shapeOf: Readonly<Record<Disposition, Shape>> = {
  emergency: 'octagon',
  urgent: 'triangle',
  concern: 'diamond',
  follow_up: 'circle',
  unclear: 'question',
  self_care: 'tick',
  all_clear: 'tick',
  administrative: 'dot',
};

const drawings: Readonly<Record<Shape, Piece>> = {
  octagon: html`<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />`,
  triangle: html`<path d="M8 1.5 15.3 14.5H.7z" fill="currentColor" />`,
  diamond: html`<path d="M8 1 15 8l-7 7-7-7z" fill="none" stroke="currentColor" stroke-width="2" />`,
  circle: html`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />`,
  question: html`<path
    d="M5.2 5.6a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2.8-1.2 1.7M8 12.6v.6"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
  />`,
  tick: html`<path
    d="m2.5 8.5 3.8 3.8 7.2-8.2"
    fill="none"
    stroke="currentColor"
    stroke-width="2.2"
    stroke-linecap="round"
    stroke-linejoin="round"
  />`,
  dot: html`<circle cx="8" cy="8" r="3.5" fill="currentColor" />`,
};

export const LevelMark = ({ level }: { level: Disposition }): Piece =>
  html`<svg class="symbol level-${level}" viewBox="0 0 16 16"
    aria-hidden="true">${drawings[shapeOf[level]]}</svg>`;

/** Severity is a word, a symbol and a colour, never a colour alone. */
export const Severity = ({ level }: { level: Disposition }): Piece =>
  html`<span class="severity level-${level}"><${LevelMark} level=${level} />${dispositionName[level]}</span>`;

const paths = {
  play: 'M5 3v10l8-5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  next: 'M3 3v10l7-5zM11 3h2v10h-2z',
  send: 'M2 8.2 14 2.5 10.6 14 7.8 9.2zM7.8 9.2 14 2.5',
} as const;
const lines = {
  chevron: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8m0-8-8 8',
  plus: 'M8 3v10M3 8h10',
  tick: 'm3 8.5 3.2 3.2L13 4.8',
  ticks: 'm1 8.5 3 3L10 5m-3 5.6 1 .9L14.5 5',
  mail: 'M2 4h12v8.5H2zm0 .5 6 4.5 6-4.5',
  text: 'M2 3h12v8.5H7L4 14v-2.5H2z',
  person: 'M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.8 14c.5-2.7 2.5-4 5.2-4s4.7 1.3 5.2 4',
  pulse: 'M1 8.5h3.2L6 4l3.2 8.5L11 8.5h4',
  list: 'M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  bell: 'M4 11V7.5a4 4 0 0 1 8 0V11l1.2 1.5H2.8zM6.8 14h2.4',
  back: 'M10 3 5 8l5 5',
} as const;
export type IconName = keyof typeof paths | keyof typeof lines;

const isFilled = (name: IconName): name is keyof typeof paths => name in paths;

export const Icon = ({ name }: { name: IconName }): Piece =>
  isFilled(name)
    ? html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${paths[name]}
      fill="currentColor" /></svg>`
    : html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d=${lines[name]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>`;

/** How much is new, where anything is. */
export const Badge = ({ news }: { news: number }): Piece =>
  news > 0 && html`<span class="badge">${news > 99 ? '99+' : news}<span class="hidden"> new</span></span>`;
