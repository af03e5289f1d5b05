import type { Flag } from '../../shared/triage/verdict.ts';
import { type Html, html } from './html.ts';

/** Findings that stand: what was denied, is somebody else's or is only imagined is not marked. */
export const stands = ({ status }: Flag): boolean =>
  status === 'affirmed' || status === 'uncertain' || status === 'improving';

type Span = { readonly from: number; readonly to: number };

/** The spans of these findings inside the text, in order, overlapping ones joined. Spans that lie elsewhere are none. */
const spansIn = (text: string, flags: readonly Flag[]): readonly Span[] => {
  const inside = flags
    .map(({ span: [from, to] }) => ({ from: Math.max(0, from), to: Math.min(text.length, to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const next of inside) {
    const last = joined.at(-1);
    if (last === undefined || next.from > last.to) joined.push(next);
    else joined.splice(-1, 1, { from: last.from, to: Math.max(last.to, next.to) });
  }
  return joined;
};

/** The patient's own words with what was found in them marked. */
export const markedWords = (text: string, flags: readonly Flag[]): Html => {
  const spans = spansIn(text, flags.filter(stands));
  const parts = spans.map(({ from, to }, n) => {
    const before = spans[n - 1]?.to ?? 0;
    return html`${text.slice(before, from)}<mark>${text.slice(from, to)}</mark>`;
  });
  return html`${parts}${text.slice(spans.at(-1)?.to ?? 0)}`;
};

/** An id of ours as words: `chest-pain` is "chest pain". */
export const plain = (id: string): string => id.replaceAll(/[-_]/g, ' ');
