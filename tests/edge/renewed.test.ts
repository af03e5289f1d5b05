import { expect, test } from 'vitest';
import { renewed } from '../../functions/edge/renewed.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import { hour, instant, minute } from '../../shared/kernel/instant.ts';

/** A value kept for five minutes, and for an hour at most; `stored` is what stands there, undefined while it cannot be read. */
const stage = () => {
  const now = { at: instant(0), reads: 0, failed: 0 };
  const store: { value: string | undefined } = { value: 'first' };
  const keep = renewed({
    first: 'first',
    readAt: instant(0),
    read: async () => {
      now.reads += 1;
      if (store.value === undefined) throw new WorldError('away', { code: 'unavailable', retriable: true });
      return store.value;
    },
    clock: { now: () => now.at },
    freshFor: 5 * minute,
    servesFor: hour,
    failed: () => {
      now.failed += 1;
    },
  });
  const after = (milliseconds: number) => {
    now.at = instant(now.at + milliseconds);
    return keep();
  };
  return { now, store, after };
};

test('what is younger than the bound is not read again, and nothing is read at the first use', async () => {
  const { now, store, after } = stage();
  store.value = 'second';
  expect(await after(0)).toBe('first');
  expect(await after(5 * minute - 1)).toBe('first');
  expect(now.reads).toBe(0);
});

test('what has reached the bound is read before it is used, and is young again', async () => {
  const { now, store, after } = stage();
  store.value = 'second';
  expect(await after(5 * minute)).toBe('second');
  store.value = 'third';
  expect(await after(5 * minute - 1)).toBe('second');
  expect(now.reads).toBe(1);
  expect(await after(1)).toBe('third');
});

test('what cannot be read again goes on for its time, is said each time, and is tried once a minute', async () => {
  const { now, store, after } = stage();
  store.value = undefined;
  expect(await after(5 * minute)).toBe('first');
  expect(await after(minute - 1)).toBe('first');
  expect(now).toMatchObject({ reads: 1, failed: 1 });
  expect(await after(1)).toBe('first');
  expect(now).toMatchObject({ reads: 2, failed: 2 });
  store.value = 'second';
  expect(await after(minute)).toBe('second');
});

test('after its time nothing stands in for it: each use tries, and fails with what went wrong', async () => {
  const { now, store, after } = stage();
  store.value = undefined;
  expect(await after(hour - 1)).toBe('first');
  await expect(after(1)).rejects.toMatchObject({ code: 'unavailable' });
  await expect(after(0)).rejects.toMatchObject({ code: 'unavailable' });
  expect(now.reads).toBe(3);
  store.value = 'second';
  expect(await after(0)).toBe('second');
});

test('a clock that was set back keeps nothing for longer', async () => {
  const { store, after } = stage();
  store.value = 'second';
  expect(await after(-5 * minute)).toBe('second');
});

test('what is a mistake of ours is thrown at once', async () => {
  const keep = renewed({
    first: 'first',
    readAt: instant(0),
    read: () => Promise.reject(new RangeError('a mistake')),
    clock: { now: () => instant(5 * minute) },
    freshFor: 5 * minute,
    servesFor: hour,
    failed: () => undefined,
  });
  await expect(keep()).rejects.toThrow('a mistake');
});
