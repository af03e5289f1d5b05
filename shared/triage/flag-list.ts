import { severity } from './finding.ts';
import type { Disposition, Flag, FlagStatus } from './verdict.ts';

/** One flag per id: the most severe reading, then the longest span. */
export const mergeSame = (flags: readonly Flag[]): Flag[] => {
  const best: Flag[] = [];
  for (const one of flags) {
    const at = indexOf(best, one.id);
    const known = at === -1 ? undefined : best[at];
    if (known === undefined) best.push(one);
    else if (
      severity(one.level) > severity(known.level) ||
      (one.level === known.level && one.span[1] - one.span[0] > known.span[1] - known.span[0])
    )
      best[at] = one;
  }
  return best;
};

/** There are few flags in a reply, and never more than ids in the tables: looking through them is quicker than a map. */
const indexOf = (flags: readonly Flag[], id: string): number => {
  for (let at = 0; at < flags.length; at++) if (flags[at]?.id === id) return at;
  return -1;
};

export const hasFlag = (flags: readonly Flag[], id: string): boolean => indexOf(flags, id) !== -1;

/** The most severe level of the flags. */
export const highest = (flags: readonly Flag[]): Disposition => {
  let best: Disposition = 'administrative';
  for (const one of flags) if (severity(one.level) > severity(best)) best = one.level;
  return best;
};

/** The most severe first, then by place. There are few: putting each where it belongs is quicker than a general sort. */
export const inOrder = (flags: Flag[]): Flag[] => {
  for (let from = 1; from < flags.length; from++) {
    const one = flags[from];
    if (one === undefined) break;
    let at = from;
    for (let before = flags[at - 1]; before !== undefined && isBefore(one, before); before = flags[at - 1])
      flags[at--] = before;
    flags[at] = one;
  }
  return flags;
};

const isBefore = (a: Flag, b: Flag): boolean => {
  const more = severity(a.level) - severity(b.level);
  if (more !== 0) return more > 0;
  const behind = a.span[0] - b.span[0];
  return behind === 0 ? a.id < b.id : behind < 0;
};

/** A finding of a rule that no row of the tables makes. */
export const flag = (
  id: string,
  level: Disposition,
  span: readonly [number, number],
  rule: string,
  status: FlagStatus = 'affirmed',
): Flag => ({ id, level, span, rule, status });
