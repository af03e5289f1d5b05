import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** Small modules that a function needs at its start and what reads replies needs later. */
const shared = /[\\/]reply[\\/]reply\.ts$/;
const later = /[\\/]triage[\\/]/;

/**
 * Gives what reads replies a copy of its own of the few kB that it shares with the start: a bundler that splits makes them one more
 * file, which has to be found and loaded.
 */
export const ownCopies: Plugin = {
  name: 'own-copies',
  setup: (build) => {
    build.onResolve({ filter: shared }, ({ path, resolveDir, importer }) => ({
      path: resolve(resolveDir, path),
      ...(later.test(importer) ? { suffix: '?later' } : {}),
    }));
  },
};
