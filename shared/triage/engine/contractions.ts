import type { Dictionary } from './dictionary.ts';
import { kinds, type Tokens } from './tokens.ts';

/** "Nada mas" is "nomas": said so, it is no denial of what follows ("nada mas tengo un poco de dolor"). */
const joined = { first: 'nada', second: 'mas', as: 'nomas' } as const;

/** "Will not" is "wont": the tables name the short form, and the long one is read as one word with the span of both. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['will', 'wont'],
  ['would', 'wouldnt'],
  ['could', 'couldnt'],
  ['can', 'cant'],
  ['do', 'dont'],
  ['does', 'doesnt'],
  ['did', 'didnt'],
  ['has', 'hasnt'],
  ['have', 'havent'],
]);

export const contract = (tokens: Tokens, dictionary: Dictionary): void => {
  const not = dictionary.idOf('not');
  const more = dictionary.idOf(joined.second);
  let kept = 0;
  let isShorter = false;
  for (let at = 0; at < tokens.count; at++) {
    if (isShorter) tokens.move(at, kept);
    const next = at + 1 < tokens.count && tokens.kind[at] === kinds.word ? tokens.word[at + 1] : undefined;
    const short =
      next === not
        ? shortForms.get(dictionary.wordOf(tokens.word[at] ?? -1))
        : next === more && dictionary.wordOf(tokens.word[at] ?? -1) === joined.first
          ? joined.as
          : undefined;
    if (short !== undefined) {
      tokens.word[kept] = dictionary.idOf(short);
      tokens.end[kept] = tokens.end[at + 1] ?? 0;
      isShorter = true;
      at++;
    }
    kept++;
  }
  if (isShorter) tokens.truncate(kept);
};
