import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationIdOf } from '../../functions/edge/address.ts';
import { signLink, verifyLink } from '../../functions/edge/signed-link.ts';
import { type ApiToken, checkToken, hashOf, readBearer, sameHash } from '../../functions/edge/token.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import { anyText } from '../support/any-text.ts';

describe('a bearer token', () => {
  test.each([
    ['Bearer local', 'local'],
    ['bearer local', 'local'],
    ['Bearer   a.b-c_d~e+f/g==', 'a.b-c_d~e+f/g=='],
    ['Bearer ', undefined],
    ['Bearer', undefined],
    ['', undefined],
    ['Basic bG9jYWw=', undefined],
    ['Bearer local more', undefined],
    ['Bearer lo\u0000cal', undefined],
    [`Bearer ${'x'.repeat(201)}`, undefined],
  ])('%j carries %j', (authorization, token) => {
    expect(readBearer({ authorization })).toBe(token);
  });

  test('no header carries none', () => expect(readBearer({})).toBeUndefined());

  const kept: readonly ApiToken[] = [
    { id: 'desk', hash: hashOf('desk-secret'), scopes: ['sessions:write'] },
    { id: 'screen', hash: hashOf('screen-secret'), scopes: ['board:read'] },
  ];

  test.each([
    ['desk-secret', { type: 'allowed', tokenId: 'desk' }],
    ['screen-secret', { type: 'forbidden', tokenId: 'screen' }],
    ['desk-secre', { type: 'unauthorized' }],
    ['', { type: 'unauthorized' }],
    [undefined, { type: 'unauthorized' }],
    [hashOf('desk-secret'), { type: 'unauthorized' }],
  ] as const)('%j is %j for writing sessions', (presented, check) => {
    expect(checkToken(presented, kept, 'sessions:write')).toEqual(check);
  });

  test('the hash of nothing opens nothing, even where somebody stored it', () => {
    const careless: ApiToken = { id: 'x', hash: hashOf(''), scopes: ['sessions:write'] };
    expect(checkToken('', [careless], 'sessions:write')).toEqual({ type: 'unauthorized' });
    expect(checkToken(undefined, [careless], 'sessions:write')).toEqual({ type: 'unauthorized' });
  });

  test('hashes are compared whole', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => sameHash(a, b) === (a === b)));
  });
});

describe('a signed link', () => {
  const id = conversationId('c-abcdefghijklmnopqrstuvwxyz');
  const keys = { current: '2', keys: { '1': 'old-key', '2': 'new-key' } };

  test('speaks for its conversation', () => {
    expect(verifyLink('unsubscribe', signLink('unsubscribe', id, keys), keys)).toBe(id);
  });

  test('holds after the keys have turned, until its own is dropped', () => {
    const link = signLink('unsubscribe', id, { ...keys, current: '1' });
    expect(verifyLink('unsubscribe', link, keys)).toBe(id);
    expect(verifyLink('unsubscribe', link, { current: '2', keys: { '2': 'new-key' } })).toBeUndefined();
  });

  test('is plain letters, fit for any address line', () => {
    expect(signLink('unsubscribe', id, keys)).toMatch(/^[\w.-]{60,120}$/);
  });

  test('changed in any one character it is worth nothing', () => {
    const link = signLink('unsubscribe', id, keys);
    for (let n = 0; n < link.length; n += 1) {
      const other = link.charAt(n) === 'a' ? 'b' : 'a';
      expect(verifyLink('unsubscribe', link.slice(0, n) + other + link.slice(n + 1), keys)).toBeUndefined();
    }
  });

  test.each(['', '.', '..', '2..', 'constructor.c-a.x', '__proto__.c-a.x', `2.${id}.${'a'.repeat(43)}`])(
    '%j is not ours',
    (link) => expect(verifyLink('unsubscribe', link, keys)).toBeUndefined(),
  );

  test('no text at all is taken for one', () => {
    fc.assert(fc.property(anyText(), (link) => verifyLink('unsubscribe', link, keys) === undefined));
  });
});

describe('the conversation of an address', () => {
  const phone = { clinicId: 'example', channel: 'sms', address: '+13035550142' } as const;
  const id = conversationIdOf(phone, 'secret');

  test('is opaque, and the same each time', () => {
    expect(id).toMatch(/^c-[a-z2-7]{26}$/);
    expect(id).not.toContain('3035550142');
    expect(conversationIdOf(phone, 'secret')).toBe(id);
  });

  test.each([
    [{ ...phone, clinicId: 'other' }, 'secret'],
    [{ ...phone, address: '+13035550143' }, 'secret'],
    [{ ...phone, channel: 'email' }, 'secret'],
    [phone, 'other secret'],
  ] as const)('is another for another clinic, address, channel or secret (%#)', (address, secret) => {
    expect(conversationIdOf(address, secret)).not.toBe(id);
  });

  test('two spellings of one mailbox are one conversation', () => {
    const of = (address: string) =>
      conversationIdOf({ clinicId: 'example', channel: 'email', address }, 'secret');
    expect(of('Pat@Example.com')).toBe(of('pat@example.com'));
  });

  test('holds 130 bits that all vary', () => {
    const ids = Array.from({ length: 200 }, (_, n) =>
      conversationIdOf({ ...phone, address: `+1303555${n}` }, 's'),
    );
    expect(new Set(ids).size).toBe(200);
    for (let place = 2; place < 28; place += 1) {
      expect(new Set(ids.map((one) => one.charAt(place))).size).toBeGreaterThan(16);
    }
  });

  test('any address has one', () => {
    fc.assert(
      fc.property(anyText(), (address) =>
        /^c-[a-z2-7]{26}$/.test(conversationIdOf({ ...phone, address }, 'secret')),
      ),
    );
  });
});
