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

/** Looks at each entry in order, and at the end at what was left undone. */
export type Watcher = {
  see(entry: TraceEntry): void;
  end(at: Ends): void;
};

/** A watcher as it begins with a trace. */
export type Watch = (facts: Facts, violate: Violate, about: About) => Watcher;
