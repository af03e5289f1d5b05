import type { Mutant } from './mutant.ts';

const receive = 'shared/conversation/receive-reply.ts';
const session = 'shared/conversation/record-session.ts';
const wake = 'shared/conversation/wake.ts';

/** What patients and the front desk have said, and the plan. */
export const consentMutants: readonly Mutant[] = [
  {
    id: 'M05',
    does: 'the opt-out is not asked for in the claim of a question',
    breaks: ['S2'],
    edits: [
      {
        file: wake,
        find: "if (state.consent.status === 'opted-out') return { skip: 'opted-out' };",
        put: '',
      },
    ],
  },
  {
    id: 'M06',
    does: 'an opt-out is not stored with its words',
    breaks: ['S14'],
    edits: [
      {
        file: receive,
        find: "draft.emit({ type: 'OptedOut', cause: wrong ? 'wrong-number' : 'asked', sentAt, replyId });",
        put: '',
      },
    ],
  },
  {
    id: 'M13',
    does: 'a text that says STOP opens no case',
    breaks: ['L3'],
    edits: [
      {
        file: receive,
        find: "if (verdict.disposition !== 'emergency' && verdict.disposition !== 'urgent') return undefined;",
        put: "if (reading.consent === 'opt-out' || (verdict.disposition !== 'emergency' && verdict.disposition !== 'urgent')) return undefined;",
      },
    ],
  },
  {
    id: 'M14',
    does: 'a cancelled session goes on asking',
    breaks: ['S3'],
    edits: [
      { file: session, find: "withdraw(draft, [session], 'cancelled');", put: '' },
      {
        file: wake,
        find: 'if (session === undefined || checkIn === undefined || session.cancelled)',
        put: 'if (session === undefined || checkIn === undefined)',
      },
    ],
  },
  {
    id: 'M21',
    does: 'a family with one phone is one patient',
    breaks: ['S11'],
    edits: [
      {
        file: 'shared/conversation/attribute-reply.ts',
        find: 'return asked.length > 0 ? asked : candidates;',
        put: 'return (asked.length > 0 ? asked : candidates).slice(0, 1);',
      },
    ],
  },
  {
    id: 'M24',
    does: 'days are counted on the wall clock',
    breaks: ['S12'],
    edits: [
      {
        file: 'shared/followup/plan.ts',
        find: "import { hour, type Instant, instant, minute, plus } from '../kernel/instant.ts';",
        put: "import { hour, type Instant, instant, minute, plus } from '../kernel/instant.ts';\nimport { minuteOfDayAt, onLocalDay } from '../kernel/zone.ts';",
      },
      {
        file: 'shared/followup/plan.ts',
        find: 'const due = plus(session.completedAt, clinic.plan[kind].after * minute);',
        put: "const due = kind === '4h' ? plus(session.completedAt, clinic.plan[kind].after * minute) : onLocalDay(session.completedAt, session.timeZone, minuteOfDayAt(session.completedAt, session.timeZone), clinic.plan[kind].after / 1440);",
      },
    ],
  },
  {
    id: 'M34',
    does: 'conversations are named without their clinic',
    breaks: ['S11'],
    edits: [
      {
        file: 'functions/edge/address.ts',
        find: "JSON.stringify(['conversation', clinicId, channel, one])",
        put: "JSON.stringify(['conversation', channel, one])",
      },
    ],
  },
  {
    id: 'M35',
    does: 'a failure is logged with the address it happened at',
    breaks: ['S13'],
    edits: [
      {
        file: 'functions/edge/log.ts',
        find: "/^[A-Za-z][A-Za-z-]{0,63}$/.test(text) ? text : 'unprintable'",
        put: 'text',
      },
      {
        file: 'functions/app/deliver.ts',
        find: 'const { messageId, attemptId } = claim;',
        put: "const { messageId, attemptId } = claim;\n    if (outcome.type === 'unknown') world.journal.failed({ why: claim.composed.to });",
      },
    ],
  },
  {
    id: 'own-start-overtakes',
    does: 'a newer session leaves the older one asking',
    breaks: ['S3'],
    edits: [{ file: session, find: "if (!hasNewer) withdraw(draft, earlier, 'newer-session');", put: '' }],
  },
  {
    id: 'own-night-is-day',
    does: 'quiet hours are not asked for in the claim',
    breaks: ['S12'],
    edits: [
      {
        file: wake,
        find: 'const night = quietSpanAt(at, session.timeZone, clinic.quietHours);\n  if (night',
        put: 'const night = undefined as { end: Instant } | undefined;\n  if (night',
      },
    ],
  },
  {
    id: 'own-clinic-night',
    does: 'the plan knows the night of the clinic, not that of the patient',
    breaks: ['S12'],
    edits: [
      {
        file: 'shared/followup/plan.ts',
        find: 'const night = quietSpanAt(due, session.timeZone, clinic.quietHours);',
        put: 'const night = quietSpanAt(due, clinic.timeZone, clinic.quietHours);',
      },
    ],
  },
  {
    id: 'own-no-budget',
    does: 'nobody counts questions',
    breaks: ['S20'],
    edits: [
      {
        file: 'shared/followup/budget.ts',
        find: 'return sameDay.length < budget.perDay && sameWeek.length < budget.perWeek;',
        put: 'return sameDay.length < 100 && sameWeek.length < 100;',
      },
    ],
  },
  {
    id: 'own-no-answer-cap',
    does: 'nobody counts answers',
    breaks: ['S20'],
    edits: [
      {
        file: 'shared/conversation/answer-limits.ts',
        find: 'return (freeOf.hour === true || since(hour) < perHour) && (freeOf.day === true || since(day) < perDay);',
        put: 'return since(hour) < 100;',
      },
    ],
  },
  {
    id: 'own-two-confirmations',
    does: 'every STOP is confirmed',
    breaks: ['S2'],
    edits: [
      {
        file: receive,
        find: "const cause = wrong ? 'wrong-number' : now.cause;",
        put: "confirm('admin.stop', 'stop-confirmation', undefined);\n        const cause = wrong ? 'wrong-number' : now.cause;",
      },
    ],
  },
  {
    id: 'own-errand-forgotten',
    does: 'a session that moves to another number is forgotten on the way',
    breaks: ['L1', 'L7', 'S18'],
    edits: [
      {
        file: 'functions/app/run-errands.ts',
        find: 'const errands = (await load(world, id))?.state.errands ?? [];',
        put: 'const errands = (await load(world, id))?.state.errands.slice(1) ?? [];',
      },
    ],
  },
];
