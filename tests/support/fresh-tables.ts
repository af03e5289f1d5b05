import { preparedTables } from '../../shared/triage/engine/prepare.ts';

/** The tables as they stand in the sources, whether or not somebody has packed them since. */
export const freshTables = preparedTables();
