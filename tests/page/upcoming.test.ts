import { describe, expect, test } from 'vitest';
import { noTextWords } from '../../local/page/upcoming.ts';
import type { PlanItem } from '../../local/page/wire.ts';

const item = (kind: PlanItem['kind'], dueAt: string, state: PlanItem['state'] = 'planned'): PlanItem => ({
  sessionId: 's-1',
  patientId: 'p-1',
  kind,
  dueAt,
  state,
  reason: null,
});
const tomorrow = item('24h', '2026-03-03T17:00:00Z');

describe('a phone without a text says when the plan has the first one', () => {
  test.each([
    [
      'in the daytime',
      [item('4h', '2026-03-02T21:00:00Z'), tomorrow],
      '2026-03-02T17:00:00Z',
      'No text yet. The first comes 14:00, in 4 h.',
    ],
    [
      'at night, when it is moved to the morning',
      [item('4h', '2026-03-03T15:00:00Z', 'moved'), tomorrow],
      '2026-03-03T04:23:00Z',
      'No text yet. The first comes tomorrow 08:00, in 10 h 37 min.',
    ],
    [
      'when the first is skipped',
      [item('4h', '2026-03-02T21:00:00Z', 'skipped'), tomorrow],
      '2026-03-02T17:00:00Z',
      'No text yet. The first comes tomorrow 10:00, in 1 day.',
    ],
    [
      'when it is late, as through an outage',
      [item('4h', '2026-03-02T21:00:00Z')],
      '2026-03-02T21:30:00Z',
      'No text yet. The first comes 14:30, now.',
    ],
    [
      'when none is planned',
      [item('4h', '2026-03-02T21:00:00Z', 'skipped')],
      '2026-03-02T17:00:00Z',
      'No text yet, and none is planned.',
    ],
  ] as const)('%s', (_when, plan, now, words) => {
    expect(noTextWords({ channel: 'sms', plan }, Date.parse(now), 'America/Denver')).toBe(words);
  });

  test('and that the questions go by e-mail where they do', () => {
    const words = noTextWords({ channel: 'email', plan: [tomorrow] }, 0, 'America/Denver');
    expect(words).toBe('No text. What is planned goes by e-mail.');
  });
});
