const spans: ReadonlySet<string> = new Set('year years month months decade decades'.split(' '));
const spansEs: ReadonlySet<string> = new Set('ano anos mes meses'.split(' '));
const hearsay: ReadonlySet<string> = new Set('heard read worried'.split(' '));
const tellers: ReadonlySet<string> = new Set('i im ive we'.split(' '));
const reach = 4;

/**
 * Whether a reply tells of what was once, or was only heard of: "ten years ago", "hace dos años", "I read". An age is neither ("Dad is
 * 80 years old"), and "hace rato" is a while ago.
 */
export const tellsOfLongAgo = (spoken: readonly string[]): boolean =>
  spoken.some((word, at) => {
    if (spans.has(word)) return spoken[at + 1] === 'ago' || spoken[at + 1] === 'back';
    if (word === 'hace') return spoken.slice(at + 1, at + reach).some((near) => spansEs.has(near));
    if (word === 'once') return spoken[at - 1] !== 'at';
    return hearsay.has(word) && tellers.has(spoken[at - 1] ?? '');
  });
