import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { isAnyMarked } from './marks.ts';
import { NewStatements, owners } from './new-statements.ts';
import type { Scope } from './scope-types.ts';
import { lateWords, noItemWords } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

const itemTokensMax = 6;
/** "Shortness of any breath". */
const bareItemMax = 4;
/** How a hand or a foot looks and feels that has no blood. */
const hues = new WordList(
  'cold icy blue purple white pale grey gray black frio fria frios frias helado helada azul azules palido palida blanco blanca negro negra',
);
/** "No pain both legs tingling": behind what is denied something is told. */
const newItems = new WordList('both some lots severe terrible strange weird sudden suddenly');
const spanishAnds = new Set(['y', 'e']);
const causes = new Set(['por', 'con', 'del', 'tan', 'tanto', 'tanta', 'sin']);
/** "De lo hinchado que esta". */
const amounts = new Set(['lo', 'la', 'los', 'las', 'tan', 'tanto']);
const states = new WordList(
  'estoy esta ando anda amaneci amanecio sigo sigue desperte quede tengo traigo no',
);
/** How a Spanish word for a state ends, in any number and gender. */
export const state = /(?:[ai]d[oa]|roj[oa]|caliente|mal)s?$/;

/** How far a denial reaches: over its item, and over the further items of the list that it begins. */
export class DeniedList {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;
  private readonly endsScope: Uint8Array;
  private readonly scope: Scope;
  /** 1 where the finding would be an emergency. */
  private readonly grave: Uint8Array;
  private readonly statements: NewStatements;

  constructor(
    compiled: Compiled,
    tokens: Tokens,
    isConcept: Uint8Array,
    endsScope: Uint8Array,
    scope: Scope,
    grave: Uint8Array,
  ) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
    this.endsScope = endsScope;
    this.scope = scope;
    this.grave = grave;
    this.statements = new NewStatements(compiled, tokens);
  }

  /** Marks what the negator before `from` covers, with what the mark says. A determiner ("no") denies nouns, a verb what it governs. */
  mark(from: number, polarity: number, determiner: boolean): void {
    const { PRONOUN, FINITE, AND, OR, NOT, TRANSPARENT, ADJECTIVE, PREP, CANT_WORD } = this.compiled.symbols;
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
      // "No complaints cant walk", but "no reason i cant run".
      if (at > from && this.compiled.has(word, CANT_WORD) && !this.isPronoun(at - 1)) return;
      if (!seen && this.statements.opens(from, at, determiner)) return;
      if (seen && (this.showsLimb(at) || newItems.has(this.wordAt(at)))) return;
      if (seen && (this.leavesList(at) || this.statements.tellsDeed(at))) return;
      if (seen && this.compiled.has(word, this.compiled.symbols.GOOD)) return;
      if (afterSeparator && this.compiled.has(word, ADJECTIVE) && !this.orAhead(at)) return;
      this.scope.polarity[at] = polarity;
      if (this.isConcept[at] === 1) seen = true;
      if (!this.compiled.has(word, TRANSPARENT) && !this.compiled.has(word, PREP)) items++;
      if (items > itemTokensMax) return;
      if (seen && this.compiled.has(word, FINITE) && this.isConcept[at] !== 1) return;
      if (this.compiled.has(word, PRONOUN) && seen && !this.statements.isBehindPreposition(at)) return;
    }
  }

  /** "No pain blue fingers", "no pain white cold hand": how a limb looks is seen, and no further item of the list without "or". */
  private showsLimb(at: number): boolean {
    if (!hues.has(this.wordAt(at)) || this.isJoin(at - 1)) return false;
    const { BODY } = this.compiled.symbols;
    const next = hues.has(this.wordAt(at + 1)) ? at + 2 : at + 1;
    return this.tokens.kind[next] === kinds.word && this.compiled.has(this.tokens.word[next] ?? -1, BODY);
  }

  /** "No fui a la escuela por la fiebre": what is the cause of a denied deed is there. "No estoy con fiebre" denies the fever. */
  private tellsCause(at: number): boolean {
    const word = this.wordAt(at);
    if (word === 'de') return amounts.has(this.wordAt(at + 1));
    return causes.has(word) && !(word === 'con' && states.has(this.wordAt(at - 1)));
  }

  private leavesList(at: number): boolean {
    const { PRONOUN, FINITE } = this.compiled.symbols;
    const word = this.tokens.word[at] ?? -1;
    if (this.compiled.has(word, PRONOUN)) return !this.statements.isBehindPreposition(at);
    return this.compiled.has(word, FINITE) && this.isConcept[at] !== 1;
  }

  private isPronoun(at: number): boolean {
    return this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.PRONOUN);
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
    if (noItemWords.has(this.wordAt(at)) || this.statements.tellsDeed(at)) return false;
    if (this.compiled.has(word, FINITE) && this.isConcept[at] !== 1) return false;
    if (this.compiled.has(word, ADJECTIVE) && !this.orAhead(at)) return false;
    for (let next = at; next < Math.min(this.tokens.count, at + 8); next++) {
      if (this.tokens.kind[next] !== kinds.word && this.tokens.kind[next] !== kinds.number) break;
      const nextWord = this.tokens.word[next] ?? -1;
      if (this.isJoin(next)) break;
      if (this.compiled.has(nextWord, GOOD)) return false;
      if (next > at && !this.orAhead(at) && this.compiled.has(nextWord, ADJECTIVE)) return false;
      const isTimed = lateWords.has(this.wordAt(next));
      if (isTimed && !this.orAhead(from)) return false;
      if (!determiner && this.compiled.has(nextWord, FINITE) && this.isConcept[next] !== 1) return false;
      if (next > at && this.compiled.has(nextWord, FINITE) && this.compiled.has(word, BODY)) return false;
    }
    if (this.orAhead(at)) return true;
    return this.bareItemsFrom(at) >= namesMin;
  }

  /**
   * Whether what stands behind an "and" may be an item of the list. A Spanish list of two has "ni", and an emergency is denied in a longer
   * list alone ("no fever and chest pain"), and not behind a comma ("no fever, chills, and chest pain").
   */
  private isAndItem(at: number, isList: boolean): boolean {
    if (isList && this.tokens.kind[at - 1] !== kinds.comma) return true;
    if (!isList && spanishAnds.has(this.wordAt(at))) return false;
    const end = this.endOfBareItem(at + 1);
    return end === -1 || !isAnyMarked(this.grave, at + 1, end);
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
      if (this.statements.tellsDeed(at) || this.compiled.has(word, SEVERE) || this.compiled.has(word, BIG))
        return -1;
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

  private isJoin(at: number): boolean {
    const { AND, OR } = this.compiled.symbols;
    const word = this.tokens.word[at] ?? -1;
    return this.compiled.has(word, AND) || this.compiled.has(word, OR);
  }

  private wordAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}
