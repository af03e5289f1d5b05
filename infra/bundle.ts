import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { environments, type FunctionName } from '../functions/edge/environment.ts';
import { builtins } from './bundle/builtins.ts';
import { directImports } from './bundle/direct-imports.ts';
import { htmlEntities } from './bundle/html-entities.ts';
import { narrowDoors } from './bundle/narrow-doors.ts';
import { ownCopies } from './bundle/own-copies.ts';
import { phoneCountries } from './bundle/phone-countries.ts';
import { plainLetters } from './bundle/plain-letters.ts';
import { tablesReader, triageTables } from './bundle/triage-tables.ts';
import { trimClients } from './bundle/trim-clients.ts';
import { worldAtOnce } from './bundle/world-at-once.ts';

const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(environments, name);

/** Every function of `functions/`, in the order in which they are listed there. */
export const functionNames: readonly FunctionName[] = Object.keys(environments).filter(isFunctionName);

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const entryOf = (name: FunctionName): string => `functions/${name}.ts`;

const options = {
  absWorkingDir: fromRoot('.'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Without it the service clients come as CommonJS, nearly twice as large.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  alias: {
    '@aws-sdk/credential-provider-node': fromRoot('infra/bundle/environment-credentials.ts'),
    '@aws-sdk/endpoint-cache': fromRoot('infra/bundle/no-endpoint-cache.ts'),
  },
} satisfies BuildOptions;

/** What went into each function's files. */
export type Bundles = ReadonlyMap<FunctionName, Metafile>;

/** Functions that load clients of other protocols later, which must not come with the first. */
const loadsClientsLater: ReadonlySet<FunctionName> = new Set(['wake', 'sweep']);

/**
 * Bundles each function into a folder of its own in `outdir`: its entry, and what it imports lazily in chunks. Each by itself, so
 * that none carries what only another needs. No Docker and nothing installed in AWS: the clients are part of it. `countries` are
 * those whose numbers any clinic texts, `more` what a bundle that is only tried out needs besides. Answers what went into each file.
 */
export const bundleFunctions = async (
  outdir: string,
  countries: readonly string[],
  more: readonly Plugin[] = [],
): Promise<Bundles> => {
  await rm(outdir, { recursive: true, force: true });
  const common = [
    worldAtOnce,
    builtins,
    trimClients,
    htmlEntities,
    narrowDoors([fromRoot('functions/aws')]),
    phoneCountries(countries),
    ownCopies,
    plainLetters(fromRoot('.')),
    triageTables(fromRoot('.')),
  ];
  const bundle = async (name: FunctionName): Promise<readonly [FunctionName, Metafile]> => {
    const { metafile } = await build({
      ...options,
      entryPoints: [entryOf(name)],
      outdir: `${outdir}/${name}`,
      metafile: true,
      // The one function that speaks in the web's own messages.
      ...(name === 'board' ? { inject: [fromRoot('infra/bundle/web-messages.ts')] } : {}),
      plugins: [
        ...more,
        ...common,
        ...(loadsClientsLater.has(name) ? [directImports(fromRoot('node_modules'))] : []),
      ],
    });
    return [name, metafile];
  };
  return new Map(await Promise.all(functionNames.map(bundle)));
};

/** Bundles the function behind the custom resources into `outdir`. */
export const bundleSettings = async (outdir: string): Promise<void> => {
  await rm(outdir, { recursive: true, force: true });
  await build({
    ...options,
    entryPoints: ['infra/account-settings/handler.ts'],
    outdir,
    plugins: [builtins, trimClients, narrowDoors([fromRoot('infra/account-settings')])],
  });
};

/** What one function brings, in bytes. */
export type BundleSize = {
  /** Loaded before it can answer its first event: the entry, its world, and what both import. */
  readonly atStart: number;
  /** With everything it may load later, but for triage. */
  readonly withLazy: number;
  /** The rules and tables of triage, which are loaded with the first reply. */
  readonly triage: number;
};

const isTriage = (entryPoint: string | undefined): boolean => entryPoint === tablesReader;

/** Follows the imports of a function through its bundle. */
export const bundleSizeOf = ({ outputs }: Metafile, name: FunctionName): BundleSize => {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entryOf(name));
  if (entry === undefined) throw new Error(`the bundle has no entry for ${name}`);
  type Import = Metafile['outputs'][string]['imports'][number];
  const sum = (isFollowed: (found: Import) => boolean): number => {
    const seen = new Set<string>();
    const open = [entry];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const found of outputs[path]?.imports ?? []) if (isFollowed(found)) open.push(found.path);
    }
    return [...seen].reduce((bytes, path) => bytes + (outputs[path]?.bytes ?? 0), 0);
  };
  const withLazy = sum(({ path }) => !isTriage(outputs[path]?.entryPoint));
  return {
    atStart: sum(({ kind }) => kind === 'import-statement'),
    withLazy,
    triage: sum(() => true) - withLazy,
  };
};
