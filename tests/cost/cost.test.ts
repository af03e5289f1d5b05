import { describe, expect, test } from 'vitest';
import { type Counted, paged, routine, routineWithReceipts } from '../../infra/ops/counted.ts';
import { start } from '../functions/stage.ts';
import { clinicWith } from '../support/clinic.ts';
import { mapLedger } from '../support/ledger-map.ts';
import { type CountedCloud, countedCloud } from './counted-cloud.ts';
import { pagedEpisode, patient, routineEpisodes } from './episodes.ts';

const count = async (play: (cloud: CountedCloud) => Promise<void>): Promise<Counted> => {
  const cloud = countedCloud(clinicWith(), mapLedger(), start);
  await play(cloud);
  return cloud.counts();
};

describe('an episode costs what infra/ops/counted.ts says, and whoever changes it says so there', () => {
  test('a routine one', async () => {
    expect(await count((cloud) => routineEpisodes(cloud, start, [patient(1)]))).toEqual(routine);
  });

  test('one with receipts', async () => {
    const counted = await count((cloud) => routineEpisodes(cloud, start, [patient(1)], 'with receipts'));
    expect(counted).toEqual(routineWithReceipts);
  });

  test('one that pages', async () => {
    expect(await count((cloud) => pagedEpisode(cloud, start, patient(1)))).toEqual(paged);
  });
});

test('ten patients cost ten times as much, in everything that is counted', async () => {
  const patients = Array.from({ length: 10 }, (_, n) => patient(n + 1));
  const { snapshotBytesMax, ...counted } = await count((cloud) => routineEpisodes(cloud, start, patients));
  const { snapshotBytesMax: largest, ...one } = routine;
  expect(counted).toEqual(
    Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value * patients.length])),
  );
  // A snapshot knows nothing of other patients: ids of one digit more or less are all that differs.
  expect(Math.abs(snapshotBytesMax - largest)).toBeLessThan(20);
});

describe('what an episode may cost', () => {
  test('a routine one', () => {
    expect(routine.snapshotBytesMax).toBeLessThanOrEqual(3072);
    expect(routine.writeUnits).toBeLessThanOrEqual(280);
    expect(routine.invocations).toBeLessThanOrEqual(30);
    expect(routine.schedules).toBeLessThanOrEqual(4);
    expect(routine.lists).toBe(0);
    expect(routine.segmentsOut).toBe(8);
  });

  test('its receipts', () => {
    expect(routineWithReceipts.writeUnits - routine.writeUnits).toBeLessThanOrEqual(80);
    expect(routineWithReceipts.invocations - routine.invocations).toBeLessThanOrEqual(16);
  });

  test('a page: a schedule for the step that follows the first, and no list', () => {
    expect(paged.schedules - routine.schedules).toBeLessThanOrEqual(1);
    expect(paged.lists).toBe(0);
  });
});
