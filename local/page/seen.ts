import { useEffect, useState } from 'preact/hooks';
import type { ConsoleData } from './wire.ts';

const storageKey = 'afterneedle.seen';

/** The newest message that was looked at, by address. Its time tells an outbox that was begun anew from the one before. */
type Seen = Readonly<Record<string, { readonly n: number; readonly at: string }>>;

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
  // The clinic of a scenario has the same numbers, and other messages.
  const keyOf = (address: string): string => `${data?.playing?.name ?? ''} ${address}`;
  const seenOf = (address: string): number => {
    const mark = seen[keyOf(address)];
    if (mark === undefined) return 0;
    return outbox.some((message) => message.n === mark.n && message.at === mark.at) ? mark.n : 0;
  };
  return {
    count: (address) => {
      if (address === undefined) return 0;
      const from = seenOf(address);
      return outbox.filter((message) => message.to === address && message.n > from).length;
    },
    look: (address) => {
      if (address === undefined) return;
      const newest = outbox.findLast((message) => message.to === address);
      if (newest === undefined || newest.n === seenOf(address)) return;
      setSeen((before) => ({ ...before, [keyOf(address)]: { n: newest.n, at: newest.at } }));
    },
  };
};
