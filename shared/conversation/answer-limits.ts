import type { ReplyId } from '../kernel/brand.ts';
import { day, hour, type Instant } from '../kernel/instant.ts';
import type { AnswerLimit, HeldBecause } from '../message/outbound.ts';
import type { Case } from '../paging/case.ts';
import type { Conversation } from './conversation.ts';
import type { Draft, Promised } from './draft.ts';

/** Automatic answers, so that two machines cannot talk for ever. HELP and START have a limit of their own: a carrier asks that they are answered. */
const answersMax = {
  chat: { perHour: 5, perDay: 6 },
  keyword: { perHour: 5, perDay: 10 },
} as const satisfies Record<AnswerLimit, object>;

/** Whether one more answer of this kind may go; `freeOf` names the limits that do not bind it. */
export const mayAnswer = (
  { answeredAt, keywordsAnsweredAt = [] }: Conversation,
  limit: AnswerLimit,
  at: Instant,
  freeOf: { readonly hour?: boolean; readonly day?: boolean } = {},
): boolean => {
  const times = limit === 'chat' ? answeredAt : keywordsAnsweredAt;
  const since = (span: number): number => times.filter((then) => then > at - span).length;
  const { perHour, perDay } = answersMax[limit];
  return (freeOf.hour === true || since(hour) < perHour) && (freeOf.day === true || since(day) < perDay);
};

/** Whether nobody has told of anything urgent in this case before this reply: they decide now whether to drive in, and hear from us. */
export const isFirstUrgent = (open: Case | undefined, replyId: ReplyId): boolean =>
  open?.entries.every(
    (entry) => entry.severity !== 'urgent' || entry.why !== undefined || entry.replyId === replyId,
  ) === true;

/** An automatic answer, to a patient or to one of the clinic's people. */
export type Answer = Extract<
  Promised,
  { class: 'answer' | 'emergency-answer' | 'stop-confirmation' | 'staff-answer' }
>;

/** Keeps an answer that does not go, with its reason: it is promised and skipped at once, and counts under no limit. */
export const holdAnswer = (draft: Draft, answer: Answer, because: HeldBecause, at: Instant): void => {
  const messageId = draft.promise({ ...answer, counts: 'none' }, at);
  draft.emit({ type: 'MessageSkipped', messageId, because });
};
