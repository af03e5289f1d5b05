import type { ReadingWorld } from '../app/world.ts';
import { once } from '../edge/once.ts';
import { loadReaders } from './readers.ts';
import { awsWorld, type Where } from './world.ts';

/** The world of the function that takes in texts. */
export const awsReadingWorld = async (where: Where = {}): Promise<ReadingWorld> => ({
  ...(await awsWorld('receive-sms', where)),
  readers: once(loadReaders),
});
