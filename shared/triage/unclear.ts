import { bodilyTrouble, speaksOfPerson } from './closed-world.ts';
import type { Numbers } from './engine/numbers.ts';
import { kinds } from './engine/tokens.ts';
import { type Finding, severity } from './finding.ts';
import { asksWithoutMark, tellsOfOrdinaryDay } from './ordinary-day.ts';
import type { Words } from './read.ts';
import { hasResidue, isMostlyUnread, longestUnread, tellsUnreadTrouble, unreadRunMin } from './residue.ts';
import type { Disposition, Flag, TriageInput } from './verdict.ts';
import { heaviestPassage, levelOfPassage, weightRule } from './weigh.ts';

/** What is said of a reply that says too little, too vaguely, or something not understood. */
export const unclearOf = (
  input: TriageInput,
  words: Words,
  numbers: Numbers,
  flags: readonly Flag[],
  isSpam: boolean,
): readonly Flag[] => {
  const found = notUnderstood(input, words, numbers, flags, isSpam);
  const isMachine = isSpam || words.language === 'other' || flags.some((one) => one.id === 'auto-reply');
  // A complaint that the tables know has its level; a doubt is what may weigh more.
  const isKnown = flags.some((one) => one.level === 'concern');
  const weighed = isMachine || isKnown ? undefined : weighedFlag(words, [...flags, ...found]);
  return weighed === undefined ? found : [...found, weighed];
};

/**
 * What the tables did not understand, told in words of danger: a clinician reads it at once, or the same day. What else the reply says
 * counts neither for it nor against it, so that no kind word behind it takes the page back.
 */
const weighedFlag = (words: Words, flags: readonly Flag[]): Flag | undefined => {
  const read = severity(highest(flags));
  if (read >= severity('urgent')) return undefined;
  const passage = heaviestPassage(words);
  const level = levelOfPassage(words, passage);
  if (level === undefined || read >= severity(level)) return undefined;
  const span = [words.tokens.start[passage.from] ?? 0, words.tokens.end[passage.to - 1] ?? 0] as const;
  return { id: 'unresolved-assertion', level, span, rule: weightRule, status: 'uncertain' };
};

const notUnderstood = (
  input: TriageInput,
  words: Words,
  numbers: Numbers,
  flags: readonly Flag[],
  isSpam: boolean,
): readonly Flag[] => {
  const found: Flag[] = [];
  const whole: readonly [number, number] = [0, input.text.length];
  const add = (id: string, level: Disposition, rule: string): void => {
    found.push({ id, level, span: whole, rule, status: 'uncertain' });
  };
  const meaning = flags.some(isPlainAnswer) ? flags.filter((one) => !isPlainAnswer(one)) : flags;
  const clinical = meaning.every(isClinical) ? meaning : meaning.filter(isClinical);
  if (words.tokens.count === 0) {
    add(
      input.text.trim() === '' ? 'empty' : words.language === 'other' ? 'other-language' : 'not-understood',
      'unclear',
      '4.20 nothing to read',
    );
    return found;
  }
  if (isSpam && !flags.some((one) => one.id === 'spam-or-link')) add('spam-or-link', 'unclear', '4.20 link');
  if (words.language === 'other') add('other-language', 'unclear', '4.20 another language');
  for (const rule of mixedSignals(words, clinical)) add('mixed-signal', 'unclear', rule);
  const opening = openingAnswer(input, words);
  if (opening !== undefined && severity(opening.level) > severity(highest(meaning)))
    found.push({ ...opening, span: whole, status: 'uncertain' });
  if (severity(highest(clinical)) < severity('urgent')) {
    const danger = looseDanger(words);
    // Chest and breath leave no time to ask: a clinician reads at once what the tables cannot.
    if (danger === 'vital')
      add('unresolved-assertion', 'urgent', '4.7 about chest or breath, not understood');
    else if (danger === 'other' && severity(highest(clinical)) < severity('concern'))
      add('unresolved-assertion', 'concern', '4.7 a word of danger, not understood');
    const trouble = danger === 'vital' ? undefined : bodilyTrouble(words);
    // Who tells of a normal effect besides is talking about the treatment: a call will do.
    const isMild = clinical.length > 0 && clinical.every((one) => one.level === 'self_care');
    const failing: Disposition = isMild ? 'concern' : 'urgent';
    if (danger === 'personal') add('unresolved-assertion', failing, '4.7 danger to a person, not understood');
    else if (trouble === 'grave') add('unresolved-assertion', failing, '4.7 the body fails in unknown words');
    else if (trouble === 'loose' && meaning.length + found.length === 0 && words.tokens.count >= wordyMin)
      add('unresolved-assertion', 'concern', '4.7 a trouble of the patient, not understood');
    else if (trouble === 'body' && severity(highest(clinical)) < severity('concern'))
      add('unresolved-assertion', 'concern', '4.7 something strange about the body, not understood');
  }
  if (
    words.language !== 'other' &&
    clinical.length + found.length > 0 &&
    severity(highest(clinical)) < severity('concern') &&
    severity(highest(found)) < severity('concern') &&
    (longestUnread(words) >= unreadRunMin || tellsUnreadTrouble(words))
  )
    add('unresolved-assertion', 'concern', '4.4 an answer, and a sentence beside it that was not understood');
  if (
    severity(highest(meaning)) < severity('follow_up') &&
    !meaning.some((one) => one.level === 'administrative' || one.level === 'self_care') &&
    (asksSomething(words) || asksWithoutMark(words))
  )
    add('question-general', 'follow_up', '4.12 a question');
  if (meaning.length > 0 || found.length > 0) return found;
  const rest = nothingMeant(input, words, numbers, flags);
  return rest === undefined ? [] : [{ status: 'uncertain', ...rest, span: whole }];
};

const isPlainAnswer = (one: Flag): boolean => one.id === 'ack-only';
const isClinical = (one: Flag): boolean => severity(one.level) >= severity('all_clear');

/** A trouble told in fewer words than these may be about anything. */
const wordyMin = 6;

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
  if (isOnly(words, 'YES_WORD'))
    return { id: 'ambiguous-affirmative', level: 'concern', rule: '4.13 bare yes' };
  if (isOnly(words, 'NOTHING_WORD'))
    return { id: 'no-symptoms', level: 'all_clear', rule: '4.13 bare nothing' };
  if (isOnly(words, 'NO_WORD')) return { id: 'ambiguous-negative', level: 'unclear', rule: '4.13 bare no' };
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

/** A sentence or more about a person, a part of the body, a time or something that fails: too much to answer with a menu. */
const tellsAStory = (words: Words): boolean => {
  let count = 0;
  let isTold = false;
  for (let at = 0; at < words.spoken.length; at++) {
    if (words.tokens.kind[at] !== kinds.word || words.covered[at] === 1) continue;
    count++;
    if (words.isNegator(at) || storyGroups.some((group) => words.isIn(group, at))) isTold = true;
  }
  return count >= storyMin && isTold;
};

/** Thanks and greetings do not answer it; praise does, and leaves it unclear. */
const storyRule = '4.4 much is told, and nothing understood';
const storyMin = 7;
const storyGroups = ['SELF', 'THIRD', 'RELATION', 'BODY', 'NEEDLE', 'BLOOD'] as const;

/** A bare answer, alone or with one word of courtesy. */
const isOnly = (words: Words, answers: 'YES_WORD' | 'NO_WORD' | 'NOTHING_WORD'): boolean => {
  let said = 0;
  for (let at = 0; at < words.tokens.count; at++) {
    const kind = words.tokens.kind[at];
    if (kind !== kinds.word && kind !== kinds.number && kind !== kinds.emoji) continue;
    const isAnswer = words.isIn(answers, at);
    if (++said > 2 || !(isAnswer || (said > 1 && words.isIn('FILLER', at)))) return false;
  }
  return said > 0;
};

/** Praise or a mild effect beside something that was not understood: the rules that make it unclear. */
const mixedSignals = (words: Words, clinical: readonly Flag[]): readonly string[] => {
  if (clinical.length === 0) return [];
  const rules: string[] = [];
  const level = severity(highest(clinical));
  const isPositive = clinical.every((one) => one.level === 'all_clear');
  if (isPositive && words.mentions('DOUBTFUL')) rules.push('4.12 praise with a doubtful face');
  if (level <= severity('self_care') && hasResidue(words))
    rules.push('4.4 something not understood after "but"');
  if (level <= severity('all_clear') && isMostlyUnread(words))
    rules.push('4.4 praise beside much that was not understood');
  if (saysNoGain(words.spoken)) rules.push('4.12 saying');
  return rules;
};

const saysNoGain = (spoken: readonly string[]): boolean => {
  for (let at = 3; at < spoken.length; at++)
    if (spoken[at - 1] === 'no' && spoken[at - 2] === 'pain' && spoken[at]?.startsWith('gain'))
      return spoken[at - 3] === 'no';
  return false;
};

const highest = (flags: readonly Flag[]): Disposition => {
  let best: Disposition = 'administrative';
  for (const one of flags) if (severity(one.level) > severity(best)) best = one.level;
  return best;
};

/** "Yes. Otherwise fine.": a first sentence that is a bare yes or a letter of the menu keeps its meaning. */
const openingAnswer = (
  input: TriageInput,
  words: Words,
): { id: string; level: Disposition; rule: string } | undefined => {
  const { tokens, spoken } = words;
  const isFace = tokens.kind[1] === kinds.emoji;
  const isPolite = spoken.every((_word, at) => at === 0 || words.isIn('FILLER', at));
  if (tokens.count < 2 || !(isFace || isPolite || (tokens.count > 2 && tokens.kind[1] === kinds.sentenceEnd)))
    return undefined;
  if (words.isIn('YES_WORD', 0) && input.text[tokens.start[1] ?? 0] !== '!')
    return { id: 'ambiguous-affirmative', level: 'concern', rule: '4.13 opens with a bare yes' };
  const letter = input.text.slice(tokens.start[0], tokens.end[0]);
  return /^[BbCc]$/.test(letter) && (!isPolite || isFace || letter === letter.toUpperCase())
    ? menuLetter(letter.toUpperCase(), input)
    : undefined;
};

/** The letters of the menu: A doing well, B sore or tired, C worse or worried, D call me. */
const menuOf = (
  input: TriageInput,
  words: Words,
): { id: string; level: Disposition; rule: string } | undefined => {
  const { tokens } = words;
  let letter: string | undefined;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at];
    if (kind === kinds.sentenceEnd || kind === kinds.question) continue;
    if (letter !== undefined || kind !== kinds.word) return undefined;
    letter = input.text.slice(tokens.start[at], tokens.end[at]);
  }
  return letter !== undefined && /^[A-Da-d]$/.test(letter)
    ? menuLetter(letter.toUpperCase(), input)
    : undefined;
};

const menuLetter = (letter: string, input: TriageInput): { id: string; level: Disposition; rule: string } => {
  const hours = input.hoursSince ?? Number.POSITIVE_INFINITY;
  if (letter === 'A') return { id: 'no-symptoms', level: 'all_clear', rule: '4.13 menu A' };
  if (letter === 'B')
    return hours < 48
      ? { id: 'mild-other', level: 'self_care', rule: '4.13 menu B' }
      : { id: 'effect-prolonged', level: 'follow_up', rule: '4.13 menu B from 48 h' };
  if (letter === 'C') return { id: 'self-reported-worse', level: 'concern', rule: '4.13 menu C' };
  return { id: 'callback-request', level: 'administrative', rule: '4.13 menu D' };
};

/** A word of danger that no finding, denial or good word explains: a human looks. */
const looseDanger = (words: Words): 'vital' | 'personal' | 'other' | undefined => {
  let found: 'personal' | 'other' | undefined;
  if (!words.mentions('DANGER')) return found;
  for (let at = 0; at < words.spoken.length; at++) {
    if (!words.isDanger(at) || words.covered[at] === 1) continue;
    if (words.scope.polarity[at] !== 0 || words.scope.otherPerson[at] === 1) continue;
    if (words.scope.hypothetical[at] === 1 || words.isPraised(at)) continue;
    if (!speaksOfSomebody(words, at) || isDeniedBy(words, at)) continue;
    if (words.isVital(at)) return 'vital';
    if (found === undefined || speaksOfPerson(words, at))
      found = speaksOfPerson(words, at) ? 'personal' : 'other';
  }
  return found;
};

/** "My chest isnt swelling": the denial right behind it is about it. */
const isDeniedBy = (words: Words, at: number): boolean =>
  words.findings.some(
    (one) => one.status === 'negated' && one.from > at && one.from - at <= deniedWithin && isComplaining(one),
  );

const isComplaining = ({ row }: Finding): boolean => severity(row.level) >= severity('concern');
const deniedWithin = 3;

/** A short reply speaks of its writer; in a longer one a person or some trouble stands near the word ("lungs like a trumpet"). */
const speaksOfSomebody = (words: Words, at: number): boolean => {
  if (words.tokens.count <= shortReply || words.language !== 'en') return true;
  if (at === 0 && words.isIn('FINITE', at + 1)) return true;
  if (words.findings.some((one) => severity(one.row.level) >= severity('concern'))) return true;
  for (const step of [-1, 1])
    for (let near = at; near >= 0 && near < words.tokens.count; near += step) {
      if (words.tokens.kind[near] === kinds.sentenceEnd || Math.abs(near - at) > nearby) break;
      if (words.isNegator(near) || troubles.some((group) => words.isIn(group, near))) return true;
      if (words.isFailure(near)) return true;
    }
  return false;
};

const shortReply = 3;
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

/** A question with an interrogative and at least two more words, about what the tables do not know. */
const asksSomething = (words: Words): boolean => {
  const { spoken, tokens } = words;
  let start = 0;
  for (let at = 0; at < spoken.length; at++) {
    const kind = tokens.kind[at];
    if (
      kind === kinds.question &&
      at - start >= 4 &&
      spoken.slice(start, start + openingMax).some((word) => asking.has(word))
    )
      return true;
    if (kind === kinds.question || kind === kinds.sentenceEnd || kind === kinds.comma) start = at + 1;
  }
  return false;
};

/** "Oiga y me puedo bañar?": a greeting may stand before the interrogative. */
const openingMax = 3;

const asking: ReadonlySet<string> = new Set(
  'cuando cual cuales donde puede pueden podria sera deberia how when what can do does is should will could would why where am are which cuando como que puedo cuanto cuantas debo'.split(
    ' ',
  ),
);
