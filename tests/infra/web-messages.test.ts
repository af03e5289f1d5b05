import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as light from '../../infra/bundle/web-messages.ts';

const web = { Headers, Request, Response };
const kinds = [
  ['the web’s own', web],
  ['the board’s', light],
] as const;

/** What one set of classes makes of the same acts: a value, or the kind of error. */
const outcome = <Value>(act: () => Value): Value | string => {
  try {
    return act();
  } catch (error) {
    return error instanceof Error ? error.name : 'an error';
  }
};

const name = fc.constantFrom(
  'a',
  'A',
  'location',
  'Set-Cookie',
  'set-cookie',
  'content-type',
  'x y',
  '',
  'ñ',
);
const value = fc.oneof(
  fc.constantFrom('1', ' 2 ', 'a=b; Path=/', 'x\r\nset-cookie: y', 'é', '→', '', '\tq\n'),
  fc.string({ maxLength: 5 }),
);
const act = fc.record({ how: fc.constantFrom('append', 'set', 'delete'), name, value });
type Act = { readonly how: string; readonly name: string; readonly value: string };

const played = (make: () => light.Headers | Headers, acts: readonly Act[]) => {
  const headers = make();
  const answers = acts.map((one) =>
    outcome(() => {
      if (one.how === 'append') headers.append(one.name, one.value);
      else if (one.how === 'set') headers.set(one.name, one.value);
      else if (/^[\w-]+$/.test(one.name)) headers.delete(one.name);
      return 'done';
    }),
  );
  const asked = ['a', 'location', 'Set-Cookie', 'content-type'].map((one) => [
    headers.get(one),
    headers.has(one),
  ]);
  return { answers, asked, all: [...headers], cookies: headers.getSetCookie() };
};

describe('messages of the board’s bundle', () => {
  test('have headers that do what the web’s own do, and refuse what would begin another', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        expect(played(() => new light.Headers(), acts)).toEqual(played(() => new Headers(), acts));
      }),
      { numRuns: 500 },
    );
    for (const [, { Headers: Made }] of kinds)
      expect(outcome(() => [...new Made({ location: '/\r\nset-cookie: a=b' })])).toBe('TypeError');
  });

  test('have headers that a request of the web takes', () => {
    const headers = new light.Headers({ accept: 'application/json', 'user-agent': 'board' });
    const asked = new Request('https://example.com/', { headers });
    expect([...asked.headers]).toEqual([...headers.entries()]);
    expect([...headers.keys()]).toEqual(['accept', 'user-agent']);
    expect([...headers.values()]).toEqual(['application/json', 'board']);
  });

  test('say what kind of words they are, and have a status that there is', () => {
    expect(new light.Response('words').headers.get('content-type')).toBe('text/plain;charset=UTF-8');
    expect(outcome(() => new light.Response('', { status: 700 }).status)).toBe('RangeError');
  });

  test.each(kinds)(
    'are read as they were made, by %s',
    async (_, { Request: AskedBy, Response: AnsweredBy }) => {
      const asked = new AskedBy('https://example.com/board/ä?q=1', {
        method: 'POST',
        headers: { Cookie: 'a=b', 'X-One': '1' },
        body: new TextEncoder().encode('act=done&note=mañana'),
      });
      expect([asked.url, asked.method, asked.headers.get('cookie')]).toEqual([
        'https://example.com/board/%C3%A4?q=1',
        'POST',
        'a=b',
      ]);
      expect(await asked.text()).toBe('act=done&note=mañana');
      const page = new AnsweredBy('<p>', { status: 201, headers: { 'content-type': 'text/html' } });
      page.headers.append('set-cookie', 'a=1');
      page.headers.append('set-cookie', 'b=2');
      // As the routes answer HEAD: an answer made of another.
      const head = new AnsweredBy(null, { status: page.status, headers: [...page.headers] });
      expect([head.status, ...head.headers, await head.text(), await page.text()]).toEqual([
        201,
        ['content-type', 'text/html'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        '',
        '<p>',
      ]);
    },
  );
});
