import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The libraries of the page, by the name they are imported under and the path they are served at. */
const libraries = new Map([
  ['preact', '/page/vendor/preact.js'],
  ['preact/hooks', '/page/vendor/preact-hooks.js'],
  ['htm', '/page/vendor/htm.js'],
]);

/** A browser knows no package names: each becomes the path it is served at. */
const withPaths = (source: string): string =>
  source.replaceAll(/(\bfrom\s*)(['"])([a-z/]+)\2/g, (written, from: string, quote: string, name: string) => {
    const path = libraries.get(name);
    return path === undefined ? written : `${from}${quote}${path}${quote}`;
  });

/** The page's own files. Its TypeScript is served with the types taken out, so that a visitor needs no build. */
const ownFiles = (): [string, Asset][] =>
  readdirSync(pageFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => typeOf.has(extname(name)))
    .map((name): [string, Asset] => {
      const source = readFileSync(new URL(name, pageFolder), 'utf8');
      const body = extname(name) === '.ts' ? withPaths(stripTypeScriptTypes(source)) : source;
      return [name === 'index.html' ? '/' : join('/page', name), asset(name, body)];
    });

const libraryFiles = (): [string, Asset][] =>
  [...libraries].map(([name, path]) => [
    path,
    asset(`${name}.ts`, withPaths(readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8'))),
  ]);

/** What the page runs of the core itself; its imports of them lead to these paths. */
const coreFiles = [
  'kernel/treatment.ts',
  'message/latin.ts',
  'message/segments.ts',
  'message/reason-words.ts',
  'triage/flag-words.ts',
  'triage/verdict.ts',
];

const sharedFiles = (): [string, Asset][] =>
  coreFiles.map((name) => {
    const source = readFileSync(new URL(`../shared/${name}`, import.meta.url), 'utf8');
    return [`/shared/${name}`, asset(name, stripTypeScriptTypes(source))];
  });

let made: ReadonlyMap<string, Asset> | undefined;

/** Every file of the page by the path it is served under, as they were when the first laptop of this process opened. */
export const pageAssets = (): ReadonlyMap<string, Asset> => {
  made ??= new Map([...ownFiles(), ...sharedFiles(), ...libraryFiles()]);
  return made;
};
