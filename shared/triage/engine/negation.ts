import type { Compiled } from './compiled.ts';
import { Column } from './marks.ts';
import { type Scope, scopes } from './scope-types.ts';
import { lateWords, noItemWords, spanishVerbs, subjectVerbs } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

const participle = /(?:[ai]do|sto|cho|rto)$/;
const itemTokensMax = 6;
const listMax = 40;
/** "Shortness of any breath". */
const bareItemMax = 4;
/** A negator of so many words ("no reason to suspect") stands although a shorter phrase inside it negates nothing. */
const wholeCueMin = 4;

const openedColumn = new Column();
const never = new WordSet('never');
const nothing = new WordSet('nada');
/** How a Spanish word for a state ends, in any number and gender. */
const state = /(?:[ai]d[oa]|roj[oa]|caliente|mal)s?$/;
/** How a hand or a foot looks and feels that has no blood. */
const hues = new Set(
  'cold icy blue purple white pale grey gray black frio fria frios frias helado helada azul azules palido palida blanco blanca negro negra'.split(
    ' ',
  ),
);
/** "No pain and stabbing in my chest": who says whose it is tells. */
const owners = new Set(['my', 'his', 'her', 'their', 'mi', 'mis', 'su', 'sus']);
const spanishAnds = new Set(['y', 'e']);
/** "No pain and can barely walk": words with which something is told. */
const tellings = new Set(['can', 'could', 'barely', 'hardly', 'apenas', 'let', 'traigo', 'otra']);
const causes = new Set(['por', 'con', 'del', 'tan', 'tanto', 'tanta', 'sin']);
/** "De lo hinchado que esta". */
const amounts = new Set(['lo', 'la', 'los', 'las', 'tan', 'tanto']);
const states = new Set(
  'estoy esta ando anda amaneci amanecio sigo sigue desperte quede tengo traigo no'.split(' '),
);

/** Rules 4.1 to 4.7: which tokens a negator covers, and where its scope ends. */
export class NegationReader {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;
  private readonly consumed: Uint8Array;
  private readonly endsScope: Uint8Array;
  private readonly doubled: Uint8Array;
  private readonly scope: Scope;
  /** 1 where the finding would be an emergency. */
  private readonly grave: Uint8Array;

  constructor(
    compiled: Compiled,
    tokens: Tokens,
    isConcept: Uint8Array,
    consumed: Uint8Array,
    endsScope: Uint8Array,
    doubled: Uint8Array,
    scope: Scope,
    grave: Uint8Array,
  ) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
    this.consumed = consumed;
    this.endsScope = endsScope;
    this.doubled = doubled;
    this.scope = scope;
    this.grave = grave;
  }

  negationsBefore(): void {
    const { NOT } = this.compiled.symbols;
    const opened = openedColumn.wiped(this.tokens.count);
    for (const cue of this.scope.cues.get('negation')) {
      const isWhole = cue.to - cue.from >= wholeCueMin;
      if (this.doubled[cue.from] === 1 || (!isWhole && this.isConsumed(cue.from, cue.to))) continue;
      if (this.isVerbNegator(cue.from) && cue.to === cue.from + 1) continue;
      if (cue.to === cue.from + 1 && this.isAnswerNo(cue.from)) continue;
      opened[cue.from] = 1;
      this.open(cue.to, scopes.negated, true);
    }
    const mayDeny = this.tokens.heard.group(NOT) || this.tokens.heard.list(never);
    for (let at = 0; mayDeny && at < this.tokens.count; at++) {
      const word = this.tokens.word[at] ?? -1;
      if (!this.compiled.has(word, NOT) && !never.has(this.compiled.dictionary, word)) continue;
      if (opened[at] === 1 || this.consumed[at] === 1 || this.doubled[at] === 1) continue;
      if (this.isAnswerNo(at)) continue;
      if (!this.opensAfterNot(at)) continue;
      this.open(at + 1, this.hasAnymore(at) ? scopes.noLonger : scopes.negated, false);
    }
    this.deniedStates();
    for (const cue of this.scope.cues.get('no-longer'))
      if (!this.isConsumed(cue.from, cue.to)) this.open(cue.to, scopes.noLonger, true);
  }

  /** "Nada hinchado ni caliente": before a state "nada" denies it. */
  private deniedStates(): void {
    if (!this.tokens.heard.list(nothing)) return;
    for (let at = 0; at < this.tokens.count; at++) {
      if (!nothing.has(this.compiled.dictionary, this.tokens.word[at] ?? -1)) continue;
      if (this.isConcept[at + 1] === 1 && state.test(this.wordAt(at + 1)))
        this.open(at + 1, scopes.negated, true);
    }
  }

  /** "never" and "havent" negate what follows only through a verb of having, as "not" does. */
  private isVerbNegator(at: number): boolean {
    const { NOT } = this.compiled.symbols;
    const word = this.tokens.word[at] ?? -1;
    if (this.compiled.dictionary.wordOf(word) === 'no') return false;
    return this.compiled.has(word, NOT) || this.compiled.dictionary.wordOf(word) === 'never';
  }

  private isConsumed(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.consumed[at] === 1) return true;
    return false;
  }

  /** "No, my arm is numb" and "no i have pain" answer a question; they do not negate what follows. */
  private isAnswerNo(at: number): boolean {
    const { PRONOUN, NOT } = this.compiled.symbols;
    const word = this.compiled.dictionary.wordOf(this.tokens.word[at] ?? -1);
    if (word !== 'no' && word !== 'none' && word !== 'nope' && word !== 'nothing') return false;
    const next = at + 1;
    if (next >= this.tokens.count) return true;
    const nextKind = this.tokens.kind[next];
    if (nextKind === kinds.comma || nextKind === kinds.sentenceEnd || nextKind === kinds.colon) {
      return !(nextKind === kinds.comma && this.isBareList(next + 1));
    }
    const nextWord = this.tokens.word[next] ?? -1;
    if (this.compiled.has(nextWord, NOT) || this.isAnsweredYes(next)) return true;
    const spanishNo = this.isSpanishVerb(next);
    return this.compiled.has(nextWord, PRONOUN) && !spanishNo;
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
      const word = this.tokens.word[next] ?? -1;
      if (this.compiled.has(word, HAVELIKE)) return true;
      if (this.compiled.has(word, ADVERB) || this.compiled.has(word, TRANSPARENT)) continue;
      if (this.compiled.has(word, PRONOUN)) continue;
      return false;
    }
    return false;
  }

  private hasAnymore(at: number): boolean {
    for (let next = at + 1; next < Math.min(this.tokens.count, at + 10); next++) {
      const kind = this.tokens.kind[next];
      if (kind === kinds.sentenceEnd || kind === kinds.question) return false;
      const word = this.compiled.dictionary.wordOf(this.tokens.word[next] ?? -1);
      if (word === 'anymore' || word === 'longer') return true;
    }
    return false;
  }

  /** Marks what a negator covers: its item, and the further items of the list it begins. */
  private open(from: number, mark: number, determiner: boolean): void {
    const { PRONOUN, FINITE, AND, OR, NOT, TRANSPARENT, ADJECTIVE, PREP } = this.compiled.symbols;
    let items = 0;
    let seen = false;
    let isList = false;
    let isClosed = false;
    let afterSeparator = false;
    for (let at = from; at < this.tokens.count; at++) {
      const kind = this.tokens.kind[at] ?? 0;
      const word = this.tokens.word[at] ?? -1;
      if (kind === kinds.comma) {
        if (!seen || !this.listGoesOn(at + 1, determiner, isList ? 1 : 2)) return;
        isList = true;
        afterSeparator = true;
        items = 0;
        continue;
      }
      if (kind === kinds.slash) {
        items = 0;
        continue;
      }
      if (kind !== kinds.word && kind !== kinds.number) return;
      if (this.endsScope[at] === 1 && (at > from || !determiner)) return;
      if (!seen && at > from && this.tellsCause(at)) return;
      if (this.compiled.has(word, OR)) {
        isClosed = true;
        items = 0;
        afterSeparator = false;
        continue;
      }
      if (this.compiled.has(word, AND)) {
        if (!seen || isClosed || !this.isAndItem(at, isList) || !this.listGoesOn(at + 1, determiner, 1))
          return;
        items = 0;
        afterSeparator = true;
        continue;
      }
      if (this.compiled.has(word, NOT) && at > from) return;
      if (seen && (this.startsStatement(at) || this.tellsDeed(at))) return;
      if (seen && this.compiled.has(word, this.compiled.symbols.GOOD)) return;
      if (afterSeparator && this.compiled.has(word, ADJECTIVE) && !this.orAhead(at)) return;
      this.scope.polarity[at] = mark;
      if (this.isConcept[at] === 1) seen = true;
      if (!this.compiled.has(word, TRANSPARENT) && !this.compiled.has(word, PREP)) items++;
      if (items > itemTokensMax) return;
      if (seen && this.compiled.has(word, FINITE) && this.isConcept[at] !== 1) return;
      if (this.compiled.has(word, PRONOUN) && seen && !this.afterPreposition(at)) return;
    }
  }

  /** "No fui a la escuela por la fiebre": what is the cause of a denied deed is there. "No estoy con fiebre" denies the fever. */
  private tellsCause(at: number): boolean {
    const word = this.wordAt(at);
    if (word === 'de') return amounts.has(this.wordAt(at + 1));
    return causes.has(word) && !(word === 'con' && states.has(this.wordAt(at - 1)));
  }

  private startsStatement(at: number): boolean {
    const { PRONOUN, FINITE } = this.compiled.symbols;
    const word = this.tokens.word[at] ?? -1;
    if (this.compiled.has(word, PRONOUN)) return !this.afterPreposition(at);
    return this.compiled.has(word, FINITE) && this.isConcept[at] !== 1;
  }

  private afterPreposition(at: number): boolean {
    return at > 0 && this.compiled.has(this.tokens.word[at - 1] ?? -1, this.compiled.symbols.PREP);
  }

  private orAhead(from: number): boolean {
    for (let at = from; at < Math.min(this.tokens.count, from + 8); at++) {
      const kind = this.tokens.kind[at];
      if (kind !== kinds.word && kind !== kinds.comma) return false;
      if (this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.OR)) return true;
    }
    return false;
  }

  /**
   * After a comma or "and" the list goes on with a bare noun; a pronoun, a verb, or a time starts a statement of its own. "No pain, rash
   * spreading" tells of a rash: a list has three items at least, or "and" or "or" before the last. So many more must follow as bare names.
   */
  private listGoesOn(from: number, determiner: boolean, namesMin: number): boolean {
    const { PRONOUN, FINITE, ADJECTIVE, NOT, BODY, GOOD } = this.compiled.symbols;
    let at = from;
    while (at < this.tokens.count && this.isJoin(at)) at++;
    if (at >= this.tokens.count || this.tokens.kind[at] !== kinds.word) return false;
    const word = this.tokens.word[at] ?? -1;
    if (this.compiled.has(word, NOT)) return false;
    if (this.endsScope[at] === 1) return false;
    if (this.compiled.has(word, PRONOUN)) return false;
    // "No fever, should I be going …" asks, and "no fever, almost fainted" tells: neither is an item of the list.
    if (noItemWords.has(this.wordAt(at)) || this.tellsDeed(at)) return false;
    if (this.compiled.has(word, FINITE) && this.isConcept[at] !== 1) return false;
    if (this.compiled.has(word, ADJECTIVE) && !this.orAhead(at)) return false;
    for (let next = at; next < Math.min(this.tokens.count, at + 8); next++) {
      if (this.tokens.kind[next] !== kinds.word && this.tokens.kind[next] !== kinds.number) break;
      const nextWord = this.tokens.word[next] ?? -1;
      if (this.isJoin(next)) break;
      if (this.compiled.has(nextWord, GOOD)) return false;
      if (next > at && !this.orAhead(at) && this.compiled.has(nextWord, ADJECTIVE)) return false;
      const isTimed = lateWords.has(this.compiled.dictionary.wordOf(nextWord));
      if (isTimed && !this.orAhead(from)) return false;
      if (!determiner && this.compiled.has(nextWord, FINITE) && this.isConcept[next] !== 1) return false;
      if (next > at && this.compiled.has(nextWord, FINITE) && this.compiled.has(word, BODY)) return false;
    }
    if (this.orAhead(at)) return true;
    return this.bareItemsFrom(at) >= namesMin;
  }

  /**
   * Whether what stands behind an "and" may be an item of the list. A Spanish list of two has "ni", and an emergency is denied in a longer
   * list alone ("no fever and chest pain").
   */
  private isAndItem(at: number, isList: boolean): boolean {
    if (isList) return true;
    if (spanishAnds.has(this.wordAt(at))) return false;
    const end = this.endOfBareItem(at + 1);
    return end === -1 || !this.grave.subarray(at + 1, end).includes(1);
  }

  /** How many bare items stand there, behind commas or "and", up to the end of the sentence; 0 where what ends it is none. */
  private bareItemsFrom(from: number): number {
    let items = 0;
    for (let at = from; ; ) {
      const end = this.endOfBareItem(at);
      if (end === -1) return items;
      items++;
      at = end;
      if (this.tokens.kind[at] === kinds.comma) at++;
      while (at < this.tokens.count && this.isJoin(at)) at++;
      if (at === end) return items;
    }
  }

  /** Behind the words of one item that is a name and nothing else ("much swelling", "chest pain"), or -1. A single word is a name, known or not. */
  private endOfBareItem(from: number): number {
    const { TRANSPARENT, PREP, FINITE, SEVERE, BIG, BODY } = this.compiled.symbols;
    let at = from;
    let isNamed = false;
    for (; at < this.tokens.count && this.tokens.kind[at] === kinds.word && !this.isJoin(at); at++) {
      const word = this.tokens.word[at] ?? -1;
      const isName = this.isConcept[at] === 1;
      if (this.tellsDeed(at) || this.compiled.has(word, SEVERE) || this.compiled.has(word, BIG)) return -1;
      if (this.compiled.has(word, FINITE) && !isName) return -1;
      // "Chest pain" is a name; "mano azul" tells how the hand is.
      if (at === from && (this.compiled.has(word, BODY) ? this.isState(at + 1) : hues.has(this.wordAt(at))))
        return -1;
      if (owners.has(this.wordAt(at))) return -1;
      if (isName) isNamed = true;
      else if (at > from || this.isWordAfter(at))
        if (!this.compiled.has(word, TRANSPARENT) && !this.compiled.has(word, PREP)) return -1;
    }
    const isAlone = at === from + 1;
    return at > from && at - from <= bareItemMax && (isNamed || isAlone) ? at : -1;
  }

  private isState(at: number): boolean {
    const { ADJECTIVE } = this.compiled.symbols;
    const name = this.wordAt(at);
    return this.compiled.has(this.tokens.word[at] ?? -1, ADJECTIVE) || state.test(name) || hues.has(name);
  }

  private isWordAfter(at: number): boolean {
    return this.tokens.kind[at + 1] === kinds.word && !this.isJoin(at + 1);
  }

  /** "No pain, cant grip a pen", "zero pain, fell and hurt my hip": what cannot be done, or what was done. */
  private tellsDeed(at: number): boolean {
    return (
      this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.CANT_WORD) ||
      subjectVerbs.has(this.wordAt(at)) ||
      tellings.has(this.wordAt(at))
    );
  }

  private isJoin(at: number): boolean {
    const { AND, OR } = this.compiled.symbols;
    const word = this.tokens.word[at] ?? -1;
    return this.compiled.has(word, AND) || this.compiled.has(word, OR);
  }

  private wordAt(at: number): string {
    return this.compiled.dictionary.wordOf(this.tokens.word[at] ?? -1);
  }
}
