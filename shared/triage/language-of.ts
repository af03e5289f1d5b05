import type { Compiled } from './engine/compiled.ts';
import { kinds, type Tokens } from './engine/tokens.ts';
import { tongues } from './engine/tongues.ts';
import type { ReplyLanguage } from './verdict.ts';

/**
 * A reply is Spanish when more of its words are Spanish only than English only, and no fewer than nobody knows: "lorem ipsum dolor" has one.
 * Words of both languages tell nothing.
 */
export const languageOf = (compiled: Compiled, tokens: Tokens): ReplyLanguage => {
  const { ENGLISH, SPANISH, FOREIGN } = compiled.symbols;
  let english = 0;
  let spanish = 0;
  let familiar = 0;
  let familiarSpanish = 0;
  let foreign = 0;
  let strange = 0;
  const mayBeOther = tokens.foreignLetters > 1 || tokens.heard.group(FOREIGN);
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== kinds.word) continue;
    const word = tokens.word[at] ?? -1;
    if (word < 0) strange++;
    const tongue = word < 0 ? tongues.neither : compiled.dictionary.tongue[word];
    if (tongue === tongues.english) english++;
    if (tongue === tongues.spanish) spanish++;
    if (!mayBeOther) continue;
    if (compiled.has(word, ENGLISH)) familiar++;
    if (compiled.has(word, SPANISH)) familiarSpanish++;
    if (compiled.has(word, FOREIGN)) foreign++;
  }
  if (tokens.foreignLetters > 1 && tokens.foreignLetters >= familiar + familiarSpanish) return 'other';
  if (foreign >= 2 && foreign > familiar && foreign >= familiarSpanish) return 'other';
  if (english === 0 && spanish === 0) return 'unknown';
  if (spanish <= english) return 'en';
  return spanish < strange ? 'unknown' : 'es';
};
