import { courseCueRows } from './course-cues.ts';
import { denialCueRows, type NoteCueKind } from './cues.ts';
import { marks, type Token } from './tokens.ts';
import { noteGroups } from './word-groups.ts';

export type NoteCue = {
  readonly kind: NoteCueKind;
  readonly from: number;
  readonly to: number;
  readonly isOver: boolean;
};

/** What a denial tells of its finding: that it is not there, or that it was there and has gone. */
export const told = { denied: 1, over: 2 } as const;

export const toldBy = (cue: NoteCue): number => (cue.isOver ? told.over : told.denied);

type Slot = { readonly words: ReadonlySet<string>; readonly mayMiss: boolean; readonly repeats: boolean };
type Phrase = { readonly kind: NoteCueKind; readonly isOver: boolean; readonly slots: readonly Slot[] };

/** A word that may stand any number of times is taken so often at most. */
const repeatsMax = 10;

const asSlot = (source: string): Slot => {
  const repeats = source.endsWith('*');
  const mayMiss = repeats || source.endsWith('?');
  const names = (mayMiss ? source.slice(0, -1) : source).split('|');
  const words = new Set(names.flatMap((name) => noteGroups[name]?.split(' ') ?? [name]));
  return { words, mayMiss, repeats };
};

/** The phrases by their first word; a phrase never begins with a word that may be missing, except that it stands under each that can open it. */
const compile = (): ReadonlyMap<string, readonly Phrase[]> => {
  const byFirst = new Map<string, Phrase[]>();
  for (const row of [...denialCueRows, ...courseCueRows])
    for (const source of row.phrases.split(';')) {
      const slots = source.trim().split(/\s+/).map(asSlot);
      const phrase: Phrase = { kind: row.kind, isOver: row.isOver ?? false, slots };
      const openers = new Set<string>();
      for (const slot of slots) {
        for (const word of slot.words) openers.add(word);
        if (!slot.mayMiss) break;
      }
      for (const word of openers) {
        const list = byFirst.get(word);
        if (list === undefined) byFirst.set(word, [phrase]);
        else list.push(phrase);
      }
    }
  return byFirst;
};

let compiled: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** Where the phrase ends when it begins at this token, or -1. A word that may be missing is taken when it is there. */
const endOf = (
  tokens: readonly Token[],
  at: number,
  slots: readonly Slot[],
  slot: number,
  taken = 0,
): number => {
  const wanted = slots[slot];
  if (wanted === undefined) return at;
  const token = tokens[at];
  if (token?.mark === marks.word && wanted.words.has(token.text)) {
    const mayRepeat = wanted.repeats && taken < repeatsMax;
    const longer = mayRepeat ? endOf(tokens, at + 1, slots, slot, taken + 1) : -1;
    const end = longer === -1 ? endOf(tokens, at + 1, slots, slot + 1) : longer;
    if (end !== -1) return end;
  }
  return wanted.mayMiss ? endOf(tokens, at, slots, slot + 1) : -1;
};

const meetsConcept = (isConcept: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isConcept[at] === 1) return true;
  return false;
};

/**
 * The triggers of a note from left to right, the longest at each place, in two layers: those of denial and statement, and those of
 * time, condition and person. A trigger that shares a word with the concept is none.
 */
export const findNoteCues = (
  tokens: readonly Token[],
  isConcept: Uint8Array,
  kinds: (kind: NoteCueKind) => boolean,
): readonly NoteCue[] => {
  compiled ??= compile();
  const cues: NoteCue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.mark !== marks.word || isConcept[at] === 1) continue;
    let best: NoteCue | undefined;
    for (const phrase of compiled.get(token.text) ?? []) {
      if (!kinds(phrase.kind)) continue;
      const to = endOf(tokens, at, phrase.slots, 0);
      if (to <= (best?.to ?? at) || meetsConcept(isConcept, at, to)) continue;
      best = { kind: phrase.kind, from: at, to, isOver: phrase.isOver };
    }
    if (best === undefined) continue;
    cues.push(best);
    at = best.to - 1;
  }
  return cues;
};

const denialKinds: ReadonlySet<NoteCueKind> = new Set<NoteCueKind>([
  'before',
  'after',
  'either',
  'pseudo',
  'possible',
  'suggests',
  'end',
  'end-forward',
  'through',
  'unprecedented',
]);

/** Whether a trigger denies or ends a statement; the others tell time, condition and person. */
export const isDenialKind = (kind: NoteCueKind): boolean => denialKinds.has(kind);
