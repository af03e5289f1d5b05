import { minute, second } from '../../../shared/kernel/instant.ts';
import type { Committed } from '../trace.ts';
import { watchAnswers } from './answers.ts';
import type { PlannedFact } from './facts.ts';
import { dayNumber, isQuiet, minuteOfDay, weekNumber } from './wall-clock.ts';
import { seeing, type Watch } from './watcher.ts';

/** By how much the clock of an invocation may be off. */
const skewMax = 5 * second;

type Asked = { readonly session: string; readonly at: number; readonly id: string };

/** When questions are planned and asked, and how many questions and answers there are. */
export const watchPlan: Watch = (facts, violate) => {
  const asked = new Map<string, Asked[]>();

  const planned = (
    { clinic, t }: Committed,
    { session, plan }: Extract<Committed['events'][number], { type: 'SessionRecorded' | 'SessionAmended' }>,
  ): void => {
    const settings = facts.settings(clinic).at(-1);
    if (settings === undefined) return;
    for (const { id, kind, dueAt, placement } of plan) {
      const elapsed = session.completedAt + settings.plan[kind].after * minute;
      if (placement === 'planned' && dueAt !== elapsed)
        violate('S12', `${id} is planned ${dueAt - elapsed} ms off its time`);
      // What is moved stands where the night ends; what is pulled forward, a quarter of an hour before it begins.
      const [hours = 0, minutes = 0] = settings.quietHours.to.split(':').map(Number);
      if (placement === 'moved' && dueAt > t && minuteOfDay(dueAt, session.timeZone) !== hours * 60 + minutes)
        violate('S12', `${id} is moved to no end of a night`);
      if (isQuiet(dueAt, session.timeZone, settings.quietHours))
        violate('S12', `${id} is planned for the night`);
    }
  };

  const inTime = ({ t, clinic }: Committed, { id, kind, session, dueAt }: PlannedFact): void => {
    const settings = facts.settings(clinic).at(-1);
    if (settings === undefined) return;
    if (dueAt - t > minute + skewMax) violate('S12', `${id} is claimed more than a minute early`);
    if (t - dueAt > settings.plan[kind].grace * minute + skewMax)
      violate('S12', `${id} is claimed later than its grace allows`);
    const quiet = (at: number): boolean => isQuiet(at, session.timeZone, settings.quietHours);
    if (quiet(t - skewMax) && quiet(t + skewMax)) violate('S12', `${id} is claimed in quiet hours`);
  };

  const withinBudget = ({ t, clinic, conversation }: Committed, { id, kind, session }: PlannedFact): void => {
    const settings = facts.settings(clinic).at(-1);
    const patient = `${conversation} ${session.patientId}`;
    const before = asked.get(patient) ?? [];
    asked.set(patient, [...before, { session: session.id, at: t, id }]);
    if (settings === undefined || kind === '4h') return;
    const zone = session.timeZone;
    const near = (at: number, unit: (at: number, zone: string) => number): boolean =>
      unit(at, zone) === unit(t - skewMax, zone) && unit(at, zone) === unit(t + skewMax, zone);
    const today = before.filter(({ at }) => near(at, dayNumber));
    const week = before.filter((one) => one.session === session.id && near(one.at, weekNumber));
    if (today.length >= settings.budget.perDay) violate('S20', `${id} is one question too many for a day`);
    if (week.length >= settings.budget.perWeek) violate('S20', `${id} is one question too many for a week`);
  };

  /** What did not leave is no question. */
  const notAsked = (id: string): void => {
    for (const [patient, all] of asked) {
      const left = all.filter((one) => one.id !== id);
      if (left.length < all.length) asked.set(patient, left);
    }
  };

  const answers = watchAnswers(violate);

  return {
    ...seeing(['committed'], (entry) => {
      answers(entry);
      for (const event of entry.events) {
        if (event.type === 'SessionRecorded' || event.type === 'SessionAmended') planned(entry, event);
        else if (event.type === 'MessageDeferred' || event.type === 'MessageSkipped')
          notAsked(event.messageId);
        else if (event.type === 'MessageClaimed') {
          const question = facts.message(event.messageId)?.planned;
          if (question === undefined) continue;
          inTime(entry, question);
          withinBudget(entry, question);
        }
      }
    }),
    end: () => undefined,
  };
};
