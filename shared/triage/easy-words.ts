import { lexicon } from './engine/compiled.ts';
import { kinds } from './engine/tokens.ts';
import { contrasts } from './good-answer.ts';
import { namesBody } from './off-topic.ts';
import { isClauseEnd } from './passages.ts';
import type { Words } from './read.ts';
import type { Flag } from './verdict.ts';
import { dangerOf } from './weigh.ts';

/**
 * What is urgent asks for a call where every passage of the reply is told in words of an easy day ("the new boss is a pain and it is
 * getting worse by the week"): what a phrase means the words around it tell. A clause that is short or names the body never tells it, and
 * an emergency, a score, and what is told in any words (`anyWords` of its row) page whatever stands
 * around them. Each finding is judged by its clause and by the gravest passage of the reply, so that nothing added takes a page back.
 */
export const callEasyWords = (words: Words, flags: readonly Flag[]): readonly Flag[] => {
  if (!flags.some(mayBeEasy) || dangerOf(words) >= easyWords) return flags;
  return flags.map((one) =>
    mayBeEasy(one) && isToldApart(words, one.span) ? { ...one, level: 'concern', rule: easyRule } : one,
  );
};

const mayBeEasy = ({ id, level, rule, status }: Flag): boolean =>
  level === 'urgent' && status === 'affirmed' && rowRule.test(rule) && !lexicon().anyWords.has(id);

/** A row as it stands, without a rule that made it graver or lighter. */
const rowRule = /^2(\.[123])? /;

/** Whether the clause in which a finding ends has words enough to tell what is meant, and none of a body or a pain. */
const isToldApart = (words: Words, [, end]: Flag['span']): boolean => {
  const { tokens } = words;
  let from = 0;
  let to = 0;
  for (; to < tokens.count; to++) {
    if (!isClauseEnd(tokens.kind[to] ?? kinds.word)) continue;
    if ((tokens.start[to] ?? 0) >= end) break;
    from = to + 1;
  }
  for (let at = from; at < to; at++)
    if (tokens.kind[at] === kinds.colon || words.isOneOf(contrasts, at)) return false;
  return to - from >= clauseMin && !namesBody(words, { from, to });
};

const clauseMin = 7;

/** The logarithm of odds of one to a hundred and fifty. */
const easyWords = -5;

export const easyRule = '4.7 told in words of an easy day';
