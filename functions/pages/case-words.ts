import type { Flag } from '../../shared/triage/verdict.ts';
import { type Html, html } from './html.ts';

/** Findings that stand: what was denied, is somebody else's or is only imagined is not marked. */
export const stands = ({ status }: Flag): boolean =>
  status === 'affirmed' || status === 'uncertain' || status === 'improving';

type Piece = { readonly words: string; readonly found: 'nothing' | 'something' | 'danger' };

const isDanger = ({ level }: Flag): boolean => level === 'emergency' || level === 'urgent';

/** The text cut wherever a finding begins or ends; spans that lie elsewhere cut nothing. */
const piecesOf = (text: string, flags: readonly Flag[]): readonly Piece[] => {
  const ends = flags.flatMap((flag) => flag.span).filter((at) => at > 0 && at < text.length);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, n) => {
    const to = cuts[n + 1] ?? text.length;
    const over = flags.filter((flag) => flag.span[0] <= from && flag.span[1] >= to);
    const found = over.length === 0 ? 'nothing' : over.some(isDanger) ? 'danger' : 'something';
    return { words: text.slice(from, to), found };
  });
};

const shown = ({ words, found }: Piece): Html => {
  switch (found) {
    case 'nothing':
      return html`${words}`;
    case 'something':
      return html`<mark class="mild">${words}</mark>`;
    case 'danger':
      return html`<mark>${words}</mark>`;
  }
};

/** The patient's own words with what was found in them marked: what is dangerous in full, the rest with a line under it. */
export const markedWords = (text: string, flags: readonly Flag[]): Html =>
  html`${piecesOf(text, flags.filter(stands)).map(shown)}`;

/** An id of ours as words: `chest-pain` is "chest pain". */
export const plain = (id: string): string => id.replaceAll(/[-_]/g, ' ');

/** A number as people read and dial it: `+1 303 555 0142`. */
export const phoneWords = (number: string): string =>
  number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
