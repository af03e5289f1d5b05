import type { evolve } from '../../../shared/conversation/evolve.ts';
import type { TraceEntry } from '../trace.ts';
import type { Facts } from './facts.ts';
import type { Invariant } from './invariants.ts';

/** A promise that was broken: which one, where in the trace, and how. */
export type Violation = { readonly invariant: Invariant; readonly entry: number; readonly what: string };

/** Tells that an invariant is broken by the entry at hand. */
export type Violate = (invariant: Invariant, what: string) => void;

/** What is known of the seed apart from its trace. */
export type About = {
  /** True where the seed drew no fault at all. */
  readonly faultless: boolean;
  /** Words, names and numbers that no log may hold. */
  readonly secrets: readonly string[];
  /** How the releases at work make a row from its events. */
  readonly folds: readonly (typeof evolve)[];
};

/** When the faults healed, and when everything had to be done. */
export type Ends = { readonly healedAt: number; readonly endedAt: number };

type Type = TraceEntry['type'];

/** Looks at each entry of its types in order, and at the end at what was left undone. */
export type Watcher = {
  readonly sees: readonly Type[];
  see(entry: TraceEntry): void;
  end(at: Ends): void;
};

/** What a watcher does with the entries of those types; it is shown no others. */
export const seeing = <const Types extends readonly Type[]>(
  sees: Types,
  see: (entry: Extract<TraceEntry, { type: Types[number] }>) => void,
): Pick<Watcher, 'sees' | 'see'> => {
  const isOne = (entry: TraceEntry): entry is Extract<TraceEntry, { type: Types[number] }> =>
    sees.includes(entry.type);
  return {
    sees,
    see: (entry) => {
      if (isOne(entry)) see(entry);
    },
  };
};

/** A watcher as it begins with a trace. */
export type Watch = (facts: Facts, violate: Violate, about: About) => Watcher;
