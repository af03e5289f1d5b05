import { joinAnd, joinOr, lightWords, looseAfter, noteVerbs, statementStarts } from './cues.ts';
import { type NoteCue, told } from './find-cues.ts';
import type { Place } from './places.ts';
import { marks, type Token } from './tokens.ts';
import { groupWords } from './word-groups.ts';

type Status =
  | 'affirmed'
  | 'negated'
  | 'resolved'
  | 'improving'
  | 'preexisting'
  | 'hypothetical'
  | 'other-person';

const reach = 12;
/** A trigger governs no finding further away. */
const governMax = 100;
const deniers = new Set('not no never nothing isnt arent wasnt doesnt'.split(' '));
const easingKinds: ReadonlySet<string> = new Set(['easing', 'easing-before']);
const headings = new Set('pmh pmhx psh pshx phx hx h/o'.split(' '));
/** After a relative these tell that the patient is spoken of: "her son noticed that she was confused". */
const ownWords = new Set(
  'noticed noted noticing reported reporting observed seen found concerns concern worried describes described states he she they patient pt that'.split(
    ' ',
  ),
);
const backWords = new Set('came come returned recurred relapsed'.split(' '));
const relatives = new Set(groupWords.FAMILY.split(' '));
const beside = new Set('with w/ and showing shows'.split(' '));
const contrast = new Set('but however though although pero aunque'.split(' '));

/** What a note tells of time, condition and person: whether a finding is over, easing, old, only possible, or another's. */
export class Course {
  private readonly tokens: readonly Token[];
  private readonly cues: readonly NoteCue[];
  /** For each token the index of the first trigger that begins there or later. */
  private readonly firstCue: Int32Array;
  /** Somebody writes about himself, rather than about a patient. */
  private readonly isMessage: boolean;

  constructor(tokens: readonly Token[], cues: readonly NoteCue[], isMessage: boolean) {
    this.tokens = tokens;
    this.cues = cues;
    this.isMessage = isMessage;
    this.firstCue = new Int32Array(tokens.length).fill(cues.length);
    for (let index = cues.length - 1, at = tokens.length - 1; at >= 0; at--) {
      while (index >= 0 && (cues[index]?.from ?? 0) >= at) index--;
      this.firstCue[at] = index + 1;
    }
  }

  of(place: Place, denied: Uint8Array): Status {
    const values = denied.subarray(place.from, place.to);
    if (values.includes(told.denied)) return this.ofDenied(place);
    if (!values.includes(told.over)) return this.ofFound(place, denied);
    return this.cameBack(place) ? 'affirmed' : 'resolved';
  }

  /** "The headache resolved but returned today". */
  private cameBack(place: Place): boolean {
    const isSaid = (at: number): boolean => backWords.has(this.text(at)) && !this.isDeniedWord(at);
    return this.hasAfter(place, ['returned'], reach, isSaid);
  }

  /** "I dont have pain anymore" tells a course; the same words in a note tell that the finding is absent. */
  private ofDenied(place: Place): Status {
    if (!this.isMessage) return 'negated';
    return this.isGoneInClause(place) || this.hasAfter(place, ['gone'], 3) ? 'resolved' : 'negated';
  }

  /** "I no longer have pain", but not "the pain is gone and I have no fever". */
  private isGoneInClause(place: Place): boolean {
    for (let at = place.from - 1; at >= place.from - 4 && !this.parts(at); at--) {
      const cue = this.cues[this.cueFrom(at)];
      if (this.mark(at) === marks.colon) return false;
      if (cue?.from === at && cue.kind === 'gone') return true;
    }
    return false;
  }

  private ofFound(place: Place, denied: Uint8Array): Status {
    if (this.isAnothers(place)) return 'other-person';
    if (this.isCondition(place)) return 'hypothetical';
    const isBack = this.hasAfter(place, ['returned'], reach, (at) => !this.isDeniedWord(at));
    const isReally = (at: number): boolean => !this.isDeniedWord(at) && !this.isOfNext(at);
    if (this.isEasingBefore(place)) return 'improving';
    if (!isBack && this.hasAfter(place, ['easing'], 6, isReally)) return 'improving';
    if (this.isOld(place)) return 'preexisting';
    if (isBack || this.hasAfter(place, ['lasting'], reach)) return 'affirmed';
    const isOver = (at: number): boolean => denied[at] === 0 && isReally(at) && !this.isPartly(at);
    if (this.hasAfter(place, ['gone'], 7, isOver) || this.isGoneBefore(place)) return 'resolved';
    return this.wasPast(place) && this.hasAfter(place, ['fine-now'], reach) ? 'resolved' : 'affirmed';
  }

  /** "His wife has dementia", but "his wife noticed that he is confused" and "lives with his wife and has gout". */
  private isAnothers(place: Place): boolean {
    if (this.hasAfter(place, ['person-after'], 8)) return true;
    const cue = this.governing(place, 'person') ?? this.whoHas(place);
    if (cue === undefined) return false;
    for (let at = cue.from; at < cue.to; at++)
      if (joinAnd.has(this.text(at)) && noteVerbs.has(this.text(at + 1))) return false;
    for (let at = cue.to; at < place.from; at++) if (ownWords.has(this.text(at))) return false;
    return true;
  }

  /** "His wife, who had a stroke last year". */
  private whoHas(place: Place): NoteCue | undefined {
    const cue = this.governing(place, 'who-has');
    if (cue === undefined || this.mark(cue.from - 1) !== marks.comma) return undefined;
    return relatives.has(this.text(cue.from - 2)) ? cue : undefined;
  }

  /** "If fever occurs", "should a rash appear", "were swelling to develop", "for a seizure lasting longer than". */
  private isCondition(place: Place): boolean {
    if (this.governing(place, 'condition') !== undefined) return true;
    if (this.hasBefore(place, ['should'], 4) && this.hasAfter(place, ['occurs'], 3)) return true;
    if (!this.hasAfter(place, ['condition-after'], 2)) return false;
    for (let at = place.from - 1; at >= place.from - 4; at--) if (this.text(at) === 'for') return true;
    return false;
  }

  /** "Previous stroke", "asthma since childhood"; months are long for a patient who writes, and a fresh complaint in a note. */
  private isOld(place: Place): boolean {
    if (this.governing(place, 'history') !== undefined) return true;
    if (this.hasAfter(place, ['history-after'], 8)) return true;
    return this.isMessage && this.hasAfter(place, ['months-after'], 8);
  }

  /** "Improving right basal consolidation": up to three words of place or kind stand between. */
  private isEasingBefore(place: Place): boolean {
    const cue = this.cues[this.cueFrom(place.from) - 1];
    if (cue === undefined || !easingKinds.has(cue.kind) || cue.to > place.from) return false;
    if (place.from - cue.to > 3 || this.isDeniedWord(cue.from)) return false;
    for (let at = cue.to; at < place.from; at++)
      if (this.mark(at) !== marks.word || looseAfter.has(this.text(at)) || joinAnd.has(this.text(at)))
        return false;
    return true;
  }

  /** "Antalgic gait, decreased stance time", "with decreased breath sounds": it is said of the noun that follows. */
  private isOfNext(at: number): boolean {
    const cue = this.cues[this.cueFrom(at)];
    if (cue?.from !== at) return false;
    if (this.mark(at - 1) === marks.word && !beside.has(this.text(at - 1))) return false;
    return this.mark(cue.to) === marks.word && !looseAfter.has(this.text(cue.to));
  }

  /** "No more pain", but not "pneumonia has cleared, effusion remains". */
  private isGoneBefore(place: Place): boolean {
    return !this.parts(place.from - 1) && this.hasBefore(place, ['gone'], 2);
  }

  /** "Not all of the lesions have healed". */
  private isPartly(at: number): boolean {
    for (let back = at - 1; back > at - governMax && this.mark(back) === marks.word; back--) {
      if (joinAnd.has(this.text(back)) || contrast.has(this.text(back))) return false;
      if (this.text(back) === 'not') return true;
    }
    return false;
  }

  /** "Not any better", "nothing makes it better". */
  private isDeniedWord(at: number): boolean {
    if (deniers.has(this.text(at - 1)) || deniers.has(this.text(at - 2))) return true;
    let light = at - 1;
    while (lightWords.has(this.text(light)) && !deniers.has(this.text(light))) light--;
    if (deniers.has(this.text(light))) return true;
    for (let back = at - 1; back > at - governMax && this.mark(back) === marks.word; back--)
      if (this.text(back) === 'nothing') return true;
    return false;
  }

  private text(at: number): string {
    const token = this.tokens[at];
    return token?.mark === marks.word ? token.text : '';
  }

  private mark(at: number): number {
    return this.tokens[at]?.mark ?? marks.stop;
  }

  private isBreak(at: number): boolean {
    const mark = this.mark(at);
    return mark === marks.stop || mark === marks.semicolon || mark === marks.question;
  }

  private breaks(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isBreak(at)) return true;
    return false;
  }

  private hasBefore(place: Place, kinds: readonly string[], most: number): boolean {
    for (let index = this.cueFrom(place.from) - 1; index >= 0; index--) {
      const cue = this.cues[index];
      if (cue === undefined || place.from - cue.to > most) return false;
      if (cue.to <= place.from && kinds.includes(cue.kind)) return !this.breaks(cue.to, place.from);
    }
    return false;
  }

  private hasAfter(
    place: Place,
    kinds: readonly string[],
    most: number,
    test: (at: number) => boolean = () => true,
  ): boolean {
    for (let index = this.cueFrom(place.to); index < this.cues.length; index++) {
      const cue = this.cues[index];
      if (cue === undefined || cue.from - place.to > most) return false;
      if (this.breaks(place.to, cue.from) || this.startsAnew(place.to, cue.from)) return false;
      if (kinds.includes(cue.kind) && test(cue.from)) return true;
    }
    return false;
  }

  /** The index of the first trigger that begins there or later. */
  private cueFrom(at: number): number {
    return at < this.firstCue.length ? (this.firstCue[at] ?? 0) : this.cues.length;
  }

  /** After a comma or "and" somebody else's sentence has begun: what is said there is not said of the finding. */
  private startsAnew(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.parts(at) && this.names(at + 1, to)) return true;
    return false;
  }

  private parts(at: number): boolean {
    return this.mark(at) === marks.comma || joinAnd.has(this.text(at)) || contrast.has(this.text(at));
  }

  /** Whether a finding or a thing of its own is named there, so that what follows is said of that. */
  private names(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = this.text(at);
      if (word === '' || lightWords.has(word) || noteVerbs.has(word) || pastWords.has(word)) continue;
      if (!passingWords.has(word) && !word.endsWith('ly')) return true;
    }
    return false;
  }

  /** The trigger before the place that governs it: same sentence, and no statement of its own begins between. */
  private governing(place: Place, kind: NoteCue['kind']): NoteCue | undefined {
    const cue = this.lastBefore(place.from, kind);
    if (cue === undefined) return undefined;
    const isShort = kind === 'history' && cue.to - cue.from === 1 && !headings.has(this.text(cue.from));
    if (isShort) return this.listOnly(cue.to, place.from, 3) ? cue : undefined;
    for (let at = cue.to; at < place.from; at++) {
      if (kind === 'history' && noteVerbs.has(this.text(at))) return undefined;
      if (this.mark(at) !== marks.comma && !joinAnd.has(this.text(at)) && !joinOr.has(this.text(at)))
        continue;
      if (statementStarts.has(this.text(at + 1)) || noteVerbs.has(this.text(at + 1))) return undefined;
    }
    return cue;
  }

  private lastBefore(at: number, kind: NoteCue['kind']): NoteCue | undefined {
    for (let index = this.cueFrom(at) - 1; index >= 0; index--) {
      const cue = this.cues[index];
      if (cue === undefined || at - cue.to > governMax) return undefined;
      if (cue.to <= at && cue.kind === kind) return this.breaks(cue.to, at) ? undefined : cue;
    }
    return undefined;
  }

  private listOnly(from: number, to: number, most: number): boolean {
    for (let at = from; at < to; at++)
      if (this.mark(at) !== marks.word || noteVerbs.has(this.text(at))) return false;
    return to - from <= most;
  }

  private wasPast(place: Place): boolean {
    for (let at = Math.max(0, place.from - 6); at < Math.min(this.tokens.length, place.to + 6); at++)
      if (pastWords.has(this.text(at))) return true;
    return false;
  }
}

/** "Was treated and has since resolved": still said of the finding. */
const passingWords = new Set('since now then soon later already not all still today yet'.split(' '));
const pastWords = new Set(
  'was were had got felt yesterday earlier initially ago tuve tenia estaba sentia ayer anoche'.split(' '),
);
