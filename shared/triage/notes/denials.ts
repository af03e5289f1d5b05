import { Answers } from './answers.ts';
import {
  beWords,
  exclusionWords,
  headWords,
  joinAnd,
  joinOr,
  negatorWords,
  noteVerbs,
  pendingWords,
  relatives,
  saidWords,
  speakers,
  statementStarts,
} from './cues.ts';
import { type NoteCue, told, toldBy } from './find-cues.ts';
import { Forward } from './forward.ts';
import { Lists } from './lists.ts';
import type { Note } from './note.ts';
import { Signs } from './signs.ts';
import { Sought } from './sought.ts';
import { marks } from './tokens.ts';

const listMax = 60;
const aheadMax = 30;
const asideMax = 7;
const deniersOf = new Set(
  'mother father mom mum wife husband family parents son daughter and or but who'.split(' '),
);
/** "Images exclude a clot" denies; "would exclude", "please exclude" and "and exclude" ask. */
const aimedWords = new Set(
  'to please would should must will shall help can could may might not and or kindly'.split(' '),
);
/** "The workup of her anemia was negative": what was studied is there. */
const studyWords = new Set('workup evaluation investigation investigations assessment'.split(' '));
const makingWords = new Set('making makes made make rendering renders'.split(' '));
const wholeWords = new Set(
  'all any every everything entire other others full unremarkable intact'.split(' '),
);
/** "Dysarthria and neglect were both absent". */
const backLight = new Set('both all each also either completely again then'.split(' '));

/** Which tokens of a note are denied: from each trigger to the end of what it governs, forward or back. */
export class Denials {
  private readonly denied: Uint8Array;
  private readonly note: Note;
  private readonly lists: Lists;
  private readonly answers: Answers;
  private readonly forward: Forward;

  constructor(note: Note) {
    this.note = note;
    this.lists = new Lists(note);
    this.answers = new Answers(note, this.lists);
    this.forward = new Forward(note, this.lists);
    this.denied = new Uint8Array(note.length);
  }

  read(): Uint8Array {
    const answers = this.answers.read();
    for (const at of answers) this.denyBack(this.answers.askedBefore(at) - 1, told.denied, true);
    for (const cue of this.note.cues) {
      if (answers.has(cue.from)) continue;
      if (cue.kind === 'after' || this.isMadeUnlikely(cue)) this.readAfter(cue);
      else if (this.isAside(cue)) continue;
      else if (cue.kind === 'either' && this.note.speaksBack(cue)) this.denyBack(cue.from - 1, toldBy(cue));
      else if (cue.kind === 'before' && this.isElliptic(cue)) this.denyBack(cue.from - 1, toldBy(cue));
      else if ((cue.kind === 'before' || cue.kind === 'either') && !this.isNoDenial(cue))
        this.forward.deny(cue, this.denied);
    }
    new Signs(this.note, this.denied).read();
    new Sought(this.note, this.denied).read();
    return this.denied;
  }

  /** "An ulcer that was not present on admission was found": what it is told of besides is there. */
  private isAside(cue: NoteCue): boolean {
    const { note } = this;
    let at = cue.from - 1;
    while (note.is(at, beWords) || note.is(at, noteVerbs)) at--;
    if (
      cue.kind !== 'either' ||
      at === cue.from - 1 ||
      (note.text(at) !== 'which' && note.text(at) !== 'that')
    )
      return false;
    for (let on = cue.to; on < cue.to + asideMax; on++) {
      if (note.is(on, noteVerbs)) return true;
      if (!note.isWord(on) && note.mark(on) !== marks.comma) return false;
    }
    return false;
  }

  /** "PE unlikely", "crystals absent, making gout unlikely"; what is only thought unlikely stays open. */
  private isMadeUnlikely(cue: NoteCue): boolean {
    if (this.note.text(cue.to - 1) !== 'unlikely') return false;
    if (this.note.isConcept(cue.from - 1)) return true;
    for (let at = cue.from - 1; at > cue.from - asideMax && this.note.isWord(at); at--)
      if (makingWords.has(this.note.text(at))) return true;
    return false;
  }

  /** "No, I hurt" answers; "never had pain like this" tells that it is there. */
  private isNoDenial(cue: NoteCue): boolean {
    const { note } = this;
    const first = note.text(cue.from);
    if (this.isDoubled(cue.from)) return true;
    if (first === 'excluding') return this.isApart(cue.from);
    if (first === 'exclude') return aimedWords.has(note.text(cue.from - 1));
    if (cue.to === cue.from + 1 && first === 'no') {
      if (note.isOpening(cue.from) && note.mark(cue.to) === marks.comma)
        return !this.isDeniedList(cue.to + 1);
      return note.is(cue.to, speakers);
    }
    return (first === 'never' || first === 'nunca' || first === 'not') && this.isUnprecedented(cue.to);
  }

  /** "Would not say there is no swelling": the second negator takes the first one back. */
  private isDoubled(from: number): boolean {
    const { note } = this;
    let said = exclusionWords.has(note.text(from));
    for (let at = from - 1; note.isWord(at); at--) {
      if (negatorWords.has(note.text(at))) return said;
      if (saidWords.has(note.text(at))) said = true;
      else if (!note.isLight(at) && !note.is(at, noteVerbs)) return false;
    }
    return false;
  }

  /** "All nodes clear excluding a level II node" sets apart; "a normal D-dimer, excluding PE" denies. */
  private isApart(from: number): boolean {
    for (let at = from - 1; at >= from - aheadMax && this.note.mark(at) !== marks.stop; at--)
      if (wholeWords.has(this.note.text(at))) return true;
    return false;
  }

  /** "No, fever or swelling": a comma after the opening "no" that is only a slip of the pen. */
  private isDeniedList(from: number): boolean {
    return !this.note.is(from, statementStarts) && this.lists.goesOn(from, 0) && this.lists.orAhead(from);
  }

  private isUnprecedented(from: number): boolean {
    for (let at = from; at < from + aheadMax && this.note.isWord(at); at++)
      if (this.note.cueStarting(at)?.kind === 'unprecedented') return true;
    return false;
  }

  /** "Cough is present, hemoptysis is not"; "suicidal ideation is denied". */
  private isElliptic(cue: NoteCue): boolean {
    const { note } = this;
    const first = note.text(cue.from);
    if (cue.to > cue.from + 1) return false;
    let verb = cue.from - 1;
    const isEnd = !note.isWord(cue.to) || note.text(cue.to) === 'by' || note.text(cue.to) === 'today';
    if (first === 'denied' && isEnd && this.isNamed(verb)) return true;
    while (note.isLight(verb) && !note.is(verb, noteVerbs)) verb--;
    if (!note.is(verb, noteVerbs) || !note.isWord(verb - 1)) return false;
    if (first === 'denied') return note.is(verb, beWords) && note.endsItem(cue.to);
    return first === 'not' && !note.isWord(cue.to);
  }

  /** "Vertigo and tinnitus consistently denied", but not "he denied". */
  private isNamed(from: number): boolean {
    let at = from;
    while (this.note.text(at).endsWith('ly')) at--;
    return this.note.isWord(at) && !this.note.isLight(at) && !deniersOf.has(this.note.text(at));
  }

  private readAfter(cue: NoteCue): void {
    const isFree = this.note.text(cue.from) === 'free';
    if (!isFree || (this.note.isConcept(cue.from - 1) && this.note.endsItem(cue.to)))
      this.denyBack(cue.from - 1, toldBy(cue));
  }

  /** Denies what stands before, as far as one statement reaches; an answer ("A, B: none") takes the whole list. */
  private denyBack(from: number, as: number, wholeList = false): void {
    const { note } = this;
    let content = false;
    let list = wholeList;
    for (let at = from; at >= Math.max(0, from - listMax); at--) {
      const mark = note.mark(at);
      if (mark === marks.slash || mark === marks.open || mark === marks.close) continue;
      if (mark === marks.comma) {
        if (content && !(list && this.lists.isBareBefore(at - 1))) return;
        if (!content) at = this.beforeAside(at);
        continue;
      }
      if (!content && backLight.has(note.text(at)) && !note.isConcept(at)) continue;
      if (mark !== marks.word) {
        if (content || mark === marks.stop || mark === marks.semicolon) return;
        continue;
      }
      if (note.is(at, joinAnd) || note.is(at, joinOr)) {
        if (!this.lists.isBareBefore(at - 1)) return;
        list = true;
        continue;
      }
      if (note.is(at, pendingWords)) this.denied.fill(0, at, from + 1);
      const cue = note.cueOver(at);
      if (cue !== undefined && cue.kind !== 'end-forward' && cue.kind !== 'either') {
        if (content || cue.kind === 'before' || cue.kind === 'pseudo') return;
        continue;
      }
      if (note.is(at, relatives) || (content && note.is(at, noteVerbs))) return;
      const isHead = note.is(at, headWords) || (studyWords.has(note.text(at)) && note.text(at + 1) === 'of');
      if (isHead && content) this.denied.fill(0, at, from + 1);
      this.denied[at] = as;
      if (!note.isLight(at) && !note.is(at, noteVerbs)) content = true;
    }
  }

  /** "Effusion, previously large, is absent": from the comma behind an aside to the one before it. */
  private beforeAside(comma: number): number {
    const { note } = this;
    if (!note.is(comma + 1, noteVerbs)) return comma;
    for (let at = comma - 1; at > comma - asideMax; at--) {
      if (note.mark(at) === marks.comma) return at;
      if (!note.isWord(at) || note.is(at, joinAnd) || note.is(at, joinOr)) return comma;
    }
    return comma;
  }
}
