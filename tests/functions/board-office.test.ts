import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { trailOfDay } from '../../functions/app/board-trail.ts';
import { recordOf } from '../../functions/app/patient-record.ts';
import { recordText } from '../../functions/pages/record-text.ts';
import { patientId, personId } from '../../shared/kernel/brand.ts';
import { hour, minute, parseInstant } from '../../shared/kernel/instant.ts';
import { waitWords } from '../../shared/message/due-words.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { later, practitionerPhone } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

const words = (page: string): string => page.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
const health = async (person: string) => (await (await stage.as(person)).look('/board/health')).page;

describe('health', () => {
  test('says that the machine is up to date, and that nobody waits', async () => {
    await stage.patientWho();
    const page = words(await health('director-1'));
    expect(page).toContain('The machine is up to date.');
    expect(page).toContain('No patient waits past their time for a person.');
  });

  test('counts the ladders that ended and the call-backs that are late, and leads to them', async () => {
    await stage.patientWho('it catches when I breathe in', 'please call me back');
    await stage.host.turn(later(30 * hour));
    const page = await health('director-1');
    expect(words(page)).toContain(
      'Patients wait for people. 1 case whose ladder has ended and that nobody has',
    );
    expect(words(page)).toMatch(/[1-9] call-backs? past the time when somebody was to call/);
    expect(page).toContain('<a href="/board/cases">1 case</a>');
    expect(page).toContain('<a href="/board/call-backs">');
    expect(words(page)).not.toContain('Nothing is overdue');
  });

  test('tells ops the same numbers, and leads them to no patient', async () => {
    await stage.patientWho('it catches when I breathe in');
    await stage.host.turn(later(30 * hour));
    const page = await health('ops-1');
    expect(words(page)).toContain('1 case whose ladder has ended');
    expect(page).not.toContain('href="/board/cases"');
  });

  test('counts no case that somebody has', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    await stage.host.turn(later(8 * hour));
    expect(words(await health('director-1'))).toContain('1 case whose');
    const code = (await stage.stateOf(id)).cases[0]?.code;
    await stage.says(`ACK ${code}`, practitionerPhone);
    expect(words(await health('director-1'))).toContain('No patient waits past their time');
  });
});

describe('the trail of a day', () => {
  test('is the day of the clinic’s clock, in which its times are told', async () => {
    const line = (id: string, at: string) => ({
      id,
      at: parseInstant(at) ?? expect.fail('no instant'),
      by: personId('director-1'),
      role: 'director',
      deed: 'saw-cases' as const,
    });
    // Denver is seven hours behind: its 2 March runs from 07:00 to 07:00 of UTC.
    await stage.trail.append(line('before', '2026-03-02T06:59:59Z'));
    await stage.trail.append(line('first', '2026-03-02T07:00:00Z'));
    await stage.trail.append(line('last', '2026-03-03T06:59:59Z'));
    for (let n = 0; n < 1200; n++)
      await stage.trail.append(
        line(`after-${n}`, `2026-03-03T${String(8 + (n % 15)).padStart(2, '0')}:00:00Z`),
      );
    const { lines, isFull } = await trailOfDay(stage.board, '2026-03-02');
    expect(lines.map((one) => ('id' in one ? one.id : ''))).toEqual(['last', 'first']);
    expect(isFull).toBe(false);
    expect((await trailOfDay(stage.board, '2026-03-03')).isFull).toBe(true);
    const { page } = await (await stage.as('director-1')).look('/board/trail');
    expect(page).toContain('Day (Denver time)');
    expect(page).toContain('value="2026-03-02"');
  });
});

describe('what is told of a case that was taken and lapsed', () => {
  test('is never that nobody has taken it', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    const code = (await stage.stateOf(id)).cases[0]?.code;
    await stage.host.turn(later(4 * hour + 5 * minute));
    await stage.says(`ACK ${code}`, practitionerPhone);
    await stage.host.turn(later(6 * hour));
    const made = await recordOf(stage.host.world, stage.host.archive, stage.trail, patientId('p-1'));
    const text = recordText(made, stage.host.clinic);
    expect(text).toContain(`practitioner-1 has case ${code}.`);
    expect(text).toContain(`The ladder has ended and nobody has case ${code} now.`);
    expect(text).not.toMatch(/nobody has taken|Paged again 1 times/);
    expect(text).toMatch(/Paged again: /);
    const { page } = await (await stage.as('director-1')).look(`/board/c/${id}`);
    expect(words(page)).toContain(`nobody has case ${code} now`);
  });
});

test.each([
  [0, '0 min'],
  [5, '5 min'],
  [120, '120 min'],
  [121, '2 h'],
  [1320, '22 h'],
  [9999, '166 h'],
])('%i minutes of waiting are "%s" in a page', (minutes, said) => {
  expect(waitWords(minutes)).toBe(said);
});
