import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleTriage } from '../../../infra/bundle/triage-tables.ts';

export type Bundle = {
  readonly file: URL;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** What it is made of that is neither ours nor Node's. */
  readonly foreign: readonly string[];
};

const root = new URL('../../../', import.meta.url);
const folder = '.cache/bench';

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).byteLength;

/** Triage in one minified file with its tables beside, as a function carries it. */
export const weighTriage = async (): Promise<Bundle> => {
  const metafile = await bundleTriage(folder);
  const files = Object.keys(metafile.outputs).map((path) => fileURLToPath(new URL(path, root)));
  const module = files.find((path) => path.endsWith('.mjs')) ?? '';
  const sum = (of: (file: string) => number): number => files.reduce((all, file) => all + of(file), 0);
  return {
    file: pathToFileURL(module),
    bytes: sum((file) => statSync(file).size),
    gzipBytes: sum(gzipped),
    foreign: Object.keys(metafile.inputs).filter(
      (name) => !/^(shared\/|builtin:|functions\/edge\/)/.test(name),
    ),
  };
};
