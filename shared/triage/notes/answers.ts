import { answerNo, looseAfter, noteVerbs, sheetWords, sightVerbs, speechWords } from './cues.ts';
import type { Lists } from './lists.ts';
import type { Note } from './note.ts';
import { marks } from './tokens.ts';

const speechMax = 7;

/** The answers of a note: words that deny what they answer, and what they answer. */
export class Answers {
  private readonly note: Note;
  private readonly lists: Lists;

  constructor(note: Note, lists: Lists) {
    this.note = note;
    this.lists = lists;
  }

  /** The answers: "fever: none", "rash - no", "swollen? no", "fever no, chills no", "fever no swelling yes". */
  read(): ReadonlySet<number> {
    const { note } = this;
    const found = new Set<number>();
    let from = 0;
    for (let at = 0; at <= note.length; at++) {
      if (at < note.length && note.mark(at) !== marks.stop) continue;
      this.answersIn(from, at, found);
      from = at + 1;
    }
    return found;
  }

  /** "Any rigors? Patient says no": from the answer to the mark behind what was asked. */
  askedBefore(answer: number): number {
    const { note } = this;
    if (!note.is(answer - 1, speechWords)) return answer;
    for (let at = answer - 1; at >= 0 && at > answer - speechMax; at--) if (!note.isWord(at)) return at;
    return answer;
  }

  private answersIn(from: number, to: number, found: Set<number>): void {
    const { note } = this;
    const isSheet = this.isAnswerSheet(from, to);
    for (let at = from + 1; at < to; at++) {
      if (!note.is(at, answerNo)) continue;
      const next = note.mark(note.is(at + 1, sightVerbs) ? at + 2 : at + 1);
      const before = note.mark(at - 1);
      const isClosed = next === marks.word ? this.isLoose(at) : next !== marks.colon;
      if (isSheet || before === marks.question) found.add(at);
      else if (isClosed && note.is(at - 1, speechWords)) found.add(at);
      else if (isClosed && (before === marks.colon || before === marks.dash)) found.add(at);
      else if (before === marks.open && next === marks.close) found.add(at);
      else if (isClosed && next !== marks.slash && note.isConcept(at - 1) && this.lists.isBareBefore(at - 1))
        found.add(at);
    }
    for (let at = from + 1; at < to; at++) {
      const isNot = note.mark(at - 1) === marks.question && note.text(at) === 'not';
      if (isNot && (note.endsItem(at + 1) || note.isLight(at + 1))) found.add(at);
    }
    // "Swollen? no." ends at its question mark as a sentence would, and its answer opens the next.
    if (note.is(from, answerNo) && note.mark(from - 1) === marks.question) found.add(from);
  }

  /** "Suicidality: denied by the family", but "Abdomen: negative for masses". */
  private isLoose(answer: number): boolean {
    const next = this.note.text(answer + 1);
    return this.note.text(answer) !== 'no' && next !== 'for' && looseAfter.has(next);
  }

  /** "Fever no swelling no numbness yes": names and answers in turn, the last word an answer. */
  private isAnswerSheet(from: number, to: number): boolean {
    const { note } = this;
    let answers = 0;
    for (let at = from; at < to; at++) {
      if (!note.isWord(at) && note.mark(at) !== marks.comma) return false;
      if (note.is(at, noteVerbs)) return false;
      if (note.is(at, sheetWords)) answers++;
    }
    return answers >= 2 && note.is(to - 1, sheetWords) && !note.is(from, sheetWords);
  }
}
