/** What a reader of an HTML mail sees, as plain lines: enough to read for danger, never shown as HTML again. */

const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  ntilde: 'ñ',
  oacute: 'ó',
  uacute: 'ú',
  uuml: 'ü',
  iexcl: '¡',
  iquest: '¿',
};

const characterOf = (whole: string, name: string): string => {
  const code = /^#x([0-9a-f]{1,6})$/i.exec(name)?.[1];
  const decimal = /^#(\d{1,7})$/.exec(name)?.[1];
  const point = code === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(code, 16);
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
  return namedCharacters[name.toLowerCase()] ?? whole;
};

/** Tags after which a reader sees a new line. */
const breaking = /^(?:br|p|div|tr|li|ul|ol|table|h[1-6]|hr|blockquote|section|article)$/i;

/** Everything between these is nothing that anybody reads. */
const unread = /<(head|style|script|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/** Turns HTML into lines; what is quoted begins with ">" as in plain mails, so that it is told from the answer. */
export const wordsOfHtml = (html: string): string => {
  let depth = 0;
  let line = '';
  const lines: string[] = [];
  const end = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    lines.push(depth > 0 && words !== '' ? `> ${words}` : words);
    line = '';
  };
  for (const [piece] of html.replace(unread, ' ').matchAll(/<[^>]*>|[^<]+|</g)) {
    const [, closing, tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece) ?? [];
    if (tag === '' && !/^<[!/?]/.test(piece)) {
      line += piece.replace(/&(#?\w{1,8});/g, characterOf);
      continue;
    }
    if (!breaking.test(tag)) continue;
    end();
    if (tag.toLowerCase() === 'blockquote') depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
  }
  end();
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
