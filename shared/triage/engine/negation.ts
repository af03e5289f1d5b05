import { AnsweredNo } from './answered-no.ts';
import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { type DeniedList, state } from './denied-list.ts';
import { nameOf } from './look.ts';
import { Column, isAnyMarked } from './marks.ts';
import { NewStatements } from './new-statements.ts';
import { type Scope, scopes } from './scope-types.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

const answersLittle = new WordList('much really bad yet anymore necessarily exactly so');
/** "Without warning" denies the warning alone. */
const wholes = new Set(['warning', 'fail', 'reason', 'notice', 'exception', 'aviso', 'razon', 'motivo']);
/** "I cant tell" is not of telling: somebody is told. */
const englishTellings = new Set(['tell', 'told', 'telling', 'admit', 'admitted']);
const told = new Set(
  'you u ya them him her us me anyone anybody everyone nobody my the to mum mom dad doctor'.split(' '),
);
const spanishTellings = new Set(
  'dicho dije decir decirle decirles decirte contado contar contarle contarles conte'.split(' '),
);
/** "Not much to tell you". */
const littles = new Set([
  'much',
  'nothing',
  'anything',
  'complaint',
  'complaints',
  'problems',
  'nada',
  'mucho',
  'quejas',
]);
const tellingReach = 6;
const missings = new Set(['without', 'sin']);
const statements = new Set(['i', 'im', 'its']);
const neededReach = 5;
const untilReach = 7;
const untils = new Set(['until', 'till', 'til', 'hasta']);
const recent = new WordList('today yesterday tonight last this hoy ayer anoche antier esta');
/** A negator of so many words ("no reason to suspect") stands although a shorter phrase inside it negates nothing. */
const wholeCueMin = 4;

const openedColumn = new Column();
const never = new WordSet('never');
const nothing = new WordSet('nada');

/** Rules 4.1 to 4.7: which negators deny what stands behind them. How far they do, `DeniedList` knows. */
export class NegationReader {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;
  private readonly consumed: Uint8Array;
  private readonly scope: Scope;
  private readonly list: DeniedList;
  private readonly answers: AnsweredNo;
  private readonly statements: NewStatements;

  constructor(
    compiled: Compiled,
    tokens: Tokens,
    isConcept: Uint8Array,
    consumed: Uint8Array,
    scope: Scope,
    list: DeniedList,
  ) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
    this.consumed = consumed;
    this.scope = scope;
    this.list = list;
    this.answers = new AnsweredNo(compiled, tokens, isConcept);
    this.statements = new NewStatements(compiled, tokens);
  }

  negationsBefore(): void {
    const { NOT } = this.compiled.symbols;
    const opened = openedColumn.wiped(this.tokens.count);
    for (const cue of this.scope.cues.get('negation')) {
      const isWhole = cue.to - cue.from >= wholeCueMin;
      if (this.scope.doubled[cue.from] === 1 || (!isWhole && isAnyMarked(this.consumed, cue.from, cue.to)))
        continue;
      if (this.isVerbNegator(cue.from) && cue.to === cue.from + 1) continue;
      if (cue.to === cue.from + 1 && this.answers.isAnswer(cue.from)) continue;
      if (this.isUntilNow(cue.to) || wholes.has(this.wordAt(cue.to)) || this.isNeeded(cue.from)) continue;
      if (this.isOfTelling(cue.to)) continue;
      opened[cue.from] = 1;
      this.list.mark(cue.to, scopes.negated, true);
    }
    const mayDeny = this.tokens.heard.group(NOT) || this.tokens.heard.list(never);
    for (let at = 0; mayDeny && at < this.tokens.count; at++) {
      const word = this.tokens.word[at] ?? -1;
      if (!this.compiled.has(word, NOT) && !never.has(this.compiled.dictionary, word)) continue;
      if (opened[at] === 1 || this.consumed[at] === 1 || this.scope.doubled[at] === 1) continue;
      // "Believe it or not".
      if (this.answers.isAnswer(at) || (this.wordAt(at - 1) === 'or' && this.wordAt(at - 2) === 'it'))
        continue;
      if (!this.opensAfterNot(at) || this.isUntilNow(at + 1) || this.isOfTelling(at + 1)) continue;
      this.list.mark(at + 1, this.hasAnymore(at) ? scopes.noLonger : scopes.negated, false);
    }
    this.deniedStates();
    for (const cue of this.scope.cues.get('no-longer'))
      if (!isAnyMarked(this.consumed, cue.from, cue.to)) this.list.mark(cue.to, scopes.noLonger, true);
  }

  /** "I dont have the heart to tell them im suicidal", "no les he dicho que tengo dolor de pecho": it is not told, and so it is. */
  private isOfTelling(from: number): boolean {
    for (let at = from; at < from + tellingReach && at < this.tokens.count; at++) {
      if (this.isConcept[at] === 1 || this.tokens.kind[at] !== kinds.word) return false;
      const word = this.wordAt(at);
      if (littles.has(word)) return false;
      if (spanishTellings.has(word)) return true;
      if (englishTellings.has(word)) return told.has(this.wordAt(at + 1)) && this.wordAt(at + 2) !== 'any';
    }
    return false;
  }

  /** "Without help I cant stand", "sin ayuda no me paro": what is missing is what is needed. */
  private isNeeded(from: number): boolean {
    if (!missings.has(this.wordAt(from))) return false;
    for (let at = from + 2; at < from + neededReach && this.tokens.kind[at] === kinds.word; at++) {
      if (this.isConcept[at - 1] === 1) return false;
      if (this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.CANT_WORD)) return true;
      if (statements.has(this.wordAt(at))) return true;
    }
    return false;
  }

  /** "Never passed out until today", "sin fiebre hasta anoche": what was not there is. */
  private isUntilNow(from: number): boolean {
    for (let at = from; at < from + untilReach && this.tokens.kind[at] === kinds.word; at++)
      if (untils.has(this.wordAt(at)) && recent.has(this.wordAt(at + 1))) return true;
    return false;
  }

  /** "Nada hinchado ni caliente": before a state "nada" denies it. */
  private deniedStates(): void {
    if (!this.tokens.heard.list(nothing)) return;
    for (let at = 0; at < this.tokens.count; at++) {
      if (!nothing.has(this.compiled.dictionary, this.tokens.word[at] ?? -1)) continue;
      if (this.isConcept[at + 1] === 1 && state.test(this.wordAt(at + 1)))
        this.list.mark(at + 1, scopes.negated, true);
    }
  }

  /** "never" and "havent" negate what follows only through a verb of having, as "not" does. */
  private isVerbNegator(at: number): boolean {
    const { NOT } = this.compiled.symbols;
    const word = this.wordAt(at);
    return word !== 'no' && (word === 'never' || this.compiled.has(this.tokens.word[at] ?? -1, NOT));
  }

  /** A verb negator opens a scope when a verb of having, or the finding itself, follows. */
  private opensAfterNot(at: number): boolean {
    const { HAVELIKE, ADVERB, TRANSPARENT, PRONOUN } = this.compiled.symbols;
    for (let next = at + 1; next < Math.min(this.tokens.count, at + 6); next++) {
      if (this.tokens.kind[next] !== kinds.word) return false;
      if (this.isConcept[next] === 1) return true;
      if (answersLittle.has(this.wordAt(next)) && this.statements.opensSoon(next + 1, this.isConcept))
        return false;
      const word = this.tokens.word[next] ?? -1;
      if (this.compiled.has(word, HAVELIKE)) return true;
      // "I never did get numb".
      if (this.wordAt(next) === 'did') continue;
      if (this.compiled.has(word, ADVERB) || this.compiled.has(word, TRANSPARENT)) continue;
      if (this.compiled.has(word, PRONOUN)) continue;
      return false;
    }
    return false;
  }

  private hasAnymore(at: number): boolean {
    for (let next = at + 1; next < Math.min(this.tokens.count, at + 10); next++) {
      if (isSentenceEnd(this.tokens.kind[next])) return false;
      const word = this.wordAt(next);
      if (word === 'anymore' || word === 'longer') return true;
    }
    return false;
  }

  private wordAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}
