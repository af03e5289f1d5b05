import { noteVerbs } from './cues.ts';
import type { Note } from './note.ts';
import { marks } from './tokens.ts';

const behindZero = new Set('out at on today now currently this of'.split(' '));
const scoreWords = new Set('score scores scored grade rating level vas nrs severity is was of'.split(' '));
const unsignedMax = 2;

/** What a note denies by a sign: "+ cough, - fever", "cough +, fever -", "aphasia 0", "non-tender". */
export class Signs {
  private readonly note: Note;
  private readonly denied: Uint8Array;

  constructor(note: Note, denied: Uint8Array) {
    this.note = note;
    this.denied = denied;
  }

  read(): void {
    const { note } = this;
    let from = 0;
    for (let at = 0; at <= note.length; at++) {
      if (at < note.length && note.mark(at) !== marks.stop) continue;
      this.signedIn(from, at);
      from = at + 1;
    }
    for (let at = 0; at < note.length; at++) {
      if (note.text(at) === '0' && this.isScore(at)) this.denyBack(at - 1);
      // "0/10 pain".
      if (note.text(at) === '0' && note.mark(at + 1) === marks.slash && note.isConcept(at + 3))
        this.denyOn(at + 3);
      if (note.text(at) === 'non' && !note.isConcept(at) && note.isConcept(at + 1)) this.denyOn(at + 1);
    }
  }

  /** A dash is a minus where a plus stands in its sentence, or where several open their items. */
  private signedIn(from: number, to: number): void {
    const { note } = this;
    const minuses: number[] = [];
    const trailing: number[] = [];
    let isSigned = false;
    for (let at = from; at < to; at++) {
      if (note.mark(at) === marks.plus) isSigned = true;
      else if (note.mark(at) === marks.dash && note.isWord(at + 1) && note.opensItem(at)) minuses.push(at);
      else if (note.mark(at) === marks.dash && note.isWord(at - 1) && !note.isWord(at + 1)) trailing.push(at);
    }
    if (!isSigned && minuses.filter((at) => note.mark(at - 1) === marks.comma).length < unsignedMax) return;
    for (const at of minuses) this.denyOn(at + 1);
    for (const at of trailing) if (isSigned) this.denyBack(at - 1);
  }

  private denyOn(from: number): void {
    for (let at = from; this.note.isWord(at) && !this.note.is(at, noteVerbs); at++) this.denied[at] = 1;
  }

  /** "Aphasia 0", "nausea score 0/10": the number ends its item, and the finding stands right before it. */
  private isScore(zero: number): boolean {
    const { note } = this;
    if (note.isWord(zero + 1) && !behindZero.has(note.text(zero + 1))) return false;
    let at = zero - 1;
    if (!note.isWord(at)) at--;
    while (scoreWords.has(note.text(at)) && !note.isConcept(at)) at--;
    return note.isConcept(at);
  }

  /** Denies the concept that ends there, or a word or two before ("nausea score 0"). */
  private denyBack(from: number): void {
    const { note } = this;
    let at = from;
    while (note.isWord(at) && !note.isConcept(at)) at--;
    if (!note.isWord(at) && note.isConcept(at - 1)) at--;
    for (; note.isConcept(at); at--) this.denied[at] = 1;
  }
}
