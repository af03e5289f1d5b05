import { compileTables } from '../../shared/triage/engine/compile.ts';
import { pack } from '../../shared/triage/engine/pack.ts';

/** The tables as they stand in the sources, whether or not somebody has packed them since. */
export const freshTables = pack(compileTables());
