import { describe, expect, test } from 'vitest';
import { clearCookie, readSession, sessionCookie } from '../../functions/edge/board-session.ts';
import { plus } from '../../shared/kernel/instant.ts';
import { at } from '../support/clinic.ts';

const keys = { current: '1', keys: { '1': 'the key of this clinic' } };
const now = at('2026-03-02T17:00:00Z');
const session = {
  id: 'abcdefghijklmnopqrstuv',
  person: 'director-1',
  role: 'director',
  began: now,
  seen: now,
} as const;
const clinic = 'https://clinic.example';

describe('the cookie of a session', () => {
  test('is bound to its host and to a safe line wherever the clinic is served so', () => {
    const cookie = sessionCookie(session, keys, clinic);
    expect(cookie).toMatch(
      /^__Host-board-session=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/,
    );
    expect(clearCookie('session', clinic)).toBe(
      '__Host-board-session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure',
    );
  });

  test('comes back among others, and not under the name of a laptop’s', () => {
    const [pair = ''] = sessionCookie(session, keys, clinic).split(';');
    expect(readSession(`a=b; ${pair}; c=d`, keys, clinic, now)).toEqual(session);
    expect(readSession(pair.replace('__Host-', ''), keys, clinic, now)).toBeUndefined();
    expect(readSession(`x${pair}`, keys, clinic, now)).toBeUndefined();
    expect(readSession(undefined, keys, clinic, now)).toBeUndefined();
  });

  test('from the future, or of a clock that went back, is none', () => {
    const [pair = ''] = sessionCookie({ ...session, seen: plus(now, 120_000) }, keys, clinic).split(';');
    expect(readSession(pair, keys, clinic, now)).toBeUndefined();
  });

  test('is small enough for every browser', () => {
    expect(sessionCookie({ ...session, person: 'p'.repeat(40) }, keys, clinic).length).toBeLessThan(600);
  });
});
