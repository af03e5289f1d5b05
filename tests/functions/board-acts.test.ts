import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casesMax, listOpenCases } from '../../functions/app/board-lists.ts';
import { casesPage } from '../../functions/pages/board-cases.ts';
import { tasksPage } from '../../functions/pages/board-tasks.ts';
import { signInOf } from '../../shared/clinic/clinic.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { minute } from '../../shared/kernel/instant.ts';
import { standOf } from '../../shared/paging/link-attempt.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { later, practitionerPhone, received } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

const redFlag = 'it catches when I breathe in';
/** Work for the call-back list, and no danger. */
const concern = 'please call me back';

const viewer = () => {
  const { clinic, clock } = stage.board.world;
  const who = signInOf(clinic, 'practitioner-1');
  assert(who !== undefined, 'the clinic knows them');
  return {
    clinic,
    who,
    token: 't',
    now: clock.now(),
    pause: 'running' as const,
    waiting: { cases: 0, tasks: 0 },
  };
};

const deedsOf = async (id: ConversationId) =>
  (await stage.trail.ofConversation(id, 50)).map(
    ({ by, deed, about }) => `${by} ${deed}${about === undefined ? '' : ` ${about}`}`,
  );

describe('a case on the board', () => {
  const caseForm = async (id: ConversationId, act: string) => {
    const open = (await stage.stateOf(id)).cases.at(-1);
    return { case: open?.id ?? '', seen: open === undefined ? '' : standOf(open), act };
  };

  test('is taken, reached and closed by a practitioner, and the pages stop', async () => {
    const id = await stage.patientWho(redFlag);
    const practitioner = await stage.as('practitioner-1');
    for (const act of ['ACK', 'REACHED', 'SEEN']) {
      const { status, headers } = await practitioner.press(`/board/c/${id}/case`, await caseForm(id, act));
      expect([status, headers.get('location')]).toEqual([
        303,
        `/board/c/${id}?did=${act === 'SEEN' ? 'ended' : 'done'}`,
      ]);
    }
    expect((await stage.stateOf(id)).cases.at(-1)).toMatchObject({
      state: 'closed',
      disposition: 'seen',
      acknowledgedBy: 'practitioner-1',
    });
    const pages = received(stage.host, practitionerPhone).length;
    await stage.host.turn(later(300 * minute));
    expect(received(stage.host, practitionerPhone)).toHaveLength(pages);
  });

  test('may be taken by a director who was never paged: they see it here', async () => {
    const id = await stage.patientWho(redFlag);
    await (await stage.as('director-1')).press(`/board/c/${id}/case`, await caseForm(id, 'ACK'));
    expect((await stage.stateOf(id)).cases.at(-1)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: 'director-1',
    });
  });

  test('of the one who presses is not acted on, and the page does not say that it was', async () => {
    await stage.says(redFlag, practitionerPhone);
    const id = stage.host.world.naming.conversationId('sms', practitionerPhone);
    const practitioner = await stage.as('practitioner-1');
    const { headers } = await practitioner.press(`/board/c/${id}/case`, await caseForm(id, 'FALSE'));
    expect(headers.get('location')).toBe(`/board/c/${id}?did=own`);
    expect((await practitioner.look(`/board/c/${id}?did=own`)).page).toContain('Nothing was recorded');
    expect((await stage.stateOf(id)).cases.at(-1)?.state).toBe('paged');
  });

  test.each(['front-desk-1', 'ops-1'])('is acted on by no %s, whatever they post', async (person) => {
    const id = await stage.patientWho(redFlag);
    const before = await stage.stateOf(id);
    const { status } = await (await stage.as(person)).press(
      `/board/c/${id}/case`,
      await caseForm(id, 'FALSE'),
    );
    expect(status).toBe(403);
    expect(await stage.stateOf(id)).toEqual(before);
  });

  test('that has changed since the page was shown is not acted on, and the page says so', async () => {
    const id = await stage.patientWho(redFlag);
    const old = await caseForm(id, 'ACK');
    await stage.says('now my chest is tight too');
    const practitioner = await stage.as('practitioner-1');
    const { headers } = await practitioner.press(`/board/c/${id}/case`, old);
    expect(headers.get('location')).toBe(`/board/c/${id}?did=changed`);
    expect((await stage.stateOf(id)).cases.at(-1)?.state).toBe('paged');
    expect((await practitioner.look(`/board/c/${id}?did=changed`)).page).toContain('Nothing was recorded');
  });

  test('and a call in vain, pressed again on a fresh page, is noted already', async () => {
    const id = await stage.patientWho(redFlag);
    const practitioner = await stage.as('practitioner-1');
    await practitioner.press(`/board/c/${id}/case`, await caseForm(id, 'NOANSWER'));
    const before = (await stage.stateOf(id)).cases;
    for (let n = 0; n < 3; n++) {
      const { headers } = await practitioner.press(`/board/c/${id}/case`, await caseForm(id, 'NOANSWER'));
      expect(headers.get('location')).toBe(`/board/c/${id}?did=told-already`);
    }
    expect((await stage.stateOf(id)).cases).toEqual(before);
    expect((await practitioner.look(`/board/c/${id}?did=told-already`)).page).toContain('Noted already');
  });

  test('pressed twice is done once', async () => {
    const id = await stage.patientWho(redFlag);
    const form = await caseForm(id, 'ACK');
    const practitioner = await stage.as('practitioner-1');
    await practitioner.press(`/board/c/${id}/case`, form);
    const after = await stage.stateOf(id);
    await practitioner.press(`/board/c/${id}/case`, form);
    expect(await stage.stateOf(id)).toEqual(after);
  });
});

describe('the list of open cases', () => {
  test('quotes the patient even behind hundreds of pages that nobody answered', async () => {
    const id = await stage.patientWho(redFlag);
    const { ledger } = stage.host;
    // As if the snapshot stood a thousand commits on: what lies near the end holds no words.
    const { history } = ledger;
    const stored = await ledger.load(id);
    Object.assign(ledger, {
      load: async () => (stored === undefined ? undefined : { ...stored, version: stored.version + 1000 }),
      history: (of: ConversationId, after: number) => history(of, after),
    });
    const { page } = await (await stage.as('practitioner-1')).look('/board/cases');
    expect(page.replaceAll(/<[^>]*>/g, '')).toContain('it catches when I breathe in');
  });

  test('quotes what the case is about, whatever the patient wrote after it', async () => {
    await stage.patientWho(redFlag, 'ok, thanks');
    const { page } = await (await stage.as('practitioner-1')).look('/board/cases');
    expect(page.replaceAll(/<[^>]*>/g, '')).toContain('it catches when I breathe in');
  });

  test('says how many entries stand in how many conversations', async () => {
    await stage.patientWho(concern, 'can I book another session?');
    const { page } = await (await stage.as('front-desk-1')).look('/board/call-backs');
    expect(page).toMatch(/<p>(2 entries in 1 conversation|1 entry), as of/);
  });
});

describe('the call-back list', () => {
  const taskOf = async (id: ConversationId) => openTasks(await stage.stateOf(id))[0];

  test('is taken, done with a note, and undone', async () => {
    const id = await stage.patientWho(concern);
    const task = (await taskOf(id))?.id ?? '';
    const desk = await stage.as('front-desk-1');
    expect((await desk.look('/board/call-backs')).page).toContain('Nobody has it');
    await desk.press(`/board/c/${id}/task`, { task, act: 'take' });
    expect(await taskOf(id)).toMatchObject({ owner: 'front-desk-1' });
    await desk.press(`/board/c/${id}/task`, {
      task,
      act: 'finish',
      outcome: 'spoke',
      note: 'will rest <today>',
    });
    expect(await taskOf(id)).toBeUndefined();
    const { page } = await desk.look(`/board/c/${id}`);
    expect(page).toContain('will rest &lt;today&gt;');
    expect((await desk.look('/board/call-backs')).page).toContain('Nobody has to be called');
    await desk.press(`/board/c/${id}/task`, { task, act: 'reopen' });
    expect(await taskOf(id)).toMatchObject({ id: task });
    expect((await taskOf(id))?.owner).toBeUndefined();
  });

  test('a call in vain keeps the entry open and counts', async () => {
    const id = await stage.patientWho(concern);
    const task = (await taskOf(id))?.id ?? '';
    const desk = await stage.as('front-desk-1');
    await desk.press(`/board/c/${id}/task`, { task, act: 'finish', outcome: 'not-reached', note: '' });
    expect(await taskOf(id)).toMatchObject({ id: task, tries: 1 });
  });

  test('what somebody else has done already is not done a second time', async () => {
    const id = await stage.patientWho(concern);
    const task = (await taskOf(id))?.id ?? '';
    const [one, two] = [await stage.as('front-desk-1'), await stage.as('practitioner-1')];
    await one.press(`/board/c/${id}/task`, { task, act: 'finish', outcome: 'spoke' });
    const { headers } = await two.press(`/board/c/${id}/task`, { task, act: 'finish', outcome: 'no-need' });
    expect(headers.get('location')).toContain('did=changed');
  });

  test.each([
    { task: '', act: 'take' },
    { task: 'no such task', act: 'take' },
    { act: 'take' },
    { task: 'x', act: 'erase' },
    { task: 'x', act: 'finish', outcome: 'miracle' },
  ])('%j changes nothing', async (form) => {
    const id = await stage.patientWho(concern);
    const before = await stage.stateOf(id);
    const { status } = await (await stage.as('front-desk-1')).press(`/board/c/${id}/task`, { ...form });
    expect([303, 404]).toContain(status);
    expect(await stage.stateOf(id)).toEqual(before);
  });

  test('words of an unknown number stand in the inbox, and nobody is named', async () => {
    await stage.says('who is this?', '+13035550177');
    const { page } = await (await stage.as('front-desk-1')).look('/board/inbox');
    expect(page).toContain('An unknown number wrote');
    expect(page.replaceAll(/<[^>]*>/g, '')).toContain('who is this?');
    expect(page).toContain('Unknown sender');
  });
});

test('words of one of the clinic’s people that are no command stand under their name', async () => {
  await stage.says('I am too sick to come in tomorrow', practitionerPhone);
  const desk = await stage.as('front-desk-1');
  for (const path of ['/board/call-backs', '/board/conversations']) {
    const page = (await desk.look(path)).page.replaceAll(/<[^>]*>/g, ' ');
    expect(page, path).toContain('practitioner-1');
    expect(page, path).not.toContain('Unknown sender');
  }
  const id = stage.host.world.naming.conversationId('sms', practitionerPhone);
  expect((await desk.look(`/board/c/${id}`)).page).toContain('<h1>practitioner-1</h1>');
});

describe('a list that is longer than its page', () => {
  test('of open cases says that there are more', async () => {
    const id = await stage.patientWho(redFlag);
    const { world } = stage.board;
    const many = {
      ...world,
      ledger: { ...world.ledger, withOpenCase: async (n: number) => Array.from({ length: n }, () => id) },
    };
    expect(await listOpenCases(world)).toMatchObject({ isCut: false });
    const rows = await listOpenCases(many);
    expect([rows.rows.length, rows.isCut]).toEqual([casesMax, true]);
    expect(casesPage(viewer(), rows).body).toContain('More cases are open than stand here');
  });

  test('never calls the inbox empty while another page of the list is to come', () => {
    const empty = { rows: [], unreadable: [] };
    expect(tasksPage(viewer(), 'inbox', empty).body).toContain('Nothing is unclaimed.');
    expect(tasksPage(viewer(), 'inbox', { ...empty, next: 'x' }).body).not.toContain('Nothing is unclaimed.');
  });
});

describe('who saw what and did what', () => {
  test('every view and press of a conversation is on it, with ids alone', async () => {
    const id = await stage.patientWho(concern);
    const desk = await stage.as('front-desk-1');
    const task = openTasks(await stage.stateOf(id))[0]?.id ?? '';
    await desk.look(`/board/c/${id}`);
    await desk.press(`/board/c/${id}/task`, { task, act: 'finish', outcome: 'spoke', note: 'Sam is well' });
    await desk.press(`/board/c/${id}/note`, { text: 'Sam called' });
    expect((await deedsOf(id)).toSorted()).toEqual([
      `front-desk-1 finished-task spoke ${task}`,
      'front-desk-1 saw-conversation',
      'front-desk-1 wrote-note',
    ]);
    const all = JSON.stringify(await stage.trail.ofDay('2026-03-02', 100));
    expect(all).not.toMatch(/Sam|\+1303/);
    const { page } = await (await stage.as('director-1')).look('/board/trail');
    expect(page).toContain('saw a conversation');
    expect(page).toContain('signed in');
  });

  test('a line that this version does not know is shown as that, and hides no other', async () => {
    const id = await stage.patientWho('3');
    const director = await stage.as('director-1');
    await director.look(`/board/c/${id}`);
    const stored = {
      id: 'x',
      at: later(0),
      by: 'practitioner-1',
      role: 'practitioner',
      deed: 'saw-<tomorrow>',
      conversation: id,
    };
    const text = JSON.stringify(stored);
    const place = `${String(later(0)).padStart(16, '0')}/x`;
    await stage.trail.append({ deed: 'unknown', place, at: later(0), text, conversation: id });
    for (const path of ['/board/trail', `/board/c/${id}`]) {
      const { status, page } = await director.look(path);
      expect(status).toBe(200);
      expect(page).toContain('something that this version does not know');
      expect(page).toContain('saw a conversation');
      expect(page).not.toContain('tomorrow');
    }
    expect((await director.look('/board/trail')).page).toContain('<td>practitioner-1</td>');
  });

  test('what ops look at is on it too', async () => {
    const ops = await stage.as('ops-1');
    for (const page of ['settings', 'health']) await ops.look(`/board/${page}`);
    const deeds = (await stage.trail.ofDay('2026-03-02', 100)).map(({ by, deed }) => `${by} ${deed}`);
    expect(deeds).toEqual(expect.arrayContaining(['ops-1 saw-settings', 'ops-1 saw-health']));
  });

  test('what was searched for is not in the trail: it names a patient', async () => {
    await stage.patientWho('3');
    const desk = await stage.as('front-desk-1');
    const { page } = await desk.press('/board/search', { q: 'Sam' });
    expect(page).toContain('1 found');
    const lines = await stage.trail.ofDay('2026-03-02', 100);
    expect(lines.find(({ deed }) => deed === 'searched')).toMatchObject({ about: '1 words' });
    expect(JSON.stringify(lines)).not.toContain('Sam');
  });

  test('a page that renews itself is one line in five minutes', async () => {
    const desk = await stage.as('front-desk-1');
    for (let n = 0; n < 6; n += 1) await desk.look('/board/cases', { 'x-board-live': '1' });
    const lines = await stage.trail.ofDay('2026-03-02', 100);
    expect(lines.filter(({ deed }) => deed === 'saw-cases')).toHaveLength(1);
  });

  test('what cannot be written down is neither shown nor done', async () => {
    const id = await stage.patientWho(concern);
    const desk = await stage.as('front-desk-1');
    const before = await stage.stateOf(id);
    const form = { token: await desk.token(), text: 'a note' };
    Object.assign(stage.trail, { append: () => Promise.reject(new Error('no disk')) });
    expect((await desk.look('/board/cases')).status).toBe(500);
    const seen = await desk.look(`/board/c/${id}`);
    expect([seen.status, seen.page.includes('Sam')]).toEqual([500, false]);
    const { status } = await stage.ask('POST', `/board/c/${id}/note`, { cookie: desk.cookie, form });
    expect(status).toBe(500);
    expect(await stage.stateOf(id)).toEqual(before);
  });
});
