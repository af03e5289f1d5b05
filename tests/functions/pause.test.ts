import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskOf } from '../../functions/app/desk-of.ts';
import { pauseOf } from '../../functions/app/pause.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import * as wake from '../../functions/wake.ts';
import { day, hour, minute } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { journalOf, later, patientPhone, received, record } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

const pause = () => stage.host.turnCheckIns('PauseCheckIns');
const resume = () => stage.host.turnCheckIns('ResumeCheckIns');

describe('the switch for check-ins', () => {
  test('keeps the first who turned it and when, and is turned back', async () => {
    expect(await pauseOf(stage.host.world)).toBe('running');
    const first = await pause();
    await stage.host.turn(later(hour));
    expect(await pause()).toEqual(first);
    expect(await resume()).toBe('running');
    expect(await resume()).toBe('running');
    const turned = (await stage.host.ledger.history(deskOf(stage.host.world).id, 0)).flatMap((commit) =>
      commit.events.map((event) => event.type),
    );
    expect(turned).toEqual(['ConversationOpened', 'CheckInsPaused', 'CheckInsResumed']);
  });

  test('stops questions of every conversation, and what still has time leaves within a quarter of an hour', async () => {
    await record(stage.host);
    await pause();
    await stage.host.turn(later(5 * hour));
    expect(received(stage.host, patientPhone)).toEqual([]);
    await resume();
    await stage.host.turn(later(5 * hour + 15 * minute));
    expect(received(stage.host, patientPhone)).toHaveLength(1);
  });

  test('turned back after days sends nothing old: each question is on the call-back list', async () => {
    const id = await record(stage.host);
    await pause();
    await stage.host.turn(later(3 * day));
    await resume();
    await stage.host.turn(later(3 * day + hour));
    expect(received(stage.host, patientPhone)).toEqual([]);
    const tasks = openTasks(await stage.stateOf(id)).filter((task) => task.kind === 'not-sent');
    expect(tasks.map((task) => task.messageId)).toEqual(['s-1001/4h/1', 's-1001/24h/1', 's-1001/48h/1']);
  });

  test('a red flag pages and is answered while it is off', async () => {
    await stage.patientWho();
    await pause();
    await stage.says('it catches when I breathe in');
    expect(received(stage.host, '+13035550111').some((body) => body.includes('/p/'))).toBe(true);
    expect(received(stage.host, patientPhone).at(-1)).toContain('911');
  });

  test('that cannot be read holds questions back and pages nobody less', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    const { failures, journal } = journalOf();
    const desk = deskOf(stage.host.world).id;
    const world = {
      ...stage.host.world,
      journal,
      ledger: {
        ...stage.host.ledger,
        load: async (asked: typeof id) => {
          if (asked === desk) throw new WorldError('row', { code: 'unavailable', retriable: true });
          return stage.host.ledger.load(asked);
        },
      },
    };
    stage.host.clock.turnTo(later(25 * hour));
    const pages = received(stage.host, '+13035550111').length;
    const questions = received(stage.host, patientPhone).length;
    await wake.handleOne(world, [id]);
    expect(failures).toContain('pause-unknown');
    expect(received(stage.host, '+13035550111').length).toBeGreaterThan(pages);
    expect(received(stage.host, patientPhone)).toHaveLength(questions);
  });
});

test('the board says so on every page, to everybody', async () => {
  const pages: readonly (readonly [string, string])[] = [
    ['front-desk-1', 'call-backs'],
    ['practitioner-1', 'cases'],
    ['director-1', 'reports'],
    ['ops-1', 'health'],
  ];
  for (const [person, page] of pages)
    expect((await (await stage.as(person)).look(`/board/${page}`)).page).not.toContain(
      'Check-ins are paused',
    );
  await pause();
  for (const [person, page] of pages)
    expect((await (await stage.as(person)).look(`/board/${page}`)).page).toContain(
      'Check-ins are paused since',
    );
});
