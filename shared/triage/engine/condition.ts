import { isEndOrFace } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { reopenedMax, type Scope } from './scope-types.ts';
import { beginnings, indirect } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

/** How far behind the cue the "normal that" may stand. */
const factReach = 3;
const pointedReach = 2;
const openingReach = 5;

const ifs = new WordSet('if');
const demonstratives = new Set(['this', 'these']);
const whats = new Set([
  'what',
  'how',
  'can',
  'could',
  'would',
  'will',
  'might',
  'needles',
  'needling',
  'you',
  'que',
  'como',
  'puede',
  'podria',
]);
const asideReach = 3;
const addressed = new Set(['you', 'u', 'it', 'this', 'that', 'anyone', 'anybody', 'someone', 'yall']);
const sights = new Set(['see', 'read', 'get', 'got']);
const interests = new Set([
  'matters',
  'matter',
  'know',
  'care',
  'wondering',
  'wondered',
  'interested',
  'helps',
  'counts',
  'curious',
  'asked',
  'ask',
  'missed',
]);
const nobodyReach = 5;
const nobodies = new Set(['nobody', 'noone']);
const subjects = new Set(['its', 'it', 'theyre', 'thats']);
const its = new Set(['its', 'it', 'that', 'them', 'those', 'one', 'theyre']);
const comes = new Set(['there', 'here', 'happening', 'happened', 'back']);
const havings = new Set(['have', 'got', 'had']);
const owns = new Set(['i', 'ive', 'now', 'and']);
const asideEnds = new Set(['second', 'sec', 'minute', 'acaso', 'dudas']);
const nows = new Set(['now', 'ahora', 'ahorita', 'today', 'hoy']);
const ands = new Set(['and', 'y', 'but', 'pero', 'so']);
const becauses = new Set(['bc', 'cos', 'because', 'cause', 'cuz', 'since', 'porque', 'pues']);
const ways = new Set(['up', 'out', 'off', 'down', 'in']);

/** Rule 4.12: what is only asked about, feared or foretold. */
export class ConditionReader {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;
  private readonly scope: Scope;

  constructor(compiled: Compiled, tokens: Tokens, isConcept: Uint8Array, scope: Scope) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
    this.scope = scope;
  }

  /** Conditions: a cue of the table, or "if" with a verb of beginning. */
  conditions(): void {
    for (const cue of this.scope.cues.get('hypothetical'))
      if (!this.asksAboutFact(cue.to)) this.markCondition(cue.from, this.opensAsQuestion(cue.from));
    for (const cue of this.scope.cues.get('expected')) this.markExpected(cue.from, cue.to);
    if (!this.tokens.heard.list(ifs)) return;
    for (let at = 0; at < this.tokens.count; at++) {
      if (!ifs.has(this.compiled.dictionary, this.tokens.word[at] ?? -1) || this.isIndirectQuestion(at))
        continue;
      if (this.beginsSomething(at)) this.markCondition(at + 1);
    }
  }

  /** "Would it be normal that two of my fingers feel fuzzy?": what follows "normal that" is there. */
  private asksAboutFact(from: number): boolean {
    const { NORMAL } = this.compiled.symbols;
    for (let at = from; at < from + factReach && this.tokens.kind[at] === kinds.word; at++)
      if (this.compiled.has(this.tokens.word[at] ?? -1, NORMAL) && this.nameAt(at + 1) === 'that')
        return true;
    // "How would I know if this numbness is bad": what is pointed at is there.
    for (let at = from - 1; at < from + pointedReach; at++)
      if (demonstratives.has(this.nameAt(at)) && this.isConcept[at + 1] === 1) return true;
    return false;
  }

  /** "Nobody warned me about the numbness", "you said watch for redness and its there", "call if fever, I have it". */
  private hasCome(from: number): boolean {
    if (this.isOfNobody(from)) return true;
    for (let at = from; at < this.tokens.count && !isEndOrFace(this.tokens.kind[at]); at++) {
      const last = this.nameAt(at + 1);
      const isEnd = this.tokens.kind[at + 2] !== kinds.word;
      if (subjects.has(this.nameAt(at)) && comes.has(last) && this.nameAt(at - 1) !== 'if')
        return isEnd || last === 'happening';
      if (havings.has(this.nameAt(at)) && its.has(last) && isEnd && owns.has(this.nameAt(at - 1)))
        return true;
    }
    return false;
  }

  /** "In case you need to know", "if this matters", "if you see this": it is not what follows that is in doubt. */
  private isAside(from: number): boolean {
    let at = from;
    while (at < from + asideReach && !addressed.has(this.nameAt(at))) at++;
    if (!addressed.has(this.nameAt(at))) return false;
    return [1, 2, 3, 4].some(
      (on) =>
        interests.has(this.nameAt(at + on)) ||
        (sights.has(this.nameAt(at + on)) && demonstratives.has(this.nameAt(at + on + 1))),
    );
  }

  private isOfNobody(from: number): boolean {
    for (let at = from; at > from - nobodyReach; at--)
      if (nobodies.has(this.nameAt(at)) || (this.nameAt(at) === 'one' && this.nameAt(at - 1) === 'no'))
        return true;
    return false;
  }

  /** "What signs should I look for": the word that asks may stand some words before the cue. */
  private opensAsQuestion(from: number): boolean {
    for (let at = from; at >= Math.max(0, from - openingReach) && this.tokens.kind[at] === kinds.word; at--)
      if (whats.has(this.nameAt(at))) return true;
    return false;
  }

  private isIndirectQuestion(at: number): boolean {
    for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
      if (this.tokens.kind[back] !== kinds.word) return false;
      if (indirect.has(this.nameAt(back))) return true;
    }
    return false;
  }

  private beginsSomething(at: number): boolean {
    for (let next = at + 1; next < Math.min(this.tokens.count, at + 5); next++) {
      const word = this.nameAt(next);
      const after = this.nameAt(next + 1);
      if (beginnings.has(word))
        // "If I ever so slightly move it": what follows "ever so" is there.
        return !(word === 'ever' && after === 'so') && !(word.startsWith('get') && ways.has(after));
      if (this.tokens.kind[next] !== kinds.word) return false;
    }
    return false;
  }

  private markCondition(from: number, isQuestion = false): void {
    // "De por si tengo mala la espalda".
    if (this.nameAt(from) === 'por' && this.nameAt(from - 1) === 'de') return;
    if (this.hasCome(from) || this.isAside(from)) return;
    const { BUT, SELF } = this.compiled.symbols;
    for (let at = from; at < this.tokens.count; at++) {
      const kind = this.tokens.kind[at];
      if (isEndOrFace(kind)) return;
      if (this.compiled.has(this.tokens.word[at] ?? -1, BUT)) return;
      if (kind === kinds.comma && this.compiled.has(this.tokens.word[at + 1] ?? -1, SELF)) return;
      // "If you get a chance i cant feel my foot", "you warned me about bruising and now i cant feel it", "por si acaso me sale pus".
      if (at > from && (asideEnds.has(this.nameAt(at - 1)) || this.turnsToNow(at))) return;
      // "Can needling hit a lung, because I cant breathe".
      if (at > from && becauses.has(this.nameAt(at)) && this.isSelf(at + 1)) return;
      // "You warned me about swelling and sure enough it's swollen."
      if (this.nameAt(at) === 'sure' && this.nameAt(at + 1) === 'enough') return;
      // "What does a heart attack feel like, chest is tight": told, not asked.
      if (kind === kinds.comma && isQuestion && this.tellsOfBody(at + 1)) return;
      if (at > from + reopenedMax && this.scope.hypothetical[at] === 1) return;
      this.scope.hypothetical[at] = 1;
    }
  }

  private turnsToNow(at: number): boolean {
    return nows.has(this.nameAt(at)) && ands.has(this.nameAt(at - 1));
  }

  /** A part of the body with a verb or a complaint behind it. */
  private tellsOfBody(at: number): boolean {
    const { BODY, FINITE } = this.compiled.symbols;
    const body = this.nameAt(at) === 'the' ? at + 1 : at;
    if (!this.compiled.has(this.tokens.word[body] ?? -1, BODY)) return false;
    return this.compiled.has(this.tokens.word[body + 1] ?? -1, FINITE) || this.isConcept[body + 1] === 1;
  }

  /** "They told me I'd be in agony": what was foretold ends with its clause, where what has come begins. */
  private markExpected(from: number, to: number): void {
    if (this.hasCome(from)) return;
    const { AND, BUT, NOT } = this.compiled.symbols;
    for (let at = from; at < this.tokens.count && this.tokens.kind[at] === kinds.word; at++) {
      const word = this.tokens.word[at] ?? -1;
      const isEnd =
        this.compiled.has(word, AND) || this.compiled.has(word, BUT) || this.compiled.has(word, NOT);
      if (at >= to && (isEnd || becauses.has(this.nameAt(at)))) return;
      this.scope.hypothetical[at] = 1;
    }
  }

  private isSelf(at: number): boolean {
    return this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.SELF);
  }

  private nameAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}
