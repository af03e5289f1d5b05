import { useEffect, useState } from 'preact/hooks';
import type { ConsoleData } from './wire.ts';

const storageKey = 'afterneedle.seen';

type Seen = Readonly<Record<string, number>>;

const read = (): Seen => {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? '{}');
  } catch {
    return {};
  }
};

export type Unread = {
  /** How many messages to that address have not been shown yet. */
  readonly count: (address: string | undefined) => number;
  /** Says that everything to that address is being looked at. */
  readonly look: (address: string | undefined) => void;
};

/** Which messages have been looked at, kept over a reload. */
export const useUnread = (data: ConsoleData | undefined): Unread => {
  const [seen, setSeen] = useState(read);
  useEffect(() => {
    try {
      localStorage.setItem(storageKey, JSON.stringify(seen));
    } catch {
      // A browser that keeps nothing still shows everything.
    }
  }, [seen]);
  const outbox = data?.outbox ?? [];
  const last = outbox.at(-1)?.n ?? 0;
  // Numbers above the last one are from an outbox that has been begun anew.
  const seenOf = (address: string): number => {
    const n = seen[address] ?? 0;
    return n > last ? 0 : n;
  };
  return {
    count: (address) =>
      address === undefined
        ? 0
        : outbox.filter((message) => message.to === address && message.n > seenOf(address)).length,
    look: (address) => {
      if (address === undefined) return;
      const newest = outbox.findLast((message) => message.to === address)?.n ?? 0;
      if (newest !== seenOf(address)) setSeen((before) => ({ ...before, [address]: newest }));
    },
  };
};
