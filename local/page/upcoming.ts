import type { Task as ListedTask } from '../../shared/worklist/task.ts';
import { fromNow, when } from './time.ts';
import type { ConsoleData, ConversationView, Wire } from './wire.ts';
import { caseNextWords, checkInName, taskWords } from './words.ts';

/** Something that time alone will bring about. */
export type Upcoming = { readonly at: number; readonly words: string };

const waiting = new Set(['planned', 'pulled-forward', 'moved']);

type Task = Wire<ListedTask>;

const deadlineWords = {
  page: 'paged unless it is done',
  raise: 'becomes a concern unless it is done',
  remind: 'the front desk is reminded',
  supervise: 'the director is told',
} as const;

/** Whether time makes nothing of it any more. */
const isOff = (task: Task, { metAt, unless }: NonNullable<Task['deadlines']>[number]): boolean =>
  metAt !== undefined ||
  (unless === 'taken' && task.owner !== undefined) ||
  (unless === 'answered' && task.answeredAt !== undefined);

/** What is known to be ahead, soonest first. What follows from it is not known yet. */
export const upcomingOf = (data: ConsoleData): readonly Upcoming[] => {
  const ahead = data.conversations.flatMap((conversation): Upcoming[] => {
    const { sessions } = conversation.state;
    const nameOf = (id: string): string =>
      sessions.find((one) => one.patientId === id)?.particulars?.firstName ?? id;
    const checkIns = conversation.plan
      .filter((one) => waiting.has(one.state))
      .map((one) => ({
        at: Date.parse(one.dueAt),
        words: `${checkInName[one.kind]} to ${nameOf(one.patientId)}`,
      }));
    const cases = conversation.openCases.flatMap((one) =>
      one.nextAt === null
        ? []
        : [{ at: Date.parse(one.nextAt), words: `case ${one.code}: ${caseNextWords(one)}` }],
    );
    const tasks = conversation.worklist.flatMap((task) => {
      const it = taskWords[task.kind].toLowerCase();
      return (task.deadlines ?? [])
        .filter((one) => !isOff(task, one))
        .map((one) => ({ at: Date.parse(one.at), words: `${deadlineWords[one.does]}: ${it}` }));
    });
    const silences = (conversation.state.watches ?? []).map((one) => ({
      at: Date.parse(one.until),
      words: `a person asks, if ${nameOf(one.patientId)} has not answered`,
    }));
    const known = [...checkIns, ...cases, ...tasks, ...silences];
    const next = conversation.nextDueAt === null ? undefined : Date.parse(conversation.nextDueAt);
    const told = next === undefined || known.some((one) => one.at <= next);
    return told ? known : [...known, { at: next, words: 'a message is tried again or settled' }];
  });
  const first = Math.min(...ahead.map((one) => one.at));
  const next = data.next === null ? undefined : Date.parse(data.next);
  // What no conversation shown here waits for is the desk's.
  const digest =
    next === undefined || first <= next
      ? []
      : [{ at: next, words: 'the call-back list goes to the front desk' }];
  return [...ahead, ...digest].sort((a, b) => a.at - b.at);
};

/** What falls on the way when the clock is turned to `to`. */
export const until = (ahead: readonly Upcoming[], to: number): readonly Upcoming[] =>
  ahead.filter((one) => one.at <= to);

/** What stands on a phone that has no text yet: when the plan has the first one, which at night is the morning. */
export const noTextWords = (
  { channel, plan }: Pick<ConversationView, 'channel' | 'plan'>,
  now: number,
  zone: string,
): string => {
  if (channel !== 'sms') return 'No text. What is planned goes by e-mail.';
  const due = plan.filter((one) => waiting.has(one.state)).map((one) => Date.parse(one.dueAt));
  if (due.length === 0) return 'No text yet, and none is planned.';
  const first = Math.max(Math.min(...due), now);
  return `No text yet. The first comes ${when(first, now, zone)}, ${fromNow(first, now)}.`;
};
