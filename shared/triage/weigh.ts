import { kinds } from './engine/tokens.ts';
import { severity } from './finding.ts';
import type { Words } from './read.ts';
import type { Disposition } from './verdict.ts';

/**
 * What no table understands may still be told in words of danger ("talking", "bathroom", "since", "fingers"). Each such word weighs a
 * little, each word of an easy day weighs against it, and the passage that weighs most decides: whatever else stands before or behind
 * it takes nothing away. A finding that is benign or over has been judged by its row, and weighs nothing.
 */
export const heaviestPassage = (words: Words): Passage => {
  const judged = markJudged(words);
  const heaviest = { weight: 0, from: 0, to: 0 };
  let weight = 0;
  let from = 0;
  for (let at = 0; at < words.tokens.count; at++) {
    const own = weightAt(words, at);
    weight += (own > 0 && judged[at] === 1 ? 0 : own) - lengthCost;
    if (weight <= 0) {
      weight = 0;
      from = at + 1;
    } else if (weight > heaviest.weight) {
      heaviest.weight = weight;
      heaviest.from = from;
      heaviest.to = at + 1;
    }
  }
  return heaviest;
};

/** Tokens from `from` to before `to`. */
export type Passage = { readonly weight: number; readonly from: number; readonly to: number };

/**
 * A page where the passage is heavy and more than one of its words is of danger by what it means, or where the patient tells a long one
 * of himself; a call where it falls a little short. Weights in half points; where a part of the body is named, less is asked.
 */
export const levelOfPassage = (
  words: Words,
  { weight, from, to }: Passage,
): 'urgent' | 'concern' | undefined => {
  const length = to - from;
  const isOfBody = words.mentions('BODY') || words.mentions('BODY_MORE');
  const over = weight - (isOfBody ? bodyWeightMin : weightMin);
  const isHeavy = length >= passageMin && heavyWords(words, from, to) >= heavyWordsMin;
  if (isHeavy && over >= 0) return 'urgent';
  const isStory = length >= storyMin && words.mentions('SELF') && untoldWords(words, from, to) >= untoldMin;
  if (isStory && weight >= storyWeightMin) return 'urgent';
  return isHeavy && over >= -doubtWidth ? 'concern' : undefined;
};

const weightMin = 7;
const bodyWeightMin = 6;
const doubtWidth = 3;
const heavyWordsMin = 2;
/** Fewer words in a row tell nothing ("lend me a hand"). */
const passageMin = 6;
const storyMin = 8;
const storyWeightMin = 6;
const untoldMin = 3;

/** Words that neither a finding nor grammar explains. */
const untoldWords = (words: Words, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++)
    if (words.tokens.kind[at] === kinds.word && words.covered[at] === 0 && !words.isGrammar(at)) count++;
  return count;
};

/** Words of grammar alone ("my", "and", "since") tell of nothing, a finding has a level of its own, and "hot hot hot" is one word. */
const heavyWords = (words: Words, from: number, to: number): number => {
  const heavy = new Set<number>();
  for (let at = from; at < to; at++)
    if (words.covered[at] === 0 && !words.isGrammar(at) && weightAt(words, at) > 0)
      heavy.add(words.tokens.word[at] ?? -1);
  return heavy.size;
};

/** A long story has many words: each of them takes a little away. */
const lengthCost = 0.35;

/** What is denied, supposed, said of somebody else or a saying weighs nothing. */
const weightAt = (words: Words, at: number): number => (weighs(words, at) ? words.danger(at) : 0);

export const weighs = (words: Words, at: number): boolean =>
  words.tokens.kind[at] === kinds.word &&
  words.scope.polarity[at] === 0 &&
  words.scope.otherPerson[at] === 0 &&
  words.scope.hypothetical[at] === 0 &&
  !words.isSaying(at);

const markJudged = ({ findings, tokens }: Words): Uint8Array => {
  const judged = new Uint8Array(tokens.count);
  for (const { row, status, from, to } of findings)
    if (!row.id.startsWith('part:') && (status !== 'affirmed' || isBenign(row.level)))
      judged.fill(1, from, to);
  return judged;
};

const isBenign = (level: Disposition): boolean => severity(level) <= severity('unclear');

export const weightRule = '4.7 one passage full of words of danger';
