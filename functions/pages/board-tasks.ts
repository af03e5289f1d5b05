import { type Task, taskOutcomes } from '../../shared/worklist/task.ts';
import { attentionAt } from '../../shared/worklist/worklist.ts';
import type { Rows, TaskRow } from '../app/board-lists.ts';
import { mayDo } from '../app/board-world.ts';
import type { HttpResponse } from '../edge/http.ts';
import { quoteLine } from './board-cases.ts';
import { bar, formFields, framed, keysNote, unreadableNote, until, type Viewer } from './board-frame.ts';
import {
  caseOutcomes,
  dispositionNames,
  inboxKinds,
  initials,
  levelMark,
  levelOfTask,
  outcomeWords,
  taskNames,
  taskOutcomeNames,
  worstLevel,
} from './board-words.ts';
import { type Html, html } from './html.ts';
import { clockTime, timeOf } from './page-time.ts';

const tries = ({ tries: n }: Task): string =>
  n === undefined ? '' : n === 1 ? ', called once' : `, called ${n} times`;

const standing = (task: Task): Html =>
  task.owner === undefined
    ? html`Nobody has it${tries(task)}`
    : html`<b>${task.owner}</b> has it${tries(task)}`;

const isMine = ({ owner }: Task, { who }: Viewer): boolean => {
  const [theirs, mine]: readonly (string | undefined)[] = [owner, who.id];
  return theirs === mine;
};

const takeForm = (conversation: string, task: Task, viewer: Viewer): Html => {
  const words = task.owner === undefined ? 'I take it' : 'Take it over';
  return html`<form method="post" action="/board/c/${conversation}/task">${formFields(viewer, { task: task.id, act: 'take' })}<button type="submit" data-take aria-label="${words}: ${taskNames[task.kind]}">${words}</button></form>`;
};

/** An open case beside a task is not left till the task is due: it is named, and how it ended where it has. */
const caseNote = ({ about, conversation }: TaskRow): Html | undefined => {
  if (about === undefined) return undefined;
  const link = html`<a href="/board/c/${conversation}">case ${about.code}</a>`;
  if (about.state === 'closed')
    return html`<br><span class="small">About ${link}, closed: ${about.disposition === undefined ? 'done' : caseOutcomes[about.disposition]}</span>`;
  const stand = about.state === 'paged' ? 'nobody has it now' : `${about.acknowledgedBy} has it`;
  return html`<br><span class="small"><b class="late">Do not wait:</b> ${link} is open, ${dispositionNames[about.severity]}, ${stand}</span>`;
};

const giveBackForm = (conversation: string, task: Task, viewer: Viewer): Html =>
  html`<form method="post" action="/board/c/${conversation}/task">${formFields(viewer, { task: task.id, act: 'give-back' })}<button class="plain" type="submit" aria-label="Give it back: ${taskNames[task.kind]}">Give it back</button></form>`;

const row = (one: TaskRow, viewer: Viewer): Html => {
  const { conversation, task, who, sender, quote, later } = one;
  const mayTake = mayDo(viewer.who.role, 'tasks') && !isMine(task, viewer);
  return html`<li class="row" data-row="${task.id}">
<div>${levelMark(worstLevel(levelOfTask(task.kind), quote?.reading))}<br><span class="small">${attentionAt(task) < task.dueAt ? 'read' : 'due'} ${until(attentionAt(task), viewer.now)}</span></div>
<div><a data-open href="/board/c/${conversation}">${taskNames[task.kind]}</a><br><span class="small quiet">${initials(who, sender)}${
    task.more === undefined ? undefined : html`, came up ${task.more + 1} times`
  }${task.answeredAt === undefined ? undefined : ', has written again'}</span>${caseNote(one)}</div>
<div class="state">${standing(task)}${bar(task.at, task.dueAt, viewer.now)}</div>
<div class="acts">${mayTake ? takeForm(conversation, task, viewer) : isMine(task, viewer) ? giveBackForm(conversation, task, viewer) : undefined}</div>
${quoteLine(quote, later)}
</li>`;
};

/** The badge of the list counts conversations: where some have several entries, both are said. */
const countWords = (rows: readonly TaskRow[]): string => {
  if (rows.length === 0) return 'Nothing';
  const entries = `${rows.length} ${rows.length === 1 ? 'entry' : 'entries'}`;
  const { size } = new Set(rows.map(({ conversation }) => conversation));
  return size === rows.length
    ? entries
    : `${entries} in ${size} ${size === 1 ? 'conversation' : 'conversations'}`;
};

const nextLink = (path: string, next: string | undefined): Html | undefined =>
  next === undefined
    ? undefined
    : html`<p class="more"><a href="${path}?after=${encodeURIComponent(next)}">The next page</a></p>`;

type Wanted = 'call-backs' | 'inbox';

const words = {
  'call-backs': {
    title: 'Call-back list',
    lead: 'Everything that a person of the clinic has to do, by when it is due. Open one to see why, to call, and to finish it.',
    empty: 'Nobody has to be called.',
    more: 'Concerns, questions for later, replies that could not be read, and questions that may not have arrived stand here until somebody has dealt with them.',
  },
  inbox: {
    title: 'Inbox',
    lead: 'Words that belong to nobody for certain: unknown numbers, phones that two patients share, and numbers that have changed hands.',
    empty: 'Nothing is unclaimed.',
    more: 'A text from a number that the clinic does not know is read like every other: a red flag in it pages at once.',
  },
} as const satisfies Record<Wanted, object>;

/** The call-back list, or that part of it that says not even whose it is. */
export const tasksPage = (
  viewer: Viewer,
  wanted: Wanted,
  { rows, unreadable, next }: Rows<TaskRow>,
): HttpResponse => {
  const shown = rows.filter(({ task }) => wanted === 'call-backs' || inboxKinds.has(task.kind));
  const say = words[wanted];
  return framed(viewer, {
    section: wanted,
    title: say.title,
    live: true,
    body: html`<div class="headline"><h1>${say.title}</h1><p>${countWords(
      shown,
    )}${next === undefined ? '' : ' on this page'}, as of ${clockTime(viewer.now, viewer.now, viewer.clinic.timeZone)}</p></div>
<p class="lead">${say.lead}</p>
${unreadableNote(unreadable)}
${
  shown.length === 0
    ? html`<div class="empty"><strong>${next === undefined ? say.empty : 'Nothing on this page; look at the next one.'}</strong>${say.more}</div>`
    : html`<ol class="rows">${shown.map((one) => row(one, viewer))}</ol>${keysNote(mayDo(viewer.who.role, 'tasks') ? 'an entry' : undefined)}`
}
${nextLink(`/board/${wanted}`, next)}`,
  });
};

const finishForm = (conversation: string, task: Task, viewer: Viewer): Html =>
  html`<form method="post" action="/board/c/${conversation}/task">${formFields(viewer, { task: task.id, act: 'finish' })}
<div class="field"><label for="note-${task.id}">Note <span class="hint">(kept with the patient, optional)</span></label>
<textarea id="note-${task.id}" name="note" maxlength="2000"></textarea></div>
<div class="buttons">${taskOutcomes.map(
    (outcome, n) =>
      html`<button type="submit" name="outcome" value="${outcome}"${n === 0 ? html` class="first"` : undefined}>${taskOutcomeNames[outcome]}</button>`,
  )}</div></form>`;

/** One task in the conversation it belongs to: what it asks, by when, whose it is, and the buttons. */
export const taskCard = (conversation: string, task: Task, viewer: Viewer): Html => {
  const may = mayDo(viewer.who.role, 'tasks');
  return html`<section class="card" aria-label="${taskNames[task.kind]}">
<p>${levelMark(levelOfTask(task.kind))}</p>
<h3>${taskNames[task.kind]}</h3>
<p class="small">Due ${timeOf(task.dueAt, viewer.now, viewer.clinic.timeZone)}, ${until(task.dueAt, viewer.now)}. ${standing(task)}.${
    task.raisedFrom === undefined ? undefined : html` It became a concern: nobody dealt with it in time.`
  }${task.pagedAs === undefined ? undefined : html` Its time was over, so a case was opened.`}</p>
${bar(task.at, task.dueAt, viewer.now)}
${may ? (isMine(task, viewer) ? giveBackForm : takeForm)(conversation, task, viewer) : undefined}
${may ? html`<details${isMine(task, viewer) ? html` open` : undefined}><summary>It is done, or I called</summary>${finishForm(conversation, task, viewer)}</details>` : undefined}
</section>`;
};

/** What has been done lately and can be undone. */
export const doneCard = (conversation: string, tasks: readonly Task[], viewer: Viewer): Html | undefined =>
  tasks.length === 0
    ? undefined
    : html`<details class="card"><summary>Done lately (${tasks.length})</summary><ul class="plan">${tasks.map(
        (task) =>
          html`<li><span>${taskNames[task.kind]}<small>${outcomeWords(task.outcome)}${
            task.doneBy === undefined ? '' : `, ${task.doneBy}`
          }${task.doneAt === undefined ? undefined : html`, ${timeOf(task.doneAt, viewer.now, viewer.clinic.timeZone)}`}</small></span>${
            mayDo(viewer.who.role, 'tasks')
              ? html`<form method="post" action="/board/c/${conversation}/task">${formFields(viewer, {
                  task: task.id,
                  act: 'reopen',
                })}<button class="plain" type="submit" aria-label="Undo: ${taskNames[task.kind]}">Undo</button></form>`
              : undefined
          }</li>`,
      )}</ul></details>`;
