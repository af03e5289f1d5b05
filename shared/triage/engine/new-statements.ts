import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { subjectVerbs } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** Whose it is: "no pain and stabbing in my chest" tells. */
export const owners = new WordList('my his her our their mi mis su sus');

/** How a Spanish participle ends. */
export const participle = /(?:[ai]do|sto|cho|rto)$/;

/** With whom an English statement begins. Behind a denied verb "my" and "it" may be what it governs, and begin none. */
const doers = new WordList('i im ive he hes she shes');
const subjects = new WordList(`${doers.text} id ill it its they theyre we weve my his her our their`);
/** Behind "not much" and its like it is the one who writes, or what hurts. */
const newSubjects = new WordList('i im ive my it its');
const auxiliaries = new WordList(
  'did do does have has had am is are was were can could will would dont didnt havent hadnt never',
);
const soon = 7;
const subordinators = new WordList(
  'when whenever if while that as than how where whether before until why what who since after because cuz',
);
/** "No sign i have a fever", "no reason my arm should be numb". */
const toldOf = new WordList(
  'sign signs way idea ideas reason evidence indication feeling need chance doubt clue memory point thought thoughts plan plans desire proof fear suspicion like feel think thinking know knowing believe remember recall say said saying mean guess suppose see notice noticed realize aware sure certain want wish hope care tell told',
);

/** What makes a Spanish "no" or "sin" an answer by itself. */
const wholeAnswers = new WordList(
  'senor senora senorita gracias nada mucho tanto doctora doctor realmente problema problemas novedad novedades queja quejas mija mijo perdon fijese amigo amiga dra dr maam sir preguntas seguro ingles verdad',
);
const toldReach = 2;
/** Farther back no word is looked for: a bound for texts without a mark. */
const headReach = 12;
const nones = new WordList('ninguno ninguna');
const bodyLeads = new WordList('el la los las mi mis');
const spanishTimes = new WordList(
  'hoy ayer anoche ahora ahorita entonces despues desde cuando pero solo nomas',
);
/** With these a Spanish statement begins, where the word before does not lead to it. */
const spanishStarts = new WordList(
  'me se le les tengo estoy siento ando traigo amaneci tosi perdi vomite veo cai hablo oigo respiro trago sangro orino no mi mis',
);
const spanishLinks = new WordList(
  'que q si cuando donde como porque para al a de en con sin y e ni o u no me se le lo la los las les nos te tampoco aunque mientras por',
);
/** What stands between "no" and its verb, and says nothing alone. */
const spanishSmall = new WordList(
  'ya casi tan muy mas bien antes aun todavia siempre me se le lo la los las les nos te',
);
const hurting = new WordList('duele molesta incomoda preocupa lastima');

/** "No pain and can barely walk": words with which something is told. */
const tellings = new WordList('can could barely hardly apenas let traigo otra');

/** Where behind a denial, and without a mark between, something new is told that it does not deny. */
export class NewStatements {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;

  constructor(compiled: Compiled, tokens: Tokens) {
    this.compiled = compiled;
    this.tokens = tokens;
  }

  /** Whether one begins at a token, where the denial begins at `from`. A determiner ("no") denies nouns, a verb what it governs. */
  opens(from: number, at: number, determiner: boolean): boolean {
    return (
      this.namesSubject(from, at, determiner) || this.followsAnswer(from, at) || this.followsVerb(from, at)
    );
  }

  /** "Not really i fainted", "not much last night i fainted": before what is found somebody is named who does it. */
  opensSoon(from: number, isConcept: Uint8Array): boolean {
    for (let at = from; at < from + soon && this.tokens.kind[at] === kinds.word; at++) {
      if (newSubjects.has(this.wordAt(at))) return !auxiliaries.has(this.wordAt(at - 1));
      if (isConcept[at] === 1) return false;
    }
    return false;
  }

  /** "No pain, cant grip a pen", "zero pain, fell and hurt my hip": what cannot be done, or what was done. */
  tellsDeed(at: number): boolean {
    return (
      this.has(at, this.compiled.symbols.CANT_WORD) ||
      subjectVerbs.has(this.wordAt(at)) ||
      tellings.has(this.wordAt(at))
    );
  }

  isBehindPreposition(at: number): boolean {
    return at > 0 && this.has(at - 1, this.compiled.symbols.PREP);
  }

  /** "No complaints last night i fainted", "no sir my chest hurts", but "no idea if i have a fever", "no trouble when i cough". */
  private namesSubject(from: number, at: number, determiner: boolean): boolean {
    if (!(determiner ? subjects : doers).has(this.wordAt(at)) || this.isBehindPreposition(at)) return false;
    if (!determiner && at === from) return false;
    if (at === from && owners.has(this.wordAt(at))) return false;
    // "No he tosido".
    if (this.wordAt(at) === 'he' && participle.test(this.wordAt(at + 1))) return false;
    if (subordinators.has(this.wordAt(at - 1))) return false;
    for (let head = Math.max(from, at - toldReach); head < at; head++)
      if (toldOf.has(this.wordAt(head)) && this.wordAt(head - 1) !== 'some') return false;
    return true;
  }

  /** "No senor me desmaye", "sin novedad hoy tosi sangre": behind words that make the answer whole something else is told. */
  private followsAnswer(from: number, at: number): boolean {
    const { PRONOUN, NOT } = this.compiled.symbols;
    const isNone = at === from && nones.has(this.wordAt(at - 1));
    if (at === from && !isNone) return false;
    const isTold =
      this.has(at, PRONOUN) || this.has(at, NOT) || spanishTimes.has(this.wordAt(at)) || this.tellsDeed(at);
    if (!isTold || this.isBehindPreposition(at)) return false;
    // "No, nada me duele".
    if (
      this.wordAt(at - 1) === 'nada' &&
      hurting.has(this.wordAt(at + 1)) &&
      !bodyLeads.has(this.wordAt(at + 2))
    )
      return false;
    if (isNone) return true;
    for (let head = Math.max(from, at - headReach); head < at; head++)
      if (wholeAnswers.has(this.wordAt(head))) return true;
    return false;
  }

  /** "No he comido me desmaye", "no tengo saldo me falta el aire": behind a Spanish verb that is denied, and what it governs. */
  private followsVerb(from: number, at: number): boolean {
    if (at > from && this.wordAt(at) === 'es' && this.wordAt(at + 1) === 'que') return true;
    if (!spanishStarts.has(this.wordAt(at)) || spanishLinks.has(this.wordAt(at - 1))) return false;
    for (let near = Math.max(from, at - headReach); near < at; near++)
      if (!spanishSmall.has(this.wordAt(near))) return true;
    return false;
  }

  private has(at: number, symbol: number): boolean {
    return this.compiled.has(this.tokens.word[at] ?? -1, symbol);
  }

  private wordAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}
