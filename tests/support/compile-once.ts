import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What was compiled in one run is kept for the next one, and for the other worker.
enableCompileCache(join(import.meta.dirname, '../../.cache/compiled'));
