import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed, PackedNames } from '../../shared/triage/engine/pack.ts';

const home = join(import.meta.dirname, '../..');
const kept = join(home, '.cache/tables');

/** Everything that the tables can come from: `shared/` imports nothing else. */
const sourcesNow = (): string => {
  const hash = createHash('sha256');
  const files = readdirSync(join(home, 'shared'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((one) => one.endsWith('.ts')).sort())
    hash.update(`${file}\0${readFileSync(join(home, 'shared', file), 'utf8')}\0`);
  return hash.digest('hex');
};

type Kept = { readonly names: PackedNames; readonly numbers: string };

/** Packing takes as long as all of a room's tests: what these very sources were packed to is kept. */
const packedNow = async (): Promise<Packed> => {
  const file = join(kept, `${sourcesNow()}.json`);
  if (existsSync(file)) {
    const { names, numbers }: Kept = JSON.parse(readFileSync(file, 'utf8'));
    return { names, numbers: Buffer.from(numbers, 'base64') };
  }
  const { preparedTables } = await import('../../shared/triage/engine/prepare.ts');
  const packed = preparedTables();
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept).filter((one) => one.endsWith('.json')))
    rmSync(join(kept, old), { force: true });
  // Two workers may pack at once: each puts a whole file in its place.
  const whole = `${file}.${process.pid}`;
  const { names, numbers } = packed;
  const keeping: Kept = { names, numbers: Buffer.from(numbers).toString('base64') };
  writeFileSync(whole, JSON.stringify(keeping));
  renameSync(whole, file);
  return packed;
};

/** The tables as they stand in the sources, whether or not somebody has packed them since. */
export const freshTables = await packedNow();
