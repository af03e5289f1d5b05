/**
 * As `Promise.all`, but waits for all of them where one fails too: a function that returns must leave no call behind, whose process
 * may sleep before it is answered. Throws what failed first in the list.
 */
export const together = async <const Parts extends readonly unknown[]>(
  parts: Parts,
): Promise<{ -readonly [Part in keyof Parts]: Awaited<Parts[Part]> }> => {
  await Promise.allSettled(parts);
  return Promise.all(parts);
};
