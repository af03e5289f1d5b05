import { expect, test } from 'vitest';
import { triage } from '../../shared/triage/triage.ts';
import type { Disposition } from '../../shared/triage/verdict.ts';

/** What answers no check-in: an act, an errand, a tap on our own text. */
const administrative = ['STOP', 'can I book for friday?', 'Liked “How is your shoulder?”'];

test('an earlier emergency or urgent reply sets a floor that a benign text cannot go below', () => {
  const after = (disposition: Disposition, text: string): Disposition =>
    triage({
      text,
      checkin: '48h',
      hoursSince: 49,
      regions: ['hip'],
      previous: [{ checkin: '24h', disposition }],
    }).disposition;
  expect(after('emergency', 'ok thanks')).toBe('concern');
  expect(after('urgent', 'all good')).toBe('follow_up');
  expect(after('urgent', 'asdfgh')).toBe('concern');
  expect(after('urgent', 'STOP')).toBe('administrative');
  for (const text of administrative) expect(after('emergency', text), text).toBe('administrative');
  for (const text of administrative)
    expect(after('emergency', `${text} and my knee is sore`), text).toBe('concern');
});

test('a blood thinner makes any bruise urgent', () => {
  const verdict = triage({
    text: 'small bruise',
    checkin: '24h',
    hoursSince: 25,
    regions: ['hip'],
    risks: ['anticoagulant'],
    previous: [],
  });
  expect(verdict.disposition).toBe('urgent');
});

test('without a known session the strictest clock and regions are read', () => {
  const verdict = triage({
    text: 'slightly winded',
    checkin: null,
    hoursSince: null,
    regions: [],
    previous: [],
  });
  expect(verdict.disposition).toBe('emergency');
});

test('the span is that of the words in the original text', () => {
  const text = 'Pain 2,  but my ＨＡＮＤ is nummb 😬 since noon';
  const verdict = triage({ text, checkin: '24h', hoursSince: 25, regions: ['hand'], previous: [] });
  const flag = verdict.flags.find((one) => one.id === 'numbness-tingling');
  expect(flag === undefined ? '' : text.slice(...flag.span)).toContain('nummb');
});
