import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deedWords } from '../../functions/pages/board-words.ts';
import { auditedDeeds } from '../../functions/ports/audit-trail.ts';
import { hour } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { later, record, sessionBody } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

/** A page as somebody reads it. */
const read = (page: string): string => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the words of the board are those of a front desk', () => {
  test('a check-in that is not sent says why without a word of ours', async () => {
    await stage.host.turn(later(9 * hour));
    const id = await record(stage.host, sessionBody({ completedAt: '2026-03-03T02:00:00Z' }));
    const page = read((await (await stage.as('front-desk-1')).look(`/board/c/${id}`)).page);
    expect(page).toContain('not sent enough messages that day or week');
    expect(page).toContain('later so that nobody is texted at night');
    expect(page).not.toContain('budget');
  });

  test('what a number alone was read in is no language', async () => {
    const id = await stage.patientWho('3');
    const page = read((await (await stage.as('front-desk-1')).look(`/board/c/${id}`)).page);
    expect(page).toContain('Read in no language for certain,');
  });

  test('who saw it and acted is told in sentences, and no id of ours stands in them', async () => {
    const id = await stage.patientWho('please call me back');
    const desk = await stage.as('front-desk-1');
    const [task] = openTasks(await stage.stateOf(id));
    await desk.press(`/board/c/${id}/task`, { task: task?.id ?? '', act: 'take' });
    await desk.look(`/board/c/${id}`);
    const { page } = await desk.look(`/board/c/${id}`);
    const trail = read(/<ul class="trail">.*?<\/ul>/s.exec(page)?.[0] ?? '');
    expect(trail).toContain('front-desk-1 (front desk) took a call-back');
    expect(trail).not.toContain('c-');
    for (const deed of auditedDeeds) expect(deedWords(deed)).not.toContain('task');
  });

  test('a search for nothing asks whom to find', async () => {
    const { page } = await (await stage.as('front-desk-1')).press('/board/search', { q: ' ' });
    expect(read(page)).toContain('Type whom to find.');
    expect(read(page)).not.toContain('Nobody found');
  });

  test('the form names the clock of its times by its city', async () => {
    const { page } = await (await stage.as('front-desk-1')).look('/board/record');
    expect(read(page)).toContain('Denver time');
    expect(read(page)).not.toContain('America/');
  });

  test('whoever chooses who they are reads what each role does, in any order', async () => {
    const page = read(await (await stage.ask('GET', '/board/sign-in')).text());
    expect(page).not.toContain('the same');
    expect(page).toContain('what the front desk does');
  });
});
