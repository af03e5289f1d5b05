import { describe, expect, test } from 'vitest';
import { faults, records, says, turns } from '../../local/stage/acts.ts';
import { patientA } from '../../local/stage/cast.ts';
import {
  expectsNoCase,
  expectsNothingElse,
  expectsPlan,
  expectsReading,
  expectsTask,
  expectsText,
} from '../../local/stage/expectations.ts';
import { type Move, type Scenario, step } from '../../local/stage/scenario.ts';
import { openStage, perform } from '../../local/stage/stage.ts';

const story = (...steps: readonly (readonly Move[])[]): Scenario => ({
  name: 'trial',
  title: 'A trial',
  about: 'A trial.',
  start: '2026-03-02T17:00:00Z',
  steps: steps.map((moves, n) => step(`step ${n + 1}`, ...moves)),
});

const outcome = async (scenario: Scenario): Promise<string | undefined> => {
  const stage = openStage(scenario);
  const failure = await perform(scenario, stage);
  stage.close();
  return failure === undefined ? undefined : `${failure.caption}: ${failure.message}`;
};

const recorded = records(patientA, { session: 's-1' });

describe('a story fails', () => {
  test('when a message came that nobody expected, in the step in which it came', async () => {
    expect(await outcome(story([recorded], [turns('PT4H')], [says(patientA, '2')]))).toMatch(
      /^step 2: expected {2}nothing more in this step\ncame {6}text to patient-a \(checkin\): Example Clinic/,
    );
  });

  test('when an expected message did not come', async () => {
    expect(await outcome(story([recorded, turns('PT3H'), expectsText(patientA, 'checkin')]))).toBe(
      'step 1: expected  text to patient-a (checkin)\ncame      no message',
    );
  });

  test('when another message came first', async () => {
    const moves = [recorded, turns('PT4H'), says(patientA, '2'), expectsText(patientA, 'ack')];
    expect(await outcome(story(moves))).toContain('came      text to patient-a (checkin)');
  });

  test('when the words are others', async () => {
    const moves = [recorded, turns('PT4H'), expectsText(patientA, 'checkin', /Day 2/)];
    expect(await outcome(story(moves))).toContain('with /Day 2/');
  });

  test('when a plan, a reading, a worklist or an answer of the API is another', async () => {
    expect(await outcome(story([recorded, expectsPlan('s-1', '4h Mon 2 Mar 15:00 planned')]))).toContain(
      '4h Mon 2 Mar 14:00 planned',
    );
    const asked = [recorded, turns('PT4H'), expectsText(patientA, 'checkin'), says(patientA, 'cant breathe')];
    expect(await outcome(story([...asked, expectsReading(patientA, 'all_clear')]))).toContain('emergency');
    expect(await outcome(story([...asked, expectsNoCase(patientA)]))).toContain('emergency, paged');
    expect(await outcome(story([...asked, expectsTask(patientA, 'concern')]))).toContain('nothing new there');
    expect(await outcome(story([...asked, expectsNothingElse()]))).toContain('text to practitioner-1 (page)');
    expect(
      await outcome(story([recorded, records(patientA, { session: 's-1', risks: ['deep'] })])),
    ).toContain('expected  POST /v1/sessions to answer 201\ncame      409');
  });

  test('and one in which everything comes as told does not', async () => {
    const moves = [recorded, turns('PT4H'), expectsText(patientA, 'checkin')];
    expect(
      await outcome(story(moves, [faults('down'), turns('PT1H'), expectsNothingElse()])),
    ).toBeUndefined();
  });
});
