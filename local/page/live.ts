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

/** The console as the server has it, fetched again after everything that changes it. */
export const useLive = (): Live & { readonly receivedAt: number } => {
  const [received, setReceived] = useState<Received>();
  const [online, setOnline] = useState(true);
  const fetching = useRef<Promise<void>>(undefined);
  const again = useRef(false);

  const fetchOnce = async (): Promise<void> => {
    const answer = await get<ConsoleData>('/local/console');
    setOnline(answer.ok || answer.status !== 0);
    if (answer.ok) setReceived({ data: answer.value, at: performance.now() });
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
