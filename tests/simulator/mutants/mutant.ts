import type { Fidelity } from '../fidelity/fidelity.ts';
import type { Invariant } from '../oracle/invariants.ts';

/** One change of a file of the product. `find` stands in it exactly once, or the mutant is out of date. */
export type Edit = { readonly file: string; readonly find: string; readonly put: string };

/** A bug put in on purpose while the sources are loaded: the oracle must find it, or it would not find one like it. */
export type Mutant = {
  readonly id: string;
  readonly does: string;
  /** The promises of which at least one is broken by it. */
  readonly breaks: readonly [Invariant, ...Invariant[]];
  /** Where it can be met, if not everywhere. */
  readonly fidelity?: Fidelity;
  readonly edits: readonly [Edit, ...Edit[]];
  /** What the simulator draws more often than it does, in its own files, so that a bug that is rarely met is met in some thousand seeds. */
  readonly oftener?: readonly Edit[];
  /** This checkout with other changes runs beside it, where the bug shows in the company of another release alone. */
  readonly beside?: readonly [Edit, ...Edit[]];
};
