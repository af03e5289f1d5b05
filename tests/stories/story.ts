import { expect, test } from 'vitest';
import { example } from '../../clinics/example.ts';
import { records, says, turns } from '../../local/stage/acts.ts';
import { patientA, practitioner1 } from '../../local/stage/cast.ts';
import { expectsPage, expectsText } from '../../local/stage/expectations.ts';
import { type Move, type Scenario, step } from '../../local/stage/scenario.ts';
import { openStage, perform } from '../../local/stage/stage.ts';
import type { ClinicConfig } from '../../shared/clinic/read-clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';

type WrittenPerson = ClinicConfig['people'][number];

/** The people of the example clinic, as its settings have them, for a story that changes them. */
export const staffOfExample = (): Readonly<Record<'practitioner' | 'backup' | 'director', WrittenPerson>> => {
  const [practitioner, backup, director] = example.people;
  assert(
    director !== undefined && backup !== undefined && practitioner !== undefined,
    'the example has three',
  );
  return { practitioner, backup, director };
};

type Told = Pick<Scenario, 'settings'> & { readonly start?: string };

/**
 * A story that is a test alone: told in the same words as those one can watch. Each list of moves is a step, in which everything
 * that arrives has to be expected.
 */
export const story = (rule: string, told: Told, ...steps: readonly (readonly Move[])[]): void => {
  test(rule, async () => {
    const scenario: Scenario = {
      name: 'a-story',
      title: rule,
      about: rule,
      start: told.start ?? '2026-03-02T17:00:00Z',
      ...(told.settings === undefined ? {} : { settings: told.settings }),
      steps: steps.map((moves, n) => step(`step ${n + 1}`, ...moves)),
    };
    const stage = openStage(scenario);
    try {
      const failure = await perform(scenario, stage);
      expect(failure && `${failure.caption}\n${failure.message}`).toBeUndefined();
    } finally {
      stage.close();
    }
  });
};

/** Ten in the morning of a Monday a shoulder blade is needled, and at two the first question goes out. */
export const asked: readonly Move[] = [
  records(patientA, { session: 's-1', regions: ['thorax'] }),
  turns('PT4H'),
  expectsText(patientA, 'checkin'),
];

/** Two in the afternoon: breathlessness. Who treated is paged and the patient hears "911". */
export const redFlag: readonly Move[] = [
  says(patientA, 'cant catch my breath'),
  expectsPage(practitioner1, /EMERGENCY P1/),
  expectsText(patientA, 'ack', /Call 911 now/),
];

/** Two in the afternoon: numb fingers. Who treated is paged and the patient hears that somebody calls. */
export const urgentFlag: readonly Move[] = [
  says(patientA, 'my fingers are numb'),
  expectsPage(practitioner1, /URGENT P2/),
  expectsText(patientA, 'ack'),
];
