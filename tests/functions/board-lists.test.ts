import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hour, minute } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { later, practitionerPhone } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

const stranger = '+13035550188';

/** The rows of a list as somebody reads them. */
const rowsOf = (page: string): readonly string[] =>
  (page.match(/<li class="row.*?<\/li>/gs) ?? []).map((row) =>
    row
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
const quotesOf = (page: string): readonly string[] =>
  [...page.matchAll(/<span class="quote">(.*?)<\/span>\n<\/li>/gs)].map(([, words]) => words ?? '');

const listed = async (list: 'cases' | 'call-backs' | 'inbox', person = 'front-desk-1') =>
  (await (await stage.as(person)).look(`/board/${list}`)).page;

describe('a row of the open cases', () => {
  test('shows the danger at the end of long harmless words', async () => {
    await stage.patientWho(`${'my arm is fine today thanks. '.repeat(8)}But I cant breathe`);
    const [quote] = quotesOf(await listed('cases'));
    expect(quote).toMatch(/^“… .*<mark>cant breathe<\/mark>”$/);
  });

  test('keeps the words of an emergency when a later concern joins it, and shows those after them', async () => {
    await stage.patientWho('it catches when I breathe in');
    await stage.host.turn(later(4 * hour + 10 * minute));
    await stage.says('3');
    await stage.host.turn(later(30 * hour));
    const page = await listed('cases');
    expect(rowsOf(page)).toHaveLength(1);
    expect(rowsOf(page)[0]).not.toContain('about this concern');
    expect(quotesOf(page)[0]).toMatch(/^“it <mark>catches when I breathe<\/mark> in” .*later: “.*3.*”/);
  });
});

test('a row of a case that a concern became says so', async () => {
  await stage.patientWho('please call me back');
  await stage.host.turn(later(30 * hour));
  expect(rowsOf(await listed('cases'))[0]).toContain('Nobody called about this concern in time.');
});

describe('a row of the call-back list', () => {
  test('about an unknown number shows the worst reading of the reply and names its open case', async () => {
    await stage.says('I cant breathe', stranger);
    const id = stage.host.world.naming.conversationId('sms', stranger);
    const open = (await stage.stateOf(id)).cases[0];
    for (const list of ['call-backs', 'inbox'] as const) {
      const [row] = rowsOf(await listed(list));
      expect(row).toMatch(/^EMERGENCY /);
      expect(row).toContain(`Do not wait: case ${open?.code} is open, EMERGENCY, nobody has it now`);
    }
  });

  test('that the same number wrote to again shows the worst of the words, not the first', async () => {
    await stage.says('my hand is numb since noon', stranger);
    await stage.says('I cant breathe', stranger);
    await stage.says('my hand is numb', stranger);
    const rows = rowsOf(await listed('call-backs'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(
      /^EMERGENCY .*came up 3 times.*“ ?I cant breathe ?”.*later: “ ?my hand is numb ?”/,
    );
  });

  test('says how the case beside it ended', async () => {
    await stage.says('I cant breathe', stranger);
    const id = stage.host.world.naming.conversationId('sms', stranger);
    const open = (await stage.stateOf(id)).cases[0];
    await stage.says(`SEEN ${open?.code}`, practitionerPhone);
    const [row] = rowsOf(await listed('call-backs'));
    expect(row).toContain(`About case ${open?.code} , closed: seen by a clinician`);
    expect(row).not.toContain('Do not wait');
  });

  test('is cut round what was found, like that of a case', async () => {
    await stage.patientWho(`${'we went to the market and then home again. '.repeat(6)}please call me back`);
    expect(quotesOf(await listed('call-backs'))[0]).toMatch(/<mark[^>]*>please call/);
  });
});

describe('what keys and buttons are offered', () => {
  test('is what the person may take: the front desk takes entries, and no case', async () => {
    await stage.patientWho('it catches when I breathe in', 'please call me back');
    const keys = async (list: 'cases' | 'call-backs', person: string) =>
      /<p class="keys">.*?<\/p>/s.exec(await listed(list, person))?.[0] ?? '';
    expect(await keys('cases', 'front-desk-1')).not.toContain('takes');
    expect(await keys('cases', 'practitioner-1')).toContain('takes a case');
    expect(await keys('call-backs', 'front-desk-1')).toContain('takes an entry');
    const { page } = await (await stage.as('front-desk-1')).look('/board/conversations');
    expect(/<p class="keys">.*?<\/p>/s.exec(page)?.[0]).not.toContain('takes');
  });

  test('the name of a button contains the words that stand on it', async () => {
    await stage.patientWho('it catches when I breathe in', 'please call me back');
    for (const list of ['cases', 'call-backs'] as const) {
      const page = await listed(list, 'practitioner-1');
      const named = [...page.matchAll(/<button[^>]*aria-label="([^"]*)"[^>]*>([^<]*)</g)];
      expect(named.length).toBeGreaterThan(0);
      for (const [, name = '', words = '-'] of named) expect(name).toContain(words);
    }
  });
});

describe('an entry that somebody took', () => {
  test('is given back by its owner alone, and is nobody’s then', async () => {
    const id = await stage.patientWho('please call me back');
    const task = async () => openTasks(await stage.stateOf(id))[0];
    const form = { task: (await task())?.id ?? '' };
    const desk = await stage.as('front-desk-1');
    const practitioner = await stage.as('practitioner-1');
    await desk.press(`/board/c/${id}/task`, { ...form, act: 'take' });
    expect((await task())?.owner).toBe('front-desk-1');
    expect((await desk.look('/board/call-backs')).page).toContain('Give it back');
    const others = await practitioner.press(`/board/c/${id}/task`, { ...form, act: 'give-back' });
    expect(others.headers.get('location')).toContain('did=changed');
    expect((await task())?.owner).toBe('front-desk-1');
    await desk.press(`/board/c/${id}/task`, { ...form, act: 'give-back' });
    expect((await task())?.owner).toBeUndefined();
    const deeds = (await stage.trail.ofConversation(id, 50)).map(({ by, deed }) => `${by} ${deed}`);
    expect(deeds).toContain('front-desk-1 gave-back-task');
  });
});

describe('the search', () => {
  const found = async (q: string) => {
    const { page } = await (await stage.as('front-desk-1')).press('/board/search', { q });
    return /<h1>([^<]*)<\/h1>/.exec(page)?.[1];
  };

  test('knows the number of a case, open or closed', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    const code = (await stage.stateOf(id)).cases[0]?.code;
    for (const typed of [`${code}`, `case ${code}`, `Case #${code}`])
      expect(await found(typed)).toBe('1 found');
    expect(await found('case 999')).toBe('Nobody found');
  });

  test('knows a phone number without its area code, where that is the clinic’s own', async () => {
    await stage.patientWho();
    for (const typed of ['5550142', '555-0142', '303 555 0142']) expect(await found(typed)).toBe('1 found');
    expect(await found('5550143')).toBe('Nobody found');
  });
});
