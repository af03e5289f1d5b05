import type { Context } from './finding.ts';
import { flag } from './flag-list.ts';
import type { Disposition, Flag } from './verdict.ts';

/** The pain score table and the rules about its change. */
export const scoreOutcomes = (context: Context): readonly Flag[] => {
  const { numbers } = context;
  const flags: Flag[] = [];
  const add = (id: string, level: Disposition, rule: string, span: readonly [number, number]): void => {
    flags.push(flag(id, level, span, rule));
  };
  const { temperatureC, temperatureSpan } = numbers;
  if (temperatureC !== undefined && temperatureSpan !== undefined) {
    if (temperatureC >= 38 && context.isNumberOver(temperatureSpan))
      flags.push(overFever(temperatureC, temperatureSpan, context));
    else if (temperatureC >= 40) add('fever', 'emergency', '2.1 40.0 C or more', temperatureSpan);
    else if (temperatureC >= 38) add('fever', 'urgent', '2.2 38.0 C or more', temperatureSpan);
    else if (temperatureC >= 37.5) add('low-grade-temp', 'concern', '2.2 37.5 to 37.9 C', temperatureSpan);
    else add('no-symptoms', 'all_clear', normalTemperatureRule, temperatureSpan);
  }
  if (numbers.doses > 6 || numbers.milligrams >= 3000)
    add('medication-overuse', 'urgent', '2.2 more than the label', [0, 0]);
  if (numbers.pulse >= 110) add('palpitations', 'urgent', '2.2 fast pulse', [0, 0]);
  if (numbers.full) add('no-symptoms', 'all_clear', '4.8 all of it', [0, 0]);
  if (numbers.praise) add('no-symptoms', 'all_clear', '4.8 praise', [0, 0]);
  if (numbers.ambiguousScore) add('ambiguous-score', 'concern', '4.8 praise or pain?', [0, 0]);
  const { score, scoreSpan } = numbers;
  if (score === undefined || scoreSpan === undefined) return flags;
  if (score >= 7 && context.isNumberOver(scoreSpan)) {
    flags.push(flag('severe-pain', 'follow_up', scoreSpan, '4.10 a level that is over', 'resolved'));
    return flags;
  }
  const row = scoreRow(score, context);
  add(row.id, row.level, row.rule, scoreSpan);
  for (const change of changes(score, context)) add(change.id, change.level, change.rule, scoreSpan);
  return flags;
};

/** A fever that is over: a call where it was very high, or where a medicine may hide it. */
const overFever = (degrees: number, span: Flag['span'], context: Context): Flag => {
  const isDoubtful = degrees >= 40 || context.affirms('ANTIPYRETIC');
  return flag('fever', isDoubtful ? 'concern' : 'follow_up', span, '4.10 resolved', 'resolved');
};

const scoreRow = (score: number, context: Context): { id: string; level: Disposition; rule: string } => {
  const late = context.hours >= 168;
  if (score === 0) return { id: 'no-symptoms', level: 'all_clear', rule: '2.4 score 0' };
  if (score >= 7) return { id: 'severe-pain', level: 'urgent', rule: '2.4 score 7-10' };
  if (score <= 3)
    return late
      ? { id: 'soreness-prolonged', level: 'follow_up', rule: '2.4 score 1-3 from 168 h' }
      : { id: 'mild-pain', level: 'self_care', rule: '2.4 score 1-3' };
  if (late) return { id: 'moderate-pain', level: 'concern', rule: '2.4 score 4-6 from 168 h' };
  if (context.hours < 48)
    return { id: 'moderate-pain', level: 'self_care', rule: '2.4 score 4-6 before 48 h' };
  const last = previousScore(context);
  return last !== undefined && score <= last - 1
    ? { id: 'moderate-pain', level: 'self_care', rule: '2.4 score 4-6 and falling' }
    : { id: 'moderate-pain', level: 'follow_up', rule: '2.4 score 4-6 from 48 h' };
};

const previousScore = (context: Context): number | undefined =>
  context.numbers.previous ?? context.previousPain.at(-1);

const changes = (score: number, context: Context): { id: string; level: Disposition; rule: string }[] => {
  const found: { id: string; level: Disposition; rule: string }[] = [];
  const last = previousScore(context);
  if (last === undefined) return found;
  const before =
    context.numbers.previous === undefined ? context.previousPain.at(-2) : context.previousPain.at(-1);
  const rise = score - last;
  if (rise >= 2 && score >= 4)
    found.push({ id: 'increasing-pain', level: 'urgent', rule: '2.4 R1 rise of 2 or more' });
  if (before !== undefined && rise > 0 && last > before && score >= 4)
    found.push({ id: 'increasing-pain', level: 'urgent', rule: '2.4 R2 two rises in a row' });
  if (rise >= 2 && score <= 3 && context.hours >= 48)
    found.push({ id: 'pain-change-mild', level: 'concern', rule: '2.4 R3 rise of 2, still mild' });
  if (rise === 1 && score >= 4 && context.hours >= 48)
    found.push({ id: 'pain-change-mild', level: 'concern', rule: '2.4 R4 rise of 1' });
  if (rise < 0) found.push({ id: 'improved', level: 'all_clear', rule: '2.4 falling' });
  return found;
};

export const normalTemperatureRule = '4.8 normal temperature';
