import { type Clinic, type SignIn, whoMaySignIn } from '../../shared/clinic/clinic.ts';
import type { HttpResponse } from '../edge/http.ts';
import { boardPage } from './board-frame.ts';
import { type Html, html } from './html.ts';

const roleWords: Readonly<Record<SignIn['role'], string>> = {
  'front-desk': 'front desk: sees cases, works the call-back list, records sessions',
  practitioner: 'practitioner or backup: what the front desk does, acts on cases, sees settings',
  director: 'director: what a practitioner does, and reports, health and who saw what',
  ops: 'ops: settings and health, no patient',
};

const gate = (status: number, title: string, body: Html): HttpResponse =>
  boardPage(
    status,
    title,
    html`<body><main class="gate" id="main"><div class="card">${body}</div></main></body>`,
  );

/** The laptop's sign-in: one says who one is. There is no such page where patients are real. */
export const pickerPage = (clinic: Clinic): HttpResponse =>
  gate(
    200,
    'Sign in',
    html`<h1>Who are you?</h1>
<p class="quiet">${clinic.name} on this machine. Nobody here is real, so nobody has to prove it.</p>
<ul>${whoMaySignIn(clinic).map(
      ({
        id,
        role,
      }) => html`<li><form method="post" action="/board/sign-in"><input type="hidden" name="person" value="${id}">
<button type="submit">${id}<span>${roleWords[role]}</span></button></form></li>`,
    )}</ul>`,
  );

export const signedOutPage = (clinic: Clinic): HttpResponse =>
  gate(
    200,
    'Signed out',
    html`<h1>You are signed out</h1><p class="quiet">The board of ${clinic.name} is closed on this device.</p>
<p><a class="call" href="/board/sign-in">Sign in</a></p>`,
  );

const refusals = {
  session: {
    status: 401,
    title: 'Sign in again',
    words:
      'Your session has ended, after an hour without use or twelve hours in all. Nothing that was recorded is lost.',
  },
  'not-ours': {
    status: 403,
    title: 'This did not come from the board',
    words: 'Nothing was recorded. The form was old, or another site sent it. Open the board and press again.',
  },
  'not-allowed': {
    status: 403,
    title: 'This is not for your role',
    words: 'Nothing was shown and nothing was recorded. Whoever runs the system sets who may do what.',
  },
  'not-known': {
    status: 403,
    title: 'You are not on this clinic’s list',
    words:
      'You proved who you are, but the clinic’s settings do not name you, or your account has no role. Ask whoever runs the system.',
  },
  'sign-in-failed': {
    status: 400,
    title: 'The sign-in did not work',
    words: 'It took too long, was begun in another window, or was refused. Begin again.',
  },
  'not-found': { status: 404, title: 'Nothing is here', words: 'There is no such page on the board.' },
  'too-large': {
    status: 413,
    title: 'That was too long',
    words: 'Nothing was recorded. Write less and press again.',
  },
  failed: {
    status: 500,
    title: 'Something went wrong on our side',
    words:
      'What was recorded before is kept. Go back and look whether your last press is there before you press again. Pages and texts go on without the board.',
  },
  unreadable: {
    status: 500,
    title: 'This conversation cannot be read',
    words:
      'Its stored rows are damaged. They are left as they are, and nothing was added to them. Tell whoever runs the system.',
  },
} as const;
export type Refusal = keyof typeof refusals;

/** Why a page is not shown, what was kept, and what to do. In danger nobody needs the board. */
export const refusalPage = (refusal: Refusal, clinic: Clinic): HttpResponse => {
  const { status, title, words } = refusals[refusal];
  return gate(
    status,
    title,
    html`<h1>${title}</h1><p>${words}</p>
<p class="quiet">If a patient may be in danger, do not wait for this page: they call ${clinic.emergencyNumber}, and the clinic is reached at ${clinic.phone}.</p>
<p><a class="call" href="/board">To the board</a></p>`,
  );
};
