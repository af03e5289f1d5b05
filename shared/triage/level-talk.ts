import { leadIns, postures } from './engine/number-words.ts';
import type { Numbers } from './engine/numbers.ts';
import { kinds } from './engine/tokens.ts';
import { WordSet } from './engine/word-set.ts';
import { things } from './lexicon/things.ts';
import type { Words } from './read.ts';
import type { Flag } from './verdict.ts';

/**
 * Where a level of pain is told, with the words that tell it and nothing else: "yesterday was a 4", "3 sitting, 1 on the stairs". To either
 * side the words belong to it where they reach the end of the clause, so that of "gave way on the stairs at a 2" the number alone does. What is
 * only done when it hurts belongs to it too.
 */
export const levelSpans = (words: Words, { levels }: Numbers): readonly Flag['span'][] =>
  levels.slice(0, levelsMax).map(({ at, end }) => {
    const { start, end: ends } = words.tokens;
    return [start[firstOf(words, at)] ?? 0, ends[lastOf(words, end - 1)] ?? 0] as const;
  });

/** Nobody tells more levels than these. */
const levelsMax = 12;

const firstOf = (words: Words, at: number): number => {
  let from = at;
  while (from > 0 && isWord(words, from - 1) && words.isOneOf(levelTalk, from - 1)) from--;
  if (from > 0 && words.isIn('PAIN', from - 1)) return from - 1;
  return from === 0 || !isWord(words, from - 1) || words.isOneOf(joins, from - 1) ? from : at;
};

const lastOf = (words: Words, at: number): number => {
  let to = at;
  while (isWord(words, to + 1) && words.isOneOf(levelTalk, to + 1)) to++;
  if (!isWord(words, to + 1) || words.isOneOf(joins, to + 1)) return to;
  return endOfOccasion(words, at) ?? at;
};

/** "A 2 when I cross my legs": what is done tells when it hurts, and no trouble. */
const endOfOccasion = (words: Words, at: number): number | undefined => {
  if (!words.isOneOf(occasions, at + 1)) return undefined;
  let to = at + 1;
  for (; isWord(words, to + 1); to++) {
    const next = to + 1;
    if (words.isOneOf(joins, next)) break;
    if (!isOfAct(words, next)) return undefined;
  }
  return to;
};

const isOfAct = (words: Words, at: number): boolean =>
  !words.isDanger(at) &&
  !words.isFailure(at) &&
  !words.isNegator(at) &&
  (words.isGrammar(at) ||
    words.scope.isBody(at) ||
    words.isOneOf(acts, at) ||
    things.has(words.spoken[at] ?? ''));

const acts = new WordSet(
  `${postures.text} cross throw reach raise lift carry pull push turn bend squat kneel lean roll drive type write hold pick wash cook mow rake sweep dress shower crouch over overhead mover levantar levanto cargar cargo agacharme agacho girar giro voltear volteo estirar estiro subir subo bajar bajo manejar manejo`,
);
const occasions = new WordSet('when whenever if cuando al si');

const isWord = ({ tokens }: Words, at: number): boolean =>
  at < tokens.count && tokens.kind[at] === kinds.word;

/** What leads to a level, and about how much, when and in what posture it was; none of it tells of danger. */
const levelTalk = new WordSet(
  `${leadIns.text} ${postures.text} most max tops the or of from to went started began since more less were be am got feel living lived thanks rating overall yesterday tonight morning afternoon evening night overnight last this earlier before first day after bedtime breakfast lunch dinner on in when while rest quiza al o andaban nivel escala antes despues manana tarde noche dia la por`,
);

const joins = new WordSet('and but so then y pero asi luego');
