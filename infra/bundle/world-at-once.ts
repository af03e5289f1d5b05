import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

const entry = /[\\/]functions[\\/][\w-]+\.ts$/;
const later = /\(await import\('(\.\/aws\/[\w-]+\.ts)'\)\)/g;

/** An entry with its world imported by its first line instead of with its first event. */
export const withWorldAtOnce = (source: string): string => {
  const [found, ...more] = [...source.matchAll(later)];
  if (found === undefined || more.length > 0) throw new Error('an entry imports one world, lazily');
  const [written, world] = found;
  return `import * as itsWorld from '${world}';\n${source.replace(written, 'itsWorld')}`;
};

/**
 * Bundles each function with its world. An entry imports it lazily, so that a laptop loads no client of AWS; on AWS it is the first
 * thing that happens. There it belongs into what Lambda does with a whole processor before the first event, and into fewer files.
 */
export const worldAtOnce: Plugin = {
  name: 'world-at-once',
  setup: (build) => {
    build.onLoad({ filter: entry }, async ({ path }) => ({
      loader: 'ts',
      contents: withWorldAtOnce(await readFile(path, 'utf8')),
      resolveDir: dirname(path),
    }));
  },
};
