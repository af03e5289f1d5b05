import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';

/** True where the machine keeps files in memory and lets us. */
const hasMemory = (): boolean => {
  try {
    accessSync(memory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * A fresh folder, in memory where there is such a place: a ledger writes each commit through to the disk, and how long a disk takes is
 * not what a test is about.
 */
export const memoryFolder = (prefix: string): string =>
  mkdtempSync(join(hasMemory() ? memory : tmpdir(), prefix));
