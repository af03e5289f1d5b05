import { lexicon } from './engine/compiled.ts';
import type { Numbers } from './engine/numbers.ts';
import type { Disposition, Flag } from './verdict.ts';

const statusWords = {
  affirmed: '',
  uncertain: ' (unsure)',
  negated: ' (denied)',
  resolved: ' (gone now)',
  improving: ' (easing)',
  preexisting: ' (from before)',
  hypothetical: ' (asked as "what if")',
  'other-person': ' (somebody else)',
} as const;

const reasonsMax = 4;

/** Plain sentences for staff, most important first. */
export const explain = (
  disposition: Disposition,
  flags: readonly Flag[],
  text: string,
  numbers: Partial<Numbers>,
): readonly string[] => {
  const reasons: string[] = [];
  for (const flag of flags) {
    if (reasons.length >= reasonsMax) break;
    const label = lexicon().labels.get(flag.id) ?? flag.id.replaceAll('-', ' ');
    const words = text.slice(flag.span[0], flag.span[1]).trim();
    const quoted = words === '' || words.length > 80 ? '' : `: "${words}"`;
    reasons.push(
      `${flag.level.replace('_', ' ')} because of ${label}${statusWords[flag.status]}${quoted} [${flag.rule}].`,
    );
  }
  if (numbers.score !== undefined) reasons.push(`Pain score read: ${numbers.score} of 10.`);
  if (numbers.temperatureC !== undefined) reasons.push(`Temperature read: ${numbers.temperatureC} C.`);
  if (reasons.length === 0) reasons.push(`${disposition.replace('_', ' ')}: nothing was recognised.`);
  return reasons;
};
