import { beWords, joinAnd, lightWords, noteVerbs } from './cues.ts';
import type { Note } from './note.ts';
import { marks } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is done to learn whether a finding is there. */
const soughtWords = set(
  'sought looked checked tested screened searched swabbed asked enquired inquired questioned considered entertained queried suspected raised explored assessed examined investigated evaluated excluded thought questioning looking checking searching testing screening enquiry probed palpated auscultated listened inspected',
);
const aims = set('for about after into regarding');
/** What may stand between that and its outcome and is no finding of its own. */
const testWords = set(
  'swab swabs test tests testing result results dip dips dipstick culture cultures scan scans imaging screen screens screening serology pcr titre titres titer titers film films assay assays panel smear smears biopsy biopsies radiograph radiographs ct mri ultrasound us xray ray x antigen antigens antibody antibodies sample samples stool urine blood work up repeat repeated both all each two three came back returned proved remained it they them these twice again specifically but however subsequently later then on further direct careful formal closer all proven completely fully entirely totally in every view views today side sides quadrants whatsoever there',
);
const outcomesNo = set(
  'negative neg none nil absent denied excluded discounted dismissed refuted unremarkable clear nothing',
);
const beforeSeen = set('not never no');
const joins = set('and but with however although yet though which');
const reachMax = 24;

/** "Detachment was looked for and was not present", "tested for flu and the swab was negative": what was sought was not found. */
export class Sought {
  private readonly note: Note;
  private readonly denied: Uint8Array;

  constructor(note: Note, denied: Uint8Array) {
    this.note = note;
    this.denied = denied;
  }

  read(): void {
    const { note } = this;
    for (let at = 0; at < note.length; at++) {
      if (!note.is(at, soughtWords)) continue;
      const isAim = aims.has(note.text(at + 1));
      const isPassive = this.isPassive(at);
      const isEnd = isPassive && !(isAim && this.isFindingAhead(at + 2));
      if (!isEnd && !isAim) continue;
      const join = this.nextJoin(at + 1);
      if (join === -1 || !this.isFoundAbsent(join)) continue;
      if (isEnd) this.denyBack(at);
      else this.denyOn(at + 2, join);
    }
  }

  /** Whether a verb of being stands before it: "was specifically asked about". */
  private isPassive(at: number): boolean {
    const { note } = this;
    let back = at - 1;
    while (note.text(back).endsWith('ly') || note.text(back) === 'also' || note.text(back) === 'both') back--;
    return note.is(back, beWords);
  }

  private isFindingAhead(from: number): boolean {
    const { note } = this;
    for (let at = from; note.isWord(at) && !joins.has(note.text(at)); at++)
      if (note.isConcept(at)) return true;
    return false;
  }

  /** The comma or the "and" behind which the outcome is told. */
  private nextJoin(from: number): number {
    const { note } = this;
    let last = -1;
    for (let at = from; at < Math.min(note.length, from + reachMax); at++) {
      const mark = note.mark(at);
      if (mark === marks.stop || mark === marks.question) return last;
      const isJoin =
        mark === marks.comma || mark === marks.semicolon || mark === marks.dash || mark === marks.colon;
      if (!isJoin && !joins.has(note.text(at))) continue;
      last = at;
      if (this.isFoundAbsent(at)) return at;
    }
    return last;
  }

  /** "… and both dips were negative", "… but there was none", "… and not found". */
  private isFoundAbsent(join: number): boolean {
    const { note } = this;
    let at = join + 1;
    while (joinAnd.has(note.text(at)) || joins.has(note.text(at))) at++;
    const end = at + reachMax;
    for (; at < end && note.isWord(at) && !note.isConcept(at); at++) {
      const word = note.text(at);
      if (outcomesNo.has(word)) return this.endsThere(at + 1);
      const cue = note.cueStarting(at);
      if (cue !== undefined && (cue.kind === 'either' || cue.kind === 'after')) return this.endsThere(cue.to);
      if (beforeSeen.has(word)) return false;
      const isSmall = lightWords.has(word) || noteVerbs.has(word) || testWords.has(word);
      if (!isSmall && !/^\d|ly$/.test(word)) return false;
    }
    return false;
  }

  /** "Negative" and no name behind it: "checked for rash and negative for fever" denies the fever. */
  private endsThere(at: number): boolean {
    let end = at;
    while (testWords.has(this.note.text(end))) end++;
    return this.note.text(end) !== 'for' && this.note.endsItem(end);
  }

  private denyBack(sought: number): void {
    const { note } = this;
    let at = sought - 1;
    while (at >= 0 && !note.is(at, beWords)) at--;
    const end = Math.max(0, at - reachMax);
    for (at--; at >= end; at--) {
      const cue = note.cueOver(at);
      if (!note.isWord(at) || (cue !== undefined && cue.kind !== 'end-forward')) return;
      if (note.is(at, noteVerbs)) {
        if (!note.is(at, beWords) && note.text(at) !== 'has' && note.text(at) !== 'have') return;
        continue;
      }
      this.denied[at] = 1;
    }
  }

  private denyOn(from: number, to: number): void {
    for (let at = from; at < to; at++) if (this.note.isWord(at)) this.denied[at] = 1;
  }
}
