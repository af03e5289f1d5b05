import { registerHooks } from 'node:module';

/** Marks the address of each module of the other checkout, so that it is another module even where it is the same file. */
const mark = '?beside';

export const isBeside = (address: string): boolean => address.endsWith(mark);
export const besideOf = (address: string): string => `${address}${mark}`;

/**
 * From now on what a marked module asks for is marked as well, packages apart. `door`, a file of this checkout, is read as if it stood
 * at `place` of the other, whose files all lie under `root`.
 */
export const leadBeside = (door: string, place: string, root: string): void => {
  registerHooks({
    resolve: (specifier, context, next) => {
      const { parentURL = '' } = context;
      if (!isBeside(parentURL)) return next(specifier, context);
      const asker = parentURL === besideOf(door) ? place : parentURL;
      const found = next(specifier, { ...context, parentURL: asker });
      const isTheirs = found.url.startsWith(root) && !found.url.includes('/node_modules/');
      return isTheirs ? { ...found, url: besideOf(found.url) } : found;
    },
  });
};
