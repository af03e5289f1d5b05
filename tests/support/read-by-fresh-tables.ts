import { readBy } from '../../shared/triage/engine/compiled.ts';
import { freshTables } from './fresh-tables.ts';

// An edit of a table counts in the next test run, before it is packed.
readBy(freshTables);
