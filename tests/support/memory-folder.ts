import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryVariable } from './scratch.ts';

/**
 * A fresh folder, in memory where there is such a place: a ledger writes each commit through to the disk, and how long a disk takes is
 * not what a test is about. It goes with the run of the tests.
 */
export const memoryFolder = (prefix: string): string =>
  mkdtempSync(join(process.env[memoryVariable] ?? tmpdir(), prefix));
