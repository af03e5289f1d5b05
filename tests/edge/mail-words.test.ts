import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOfHtml } from '../../functions/edge/html-words.ts';
import { readMailWords } from '../../functions/edge/mail-words.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const mail = (headers: string, body: string) =>
  readMailWords(bytes(`From: a@example.com\n${headers}\n\n${body}`));

describe('what a mail says', () => {
  test('its plain text and its subject, decoded', async () => {
    const read = await mail(
      'Subject: =?utf-8?q?mu=C3=B1eca?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable',
      'No siento la mu=C3=B1eca',
    );
    expect(read).toEqual({
      subject: 'muñeca',
      text: 'No siento la muñeca',
      attachments: 0,
      automatic: false,
      damaged: false,
    });
  });

  test('of HTML alone, what a reader sees; the quoted question is marked as quoted', async () => {
    const read = await mail(
      'Content-Type: text/html',
      '<style>p{}</style><p>my hand is <b>numb</b> &amp; cold</p><blockquote><p>Any fever?</p></blockquote>',
    );
    expect(read.text).toMatch(/^my hand is numb & cold\n[\s\S]*> Any fever\?$/);
    expect(read.text).not.toContain('{}');
  });

  test('attachments are counted and the words behind them are found', async () => {
    const read = await mail(
      'Content-Type: multipart/mixed; boundary=x',
      '--x\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename=a.jpg\nContent-Transfer-Encoding: base64\n\nAAAA\n--x\nContent-Type: text/plain\n\nit is swollen\n--x--',
    );
    expect(read).toMatchObject({ attachments: 1, text: 'it is swollen' });
  });

  test('a mail of 40 MB is read, and its words are found behind the picture', async () => {
    const picture = `${'A'.repeat(76)}\r\n`.repeat(Math.floor(40_000_000 / 78));
    const read = await readMailWords(
      new TextEncoder().encode(
        `From: a@example.com\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture}\r\n--x\r\nContent-Type: text/plain\r\n\r\nmy calf is hot\r\n--x--\r\n`,
      ),
    );
    expect(read).toMatchObject({ attachments: 1, text: 'my calf is hot' });
  });

  test('any bytes at all are read without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (raw) => {
        const read = await readMailWords(raw);
        expect(typeof read.text).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a machine’s answer is known by its headers', () => {
  test.each([
    ['Auto-Submitted: auto-replied', true],
    ['Auto-Submitted: no', false],
    ['Precedence: bulk', true],
    ['Precedence: first-class', false],
    ['X-Autoreply: yes', true],
    ['X-Autorespond: out of office', true],
    ['Return-Path: <>', true],
    ['Return-Path: <a@example.com>', false],
    ['X-Auto-Response-Suppress: All', false],
  ])('%s: %s', async (header, automatic) => {
    expect((await mail(header, 'I am away')).automatic).toBe(automatic);
  });
});

describe('words of HTML', () => {
  test.each([
    ['a<br>b', 'a\nb'],
    ['<div>one</div><div>two</div>', 'one\n\ntwo'],
    ['&lt;script&gt;', '<script>'],
    ['&#191;D&oacute;nde?', '¿Dónde?'],
    ['I can&rsquo;t feel it, 39&deg;', 'I can’t feel it, 39°'],
    ['&unknown; &#xFFFFFFF;', '&unknown; &#xFFFFFFF;'],
    ['<script>alert(1)</script>fine<!-- hidden -->', 'fine'],
    ['3 < 5', '3 < 5'],
  ])('%s', (html, words) => {
    expect(wordsOfHtml(html)).toBe(words);
  });

  test('hostile HTML of the greatest length is read in the time of a test', () => {
    for (const piece of ['<', '<b', '&', '<!--', '<blockquote>', '<style>', '<p', ' ', '\n', 'a>'])
      expect(wordsOfHtml(piece.repeat(500_000 / piece.length)).length).toBeLessThanOrEqual(1_500_000);
  });
});
