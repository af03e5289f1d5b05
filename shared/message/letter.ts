import type { Language } from '../clinic/clinic.ts';

/** One mail, written once: its text and its HTML come from the same blocks, so that neither can say more than the other. */
export type Letter = {
  readonly subject: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly type: 'heading' | 'paragraph' | 'strong' | 'small'; readonly text: string }
  /** Words in which a web address becomes a link. */
  | { readonly type: 'words'; readonly text: string }
  | {
      readonly type: 'box';
      readonly tone: 'emergency' | 'plain';
      readonly title: string;
      readonly items: readonly string[];
      readonly after?: string;
    }
  | { readonly type: 'link'; readonly text: string; readonly url: string };

/** A mail ready for any mail service. */
export type Mail = { readonly subject: string; readonly text: string; readonly html: string };

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Safe as the content of an element and as a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities.get(character) ?? character);

const subjectCharactersMax = 150;

/** One line, whatever it was made from: a line break would let its maker write headers of his own. */
const subjectLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, subjectCharactersMax)
    .trim();

/** Only an address of the web may be a link; anything else (a script, two addresses, a broken line) is none. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s"'<>\\]+$/.test(url);

const textOf = (block: Block): string => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'strong':
    case 'small':
    case 'words':
      return block.text;
    case 'box': {
      const items = block.items.map((item) => `- ${item}`).join('\n');
      return `${block.title}:\n${items}${block.after === undefined ? '' : `\n${block.after}`}`;
    }
    case 'link':
      return isWebAddress(block.url) ? `${block.text}: ${block.url}` : '';
  }
};

const anchor = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s"'<>\\]+)/)
    .map((part, n) => (n % 2 === 1 ? anchor(part, part) : escapeHtml(part)))
    .join('');

// Colours are left to the reader's own light or dark theme; the edge of a box is readable on both.
const edge = { emergency: '#d92d20', plain: '#8a8f98' } as const;

const htmlOf = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `<h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">${escapeHtml(block.text)}</h1>`;
    case 'paragraph':
      return `<p style="margin:0 0 16px">${escapeHtml(block.text)}</p>`;
    case 'strong':
      return `<p style="margin:0 0 16px;font-size:18px"><strong>${escapeHtml(block.text)}</strong></p>`;
    case 'words':
      return `<p style="margin:0 0 16px;font-size:18px;overflow-wrap:anywhere">${linked(block.text)}</p>`;
    case 'small':
      return `<p style="margin:0 0 8px;font-size:14px">${escapeHtml(block.text)}</p>`;
    case 'box': {
      const items = block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
      const after =
        block.after === undefined ? '' : `<p style="margin:8px 0 0">${escapeHtml(block.after)}</p>`;
      return `<div style="margin:0 0 16px;padding:8px 16px;border:1px solid ${edge[block.tone]};border-left-width:6px;border-radius:4px"><h2 style="font-size:16px;margin:0 0 8px">${escapeHtml(block.title)}</h2><ul style="margin:0;padding-left:20px">${items}</ul>${after}</div>`;
    }
    case 'link':
      return isWebAddress(block.url)
        ? `<p style="margin:0 0 8px;font-size:14px">${anchor(block.url, block.text)}</p>`
        : '';
  }
};

/** Writes a letter out. The HTML loads nothing, so that opening a mail tells nobody. */
export const writeLetter = (letter: Letter): Mail => {
  const subject = subjectLine(letter.subject);
  const body = letter.blocks.map(htmlOf).join('\n');
  return {
    subject,
    text: `${letter.blocks
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="${letter.language}" style="color-scheme:light dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:16px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:560px;margin:0 auto">
${body}
</div>
</body>
</html>
`,
  };
};
