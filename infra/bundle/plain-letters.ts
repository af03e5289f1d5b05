import { readFile, writeFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const beyond = /[^\0-\x7f]/g;

/** The source with every letter beyond ASCII written as an escape. Raw texts of templates would change by it: a source with such throws. */
export const withPlainLetters = (source: string): string => {
  if (source.includes('String.raw') && source.search(beyond) !== -1)
    throw new Error('a raw text keeps its letters: they cannot be written otherwise');
  return source.replace(
    beyond,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
  );
};

/**
 * Writes bundles in plain letters. The bundler does so in texts, not in regular expressions and templates, and one quotation mark there
 * makes the engine keep all of a file, hundreds of kB, in two bytes a letter.
 */
export const plainLetters = (root: string): Plugin => ({
  name: 'plain-letters',
  setup: (build) => {
    build.onEnd(async ({ metafile, errors }) => {
      if (errors.length > 0) return;
      if (metafile === undefined) throw new Error('plain letters need a metafile');
      for (const [path, output] of Object.entries(metafile.outputs)) {
        if (!path.endsWith('.mjs')) continue;
        const source = await readFile(`${root}/${path}`, 'utf8');
        const plain = withPlainLetters(source);
        if (plain === source) continue;
        await writeFile(`${root}/${path}`, plain);
        output.bytes = plain.length;
      }
    });
  },
});
