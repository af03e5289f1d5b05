/** What a spreadsheet would take for a formula, or for the end of a cell. */
const acts = /^[=+\-@\t\r]/;

/** One cell: quoted always, and text that a spreadsheet would run is marked as text. */
const cellOf = (value: string | number | undefined): string => {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  return `"${(acts.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/** A table as RFC 4180 has it. */
export const csvOf = (
  head: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string => [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
