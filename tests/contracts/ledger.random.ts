import fc from 'fast-check';
import { expect } from 'vitest';
import type { Commit, Ledger, ListPage, ListRequest, PointerWrite } from '../../functions/ports/ledger.ts';
import { searchTerms } from '../../shared/conversation/listing.ts';
import { commitId, patientId } from '../../shared/kernel/brand.ts';
import { anyPoints } from '../support/any-text.ts';
import { commitOf, conversation, later } from '../support/commits.ts';
import { sessionOf, taskOf } from '../support/listed.ts';

const conversationsMax = 4;
const names = Array.from({ length: conversationsMax }, (_, n) => conversation(`r${n}`));
const keys = ['p0', 'p1', 'p2'];

type Step =
  | {
      readonly type: 'commit';
      readonly of: number;
      /** Off the true version by this much: mostly not at all. */
      readonly drift: number;
      readonly at: number;
      readonly due: number | undefined;
      readonly urgent: boolean;
      readonly address: string;
      readonly personal: boolean;
      /** The patients' first names. */
      readonly named: readonly string[];
      readonly tasksDue: readonly number[];
      readonly pointers: readonly PointerWrite[];
    }
  | { readonly type: 'again'; readonly commit: number }
  | { readonly type: 'due'; readonly now: number; readonly limit: number }
  | { readonly type: 'list'; readonly which: 'recent' | 'withOpenTask'; readonly limit: number }
  | { readonly type: 'search'; readonly typed: string; readonly limit: number }
  | { readonly type: 'read'; readonly of: number; readonly after: number; readonly key: string };

const instants = fc.integer({ min: 0, max: 60 });

const pointerWrites = fc.uniqueArray(
  fc.record(
    {
      key: fc.constantFrom(...keys),
      value: fc.string({ maxLength: 5 }),
      guard: fc.constantFrom('absent' as const, 'any' as const),
      freeFrom: instants.map(later),
    },
    { requiredKeys: ['key', 'value', 'guard'] },
  ),
  { selector: (pointer) => pointer.key, maxLength: 3 },
);

const firstNames = ['Sam', 'Samara', 'José', 'joseph', '日本 花', 'a%_b', ''] as const;
const limits = fc.integer({ min: 1, max: 6 });

const commits: fc.Arbitrary<Step> = fc.record({
  type: fc.constant('commit' as const),
  of: fc.nat({ max: conversationsMax - 1 }),
  drift: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.constantFrom(-2, -1, 1)),
  at: instants,
  due: fc.option(instants, { nil: undefined }),
  urgent: fc.boolean(),
  address: anyPoints(20),
  personal: fc.boolean(),
  named: fc.array(fc.constantFrom(...firstNames), { maxLength: 2 }),
  tasksDue: fc.array(instants, { maxLength: 2 }),
  pointers: pointerWrites,
});

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: commits },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('again' as const), commit: fc.nat({ max: 30 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('due' as const),
      now: instants,
      limit: limits,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('list' as const),
      which: fc.constantFrom('recent' as const, 'withOpenTask' as const),
      limit: limits,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('search' as const),
      typed: fc.constantFrom('sam', 'Jose', 'jos pat', 'sam patient 1', '日', 'b', '%', ''),
      limit: limits,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('read' as const),
      of: fc.nat({ max: conversationsMax }),
      after: fc.nat({ max: 8 }),
      key: fc.constantFrom(...keys, 'no-such-key'),
    }),
  },
);

/**
 * Plays the same random story to two empty ledgers and compares every answer and, at the end, everything
 * stored. Returns how many steps were played.
 */
export const playRandomly = async (
  open: () => Promise<readonly [Ledger, Ledger]>,
  about: { seed: number; stories: number; stepsMax: number },
): Promise<number> => {
  let played = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: about.stepsMax }), async (story) => {
      const [one, two] = await open();
      const tried: Commit[] = [];
      const dueTimes = new Map<string, string>();
      for (const [n, step] of story.entries()) {
        played += 1;
        await play(step, n, { one, two, tried, dueTimes });
      }
      await sameContents(one, two);
    }),
    { seed: about.seed, numRuns: about.stories },
  );
  return played;
};

type Table = {
  readonly one: Ledger;
  readonly two: Ledger;
  readonly tried: Commit[];
  /** Where a conversation stands in the list: equal places may come in either order. */
  readonly dueTimes: Map<string, string>;
};

const play = async (step: Step, n: number, { one, two, tried, dueTimes }: Table): Promise<void> => {
  switch (step.type) {
    case 'commit': {
      const commit = await commitFor(step, n, one);
      tried.push(commit);
      const outcome = await one.commit(commit);
      expect(await two.commit(commit)).toBe(outcome);
      if (outcome === 'committed')
        dueTimes.set(commit.conversationId, `${commit.urgent} ${commit.nextDueAt}`);
      return;
    }
    case 'again': {
      const commit = tried[step.commit % Math.max(tried.length, 1)];
      if (commit === undefined) return;
      const before = await one.load(commit.conversationId);
      const outcome = await one.commit(commit);
      expect(await two.commit(commit)).toBe(outcome);
      // A commit that lost its key may win the second time, when the key has become free.
      if (outcome === 'committed' && before?.version === commit.expectedVersion) {
        dueTimes.set(commit.conversationId, `${commit.urgent} ${commit.nextDueAt}`);
      }
      return;
    }
    case 'due': {
      const places = async (ledger: Ledger) =>
        (await ledger.due(later(step.now), step.limit)).map((id) => dueTimes.get(id));
      expect(await places(two)).toEqual(await places(one));
      return;
    }
    case 'list': {
      const { which, limit } = step;
      const listed = (ledger: Ledger) => pagesOf((request) => ledger[which](request), limit);
      expect(await listed(two)).toEqual(await listed(one));
      return;
    }
    case 'search': {
      const terms = searchTerms(step.typed);
      expect(await two.search(terms, step.limit)).toEqual(await one.search(terms, step.limit));
      return;
    }
    case 'read': {
      const id = names[step.of] ?? conversation('nobody');
      expect(await two.load(id)).toEqual(await one.load(id));
      expect(await two.history(id, step.after)).toEqual(await one.history(id, step.after));
      expect(await two.find(step.key)).toEqual(await one.find(step.key));
    }
  }
};

/** Every page of a list, as it came. */
const pagesOf = async (
  list: (request: ListRequest) => Promise<ListPage>,
  limit: number,
): Promise<readonly ListPage[]> => {
  const pages: ListPage[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit, after });
    pages.push(page);
    after = page.next;
  } while (after !== undefined && pages.length <= conversationsMax);
  return pages;
};

const commitFor = async (
  step: Extract<Step, { type: 'commit' }>,
  n: number,
  ledger: Ledger,
): Promise<Commit> => {
  const id = names[step.of] ?? conversation('r0');
  const version = (await ledger.load(id))?.version ?? 0;
  const commit = commitOf(id, Math.max(0, version + step.drift), {
    commitId: commitId(`random-${n}`),
    at: later(step.at),
    nextDueAt: step.due === undefined ? undefined : later(step.due),
    urgent: step.urgent,
    pointers: step.pointers,
  });
  return {
    ...commit,
    state: {
      ...commit.state,
      address: step.address,
      sessions: step.named.map((name, k) => sessionOf(patientId(`patient-${step.of}-${k}`), name)),
      tasks: step.tasksDue.map((due, k) => taskOf(`task-${k}`, later(due))),
    },
    events: step.personal
      ? [{ type: 'ErrandDone', errandId: `${n}` }, ...commit.events]
      : [{ type: 'ErrandDone', errandId: `${n}` }],
  };
};

const sameContents = async (one: Ledger, two: Ledger): Promise<void> => {
  for (const id of names) {
    expect(await two.load(id)).toEqual(await one.load(id));
    expect(await two.history(id, 0)).toEqual(await one.history(id, 0));
  }
  for (const key of keys) expect(await two.find(key)).toEqual(await one.find(key));
  expect(new Set(await two.withOpenCase(100))).toEqual(new Set(await one.withOpenCase(100)));
  expect(new Set(await two.due(later(1000), 100))).toEqual(new Set(await one.due(later(1000), 100)));
};
