import { lexicon } from './engine/compiled.ts';
import type { Numbers } from './engine/numbers.ts';
import { explain } from './explain.ts';
import { severity } from './finding.ts';
import { flag, highest } from './flag-list.ts';
import type { Disposition, Flag, TriageInput, Verdict } from './verdict.ts';

/**
 * The highest level found, never below the floor that an earlier emergency or urgent reply set. A reply that is administrative alone
 * ("STOP", a booking, a tapback) answers nothing and has no floor: what it asks for is done, and as it is not kept as an answer
 * (`conversation/evolve.ts`), the floor holds for the next reply.
 */
export const withFloors = (
  input: TriageInput,
  flags: readonly Flag[],
  admin: readonly string[],
  numbers: Partial<Numbers>,
  language: Verdict['language'],
): Verdict => {
  let disposition = flags.length === 0 ? 'unclear' : highest(flags);
  let all = flags;
  const last = input.previous.findLast((one) => one.disposition !== undefined)?.disposition;
  const floor = floorOf(last, disposition);
  if (floor !== undefined && severity(floor.level) > severity(disposition)) {
    disposition = floor.level;
    all = [flag(floor.id, floor.level, [0, 0], floor.rule), ...flags];
  }
  const reasons = explain(disposition, all, input.text, numbers);
  const { score, temperatureC } = numbers;
  const lexiconVersion = lexicon().version;
  if (temperatureC !== undefined) {
    const read = score === undefined ? { temperatureC } : { score, temperatureC };
    return { disposition, flags: all, ...read, admin, language, reasons, lexiconVersion };
  }
  return score === undefined
    ? { disposition, flags: all, admin, language, reasons, lexiconVersion }
    : { disposition, flags: all, score, admin, language, reasons, lexiconVersion };
};

const floorOf = (
  last: Disposition | undefined,
  disposition: Disposition,
): { readonly id: string; readonly level: Disposition; readonly rule: string } | undefined => {
  if (disposition === 'administrative') return undefined;
  if (last === 'emergency' || (last === 'urgent' && disposition === 'unclear'))
    return {
      id: last === 'emergency' ? 'prior-emergency-open' : 'prior-urgent-open',
      level: 'concern',
      rule: '1 floor after an earlier red flag',
    };
  if (last === 'urgent')
    return { id: 'prior-urgent-open', level: 'follow_up', rule: '1 floor after an earlier red flag' };
  return undefined;
};
