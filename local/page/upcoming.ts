import type { ConsoleData } from './wire.ts';
import { caseNextWords, checkInName } from './words.ts';

/** Something that time alone will bring about. */
export type Upcoming = { readonly at: number; readonly words: string };

const waiting = new Set(['planned', 'pulled-forward', 'moved']);

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
    const known = [...checkIns, ...cases];
    const next = conversation.nextDueAt === null ? undefined : Date.parse(conversation.nextDueAt);
    const told = next === undefined || known.some((one) => one.at <= next);
    return told ? known : [...known, { at: next, words: 'a message is tried again or settled' }];
  });
  return ahead.sort((a, b) => a.at - b.at);
};

/** What falls on the way when the clock is turned to `to`. */
export const until = (ahead: readonly Upcoming[], to: number): readonly Upcoming[] =>
  ahead.filter((one) => one.at <= to);
