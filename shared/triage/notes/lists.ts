import {
  answerYes,
  degreeWords,
  joinAnd,
  joinOr,
  looseAfter,
  noteVerbs,
  presentWords,
  sightVerbs,
  statementStarts,
} from './cues.ts';
import type { Note } from './note.ts';
import { marks } from './tokens.ts';

const aheadMax = 30;
/** "Drinks a lot but polyuria and nocturia are denied": a name right behind these is bare. */
const clauseStarts = new Set('but however although though while whereas whilst'.split(' '));
/** In a list that has its "or" to come these belong to a finding: "no mass effect, midline shift or herniation". */
const illWords = new Set(
  'midline palpable elevated enlarged persistent ongoing worsening worse positive'.split(' '),
);
/** "Cough without sputum, fever without rigors": an item that denies something of its own is there. */
const parting = new Set(['without', 'w/o']);
/** After its "or" a list is as good as closed; only a short bare name still belongs to it. */
const lateItemMax = 3;

/** Whether a list of what is denied goes on after a comma or "and", or a statement of its own begins there. */
export class Lists {
  private readonly note: Note;

  constructor(note: Note) {
    this.note = note;
  }

  goesOn(from: number, items: number, closed = false): boolean {
    const { note } = this;
    let at = from;
    let joined = false;
    while (note.is(at, joinAnd) || note.is(at, joinOr)) {
      if (note.is(at, joinOr)) joined = true;
      at++;
    }
    if (!note.isWord(at) && note.mark(at) !== marks.open) return false;
    if (note.cueStarting(at) !== undefined && !note.isFreeBefore(at)) return false;
    if (joined) return true;
    const first = note.text(at);
    const list = this.orAhead(at);
    if (statementStarts.has(first) || (presentWords.has(first) && !(list && illWords.has(first))))
      return false;
    if (note.isConcept(at) && noteVerbs.has(first)) return false;
    const isSign = first === 'signs' && note.text(at + 1) === 'of';
    if (!list && (isSign || degreeWords.has(first) || note.startsWithDigit(at))) return false;
    return list || this.isBareItem(at, items, closed);
  }

  /** A bare name, with nothing behind it that says that it is there. */
  private isBareItem(from: number, items: number, closed: boolean): boolean {
    const { note } = this;
    let words = 0;
    for (let at = from; at < Math.min(note.length, from + aheadMax); at++) {
      if (note.mark(at) === marks.slash) continue;
      if (!note.isWord(at) || note.is(at, joinOr)) break;
      if (note.is(at, noteVerbs)) return items > 1 && this.onlySight(at);
      if (presentWords.has(note.text(at))) return false;
      if (words > 0 && degreeWords.has(note.text(at)) && !note.isWord(at + 1)) return false;
      if (words > 0 && (this.isPredicate(at) || (words > 1 && note.startsWithDigit(at)))) return false;
      const cue = note.cueStarting(at);
      if (cue?.kind === 'possible' || cue?.kind === 'suggests') return false;
      if (cue?.kind === 'either' || cue?.kind === 'after') return items > 1;
      if (cue?.kind === 'before' && parting.has(note.text(at))) return false;
      if (cue !== undefined) break;
      words++;
    }
    return !closed || words <= lateItemMax;
  }

  /** "Pain controlled with …", "drain removed": a participle behind its noun makes a statement. */
  private isPredicate(at: number): boolean {
    const word = this.note.text(at);
    if (!word.endsWith('ed') || this.note.isConcept(at) || sightVerbs.has(word)) return false;
    return this.note.endsItem(at + 1) || looseAfter.has(this.note.text(at + 1));
  }

  /** "… were heard": the verb only closes the list. */
  private onlySight(from: number): boolean {
    for (let at = from; this.note.isWord(at); at++) if (!sightVerbs.has(this.note.text(at))) return false;
    return true;
  }

  /** Whether the list that goes on here still has its "or" to come. */
  orAhead(from: number): boolean {
    const { note } = this;
    for (let at = from; at < Math.min(note.length, from + aheadMax); at++) {
      const mark = note.mark(at);
      if (mark !== marks.word && mark !== marks.comma && mark !== marks.slash) return false;
      if (note.is(at, joinOr)) return true;
      if (note.is(at, noteVerbs)) return false;
      const cue = note.cueStarting(at);
      if (cue !== undefined && cue.kind !== 'after' && cue.kind !== 'either') return false;
    }
    return false;
  }

  /** "Denies fever; chills; cough": a list that is kept apart by semicolons. */
  isShortItem(from: number): boolean {
    let at = from;
    while (this.note.isWord(at)) at++;
    return at - from <= lateItemMax && this.goesOn(from, 2);
  }

  /** Whether the item that ends here is a bare name, so that it belongs to the list behind it. */
  isBareBefore(from: number): boolean {
    const { note } = this;
    let at = from;
    for (; at >= 0 && from - at < aheadMax && note.isWord(at); at--) {
      if (note.is(at, joinAnd) || note.is(at, joinOr)) break;
      if (note.is(at, noteVerbs) || presentWords.has(note.text(at)) || answerYes.has(note.text(at)))
        return false;
      const cue = note.cueOver(at);
      if (cue?.kind === 'end' && clauseStarts.has(note.text(at))) break;
      if (cue !== undefined && cue.kind !== 'end-forward') return false;
    }
    return at < from;
  }
}
