import { readFileSync } from 'node:fs';
import { readConsentWords } from '../../shared/consent/consent-words.ts';
import { packedNames } from '../../shared/triage/engine/packed.ts';
import { hasTables, readBy, triage } from '../../shared/triage/triage.ts';
import type { Readers } from '../app/world.ts';

/** The bundler puts a function's copy beside the bundled module. */
const tables = new URL('../../shared/triage/engine/packed.bin', import.meta.url);

/**
 * What reads a reply. The tables of triage are read with the first call, unless somebody has given it others. Throws when they are
 * missing, cut short or not those that the program was built with.
 */
export const replyReaders = (): Readers => {
  if (!hasTables()) readBy({ names: packedNames, numbers: readFileSync(tables) });
  return { triage, consentIn: readConsentWords };
};
