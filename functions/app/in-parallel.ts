/**
 * Works through a list in its order, a few at a time, and begins nothing new once `goesOn` says no. `work` deals with its own
 * failures. Answers how many were begun.
 */
export const inParallel = async <One>(
  list: readonly One[],
  atOnce: number,
  work: (one: One) => Promise<void>,
  goesOn: () => boolean = () => true,
): Promise<number> => {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < list.length && goesOn()) {
      const one = list[next];
      next += 1;
      if (one !== undefined) await work(one);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
  return next;
};
