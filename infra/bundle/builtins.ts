import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const bare = builtinModules
  .filter((name) => !name.startsWith('_'))
  .map((name) => name.replaceAll('/', '\\/'));
const builtin = new RegExp(`^(?:node:.+|${bare.join('|')})$`);

const isName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default';

/** A module that asks one of Node's for each name that somebody imports, and for no other: what is unused falls away. */
const byName = (path: string): string => {
  const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter(isName);
  return [
    `const builtin = process.getBuiltinModule(${JSON.stringify(path)});`,
    'const named = (name) => builtin[name];',
    'export default builtin;',
    ...names.map(
      (name, n) =>
        `const b${n} = /* @__PURE__ */ named(${JSON.stringify(name)}); export { b${n} as ${name} };`,
    ),
  ].join('\n');
};

/** A module that is one of Node's as a whole, for who imports it at run time or requires it. */
const whole = (path: string): string => `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`;

/**
 * Bundles Node's own modules as values that are asked for by name. An `import` of one reads everything it exports, and some of that
 * is made when it is read: importing `node:http` loads a second HTTP client, a third of a cold start, which nobody calls.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup: (build) => {
    build.onResolve({ filter: builtin }, ({ path, kind }) => {
      const full = path.startsWith('node:') ? path : `node:${path}`;
      if (kind === 'import-statement') return { path: full, namespace: 'builtin', sideEffects: false };
      return { path: full, namespace: 'whole-builtin' };
    });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: byName(path) }));
    build.onLoad({ filter: /.*/, namespace: 'whole-builtin' }, ({ path }) => ({ contents: whole(path) }));
  },
};
