import { hash } from 'node:crypto';
import type { Clinic, SignIn } from '../../shared/clinic/clinic.ts';
import { type Instant, minute } from '../../shared/kernel/instant.ts';
import { mayDo, type Right } from '../app/board-world.ts';
import type { Pause } from '../app/pause.ts';
import { type HttpResponse, securityHeaders } from '../edge/http.ts';
import { boardScript } from './board-script.ts';
import { boardStyle } from './board-style.ts';
import { type Html, html } from './html.ts';
import { clockTime, span, timeOf } from './page-time.ts';

/** Who looks at the board, when, and what the frame round every page says. */
export type Viewer = {
  readonly clinic: Clinic;
  readonly who: SignIn;
  readonly now: Instant;
  /** Goes with every form. */
  readonly token: string;
  /** Whether the clinic's check-ins stand still. */
  readonly pause: Pause;
  /** How many conversations wait in these lists, as the frame counts them. */
  readonly waiting: { readonly cases: number; readonly tasks: number };
};

export type Section =
  | 'cases'
  | 'call-backs'
  | 'inbox'
  | 'conversations'
  | 'record'
  | 'reports'
  | 'settings'
  | 'trail'
  | 'health';

type Entry = {
  readonly section: Section;
  readonly words: string;
  readonly path: string;
  readonly right: Right;
};

export const sections: readonly Entry[] = [
  { section: 'cases', words: 'Open cases', path: '/board/cases', right: 'patients' },
  { section: 'call-backs', words: 'Call-back list', path: '/board/call-backs', right: 'patients' },
  { section: 'inbox', words: 'Inbox', path: '/board/inbox', right: 'patients' },
  { section: 'conversations', words: 'Conversations', path: '/board/conversations', right: 'patients' },
  { section: 'record', words: 'Record a session', path: '/board/record', right: 'sessions' },
  { section: 'reports', words: 'Reports', path: '/board/reports', right: 'reports' },
  { section: 'settings', words: 'Settings', path: '/board/settings', right: 'settings' },
  { section: 'trail', words: 'Who saw what', path: '/board/trail', right: 'trail' },
  { section: 'health', words: 'Health', path: '/board/health', right: 'health' },
];

const hashed = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);
const stylePath = `/board/assets/${hashed(boardStyle)}.css`;
const scriptPath = `/board/assets/${hashed(boardScript)}.js`;

const forEver = 'public, max-age=31536000, immutable';

/** The files of the board, by their path: named after what is in them, so that a browser keeps each for ever. */
export const boardAssets: ReadonlyMap<string, HttpResponse> = new Map([
  [
    stylePath,
    {
      status: 200,
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': forEver },
      body: boardStyle,
    },
  ],
  [
    scriptPath,
    {
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': forEver },
      body: boardScript,
    },
  ],
]);

// Nothing but our own two files may load, and nothing may frame the board. The script asks for the page it stands on.
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const document = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="stylesheet" href="${stylePath}">
<link rel="icon" href="data:,">
<script src="${scriptPath}" defer></script>
</head>
${body}
</html>
`.markup;

/** A page of the board. The title may stand in a browser's history: never more than the name of a section. */
export const boardPage = (status: number, title: string, body: Html): HttpResponse => ({
  status,
  headers: {
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `${policy}; img-src data:`,
    // Our own forms say where they come from; nobody else learns anything.
    'referrer-policy': 'same-origin',
  },
  body: document(`${title} · Afterneedle`, body),
});

/** What every form of a session carries. */
export const formFields = (
  { token }: Pick<Viewer, 'token'>,
  fields: Readonly<Record<string, string>> = {},
): Html =>
  html`<input type="hidden" name="token" value="${token}">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;

const count = (section: Section, { waiting }: Viewer): Html | undefined => {
  const [n, tone] =
    section === 'cases'
      ? [waiting.cases, 'danger']
      : section === 'call-backs'
        ? [waiting.tasks, 'calm']
        : [0, ''];
  if (n === 0) return undefined;
  return html` <span class="count ${tone}">${n > 99 ? '99+' : n}<span class="unseen"> waiting</span></span>`;
};

const navigation = (viewer: Viewer, at: Section | undefined): Html =>
  html`<nav class="side" aria-label="Board"><ul>${sections
    .filter(({ right }) => mayDo(viewer.who.role, right))
    .map(
      ({ section, words, path }) =>
        html`<li><a href="${path}"${section === at ? html` aria-current="page"` : undefined}>${words}${count(section, viewer)}</a></li>`,
    )}</ul></nav>`;

const top = (viewer: Viewer): Html => {
  const { clinic, who, now } = viewer;
  return html`<header class="top">
<a class="brand" href="/board"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 20 15 9m-1-5 6 6m-9-1 4 4M3 21l1-1"/></svg><span>Afterneedle</span></a>
<p class="clinic">${clinic.name}<span class="quiet"> <time data-clock="${clinic.timeZone}">${clockTime(now, now, clinic.timeZone)}</time></span></p>
${
  mayDo(who.role, 'patients')
    ? html`<form class="find" method="post" action="/board/search" role="search">${formFields(viewer)}
<label class="unseen" for="find">Find a patient by name, id, phone, e-mail or case number</label>
<input id="find" name="q" type="search" placeholder="Name, id, phone, e-mail, case" autocomplete="off" maxlength="100"><button type="submit">Find</button></form>`
    : html`<span class="find"></span>`
}
<div class="me"><span>${who.id}<span class="quiet"> ${who.role.replace('-', ' ')}</span></span>
<form method="post" action="/board/sign-out">${formFields(viewer)}<button class="plain" type="submit">Sign out</button></form></div>
</header>`;
};

/** Nobody may take silence for health while no patient is asked. */
const pauseNote = ({ pause, now, clinic }: Viewer): Html | undefined => {
  if (pause === 'running') return undefined;
  if (pause === 'unknown')
    return html`<p class="note wrong" role="alert"><strong>Nobody can tell whether check-ins are paused.</strong> Until that is known they are held back. Tell whoever runs the system.</p>`;
  return html`<p class="note wrong" role="alert"><strong>Check-ins are paused since ${timeOf(pause.since, now, clinic.timeZone)}.</strong> Patients are not asked how they are. Replies are read, pages and answers go out. What is too late when it may go is on the call-back list.</p>`;
};

/** The frame with a page in it. `live` pages ask again by themselves while nobody types in them. */
export const framed = (
  viewer: Viewer,
  page: {
    readonly status?: number;
    readonly section?: Section;
    readonly title: string;
    readonly live?: boolean;
    readonly body: Html;
  },
): HttpResponse =>
  boardPage(
    page.status ?? 200,
    page.title,
    html`<body data-now="${viewer.now}"${page.live === true ? html` data-live="15"` : undefined}>
<a class="skip" href="#main">Skip to the page</a>
${top(viewer)}
<div class="desk">${navigation(viewer, page.section)}
<main id="main" tabindex="-1">${pauseNote(viewer)}${page.body}</main></div>
</body>`,
  );

/** A time that has passed, counted on by the script: `3 min ago`. */
export const since = (at: Instant, now: Instant): Html =>
  html`<span data-since="${at}">${span(now - at)}</span>`;

/** A time to come or passed: `in 9 min`, `12 min late`. */
export const until = (at: Instant, now: Instant): Html => {
  const left = at - now;
  const words = left >= 0 ? `in ${span(left)}` : left > -minute ? 'now' : `${span(-left)} late`;
  return html`<span data-until="${at}"${left < 0 ? html` class="late"` : undefined}>${words}</span>`;
};

/** How much of a span of time is gone, as a bar. What it means stands beside it in words. */
export const bar = (from: Instant, to: Instant, now: Instant): Html => {
  const gone = to <= from ? 100 : Math.min(100, Math.max(0, Math.round(((now - from) / (to - from)) * 100)));
  const tone = gone >= 100 ? 'over' : gone >= 75 ? 'near' : 'early';
  return html`<svg class="bar ${tone}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" data-from="${from}" data-to="${to}"><rect class="track" width="100" height="4"/><rect class="fill" width="${gone}" height="4"/></svg>`;
};

/** What the keys do, said where they work. `taken` is what this person may take on this list; undefined where that is nothing. */
export const keysNote = (taken: string | undefined): Html =>
  html`<p class="keys"><kbd>j</kbd> <kbd>k</kbd> move, <kbd>Enter</kbd> opens, ${
    taken === undefined ? undefined : html`<kbd>a</kbd> takes ${taken}, `
  }<kbd>/</kbd> finds a patient.</p>`;

/** Rows of a list that could not be read are said, with what to do. */
export const unreadableNote = (ids: readonly string[]): Html | undefined =>
  ids.length === 0
    ? undefined
    : html`<p class="note wrong" role="alert"><strong>${ids.length} ${ids.length === 1 ? 'conversation' : 'conversations'} of this list cannot be read.</strong>
Nothing was lost and nothing was added. Tell whoever runs the system: ${ids.join(', ')}.</p>`;
