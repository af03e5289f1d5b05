import type { Mutant } from './mutant.ts';

const boardActs = 'functions/app/board-acts.ts';
const answers = 'functions/pages/board-act-answers.ts';

/** What people do at the board. */
export const boardMutants: readonly Mutant[] = [
  {
    id: 'own-board-acts-on-old-page',
    does: 'a press on a page from before the last words of the patient acts on the case',
    breaks: ['S28'],
    edits: [
      {
        file: boardActs,
        find: "standOf(open) === pressed.seen ? 'done' : 'changed'",
        put: "standOf(open) !== '' ? 'done' : 'changed'",
      },
    ],
  },
  {
    id: 'own-front-desk-acts-on-cases',
    does: 'whoever may see patients is shown the buttons of a case and may press them',
    breaks: ['S28'],
    edits: [
      {
        file: 'functions/app/board-world.ts',
        find: "'front-desk': ['patients', 'tasks', 'sessions'],",
        put: "'front-desk': ['patients', 'tasks', 'sessions', 'cases'],",
      },
      {
        file: boardActs,
        find: 'const person = personOf(world.clinic, pressed.by);',
        put: 'const person = personOf(world.clinic, pressed.by) ?? { id: pressed.by };',
      },
    ],
  },
  {
    id: 'own-press-not-noted',
    does: 'a press on a case is carried out and not written down',
    breaks: ['S28'],
    edits: [
      {
        file: answers,
        find: "await noted(asked, { deed: 'acted-on-case'",
        put: "if (press.act === undefined) await noted(asked, { deed: 'acted-on-case'",
      },
    ],
  },
  {
    id: 'own-note-lost',
    does: 'a note is said to be kept before it is',
    breaks: ['S29'],
    edits: [
      {
        file: boardActs,
        find: "stored === undefined ? undefined : { type: 'AddNote', at, by: staffId(note.by), text: note.text },\n  );\n  return done === undefined ? 'gone' : 'done';",
        put: "stored === undefined || note.text !== '' ? undefined : { type: 'AddNote', at, by: staffId(note.by), text: note.text },\n  );\n  return done === undefined ? 'done' : 'gone';",
      },
    ],
  },
  {
    id: 'own-board-looks-and-changes',
    does: 'opening a conversation takes its first piece of work',
    breaks: ['S15'],
    edits: [
      {
        file: 'functions/app/board-conversation.ts',
        find: '  const { state } = stored;\n',
        put: "  const { state } = stored;\n  if (state.tasks[0] !== undefined) await (await import('./work-task.ts')).workTask(world, id, { type: 'TakeTask', taskId: state.tasks[0].id, by: (await import('../../shared/kernel/brand.ts')).staffId('ops-1') });\n",
      },
    ],
  },
  {
    id: 'own-board-leaves-calls-behind',
    does: 'the board answers that a list cannot be read while it still reads another',
    breaks: ['S16'],
    edits: [
      {
        file: 'shared/kernel/together.ts',
        find: '  await Promise.allSettled(parts);\n',
        put: '',
      },
    ],
  },
];
