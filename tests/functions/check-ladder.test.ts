import { afterEach, beforeEach, expect, test } from 'vitest';
import { ladderTroubles } from '../../functions/app/check-ladder.ts';
import { hour } from '../../shared/kernel/instant.ts';
import { clinicWith, withPeople } from '../support/clinic.ts';
import { type CaseStage, openCaseStage } from './case-stage.ts';
import { practitionerPhone, received } from './stage.ts';

let stage: CaseStage;
beforeEach(async () => {
  stage = await openCaseStage();
});
afterEach(() => stage.host.close());

const troubles = (changes: object = {}) => ladderTroubles({ ...stage.host.world, ...changes });

test('a ladder on which everybody can be reached has no trouble', async () => {
  expect(await troubles()).toEqual([]);
});

test('a phone that said STOP is named until it says START', async () => {
  await stage.says('STOP', practitionerPhone);
  expect(await troubles()).toEqual([{ because: 'opted-out', person: 'practitioner-1' }]);
  await stage.says('START', practitionerPhone);
  expect(await troubles()).toEqual([]);
});

test('STOP from a phone on the ladder is told in one text however often it comes', async () => {
  const before = received(stage.host, practitionerPhone).length;
  await stage.says('STOP', practitionerPhone);
  await stage.says('STOP', practitionerPhone);
  expect(received(stage.host, practitionerPhone).slice(before)).toHaveLength(1);
});

test('somebody without any address, and hours that nobody covers, are named before a page fails on them', async () => {
  const clinic = withPeople(clinicWith(), (one) =>
    one.id === 'backup-1' ? { id: one.id, role: one.role, onCall: 'always' as const } : one,
  );
  expect(await troubles({ clinic })).toEqual([{ because: 'no-address', person: 'backup-1' }]);
  const away = withPeople(clinicWith(), (one) => ({
    ...one,
    onCall: { mon: [{ from: '00:00', to: '20:00' }] },
  }));
  const [found] = await troubles({ clinic: away });
  expect(found).toMatchObject({ because: 'uncovered' });
  expect(found !== undefined && 'at' in found && found.at - stage.host.clock.now()).toBe(6 * hour);
});
