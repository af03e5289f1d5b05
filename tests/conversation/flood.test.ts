import { expect, test } from 'vitest';
import { patientId } from '../../shared/kernel/brand.ts';
import { minute, plus, toIso } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { at } from '../support/clinic.ts';
import { play } from './play.ts';

const texts = [
  'asdf',
  'a bit of a headache and dizzy',
  'please call me',
  'I want to book my next appointment',
  'I have a bruise',
  'START',
  'wrong number',
  'my hand is numb',
  'qwerty uiop',
];

test('a phone of three patients that never stops writing fills neither the list nor the row, and loses no red flag', () => {
  const story = play();
  for (const n of [1, 2, 3]) {
    story.records(`s-${n}`, '2026-03-02T17:00:00Z', { patientId: patientId(`p-${n}`) });
  }
  story.wakes('2026-03-02T21:00:00Z');
  for (let n = 0; n < 600; n++) {
    story.says(
      `${texts[n % texts.length] ?? ''} ${n % 7 === 0 ? n : ''}`,
      toIso(plus(at('2026-03-02T21:05:00Z'), n * 3 * minute)),
    );
  }
  const open = openTasks(story.state());
  expect(open.length).toBeLessThanOrEqual(77);
  expect(open.some((task) => task.kind === 'concern')).toBe(true);
  expect(story.state().cases.some((one) => one.state !== 'closed')).toBe(true);
  expect(JSON.stringify(story.state()).length).toBeLessThan(60_000);
});
