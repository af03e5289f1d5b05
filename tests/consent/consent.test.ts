import { describe, expect, test } from 'vitest';
import { type Consent, evolveConsent, isOvertaken, liftsOptOut } from '../../shared/consent/consent.ts';
import { replyId } from '../../shared/kernel/brand.ts';
import { at } from '../support/clinic.ts';

const noon = at('2026-03-02T12:00:00Z');
const later = at('2026-03-02T12:00:01Z');
const before = at('2026-03-02T11:59:59Z');

const stopped: Consent = evolveConsent({ type: 'OptedOut', cause: 'asked', sentAt: noon }, later);
const started: Consent = evolveConsent({ type: 'OptedIn', sentAt: noon, replyId: replyId('r-1') }, later);

describe('STOP and START are ordered by when they were sent', () => {
  test('a START sent after the STOP lifts it, one sent before does not', () => {
    expect(liftsOptOut(stopped, later)).toBe(true);
    expect(liftsOptOut(stopped, before)).toBe(false);
  });

  test('a STOP sent before the START has been overtaken, one sent after has not', () => {
    expect(isOvertaken(started, before)).toBe(true);
    expect(isOvertaken(started, later)).toBe(false);
  });

  test('of two with one timestamp the one that arrives later counts, for nobody writes two texts at once', () => {
    expect(liftsOptOut(stopped, noon)).toBe(true);
    expect(isOvertaken(started, noon)).toBe(false);
  });
});
