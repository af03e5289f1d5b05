import { expect, test } from 'vitest';
import { isRed } from '../../shared/triage/finding.ts';
import { isPaged, readWordings, verdictOn } from './corpus.ts';

/** What people write beside an answer, as it stands before or behind one. */
const harmless = {
  before: {
    en: [
      'no pain',
      'no fever, no swelling',
      'slept ok',
      'shoulder is better',
      'a bit sore',
      '2 out of 10',
      'sore but better',
      'zero swelling',
      'not sore at all',
      'usual soreness',
      'thanks for checking',
    ],
    es: [
      'sin dolor',
      'no tengo fiebre ni hinchazon',
      'dormi bien',
      'el hombro mejor',
      'un poco adolorido',
      'un 2',
      'nada rojo',
      'gracias por preguntar',
    ],
  },
  behind: {
    en: [
      'no fever though',
      'not sore anymore',
      'shoulder is fine',
      'no swelling',
      'bruise has gone',
      'slept well',
      'pain is a 2',
    ],
    es: ['sin fiebre', 'el moreton ya se quito', 'el hombro bien', 'nada hinchado', 'dormi bien', 'dolor 2'],
  },
};
const joins = { en: [', ', '. ', ' - ', ' but ', ', and '], es: [', ', '. ', ' - ', ' pero ', ' y '] };

/** A death is the patient's until he answers for himself. */
const reds = readWordings('tuning/short-wordings.jsonl').red.filter(
  (one) => isPaged(one) && !one.verdict.flags.some(({ id }) => id === 'death-report'),
);

/** Each in its own language with one harmless text and one join, in turn. */
const joined = (order: 'before' | 'behind'): readonly string[] =>
  reds.flatMap((one, index) => {
    const language = one.verdict.language === 'es' ? 'es' : 'en';
    return [0, 1, 2].map((turn) => {
      const beside = harmless[order][language];
      const other = beside[(index + turn * 3) % beside.length] ?? '';
      const join = joins[language][(index * 7 + turn) % joins[language].length] ?? '';
      return order === 'before' ? `${other}${join}${one.text}` : `${one.text}${join}${other}`;
    });
  });

test.each(['before', 'behind'] as const)(
  'a red flag with harmless words %s it in the same breath: 99 % page',
  (order) => {
    const texts = joined(order);
    const missed = texts.filter((text) => !isRed(verdictOn(text).disposition));
    expect(texts.length).toBeGreaterThan(6_000);
    expect(missed.length / texts.length, missed.join('\n')).toBeLessThan(0.01);
  },
);
