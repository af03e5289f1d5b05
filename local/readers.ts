import type { Readers } from '../functions/app/world.ts';
import { replyReaders } from '../functions/edge/reply-readers.ts';

/** What reads a reply, loaded with the rest: a laptop starts once, and not without its tables. */
export const readersAtHand = (): (() => Promise<Readers>) => {
  const readers = replyReaders();
  return async () => readers;
};
