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
  deg: '°',
  frac12: '½',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  mdash: '—',
  ndash: '–',
  rdquo: '”',
  rsquo: '’',
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

/** Between these and their end is nothing that anybody reads. */
const unread = new Set(['head', 'style', 'script', 'title']);

/** A search that asks no further once it has found nothing: however hostile, the whole text is searched once for each word. */
const finder = (text: string): ((wanted: string, from: number) => number) => {
  const gone = new Set<string>();
  return (wanted, from) => {
    if (gone.has(wanted)) return -1;
    const found = text.indexOf(wanted, from);
    if (found === -1) gone.add(wanted);
    return found;
  };
};

/** Turns HTML into lines; what is quoted begins with ">" as in plain mails, so that it is told from the answer. */
export const wordsOfHtml = (html: string): string => {
  const find = finder(html.toLowerCase());
  const lines: string[] = [];
  let depth = 0;
  let line = '';
  const end = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    lines.push(depth > 0 && words !== '' ? `> ${words}` : words);
    line = '';
  };
  for (let from = 0; from < html.length; ) {
    const opens = find('<', from);
    const words = html.slice(from, opens === -1 ? html.length : opens);
    line += words.replace(/&(#?\w{1,8});/g, characterOf);
    if (opens === -1) break;
    const isComment = html.startsWith('<!--', opens);
    const closes = isComment ? find('-->', opens) + 2 : find('>', opens);
    const [, closing, tag = ''] = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(html.slice(opens, opens + 24)) ?? [];
    if (closes <= opens || (tag === '' && !/^<[!/?]/.test(html.slice(opens, opens + 2)))) {
      // A mark that begins no tag is a mark: "3 < 5".
      line += '<';
      from = opens + 1;
      continue;
    }
    from = closes + 1;
    const name = tag.toLowerCase();
    if (unread.has(name) && closing === '') {
      const over = find(`</${name}`, from);
      const past = over === -1 ? -1 : find('>', over);
      if (past !== -1) from = past + 1;
    }
    if (!breaking.test(name)) continue;
    end();
    if (name === 'blockquote') depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
  }
  end();
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
