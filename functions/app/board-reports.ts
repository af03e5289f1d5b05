import type { ConversationId } from '../../shared/kernel/brand.ts';
import { day, plus } from '../../shared/kernel/instant.ts';
import { together } from '../../shared/kernel/together.ts';
import { type Facts, factsOf } from '../../shared/report/facts.ts';
import { type Period, type Report, reportOf } from '../../shared/report/report.ts';
import type { Ledger, Listed } from '../ports/ledger.ts';
import type { World } from './world.ts';

/** A report, and what it was counted from. */
export type CountedReport = {
  readonly report: Report;
  readonly period: Period;
  readonly weeks: Weeks;
  readonly conversations: number;
  /** True where there were more conversations than one report reads. */
  readonly isCut: boolean;
};

export const weeksOf = [4, 13, 52] as const;
export type Weeks = (typeof weeksOf)[number];

/** As many conversations as one report reads: beyond, a clinic needs a store made for counting. */
const conversationsMax = 20_000;
const pageSize = 500;
const readsAtOnce = 16;
/** An answer and an act come after what they belong to: a conversation that was silent since then has nothing to add. */
const factsMax = 20_000;

type Known = { readonly version: number; readonly facts: Facts; readonly lastAt: number };

/** Facts of conversations that have not changed since they were folded. A conversation's version says whether it has. */
const remembered = new WeakMap<Ledger, Map<ConversationId, Known>>();

const factsFor = async (ledger: Ledger, { id, version }: Listed): Promise<Known> => {
  const known = remembered.get(ledger) ?? new Map<ConversationId, Known>();
  remembered.set(ledger, known);
  const found = known.get(id);
  if (found !== undefined && found.version >= version) return found;
  const history = await ledger.history(id, 0);
  const last = history.at(-1);
  const made = { version: last?.version ?? version, facts: factsOf(history), lastAt: last?.at ?? 0 };
  if (known.size >= factsMax) known.clear();
  known.set(id, made);
  return made;
};

const factsOfPage = async (ledger: Ledger, items: readonly Listed[]): Promise<readonly Known[]> => {
  const read: Known[] = [];
  for (let from = 0; from < items.length; from += readsAtOnce) {
    read.push(...(await together(items.slice(from, from + readsAtOnce).map((one) => factsFor(ledger, one)))));
  }
  return read;
};

/**
 * Counts the last weeks. Conversations come with the one committed to last first, so the reading ends where the period begins. What
 * has not changed since the last report is not read again.
 */
export const countReport = async ({ ledger, clock }: World, weeks: Weeks): Promise<CountedReport> => {
  const now = clock.now();
  const period = { from: plus(now, -weeks * 7 * day), to: plus(now, 1) };
  const facts: Facts[] = [];
  let after: string | undefined;
  let isCut = false;
  do {
    const page = await ledger.recent({ limit: pageSize, after });
    const read = await factsOfPage(ledger, page.items);
    const within = read.filter((one) => one.lastAt >= period.from);
    facts.push(...within.map((one) => one.facts));
    isCut = facts.length >= conversationsMax && page.next !== undefined;
    after = within.length < read.length || isCut ? undefined : page.next;
  } while (after !== undefined);
  return { report: reportOf(facts, period), period, weeks, conversations: facts.length, isCut };
};
