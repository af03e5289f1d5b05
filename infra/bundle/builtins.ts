import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const bare = builtinModules
  .filter((name) => !name.startsWith('_'))
  .map((name) => name.replaceAll('/', '\\/'));
const builtin = new RegExp(`^(?:node:.+|${bare.join('|')})$`);

const isName = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default';

const namesOf = (path: string): readonly string[] =>
  Object.keys(process.getBuiltinModule(path) ?? {}).filter(isName);

/** A module that asks one of Node's for each name that somebody imports, and for no other: what is unused falls away. */
const byName = (path: string): string => {
  const names = namesOf(path);
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

/** A module that is one of Node's as a whole, for who imports it at run time; but for what is global and only made when it is read. */
const whole = (path: string): string => {
  const names = namesOf(path).filter((name) => !(name in globalThis));
  return [
    `const builtin = process.getBuiltinModule(${JSON.stringify(path)});`,
    'export default builtin;',
    `export const { ${names.join(', ')} } = builtin;`,
  ].join('\n');
};

/** The same for who requires it. */
const required = (path: string): string =>
  `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`;

/**
 * Bundles Node's own modules as values that are asked for by name. An `import` of one reads everything it exports, and some of that
 * is made when it is read: importing `node:http` loads a second HTTP client, a third of a cold start, which nobody calls. Each importer
 * has its own few lines, so that none is a chunk to find and to load because two chunks share it.
 */
export const builtins: Plugin = {
  name: 'builtins',
  setup: (build) => {
    build.onResolve({ filter: builtin }, ({ path, kind, importer }) => {
      const full = path.startsWith('node:') ? path : `node:${path}`;
      if (kind === 'import-statement')
        return { path: full, suffix: `?${importer}`, namespace: 'builtin', sideEffects: false };
      return { path: full, namespace: kind === 'dynamic-import' ? 'whole-builtin' : 'required-builtin' };
    });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: byName(path) }));
    build.onLoad({ filter: /.*/, namespace: 'whole-builtin' }, ({ path }) => ({ contents: whole(path) }));
    build.onLoad({ filter: /.*/, namespace: 'required-builtin' }, ({ path }) => ({
      contents: required(path),
    }));
  },
};
