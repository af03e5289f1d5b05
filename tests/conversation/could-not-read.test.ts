import { expect, test } from 'vitest';
import { phone, play, templates } from './play.ts';

/** The one failure that no input brings about on purpose: the reader itself breaks. */
const broken = (): never => {
  throw new Error('a broken table');
};

test('a reply that the program fails to read pages as urgent, rings the operator, and still hears STOP', () => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z');
  story.wakes('2026-03-02T21:00:00Z');
  story.says('STOP', '2026-03-02T21:05:00Z', { triage: broken });
  expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toEqual([
    'page.P2.optout +13035550111',
    'page.P2.optout practitioner-1@example.com',
    'alarm.could-not-read operator@example.com',
    `admin.stop ${phone}`,
  ]);
  expect(story.sent.find((one) => one.purpose === 'page')?.body).toContain('Flag: could-not-read');
});
