const lengthMax = 64;
/** One line of the table of distances each: the line being written, the one above, and the one above that. */
let line = new Uint8Array(lengthMax + 1);
let above = new Uint8Array(lengthMax + 1);
let twoAbove = new Uint8Array(lengthMax + 1);

/**
 * Optimal string alignment: an insertion, a deletion, a substitution and a swap of neighbours each cost 1. Stops above `limit` and
 * looks only at cells that can stay below it; a word longer than the lines is near to none.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  const far = limit + 1;
  const columns = b.length;
  if (Math.abs(a.length - columns) > limit || columns > lengthMax) return far;
  for (let j = 0; j <= columns; j++) line[j] = Math.min(j, far);
  for (let i = 1; i <= a.length; i++) {
    const spare = twoAbove;
    twoAbove = above;
    above = line;
    line = spare;
    const from = Math.max(1, i - limit);
    const to = Math.min(columns, i + limit);
    const code = a.charCodeAt(i - 1);
    line[from - 1] = from === 1 ? Math.min(i, far) : far;
    let lowest = line[from - 1] ?? far;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      const fromAbove = j === i + limit ? far : (above[j] ?? far) + 1;
      let cost = Math.min(
        fromAbove,
        (line[j - 1] ?? far) + 1,
        (above[j - 1] ?? far) + (code === other ? 0 : 1),
      );
      if (i > 1 && j > 1 && code === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (twoAbove[j - 2] ?? far) + 1);
      line[j] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > limit) return far;
  }
  return line[columns] ?? far;
};
