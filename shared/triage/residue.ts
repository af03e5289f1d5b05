import { isSentenceEnd } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import { WordList } from './engine/word-list.ts';
import { WordSet } from './engine/word-set.ts';
import { firstNames } from './lexicon/names.ts';
import { everydayWords, recoveryTalk } from './lexicon/recovery.ts';
import type { Words } from './read.ts';

/** "But it stopped": the word of failing is that of easing. */
const isEasing = (words: Words, at: number): boolean =>
  words.scope.cues.get('resolved').some((cue) => cue.from <= at && cue.to > at);

const easesAfter = (words: Words, at: number): boolean =>
  (['resolved', 'improving', 'fine-now'] as const).some(
    (kind) => (words.scope.cues.get(kind).at(-1)?.from ?? -1) > at,
  );

/** Words that neither a table nor grammar nor the talk of an ordinary day explains. */
export const isUnread = (words: Words, at: number): boolean =>
  isUnexplained(words, at) && !words.isOneOf(everyday, at);

/** The same where something fails: what ordinary days are full of does not explain it ("I cannot picture September"). */
const isUnexplained = (words: Words, at: number): boolean =>
  words.tokens.kind[at] === kinds.word &&
  words.covered[at] === 0 &&
  !words.isOneOf(small, at) &&
  !words.isOneOf(recovery, at) &&
  !words.isGrammar(at) &&
  !words.isIn('EVERYDAY', at) &&
  !words.isIn('EXPECTED', at);

/** A sentence of the patient that denies or despairs of something unknown, or a reply that is mostly unknown. */
export const isMostlyUnread = (words: Words): boolean => {
  if (words.untold < deniedUnreadMax) return false;
  const { spoken, tokens } = words;
  let unread = 0;
  let inSentence = 0;
  let isFound = false;
  let isDenial = false;
  let isTroubled = false;
  let isBodily = false;
  for (let at = 0; at <= spoken.length; at++) {
    const kind = at < spoken.length ? tokens.kind[at] : kinds.sentenceEnd;
    if (isSentenceEnd(kind)) {
      if (isDenial && !isFound && inSentence >= (isBodily ? deniedUnreadMax : deniedTalkMax)) return true;
      isBodily = false;
      inSentence = 0;
      isFound = false;
      isDenial = false;
      continue;
    }
    if (words.found[at] === 1) isFound = true;
    if (words.isNegator(at)) isDenial = true;
    const isFailure = words.isFailure(at);
    isTroubled ||= isFailure || (words.isNegator(at) && !deniesFinding(words, at));
    isBodily ||= isFailure || words.scope.isBody(at);
    if (!isUnread(words, at)) continue;
    unread++;
    inSentence++;
  }
  return unread >= (isTroubled ? unreadMax : harmlessUnreadMax);
};

/** "No soreness": what is denied was understood. */
const deniesFinding = (words: Words, at: number): boolean => {
  for (let near = at; near <= at + deniedReach; near++) if (words.found[near] === 1) return true;
  return false;
};

/** So many words in one clause that neither a finding nor grammar nor everyday talk explains: more than small talk beside an answer. */
export const hasUnreadRun = (words: Words): boolean => {
  if (words.untold < unreadRunMin) return false;
  let run = 0;
  for (let at = 0; at < words.tokens.count; at++) {
    if (words.tokens.kind[at] !== kinds.word) run = 0;
    else if (isUnread(words, at) && ++run >= unreadRunMin) return true;
  }
  return false;
};

/** "Slept fine but my arm stopped moving": a clause of the patient in which something fails, and of which nothing was understood. */
export const tellsUnreadTrouble = (words: Words): boolean => {
  if (words.untold < unreadTroubleMin || !words.mayFail) return false;
  const { tokens, scope } = words;
  let unread = 0;
  let isTroubled = false;
  let isStrange = false;
  let isBody = false;
  let isPersonal = false;
  let isFound = false;
  for (let at = 0; at <= tokens.count; at++) {
    const isMark = at === tokens.count || tokens.kind[at] !== kinds.word;
    if (isMark || (at > 0 && scope.clause[at] !== scope.clause[at - 1])) {
      const fails = isTroubled || (isStrange && isBody);
      if (fails && isPersonal && !isFound && unread >= unreadTroubleMin) return true;
      unread = 0;
      isTroubled = false;
      isStrange = false;
      isBody = false;
      isPersonal = false;
      isFound = false;
    }
    if (isMark || words.isSaying(at)) continue;
    if (words.found[at] === 1) isFound = true;
    isTroubled ||= words.isNegator(at) || words.isEnglish('FAILING', at);
    isStrange ||= words.isFailure(at);
    isBody ||= scope.isBody(at);
    isPersonal ||= isBody || words.isIn('SELF', at) || words.isIn('THIRD', at);
    if (isUnexplained(words, at)) unread++;
  }
  return false;
};

const unreadTroubleMin = 2;
const unreadRunMin = 6;
const deniedUnreadMax = 2;
const deniedReach = 2;
/** A denial that names no part of the body and nothing strange may be longer. */
const deniedTalkMax = 4;
const unreadMax = 5;
/** Praise may come with a long story, as long as nothing in it fails or is strange. */
const harmlessUnreadMax = 12;

/** A clause after "but" or "except" with two or more content words and nothing recognised in it. */
export const hasResidue = (words: Words): boolean => {
  const { spoken, tokens } = words;
  if (!words.hears(turnWords)) return false;
  for (let at = 0; at < spoken.length; at++) {
    const isExcept = setsApart(spoken, at);
    if (!words.isOneOf(butWords, at) && !isExcept) continue;
    let content = 0;
    let known = 0;
    let isEveryday = easesAfter(words, at);
    let isTroubled = false;
    let end = at + 1;
    for (; end < spoken.length; end++) {
      const kind = tokens.kind[end];
      if (kind === kinds.sentenceEnd || words.isOneOf(butWords, end)) break;
      // "Ok but it clicks when I twist, slept well": what follows the comma explains nothing before it.
      if (kind === kinds.comma && known === 0 && content >= 2) break;
      if (kind !== kinds.word) continue;
      if (isNoise(spoken, end) || (words.found[end] !== 1 && isColour(spoken, end))) return true;
      if (words.isFailure(end) && !isEasing(words, end)) isTroubled = true;
      // "Fine except what I showed the front desk": what is set apart is told nowhere, whatever it is called.
      if (isExcept && isTold(spoken, end)) isTroubled = true;
      if (words.found[end] === 1) known++;
      else if (words.isIn('EVERYDAY', end) || words.isOneOf(recovery, end) || words.isOneOf(everyday, end))
        isEveryday = true;
      else if (!words.isOneOf(small, end) && !words.isIn('EXPECTED', end)) content++;
    }
    if (known === 0 && content >= 2 && (!isEveryday || isTroubled)) return true;
  }
  return false;
};

const recovery = new WordSet(recoveryTalk.split(/\s+/).join(' '));
const everyday = new WordSet(`${everydayWords} ${firstNames}`.trim().split(/\s+/).join(' '));
/** "Except", "other than", "apart from", "menos lo que": the last word of what sets apart. */
const setsApart = (spoken: readonly string[], at: number): boolean => {
  const word = spoken[at] ?? '';
  return (
    exceptions.has(word) ||
    setsApartBehind.get(word)?.has(spoken[at - 1] ?? '') === true ||
    setsApartBefore.get(word)?.has(spoken[at + 1] ?? '') === true
  );
};

const isTold = (spoken: readonly string[], at: number): boolean => telling.has(spoken[at] ?? '');
const isNoise = (spoken: readonly string[], at: number): boolean => noises.has(spoken[at] ?? '');

/** "I can move it but it's blue". */
const isColour = (spoken: readonly string[], at: number): boolean =>
  colours.has(spoken[at] ?? '') && looks.has(spoken[at - 1] ?? '');

const asides = new Set(['apart', 'aside']);
const exceptions = new WordList('except excepto salvo quitando');
const telling = new WordList(
  'showed told mentioned discussed said asked described pointed discussing talked spoke wrote mentioning conte platique dije comente ' +
    'mencione explique ensene mostre hablamos platicamos',
);
/** What a joint may do behind a "but" tells too little to be known for harmless. */
const noises = new WordList(
  'clunk clunks clunking clunky squeak squeaks squeaky squeaking creak creaks creaky creaking crunch crunches crunchy noise noises ' +
    'rattle rattles clack pop pops popping poppy click clicks clicking ruido ruidito ruiditos rechina cruje crujido truena tronido',
);
const colours = new WordList(
  'blue bluish grey gray white whitish pale black dusky waxy shiny mottled azul gris blanca blanco palida palido',
);
const looks = new WordList(
  'it its is looks look looking turned turning gone went all kinda so really bit little esta quedo puso',
);
const butWords = new WordSet('but except however though although pero excepto aunque');
/** What sets apart with a word before it, and with one behind it. */
const setsApartBehind: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['than', new Set(['other'])],
  ['from', asides],
]);
const setsApartBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['menos', new Set(['lo', 'eso'])],
]);
/** Without one of these nothing turns, and nothing is set apart. */
const turnWords = new WordSet(
  [...new Set([...butWords, ...exceptions, ...setsApartBehind.keys(), ...setsApartBefore.keys()])].join(' '),
);
const small = new WordSet(
  'a an the i im is are was it its to of in on at my me you your we have has had do did for and or so that this just with be been not no really very still some today now will can if el la los las un una de en y a que mi me se lo es esta con por para no muy ya',
);
