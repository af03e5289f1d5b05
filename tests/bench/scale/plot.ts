/** One line of a plot: a name, and a ratio at each size. */
export type Line = { readonly name: string; readonly points: readonly (readonly [number, number])[] };

const width = 720;
const height = 420;
const left = 70;
const right = 200;
const top = 50;
const bottom = 60;
const colours = ['#1f6f8b', '#c0582b', '#4b7d3a'] as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What grows with the number of conversations, and how far it may: costs as multiples of that at the smallest size. */
export const plotOf = (title: string, lines: readonly Line[], goal: number): string => {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(([size]) => size)))].sort(
    (a, b) => a - b,
  );
  const [least = 1, most = 10] = [sizes[0], sizes.at(-1)];
  const highest = Math.max(goal, ...lines.flatMap(({ points }) => points.map(([, ratio]) => ratio))) * 1.2;
  const span = Math.log10(most / least) || 1;
  const x = (size: number): number => left + (Math.log10(size / least) / span) * (width - left - right);
  const y = (ratio: number): number => height - bottom - (ratio / highest) * (height - top - bottom);
  const at = (value: number): string => value.toFixed(1);
  const text = (tx: number, ty: number, words: string, more = ''): string =>
    `<text x="${at(tx)}" y="${at(ty)}" ${more}>${escaped(words)}</text>`;
  const level = (ratio: number, dashed: boolean): string =>
    `<line x1="${left}" y1="${at(y(ratio))}" x2="${width - right}" y2="${at(y(ratio))}" ` +
    `stroke="${dashed ? '#a33' : '#ccc'}"${dashed ? ' stroke-dasharray="6 4"' : ''}/>`;
  const drawn = lines.flatMap(({ name, points }, n) => {
    const colour = colours[n % colours.length] ?? colours[0];
    const [, end = 0] = points.at(-1) ?? [];
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points
        .map(([size, ratio]) => `${at(x(size))},${at(y(ratio))}`)
        .join(' ')}"/>`,
      ...points.map(
        ([size, ratio]) => `<circle cx="${at(x(size))}" cy="${at(y(ratio))}" r="4" fill="${colour}"/>`,
      ),
      text(width - right + 12, top + 20 * n, `${name} ${end.toFixed(2)}x`, `fill="${colour}"`),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    text(left, 24, title, 'font-size="14"'),
    level(0, false),
    level(1, false),
    level(goal, true),
    text(8, y(goal) + 4, `${goal}x goal`, 'fill="#a33"'),
    text(8, y(1) + 4, '1x'),
    text(8, y(0) + 4, '0'),
    ...sizes.map((size) =>
      text(x(size), height - bottom + 20, size.toLocaleString('en-US'), 'text-anchor="middle"'),
    ),
    text((left + width - right) / 2, height - 16, 'conversations in one ledger', 'text-anchor="middle"'),
    ...drawn,
    '</svg>\n',
  ].join('\n');
};
