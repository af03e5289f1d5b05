import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { type DeniedList, participle, state } from './denied-list.ts';
import { nameOf } from './look.ts';
import { Column, isAnyMarked } from './marks.ts';
import { type Scope, scopes } from './scope-types.ts';
import { spanishVerbs } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

const listMax = 40;
/** "Hi no last night i fainted". */
const opensWithin = 1;
const eachTimes = new WordList('every everytime each cada');
const openers = new WordList(
  'when whenever since because cuz if today yesterday tonight cuando siempre anoche ayer hoy todavia desde despues porque pues pero entonces ahorita otra fijate',
);
const leads = new WordList('at in on with during after before now this only while despues en al con');
const leadReach = 8;
/** What the second word of an opening of two is ("last night", "de repente"). */
const openingPairs: ReadonlyMap<string, WordList> = new Map([
  ['last', new WordList('night nite evening week monday tuesday wednesday thursday friday saturday sunday')],
  ['esta', new WordList('manana tarde noche madrugada semana')],
  ['hace', new WordList('un una dos tres como rato ratito poco unos unas')],
  ['de', new WordList('repente pronto golpe')],
  ['for', new WordList('some')],
]);
const indicatives = new WordList('tengo estoy siento ando me se no mi la el');
const spanishArticles = new WordList('la el los las');
const anewReach = 7;
const newSubjects = new WordList('i im ive my it its');
const answersLittle = new WordList('much really bad yet anymore necessarily exactly so');
const auxiliaries = new WordList(
  'did do does have has had am is are was were can could will would dont didnt havent hadnt never',
);
const emphases = new Set([
  'seriously',
  'honestly',
  'literally',
  'exaggeration',
  'kidding',
  'lie',
  'wait',
  'enserio',
  'manches',
  'actually',
  'thanks',
  'way',
  'but',
]);
/** "Without warning" denies the warning alone. */
const wholes = new Set(['warning', 'fail', 'reason', 'notice', 'exception', 'aviso', 'razon', 'motivo']);
const excepts = new Set(['just', 'only', 'but', 'except', 'besides', 'aside', 'apart', 'other']);
const tellings = new Set([
  'said',
  'told',
  'warned',
  'mentioned',
  'explained',
  'prepared',
  'believes',
  'says',
]);
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
  }

  negationsBefore(): void {
    const { NOT } = this.compiled.symbols;
    const opened = openedColumn.wiped(this.tokens.count);
    for (const cue of this.scope.cues.get('negation')) {
      const isWhole = cue.to - cue.from >= wholeCueMin;
      if (this.scope.doubled[cue.from] === 1 || (!isWhole && isAnyMarked(this.consumed, cue.from, cue.to)))
        continue;
      if (this.isVerbNegator(cue.from) && cue.to === cue.from + 1) continue;
      if (cue.to === cue.from + 1 && this.isAnswerNo(cue.from)) continue;
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
      if (this.isAnswerNo(at) || (this.wordAt(at - 1) === 'or' && this.wordAt(at - 2) === 'it')) continue;
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

  /** "No, my arm is numb" and "no i have pain" answer a question; they do not negate what follows. */
  private isAnswerNo(at: number): boolean {
    const { PRONOUN, NOT } = this.compiled.symbols;
    const word = this.wordAt(at);
    if (word !== 'no' && word !== 'none' && word !== 'nope' && word !== 'nothing') return false;
    const next = at + 1;
    if (next >= this.tokens.count) return true;
    const nextKind = this.tokens.kind[next];
    if (nextKind === kinds.comma || nextKind === kinds.sentenceEnd || nextKind === kinds.colon) {
      return !(nextKind === kinds.comma && this.isBareList(next + 1));
    }
    const nextWord = this.tokens.word[next] ?? -1;
    // "Its nothing just chest pain", "nothing but pain".
    if (word === 'nothing' && excepts.has(this.wordAt(next))) return true;
    // "No one said my foot would drop": it did.
    if (this.wordAt(next) === 'one' && tellings.has(this.wordAt(next + 1))) return true;
    if (this.isEmphasis(next) || this.opensStatement(at)) return true;
    if (this.compiled.has(nextWord, NOT) || this.isAnsweredYes(next)) return true;
    const spanishNo = this.isSpanishVerb(next);
    return this.compiled.has(nextWord, PRONOUN) && !spanishNo;
  }

  /**
   * "No last night i fainted", "no when i cough blood comes out", "no cada vez que toso sale sangre": nothing that begins so is denied by a
   * "no" that opens a sentence. Behind a preposition ("no in the shower i fainted") it takes somebody who does something.
   */
  private opensStatement(at: number): boolean {
    const next = at + 1;
    const word = this.wordAt(next);
    if (eachTimes.has(word)) return true;
    if (at > opensWithin && !isSentenceEnd(this.tokens.kind[at - 1])) return false;
    if (word === 'es') return this.wordAt(next + 1) === 'que' && indicatives.has(this.wordAt(next + 2));
    if (openers.has(word) || openingPairs.get(word)?.has(this.wordAt(next + 1)) === true) return true;
    const { PRONOUN, CANT_WORD, BODY } = this.compiled.symbols;
    if (spanishArticles.has(word) && this.compiled.has(this.tokens.word[next + 1] ?? -1, BODY)) return true;
    if (!leads.has(word)) return false;
    for (let near = next + 1; near <= next + leadReach && this.tokens.kind[near] === kinds.word; near++) {
      if (this.isConcept[near] === 1) return false;
      const told = this.tokens.word[near] ?? -1;
      if (this.compiled.has(told, PRONOUN) || this.compiled.has(told, CANT_WORD)) return true;
    }
    return false;
  }

  /** "No seriously my chest hurts", "no really cant breathe", but "no really bad pain". */
  private isEmphasis(at: number): boolean {
    const { PRONOUN, CANT_WORD } = this.compiled.symbols;
    if (emphases.has(this.wordAt(at))) return true;
    const next = this.tokens.word[at + 1] ?? -1;
    return (
      this.wordAt(at) === 'really' && (this.compiled.has(next, PRONOUN) || this.compiled.has(next, CANT_WORD))
    );
  }

  /** "Fatigue no numbness yes": the finding behind the "no" has an answer of its own. */
  private isAnsweredYes(from: number): boolean {
    let at = from;
    while (this.isConcept[at] === 1) at++;
    if (at === from || !this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.YES_WORD))
      return false;
    const isLast = at + 1 >= this.tokens.count || this.tokens.kind[at + 1] !== kinds.word;
    return isLast || this.isConcept[at + 1] === 1;
  }

  private isSpanishVerb(at: number): boolean {
    const text = this.wordAt(at);
    // "No he has a fever" answers in English; "no he tenido" denies in Spanish: a participle follows.
    if (text === 'he') return participle.test(this.wordAt(at + 1));
    return spanishVerbs.has(text);
  }

  /** "No, fever or swelling" is a list of what is absent when it names "or". */
  private isBareList(from: number): boolean {
    let concept = false;
    for (let at = from; at < Math.min(this.tokens.count, from + listMax); at++) {
      const kind = this.tokens.kind[at];
      if (kind !== kinds.word && kind !== kinds.comma) break;
      const word = this.tokens.word[at] ?? -1;
      if (this.compiled.has(word, this.compiled.symbols.PRONOUN)) return false;
      if (this.isConcept[at] === 1) concept = true;
      if (concept && this.compiled.has(word, this.compiled.symbols.OR)) return true;
    }
    return false;
  }

  /** A verb negator opens a scope when a verb of having, or the finding itself, follows. */
  private opensAfterNot(at: number): boolean {
    const { HAVELIKE, ADVERB, TRANSPARENT, PRONOUN } = this.compiled.symbols;
    for (let next = at + 1; next < Math.min(this.tokens.count, at + 6); next++) {
      if (this.tokens.kind[next] !== kinds.word) return false;
      if (this.isConcept[next] === 1) return true;
      if (answersLittle.has(this.wordAt(next)) && this.tellsAnew(next + 1)) return false;
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

  /** "Not really i fainted", "not much last night i fainted": before what is found somebody is named who does it. */
  private tellsAnew(from: number): boolean {
    for (let at = from; at < from + anewReach && this.tokens.kind[at] === kinds.word; at++) {
      if (newSubjects.has(this.wordAt(at))) return !auxiliaries.has(this.wordAt(at - 1));
      if (this.isConcept[at] === 1) return false;
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
