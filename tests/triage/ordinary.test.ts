import { expect, test } from 'vitest';
import { isRed } from '../../shared/triage/finding.ts';
import { triage } from '../../shared/triage/triage.ts';
import { rows } from './corpus.ts';

const textsIn = (name: string): readonly string[] =>
  rows<{ readonly text: string }>(name).map(({ text }) => text);

const texts = textsIn('tuning/ordinary.jsonl');

const read = (text: string) =>
  triage({ text, checkin: '24h', hoursSince: 24, regions: ['hip'], previous: [] }).disposition;

test('texts that have nothing to do with health page in fewer than 2 of 1,000', () => {
  const paged = texts.filter((text) => isRed(read(text)));
  expect(texts.length).toBeGreaterThan(900);
  expect(paged.length, paged.join('\n')).toBeLessThan(texts.length / 500);
});

test('they cost a call in fewer than 1 of 7: what is told at length and not understood is read by a person', () => {
  const called = texts.filter((text) => read(text) === 'concern');
  expect(called.length, called.join('\n')).toBeLessThan(texts.length / 7);
});

test('texts that use words of danger for something else page in fewer than 1 of 20', () => {
  const dramatic = textsIn('tuning/dramatic.jsonl');
  const paged = dramatic.filter((text) => isRed(read(text)));
  expect(dramatic.length).toBeGreaterThan(1_200);
  expect(paged.length, paged.join('\n')).toBeLessThan(dramatic.length / 20);
});

test('everyday texts that another author filled with words of danger page in fewer than 1 of 10', () => {
  const daily = textsIn('tuning/daily.jsonl');
  const paged = daily.filter((text) => isRed(read(text)));
  expect(daily.length).toBeGreaterThan(1_300);
  expect(paged.length, paged.join('\n')).toBeLessThan(daily.length / 10);
});

test.each([
  'the traffic is killing me',
  'the company is hemorrhaging money',
  'passed out flyers all day',
  'the scene where he cant feel his legs was so sad',
  'help me with the fence on saturday',
  'my dog had a seizure last year',
  'we landed at the airport in Boston',
  'limp lettuce, send it back',
])('"%s" is about no patient, and pages nobody', (text) => {
  expect(isRed(read(text))).toBe(false);
});

test.each([
  ['I passed out in the parking lot', 'emergency'],
  ['collapsed in the garage', 'emergency'],
  ['I cant feel my legs watching the movie', 'emergency'],
  ['my calf is swollen and warm', 'urgent'],
  ['chest was tight during the game', 'emergency'],
  ['the spot is red and hot', 'urgent'],
])('"%s" is: a thing or a place near it hides no danger', (text, wanted) => {
  expect(read(text)).toBe(wanted);
});
