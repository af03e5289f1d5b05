import { copyFile, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { isWhole } from '../../shared/triage/engine/columns.ts';
import { compiledFrom } from '../../shared/triage/engine/compiled.ts';
import { packedNames } from '../../shared/triage/engine/packed.ts';
import { builtins } from './builtins.ts';
import { plainLetters } from './plain-letters.ts';

/** The module that reads the tables, and how it names their file. */
export const tablesReader = 'functions/edge/reply-readers.ts';
const named = "'../../shared/triage/engine/packed.bin'";

const tables = fileURLToPath(new URL('../../shared/triage/engine/packed.bin', import.meta.url));

/** Where a bundle's reader of the tables has come to lie. */
const readersIn = ({ outputs }: Metafile): readonly string[] =>
  Object.keys(outputs).filter((path) => outputs[path]?.inputs[tablesReader] !== undefined);

/** Puts the tables of triage beside whatever file of the bundle reads them. Tables that are damaged or do not belong to this program fail the bundle. */
export const triageTables = (root: string): Plugin => ({
  name: 'triage-tables',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]edge[\\/]reply-readers\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (source.split(named).length !== 2)
        throw new Error('the tables of triage are named in another way than before');
      return { contents: source.replace(named, "'./packed.bin'"), loader: 'ts' };
    });
    build.onEnd(async ({ metafile, errors }) => {
      if (errors.length > 0) return;
      if (metafile === undefined) throw new Error('a bundle with triage needs its metafile');
      for (const reader of readersIn(metafile)) {
        const bytes = await readFile(tables);
        if (!isWhole(bytes)) throw new Error('the tables of triage are damaged');
        compiledFrom({ names: packedNames, numbers: bytes });
        const place = `${dirname(reader)}/packed.bin`;
        await copyFile(tables, `${root}/${place}`);
        metafile.outputs[place] = { bytes: bytes.length, inputs: {}, imports: [], exports: [] };
        metafile.outputs[reader]?.imports.push({ path: place, kind: 'file-loader' });
      }
    });
  },
});

/** Bundles what reads replies alone, as a function carries it. Answers what went in. */
export const bundleTriage = async (outdir: string): Promise<Metafile> => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [tablesReader],
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'node24',
    platform: 'node',
    outExtension: { '.js': '.mjs' },
    metafile: true,
    logLevel: 'warning',
    plugins: [builtins, plainLetters(root), triageTables(root)],
  });
  return metafile;
};
