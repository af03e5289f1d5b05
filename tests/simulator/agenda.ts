import { type Instant, instant } from '../../shared/kernel/instant.ts';

/** What happens at an instant. `false` says that it settled no promise, so that the next can follow at once. */
export type Happening = () => unknown;

type Entry = { readonly at: number; readonly order: number; readonly happens: Happening };

/** A seed has some ten thousand happenings; one with so many never comes to rest. */
const happeningsMax = 3_000_000;

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
  const rise = (entry: Entry): void => {
    let n = entries.length;
    entries.push(entry);
    while (n > 0) {
      const up = (n - 1) >> 1;
      const parent = entries[up];
      if (parent === undefined || !isBefore(entry, parent)) break;
      entries[n] = parent;
      n = up;
    }
    entries[n] = entry;
  };
  const sink = (entry: Entry): void => {
    let n = 0;
    for (;;) {
      const left = 2 * n + 1;
      const [one, other] = [entries[left], entries[left + 1]];
      if (one === undefined) break;
      const isOther = other !== undefined && isBefore(other, one);
      const child = isOther ? other : one;
      if (!isBefore(child, entry)) break;
      entries[n] = child;
      n = isOther ? left + 1 : left;
    }
    entries[n] = entry;
  };
  return {
    first: () => entries[0],
    push: rise,
    pop: (): void => {
      const last = entries.pop();
      if (last !== undefined && entries.length > 0) sink(last);
    },
  };
};

/** What waits for it comes after whatever waits for a promise already. */
const settled = Promise.resolve();

/**
 * Runs `next` when every promise that has settled is followed to its next call. A tick that a promise asks for waits until no promise is
 * left, however long their chain; a turn of the event loop would do the same for four times as much, and `queueMicrotask` makes a
 * resource of each call.
 */
const afterPromises = (next: () => void): (() => void) => {
  const tick = (): void => process.nextTick(next);
  return () => void settled.then(tick);
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

  /** Goes on until something settles a promise, or nothing is left; answers whether something is. */
  const goOn = (end: Instant): boolean => {
    for (let next = waiting.first(); next !== undefined && next.at <= end; next = waiting.first()) {
      waiting.pop();
      now = next.at;
      happened += 1;
      if (happened > happeningsMax) throw new Error('time goes on, and nothing comes to rest');
      if (next.happens() !== false) return true;
    }
    now = Math.max(now, end);
    return false;
  };

  return {
    now: () => instant(now),
    at,
    after: (milliseconds, happens) => at(now + milliseconds, happens),
    runUntil: (end) =>
      new Promise((over, fail) => {
        const goOnLater = afterPromises(() => {
          try {
            if (goOn(end)) goOnLater();
            else over();
          } catch (error) {
            fail(error);
          }
        });
        goOnLater();
      }),
    happened: () => happened,
  };
};
