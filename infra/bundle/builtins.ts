import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const bare = builtinModules
  .filter((name) => !name.startsWith('_'))
  .map((name) => name.replaceAll('/', '\\/'));
const builtin = new RegExp(`^(?:node:.+|${bare.join('|')})$`);

/**
 * Bundles Node's own modules as values that are asked for by name. An `import` of one reads everything it exports, once, and some of
 * that is made when it is read: importing `node:http` loads a second HTTP client, a third of a cold start, which nobody calls.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup: (build) => {
    build.onResolve({ filter: builtin }, ({ path, kind }) =>
      kind === 'import-statement' || kind === 'dynamic-import'
        ? { path: path.startsWith('node:') ? path : `node:${path}`, namespace: 'builtin' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};
