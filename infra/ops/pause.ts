import { type Pause, pauseOf } from '../../functions/app/pause.ts';
import { turnCheckIns } from '../../functions/app/turn-check-ins.ts';
import { staffId } from '../../shared/kernel/brand.ts';
import { toIso } from '../../shared/kernel/instant.ts';
import { clinicWorld } from './clinic-world.ts';
import type { Asked, Tool } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';

const operator = staffId('ops');

const whereOf = (pause: Pause): string => {
  if (pause === 'running') return 'running';
  if (pause === 'unknown') return 'unknown: the row of the switch cannot be read, and check-ins are held';
  return `paused since ${toIso(pause.since)} by ${pause.by}`;
};

/** By the table itself, not by a function: it works while the functions are what has gone wrong. */
export const pauseTool: Tool = {
  usage: 'pause <clinic>',
  does: 'holds back every check-in of the clinic; pages, emergency answers and confirmations of STOP go on',
  options: [],
  run: async (asked, say) => {
    const pause = await turnCheckIns(await clinicWorld(asked), 'PauseCheckIns', operator);
    say(`Check-ins of ${asked.clinic.clinic.id}: ${whereOf(pause)}.`);
    say('Pages, answers and confirmations go on. A text that is leaving at this moment may still leave.');
    say(
      'What is held past its time goes to the call-back list, never out late. The board says so to everybody.',
    );
    say(`To end it: npm run ops -- resume ${asked.clinic.clinic.id}`);
    return 0;
  },
};

export const resumeTool: Tool = {
  usage: 'resume <clinic>',
  does: 'lets check-ins go on; what was held too long is not sent and is on the call-back list',
  options: [],
  run: async (asked, say) => {
    const pause = await turnCheckIns(await clinicWorld(asked), 'ResumeCheckIns', operator);
    say(`Check-ins of ${asked.clinic.clinic.id}: ${whereOf(pause)}.`);
    say('What still has time leaves within a quarter of an hour; what does not is on the call-back list.');
    return 0;
  },
};

/** A switch that was forgotten is the same as a system that is down. */
export const pauseCheck = (asked: Asked): Promise<Finding> =>
  attempt('check-ins', async () => {
    const pause = await pauseOf(await clinicWorld(asked));
    return pause === 'running'
      ? ok('check-ins', 'running')
      : wrong(
          'check-ins',
          whereOf(pause),
          `When what they were paused for is mended: npm run ops -- resume ${asked.clinic.clinic.id}`,
        );
  });
