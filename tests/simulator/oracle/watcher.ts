import type { TraceEntry } from '../trace.ts';

/** A promise that was broken: which one, where in the trace, and how. */
export type Violation = { readonly invariant: string; readonly entry: number; readonly what: string };

/** Tells that an invariant is broken by the entry at hand. */
export type Violate = (invariant: string, what: string) => void;

/** What is known of the seed apart from its trace. */
export type About = {
  /** True where the seed drew no fault at all. */
  readonly faultless: boolean;
  /** Words, names and numbers that no log may hold. */
  readonly secrets: readonly string[];
};

/** Looks at each entry in order, and at the end at what was left undone. */
export type Watcher = {
  see(entry: TraceEntry): void;
  end(at: { readonly healedAt: number; readonly endedAt: number }): void;
};
