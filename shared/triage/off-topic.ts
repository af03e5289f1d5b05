import { lexicon } from './engine/compiled.ts';
import { wordValues } from './engine/number-words.ts';
import { kinds } from './engine/tokens.ts';
import type { Words } from './read.ts';
import { SentenceTopics, type Stretch, topicOf } from './topic.ts';
import type { Flag } from './verdict.ts';

/**
 * What is urgent asks for a call where it is told in words of something else, and no other sentence is of what patients write of ("you are
 * going the wrong way, turn left at the bank"): what a phrase means the words around it tell. A few words are never taken for something
 * else, nor is an emergency, nor what names the body, nor what is told in any words (`anyWords` of its row). Each finding is judged by
 * itself, before the gravest of an id is chosen and before what was not understood is, so that nothing added takes a page back.
 */
export const callOffTopic = (words: Words, flags: readonly Flag[]): readonly Flag[] => {
  if (!flags.some(mayBeCall) || topicOf(words) >= evenOdds) return flags;
  const topics = new SentenceTopics(words);
  const isOneOfNumbers = hasNumbers(words);
  const isOff = (one: Flag): boolean => {
    if (!mayBeCall(one) || (isOneOfNumbers && one.rule.startsWith(scoreRule))) return false;
    const stretch = topics.stretchOf(one.span);
    return !namesBody(words, stretch) && topics.around(stretch) < offTopic;
  };
  return flags.map((one) => (isOff(one) ? { ...one, level: 'concern', rule: offTopicRule } : one));
};

const mayBeCall = ({ id, level, rule }: Flag): boolean =>
  level === 'urgent' && !lexicon().anyWords.has(id) && !rule.startsWith(keywordRule);

/** Of several numbers one is read as the score: another one may be meant ("the bus leaves at 8. Pain 9"). */
const hasNumbers = ({ tokens, spoken }: Words): boolean => {
  let count = 0;
  for (let at = 0; at < tokens.count; at++)
    if (tokens.kind[at] === kinds.number || wordValues.has(spoken[at] ?? '')) count++;
  return count > 1;
};

const scoreRule = '2.4';

/** Whether a part of the body, a pain or a danger stands among these tokens: "my heart makes 150" is told by itself. */
const namesBody = (words: Words, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++)
    if (words.isDanger(at) || bodyGroups.some((group) => words.isIn(group, at))) return true;
  return false;
};

const bodyGroups = ['BODY', 'BODY_MORE', 'PAIN'] as const;

/** HELP is a keyword, whatever stands beside it. */
const keywordRule = '4.14';

/** The logarithms of odds of one to one, and of one to seven. */
const evenOdds = 0;
const offTopic = -2;

export const offTopicRule = '4.7 told in words of something else';
