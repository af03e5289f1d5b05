import { beWords, lightWords, looseAfter, noteVerbs } from './cues.ts';
import type { NoteCue } from './find-cues.ts';
import { marks, type Token } from './tokens.ts';

/** Before "negative:" these head the list that follows. */
const headingWords = new Set(
  'ros pertinent systems review symptoms history constitutional general cardiac cardiovascular cv pulmonary respiratory resp gi gu neuro neurologic neurological msk musculoskeletal psych psychiatric heent skin heme endo endocrine other important significant following all otherwise was is are were also'.split(
    ' ',
  ),
);
const asides: ReadonlySet<number> = new Set([marks.comma, marks.colon, marks.dash]);

/** A note as the rules see it: its tokens, which of them are the concept, and the trigger that covers each. */
export class Note {
  readonly length: number;
  readonly cues: readonly NoteCue[];
  private readonly tokens: readonly Token[];
  private readonly concept: Uint8Array;
  private readonly cueAt: Int32Array;

  constructor(tokens: readonly Token[], concept: Uint8Array, cues: readonly NoteCue[]) {
    this.tokens = tokens;
    this.length = tokens.length;
    this.concept = concept;
    this.cues = cues;
    this.cueAt = new Int32Array(tokens.length).fill(-1);
    for (const [index, cue] of cues.entries()) this.cueAt.fill(index, cue.from, cue.to);
  }

  /** The word that stands there, or nothing where a mark stands. */
  text(at: number): string {
    const token = this.tokens[at];
    return token?.mark === marks.word ? token.text : '';
  }

  mark(at: number): number {
    return this.tokens[at]?.mark ?? marks.stop;
  }

  isWord(at: number): boolean {
    return this.mark(at) === marks.word;
  }

  isConcept(at: number): boolean {
    return this.concept[at] === 1;
  }

  /** Whether the word belongs to this group and is not part of the concept. */
  is(at: number, group: ReadonlySet<string>): boolean {
    return this.concept[at] !== 1 && group.has(this.text(at));
  }

  cueOver(at: number): NoteCue | undefined {
    return this.cues[this.cueAt[at] ?? -1];
  }

  cueStarting(at: number): NoteCue | undefined {
    const cue = this.cueOver(at);
    return cue?.from === at ? cue : undefined;
  }

  /** Whether a denial reaches through this word to the finding behind it. */
  isLight(at: number): boolean {
    const word = this.text(at);
    return !this.isConcept(at) && (lightWords.has(word) || word.endsWith('ly'));
  }

  /** Whether nothing that could be a finding follows here: a mark, a verb or a word of time or place. */
  endsItem(at: number): boolean {
    return !this.isWord(at) || looseAfter.has(this.text(at)) || this.is(at, noteVerbs);
  }

  startsWithDigit(at: number): boolean {
    const word = this.text(at);
    return word >= '0' && word < ':';
  }

  /** A sign that opens its item: nothing but a mark before it, or it stands right before its word ("+cough -fever"). */
  opensItem(at: number): boolean {
    const sign = this.tokens[at];
    return !this.isWord(at - 1) || sign?.end === this.tokens[at + 1]?.start;
  }

  /** Whether nothing stands before it in its statement. */
  isOpening(at: number): boolean {
    return at === 0 || !this.isWord(at - 1);
  }

  /** "Could not be demonstrated under anaesthesia". */
  private isPassive(cue: NoteCue): boolean {
    if (this.text(cue.from) !== 'not' && this.text(cue.from) !== 'never') return false;
    const isBe = this.text(cue.from + 1) === 'be' || this.text(cue.from + 1) === 'been';
    return isBe && this.text(cue.to) !== 'to';
  }

  /** "Free air", where "free" denies nothing. */
  isFreeBefore(at: number): boolean {
    return this.text(at) === 'free' && this.isWord(at + 1);
  }

  /** "Edema resolved", "flu negative today": nothing to deny follows, so the trigger speaks of what stood before it. */
  speaksBack(cue: NoteCue): boolean {
    const isApart = asides.has(this.mark(cue.from - 1));
    const before = isApart ? cue.from - 2 : cue.from - 1;
    const next = this.text(cue.to);
    if (!this.isWord(before)) return false;
    // "ROS negative: fever, chills" heads a list; "dehydration not apparent: moist lips" gives its reason.
    if (this.mark(cue.to) === marks.colon && this.text(cue.from) !== 'not')
      return this.isConcept(before) || !headingWords.has(this.text(before));
    if (isApart) return next === '' || looseAfter.has(next);
    if (this.is(before, beWords) || this.isPassive(cue)) return true;
    if (this.endsItem(cue.to) || looseAfter.has(next) || next.endsWith('ly')) return true;
    return this.cueStarting(cue.to) !== undefined;
  }
}
