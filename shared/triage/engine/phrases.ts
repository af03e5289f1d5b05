import { spellings } from '../lexicon/spellings.ts';
import { foldWord } from './characters.ts';
import { addedForms } from './inflection.ts';

/**
 * The phrase syntax of the tables, and what it compiles to: a trie of sequences whose edges are words or groups of words, and
 * pairs ("A & B"). The compiler throws on a row it cannot read: a bad row fails the build, never a patient.
 */

type Edge = { readonly symbol: number; readonly gap: number; readonly target: TrieNode };
export type TrieNode = { readonly edges: Edge[]; readonly accepts: number[] };
const newNode = (): TrieNode => ({ edges: [], accepts: [] });

type Pair = { readonly left: number; readonly right: number; readonly row: number };

export type Groups = Readonly<Record<string, { readonly en: string; readonly es: string }>>;

type Element = { readonly symbol: number; readonly gap: number };
type Choice = { readonly single: readonly string[]; readonly sequences: readonly (readonly string[])[] };

const expansionsMax = 400;

/** Collects the words and groups of all tables and compiles their phrases. */
export class PhraseBook {
  readonly words: string[] = [];
  readonly root: TrieNode = newNode();
  readonly pairs: Pair[] = [];
  /** Word ids of each group symbol. */
  readonly members: number[][] = [];
  private readonly ids = new Map<string, number>();
  private readonly symbols = new Map<string, number>();
  private readonly named = new Map<string, number>();
  private readonly rootEdges = new Map<number, Edge>();
  private readonly options = new Map<string, Element[][]>();
  private readonly groups: Groups;
  private readonly choices = new Map<string, Choice>();

  constructor(groups: Groups) {
    this.groups = groups;
  }

  wordId(raw: string): number {
    const seen = this.ids.get(raw);
    if (seen !== undefined) return seen;
    const word = foldWord(raw);
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.ids.set(word, id);
    return id;
  }

  /** The id of a folded word, if it stands in a phrase or has been asked for. */
  knownId(word: string): number | undefined {
    return this.ids.get(word);
  }

  /** The symbol of a named group; a symbol stands for any of its single words. */
  groupSymbol(name: string): number {
    return this.symbolOf(name, this.choiceOf(name).single);
  }

  /** The symbol of the English words of a group. */
  englishSymbol(name: string): number {
    return this.symbolOf(`${name} (English)`, this.englishWords(name));
  }

  private englishWords(name: string): readonly string[] {
    const group = this.groups[name];
    if (group === undefined) return name.includes('_') ? [] : [name];
    return group.en
      .split(/\s+/)
      .filter((one) => one !== '' && one !== name)
      .flatMap((one) => this.englishWords(one));
  }

  hasSingle(name: string): boolean {
    return this.choiceOf(name).single.length > 0;
  }

  /** Compiles every phrase of one row. */
  add(row: number, phrases: string): void {
    for (const raw of phrases.split(';')) {
      const phrase = raw.trim().replace(/\s+/g, ' ');
      if (phrase !== '') this.addPhrase(row, phrase);
    }
  }

  private addPhrase(row: number, phrase: string): void {
    const sides = phrase.split(' & ');
    if (sides.length > 3) throw new Error(`too many "&" in "${phrase}"`);
    const [left = '', right] = sides;
    if (right === undefined) {
      this.insertPhrase(row, left);
    } else if (sides.length === 2 && !left.includes(' ') && !right.includes(' ')) {
      this.pairs.push({ left: this.pairSymbol(left), right: this.pairSymbol(right), row });
    } else {
      const last = sides[sides.length - 1] ?? '';
      const first = sides.length === 3 ? `${left} & ${right}`.replace(' & ', ' ... ') : left;
      this.insertPhrase(row, `${first} ... ${last}`);
      this.insertPhrase(row, `${last} ... ${first}`);
    }
  }

  private pairSymbol(element: string): number {
    return this.symbolOf(element, this.choiceOf(element).single);
  }

  private symbolOf(name: string, single: readonly string[]): number {
    const named = this.named.get(name);
    if (named !== undefined) return named;
    const ids = [...new Set(single.map((word) => this.wordId(word)))].sort((a, b) => a - b);
    const key = ids.join(',');
    const known = this.symbols.get(key);
    if (known !== undefined) {
      this.named.set(name, known);
      return known;
    }
    if (ids.length === 0) throw new Error(`"${name}" names no single word`);
    const symbol = this.members.length;
    this.members.push(ids);
    this.symbols.set(key, symbol);
    this.named.set(name, symbol);
    return symbol;
  }

  /** What one element of a phrase may be: any of some single words, or one of some sequences. */
  private choiceOf(element: string): Choice {
    const known = this.choices.get(element);
    if (known !== undefined) return known;
    const single: string[] = [];
    const sequences: string[][] = [];
    const alternatives = element.split('|');
    for (const alternative of alternatives) {
      const group = this.groups[alternative];
      if (group !== undefined) {
        for (const entry of `${group.en} ${group.es}`.split(/\s+/)) {
          if (entry === '' || entry === alternative) continue;
          const nested = this.choiceOf(entry);
          single.push(...nested.single);
          sequences.push(...nested.sequences.map((sequence) => [...sequence]));
        }
      } else if (alternative.includes('_')) {
        sequences.push(alternative.split('_'));
      } else if (/^[A-Z][A-Z_]+$/.test(alternative)) {
        throw new Error(`unknown group "${alternative}"`);
      } else if (alternative === '') {
        throw new Error(`empty choice in "${element}"`);
      } else single.push(alternative, ...(spellings.get(alternative) ?? []));
    }
    const choice = { single: [...single, ...addedForms(alternatives)], sequences };
    this.choices.set(element, choice);
    return choice;
  }

  /** Grows the trie along every sequence the phrase stands for, all of them side by side. */
  private insertPhrase(row: number, phrase: string): void {
    let frontier: TrieNode[] = [this.root];
    let gap = 0;
    for (const part of phrase.split(' ')) {
      if (part === '..' || part === '...') {
        gap = part.length === 2 ? 3 : 7;
        continue;
      }
      const optional = part.startsWith('(') && part.endsWith(')');
      const options = this.optionsOf(optional ? part.slice(1, -1) : part, gap);
      const next: TrieNode[] = optional ? [...frontier] : [];
      for (const node of frontier) for (const option of options) next.push(this.descend(node, option));
      if (next.length > expansionsMax) throw new Error(`"${phrase}" stands for too many phrases`);
      frontier = next;
      gap = 0;
    }
    if (gap !== 0) throw new Error(`"${phrase}" ends in a gap`);
    for (const node of frontier)
      if (node !== this.root && !node.accepts.includes(row)) node.accepts.push(row);
  }

  private optionsOf(part: string, gap: number): Element[][] {
    const key = `${part} ${gap}`;
    const known = this.options.get(key);
    if (known !== undefined) return known;
    const choice = this.choiceOf(part);
    const options: Element[][] = [];
    this.options.set(key, options);
    const [only] = choice.single;
    if (only !== undefined && choice.single.length === 1) options.push([{ symbol: ~this.wordId(only), gap }]);
    else if (choice.single.length > 1) options.push([{ symbol: this.symbolOf(part, choice.single), gap }]);
    for (const sequence of choice.sequences) {
      let expanded: Element[][] = [[]];
      sequence.forEach((word, index) => {
        const inner = this.optionsOf(word, index === 0 ? gap : 0);
        expanded = expanded.flatMap((head) => inner.map((tail) => [...head, ...tail]));
      });
      options.push(...expanded);
    }
    return options;
  }

  private descend(from: TrieNode, option: readonly Element[]): TrieNode {
    let node = from;
    for (const { symbol, gap } of option) {
      let edge = this.edgeOf(node, symbol, gap);
      if (edge === undefined) {
        edge = { symbol, gap, target: newNode() };
        node.edges.push(edge);
        if (node === this.root) this.rootEdges.set(symbol * 8 + gap, edge);
      }
      node = edge.target;
    }
    return node;
  }

  /** Only the root has so many edges that a search would cost. */
  private edgeOf(node: TrieNode, symbol: number, gap: number): Edge | undefined {
    if (node === this.root) return this.rootEdges.get(symbol * 8 + gap);
    for (const edge of node.edges) if (edge.symbol === symbol && edge.gap === gap) return edge;
    return undefined;
  }
}
