import type { Mutant } from './mutant.ts';

const erase = 'functions/app/erase-patient.ts';
const erasure = 'shared/conversation/erasure.ts';
const wake = 'shared/conversation/wake.ts';

/** What operators ask for: pausing, erasing, handing out, and the canary. */
export const operatorMutants: readonly Mutant[] = [
  {
    id: 'own-pause-unasked',
    does: 'nobody asks how the switch stands before a question is claimed',
    breaks: ['S24'],
    edits: [
      {
        file: 'functions/app/pause.ts',
        find: 'if (!mayAsk) return false;',
        put: 'if (!mayAsk || at > 0) return false;',
      },
    ],
  },
  {
    id: 'own-pause-unknown-goes',
    does: 'where the switch cannot be read questions go on',
    breaks: ['S24'],
    edits: [
      {
        file: wake,
        find: "if (paused === true || paused === 'unknown') {",
        put: 'if (paused === true) {',
      },
    ],
  },
  {
    id: 'own-pause-holds-pages',
    does: 'the switch holds pages as well',
    breaks: ['L3', 'L4', 'L14'],
    edits: [
      {
        file: 'functions/app/pause.ts',
        find: "kind === 'check-in' && delivery.state",
        put: "(kind === 'check-in' || kind === 'page') && delivery.state",
      },
      {
        file: wake,
        find: 'if (!isWantedBy(message, about)) return',
        put: "if (paused === true) return { holdUntil: plus(at, hour), because: 'paused' };\n  if (!isWantedBy(message, about)) return",
      },
      { file: wake, find: '{ at, silent = [] }: Wake,', put: '{ at, silent = [], paused }: Wake,' },
    ],
  },
  {
    id: 'own-erased-beside',
    does: 'what stands beside the history is not forgotten',
    breaks: ['S25'],
    edits: [
      {
        file: erase,
        find: 'await archive.forget(id, version, keep);',
        put: 'if (version < 0) await archive.forget(id, version, keep);',
      },
    ],
  },
  {
    id: 'own-erased-snapshot',
    does: 'the snapshot keeps the name of who was erased',
    breaks: ['S25'],
    edits: [
      {
        file: erasure,
        find: 'const { particulars: _, ...rest } = session;\n    return rest;',
        put: 'return session;',
      },
    ],
  },
  {
    id: 'own-erased-asked',
    does: 'who was erased is asked on',
    breaks: ['S25', 'S3'],
    edits: [
      {
        file: 'shared/conversation/erase-patient.ts',
        find: "withdraw(draft, theirs, 'cancelled');",
        put: "if (theirs.length < 0) withdraw(draft, theirs, 'cancelled');",
      },
    ],
  },
  {
    id: 'own-erased-by-halves',
    does: 'an erasure that was interrupted leaves what a newcomer might have said',
    breaks: ['S25'],
    edits: [{ file: erasure, find: 'whole || n < before;', put: 'whole || (n < before && n < 0);' }],
  },
  {
    id: 'own-canary-stays-out',
    does: 'a canary that the carrier holds for opted out stays so',
    breaks: ['L14'],
    edits: [
      {
        file: 'functions/app/canary.ts',
        find: 'await startAnew(world, opening, began + patience);',
        put: 'if (patience < 0) await startAnew(world, opening, began + patience);',
      },
    ],
  },
  {
    id: 'own-export-names-others',
    does: 'a record of one patient names the others of their phone',
    breaks: ['S26'],
    edits: [
      {
        file: 'functions/app/patient-record.ts',
        find: 'if (isAnothers) continue;',
        put: '',
      },
    ],
  },
  {
    id: 'own-canary-among-people',
    does: 'the people of the clinic are paged for the canary',
    breaks: ['S27'],
    edits: [
      {
        file: 'shared/conversation/decide.ts',
        find: 'isCanary ? canaryClinic(clinic) : clinic',
        put: 'isCanary && command.at < 0 ? canaryClinic(clinic) : clinic',
      },
    ],
  },
  {
    id: 'own-canary-impatient',
    does: 'the canary is lost before a page can have been taken',
    breaks: ['L14'],
    edits: [
      {
        file: 'functions/app/canary.ts',
        find: 'const patienceOf = 2 * minute;',
        put: 'const patienceOf = minute - 59 * second;',
      },
    ],
  },
  {
    id: 'own-erased-amended',
    does: 'a session whose patient was erased can be amended',
    breaks: ['S25'],
    edits: [
      {
        file: 'shared/followup/session.ts',
        find: 'cancelled || particulars === undefined',
        put: 'cancelled || particulars === null',
      },
    ],
  },
];
