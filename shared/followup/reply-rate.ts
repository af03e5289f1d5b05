import { day, type Instant, plus } from '../kernel/instant.ts';
import type { Outbound } from '../message/outbound.ts';
import type { Session } from './session.ts';

/** How many check-ins reached their carrier, and how many of those were answered. */
export type Answered = { readonly sent: number; readonly answered: number };
export type ReplyRate = { readonly lately: Answered; readonly before: Answered };

/** A question of today may still be answered tomorrow. */
const settled = day;
const latelyDays = 7;
const beforeDays = 28;
/** Fewer than that say nothing. */
const latelyMin = 30;
const beforeMin = 60;
/** A fall to less than this share of what it was is no accident. */
const fellTo = 0.6;

export const noReplies: ReplyRate = { lately: { sent: 0, answered: 0 }, before: { sent: 0, answered: 0 } };

/** When the oldest question that counts left. */
const countsSince = (now: Instant): Instant => plus(now, -settled - (latelyDays + beforeDays) * day);

type Question = { readonly at: Instant; readonly answered: boolean };

const added = (sum: Answered, questions: readonly Question[]): Answered => ({
  sent: sum.sent + questions.length,
  answered: sum.answered + questions.filter((one) => one.answered).length,
});

/** Adds the questions of one conversation. */
export const addReplies = (
  sum: ReplyRate,
  { sessions, messages }: { readonly sessions: readonly Session[]; readonly messages: readonly Outbound[] },
  now: Instant,
): ReplyRate => {
  const latelyFrom = plus(now, -settled - latelyDays * day);
  const answered = new Set(
    sessions.flatMap((session) =>
      session.checkIns.flatMap((one) => (one.answeredAt === undefined ? [] : [one.id])),
    ),
  );
  const questions = messages
    .flatMap((message): readonly Question[] =>
      message.class === 'check-in' && message.delivery.state === 'sent'
        ? [{ at: message.delivery.at, answered: answered.has(message.id) }]
        : [],
    )
    .filter(({ at }) => at >= countsSince(now) && at <= plus(now, -settled));
  return {
    lately: added(
      sum.lately,
      questions.filter(({ at }) => at >= latelyFrom),
    ),
    before: added(
      sum.before,
      questions.filter(({ at }) => at < latelyFrom),
    ),
  };
};

/** Whether patients answer much less than they did. */
export const hasFallen = ({ lately, before }: ReplyRate): boolean =>
  lately.sent >= latelyMin &&
  before.sent >= beforeMin &&
  lately.answered / lately.sent < fellTo * (before.answered / before.sent);
