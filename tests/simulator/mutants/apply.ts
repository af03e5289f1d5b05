import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isBeside } from '../beside-modules.ts';
import type { Edit, Mutant } from './mutant.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

type Changes = { readonly id: string; readonly edits: readonly Edit[] };

/** A source with the changes of a mutant; throws where one of them does not fit exactly once. */
const mutated = ({ id, edits }: Changes, file: string, source: string): string =>
  edits
    .filter((edit) => edit.file === file)
    .reduce((text, { find, put }) => {
      const parts = text.split(find);
      if (parts.length !== 2)
        throw new Error(`${id} does not fit ${file}: its place is there ${parts.length - 1} times`);
      return parts.join(put);
    }, source);

/** Reads a file of the product and changes it. */
export const mutatedFile = (mutant: Changes, file: string): string =>
  mutated(mutant, file, readFileSync(`${root}${file}`, 'utf8'));

const changeSources = (mutant: Changes, isMeant: (address: string) => boolean): void => {
  const files = new Set(mutant.edits.map(({ file }) => file));
  registerHooks({
    load: (url, context, next) => {
      const file = url.startsWith('file:') && isMeant(url) ? fileURLToPath(url).slice(root.length) : '';
      const loaded = next(url, context);
      return files.has(file) ? { ...loaded, source: mutatedFile(mutant, file) } : loaded;
    },
  });
};

/** From now on the files of a mutant are loaded with its changes. None of them may have been loaded before. */
export const applyMutant = (mutant: Mutant): void => {
  const { id, edits, oftener = [], beside } = mutant;
  changeSources({ id, edits: [...edits, ...oftener] }, (address) => !isBeside(address));
  if (beside !== undefined) changeSources({ id, edits: beside }, isBeside);
};
