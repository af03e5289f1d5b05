import type { Spread } from './spread.ts';

/** One line of a table. `pass` is undefined where a figure is printed and nothing is asked of it. */
export type Row = {
  readonly contender: string;
  readonly does: string;
  readonly absolute: string;
  readonly ratio: string;
  readonly goal: string;
  readonly pass: boolean | undefined;
  /** The figures behind the line, for the file. */
  readonly figures: Readonly<Record<string, unknown>>;
};

export type Section = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
};

const columns = ['contender', 'does', 'absolute', 'ratio', 'goal', 'pass'] as const;

const passWord = (pass: boolean | undefined): string => {
  if (pass === undefined) return '-';
  return pass ? 'yes' : 'NO';
};

export const missed = (sections: readonly Section[]): readonly Row[] =>
  sections.flatMap(({ rows }) => rows.filter(({ pass }) => pass === false));

/** One section as a table of plain text. */
export const tableOf = ({ title, rows, notes }: Section): string => {
  const cells = rows.map((row) => columns.map((name) => (name === 'pass' ? passWord(row.pass) : row[name])));
  const lines = [[...columns], ...cells];
  const widths = columns.map((_, n) => Math.max(...lines.map((line) => line[n]?.length ?? 0)));
  const [head = '', ...body] = lines.map((line) =>
    line
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return ['', title, '', head, rule, ...body, ...notes.map((note) => `  ${note}`)].join('\n');
};

const digits = (value: number): string => {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  if (value >= 10) return value.toFixed(1);
  return value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
};

export const perSecond = (value: number, what: string): string => `${digits(value)} ${what}/s`;

export const withUnit = (value: number, unit: string): string => `${digits(value)} ${unit}`;

/** `5.1x (4.8-5.6)` */
export const times = ({ median, least, most }: Spread): string =>
  `${digits(median)}x (${digits(least)}-${digits(most)})`;
