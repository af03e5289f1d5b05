import { signInOf } from '../../../shared/clinic/clinic.ts';
import type { Committed, TraceEntry } from '../trace.ts';
import { seeing, type Watch } from './watcher.ts';

type Event = Committed['events'][number];
type Pressed = Extract<TraceEntry, { type: 'board-pressed' }>;
/** How a case stood from an instant on, as far as it matters to who acts on it. */
type Stand = { readonly from: number; readonly words: string };

const mayActOnCases: ReadonlySet<string> = new Set(['practitioner', 'director']);

/** What somebody did by an event: to which thing, and who it was. */
const deedIn = (event: Event): { readonly thing: string; readonly by: string } | undefined => {
  switch (event.type) {
    case 'CaseAcknowledged':
    case 'PatientContacted':
    case 'PatientNotReached':
    case 'CaseClosed':
      return { thing: event.caseId, by: event.by };
    case 'TaskTaken':
    case 'TaskTried':
    case 'TaskFinished':
    case 'TaskReopened':
      return { thing: event.taskId, by: event.by };
    default:
      return undefined;
  }
};

/** What is done at the board: by whoever may, on what their page showed, written down first, and not said to be done where it is not. */
export const watchBoard: Watch = (facts, violate) => {
  const stands = new Map<string, Stand[]>();
  const presses = new Map<string, Pressed>();
  const noted = new Set<string>();
  /** Every thing that was done, recorded or written at the board, with who did it where it says so. */
  const done = new Set<string>();

  const stood = (thing: string, { asked, shown }: Pressed): readonly string[] => {
    const all = stands.get(thing) ?? [];
    return all.flatMap(({ from, words }, n) =>
      from <= shown && (all[n + 1]?.from ?? Infinity) >= asked ? [words] : [],
    );
  };

  const actedOnCase = (clinic: string, thing: string, by: string): void => {
    const roles = facts.settings(clinic).map((one) => signInOf(one, by)?.role ?? 'nobody');
    if (!roles.some((role) => mayActOnCases.has(role)))
      violate('S28', `${by} acts on case ${thing} at the board, and is ${roles.at(-1)} there`);
    const theirs = [...presses.values()].filter(
      (press) => press.clinic === clinic && press.person === by && press.thing === thing,
    );
    if (theirs.length === 0) violate('S28', `${by} acts on case ${thing} at the board, and pressed nothing`);
    const now = stands.get(thing)?.at(-1)?.words ?? '';
    if (theirs.length > 0 && !theirs.some((press) => stood(thing, press).includes(now)))
      violate('S28', `${by} acts on case ${thing} by a page from before its last change`);
    if (!theirs.some(({ act }) => noted.has(`${clinic} ${by} ${act} ${thing}`)))
      violate('S28', `${by} acts on case ${thing} at the board, and it was not written down`);
  };

  const committed = (entry: Committed): void => {
    const { clinic, by: function_, conversation } = entry;
    for (const event of entry.events) {
      const deed = deedIn(event);
      if (function_ !== 'board') continue;
      if (deed !== undefined && 'caseId' in event) actedOnCase(clinic, deed.thing, deed.by);
      if (deed !== undefined) done.add(`${clinic} ${deed.thing} ${deed.by}`);
      if (event.type === 'SessionRecorded') done.add(`${clinic} ${event.session.id}`);
      if (event.type === 'NoteAdded') done.add(`${clinic} ${conversation} ${event.by}`);
    }
    for (const one of entry.state.cases) {
      const words = [one.state, one.severity, one.entries.length, one.noAnswers, one.ladderFrom].join(' ');
      const known = stands.get(one.id) ?? [];
      if (known.at(-1)?.words !== words) known.push({ from: entry.t, words });
      stands.set(one.id, known);
    }
  };

  return {
    ...seeing(['committed', 'board-pressed', 'noted', 'board-answered'], (entry) => {
      if (entry.type === 'committed') committed(entry);
      else if (entry.type === 'board-pressed') presses.set(`${entry.clinic} ${entry.press}`, entry);
      else if (entry.type === 'noted') noted.add(`${entry.clinic} ${entry.by} ${entry.about}`);
      else if (entry.type === 'board-answered' && ['done', 'ended'].includes(entry.outcome)) {
        const { clinic, press: number } = entry;
        const press = presses.get(`${clinic} ${number}`);
        if (press === undefined) return;
        const { thing, person } = press;
        if (!done.has(`${clinic} ${thing} ${person}`) && !done.has(`${clinic} ${thing}`))
          violate(
            'S29',
            `${person} was told at the board that ${press.act} of ${thing} was done, and it was not`,
          );
      }
    }),
    end: () => undefined,
  };
};
