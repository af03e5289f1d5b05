import {
  answerNo,
  beWords,
  changeVerbs,
  clausalWords,
  definiteWords,
  headWords,
  joinAnd,
  joinOr,
  looseAfter,
  noteVerbs,
  pendingWords,
  placeWords,
  presentWords,
  relatives,
  saidWords,
  sheetWords,
  sightVerbs,
  speakers,
  statementStarts,
  suggestWords,
  thoughtWords,
} from './cues.ts';
import type { NoteCue } from './find-cues.ts';
import { Lists } from './lists.ts';
import type { Note } from './note.ts';
import { marks } from './tokens.ts';

const listMax = 60;
const aheadMax = 30;
const asideMax = 7;

/** Which tokens of a note are denied: from each trigger to the end of what it governs, forward or back. */
export class Denials {
  private readonly denied: Uint8Array;
  private readonly note: Note;
  private readonly lists: Lists;

  constructor(note: Note) {
    this.note = note;
    this.lists = new Lists(note);
    this.denied = new Uint8Array(note.length);
  }

  read(): Uint8Array {
    const answers = this.answers();
    for (const at of answers) this.denyBack(at - 1, true);
    for (const cue of this.note.cues) {
      if (answers.has(cue.from)) continue;
      if (cue.kind === 'after') this.readAfter(cue);
      else if (cue.kind === 'either' && this.speaksBack(cue)) this.denyBack(cue.from - 1, false);
      else if (cue.kind === 'before' && this.isElliptic(cue)) this.denyBack(cue.from - 1, false);
      else if ((cue.kind === 'before' || cue.kind === 'either') && !this.isNoDenial(cue))
        this.denyForward(cue);
    }
    return this.denied;
  }

  /** "Denies" and "negative for" govern a whole list of symptoms, also past an "or". */
  private isStrong(cue: NoteCue): boolean {
    const first = this.note.text(cue.from);
    if (this.note.mark(cue.to) === marks.colon) return true;
    return first.startsWith('den') || first === 'niega' || (cue.to > cue.from + 1 && first.startsWith('neg'));
  }

  /** "No, I hurt" answers; "never had pain like this" tells that it is there. */
  private isNoDenial(cue: NoteCue): boolean {
    const { note } = this;
    const first = note.text(cue.from);
    if (this.isDoubled(cue.from)) return true;
    if (cue.to === cue.from + 1 && first === 'no') {
      if (this.isOpening(cue.from) && note.mark(cue.to) === marks.comma)
        return !this.isDeniedList(cue.to + 1);
      return note.is(cue.to, speakers);
    }
    return (first === 'never' || first === 'nunca' || first === 'not') && this.isUnprecedented(cue.to);
  }

  /** "Would not say there is no swelling": the second negator takes the first one back. */
  private isDoubled(from: number): boolean {
    const { note } = this;
    let said = note.text(from) === 'without' || note.text(from) === 'nothing';
    for (let at = from - 1; note.isWord(at); at--) {
      if (note.text(at) === 'not') return said;
      if (saidWords.has(note.text(at))) said = true;
      else if (!note.isLight(at) && !note.is(at, noteVerbs)) return false;
    }
    return false;
  }

  /** "No, fever or swelling": a comma after the opening "no" that is only a slip of the pen. */
  private isDeniedList(from: number): boolean {
    return !this.note.is(from, statementStarts) && this.lists.goesOn(from, 0) && this.lists.orAhead(from);
  }

  private isOpening(at: number): boolean {
    return at === 0 || !this.note.isWord(at - 1);
  }

  private isUnprecedented(from: number): boolean {
    for (let at = from; at < from + aheadMax && this.note.isWord(at); at++)
      if (this.note.cueStarting(at)?.kind === 'unprecedented') return true;
    return false;
  }

  /** "Edema resolved", "flu negative today": nothing to deny follows, so the trigger speaks of what stood before it. */
  private speaksBack(cue: NoteCue): boolean {
    const { note } = this;
    const isApart = note.mark(cue.from - 1) === marks.comma;
    const before = isApart ? cue.from - 2 : cue.from - 1;
    const next = note.text(cue.to);
    if (!note.isWord(before) || note.mark(cue.to) === marks.colon) return false;
    if (isApart) return next === '';
    if (note.is(before, beWords)) return true;
    if (note.endsItem(cue.to) || looseAfter.has(next) || next.endsWith('ly')) return true;
    return note.cueStarting(cue.to) !== undefined;
  }

  /** "Cough is present, hemoptysis is not"; "suicidal ideation is denied". */
  private isElliptic(cue: NoteCue): boolean {
    const { note } = this;
    const first = note.text(cue.from);
    if (cue.to > cue.from + 1) return false;
    let verb = cue.from - 1;
    while (note.isLight(verb) && !note.is(verb, noteVerbs)) verb--;
    if (!note.is(verb, noteVerbs) || !note.isWord(verb - 1)) return false;
    if (first === 'denied') return note.is(verb, beWords) && note.endsItem(cue.to);
    return first === 'not' && !note.isWord(cue.to);
  }

  private readAfter(cue: NoteCue): void {
    const isFree = this.note.text(cue.from) === 'free';
    if (!isFree || (this.note.isConcept(cue.from - 1) && this.note.endsItem(cue.to)))
      this.denyBack(cue.from - 1, false);
  }

  /** Denies what follows until a statement of its own begins. */
  private denyForward(cue: NoteCue): void {
    const { note } = this;
    let content = false;
    let orSeen = false;
    let given = false;
    let items = 1;
    const isThought = this.isThought(cue.to);
    for (let at = cue.to; at < note.length; at++) {
      if (!note.isWord(at)) {
        const goesOn = this.passesMark(cue, at, content, items, orSeen);
        if (!goesOn) return;
        if (content && note.mark(at) !== marks.open && note.mark(at) !== marks.close) items++;
        if (note.mark(at) !== marks.open) given = false;
        continue;
      }
      if (this.closes(at, content) && !this.isPaired(cue, at)) return;
      if (note.is(at, joinOr)) {
        orSeen = true;
        given = false;
      } else if (note.is(at, joinAnd)) {
        if (content && (this.isRepeated(cue) || !this.lists.goesOn(at + 1, items))) return;
        given = false;
        items++;
      } else if (content && this.states(at, cue, items)) {
        if (this.changes(at) || (isThought && !this.tellsPresence(at))) this.denied.fill(0, cue.to, at);
        if (!isThought || this.tellsPresence(at)) return;
        content = false;
      } else {
        if ((content || note.text(cue.to - 1).startsWith('change')) && this.isGiven(at)) given = true;
        if (!given) this.denied[at] = 1;
        if (!note.isLight(at)) content = true;
      }
    }
  }

  /** "No diabetes, no stroke, and gout": where each item has its own "no", one without is there. */
  private isRepeated(cue: NoteCue): boolean {
    const { note } = this;
    if (note.text(cue.from) !== 'no') return false;
    for (let at = cue.from - 1; at >= 0 && at > cue.from - aheadMax; at--) {
      if (!note.isWord(at) && note.mark(at) !== marks.comma) return false;
      if (note.cueStarting(at)?.kind === 'before') return note.text(at) === 'no';
    }
    return false;
  }

  /** Whether a denial reaches beyond this mark. */
  private passesMark(cue: NoteCue, at: number, content: boolean, items: number, orSeen: boolean): boolean {
    const { note } = this;
    switch (note.mark(at)) {
      case marks.open:
      case marks.close:
      case marks.slash:
        return true;
      case marks.comma:
        if (!content) return true;
        if (this.governsOneItem(cue)) return this.lists.orAhead(at + 1) && this.lists.goesOn(at + 1, items);
        return this.lists.goesOn(at + 1, items, orSeen && !this.isStrong(cue));
      case marks.colon:
      case marks.dash:
        return !content;
      case marks.semicolon:
        return this.isStrong(cue) && this.lists.isShortItem(at + 1);
      default:
        return false;
    }
  }

  /** "Negative CT, still in pain", "not eating, pale" and "Without oxygen, he desaturates": such a denial ends at the comma unless a list follows. */
  private governsOneItem(cue: NoteCue): boolean {
    const { note } = this;
    if (note.mark(cue.to) === marks.colon) return false;
    if (cue.kind === 'either') return true;
    if (note.text(cue.from) === 'not') return !note.isLight(cue.to);
    return note.text(cue.from) === 'without' && this.isOpening(cue.from);
  }

  /** Whether the trigger that begins here ends a denial before it. */
  private closes(at: number, content: boolean): boolean {
    const { note } = this;
    const cue = note.cueStarting(at);
    if (cue === undefined) return content && this.isAim(at);
    switch (cue.kind) {
      case 'before':
      case 'pseudo':
      case 'end':
        return true;
      case 'possible':
      case 'end-forward':
        return content;
      case 'either':
      case 'after':
        return content && !this.speaksBack(cue);
      default:
        return false;
    }
  }

  /** "No antibiotics for the cellulitis", "no allergy to eggs": what a denied thing is for stands. */
  private isAim(at: number): boolean {
    const { note } = this;
    if (note.cueOver(at) !== undefined || note.isLight(at - 1)) return false;
    return note.text(at) === 'for' || (note.text(at) === 'to' && !suggestWords.has(note.text(at + 1)));
  }

  private isPaired(cue: NoteCue, at: number): boolean {
    return this.note.text(cue.from) === 'neither' && this.note.text(at) === 'nor';
  }

  /** A verb that begins a statement; one under the denial itself ("nor showed any", "neither parent has") does not. */
  private states(at: number, cue: NoteCue, items: number): boolean {
    const { note } = this;
    if (!note.is(at, noteVerbs) || note.text(at + 1) === 'any') return false;
    const isClausal = clausalWords.has(note.text(cue.from)) || note.text(cue.to - 1) === 'one';
    return !(isClausal && items === 1) || this.changes(at);
  }

  /** "No evidence that the bleed has grown" denies the growth and not the bleed. */
  private changes(at: number): boolean {
    return changeVerbs.has(this.note.text(at)) || changeVerbs.has(this.note.text(at + 1));
  }

  /** "Do not think the rash is shingles", "denies that the pain radiates": what is spoken of stands, what is said of it is denied. */
  private isThought(from: number): boolean {
    const { note } = this;
    let at = from;
    const isOpinion = note.is(at, thoughtWords);
    while (note.is(at, thoughtWords)) at++;
    if (note.text(at) === 'that') at++;
    else if (!isOpinion) return false;
    return note.is(at, definiteWords);
  }

  private tellsPresence(at: number): boolean {
    const { note } = this;
    return note.is(at, beWords) && (sightVerbs.has(note.text(at + 1)) || presentWords.has(note.text(at + 1)));
  }

  /** "No drainage around the catheter", "no recurrence of her lymphoma": what has its article is given, not denied. */
  private isGiven(at: number): boolean {
    return placeWords.has(this.note.text(at)) && this.note.is(at + 1, definiteWords);
  }

  /** Denies what stands before, as far as one statement reaches; an answer ("A, B: none") takes the whole list. */
  private denyBack(from: number, wholeList: boolean): void {
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
      if (note.is(at, headWords) && content) this.denied.fill(0, at, from + 1);
      this.denied[at] = 1;
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

  /** The answers: "fever: none", "rash - no", "swollen? no", "fever no, chills no", "fever no swelling yes". */
  private answers(): ReadonlySet<number> {
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

  private answersIn(from: number, to: number, found: Set<number>): void {
    const { note } = this;
    const isSheet = this.isAnswerSheet(from, to);
    for (let at = from + 1; at < to; at++) {
      if (!note.is(at, answerNo)) continue;
      const next = note.mark(note.is(at + 1, sightVerbs) ? at + 2 : at + 1);
      const before = note.mark(at - 1);
      const isClosed = next !== marks.word && next !== marks.colon;
      if (isSheet || before === marks.question) found.add(at);
      else if (isClosed && (before === marks.colon || before === marks.dash)) found.add(at);
      else if (before === marks.open && next === marks.close) found.add(at);
      else if (isClosed && next !== marks.slash && note.isConcept(at - 1) && this.lists.isBareBefore(at - 1))
        found.add(at);
    }
    // "Swollen? no." ends at its question mark as a sentence would, and its answer opens the next.
    if (note.is(from, answerNo) && note.mark(from - 1) === marks.question) found.add(from);
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
