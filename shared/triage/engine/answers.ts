import { isEndOrFace } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { WholeReader } from './denied-whole.ts';
import { nameOf } from './look.ts';
import { isAnyMarked } from './marks.ts';
import { type Scope, scopes } from './scope-types.ts';
import { answersNo } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { listOf } from './word-list.ts';
import { WordSet } from './word-set.ts';

const denialReach = 8;
const frees = new WordSet('free');
const freeReach = 7;
const tests = new WordSet('test tests covid flu strep prueba examen');
const praises = new WordSet('todo gracias thanks all everything');
const selves = new WordSet('estoy im');
const again = listOf(
  'also again still definitely absolutely hell well certainly tambien pues que claro para',
);
const tails = listOf(
  'no nope nah once ever yet either got any had at all a bit of it that sir maam thankfully tantito para nada',
);
const tailMax = 4;
const levels = listOf('pain dolor score level');
const whethers = listOf('if whether si any');
const askings = listOf(
  'pregunta preguntan preguntaba preguntaron pregunto asked ask asks asking wonder wondered wondering',
);
const openersMax = 6;
const reportedMax = 30;

/** Rule 4.3: the denials that stand behind what they deny. */
export class AnswerReader {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;
  private readonly consumed: Uint8Array;
  private readonly scope: Scope;
  /** 1 where the finding would be an emergency: a stray "no" behind it never denies it. */
  private readonly grave: Uint8Array;
  /** How many bare names are answered behind a comma, counted up to two. */
  private commaAnswers = 0;

  constructor(
    compiled: Compiled,
    tokens: Tokens,
    isConcept: Uint8Array,
    consumed: Uint8Array,
    scope: Scope,
    grave: Uint8Array,
  ) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
    this.consumed = consumed;
    this.scope = scope;
    this.grave = grave;
  }

  /** "Embolism was ruled out": the denial stands after the finding, in the same clause. */
  private denialsAfter(): void {
    for (const cue of this.scope.cues.get('negation-after')) {
      if (isAnyMarked(this.consumed, cue.from, cue.to)) continue;
      for (let at = cue.from - 1; at >= Math.max(0, cue.from - denialReach); at--) {
        if (this.tokens.kind[at] !== kinds.word && this.tokens.kind[at] !== kinds.number) break;
        if (this.isConcept[at] === 1) this.scope.polarity[at] = scopes.negated;
        // "I have a fever covid test was negative": the test was, not the fever.
        else if (tests.has(this.compiled.dictionary, this.tokens.word[at] ?? -1)) break;
      }
    }
  }

  /** "Shoulder is pain free and I'm breathing well"; not "not pain free", "can't say I'm pain free". */
  private freedoms(): void {
    if (!this.tokens.heard.list(frees)) return;
    for (let at = 1; at < this.tokens.count; at++) {
      if (!frees.has(this.compiled.dictionary, this.tokens.word[at] ?? -1) || this.isConcept[at - 1] !== 1)
        continue;
      let back = at - 2;
      const first = Math.max(0, at - freeReach);
      while (back >= first && this.tokens.kind[back] === kinds.word && !this.deniesAt(back)) back--;
      if (back < first || this.tokens.kind[back] !== kinds.word) this.scope.polarity[at - 1] = scopes.negated;
    }
  }

  private deniesAt(at: number): boolean {
    const word = this.tokens.word[at] ?? -1;
    return (
      this.compiled.has(word, this.compiled.symbols.NOT) ||
      this.compiled.has(word, this.compiled.symbols.CANT_WORD)
    );
  }

  /** "fever: no", "swollen? no", "fever no swelling no": the answer after the finding. */
  negationsAfter(): void {
    this.denialsAfter();
    this.freedoms();
    new WholeReader(
      this.compiled,
      this.tokens,
      this.isConcept,
      this.scope,
      (at) => at !== -1 && this.closesAt(at),
    ).denials();
    // "Fiebre: menos" is less of it, if nothing else is answered no.
    if (!this.tokens.heard.has(answersNo.number)) return;
    const answers = this.bareAnswers();
    const endsInAnswer = this.closesList((answers.at(-1) ?? this.tokens.count) + 1);
    for (let at = 1; at < this.tokens.count; at++) {
      if (!this.isAnswer(at)) continue;
      const mark = this.markBefore(at);
      const before = this.tokens.kind[mark] ?? 0;
      const isAsked = before === kinds.question;
      if (isAsked || before === kinds.colon || before === kinds.slash) {
        const nextIsAsked = before === kinds.colon && this.isAskedAt(at + 1);
        if (!isAsked && !nextIsAsked && !this.closesAt(at + 1)) continue;
        // "Is it normal that my chest hurts? no" does not say that it does not hurt; "me pregunta si me duele: no" does.
        const isOwn = this.speaksOfSelf(mark - 1) && !this.isReported(mark - 1);
        if (!isOwn || (isAsked && !this.isGraveBefore(mark - 1))) this.negateBack(mark - 1);
      } else if (before === kinds.comma && this.isCommaAnswer(at)) {
        for (let item = at - 2; item >= 0 && this.tokens.kind[item] === kinds.word; item--)
          if (this.isConcept[item] === 1) this.scope.polarity[item] = scopes.negated;
      } else if (before === kinds.word) {
        // "Two pills and nothing": behind "and" it tells to no avail, not that there is none.
        if (this.compiled.has(this.tokens.word[at - 1] ?? -1, this.compiled.symbols.AND)) continue;
        const from = this.bareItemBefore(at);
        if (from === -1 || !(this.closesAt(at + 1) || (answers.length >= 2 && endsInAnswer))) continue;
        const isGrave = isAnyMarked(this.grave, from, at);
        if (isGrave && !(answers.length >= 2 && this.closesAt(at + 1))) continue;
        for (let item = from; item < at; item++)
          if (this.isConcept[item] === 1) this.scope.polarity[item] = scopes.negated;
      }
    }
  }

  /** "Swollen, no. Bleeding, no.": bare names, each with its own answer; a single one may answer something else. */
  private isCommaAnswer(at: number): boolean {
    if (!this.answersBareName(at)) return false;
    for (let other = 2; other < this.tokens.count && this.commaAnswers < 2; other++)
      if (this.answersBareName(other)) this.commaAnswers++;
    return this.commaAnswers >= 2;
  }

  private answersBareName(at: number): boolean {
    return (
      this.isAnswer(at) &&
      this.tokens.kind[at - 1] === kinds.comma &&
      this.closesAt(at + 1) &&
      this.isBareName(at - 2)
    );
  }

  /** Whether the clause that ends there is the name of a finding and nothing else. */
  private isBareName(last: number): boolean {
    let at = last;
    while (at >= 0 && this.tokens.kind[at] === kinds.word && this.isConcept[at] === 1) at--;
    return at < last && (at < 0 || this.tokens.kind[at] !== kinds.word);
  }

  /** "Any fever? Also no": the mark may stand one word before the answer. */
  private markBefore(at: number): number {
    const isAgain = again.has(this.wordAt(at - 1)) && this.tokens.kind[at - 2] !== kinds.word;
    return isAgain ? at - 2 : at - 1;
  }

  /** "Me pregunta si me falta el aire", "you asked if my arm was numb": the clause opens with what others ask. */
  private isReported(last: number): boolean {
    let from = last;
    while (from > 0 && last - from < reportedMax && this.tokens.kind[from - 1] === kinds.word) from--;
    for (let at = from; at < Math.min(last, from + openersMax); at++)
      if (whethers.has(this.wordAt(at)))
        return at === from || askings.has(this.wordAt(at - 1)) || askings.has(this.wordAt(at - 2));
    return false;
  }

  private wordAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }

  private isAnswer(at: number): boolean {
    return this.isNo(at) && this.scope.polarity[at] === 0;
  }

  private isNo(at: number): boolean {
    if (answersNo.has(this.compiled.dictionary, this.tokens.word[at] ?? -1)) return true;
    // "Si tengo fiebre: menos."
    return this.tokens.kind[at - 1] === kinds.colon && this.wordAt(at) === 'menos' && this.closesAt(at + 1);
  }

  /** The answer ends there, or with what only stresses it ("not once", "no, none at all"). */
  private closesAt(from: number): boolean {
    let at = from;
    while (at < from + tailMax && tails.has(this.wordAt(at))) at++;
    if (at >= this.tokens.count) return true;
    const kind = this.tokens.kind[at];
    if (kind === kinds.sentenceEnd || kind === kinds.comma || kind === kinds.emoji || kind === kinds.slash)
      return true;
    // "Fiebre no, hormigueo no todo bien": with praise a statement of its own begins.
    const word = this.tokens.word[at] ?? -1;
    return (
      praises.has(this.compiled.dictionary, word) ||
      (selves.has(this.compiled.dictionary, word) &&
        this.compiled.has(this.tokens.word[at + 1] ?? -1, this.compiled.symbols.GOOD))
    );
  }

  /** "Fever: no swelling: no": a name with an answer of its own follows. "Lips tingling - no weakness" denies the weakness. */
  private isAskedAt(from: number): boolean {
    let at = from;
    while (this.tokens.kind[at] === kinds.word && this.isConcept[at] === 1) at++;
    return at > from && this.tokens.kind[at] === kinds.colon;
  }

  /** Nothing follows the last answer of a list but a level of the pain ("fever nah, swelling nah pain 0"). */
  private closesList(from: number): boolean {
    const at = levels.has(this.wordAt(from)) ? from + 1 : from;
    return at >= this.tokens.count || (this.tokens.kind[at] === kinds.number && at + 1 >= this.tokens.count);
  }

  /** The answers of a list whose every item is a bare name with its own answer. */
  private bareAnswers(): readonly number[] {
    const answers: number[] = [];
    for (let at = 1; at < this.tokens.count; at++)
      if (this.isNo(at) && this.bareItemBefore(at) !== -1) answers.push(at);
    return answers;
  }

  /**
   * Where the bare item begins that an answer without a mark belongs to, or -1. "I cannot breathe no" is no such item: a person,
   * a verb, or anything but names of findings before the answer makes it a sentence, and its "no" means something else.
   */
  private bareItemBefore(answer: number): number {
    const { PRONOUN, FINITE, CANT_WORD, LIST_JOIN, OR, YES_WORD } = this.compiled.symbols;
    if (this.wordAt(answer) === 'n') return -1;
    let from = answer;
    let words = 0;
    for (let at = answer - 1; at >= 0; at--) {
      const kind = this.tokens.kind[at];
      const word = this.tokens.word[at] ?? -1;
      if (kind === kinds.comma && at < answer - 1) break;
      if (isEndOrFace(kind)) break;
      // "Ok here goes: fever nope, swelling nope."
      if (kind === kinds.colon && at < answer - 1) break;
      // "Swelling yes fever no": what was answered yes is no part of the item.
      if (this.isNo(at) || this.compiled.has(word, YES_WORD)) break;
      // "Sore 2/10 fever no": behind a level a new item begins.
      if (kind === kinds.number) break;
      if (kind !== kinds.word && kind !== kinds.slash) return -1;
      if (this.compiled.has(word, LIST_JOIN) || this.compiled.has(word, OR)) continue;
      const isVerb = this.compiled.has(word, FINITE) && this.isConcept[at] !== 1;
      if (isVerb || this.compiled.has(word, PRONOUN) || this.compiled.has(word, CANT_WORD)) return -1;
      if (this.isConcept[at] !== 1 && ++words > 1) return -1;
      from = at;
    }
    return isAnyMarked(this.isConcept, from, answer) ? from : -1;
  }

  private speaksOfSelf(from: number): boolean {
    for (let at = from; at >= 0 && this.tokens.kind[at] === kinds.word; at--)
      if (this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.SELF)) return true;
    return false;
  }

  private isGraveBefore(from: number): boolean {
    for (let at = from; at >= 0 && this.tokens.kind[at] !== kinds.sentenceEnd; at--)
      if (this.grave[at] === 1) return true;
    return false;
  }

  private negateBack(from: number): void {
    const { LIST_JOIN, TRANSPARENT, OR } = this.compiled.symbols;
    let words = 0;
    for (let at = from; at >= 0; at--) {
      const kind = this.tokens.kind[at];
      const word = this.tokens.word[at] ?? -1;
      if (kind === kinds.comma || kind === kinds.slash) continue;
      if (kind !== kinds.word) return;
      if (this.compiled.has(word, LIST_JOIN) || this.compiled.has(word, OR)) continue;
      if (this.isConcept[at] === 1) this.scope.polarity[at] = scopes.negated;
      else if (!this.compiled.has(word, TRANSPARENT) && ++words > 3) return;
    }
  }
}
