import { expect, test } from 'vitest';
import { settingsPage } from '../../functions/pages/board-settings.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { clinicWith, withPeople } from '../support/clinic.ts';
import { start } from './stage.ts';

const settingsOf = (clinic: Clinic): string => {
  const who = { id: clinic.people[0]?.id, role: 'director' as const, email: undefined };
  assert(who.id !== undefined, 'a clinic has people');
  return settingsPage({
    clinic,
    who: { ...who, id: who.id },
    now: start,
    token: 'token',
    pause: 'running' as const,
    waiting: { cases: 0, tasks: 0 },
  }).body;
};

test('where somebody can be paged at every hour the week has no red, and says so', () => {
  const page = settingsOf(clinicWith());
  expect(page).toContain('Somebody can be paged at every hour of this week.');
  expect(page).not.toContain('class="gap"');
  expect(page).not.toContain('role="alert"');
});

test('hours in which nobody can be paged are red in the week, and named in words', () => {
  const mondays = { mon: [{ from: '08:00', to: '24:00' }] };
  const page = settingsOf(withPeople(clinicWith(), (person) => ({ ...person, onCall: mondays })));
  expect(page.match(/class="gap"/g)?.length).toBeGreaterThan(6);
  expect(page).toContain('There are hours in which nobody can be paged');
  expect(page).toMatch(/Tuesdays/);
});

test('while texts are off nobody is paged by text, and none come from anywhere', () => {
  const [on, off] = [settingsOf(clinicWith()), settingsOf(clinicWith({ sms: 'off' }))];
  expect(on).toContain('text, e-mail');
  expect(on).toContain('+1 303 555 0100');
  expect(off).not.toContain('text, e-mail');
  expect(off).toContain('texts are off');
  expect(off).not.toContain('+1 303 555 0100');
});

test('no address or number of a person who is paged stands in the settings', () => {
  const page = settingsOf(clinicWith());
  expect(page).not.toMatch(/practitioner-1@example\.com|\+1 ?303 ?555 ?0111/);
});

test('days and times are written as people say them', () => {
  const page = settingsOf(clinicWith()).replaceAll(/<[^>]*>/g, '');
  expect(page).toMatch(/The ladder, this week from Mon \d+ [A-Z][a-z]{2}(?![\d-])/);
  expect(page).toMatch(/It is [A-Z][a-z]{2} \d+ [A-Z][a-z]{2} \d\d:\d\d, Denver time\./);
  expect(page).not.toMatch(/\d{4}-\d\d-\d\d/);
});
