import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { environments, type FunctionName } from '../functions/edge/environment.ts';

const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(environments, name);

/** Every function of `functions/`, in the order in which they are listed there. */
export const functionNames: readonly FunctionName[] = Object.keys(environments).filter(isFunctionName);

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** ES modules have no `require`, and some of what is bundled still calls it. */
const banner =
  "import{createRequire as createRequireOfBanner}from'node:module';const require=createRequireOfBanner(import.meta.url);";

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
  banner: { js: banner },
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * Bundles all functions in one go into `outdir`: one entry each, what they share in chunks, what is imported lazily in chunks of
 * its own. No Docker and nothing installed in AWS: the clients are part of it. Answers what went into each file.
 */
export const bundleFunctions = async (outdir: string): Promise<Metafile> => {
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    ...options,
    entryPoints: functionNames.map((name) => `functions/${name}.ts`),
    outdir,
    metafile: true,
  });
  return metafile;
};

/** Bundles the function behind the custom resources into `outdir`. */
export const bundleSettings = async (outdir: string): Promise<void> => {
  await rm(outdir, { recursive: true, force: true });
  await build({ ...options, entryPoints: ['infra/account-settings/handler.ts'], outdir });
};

/** What one function brings: bytes loaded when it starts, and bytes with everything it may load later. */
export type BundleSize = { readonly atStart: number; readonly withLazy: number };

/** Follows the imports of an entry through the bundle. */
export const bundleSizeOf = (metafile: Metafile, name: FunctionName): BundleSize => {
  const outputs = new Map(Object.entries(metafile.outputs));
  const entry = [...outputs].find(([, output]) => output.entryPoint === `functions/${name}.ts`)?.[0];
  if (entry === undefined) throw new Error(`the bundle has no entry for ${name}`);
  const sum = (isFollowed: (kind: string) => boolean): number => {
    const seen = new Set<string>();
    const open = [entry];
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const found of outputs.get(path)?.imports ?? []) if (isFollowed(found.kind)) open.push(found.path);
    }
    return [...seen].reduce((bytes, path) => bytes + (outputs.get(path)?.bytes ?? 0), 0);
  };
  return {
    atStart: sum((kind) => kind === 'import-statement'),
    withLazy: sum((kind) => kind === 'import-statement' || kind === 'dynamic-import'),
  };
};
