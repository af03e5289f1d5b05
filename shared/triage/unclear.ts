import { bareAnswer, isOnly, isPlainYes, menuOf, plainAnswer } from './bare-answers.ts';
import { bodilyTrouble, speaksOfPerson } from './closed-world.ts';
import { isSentenceEnd } from './engine/breaks.ts';
import type { Numbers } from './engine/numbers.ts';
import { kinds } from './engine/tokens.ts';
import { errandSpans, isVisit } from './errands.ts';
import { type Finding, isPart, isRed, severity } from './finding.ts';
import { flag, highest } from './flag-list.ts';
import { answerIn } from './good-answer.ts';
import { levelSpans } from './level-talk.ts';
import { tellsOfOrdinaryDay } from './ordinary-day.ts';
import { asksOpenly } from './questions.ts';
import type { Words } from './read.ts';
import { hasResidue, hasUnreadRun, isMostlyUnread, tellsUnreadTrouble } from './residue.ts';
import { tellsAStory, unreadSentences } from './unread-sentences.ts';
import type { Disposition, Flag, TriageInput } from './verdict.ts';
import {
  failingBar,
  isEasyThroughout,
  levelOfPassage,
  mayBeOnTopic,
  mostDangerous,
  weightRule,
} from './weigh.ts';

/** What is said of a reply that says too little, too vaguely, or something not understood. */
export const unclearOf = (
  input: TriageInput,
  words: Words,
  numbers: Numbers,
  flags: readonly Flag[],
  isSpam: boolean,
): readonly Flag[] => {
  const readAlready = readSpans(words, numbers, flags);
  const found = notUnderstood(input, words, numbers, flags, isSpam, readAlready);
  const isMachine = isSpam || words.language === 'other' || flags.some((one) => one.id === 'auto-reply');
  const weighed = isMachine ? undefined : weighedFlag(words, [...flags, ...found], readAlready);
  return weighed === undefined ? found : [...found, weighed];
};

/**
 * What the tables did not understand, told in words of danger: a clinician reads it at once, or the same day. What else the reply says
 * counts neither for it nor against it, so that no kind word behind it takes the page back.
 */
const weighedFlag = (
  words: Words,
  flags: readonly Flag[],
  readAlready: readonly Flag['span'][],
): Flag | undefined => {
  const read = severity(highest(flags));
  if (read >= severity('urgent')) return undefined;
  const passage = mostDangerous(words, readAlready);
  const level = levelOfPassage(words, passage, answerIn(words, flags, passage));
  if (level === undefined || read >= severity(level)) return undefined;
  const span = [words.tokens.start[passage.from] ?? 0, words.tokens.end[passage.to - 1] ?? 0] as const;
  return flag('unresolved-assertion', level, span, weightRule, 'uncertain');
};

const notUnderstood = (
  input: TriageInput,
  words: Words,
  numbers: Numbers,
  flags: readonly Flag[],
  isSpam: boolean,
  readAlready: readonly Flag['span'][],
): readonly Flag[] => {
  const found: Flag[] = [];
  const whole: readonly [number, number] = [0, input.text.length];
  const add = (id: string, level: Disposition, rule: string): void => {
    found.push(flag(id, level, whole, rule, 'uncertain'));
  };
  const meaning = flags.some(isPlainAnswer) ? flags.filter((one) => !isPlainAnswer(one)) : flags;
  const clinical = meaning.every(isClinical) ? meaning : meaning.filter(isClinical);
  const isAutoReply = flags.some((one) => one.id === 'auto-reply');
  const isSilent = isSpam || words.language === 'other' || isAutoReply;
  if (words.tokens.count === 0) {
    add(
      input.text.trim() === '' ? 'empty' : words.language === 'other' ? 'other-language' : 'not-understood',
      'unclear',
      '4.20 nothing to read',
    );
    return found;
  }
  if (isSpam && !flags.some((one) => one.id === 'spam-or-link')) add('spam-or-link', 'unclear', '4.20 link');
  if (words.language === 'other' || hasForeignSentence(words))
    add('other-language', 'unclear', '4.20 another language');
  for (const rule of mixedSignals(words, clinical)) add('mixed-signal', 'unclear', rule);
  const opening = bareAnswer(input, words);
  if (opening !== undefined && severity(opening.level) > severity(highest(meaning)))
    found.push({ ...opening, span: whole, status: 'uncertain' });
  for (const { level, rule } of unreadDangers(words, highest(clinical), isAutoReply, readAlready))
    add('unresolved-assertion', level, rule);
  if (
    words.language !== 'other' &&
    clinical.length + found.length > 0 &&
    severity(highest(clinical)) < severity('concern') &&
    severity(highest(found)) < severity('concern') &&
    ((hasUnreadRun(words) && !isEasyThroughout(words)) ||
      (tellsUnreadTrouble(words) && !isEasyThroughout(words, failingBar)))
  )
    add('unresolved-assertion', 'concern', '4.4 an answer, and a sentence beside it that was not understood');
  const read = Math.max(severity(highest(clinical)), severity(highest(found)));
  const unread =
    isSilent || read >= severity('concern')
      ? undefined
      : unreadSentences(words, readAlready, flags.some(isVisit));
  if (unread === 'story') add('unresolved-assertion', 'concern', storyRule);
  else if (unread === 'trouble')
    add('unresolved-assertion', 'concern', '4.7 a trouble of the patient, not understood');
  else if (unread === 'words' && meaning.length > 0 && read < severity('unclear'))
    add('mixed-signal', 'unclear', '4.4 a sentence that was not understood beside an answer');
  if (
    severity(highest(meaning)) < severity('follow_up') &&
    !meaning.some((one) => one.level === 'administrative') &&
    asksOpenly(words, meaning)
  )
    add('question-general', 'follow_up', '4.12 a question');
  if (meaning.length > 0 || found.length > 0) return found;
  const rest = nothingMeant(input, words, numbers, flags);
  return rest === undefined ? [] : [{ status: 'uncertain', ...rest, span: whole }];
};

/** What a reply that is no red flag yet says of danger and of the body, and the tables cannot read. */
const unreadDangers = (
  words: Words,
  read: Disposition,
  isAutoReply: boolean,
  readAlready: readonly Flag['span'][],
): readonly { readonly level: Disposition; readonly rule: string }[] => {
  if (isRed(read)) return [];
  const danger = looseDanger(words, isAutoReply);
  // What is told in words of something else ("she held her breath till the bus came") is read the same day.
  const grave = (): Disposition => (mayBeOnTopic(words) ? 'urgent' : 'concern');
  // Chest and breath leave no time to ask: a clinician reads at once what the tables cannot.
  if (danger === 'vital') return [{ level: grave(), rule: '4.7 about chest or breath, not understood' }];
  if (danger === 'personal') return [{ level: grave(), rule: '4.7 danger to a person, not understood' }];
  const isConcern = severity(read) >= severity('concern');
  const trouble = bodilyTrouble(words, readAlready);
  const found: { readonly level: Disposition; readonly rule: string }[] = [];
  if (danger === 'other' && !isConcern)
    found.push({ level: 'concern', rule: '4.7 a word of danger, not understood' });
  if (trouble === 'grave') found.push({ level: grave(), rule: '4.7 the body fails in unknown words' });
  else if (trouble === 'body' && !isConcern)
    found.push({ level: 'concern', rule: '4.7 something strange about the body, not understood' });
  return found;
};

/** "Mi fa male la spalla. Slept well": words of another language in a sentence that says more in none of ours. */
const hasForeignSentence = (words: Words): boolean => {
  if (!words.mentions('FOREIGN')) return false;
  let foreign = 0;
  let familiar = 0;
  for (let at = 0; at <= words.tokens.count; at++) {
    const kind = at < words.tokens.count ? words.tokens.kind[at] : kinds.sentenceEnd;
    if (isSentenceEnd(kind)) {
      if (foreign >= 2 && foreign > familiar) return true;
      foreign = 0;
      familiar = 0;
    }
    if (words.isIn('FOREIGN', at)) foreign++;
    else if (words.isIn('ENGLISH', at) || words.isIn('SPANISH', at)) familiar++;
  }
  return false;
};

/** Where a score, a temperature or a wish about these messages was read: no finding stands there. */
const readSpans = (words: Words, numbers: Numbers, flags: readonly Flag[]): readonly Flag['span'][] => [
  ...levelSpans(words, numbers),
  ...(numbers.trendSpan === undefined ? [] : [numbers.trendSpan]),
  ...(numbers.temperatureSpan === undefined ? [] : [numbers.temperatureSpan]),
  ...errandSpans(words, flags),
];

const isPlainAnswer = (one: Flag): boolean => one.id === 'ack-only';
const isClinical = (one: Flag): boolean => severity(one.level) >= severity('all_clear');

type Answer = {
  readonly id: string;
  readonly level: Disposition;
  readonly rule: string;
  readonly status?: Flag['status'];
};

/** A reply in which no finding stands: all denied, a bare yes or no, a number, a letter of the menu, or nothing known. */
const nothingMeant = (
  input: TriageInput,
  words: Words,
  numbers: Numbers,
  flags: readonly Flag[],
): Answer | undefined => {
  if (words.findings.some(isDeniedComplaint))
    return isMostlyUnread(words)
      ? { id: 'not-understood', level: 'unclear', rule: '4.4 a denial beside much that was not understood' }
      : { id: 'no-symptoms', level: 'all_clear', rule: '4.1 everything named is denied' };
  if (isOnly(words, 'YES_WORD') || isPlainYes(words))
    return { id: 'ambiguous-affirmative', level: 'concern', rule: '4.13 bare yes' };
  if (isOnly(words, 'NOTHING_WORD'))
    return { id: 'no-symptoms', level: 'all_clear', rule: '4.13 bare nothing' };
  if (isOnly(words, 'NO_WORD')) return { id: 'ambiguous-negative', level: 'unclear', rule: '4.13 bare no' };
  const plain = plainAnswer(input, words);
  if (plain !== undefined) return { ...plain, status: 'affirmed' };
  if (numbers.ambiguousNumber)
    return { id: 'ambiguous-number', level: 'unclear', rule: '4.8 a number that is no score' };
  if (flags.length === 0) {
    const menu = menuOf(input, words);
    if (menu !== undefined) return { ...menu, status: 'affirmed' };
    if (tellsOfOrdinaryDay(words))
      return { id: 'no-symptoms', level: 'all_clear', rule: '4.12 an ordinary day' };
  }
  if (tellsAStory(words)) return { id: 'unresolved-assertion', level: 'concern', rule: storyRule };
  if (flags.length > 0) return undefined;
  return { id: 'not-understood', level: 'unclear', rule: '4.20 not understood' };
};

const isDeniedComplaint = ({ status, row }: Finding): boolean =>
  status === 'negated' && severity(row.level) >= severity('self_care') && row.id !== 'question-general';

/** Thanks and greetings do not answer it; praise does, and leaves it unclear. */
const storyRule = '4.4 much is told, and nothing understood';

/** Praise or a mild effect beside something that was not understood: the rules that make it unclear. */
const mixedSignals = (words: Words, clinical: readonly Flag[]): readonly string[] => {
  if (clinical.length === 0) return [];
  const rules: string[] = [];
  const level = severity(highest(clinical));
  const isPraise = level <= severity('self_care') && clinical.some((one) => one.level === 'all_clear');
  if (isPraise && words.mentions('DOUBTFUL')) rules.push('4.12 praise with a doubtful face');
  if (level <= severity('self_care') && hasResidue(words))
    rules.push('4.4 something not understood after "but"');
  if (level <= severity('all_clear') && isMostlyUnread(words) && !isEasyThroughout(words))
    rules.push('4.4 praise beside much that was not understood');
  if (words.mentions('PAIN') && saysNoGain(words.spoken)) rules.push('4.12 saying');
  return rules;
};

const saysNoGain = (spoken: readonly string[]): boolean => {
  for (let at = 3; at < spoken.length; at++)
    if (spoken[at - 1] === 'no' && spoken[at - 2] === 'pain' && spoken[at]?.startsWith('gain'))
      return spoken[at - 3] === 'no';
  return false;
};

/** A word of danger that no finding, denial or good word explains: a human looks. */
const looseDanger = (words: Words, isAutoReply: boolean): 'vital' | 'personal' | 'other' | undefined => {
  let found: 'personal' | 'other' | undefined;
  if (!words.mentions('DANGER')) return found;
  for (let at = 0; at < words.spoken.length; at++) {
    if (!words.isDanger(at) || isExplained(words, at)) continue;
    if (words.scope.polarity[at] !== 0 || words.scope.otherPerson[at] === 1) continue;
    if (words.scope.hypothetical[at] === 1 || words.isPraised(at)) continue;
    if (!speaksOfSomebody(words, at) || isDeniedBy(words, at)) continue;
    // "Thank you for contacting Suburban Heart & Lung": a machine names itself.
    if (isAutoReply && !isOfSelf(words, at)) continue;
    if (words.isVital(at)) return 'vital';
    const isPersonal = speaksOfPerson(words, at) && !isMildBeside(words, at);
    if (found === undefined || isPersonal) found = isPersonal ? 'personal' : 'other';
  }
  return found;
};

/** "Gallons of blood": in a few words a sign that only counts beside another is all there is, and explains nothing. */
const isExplained = (words: Words, at: number): boolean =>
  words.covered[at] === 1 &&
  (!isShort(words, at, fewWords) ||
    // "Since the stroke in 2015": what is old is told by it.
    words.scope.cues.get('history').some((cue) => cue.from <= at && cue.to > at) ||
    words.findings.some((one) => one.from <= at && one.to > at && !isPart(one.row.id)));

/** As many as a hurried answer has. */
const fewWords = 9;

/** "My chest isnt swelling", "el pecho nada": the denial right behind it is about it. */
const isDeniedBy = (words: Words, at: number): boolean =>
  (words.spoken[at + 1] === 'nada' && words.tokens.kind[at + 2] !== kinds.word) ||
  words.findings.some(
    (one) => one.status === 'negated' && one.from > at && one.from - at <= deniedWithin && isComplaining(one),
  );

/** "My bum is sore": a normal effect right behind it is about it, and a call will do. */
const isMildBeside = (words: Words, at: number): boolean =>
  words.findings.some(
    (one) => one.from > at && one.from - at <= deniedWithin && one.row.level === 'self_care',
  );

const isComplaining = ({ row }: Finding): boolean => severity(row.level) >= severity('concern');
const deniedWithin = 3;

/** A short sentence speaks of its writer; in a longer one a person or some trouble stands near the word ("lungs like a trumpet"). */
const speaksOfSomebody = (words: Words, at: number): boolean => {
  if (isShort(words, at, shortSentence) || words.language !== 'en') return true;
  if (at === 0 && words.isIn('FINITE', at + 1)) return true;
  if (words.findings.some((one) => severity(one.row.level) >= severity('concern'))) return true;
  for (const step of [-1, 1])
    for (let near = at; near >= 0 && near < words.tokens.count; near += step) {
      if (words.tokens.kind[near] === kinds.sentenceEnd || Math.abs(near - at) > nearby) break;
      if (words.isNegator(near) || troubles.some((group) => words.isIn(group, near))) return true;
      if (words.isFailure(near)) return true;
      // What troubles look like is known in English alone.
      if (words.isIn('SPANISH', near) && !words.isIn('ENGLISH', near)) return true;
    }
  return false;
};

/** Whether the patient is named in the sentence of the token. */
const isOfSelf = (words: Words, at: number): boolean => {
  for (const step of [-1, 1])
    for (let near = at; near >= 0 && near < words.tokens.count; near += step) {
      if (isSentenceEnd(words.tokens.kind[near])) break;
      if (words.isIn('SELF', near)) return true;
    }
  return false;
};

/** Whether the sentence of the token has no more words than that. */
const isShort = ({ tokens }: Words, at: number, most: number): boolean => {
  let from = at;
  let to = at;
  while (from > 0 && tokens.kind[from - 1] !== kinds.sentenceEnd && tokens.kind[from - 1] !== kinds.emoji)
    from--;
  while (to < tokens.count && tokens.kind[to] !== kinds.sentenceEnd && tokens.kind[to] !== kinds.emoji) to++;
  return to - from <= most;
};

const shortSentence = 3;
const nearby = 30;
const troubles = [
  'SELF',
  'THIRD',
  'RELATION',
  'PAIN',
  'SORE',
  'SEVERE',
  'BREATH_BAD',
  'WORSE',
  'HARD',
  'TIGHT',
  'STIFF',
  'BRUISE',
  'SWELL',
  'NEEDLE',
] as const;
