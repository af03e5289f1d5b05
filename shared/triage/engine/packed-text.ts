import type { PackedNames } from './pack.ts';

/** What has a name in the packed tables, as a module of its own. Its lines are long because nobody reads them. */
export const packedText = (names: PackedNames): string => {
  const fields = Object.entries(names).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
  return `${[
    "import type { PackedNames } from './pack.ts';",
    '',
    '/** Made from the tables of the lexicon by `npm run triage -- --compile`. Edit those, then run it again. */',
    'export const packedNames: PackedNames = {',
  ].join('\n')}\n${fields.join('')}};\n`;
};
