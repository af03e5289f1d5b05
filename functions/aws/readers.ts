import type { Readers } from '../app/world.ts';

/** Loads what reads a reply, when the first one comes. */
export const loadReaders = async (): Promise<Readers> =>
  (await import('../edge/reply-readers.ts')).replyReaders();
