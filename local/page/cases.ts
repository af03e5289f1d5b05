import { flagWords } from '../../shared/triage/flag-words.ts';
import { html, type Piece } from './html.ts';
import { Icon, Severity } from './symbols.ts';
import { conversationName } from './threads.ts';
import { exactly, fromNow, lengthWords, when } from './time.ts';
import type { CaseView, ConsoleData } from './wire.ts';
import { caseNextWords, caseStateWords, listed, taskWords } from './words.ts';

const openFor = (length: number): string =>
  length < 60_000 ? 'just opened' : `open for ${lengthWords(length)}`;

const pagedWords = (one: CaseView): string => {
  const people = one.paged.map(({ person, repeats }) =>
    repeats === 0 ? person : `${person} (${repeats + 1} times)`,
  );
  return people.length === 0 ? 'nobody yet' : listed(people);
};

const OpenCase = (of: { one: CaseView; who: string; now: number; zone: string; look: () => void }): Piece => {
  const { one, now, zone } = of;
  const next = one.nextAt === null ? undefined : Date.parse(one.nextAt);
  return html`<article class="case level-${one.severity}">
    <header>
      <${Severity} level=${one.severity} />
      <h3>Case ${one.code}</h3>
      <span class="case-age">${openFor(now - Date.parse(one.openedAt))}</span>
    </header>
    <p>
      <button type="button" class="link" onClick=${of.look}>${of.who}</button>:
      ${' '}${listed(one.flags.map(flagWords))}; ${caseStateWords(one)}.
    </p>
    <p class="case-people">paged: ${pagedWords(one)}</p>
    ${
      next !== undefined &&
      html`<p class="case-next">
        <time datetime=${one.nextAt}
          title=${exactly(next, zone)}
          >${when(next, now, zone)}, ${fromNow(next, now)}</time
        >: ${caseNextWords(one)}
      </p>`
    }
  </article>`;
};

/** The open cases, worst first, with what comes next for each. */
export const OpenCases = (of: {
  data: ConsoleData;
  now: number;
  look: (conversationId: string) => void;
}): Piece => {
  const { data, now } = of;
  const open = data.conversations
    .flatMap((conversation) =>
      conversation.openCases.map((one) => ({
        one,
        id: conversation.conversationId,
        who: conversationName(data, conversation),
      })),
    )
    .sort(
      (a, b) => a.one.severity.localeCompare(b.one.severity) || a.one.openedAt.localeCompare(b.one.openedAt),
    );
  if (open.length === 0) return null;
  return html`<section class="cases" aria-label="Open cases">
    ${open.map(
      ({ one, id, who }) =>
        html`<${OpenCase} key=${one.caseId} one=${one} who=${who} now=${now} zone=${data.clinic.timeZone}
          look=${() => of.look(id)} />`,
    )}
  </section>`;
};

/** What a person of the clinic has to look at, soonest due first. */
export const Worklist = (of: {
  data: ConsoleData;
  now: number;
  look: (conversationId: string) => void;
}): Piece => {
  const { data, now } = of;
  const zone = data.clinic.timeZone;
  const tasks = data.conversations
    .flatMap((conversation) =>
      conversation.worklist.map((task) => ({
        task,
        id: conversation.conversationId,
        who: conversationName(data, conversation),
      })),
    )
    .sort((a, b) => Date.parse(a.task.dueAt) - Date.parse(b.task.dueAt));
  if (tasks.length === 0) return null;
  return html`<details class="worklist" open=${data.conversations.every((one) => one.openCases.length === 0)}>
    <summary><${Icon} name="list" />Call-back list<span class="count">${tasks.length}</span></summary>
    <ul>
      ${tasks.map(({ task, id, who }) => {
        const due = Date.parse(task.dueAt);
        return html`<li key=${task.id}>
          <button type="button" class="link" onClick=${() => of.look(id)}>${who}</button>
          <span>${taskWords[task.kind]}</span>
          <time class=${due < now ? 'late' : ''} datetime=${task.dueAt} title=${exactly(due, zone)}
            >${due < now ? 'was due' : 'due'} ${when(due, now, zone)}</time
          >
        </li>`;
      })}
    </ul>
  </details>`;
};
