import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Letters, punctuation, money, fractions and comparisons: what words are made of. No symbols, arrows or formulas. */
const isOfWords = (point: number): boolean =>
  point <= 0x24f ||
  (point >= 0x2000 && point <= 0x206f) ||
  (point >= 0x20a0 && point <= 0x20cf) ||
  (point >= 0x2150 && point <= 0x215f) ||
  (point >= 0x2260 && point <= 0x2265) ||
  (point >= 0xfb00 && point <= 0xfb06);

const line = /^ *'&\w+;?': '((?:\\u[0-9A-F]{4})+)',?\n/gm;

/** A table of named characters without those that no words are made of. */
export const cutToWords = (source: string): string =>
  source.replace(line, (entry, escaped: string) => {
    const units = escaped.split('\\u').slice(1);
    return units.length === 1 && isOfWords(Number.parseInt(units.join(''), 16)) ? entry : '';
  });

/** Bundles of the reader of mails the names of characters that words are made of: 7 kB of 46. Any other name stays as it is written. */
export const htmlEntities: Plugin = {
  name: 'html-entities',
  setup: (build) => {
    build.onLoad({ filter: /postal-mime[\\/]dist[\\/]esm[\\/]html-entities\.js$/ }, async ({ path }) => ({
      contents: cutToWords(await readFile(path, 'utf8')),
    }));
  },
};
