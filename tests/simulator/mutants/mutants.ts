import { boardMutants } from './board.ts';
import { commitMutants } from './commits.ts';
import { consentMutants } from './consent.ts';
import type { Mutant } from './mutant.ts';
import { operatorMutants } from './operators.ts';
import { pagingMutants } from './paging.ts';
import { releaseMutants } from './releases.ts';
import { sendingMutants } from './sending.ts';
import { tableMutants } from './table.ts';
import { wakingMutants } from './waking.ts';

/** Every bug that the oracle is tried with. */
export const mutants: readonly Mutant[] = [
  ...commitMutants,
  ...sendingMutants,
  ...consentMutants,
  ...wakingMutants,
  ...pagingMutants,
  ...operatorMutants,
  ...tableMutants,
  ...boardMutants,
  ...releaseMutants,
].toSorted((one, other) => (one.id < other.id ? -1 : 1));
