import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { participle } from './new-statements.ts';
import { spanishVerbs } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** "Hi no last night i fainted". */
const opensWithin = 1;
const eachTimes = new WordList('every everytime each cada');
const openers = new WordList(
  'when whenever since because cuz if today yesterday tonight cuando siempre anoche ayer hoy todavia desde despues porque pues pero entonces ahorita fijate',
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
  ['otra', new WordList('vez')],
  ['all', new WordList('night day morning week')],
]);
const indicatives = new WordList('tengo estoy siento ando no');
const spanishArticles = new WordList('la el los las');

const emphases = new WordList(
  'seriously honestly literally exaggeration kidding lie wait enserio manches actually thanks way but',
);
const excepts = new WordList('just only but except besides aside apart other');
const tellings = new WordList('said told warned mentioned explained prepared believes says');
const listMax = 40;

/** Whether a "no" answers a question, so that it denies nothing behind it. */
export class AnsweredNo {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;

  constructor(compiled: Compiled, tokens: Tokens, isConcept: Uint8Array) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
  }

  /** "No, my arm is numb", "no i have pain", "no last night i fainted" and "nothing but pain" do not deny what follows; "no, fever or swelling" does. */
  isAnswer(at: number): boolean {
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
   * "no" near the beginning of a sentence. Behind a preposition ("no in the shower i fainted") it takes somebody who does something.
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

  private wordAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}
