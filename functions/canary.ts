import { second } from '../shared/kernel/instant.ts';
import { wallClockAt } from '../shared/kernel/zone.ts';
import { type Flight, flyCanary } from './app/canary.ts';
import { deskOf } from './app/desk-of.ts';
import { load } from './app/load.ts';
import type { CanaryWorld } from './app/world.ts';
import { once } from './edge/once.ts';

/** The hours of the clinic's day in which it flies until it has come home once: by day, so that its question is due. */
const hours = { from: 10, to: 16 };

/** Whether it has to fly now: once a local day, and again every hour of the morning on which it did not come home. */
const isItsHour = async (world: CanaryWorld): Promise<boolean> => {
  const { timeZone } = world.clinic;
  const now = wallClockAt(world.clock.now(), timeZone);
  if (now.hour < hours.from || now.hour > hours.to) return false;
  const last = (await load(world, deskOf(world).id))?.state.desk?.canary?.provedAt;
  if (last === undefined) return true;
  const then = wallClockAt(last, timeZone);
  return then.day !== now.day || then.month !== now.month || then.year !== now.year;
};

/** What an operator may ask for beside the hourly run: now, whatever the hour, and how long to wait. */
export type CanaryCall = { readonly now?: unknown; readonly patienceSeconds?: unknown };

/** One flight, if it is time for one. */
export const handleOne = async (world: CanaryWorld, call: CanaryCall = {}): Promise<Flight | undefined> => {
  if (call.now !== true && !(await isItsHour(world))) return undefined;
  const { patienceSeconds } = call;
  return typeof patienceSeconds === 'number' ? flyCanary(world, patienceSeconds * second) : flyCanary(world);
};

export const compose = once(async () => (await import('./aws/canary-world.ts')).awsCanaryWorld());

export const handlerOf =
  (world: () => Promise<CanaryWorld>) =>
  async (event?: CanaryCall): Promise<Flight | null> =>
    (await handleOne(await world(), event)) ?? null;

export const handler = handlerOf(compose);
