import type { Packed } from './pack.ts';

/** The packed tables as a module of their own. Its lines are long because nobody reads them. */
export const packedText = (packed: Packed): string => {
  const fields = Object.entries(packed).map(([name, value]) => `  ${name}: ${literal(value)},\n`);
  return `${[
    "import type { Packed } from './pack.ts';",
    '',
    '/** Made from the tables of the lexicon by `npm run triage -- --compile`. Edit those, then run it again. */',
    'export const packed: Packed = {',
  ].join('\n')}\n${fields.join('')}};\n`;
};

const literal = (value: unknown): string => JSON.stringify(value);
