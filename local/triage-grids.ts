import * as z from 'zod/mini';
import { severity } from '../shared/triage/finding.ts';
import { triage } from '../shared/triage/triage.ts';
import { type Disposition, dispositions } from '../shared/triage/verdict.ts';

const gridSchema = z.object({
  name: z.string(),
  lang: z.enum(['en', 'es', 'mixed']),
  least: z.optional(z.enum(dispositions)),
  most: z.optional(z.enum(dispositions)),
  slots: z.array(z.array(z.string()).check(z.minLength(1))).check(z.minLength(1)),
});

/**
 * Plain sentences by the thousand: each choice of the first slot, then each of the second, and so on ("my arm", "went numb", "last
 * night"). Every one of them has to be read at least, or at most, as high as the grid says. An empty choice leaves its slot out.
 */
export type Grid = z.infer<typeof gridSchema>;

/** One grid a line, as JSON. Throws with the number of a line that is none. */
export const parseGrids = (text: string): readonly Grid[] =>
  text
    .split('\n')
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = gridSchema.safeParse(asJson(line));
      if (!parsed.success)
        throw new Error(
          `line ${number} is no grid: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
        );
      if ((parsed.data.least === undefined) === (parsed.data.most === undefined))
        throw new Error(`line ${number}: a grid has either "least" or "most"`);
      return parsed.data;
    });

const asJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Every sentence of a grid. */
export const sentencesOf = ({ slots }: Grid): readonly string[] =>
  slots
    .reduce<readonly (readonly string[])[]>(
      (heads, choices) => heads.flatMap((head) => choices.map((choice) => [...head, choice])),
      [[]],
    )
    .map((words) => words.filter((word) => word !== '').join(' '));

export type Misread = { readonly text: string; readonly read: Disposition };

export type ScoredGrid = {
  readonly grid: Grid;
  readonly count: number;
  readonly misread: readonly Misread[];
  /** Sentences that page. */
  readonly paged: number;
};

/** A day after the treatment of a region that nobody wrote down. */
const levelOf = (text: string): Disposition =>
  triage({ text, checkin: '24h', hoursSince: 26, regions: [], previous: [] }).disposition;

/** An emergency read as urgent pages too, and counts as read. */
export const scoreGrid = (grid: Grid): ScoredGrid => {
  const floor = Math.min(severity(grid.least ?? 'administrative'), severity('urgent'));
  const ceiling = severity(grid.most ?? 'emergency');
  const sentences = sentencesOf(grid);
  const misread: Misread[] = [];
  let paged = 0;
  for (const text of sentences) {
    const read = levelOf(text);
    if (severity(read) >= severity('urgent')) paged += 1;
    if (severity(read) < floor || severity(read) > ceiling) misread.push({ text, read });
  }
  return { grid, count: sentences.length, misread, paged };
};

const examplesMax = 3;

/** The grids with sentences that are misread, the worst first, with a few of them; then the sums. */
export const gridReport = (grids: readonly Grid[]): readonly string[] => {
  const scored = grids.map(scoreGrid);
  const sum = (some: readonly ScoredGrid[], of: (one: ScoredGrid) => number): number =>
    some.reduce((total, one) => total + of(one), 0);
  const red = scored.filter(({ grid }) => grid.least === 'urgent' || grid.least === 'emergency');
  const harmless = scored.filter(({ grid }) => grid.most !== undefined);
  return [
    ...scored
      .filter(({ misread }) => misread.length > 0)
      .toSorted((one, other) => other.misread.length / other.count - one.misread.length / one.count)
      .flatMap(({ grid, count, misread }) => [
        `${grid.name}: ${misread.length} of ${count} ${grid.least === undefined ? `above ${grid.most}` : `below ${grid.least}`}`,
        ...examplesOf(misread).map(({ text, read }) => `    ${read.padEnd(14)} ${text}`),
      ]),
    `${grids.length} grids, ${sum(scored, (one) => one.count)} sentences`,
    `red flags paged: ${sum(red, (one) => one.paged)} of ${sum(red, (one) => one.count)}`,
    `harmless sentences paged: ${sum(harmless, (one) => one.paged)} of ${sum(harmless, (one) => one.count)}, read too high: ${sum(harmless, (one) => one.misread.length)}`,
  ];
};

/** From all over the grid, not its first row alone. */
const examplesOf = (misread: readonly Misread[]): readonly Misread[] => {
  const step = Math.max(1, Math.floor(misread.length / examplesMax));
  return misread.filter((_, at) => at % step === 0).slice(0, examplesMax);
};
