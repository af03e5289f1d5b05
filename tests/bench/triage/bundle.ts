import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export type Bundle = {
  readonly file: URL;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** What it is made of that does not stand in `shared/`. */
  readonly foreign: readonly string[];
};

const root = new URL('../../../', import.meta.url);

/** Triage with its lexicon in one minified file, as a function would carry it. */
export const bundleTriage = async (): Promise<Bundle> => {
  const built = await build({
    absWorkingDir: root.pathname,
    entryPoints: ['shared/triage/triage.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'node24',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const contents = built.outputFiles[0]?.contents ?? new Uint8Array();
  const folder = new URL('.cache/bench/', root);
  mkdirSync(folder, { recursive: true });
  const file = new URL('triage.mjs', folder);
  writeFileSync(file, contents);
  return {
    file,
    bytes: contents.byteLength,
    gzipBytes: gzipSync(contents, { level: 9 }).byteLength,
    foreign: Object.keys(built.metafile.inputs).filter((name) => !name.startsWith('shared/')),
  };
};
