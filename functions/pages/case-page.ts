import { isTexting } from '../../shared/clinic/clinic.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { triesLeft } from '../../shared/paging/link-attempt.ts';
import type { ClosedCase, LinkedCase } from '../app/follow-link.ts';
import type { HttpResponse } from '../edge/http.ts';
import { framed, heading, momentOf, type Reader, whomToCall } from './case-frame.ts';
import { phoneWords } from './case-words.ts';
import { type Html, html } from './html.ts';
import { timeOf } from './page-time.ts';

/** Never was a link, or is one no longer: nobody can tell which from the answer. */
export const unknownLinkPage = (reader: Reader): HttpResponse =>
  framed(
    404,
    html`<h1>This link opens nothing</h1>
<p>Links in pages work for 24 hours, and for the person they were sent to. This one has expired, or it was not copied whole. The newest page has the newest link.</p>
${whomToCall(reader)}`,
  );

export const closedCasePage = ({ by, at }: ClosedCase, reader: Reader): HttpResponse => {
  const { now, zone } = momentOf(reader);
  return framed(
    410,
    html`<h1>This case is closed</h1>
<p>${by ?? 'Somebody'} has recorded how it ended${
      at === undefined ? undefined : html`, ${timeOf(at, now, zone)}`
    }. Nothing more is needed from you here.</p>
${whomToCall(reader, 'over')}`,
  );
};

/** Nobody judges their own red flag: the page says so, and shows nothing of it. */
export const ownCasePage = (reader: Reader): HttpResponse =>
  framed(
    403,
    html`<h1>This case is about you</h1>
<p>It came from your own number, so somebody else has to act on it. The others on the ladder are paged. Nothing was changed.</p>
${whomToCall(reader, 'over')}`,
  );

const ended: Readonly<Record<CaseAct, string>> = {
  ACK: '',
  REACHED: '',
  ER: 'The patient was sent to emergency care.',
  SEEN: 'The patient was seen by a clinician.',
  ADVISED: 'The patient was given advice.',
  FALSE: 'It was a false alarm.',
  NOANSWER: 'The patient could not be reached in three attempts. Calling back is on the call-back list.',
};

/** After the press that closed the case. */
export const caseEndedPage = (act: CaseAct, reader: Reader): HttpResponse =>
  framed(
    200,
    html`<h1>The case is closed</h1>
<p class="note" role="status"><strong>Recorded.</strong> ${ended[act]}</p>
${whomToCall(reader, 'over')}`,
  );

/** What is said above the field for the code. */
export const frontNotices = ['none', 'no-code', 'wrong-code'] as const;
export type FrontNotice = (typeof frontNotices)[number];

const frontWords: Readonly<Record<FrontNotice, (left: number) => Html | undefined>> = {
  none: () => undefined,
  'no-code': () =>
    html`<p class="note wrong" role="alert">Type the two or three digits after “Case” in your page. Nothing was counted.</p>`,
  'wrong-code': (left) =>
    html`<p class="note wrong" role="alert"><strong>That is not this case’s number.</strong> ${
      left === 1 ? 'One try is left' : `${left} tries are left`
    } on this link.</p>`,
};

/** Before the code: how bad, how long, what can be done. No word of the patient, and nothing that says who it is. */
export const casePage = (found: LinkedCase, reader: Reader, notice: FrontNotice): HttpResponse =>
  framed(
    notice === 'none' ? 200 : notice === 'no-code' ? 400 : 403,
    html`${heading(found.open, reader)}
${frontWords[notice](triesLeft(found.open, found.link))}
<form method="post" autocomplete="off">
<label for="code">Case number from your page</label>
<input class="code" id="code" name="code" type="text" inputmode="numeric" pattern="[0-9 ]*" maxlength="5" autocomplete="off" required aria-describedby="code-help">
<p class="quiet" id="code-help">Two or three digits. They open the patient’s words and number, and let you act as ${found.person.id}.</p>
<button class="first" type="submit">Open the case</button>
</form>
${whomToCall(reader)}`,
  );

/** After too many wrong codes on one link. Other links of the same case still open. */
export const lockedLinkPage = (found: LinkedCase, reader: Reader): HttpResponse =>
  framed(
    403,
    html`${heading(found.open, reader)}
<p class="note wrong" role="alert"><strong>This link is locked</strong> after too many wrong numbers. ${
      isTexting(reader.clinic)
        ? `Text ACK and the case number to ${phoneWords(reader.clinic.smsNumber)}: that takes the case, and the answer brings a new link.`
        : 'Answer its mail with ACK and the case number: that takes the case, and the answer brings a new link.'
    } The link of any other page of this case works as well.</p>
${whomToCall(reader)}`,
  );
