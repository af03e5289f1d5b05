import { recordReceipt } from './app/record-receipt.ts';
import type { World } from './app/world.ts';
import { once } from './edge/once.ts';
import { readReceipt } from './edge/receipt.ts';

/** One event of the account's bus about one text. */
export const handleOne = async (world: World, event: unknown): Promise<void> => {
  const heard = readReceipt(event);
  if ('unused' in heard) {
    if (heard.unused === 'unreadable') world.journal.failed({ why: 'receipt-unreadable' });
    return;
  }
  await recordReceipt(world, heard);
};

export const compose = once(async () => (await import('./aws/world.ts')).awsWorld('record-receipt'));

/** What it throws brings the event back, twice, and then to the queue of failed events. */
export const handlerOf =
  (world: () => Promise<World>) =>
  async (event: unknown): Promise<void> => {
    await handleOne(await world(), event);
  };

export const handler = handlerOf(compose);
