import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';

export type Asset = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

const pageFolder = new URL('./page/', import.meta.url);

const typeOf = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.ts', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/** Scripts, styles and pictures are ours, and nothing on the page may come from anywhere else. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const asset = (name: string, body: string): Asset => ({
  body,
  headers: {
    'content-type': typeOf.get(extname(name)) ?? 'application/octet-stream',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  },
});

/** The page's own files. Its TypeScript is served with the types taken out, so that a visitor needs no build. */
const ownFiles = (): [string, Asset][] =>
  readdirSync(pageFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => typeOf.has(extname(name)))
    .map((name): [string, Asset] => {
      const source = readFileSync(new URL(name, pageFolder), 'utf8');
      const body = extname(name) === '.ts' ? stripTypeScriptTypes(source) : source;
      return [name === 'index.html' ? '/' : join('/page', name), asset(name, body)];
    });

const require = createRequire(import.meta.url);

/** The two small libraries of the page, from where npm put them. */
const libraries = (): [string, Asset][] =>
  [
    ['/page/vendor/preact.js', 'preact/dist/preact.module.js'],
    ['/page/vendor/hooks.js', 'preact/hooks/dist/hooks.module.js'],
    ['/page/vendor/htm.js', 'htm/dist/htm.module.js'],
  ].map(([path = '', file = '']) => {
    const source = readFileSync(require.resolve(file), 'utf8');
    // The browser knows no package names.
    return [path, asset('.ts', source.replaceAll(/(['"])preact\1/g, '"/page/vendor/preact.js"'))];
  });

/** Every file of the page by the path it is served under. */
export const pageAssets = (): ReadonlyMap<string, Asset> => new Map([...ownFiles(), ...libraries()]);
