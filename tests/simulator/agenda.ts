import { setImmediate } from 'node:timers/promises';
import { type Instant, instant } from '../../shared/kernel/instant.ts';

/** What happens at an instant. `false` says that nothing waits for it, so that no promise has to be settled before the next. */
export type Happening = () => unknown;

type Entry = { readonly at: number; readonly order: number; readonly happens: Happening };

/** Virtual time: everything that is to happen, in order of its instant and, within one, of when it was asked for. */
export type Agenda = {
  now(): Instant;
  at(when: number, happens: Happening): void;
  after(milliseconds: number, happens: Happening): void;
  /** Lets everything happen that is due up to `end`, and leaves the clock there. */
  runUntil(end: Instant): Promise<void>;
  /** How many things have happened. */
  happened(): number;
};

const isBefore = (one: Entry, other: Entry): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

/** A binary heap: the earliest entry is always at the front. */
const heap = () => {
  const entries: Entry[] = [];
  const swap = (n: number, m: number): void => {
    const [one, other] = [entries[n], entries[m]];
    if (one === undefined || other === undefined) return;
    entries[n] = other;
    entries[m] = one;
  };
  const before = (n: number, m: number): boolean => {
    const [one, other] = [entries[n], entries[m]];
    return one !== undefined && other !== undefined && isBefore(one, other);
  };
  return {
    first: () => entries[0],
    push: (entry: Entry): void => {
      let n = entries.push(entry) - 1;
      while (n > 0) {
        const parent = (n - 1) >> 1;
        if (!before(n, parent)) break;
        swap(n, parent);
        n = parent;
      }
    },
    pop: (): Entry | undefined => {
      const [first] = entries;
      const last = entries.pop();
      if (first === undefined || last === undefined || entries.length === 0) return first;
      entries[0] = last;
      for (let n = 0; ; ) {
        const left = 2 * n + 1;
        const child = before(left + 1, left) ? left + 1 : left;
        if (!before(child, n)) break;
        swap(n, child);
        n = child;
      }
      return first;
    },
  };
};

export const agendaFrom = (start: Instant): Agenda => {
  const waiting = heap();
  let now: number = start;
  let order = 0;
  let happened = 0;
  const at = (when: number, happens: Happening): void => {
    order += 1;
    waiting.push({ at: Math.max(now, Math.round(when)), order, happens });
  };
  return {
    now: () => instant(now),
    at,
    after: (milliseconds, happens) => at(now + milliseconds, happens),
    runUntil: async (end) => {
      for (let next = waiting.first(); next !== undefined && next.at <= end; next = waiting.first()) {
        waiting.pop();
        now = next.at;
        happened += 1;
        // Every promise that this settles is followed to its next call before anything else happens.
        if (next.happens() !== false) await setImmediate();
      }
      now = Math.max(now, end);
    },
    happened: () => happened,
  };
};
