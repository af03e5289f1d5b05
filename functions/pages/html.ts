import { escapeHtml } from '../../shared/message/letter.ts';

/** Markup that is safe as it stands. `html` makes it, and nothing else but the constant style of our pages. */
export type Html = { readonly markup: string };

/** What may stand between the tags: text is escaped, markup of `html` is not, and nothing is nothing. */
export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

const isList = (part: object): part is readonly HtmlPart[] => Array.isArray(part);

const written = (part: HtmlPart): string => {
  if (part === undefined) return '';
  if (typeof part !== 'object') return escapeHtml(String(part));
  return isList(part) ? part.map(written).join('') : part.markup;
};

/**
 * Writes markup. Whatever stands in a placeholder is text: it is shown and never interpreted, between tags and inside quoted
 * attributes alike. A placeholder outside of quotes, or in a URL, style or script, has no place in our pages.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => ({
  markup: strings.map((string, n) => `${n === 0 ? '' : written(parts[n - 1])}${string}`).join(''),
});
