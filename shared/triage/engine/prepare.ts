// The rules say which lists they ask for.
import '../triage.ts';
import { aliasesOf } from './aliases.ts';
import { compileTables } from './compile.ts';
import { compiledFrom } from './compiled.ts';
import { type Packed, pack } from './pack.ts';

/** The tables of the lexicon, packed. Which common words may stand for critical ones is found by reading them once. */
export const preparedTables = (): Packed => {
  const tables = compileTables();
  const aliases = aliasesOf(compiledFrom(pack(tables)));
  return pack({
    ...tables,
    words: tables.words.map((word, id) => ({ ...word, alias: aliases.get(id) ?? -1 })),
  });
};
