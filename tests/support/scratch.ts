import { constants } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tells the workers of a run where the machine keeps its files in memory; unset where it does not. */
export const memoryVariable = 'AFTERNEEDLE_TESTS_MEMORY';
const memory = '/dev/shm';

/** What a run of the tests puts into the temporary folder, or into memory, goes with the run, however its processes end. */
export const setup = async (): Promise<() => Promise<void>> => {
  const name = 'afterneedle-tests-';
  const folders = [await mkdtemp(join(tmpdir(), name))];
  process.env['TMPDIR'] = folders[0];
  const hasMemory = await access(memory, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (hasMemory) {
    const inMemory = await mkdtemp(join(memory, name));
    process.env[memoryVariable] = inMemory;
    folders.push(inMemory);
  }
  return async () => {
    for (const one of folders) await rm(one, { recursive: true, force: true });
  };
};
