import { useEffect, useRef, useState } from 'preact/hooks';
import { get } from './api.ts';
import type { ConsoleData } from './wire.ts';

export type Live = {
  readonly data: ConsoleData | undefined;
  /** False while the server does not answer. */
  readonly online: boolean;
  readonly refresh: () => Promise<void>;
};

const retryAfter = 2000;

type Received = { readonly data: ConsoleData; readonly at: number };

/** As many events of one story as the server sends at most. */
const eventsMax = 800;

/** Asks for what has come since: a day of trouble is megabytes, and most of it is on the page already. */
const askFor = (has: ConsoleData | undefined): string => {
  if (has === undefined) return '/local/console';
  const held = has.conversations.flatMap(({ conversationId, events }) => {
    const version = events.at(-1)?.version;
    return version === undefined ? [] : [`${conversationId}.${version}`];
  });
  return `/local/console?${new URLSearchParams({ run: has.run, held: held.join(',') })}`;
};

/** The answer with the stories that the page has already. */
const whole = (has: ConsoleData | undefined, answer: ConsoleData): ConsoleData => ({
  ...answer,
  conversations: answer.conversations.map((one) => {
    if (one.after === 0) return one;
    const before = has?.conversations.find((known) => known.conversationId === one.conversationId);
    return { ...one, events: [...(before?.events ?? []), ...one.events].slice(-eventsMax) };
  }),
});

/** The console as the server has it, fetched again after everything that changes it. */
export const useLive = (): Live & { readonly receivedAt: number } => {
  const [received, setReceived] = useState<Received>();
  const [online, setOnline] = useState(true);
  const fetching = useRef<Promise<void>>(undefined);
  const again = useRef(false);
  const has = useRef<ConsoleData>(undefined);

  const fetchOnce = async (): Promise<void> => {
    const answer = await get<ConsoleData>(askFor(has.current));
    setOnline(answer.ok || answer.status !== 0);
    if (!answer.ok) return;
    has.current = whole(has.current, answer.value);
    setReceived({ data: has.current, at: performance.now() });
  };
  /** Changes that come while an answer is on its way are fetched together after it. */
  const refresh = (): Promise<void> => {
    if (fetching.current !== undefined) {
      again.current = true;
      return fetching.current;
    }
    fetching.current = (async () => {
      do {
        again.current = false;
        await fetchOnce();
      } while (again.current);
      fetching.current = undefined;
    })();
    return fetching.current;
  };

  useEffect(() => {
    const source = new EventSource('/local/events');
    source.addEventListener('changed', () => void refresh());
    source.addEventListener('error', () => void refresh());
    void refresh();
    return () => source.close();
  }, []);
  useEffect(() => {
    if (online) return;
    const timer = setInterval(() => void refresh(), retryAfter);
    return () => clearInterval(timer);
  }, [online]);

  return { data: received?.data, receivedAt: received?.at ?? 0, online, refresh };
};

/** The local clock, going on between two answers of the server as fast as it runs there. */
export const useNow = (data: ConsoleData | undefined, receivedAt: number, online: boolean): number => {
  const [, tick] = useState(0);
  const speed = online ? (data?.speed ?? 0) : 0;
  useEffect(() => {
    if (speed === 0) return;
    const timer = setInterval(() => tick((n) => n + 1), speed > 1 ? 250 : 1000);
    return () => clearInterval(timer);
  }, [speed]);
  if (data === undefined) return Date.now();
  return Date.parse(data.now) + (performance.now() - receivedAt) * speed;
};
