import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../functions/edge/sealed.ts';
import { signLink } from '../../functions/edge/signed-link.ts';
import { conversationId } from '../../shared/kernel/brand.ts';

const keys = { current: '2', keys: { '1': 'an older key of this clinic', '2': 'the key of this clinic' } };
const text = '{"person":"director-1","name":"José"}';

describe('a sealed text', () => {
  test('comes back as it was', () => {
    expect(unseal('board-session', seal('board-session', text, keys), keys)).toBe(text);
  });

  test('is worth nothing for another purpose, nor as a link, nor is a link worth a seal', () => {
    const sealed = seal('board-session', text, keys);
    expect(unseal('board-form', sealed, keys)).toBeUndefined();
    expect(unseal('board-sign-in', sealed, keys)).toBeUndefined();
    expect(
      unseal('board-session', signLink('unsubscribe', conversationId('c-x'), keys), keys),
    ).toBeUndefined();
  });

  test('opens under an older key that is kept, and not once it is retired or empty', () => {
    const old = seal('board-session', text, { ...keys, current: '1' });
    expect(unseal('board-session', old, keys)).toBe(text);
    expect(unseal('board-session', old, { current: '2', keys: { '2': keys.keys['2'] } })).toBeUndefined();
    expect(unseal('board-session', old, { ...keys, keys: { ...keys.keys, '1': '' } })).toBeUndefined();
  });

  test('is broken by any change of one character', () => {
    const sealed = seal('board-session', text, keys);
    for (let n = 0; n < sealed.length; n += 1) {
      const changed = `${sealed.slice(0, n)}${sealed[n] === 'A' ? 'B' : 'A'}${sealed.slice(n + 1)}`;
      // The last character of a seal carries bits that base64 does not use.
      if (n === sealed.length - 1) continue;
      expect(unseal('board-session', changed, keys)).toBeUndefined();
    }
  });

  test.each([
    '',
    '.',
    '..',
    '2..x',
    '2.e30',
    `2.e30.${'A'.repeat(43)}`,
    `__proto__.e30.${'A'.repeat(43)}`,
    'x'.repeat(10_000),
  ])('%j is none', (other) => {
    expect(unseal('board-session', other, keys)).toBeUndefined();
  });
});
