/**
 * Answers to a practitioner's command. Each says what was done, or that nothing was, and what happens next. A clinician can review
 * this file alone.
 */
export const staffTexts = {
  'staff.acknowledged':
    'Case {case} is yours. Call the patient by {by}. Then reply REACHED {case}, or NOANSWER {case}. Open {url}',
  'staff.yours-already':
    'Case {case} is yours already. Call the patient by {by}. Then reply REACHED {case}, or NOANSWER {case}. Open {url}',
  'staff.taken':
    'Case {case} is with {who} since {at}, who must reach the patient by {by}. You need not do anything; if you reach them first, reply REACHED {case}',
  'staff.contacted':
    'Case {case}: patient reached. Close it by {by}: reply ER {case}, SEEN {case}, ADVISED {case} or FALSE {case}',
  'staff.contacted-already':
    'Case {case}: {who} has reached the patient already. How it ended is due by {by}: reply ER {case}, SEEN {case}, ADVISED {case} or FALSE {case}',
  'staff.closed': 'Case {case} is closed: {outcome}. Nothing more to do.',
  'staff.closed-already':
    'Case {case} is already closed: {outcome}, by {who}. Nothing was changed, and nothing more is to do.',
  'staff.no-answer':
    'Case {case}: noted, attempt {n} of 3. Now paged: {who}. Try again by {by}, then reply REACHED {case} or NOANSWER {case}',
  'staff.no-answer.last':
    'Case {case}: noted, attempt {n} of 3. Everybody on the ladder has been paged. Try again by {by}, then reply REACHED {case} or NOANSWER {case}',
  'staff.no-answer.already':
    'Case {case}: your call in vain is noted already, at {at}. Nothing was changed, and this one does not count. Call again from {by} on, then reply REACHED {case} or NOANSWER {case}',
  'staff.not-reached':
    'Case {case} is closed as could not reach after 3 attempts. Calling the patient back is on the call-back list, due {by}.',
  'staff.no-such-case':
    'No open case {case}, so nothing was changed. Check the number in your page and reply, for example, ACK 37',
  'staff.not-yours':
    'Case {case} has not been paged to this phone, so nothing was changed. It is with {who}. You will be paged if it comes to you.',
  'staff.own-case':
    'Case {case} is about the patient with this number, so somebody else has to act on it. Nothing was changed; the others are paged. In an emergency call {emergency}.',
  'staff.off-ladder':
    'This phone is not on the ladder of {clinic}, so nothing was changed. Call {phone} if it should be.',
  'staff.before-page':
    'Case {case} first paged you at {at}, after you sent that, so nothing was changed. Read its page; if it is this patient whom you mean, send it again.',
  'staff.before-news':
    'Case {case} has news from {at}, after you sent that: the patient wrote again, or it pages again. Nothing was changed. Read it, then reply with what is true now.',
  'staff.which': 'That named no case, so nothing was changed. Reply with its number: {cases}',
  'staff.none-open':
    "No case is open for you, so nothing was changed; a new case pages you as before. This number is for commands and patients' replies.",
  'staff.unclear':
    'Nothing was changed: that could mean more than one thing. Send one word and one case number, like ACK 37. Words: ACK, REACHED, NOANSWER, ER, SEEN, ADVISED, FALSE',
  'staff.stopped':
    'No more texts to this phone from {clinic}; pages go on by e-mail. You are still on the ladder: to leave it, call {phone}. The clinic has been told. START brings texts back',
  'staff.stopped.no-mail':
    'You are still on the ladder of {clinic} and have no e-mail there, so pages still come to this phone. To leave the ladder, call {phone}. The clinic has been told.',
  'staff.test':
    'TEST of the pager of {clinic}: pages reach you here. No patient, nothing to do. If a real page came like this, would you have noticed it?',
  'staff.started': 'Pages from {clinic} come to this phone again.',
} as const satisfies Record<string, string>;
export type StaffTextKey = keyof typeof staffTexts;

/** What the clinic's own pager is told: no patient and no link, since nobody knows who reads along and a link opens one person's page. */
export const pagerText =
  'DN FOLLOW-UP EMERGENCY P1. Case {case}, {hrs} h post. Flag: {flag}. Paged so far: {who}. Whoever was paged opens the link in their own page or answers it with ACK {case}';
