import type { Mutant } from './mutant.ts';

const advance = 'shared/paging/advance-case.ts';
const openCase = 'shared/conversation/open-case.ts';

/** Pages, and who takes a case. */
export const pagingMutants: readonly Mutant[] = [
  {
    id: 'M12',
    does: 'a page of unknown outcome counts as taken',
    breaks: ['S8', 'S19'],
    edits: [
      {
        file: 'shared/paging/hear-outbound.ts',
        find: 'return changed(cases, about.caseId, (one) => ({ ...one, paged: pagedAt(one, about.person, at) }));',
        put: 'return changed(cases, about.caseId, (one) => ({ ...one, pageAcceptedAt: at, paged: pagedAt(one, about.person, at) }));',
      },
    ],
  },
  {
    id: 'M17',
    does: 'a case stops paging once a page of it was taken',
    breaks: ['L4', 'S18'],
    edits: [
      {
        file: advance,
        find: "case 'paged':\n      return earliest(",
        put: "case 'paged':\n      return open.pageAcceptedAt !== undefined ? undefined : earliest(",
      },
    ],
  },
  {
    id: 'M20',
    does: 'words about one case act on another',
    breaks: ['S9'],
    edits: [
      {
        file: 'functions/app/act-by-words.ts',
        find: "const code = command.code ?? meant[0]?.code ?? '';",
        put: "const code = (await openCasesOf(world, person, told.sentAt)).open[0]?.code ?? command.code ?? '';",
      },
    ],
  },
  {
    id: 'M92',
    does: 'words of hours ago act on a case that was opened since',
    breaks: ['S9'],
    edits: [
      {
        file: 'shared/paging/said-of-case.ts',
        find: 'page !== undefined && sentAt >= page',
        put: 'page !== undefined && sentAt > 0',
      },
    ],
    // Colleagues answer for what they have not seen, and their texts are on their way until they have.
    oftener: [
      { file: 'tests/simulator/faults.ts', find: 'inboundLate: upTo(0.2)', put: 'inboundLate: 0.5' },
      {
        file: 'tests/simulator/cloud.ts',
        find: 'late ? random.between(second, 30 * minute)',
        put: 'late ? random.between(10 * minute, hour)',
      },
      {
        file: 'tests/simulator/people/practitioners.ts',
        find: 'if (chance.chance(0.05))\n      text(',
        put: 'if (chance.chance(0.5))\n      text(',
      },
    ],
  },
  {
    id: 'M93',
    does: 'words of before the patient wrote again end the case',
    breaks: ['S9'],
    edits: [
      {
        file: 'shared/paging/said-of-case.ts',
        find: "...(act === 'ACK' ? [] : open.entries.slice(-1).map((entry) => entry.at)),",
        put: '',
      },
    ],
    // Numb, then out of breath within the hour, while what practitioners text is on its way.
    oftener: [
      { file: 'tests/simulator/faults.ts', find: 'inboundLate: upTo(0.2)', put: 'inboundLate: 0.5' },
      {
        file: 'tests/simulator/people/patients.ts',
        find: 'if (chance.chance(0.1))\n      write(cloud, way, drawSaying(chance, danger), after + chance.between(0, 2 * minute));',
        put: 'write(cloud, way, drawSaying(chance, 1), after + chance.between(0, hour));',
      },
    ],
  },
  {
    id: 'M94',
    does: 'words of before the paging began again take it',
    breaks: ['S9'],
    edits: [
      {
        file: 'shared/paging/said-of-case.ts',
        find: '...(takesOn(act) ? [open.ladderFrom] : []),',
        put: '',
      },
    ],
  },
  {
    id: 'M95',
    does: 'whatever is written counts as written too early',
    breaks: ['S9'],
    edits: [
      {
        file: 'shared/paging/said-of-case.ts',
        find: '.find((at) => sentAt < at);',
        put: '.find((at) => at > 0);',
      },
    ],
  },
  {
    id: 'M27',
    does: 'following a link changes the case',
    breaks: ['S15'],
    edits: [
      {
        file: 'functions/practitioner.ts',
        find: 'const target = await followLink(world, token);',
        put: "const target = await followLink(world, token);\n  if (target.type === 'shut') await (await import('./app/act-by-link.ts')).actByLink(world, token, { code: target.open.code });",
      },
    ],
  },
  {
    id: 'M28',
    does: 'every worried text pages everybody again',
    breaks: ['S10'],
    edits: [
      {
        file: openCase,
        find: "draft.emit({ type: 'CaseJoined', caseId: open.id, patients, entry });",
        put: "draft.emit({ type: 'CaseJoined', caseId: open.id, patients, entry });\n  pagePeople(draft, open.id, open.paged.map((one) => one.person), 'unacknowledged', clinic, at);",
      },
    ],
  },
  {
    id: 'M39',
    does: 'a patient hears "was alerted" before anybody was',
    breaks: ['S19'],
    edits: [
      {
        file: 'shared/conversation/compose-message.ts',
        find: "if (about?.pageAcceptedAt === undefined) return 'ack.urgent.nopage';",
        put: '',
      },
    ],
  },
  {
    id: 'M40',
    does: 'a case that was taken has no deadline',
    breaks: ['S18', 'L10'],
    edits: [
      {
        file: advance,
        find: "case 'acknowledged':\n      return open.contactBy;",
        put: "case 'acknowledged':\n      return undefined;",
      },
    ],
  },
  {
    id: 'own-page-minute',
    does: 'a page may follow another one at once',
    breaks: ['S10'],
    edits: [
      {
        file: openCase,
        find: 'return instant(Math.max(at, Math.max(last, ...inTheAir) + pageRate));',
        put: 'return instant(Math.max(at, Math.min(last, ...inTheAir)));',
      },
    ],
  },
  {
    id: 'own-page-after-ack',
    does: 'pages in the air outlive the acknowledgement',
    breaks: ['S9'],
    edits: [
      {
        file: 'shared/conversation/wake.ts',
        find: "if (!isWantedBy(message, about)) return { skip: 'acknowledged' };",
        put: '',
      },
      {
        file: 'shared/conversation/act-on-case.ts',
        find: 'caseId: open.id,\n    by: command.by,\n    ...saidIn(command),\n  });\n  stopPages(draft, open.id);\n  const now = caseOf(draft, open.id);\n  answerAct(draft, command, open, contacted',
        put: 'caseId: open.id,\n    by: command.by,\n    ...saidIn(command),\n  });\n  const now = caseOf(draft, open.id);\n  answerAct(draft, command, open, contacted',
      },
    ],
  },
  {
    id: 'own-anybody-acts',
    does: 'whoever is on the ladder acts on any case',
    breaks: ['S9'],
    edits: [
      {
        file: 'shared/conversation/act-on-case.ts',
        find: 'return open.paged.some((one) => one.person === command.by)\n    ? undefined',
        put: "return open.paged.some((one) => one.person === command.by) || open.state !== 'closed'\n    ? undefined",
      },
      {
        file: 'shared/paging/said-of-case.ts',
        find: 'page !== undefined && sentAt >= page',
        put: 'page === undefined || sentAt >= page',
      },
    ],
  },
  {
    id: 'own-pages-forgotten',
    does: 'a case is opened without the promise of a page',
    breaks: ['L3', 'L4', 'S9'],
    edits: [
      {
        file: openCase,
        find: "pagePeople(draft, id, move.people, 'first', clinic, at);",
        put: '',
      },
    ],
  },
  {
    id: 'own-operator-by-text',
    does: 'the ladder ends in silence',
    breaks: ['L4'],
    edits: [{ file: openCase, find: 'raiseAlarm(draft, id, at);\n        alertPager', put: 'alertPager' }],
  },
  {
    id: 'own-page-in-air',
    does: 'a page in the air comes on top of a newer one that waits',
    breaks: ['S10'],
    edits: [
      {
        file: 'shared/conversation/record-outcome.ts',
        find: "if (page.class !== 'page') return false;",
        put: "if (page.class !== 'page' || page.id !== '') return false;",
      },
    ],
  },
  {
    id: 'own-danger-of-asked',
    does: 'a danger told from a shared phone is that of whoever was asked last',
    breaks: ['S11'],
    edits: [
      {
        file: 'shared/conversation/receive-reply.ts',
        find: 'const patients = inDanger(draft, reading);',
        put: 'const { patients } = reading;',
      },
    ],
  },
  {
    id: 'own-two-pages-again',
    does: 'a page that may not have left goes out again beside a newer one that may not have either',
    breaks: ['S10'],
    edits: [
      {
        file: 'shared/conversation/record-outcome.ts',
        find: "['pending', 'sending', 'unknown'].includes(other.delivery.state)",
        put: "other.delivery.state === 'pending'",
      },
    ],
    // Numb, then out of breath within two minutes, and two pages in doubt.
    oftener: [
      { file: 'tests/simulator/faults.ts', find: 'deeds.chance(1 / 30)', put: 'deeds.chance(1)' },
      {
        file: 'tests/simulator/people/patients.ts',
        find: 'const words = drawSaying(chance, danger);',
        put: 'const words = drawSaying(chance, 1);',
      },
      {
        file: 'tests/simulator/people/patients.ts',
        find: 'if (chance.chance(0.1))\n      write(cloud, way, drawSaying(chance, danger)',
        put: 'if (chance.chance(1))\n      write(cloud, way, drawSaying(chance, 1)',
      },
    ],
  },
];
