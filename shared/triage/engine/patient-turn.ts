import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { subjectVerbs } from './scope-words.ts';
import { kinds, type Tokens } from './tokens.ts';

/** Rule 4.11: where what is told of somebody else ends, and the patient's begins without a word for him. */
export class PatientTurn {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;

  constructor(compiled: Compiled, tokens: Tokens, isConcept: Uint8Array) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
  }

  /**
   * "My wife got home and the calf is hot", "my wife is at work so cant lift my arm", "kids are fine but chills all night": what stands
   * behind the joint is the patient's where nobody says whose it is.
   */
  opensPatient(relative: number, joint: number): boolean {
    const isComma = this.tokens.kind[joint] === kinds.comma;
    if (!isComma && !this.joins(joint) && !this.endsAside(relative, joint)) return false;
    let at = joint + 1;
    while (this.joins(at)) at++;
    if (this.tokens.kind[at] !== kinds.word) return false;
    const { AND, BODY, PAIN } = this.compiled.symbols;
    const first = this.tokens.word[at] ?? -1;
    if (this.isOwnDenial(at)) return true;
    if (this.nameAt(at) === 'the')
      return this.compiled.has(this.tokens.word[at + 1] ?? -1, BODY) || this.isConcept[at + 1] === 1;
    const pain = articles.has(this.nameAt(at)) ? at + 1 : at;
    if (this.compiled.has(this.tokens.word[pain] ?? -1, PAIN) && this.isPresent(pain + 1)) return true;
    if (this.namesOwn(at) && (!this.isTheirVerb(at) || impersonals.has(this.nameAt(at)))) return true;
    for (let told = relative; told < joint; told++) if (this.tellsIll(told)) return false;
    if (sides.has(this.nameAt(at)) && this.compiled.has(this.tokens.word[at + 1] ?? -1, BODY)) return true;
    if (impersonals.has(this.nameAt(at))) return !this.namesThird(at);
    if (this.isTheirVerb(at)) return false;
    const isAnd = !isComma && this.compiled.has(this.tokens.word[joint] ?? -1, AND);
    return this.isConcept[at] === 1 || (!isAnd && this.compiled.has(first, this.compiled.symbols.CANT_WORD));
  }

  /** "Y no puedo caminar", "ya no siento los dedos". */
  private isOwnDenial(at: number): boolean {
    const no = this.nameAt(at) === 'ya' ? at + 1 : at;
    return this.nameAt(no) === 'no' && firstPersons.has(this.nameAt(no + 1));
  }

  /** "The kids are fine but" tells of no illness. */
  private tellsIll(at: number): boolean {
    return (
      this.isConcept[at] === 1 && !this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.GOOD)
    );
  }

  private joins(at: number): boolean {
    const { AND, BUT } = this.compiled.symbols;
    const word = this.tokens.word[at] ?? -1;
    return this.compiled.has(word, AND) || this.compiled.has(word, BUT) || joints.has(this.nameAt(at));
  }

  /** "And hit my arm", "but had a fever": the relative did or had it. */
  private isTheirVerb(at: number): boolean {
    const { FINITE } = this.compiled.symbols;
    const name = this.nameAt(at);
    return (
      subjectVerbs.has(name) ||
      (name.length > edMin && name.endsWith('ed')) ||
      this.compiled.has(this.tokens.word[at] ?? -1, FINITE)
    );
  }

  private isPresent(at: number): boolean {
    return presents.has(this.nameAt(at)) || this.tokens.kind[at] === kinds.number;
  }

  /** "Cant feel my left foot", "worst headache of my life": up to the next mark or joint, and nobody else is named before it. */
  private namesOwn(from: number): boolean {
    const { RELATION } = this.compiled.symbols;
    for (
      let at = from;
      at < from + ownReach && this.tokens.kind[at] === kinds.word && !this.joins(at);
      at++
    ) {
      if (this.isThird(at) || this.compiled.has(this.tokens.word[at] ?? -1, RELATION)) return false;
      if (this.nameAt(at) !== 'my' && this.nameAt(at) !== 'mi') continue;
      return !this.compiled.has(this.tokens.word[at + 1] ?? -1, RELATION);
    }
    return false;
  }

  private namesThird(from: number): boolean {
    for (let at = from; at < from + ownReach && this.tokens.kind[at] === kinds.word; at++)
      if (this.isThird(at)) return true;
    return false;
  }

  /** Articles aside: Spanish "el" is both. */
  private isThird(at: number): boolean {
    return (
      !articles.has(this.nameAt(at)) &&
      this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.THIRD)
    );
  }

  /** "While my wife was at the store cant lift my arm": what opens with a conjunction ends behind a noun. */
  private endsAside(relative: number, at: number): boolean {
    let before = relative - 1;
    while (before >= 0 && owners.has(this.nameAt(before))) before--;
    return (
      asides.has(this.nameAt(before)) &&
      at > relative + 1 &&
      this.tokens.kind[at] === kinds.word &&
      this.isConcept[at] !== 1 &&
      !this.isTheirVerb(at) &&
      !this.compiled.isGrammar(this.tokens.word[at] ?? -1)
    );
  }

  /** "She said call because there is pus": what they say is the patient's, unless it is of a third. */
  saysBehind(at: number): boolean {
    const { FAMILY_SAYS } = this.compiled.symbols;
    return (
      this.isThird(at) &&
      this.compiled.has(this.tokens.word[at + 1] ?? -1, FAMILY_SAYS) &&
      !this.namesThird(at + 2)
    );
  }

  private nameAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}

const ownReach = 8;
/** "Red" is no verb. */
const edMin = 4;
const joints = new Set(['so', 'because', 'bc', 'cuz', 'cause', 'then', 'now', 'porque', 'entonces', 'ahora']);
const impersonals = new Set(['its', 'it', 'there', 'theres', 'hay']);
const asides = new Set(['while', 'when', 'after', 'before', 'mientras', 'cuando']);
const firstPersons = new Set(['puedo', 'siento', 'aguanto', 'veo', 'tengo', 'estoy', 'respiro', 'me']);
const sides = new Set(['left', 'right', 'lower', 'upper', 'both']);
const presents = new Set(['is', 'at', 'shot', 'went', 'jumped', 'hit', 'es', 'esta', 'subio']);
const articles = new Set(['la', 'el', 'las', 'los', 'the']);
const owners = new Set(['la', 'el', 'mi', 'su', 'mis', 'los', 'las', 'un', 'una', 'my', 'our']);
