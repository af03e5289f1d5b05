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

const levelWords: Readonly<Record<Disposition, string>> = {
  emergency: 'emergency',
  urgent: 'urgent',
  concern: 'concern',
  follow_up: 'follow up',
  unclear: 'unclear',
  self_care: 'self care',
  all_clear: 'all clear',
  administrative: 'administrative',
};

/** A flag without a row of its own is called by its id. */
const labelOf = (id: string): string => lexicon().labels.get(id) ?? id.replaceAll('-', ' ');

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
    const words = text.slice(flag.span[0], flag.span[1]).trim();
    const quoted = words === '' || words.length > 80 ? '' : `: "${words}"`;
    reasons.push(
      `${levelWords[flag.level]} because of ${labelOf(flag.id)}${statusWords[flag.status]}${quoted} [${flag.rule}].`,
    );
  }
  if (numbers.score !== undefined) reasons.push(`Pain score read: ${numbers.score} of 10.`);
  if (numbers.temperatureC !== undefined) reasons.push(`Temperature read: ${numbers.temperatureC} C.`);
  if (reasons.length === 0) reasons.push(`${levelWords[disposition]}: nothing was recognised.`);
  return reasons;
};
