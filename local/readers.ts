import type { Readers } from '../functions/app/world.ts';
import { replyReaders } from '../functions/edge/reply-readers.ts';

/** What reads a reply, loaded with the rest: a laptop starts once. */
export const readersAtHand = async (): Promise<Readers> => replyReaders();
