import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { type Instant, minute, plus, second, toIso } from '../../shared/kernel/instant.ts';
import { type CaseAct, caseActs } from '../../shared/paging/case-act.ts';
import { type Play, play } from '../conversation/play.ts';
import { at, clinicWith } from '../support/clinic.ts';

const start = at('2026-03-02T21:00:00Z');
const people = ['practitioner-1', 'backup-1', 'director-1'] as const;
const texts = {
  emergency: ['I cant breathe', 'coughing up blood', 'chest pain and fainting'],
  urgent: ['my fingers are numb', 'fever and chills', 'my hand is weak'],
  other: ['sore', '3', 'STOP', 'START', 'thank you', 'asdf', ''],
} as const;

type Step =
  | { readonly does: 'say'; readonly text: string }
  | { readonly does: 'act'; readonly act: CaseAct; readonly who: number }
  | { readonly does: 'wait'; readonly seconds: number }
  | { readonly does: 'deploy'; readonly n: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...texts.emergency, ...texts.urgent, ...texts.other)
      .map((text) => ({ does: 'say' as const, text })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('act' as const),
      act: fc.constantFrom(...caseActs),
      who: fc.integer({ min: 0, max: 2 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(0, 20, 60, 61, 300, 600, 900, 1800, 3600)
      .map((seconds) => ({ does: 'wait' as const, seconds })),
  },
  fc.integer({ min: 0, max: 3 }).map((n) => ({ does: 'deploy' as const, n })),
);

/** Settings that change while cases are open: another ladder, faster, nobody on call, or somebody gone. */
const settingsAfter = (clinic: Clinic, n: number): Partial<Clinic> => {
  switch (n) {
    case 0:
      return { ladder: [['director-1'], ['backup-1'], ['treating']] };
    case 1:
      return {
        severities: { ...clinic.severities, emergency: { ...clinic.severities.urgent, repeatEvery: 1 } },
      };
    case 2:
      return { people: clinic.people.map((one) => (one.id === 'backup-1' ? { ...one, onCall: {} } : one)) };
    default:
      return { people: clinic.people.filter((one) => one.id !== 'director-1') };
  }
};

type Told = {
  readonly story: Play;
  readonly clinic: Clinic;
  /** Who has left, and how many messages had gone by then. */
  readonly left: ReadonlyMap<string, number>;
};

const wakeUntil = (story: Play, until: Instant): void => {
  for (let turns = 0; turns < 500; turns++) {
    const due = nextDueAt(story.state());
    if (due === undefined || due > until) return;
    story.wakes(toIso(due));
  }
};

/** Plays the steps; time never passes without everything due in it being done. */
const told = (steps: readonly Step[]): Told => {
  const clinic = { ...clinicWith() };
  const left = new Map<string, number>();
  const story = play(clinic);
  story.records('s-1', '2026-03-02T17:00:00Z');
  let now = start;
  story.wakes(toIso(now));
  for (const one of steps) {
    const when = toIso(now);
    switch (one.does) {
      case 'say':
        story.says(one.text, when);
        break;
      case 'act': {
        const code = story.state().cases.find((open) => open.state !== 'closed')?.code ?? '11';
        story.acts(one.act, code, people[one.who] ?? 'practitioner-1', when);
        break;
      }
      case 'deploy':
        Object.assign(clinic, settingsAfter(clinic, one.n));
        for (const id of people)
          if (!clinic.people.some((known) => known.id === id) && !left.has(id))
            left.set(id, story.sent.length);
        break;
      case 'wait': {
        const until = plus(now, one.seconds * second);
        wakeUntil(story, until);
        now = until;
        break;
      }
    }
    story.wakes(toIso(now));
  }
  return { story, clinic, left };
};

type Page = Extract<Extract<ConversationEvent, { type: 'MessagePromised' }>['message'], { class: 'page' }>;

/** Every page that was claimed, in order, with what happened to its case before it. */
const replay = (
  { story }: Told,
  onPage: (page: Page, when: Instant, since: readonly ConversationEvent[]) => void,
): void => {
  const pages = new Map<string, Page>();
  const since = new Map<string, ConversationEvent[]>();
  for (const { event, at: when } of story.log) {
    if (event.type === 'MessagePromised' && event.message.class === 'page')
      pages.set(event.message.id, event.message);
    if ('caseId' in event && event.caseId !== undefined)
      since.set(event.caseId, [...(since.get(event.caseId) ?? []), event]);
    if (event.type !== 'MessageClaimed') continue;
    const page = pages.get(event.messageId);
    if (page !== undefined) onPage(page, when, since.get(page.caseId) ?? []);
  }
};

const settles = ['CaseAcknowledged', 'PatientContacted', 'PatientNotReached', 'CaseClosed'];
const reopens = ['CaseOpened', 'CaseWorsened', 'CaseLapsed'];

const rules: Readonly<Record<string, (played: Told) => void>> = {
  'no severity is hidden: a case is as bad as the worst of its replies, and a worse one pages anew at once':
    ({ story }) => {
      for (const one of story.state().cases) {
        const worst = one.entries.some((entry) => entry.severity === 'emergency') ? 'emergency' : 'urgent';
        expect(one.severity).toBe(worst);
      }
      const severity = new Map<string, string>();
      story.log.forEach(({ event }, n) => {
        if (event.type === 'CaseOpened') severity.set(event.caseId, event.entry.severity);
        if (event.type === 'CaseWorsened') severity.set(event.caseId, event.severity);
        if (event.type !== 'CaseJoined') return;
        const isWorse = event.entry.severity === 'emergency' && severity.get(event.caseId) === 'urgent';
        if (isWorse)
          expect(story.log[n + 1]?.event).toMatchObject({ type: 'CaseWorsened', severity: 'emergency' });
      });
    },

  'the policy of a case is the one it opened with': ({ story }) => {
    for (const { event } of story.log) {
      const one =
        event.type === 'CaseOpened' && story.state().cases.find((known) => known.id === event.caseId);
      if (event.type === 'CaseOpened' && one) expect(one.policy).toEqual(event.policy);
    }
  },

  'nobody is paged for a case that somebody has taken, but for a call in vain and an opt-out': (played) => {
    replay(played, (page, _, since) => {
      const last = since.findLast((event) => settles.includes(event.type) || reopens.includes(event.type));
      if (last === undefined || reopens.includes(last.type)) return;
      expect(['no-answer', 'opted-out']).toContain(page.about);
      expect(last.type).not.toBe('CaseClosed');
    });
  },

  'nobody is paged for one case twice within a minute, unless it got worse, lapsed or was called in vain': (
    played,
  ) => {
    const last = new Map<string, { readonly when: Instant; readonly turns: number }>();
    replay(played, (page, when, since) => {
      const key = `${page.caseId} ${page.person} ${page.channel}`;
      const turns = since.filter((event) => [...reopens, 'PatientNotReached'].includes(event.type)).length;
      const before = last.get(key);
      if (before !== undefined && before.turns === turns)
        expect(when - before.when).toBeGreaterThanOrEqual(minute);
      last.set(key, { when, turns });
    });
  },

  'whoever has left is sent nothing more': ({ story, left }) => {
    for (const [id, sentBefore] of left) {
      const { phone, email } = clinicWith().people.find((one) => one.id === id) ?? {};
      const after = story.sent.slice(sentBefore).map(({ to }) => to);
      expect(after).not.toContain(phone);
      expect(after).not.toContain(email);
    }
  },

  'only people whom a case has paged act on it': ({ story }) => {
    const paged = new Map<string, Set<string>>();
    for (const { event } of story.log) {
      if (event.type === 'StepTaken' || event.type === 'PagesRepeated')
        paged.set(event.caseId, new Set([...(paged.get(event.caseId) ?? []), ...event.people]));
      if (settles.includes(event.type) && 'by' in event && 'caseId' in event && event.caseId !== undefined)
        expect(paged.get(event.caseId)).toContain(event.by);
    }
  },

  'an open case always has a time at which it needs somebody': ({ story }) => {
    const open = story.state().cases.filter((one) => one.state !== 'closed');
    if (open.length > 0) expect(nextDueAt(story.state())).toBeDefined();
  },

  'every act and every refusal is answered, once': ({ story }) => {
    const answers = story.log.filter(
      ({ event }) => event.type === 'MessagePromised' && event.message.class === 'staff-answer',
    );
    const acts = story.log.filter(
      ({ event }) => 'by' in event && 'replyId' in event && event.replyId !== undefined,
    );
    // The third call in vain is two facts of one text.
    const replies = new Set(acts.map(({ event }) => ('replyId' in event ? event.replyId : '')));
    expect(answers.length).toBe(replies.size);
  },
};

describe('whatever is said, done and changed in whatever order', () => {
  test.each(Object.entries(rules))(
    '%s',
    (_, rule) => {
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => rule(told(steps))),
        { numRuns: 60 },
      );
    },
    30_000,
  );
});
