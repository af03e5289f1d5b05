import { administrativeFlags, parts, unclearFlags } from './flags-answers.ts';
import { emergencyFlags } from './flags-emergency.ts';
import { concernFlags, followUpFlags, normalEffects } from './flags-other.ts';
import { urgentFlags } from './flags-urgent.ts';
import type { FlagRow } from './row.ts';

/** Every flag with phrases, most severe first. */
export const flagRows: readonly FlagRow[] = [
  ...emergencyFlags,
  ...urgentFlags,
  ...concernFlags,
  ...followUpFlags,
  ...normalEffects,
  ...unclearFlags,
  ...administrativeFlags,
  ...parts,
];
