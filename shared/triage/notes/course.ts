import { joinAnd, joinOr, lightWords, noteVerbs, statementStarts } from './cues.ts';
import type { NoteCue } from './find-cues.ts';
import type { Place } from './places.ts';
import { marks, type Token } from './tokens.ts';

type Told =
  | 'affirmed'
  | 'negated'
  | 'resolved'
  | 'improving'
  | 'preexisting'
  | 'hypothetical'
  | 'other-person';

const reach = 12;
const deniers = new Set('not no never nothing isnt arent wasnt doesnt'.split(' '));
const contrast = new Set('but however though although pero aunque'.split(' '));

/** What a note tells of time, condition and person: whether a finding is over, easing, old, only possible, or another's. */
export class Course {
  private readonly tokens: readonly Token[];
  private readonly cues: readonly NoteCue[];
  /** Somebody writes about himself, rather than about a patient. */
  private readonly isMessage: boolean;

  constructor(tokens: readonly Token[], cues: readonly NoteCue[], isMessage: boolean) {
    this.tokens = tokens;
    this.cues = cues;
    this.isMessage = isMessage;
  }

  /** "I no longer have pain" tells a course; the same words in a note tell that the finding is absent. */
  ofDenied(place: Place): Told {
    if (!this.isMessage) return 'negated';
    return this.hasBefore(place, ['gone'], 4) || this.hasAfter(place, ['gone'], 3) ? 'resolved' : 'negated';
  }

  ofFound(place: Place, denied: Uint8Array): Told {
    if (this.governed(place, 'person') || this.hasAfter(place, ['person-after'], 8)) return 'other-person';
    if (this.governed(place, 'condition')) return 'hypothetical';
    const isBack = this.hasAfter(place, ['returned'], reach);
    const isReally = (at: number): boolean => !this.isDeniedWord(at);
    if (this.hasBefore(place, ['easing-before', 'easing'], 1)) return 'improving';
    if (!isBack && this.hasAfter(place, ['easing'], 6, isReally)) return 'improving';
    if (this.governed(place, 'history') || this.hasAfter(place, ['history-after'], 8)) return 'preexisting';
    const isOver = (at: number): boolean => denied[at] === 0;
    if (!isBack && (this.hasAfter(place, ['gone'], 7, isOver) || this.hasBefore(place, ['gone'], 2)))
      return 'resolved';
    if (!isBack && this.wasPast(place) && this.hasAfter(place, ['fine-now'], reach)) return 'resolved';
    return 'affirmed';
  }

  /** "Not any better". */
  private isDeniedWord(at: number): boolean {
    return deniers.has(this.text(at - 1)) || deniers.has(this.text(at - 2));
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
    return this.cues.some(
      (cue) =>
        kinds.includes(cue.kind) &&
        cue.to <= place.from &&
        place.from - cue.to <= most &&
        !this.breaks(cue.to, place.from),
    );
  }

  private hasAfter(
    place: Place,
    kinds: readonly string[],
    most: number,
    test: (at: number) => boolean = () => true,
  ): boolean {
    return this.cues.some(
      (cue) =>
        kinds.includes(cue.kind) &&
        cue.from >= place.to &&
        cue.from - place.to <= most &&
        test(cue.from) &&
        !this.breaks(place.to, cue.from) &&
        !this.startsAnew(place.to, cue.from),
    );
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
      if (word !== '' && !lightWords.has(word) && !noteVerbs.has(word) && !pastWords.has(word)) return true;
    }
    return false;
  }

  /** Whether a trigger before the place governs it: same sentence, and no statement of its own begins between. */
  private governed(place: Place, kind: NoteCue['kind']): boolean {
    const cue = this.cues.findLast((one) => one.kind === kind && one.to <= place.from);
    if (cue === undefined || this.breaks(cue.to, place.from)) return false;
    if (kind === 'history' && cue.to - cue.from === 1) return this.listOnly(cue.to, place.from, 3);
    for (let at = cue.to; at < place.from; at++) {
      if (this.mark(at) !== marks.comma && !joinAnd.has(this.text(at)) && !joinOr.has(this.text(at)))
        continue;
      if (statementStarts.has(this.text(at + 1)) || noteVerbs.has(this.text(at + 1))) return false;
    }
    return true;
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

const pastWords = new Set(
  'was were had got felt yesterday earlier initially ago tuve tenia estaba sentia ayer anoche'.split(' '),
);
