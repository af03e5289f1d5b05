import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedWords } from '../../functions/pages/case-words.ts';
import { html } from '../../functions/pages/html.ts';
import { anyPoints } from '../support/any-text.ts';
import { type BoardStage, openBoard } from './board-stage.ts';

// Words of a patient, a name and a note are text on every page: shown whole, never markup, never a header.
const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</textarea><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '\r\nSet-Cookie: board-session=x\r\n\r\n<b>',
  '=HYPERLINK("http://evil.example","x")',
  '{{7*7}}<%= 7*7 %>',
  '\u202e\u2066evil\u0000',
];

const shown = (page: string): string =>
  page
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('hostile words on the board', () => {
  let stage: BoardStage;
  let paths: readonly string[];
  let plainTags: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    stage = openBoard();
    const id = await stage.patientWho(...payloads.map((payload) => `numb hand ${payload}`));
    paths = ['/board/cases', '/board/call-backs', '/board/inbox', '/board/conversations', `/board/c/${id}`];
    const director = await stage.as('director-1');
    for (const text of payloads) await director.press(`/board/c/${id}/note`, { text });
    plainTags = new Map();
  });
  afterAll(() => stage.host.close());

  test('stand on the page as they were written', async () => {
    const { page } = await (await stage.as('director-1')).look(paths.at(-1) ?? '');
    for (const payload of payloads.slice(0, 5)) expect(shown(page)).toContain(payload);
  });

  test('make no element, no attribute and no header on any page', async () => {
    const director = await stage.as('director-1');
    expect(plainTags.size).toBe(0);
    for (const path of paths) {
      const { tags, headers } = await director.look(path);
      const names = new Set(tags.map((tag) => /^<\/?([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase()));
      for (const name of ['img', 'iframe', 'object', 'embed', 'style', 'base'])
        expect(names.has(name), path).toBe(false);
      expect(
        tags.filter((tag) => /\son\w+\s*=/i.test(tag)),
        path,
      ).toEqual([]);
      expect(
        tags.filter((tag) => /javascript:/i.test(tag)),
        path,
      ).toEqual([]);
      expect(tags.filter((tag) => tag.startsWith('<script')).length, path).toBe(1);
      expect(headers.getSetCookie().join(), path).not.toContain('board-session=x');
    }
  });

  test('a search for them finds nobody and says them back as text', async () => {
    const director = await stage.as('director-1');
    for (const payload of payloads) {
      const { status, page, tags } = await director.press('/board/search', { q: payload });
      expect(status).toBe(200);
      expect(tags.filter((tag) => /^<(img|b>|a href="javascript)/.test(tag))).toEqual([]);
      expect(page).not.toContain('<script>alert');
    }
  });
});

test('no text can become an element of our pages, whatever is marked in it', () => {
  const text = anyPoints(60);
  const span = fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 }));
  fc.assert(
    fc.property(text, fc.array(span, { maxLength: 4 }), (words, spans) => {
      const flags = spans.map((one) => ({
        id: 'x',
        level: 'urgent' as const,
        span: one,
        rule: 'r',
        status: 'affirmed' as const,
      }));
      const { markup } = html`<p title="${words}">${markedWords(words, flags)}</p>`;
      const tags = markup.match(/<[^>]*>/g) ?? [];
      expect(tags.every((tag) => /^<\/?(mark|p)( class="mild"| title="[^"<>]*")?>$/.test(tag))).toBe(true);
    }),
    { seed: 20_261_122, numRuns: 150 },
  );
}, 30_000);
