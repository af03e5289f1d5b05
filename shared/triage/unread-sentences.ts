import { isOfSleep, tellsLooseTrouble } from './closed-world.ts';
import { isEndOrFace } from './engine/breaks.ts';
import { kinds } from './engine/tokens.ts';
import { tellsReason } from './errands.ts';
import { type Finding, isPart, severity } from './finding.ts';
import { tellsOfOrdinaryDay } from './ordinary-day.ts';
import { isQuestion } from './questions.ts';
import type { Words } from './read.ts';
import { isUnread } from './residue.ts';
import type { Flag } from './verdict.ts';
import { isEasyTalk } from './weigh.ts';

/**
 * What is told in the sentences of which nothing was understood, whatever was understood in those beside them: "slept well" behind a
 * sentence says nothing about it. `answered` are the places where a score or a wish about these messages was read; beside an errand its
 * reason may stand.
 */
export const unreadSentences = (
  words: Words,
  answered: readonly Flag['span'][],
  hasErrand = false,
): 'story' | 'trouble' | 'words' | undefined => {
  const { findings, tokens } = words;
  if (words.untold < bodilyMin) return undefined;
  let told = untold;
  let hasWords = false;
  let from = 0;
  let opened = 0;
  let next = 0;
  for (let at = 0; at <= tokens.count; at++) {
    const kind = at < tokens.count ? tokens.kind[at] : kinds.sentenceEnd;
    if (!isEndOrFace(kind)) continue;
    const start = tokens.start[from] ?? 0;
    const end = tokens.end[at - 1] ?? start;
    let isUnderstood = answered.some((span) => span[0] >= start && span[0] < end);
    // Findings come sentence by sentence, so that one walk through them serves all sentences.
    for (let one = findings[next]; one !== undefined && one.from <= at; one = findings[++next])
      if (one.from < at && isAnswer(words, one)) isUnderstood = true;
    // A story may go on in the next sentence, until one of them is understood.
    if (isUnderstood) told = untold;
    else if (tellsLooseTrouble(words, from, at)) return 'trouble';
    else if (isQuestion(words, from, at) || (hasErrand && tellsReason(words, from, at))) told = untold;
    else if (!tellsOfOrdinaryDay(words, from, at)) {
      if (told === untold) opened = from;
      told = tellingOf(words, from, at, told);
      if (isStory(told) && !isEasyTalk(words, opened, at)) return 'story';
      if (saysMuch(words, from, at) && !isEasyTalk(words, from, at)) hasWords = true;
    }
    from = at + 1;
  }
  return hasWords ? 'words' : undefined;
};

/** A sentence or more about a person, a part of the body, a time or something that fails: too much to answer with a menu. */
export const tellsAStory = (words: Words): boolean =>
  isStory(tellingOf(words, 0, words.tokens.count, untold)) && !isEasyTalk(words, 0, words.tokens.count);

/** Thanks, greetings and a good night answer nothing, nor does a sign that only counts beside another, nor praise of somebody else. */
const isAnswer = (words: Words, one: Finding): boolean => {
  const { row, status } = one;
  if (row.id === 'ack-only' || isPart(row.id) || isOfSleep(words, one)) return false;
  return (
    severity(row.level) > severity('all_clear') || (status !== 'other-person' && status !== 'hypothetical')
  );
};

/** How many words no finding explains, and whether one of them is of a person, the body or a denial. */
type Telling = { readonly count: number; readonly isPersonal: boolean };

const untold: Telling = { count: 0, isPersonal: false };

const tellingOf = (words: Words, from: number, to: number, before: Telling): Telling => {
  let { count, isPersonal } = before;
  for (let at = from; at < to; at++) {
    if (words.tokens.kind[at] !== kinds.word || words.covered[at] === 1) continue;
    count++;
    isPersonal ||= words.isNegator(at) || storyGroups.some((group) => words.isIn(group, at));
  }
  return { count, isPersonal };
};

const isStory = ({ count, isPersonal }: Telling): boolean => count >= storyMin && isPersonal;

const storyMin = 7;
const storyGroups = ['SELF', 'THIRD', 'RELATION', 'BODY', 'NEEDLE', 'BLOOD'] as const;

/** More than small talk beside an answer: two words that nobody understood where the body or a failure is named, else five. */
const saysMuch = (words: Words, from: number, to: number): boolean => {
  let unread = 0;
  let isBodily = false;
  for (let at = from; at < to; at++) {
    if (isUnread(words, at)) unread++;
    if (words.tokens.kind[at] !== kinds.word || words.covered[at] === 1) continue;
    isBodily ||=
      words.isNegator(at) || words.isFailure(at) || bodilyGroups.some((group) => words.isIn(group, at));
  }
  return unread >= (isBodily ? bodilyMin : talkMin);
};

const bodilyMin = 2;
const talkMin = 5;
const bodilyGroups = ['BODY', 'BODY_MORE', 'BLOOD', 'DANGER'] as const;
