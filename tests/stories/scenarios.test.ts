import { describe, expect, test } from 'vitest';
import { scenarios } from '../../local/scenarios/scenarios.ts';
import { printStory } from '../../local/stage/print-story.ts';
import type { Scenario } from '../../local/stage/scenario.ts';
import { openStage, perform } from '../../local/stage/stage.ts';

const told = async (scenario: Scenario): Promise<{ failure: string | undefined; story: string }> => {
  const stage = openStage(scenario);
  try {
    const failure = await perform(scenario, stage);
    const paper = { colours: false, width: 110 };
    return {
      failure:
        failure === undefined ? undefined : `step ${failure.step}, ${failure.caption}\n${failure.message}`,
      story: printStory(scenario, stage.entries, stage.host.clinic.timeZone, paper),
    };
  } finally {
    stage.close();
  }
};

describe('the stories', () => {
  for (const scenario of scenarios) {
    test(`${scenario.name}: ${scenario.about}`, async () => {
      expect((await told(scenario)).failure).toBeUndefined();
    });
  }

  test('have names and titles of their own', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
  });

  test('go the same way each time, to the last code and link', async () => {
    const [, story] = scenarios;
    expect(story).toBeDefined();
    if (story === undefined) return;
    expect((await told(story)).story).toBe((await told(story)).story);
  });
});
