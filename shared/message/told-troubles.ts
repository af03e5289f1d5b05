import { hour, type Instant } from '../kernel/instant.ts';
import type { AlarmMessage } from './outbound.ts';

/** One trouble the operator was told of, or is about to be: `what` tells it from others of its kind. */
export type ToldTrouble = {
  readonly about: AlarmMessage['about'];
  readonly what: string;
  readonly at: Instant;
};

/** One trouble rings the operator once in this time; another one of its kind rings by itself. */
const sameTroubleWithin = 6 * hour;
/** More than so many are forgotten, and told again. */
const toldMax = 200;

type Alarm = Pick<AlarmMessage, 'about' | 'caseId' | 'detail'>;

const linesOf = ({ caseId, detail }: Alarm): readonly string[] => detail ?? [caseId ?? ''];

/** What makes it the same trouble. The figures of a fallen reply rate change with every look: it is one. */
const keyOf = (about: AlarmMessage['about'], line: string): string =>
  about === 'reply-rate-fell' ? '' : line;

const isRecent =
  (at: Instant) =>
  (one: ToldTrouble): boolean =>
    at - one.at < sameTroubleWithin;

/** What of an alarm the operator has not been told of lately. */
export const newTroubles = (told: readonly ToldTrouble[], alarm: Alarm, at: Instant): readonly string[] => {
  const known = new Set(
    told.filter(isRecent(at)).flatMap(({ about, what }) => (about === alarm.about ? [what] : [])),
  );
  return linesOf(alarm).filter((line) => !known.has(keyOf(alarm.about, line)));
};

/** When the last alarm of a kind leaves, or left; undefined where there was none lately. */
export const lastToldAt = (
  told: readonly ToldTrouble[],
  about: AlarmMessage['about'],
  at: Instant,
): Instant | undefined => told.findLast((one) => one.about === about && isRecent(at)(one))?.at;

/** What the operator has been told of once `alarm` is promised for `dueAt`. */
export const toldAfter = (
  told: readonly ToldTrouble[],
  alarm: Alarm,
  dueAt: Instant,
  at: Instant,
): readonly ToldTrouble[] => {
  const { about } = alarm;
  const keys = new Set(newTroubles(told, alarm, at).map((line) => keyOf(about, line)));
  const fresh = [...keys].map((what) => ({ about, what, at: dueAt }));
  return [...told.filter(isRecent(at)), ...fresh].slice(-toldMax);
};
