import { type Instant, toIso } from '../../shared/kernel/instant.ts';
import { localDay } from '../../shared/kernel/zone.ts';
import type { HeldBecause } from '../../shared/message/outbound.ts';
import { reasonWords } from '../../shared/message/reason-words.ts';
import { flagWords } from '../../shared/triage/flag-words.ts';
import type { ThreadItem } from '../app/board-thread.ts';
import type { Viewer } from './board-frame.ts';
import { type Names, namesIn, noteOf, sentenceOf } from './board-lines.ts';
import { checkInNames, dispositionNames, flagStatuses, levelMark } from './board-words.ts';
import { markedWords, stands } from './case-words.ts';
import { type Html, html } from './html.ts';
import { clockTime, dayName, timeOf } from './page-time.ts';

type Reply = Extract<ThreadItem, { type: 'reply' }>;
type Message = Extract<ThreadItem, { type: 'message' }>;

const timeAlone = (at: Instant, { clinic }: Viewer): Html =>
  html`<time datetime="${toIso(at)}" title="${toIso(at)} (${clinic.timeZone})">${clockTime(at, at, clinic.timeZone)}</time>`;

/** What came beside the words of a mail. Files are named and never opened here. */
const mailNote = ({ mail }: Reply): Html | undefined => {
  if (mail === undefined) return undefined;
  const parts = [
    ...(mail.attachments === 0
      ? []
      : [`${mail.attachments === 1 ? 'A file' : `${mail.attachments} files`} came along: look at the mail`]),
    ...(mail.verified ? [] : ['The sender is not vouched for']),
    ...(mail.automatic ? ['A program answered'] : []),
  ];
  return parts.length === 0 ? undefined : html`<p class="small">${parts.join('. ')}.</p>`;
};

/** Why a reply was read as it was: the sentences, and each finding with its words, rule and status. */
const why = ({ text, verdict, reasons }: Reply): Html => html`<details><summary>Why</summary>
${reasons.map((reason) => html`<p>${reason}</p>`)}
${
  verdict.flags.length === 0
    ? html`<p class="quiet">Nothing in the words matched a rule.</p>`
    : html`<ul>${verdict.flags.map(
        (flag) =>
          html`<li>${stands(flag) ? html`<strong>${flagWords(flag.id)}</strong>` : flagWords(flag.id)}: ${dispositionNames[flag.level].toLowerCase()}, ${flagStatuses[flag.status]}${
            text === undefined || flag.span[1] <= flag.span[0]
              ? undefined
              : html`, “${text.slice(...flag.span)}”`
          }<br><span class="quiet">Rule: ${flag.rule}</span></li>`,
      )}</ul>`
}
<p class="quiet">Read in ${verdict.language === 'es' ? 'Spanish' : verdict.language === 'en' ? 'English' : 'no language for certain'}, tables of version ${verdict.lexiconVersion}.</p></details>`;

const replyItem = (item: Reply, viewer: Viewer): Html => {
  const { verdict, text } = item;
  const tone =
    verdict.disposition === 'emergency' || verdict.disposition === 'urgent' ? verdict.disposition : '';
  return html`<li class="said patient ${tone}" id="r-${item.id}"><p class="head"><span>Patient${
    item.kind === undefined ? undefined : html`, to the ${checkInNames[item.kind]}`
  }</span>${timeAlone(item.at, viewer)}</p>
<blockquote>${
    text === undefined
      ? html`<span class="quiet">(the words have been erased)</span>`
      : text === ''
        ? html`<span class="quiet">(no words)</span>`
        : markedWords(text, verdict.flags)
  }</blockquote>
<p>${levelMark(verdict.disposition)}${verdict.score === undefined ? undefined : html` <span class="small quiet">pain ${verdict.score} of 10</span>`}${
    item.patients.length > 1
      ? html` <span class="small quiet">from ${item.patients.join(' or ')}</span>`
      : undefined
  }</p>
${mailNote(item)}${why(item)}</li>`;
};

const heldWords: Readonly<Record<string, string>> = {
  'opted-out': 'this address has opted out',
  repeated: 'the same came a moment ago',
} satisfies Partial<Record<HeldBecause, string>>;

const fateWords = ({ fate }: Message): string => {
  switch (fate.type) {
    case 'waiting':
      return 'not sent yet';
    case 'accepted':
      return 'sent';
    case 'delivered':
      return 'delivered';
    case 'unknown':
      return 'may not have arrived';
    case 'not-sent':
      return `not sent: ${heldWords[fate.because] ?? reasonWords(fate.because)}`;
  }
};

const messageNames: Readonly<Partial<Record<Message['class'], string>>> = {
  answer: 'Automatic answer',
  'emergency-answer': 'Emergency answer',
  'stop-confirmation': 'Confirmation',
  'staff-answer': 'Automatic answer',
};

const messageItem = (item: Message, viewer: Viewer): Html => {
  const name = item.kind === undefined ? (messageNames[item.class] ?? 'Message') : checkInNames[item.kind];
  return html`<li class="said ours ${item.fate.type}"><p class="head"><span>${name}, <b>${fateWords(item)}</b></span>${timeAlone(item.at, viewer)}</p>
${item.body === undefined ? undefined : html`<blockquote>${item.body}</blockquote>`}</li>`;
};

const eventItem = (item: Extract<ThreadItem, { type: 'event' }>, names: Names, viewer: Viewer): Html => {
  const note = noteOf(item.event);
  const sentence = sentenceOf(item.event, names);
  return html`${
    sentence === undefined
      ? undefined
      : html`<li class="line${sentence.strong === true ? ' strong' : ''}">${timeAlone(item.at, viewer)} ${sentence.words}</li>`
  }${
    note === undefined
      ? undefined
      : html`<li class="said note-of"><p class="head"><span>Note of ${note.by}</span>${timeAlone(item.at, viewer)}</p><blockquote>${note.text}</blockquote></li>`
  }`;
};

const repeatsItem = (item: Extract<ThreadItem, { type: 'repeats' }>, viewer: Viewer): Html => {
  const often = item.times === 1 ? '' : ` ${item.times} times`;
  const until =
    item.times === 1 ? undefined : html`, until ${timeOf(item.until, item.at, viewer.clinic.timeZone)}`;
  return html`<li class="line">${timeAlone(item.at, viewer)} Paged again${often}${until}: <b>${item.people.join(' and ')}</b>.</li>`;
};

const itemOf = (item: ThreadItem, names: Names, viewer: Viewer): Html => {
  switch (item.type) {
    case 'reply':
      return replyItem(item, viewer);
    case 'message':
      return messageItem(item, viewer);
    case 'event':
      return eventItem(item, names, viewer);
    case 'repeats':
      return repeatsItem(item, viewer);
  }
};

/** How much of a long story one page shows; a case that pages for a week makes thousands of lines. */
const itemsMax = 400;

/** Everything that was said and done, oldest first, with the days between. */
export const threadSection = (items: readonly ThreadItem[], viewer: Viewer): Html => {
  const names = namesIn(items.flatMap((item) => (item.type === 'event' ? [item.event] : [])));
  const shown = items.slice(-itemsMax);
  const zone = viewer.clinic.timeZone;
  return html`<section class="thread" aria-label="What was said and done">
${shown.length < items.length ? html`<p class="note">The ${items.length - shown.length} oldest entries are not on this page. They are kept.</p>` : undefined}
<ol>${shown.map((item, n) => {
    const before = shown[n - 1];
    const isNewDay = before === undefined || localDay(before.at, zone) !== localDay(item.at, zone);
    return html`${isNewDay ? html`<li class="day">${dayName(item.at, zone)}</li>` : undefined}${itemOf(item, names, viewer)}`;
  })}</ol></section>`;
};
