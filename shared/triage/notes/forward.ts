import {
  beWords,
  changeVerbs,
  clausalWords,
  definiteWords,
  joinAnd,
  joinOr,
  noteVerbs,
  placeWords,
  presentWords,
  sightVerbs,
  suggestWords,
  thoughtWords,
} from './cues.ts';
import { type NoteCue, toldBy } from './find-cues.ts';
import type { Lists } from './lists.ts';
import type { Note } from './note.ts';
import { marks } from './tokens.ts';

const aheadMax = 30;
/** "Not following commands, agitated": light elsewhere, and here what is not done. */
const deedWords = new Set('following telling going wanting intending trying'.split(' '));

/** How far a denial reaches forward: to the end of its list, or to the beginning of a statement. */
export class Forward {
  private readonly note: Note;
  private readonly lists: Lists;

  constructor(note: Note, lists: Lists) {
    this.note = note;
    this.lists = lists;
  }

  /** Denies what follows until a statement of its own begins. */
  deny(cue: NoteCue, denied: Uint8Array): void {
    const { note } = this;
    const told = toldBy(cue);
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
      if (this.closes(at, content, cue) && !this.isPaired(cue, at) && !this.isSought(cue, at)) return;
      if (content && this.isOpeningWithout(cue) && note.is(at, definiteWords)) return;
      if (note.is(at, joinOr)) {
        orSeen = true;
        given = false;
      } else if (note.is(at, joinAnd)) {
        if (content && (this.isRepeated(cue) || !this.lists.goesOn(at + 1, items))) return;
        given = false;
        items++;
      } else if (content && this.states(at, cue, items)) {
        if (this.changes(at) || (isThought && !this.tellsPresence(at))) denied.fill(0, cue.to, at);
        if (!isThought || this.tellsPresence(at)) return;
        content = false;
      } else {
        if ((content || note.text(cue.to - 1).startsWith('change')) && this.isGiven(at)) given = true;
        if (!given) denied[at] = told;
        // "Does not mind the tinnitus": what is done to it is denied, and it is there.
        const isDeed = !content && !note.isLight(at) && !note.isConcept(at) && note.text(cue.from) === 'not';
        if (isDeed && note.is(at + 1, definiteWords)) given = true;
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

  /** "No ptosis, no droop, no slurring, gait unsteady": what comes after the third "no" without one is there. */
  private isCounted(cue: NoteCue): boolean {
    const { note } = this;
    if (note.text(cue.from) !== 'no') return false;
    let count = 1;
    for (let at = cue.from - 1; at >= 0 && at > cue.from - aheadMax; at--) {
      if (!note.isWord(at) && note.mark(at) !== marks.comma) break;
      if (note.text(at) === 'no' && note.cueStarting(at)?.kind === 'before') count++;
    }
    return count > 2;
  }

  /** "Without treatment the stenosis will progress". */
  private isOpeningWithout(cue: NoteCue): boolean {
    return this.note.text(cue.from) === 'without' && this.note.isOpening(cue.from);
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
        // "Fever without rigors, and weight loss".
        if (items === 1 && note.is(at + 1, joinAnd) && !this.isStrong(cue)) return false;
        if (this.isCounted(cue) && !this.lists.orAhead(at + 1)) return false;
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
    if (note.text(cue.from) === 'not') return !note.isLight(cue.to) || deedWords.has(note.text(cue.to));
    return this.isOpeningWithout(cue);
  }

  /** Whether the trigger that begins here ends a denial before it. */
  private closes(at: number, content: boolean, under: NoteCue): boolean {
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
      case 'suggests':
        // "Absent pulses consistent with an embolus", but "no signs consistent with an embolus".
        return content && under.kind === 'either';
      case 'either':
      case 'after':
        return content && !note.speaksBack(cue) && !note.isFreeBefore(at);
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

  /** "Negative work-up for a clot": what was sought was not found. */
  private isSought(cue: NoteCue, at: number): boolean {
    if (!this.note.text(cue.from).startsWith('neg') || cue.to > cue.from + 1) return false;
    return this.note.text((this.note.cueStarting(at)?.to ?? at + 1) - 1) === 'for';
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

  /** "Denies" and "negative for" govern a whole list of symptoms, also past an "or". */
  private isStrong(cue: NoteCue): boolean {
    const first = this.note.text(cue.from);
    if (this.note.mark(cue.to) === marks.colon) return true;
    return first.startsWith('den') || first === 'niega' || (cue.to > cue.from + 1 && first.startsWith('neg'));
  }
}
