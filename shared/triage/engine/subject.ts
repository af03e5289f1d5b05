import { firstNames } from '../lexicon/names.ts';
import { isSentenceEnd } from './breaks.ts';
import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { PatientTurn } from './patient-turn.ts';
import { reopenedMax, type Scope } from './scope-types.ts';
import { spanishShared, subjectVerbs } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordSet } from './word-set.ts';

const ones = new WordSet('one');
const names = new WordSet(firstNames.trim().split(/\s+/).join(' '));
const anew = new Set(['since', 'now', 'then', 'today']);
const withs = new Set(['with', 'having']);
const crowds = new WordSet('everyone everybody todos');
const around = new Set(['around', 'on', 'here', 'there', 'else', 'at', 'in', 'aqui', 'alrededor', 'en']);
const theirs = new Set(['ella', 'ellos', 'ellas', 'uno', 'una', 'otros']);
const noes = new Set(['no', 'ni', 'nada', 'tampoco']);
const deeds = new Set([
  'held',
  'fed',
  'saw',
  'met',
  'took',
  'drove',
  'got',
  'brought',
  'cargue',
  'lleve',
  'recogi',
]);
const particles = new Set(['up', 'off', 'over']);
const deedMin = 5;
const gerund = /(?:ando|iendo)$/;
const contrastReach = 30;
const owners = new Set(['la', 'el', 'mi', 'su', 'mis', 'los', 'las', 'un', 'una', 'my', 'our']);
/** "Took my brother in law's oxycodone": what is taken is his, and who took it is the patient. */
const takings = new Set([
  'took',
  'take',
  'taken',
  'taking',
  'borrowed',
  'used',
  'using',
  'use',
  'borrowing',
  'wearing',
  'needed',
  'stole',
  'swallowed',
  'had',
  'tried',
]);
/** "Went to see my daughter but leg is swollen", "got out like a young man": they are met, or likened to. */
const metOrLikened = new Set([
  ...['see', 'seeing', 'visit', 'visiting', 'meet', 'meeting', 'join', 'joining', 'babysit', 'babysitting'],
  ...[
    'feed',
    'feeding',
    'hug',
    'hugging',
    'collect',
    'collecting',
    'like',
    'como',
    'ver',
    'visitar',
    'recoger',
  ],
]);
/** Whoever is met is spoken of further ("she has a fever"). */
const takenUps = new Set([
  'she',
  'he',
  'they',
  'who',
  'her',
  'his',
  'hes',
  'shes',
  'theyre',
  'ella',
  'ellos',
  'quien',
]);
const ages = new Set(['a', 'young', 'old', 'little', 'new']);
const ownThings = new Set(['name', 'names', 'birthday', 'phone', 'number']);
const firstPersons = new Set(['tengo', 'estoy', 'siento']);
const keepings = new Set(['keeps', 'kept', 'keep']);
const openers = new Set(['que', 'porque', 'pero', 'y']);
const callOuts = new Set([
  'bro',
  'sis',
  'man',
  'dude',
  'boy',
  'girl',
  'lady',
  'mate',
  'guy',
  'woman',
  'buddy',
]);
const pointers = new Set([
  'a',
  'the',
  'my',
  'our',
  'his',
  'her',
  'your',
  'some',
  'this',
  'that',
  'one',
  'old',
  'little',
  'young',
  'tent',
  'another',
]);
const copulas = new Set(['es', 'son', 'is', 'are', 'was']);
const articles = new Set(['la', 'el', 'las', 'los', 'the']);
const clefts = new Set(['que', 'de', 'one', 'ones']);
const cleftReach = 12;
const prepositions = new Set(['a', 'al', 'con', 'para', 'de', 'por', 'sin']);
const datives = new Set(['le', 'se', 'les', 'ya', 'tambien', 'no']);

/** Rule 4.11: what is said of somebody else. */
export class SubjectReader {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;
  private readonly scope: Scope;
  private readonly turn: PatientTurn;

  constructor(compiled: Compiled, tokens: Tokens, isConcept: Uint8Array, scope: Scope) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
    this.scope = scope;
    this.turn = new PatientTurn(compiled, tokens, isConcept);
  }

  private isSelf(at: number): boolean {
    return this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.SELF);
  }

  /** "my son has a fever": from the relative on, until the patient speaks of himself again. */
  otherPersons(): void {
    const { RELATION, FAMILY_SAYS, SELF, THIRD } = this.compiled.symbols;
    if (this.tokens.heard.list(crowds)) this.markCrowds();
    if (this.tokens.heard.list(ones)) this.markTheOne();
    if (!this.tokens.heard.group(RELATION)) return;
    for (let at = 0; at < this.tokens.count; at++) {
      if (!this.compiled.has(this.tokens.word[at] ?? -1, RELATION) || this.isCallOut(at)) continue;
      this.scope.otherPerson.fill(1, this.cleftFrom(at), at);
      this.markContrast(at);
      if (this.saysSomething(at, FAMILY_SAYS) || this.isObject(at) || !this.isSubject(at)) continue;
      for (let next = at; next < this.tokens.count; next++) {
        const kind = this.tokens.kind[next];
        const word = this.tokens.word[next] ?? -1;
        if (kind === kinds.sentenceEnd && !this.compiled.has(this.tokens.word[next + 1] ?? -1, THIRD)) break;
        if (
          next > at &&
          this.compiled.has(word, SELF) &&
          !this.compiled.has(this.tokens.word[next + 1] ?? -1, RELATION)
        )
          if (!spanishShared.has(this.nameAt(next)) || this.opensOwn(next)) break;
        // "My wife is happy, back is great": the body behind the comma is the patient's.
        if (
          kind === kinds.comma &&
          this.compiled.has(this.tokens.word[next + 1] ?? -1, this.compiled.symbols.BODY)
        )
          break;
        // "My wife got home and the calf is hot": nobody says that it is her calf.
        if (this.opensOnSelf(next) || this.turn.opensPatient(at, next) || this.turn.saysBehind(next)) break;
        if (next > at + reopenedMax && this.scope.otherPerson[next] === 1) break;
        this.scope.otherPerson[next] = 1;
      }
    }
  }

  /** "Everyone around me was coughing": until the patient speaks of himself. */
  private markCrowds(): void {
    for (let at = 0; at < this.tokens.count; at++) {
      if (
        !crowds.has(this.compiled.dictionary, this.tokens.word[at] ?? -1) ||
        !around.has(this.nameAt(at + 1))
      )
        continue;
      const from = this.nameAt(at + 2) === 'me' ? at + 3 : at + 2;
      for (let next = from; next < this.tokens.count && this.tokens.kind[next] === kinds.word; next++) {
        if (this.isSelf(next) || this.turn.opensPatient(at, next)) break;
        this.scope.otherPerson[next] = 1;
      }
    }
  }

  /** "Harold is the one with the chest pains, he is seeing the heart doctor": until something is told anew, or the patient speaks of himself. */
  private markTheOne(): void {
    for (let at = 3; at < this.tokens.count; at++) {
      if (!ones.has(this.compiled.dictionary, this.tokens.word[at] ?? -1)) continue;
      if (this.nameAt(at - 1) !== 'the' || !copulas.has(this.nameAt(at - 2))) continue;
      const isNamed = names.has(this.compiled.dictionary, this.tokens.word[at - 3] ?? -1);
      if (!isNamed || !withs.has(this.nameAt(at + 1))) continue;
      for (let next = at - 3; next < this.tokens.count && !isSentenceEnd(this.tokens.kind[next]); next++) {
        if (this.isSelf(next) || (next > at && this.opensAnew(next))) break;
        this.scope.otherPerson[next] = 1;
      }
    }
  }

  private opensAnew(at: number): boolean {
    const { AND, BUT } = this.compiled.symbols;
    const word = this.tokens.word[at] ?? -1;
    return (
      this.tokens.kind[at] === kinds.comma ||
      [AND, BUT].some((group) => this.compiled.has(word, group)) ||
      anew.has(this.nameAt(at))
    );
  }

  /** "Mi vecina dice que a ella le salio pus, a mi no me salio nada": what is told of them is set against the patient. */
  private markContrast(at: number): void {
    let isTheirs = false;
    for (let next = at + 1; next < Math.min(this.tokens.count, at + contrastReach); next++) {
      const word = this.nameAt(next);
      if (word === 'a' && theirs.has(this.nameAt(next + 1))) isTheirs = true;
      const isOwn = word === 'yo' || (word === 'mi' && this.nameAt(next - 1) === 'a');
      if (!isOwn) continue;
      if (isTheirs && noes.has(this.nameAt(next + 1))) this.scope.otherPerson.fill(1, at, next);
      return;
    }
  }

  /** "La que anda con ronchas es mi perrita", "the one with hives is my dog": where the sentence begins that names its subject last. */
  private cleftFrom(at: number): number {
    let back = at - 1;
    while (back > 0 && owners.has(this.nameAt(back))) back--;
    if (!copulas.has(this.nameAt(back))) return at;
    for (
      const first = Math.max(0, back - cleftReach);
      --back >= first && this.tokens.kind[back] === kinds.word;
    )
      if (articles.has(this.nameAt(back)) && clefts.has(this.nameAt(back + 1))) return back;
    return at;
  }

  /** "Mi hermana nota que estoy confundido": behind "que" or "porque" the first person is the patient's. */
  private opensOwn(at: number): boolean {
    return firstPersons.has(this.nameAt(at)) && openers.has(this.nameAt(at - 1));
  }

  /** "My wife was rubbing cream on and there's a metal end between my shoulders": what is there is found on the patient. */
  private opensOnSelf(at: number): boolean {
    if (!this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.AND)) return false;
    if (this.nameAt(at + 1) !== 'theres') return false;
    for (let next = at + 2; next < at + contrastReach && this.tokens.kind[next] === kinds.word; next++)
      if (this.nameAt(next) === 'my')
        return this.compiled.has(this.tokens.word[next + 1] ?? -1, this.compiled.symbols.BODY);
    return false;
  }

  /** "Dude the arm is numb", "oh boy": called out and not spoken of, where nothing says whose or which. */
  private isCallOut(at: number): boolean {
    return callOuts.has(this.nameAt(at)) && !pointers.has(this.nameAt(at - 1));
  }

  /** "My wife says", "dice mi hija": what they say or worry about is the patient's. */
  private saysSomething(at: number, says: number): boolean {
    for (let back = at - 1; back >= Math.max(0, at - 2) && this.tokens.kind[back] === kinds.word; back--)
      if (this.compiled.has(this.tokens.word[back] ?? -1, says)) return true;
    for (let next = at + 1; next < Math.min(this.tokens.count, at + 4); next++)
      if (this.compiled.has(this.tokens.word[next] ?? -1, says)) return !this.keepsOn(next);
    return false;
  }

  /** "My colleague keeps coughing" is about the colleague, "my wife keeps asking" is not. */
  private keepsOn(at: number): boolean {
    return keepings.has(this.nameAt(at)) && this.isConcept[at + 1] === 1;
  }

  /** "Cargue a la nina y el brazo no me dio", "voy con mi hija": behind a preposition the relative is no subject, but "a mi hija le duele" is. */
  private isObject(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && owners.has(this.nameAt(before))) before--;
    if (takings.has(this.nameAt(before)) || this.nameAt(before) === 'of') return true;
    if (this.isMet(at)) return true;
    // "I couldnt remember my kids names": the names are what is forgotten.
    if (ownThings.has(this.nameAt(at + 1))) return true;
    const preposition = this.nameAt(before);
    if (!prepositions.has(preposition)) return false;
    if (preposition !== 'a' && preposition !== 'al') return true;
    // "Cuidando al nieto no pude levantar el brazo".
    if (gerund.test(this.nameAt(before - 1))) return true;
    return this.tokens.kind[before - 1] === kinds.word && !datives.has(this.nameAt(at + 1));
  }

  /** Whether the relative is only met, or likened to, and not spoken of further. */
  private isMet(at: number): boolean {
    let before = at - 1;
    while (
      before > at - 4 &&
      (owners.has(this.nameAt(before)) || articles.has(this.nameAt(before)) || ages.has(this.nameAt(before)))
    )
      before--;
    const isLikened = this.nameAt(before) === 'que' && this.nameAt(before - 1) === 'igual';
    if (!metOrLikened.has(this.nameAt(before)) && !isLikened && !this.isDoneTo(before)) return false;
    for (let next = at + 1; next < Math.min(this.tokens.count, at + contrastReach); next++)
      if (takenUps.has(this.nameAt(next))) return false;
    return true;
  }

  /** "After dropping my son at school", "with my husband asleep": done to or beside him. */
  private isDoneTo(at: number): boolean {
    const name = this.nameAt(at);
    if (withs.has(name) || (name.endsWith('ing') && this.isConcept[at] !== 1)) return true;
    // "Held the baby and cant walk": who did it is left out.
    const verb = particles.has(name) ? at - 1 : at;
    return this.tokens.kind[verb - 1] !== kinds.word && this.isDeed(this.nameAt(verb));
  }

  private isDeed(name: string): boolean {
    return deeds.has(name) || (name.length > deedMin && name.endsWith('ed'));
  }

  private nameAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }

  /** A relative is the subject when a verb of having or being follows soon ("my kid has", "my wife was"). */
  private isSubject(at: number): boolean {
    for (let next = at + 1; next < Math.min(this.tokens.count, at + 5); next++) {
      if (this.tokens.kind[next] !== kinds.word) return false;
      if (subjectVerbs.has(this.nameAt(next)) || this.isConcept[next] === 1) return true;
      if (this.isSelf(next)) return false;
    }
    return false;
  }
}
