import { type Disposition, dispositions, type FlagStatus } from '../../shared/triage/verdict.ts';

type Found = {
  readonly id: string;
  readonly level: Disposition;
  readonly span: readonly [number, number] | readonly number[];
  readonly status: FlagStatus;
};

/** A stretch of the patient's own words, with what was found in it. */
export type Stretch = {
  readonly text: string;
  /** Empty where nothing was found. */
  readonly flags: readonly string[];
  /** The most severe of what counts; undefined where nothing was found or nothing of it counts. */
  readonly level: Disposition | undefined;
};

/** Statuses under which a finding does not stand against the patient. */
const discounted: ReadonlySet<FlagStatus> = new Set<FlagStatus>(['negated', 'hypothetical', 'other-person']);

/** Cuts a text at the edges of what was found in it. Spans count UTF-16 units, as the text does; what lies outside is cut back. */
export const stretchesOf = (text: string, flags: readonly Found[]): readonly Stretch[] => {
  const found = flags
    .map((flag) => ({
      ...flag,
      from: Math.max(0, Math.min(flag.span[0] ?? 0, text.length)),
      to: Math.max(0, Math.min(flag.span[1] ?? 0, text.length)),
    }))
    .filter((flag) => flag.from < flag.to);
  const edges = [...new Set([0, text.length, ...found.flatMap((flag) => [flag.from, flag.to])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((from, n) => {
    const to = edges[n + 1] ?? text.length;
    const here = found.filter((flag) => flag.from <= from && flag.to >= to);
    const counting = here.filter((flag) => !discounted.has(flag.status)).map((flag) => flag.level);
    return {
      text: text.slice(from, to),
      flags: [...new Set(here.map((flag) => flag.id))],
      level: dispositions.find((level) => counting.includes(level)),
    };
  });
};
