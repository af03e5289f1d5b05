import type { Compiled } from './compiled.ts';
import { nameOf } from './look.ts';
import { type Scope, scopes } from './scope-types.ts';
import { kinds, type Tokens } from './tokens.ts';
import { listOf } from './word-list.ts';
import { WordSet } from './word-set.ts';

const nones = new WordSet(
  'none nada neither ninguno ninguna nothing not no nope never havent dont didnt aint',
);
const those = listOf('nada that those them these it eso esos esas esto ellos ellas');
const likes = listOf('that this those it them');
const ones = listOf('one any single bit thing bits things any');
const suits = listOf(
  'applies apply applied fits fit here anymore is matches describes showed shown happened aplica',
);
const toWhom = listOf('to for on with me here us my case at all');
const sorts = listOf('sort kind');
const anys = listOf('any one it that those them anything either');
const wholes = listOf('both all everything either each');
const comings = listOf('came happened showed appeared arrived');
const haves = listOf('have got get see feel notice had');
const bothers = listOf('bothers bothered hurts hurt bother affects me here');
const havings = listOf(
  'had have got get getting felt feel noticed seen with and but so y pero tuve tengo he tenido hay siento senti note no checked nope looked say report thankfully luckily',
);
const sheets = listOf(
  'sheet handout leaflet pamphlet paper papers paperwork list checklist brochure flyer instructions website hoja folleto papel lista',
);
/** These list by themselves, as others do with a word behind them ("said to text if", "asked about"). */
const listings = listOf('lists listed warned mentioned menciono mencionaron googled');
const sayings = listOf('said told asked says dijo dijeron pregunto preguntaron preguntaba');
const instructions = listOf('to watch look about of if whether de si que');
const tolds = listOf('me us yo le');
const watches = listOf('watch look watching looking watched looked');
const fors = listOf('for out');
const worries = listOf('worried afraid scared nervous concerned paranoid preocupada preocupado miedo');
const abouts = listOf('about of by de por that que');
const owners = listOf('my this these the our mi mis este esta estos estas el la los las mine it');
const conditions = listOf('if when whether or for si cuando o about');
const reachMax = 70;

/**
 * What is denied as a whole, behind it: "they give people fevers, lumps, what not; I had none of that", "your sheet about clots, not one bit of
 * it applies", "was worried about infection but there's no sign of any".
 */
export class WholeReader {
  private readonly compiled: Compiled;
  private readonly tokens: Tokens;
  private readonly isConcept: Uint8Array;
  private readonly scope: Scope;
  /** Whether nothing but what stresses it stands behind a denial that ends before the token. */
  private readonly closesAt: (at: number) => boolean;

  constructor(
    compiled: Compiled,
    tokens: Tokens,
    isConcept: Uint8Array,
    scope: Scope,
    closesAt: (at: number) => boolean,
  ) {
    this.compiled = compiled;
    this.tokens = tokens;
    this.isConcept = isConcept;
    this.scope = scope;
    this.closesAt = closesAt;
  }

  denials(): void {
    if (!this.tokens.heard.list(nones)) return;
    for (let at = 0; at < this.tokens.count; at++) {
      if (!nones.has(this.compiled.dictionary, this.tokens.word[at] ?? -1)) continue;
      const end = this.endOfNone(at);
      if (end !== -1 && (this.closesAt(end) || bothers.has(this.wordAt(end)))) this.denyBefore(at);
      if (this.closesAt(this.endOfAll(at))) this.denyTold(at);
    }
  }

  /** As far as the patient has not said it himself. */
  private denyBefore(at: number): void {
    let from = at;
    while (from > 0 && this.tokens.kind[from - 1] === kinds.word) from--;
    let ends = 0;
    for (let back = from - 1; back >= 0; back--) {
      const kind = this.tokens.kind[back];
      if ((kind === kinds.sentenceEnd && (back < from - 1 || ++ends > 1)) || kind === kinds.emoji) break;
      if (this.isSelf(back)) break;
      if (this.isConcept[back] === 1) this.scope.polarity[back] = scopes.negated;
    }
  }

  /** What a sheet lists, what others said to watch for, what the patient was afraid of: whoever else is named in it ("my wife made me check"). */
  private denyTold(none: number): void {
    let ends = 0;
    for (let at = none - 1; at >= Math.max(0, none - reachMax); at--) {
      const kind = this.tokens.kind[at];
      if (kind === kinds.emoji || (kind === kinds.sentenceEnd && ++ends > 2)) return;
      const isFeared = worries.has(this.wordAt(at));
      if (isFeared ? ends === 0 && this.isFear(at) : this.opensList(at)) this.denyFrom(at, none);
    }
  }

  /** From where the list opens to where its sentence ends, or the patient says how it is ("and my arm is red"). */
  private denyFrom(opener: number, none: number): void {
    for (let at = opener; at < none; at++) {
      const kind = this.tokens.kind[at];
      if (kind === kinds.sentenceEnd || kind === kinds.question) return;
      if (at > opener && this.isSelf(at) && this.speaksUp(at)) return;
      if (this.isConcept[at] === 1) this.scope.polarity[at] = scopes.negated;
    }
  }

  /** "And I", "but my": behind a mark or a join, and under no condition. */
  private speaksUp(at: number): boolean {
    if (conditions.has(this.wordAt(at - 1)) || conditions.has(this.wordAt(at - 2))) return false;
    const { AND, BUT } = this.compiled.symbols;
    const before = this.tokens.word[at - 1] ?? -1;
    return (
      this.tokens.kind[at - 1] !== kinds.word ||
      this.compiled.has(before, AND) ||
      this.compiled.has(before, BUT) ||
      this.isConcept[at + 1] === 1
    );
  }

  private opensList(at: number): boolean {
    const word = this.wordAt(at);
    const next = this.wordAt(at + 1);
    if (sheets.has(word) || listings.has(word)) return true;
    if (watches.has(word)) return fors.has(next);
    if (!sayings.has(word)) return false;
    return instructions.has(next) || (tolds.has(next) && instructions.has(this.wordAt(at + 2)));
  }

  /** "Worried about my numb foot" is about what is there. */
  private isFear(at: number): boolean {
    return abouts.has(this.wordAt(at + 1)) && !owners.has(this.wordAt(at + 2));
  }

  /** Behind "none of that", "nada de eso", "had neither", or -1. */
  private endOfNone(at: number): number {
    const [word, next, third] = [this.wordAt(at), this.wordAt(at + 1), this.wordAt(at + 2)];
    if (this.isTold(at)) return -1;
    if (word === 'neither' && this.wordAt(at - 1) === 'had') return at + 1;
    if (
      (word === 'none' && next === 'of') ||
      (word === 'nada' && next === 'de') ||
      (word === 'ninguno' && next === 'de')
    )
      return those.has(third) ? at + 3 : third === 'the' && this.wordAt(at + 3) === 'above' ? at + 4 : -1;
    return -1;
  }

  /** Behind what denies a list as well: "nothing like that", "not one bit of it applies", "no sign of any", a bare "none". */
  private endOfAll(at: number): number {
    const [word, next, third] = [this.wordAt(at), this.wordAt(at + 1), this.wordAt(at + 2)];
    switch (word) {
      case 'nothing':
        if (next === 'like' && likes.has(third)) return at + 3;
        return next === 'of' && third === 'the' && sorts.has(this.wordAt(at + 3)) ? at + 4 : -1;
      case 'no':
        return (next === 'sign' || next === 'signs' || next === 'trace') &&
          third === 'of' &&
          anys.has(this.wordAt(at + 3))
          ? at + 4
          : -1;
      case 'nope':
        return next === 'to' && wholes.has(third) ? at + 3 : -1;
      case 'never':
        return comings.has(next) ? at + 2 : -1;
      case 'havent':
      case 'dont':
      case 'didnt':
      case 'aint':
      case 'not': {
        let end = haves.has(next) ? at + 2 : at + 1;
        while (ones.has(this.wordAt(end))) end++;
        return ones.has(this.wordAt(end - 1)) && this.wordAt(end) === 'of' && those.has(this.wordAt(end + 1))
          ? this.behindSuit(end + 2)
          : -1;
      }
      case 'none':
      case 'ninguno':
      case 'ninguna':
      case 'nada':
        if (this.isTold(at)) return -1;
        if (next === 'of' || next === 'de') return those.has(third) ? this.behindSuit(at + 3) : -1;
        return at + 1;
      default:
        return -1;
    }
  }

  /** "None of it applies to me." */
  private behindSuit(at: number): number {
    let end = at;
    if (suits.has(this.wordAt(end))) end++;
    while (end > at && toWhom.has(this.wordAt(end))) end++;
    return end;
  }

  /** Whether a word stands before it that makes it the object of something else ("it helped none"). */
  private isTold(at: number): boolean {
    return this.tokens.kind[at - 1] === kinds.word && !havings.has(this.wordAt(at - 1));
  }

  private isSelf(at: number): boolean {
    return this.compiled.has(this.tokens.word[at] ?? -1, this.compiled.symbols.SELF);
  }

  private wordAt(at: number): string {
    return nameOf(this.compiled, this.tokens, at);
  }
}
