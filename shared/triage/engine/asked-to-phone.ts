import type { Dictionary } from './dictionary.ts';
import { kinds, type Tokens } from './tokens.ts';
import { WordList } from './word-list.ts';

/** "Please phone, urgent": what somebody is asked to do is a call, and no telephone of which something else could be said. */
export const readPhoneAsCall = (tokens: Tokens, dictionary: Dictionary): void => {
  const phone = dictionary.idOf('phone');
  for (let at = 1; at < tokens.count; at++)
    if (
      tokens.word[at] === phone &&
      tokens.kind[at - 1] === kinds.word &&
      asking.has(dictionary.wordOf(tokens.word[at - 1] ?? -1))
    )
      tokens.word[at] = dictionary.idOf('call');
};

const asking = new WordList('please pls plz must somebody someone');
