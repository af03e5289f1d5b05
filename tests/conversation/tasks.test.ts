import { describe, expect, test } from 'vitest';
import { isConversation } from '../../shared/conversation/conversation.ts';
import { nextDueAt } from '../../shared/conversation/due.ts';
import { listingOf } from '../../shared/conversation/listing.ts';
import { patientId, sessionId, staffId } from '../../shared/kernel/brand.ts';
import type { TaskOutcome } from '../../shared/worklist/task.ts';
import { attentionAt, doneTasks, openTasks } from '../../shared/worklist/worklist.ts';
import { at, clinicWith } from '../support/clinic.ts';
import { phone, play, templates, types } from './play.ts';

const clinician = staffId('practitioner-1');
const clerk = staffId('desk-1');

/** A patient of a Monday morning who tells of a concern at 14:05; it is due five minutes after opening the next morning. */
const worried = (text = 'a bit of a headache and dizzy') => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z', { regions: [{ region: 'calf' }] });
  story.wakes('2026-03-02T21:00:00Z');
  story.says(text, '2026-03-02T21:05:00Z');
  const [task] = openTasks(story.state());
  const id = task?.id ?? '';
  const does = (type: 'TakeTask' | 'ReopenTask', when: string, by = clerk) =>
    story.does({ type, at: at(when), taskId: id, by });
  const finishes = (outcome: TaskOutcome, when: string, note?: string) =>
    story.does({
      type: 'FinishTask',
      at: at(when),
      taskId: id,
      by: clerk,
      outcome,
      ...(note === undefined ? {} : { note }),
    });
  const pagesAt = (when: string) => templates(story.wakes(when)).filter((one) => one.startsWith('page.'));
  return { story, id, does, finishes, pagesAt, open: () => openTasks(story.state()) };
};

describe('a concern on the call-back list', () => {
  test('is told to the desk at once, and wakes nobody', () => {
    const { story, open } = worried();
    expect(open().map(({ kind }) => kind)).toEqual(['concern']);
    expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toEqual([
      `ack.concern.afterhours ${phone}`,
      'notice.concern desk@example.com',
    ]);
  });

  /** The clinic closes at noon for an hour; Wednesday the 4th is a holiday. */
  const lunch = [
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '18:00' },
  ];
  const clinic = clinicWith({
    open: { mon: lunch, tue: lunch, thu: lunch, fri: lunch },
    closedDays: ['2026-03-04'],
  });
  test.each([
    ['in the morning', '2026-03-03T16:00:00Z', 'today', '2026-03-03T21:00:00Z'],
    ['in the break', '2026-03-03T19:30:00Z', 'today', '2026-03-04T00:00:00Z'],
    ['with four hours left to the second', '2026-03-03T21:00:00Z', 'today', '2026-03-04T01:00:00Z'],
    ['a second later', '2026-03-03T21:00:01Z', 'next open day', '2026-03-05T15:00:01Z'],
    ['shortly before closing', '2026-03-04T00:59:00Z', 'next open day', '2026-03-05T17:00:00Z'],
    ['in the evening', '2026-03-04T03:00:00Z', 'next open day', '2026-03-05T17:00:00Z'],
    ['before opening', '2026-03-03T12:00:00Z', 'next open day', '2026-03-03T17:00:00Z'],
    ['on a closed day', '2026-03-04T18:00:00Z', 'next open day', '2026-03-05T17:00:00Z'],
    ['on a Friday afternoon', '2026-03-06T23:00:00Z', 'next open day', '2026-03-09T16:00:00Z'],
    ['at the weekend', '2026-03-07T18:00:00Z', 'next open day', '2026-03-09T16:00:00Z'],
  ])('told %s: what the patient reads is what the desk has to do', (_, when, word, dueAt) => {
    const story = play(clinic);
    story.records('s-1', '2026-03-02T17:00:00Z', { regions: [{ region: 'calf' }] });
    story.wakes('2026-03-02T21:00:00Z');
    story.says('a bit of a headache and dizzy', when);
    expect(openTasks(story.state())[0]?.dueAt).toBe(at(dueAt));
    const answer = story.wakes(when).find(({ template }) => template.startsWith('ack.concern'));
    expect(answer?.body).toContain(word);
  });

  test('told of again keeps its first deadline, and the patient is told that one', () => {
    const story = play(clinic);
    story.records('s-1', '2026-03-02T17:00:00Z', { regions: [{ region: 'calf' }] });
    story.says('a bit of a headache and dizzy', '2026-03-02T23:00:00Z');
    story.wakes('2026-03-02T23:00:00Z');
    story.says('still a headache and dizzy', '2026-03-03T15:30:00Z');
    expect(openTasks(story.state()).map(({ dueAt }) => dueAt)).toEqual([at('2026-03-03T17:00:00Z')]);
    expect(story.wakes('2026-03-03T15:30:00Z')[0]?.body).toContain('today');
  });

  test('pages when its time is over, once, and says on the page why', () => {
    const { story, open, pagesAt } = worried();
    story.wakes('2026-03-02T21:05:00Z');
    const due = open()[0]?.dueAt;
    expect(due).toBe(at('2026-03-03T15:05:00Z'));
    expect(pagesAt('2026-03-03T15:04:00Z')).toEqual([]);
    expect(pagesAt('2026-03-03T15:05:00Z')).toEqual([
      'page.P2.overdue +13035550111',
      'page.P2.overdue practitioner-1@example.com',
    ]);
    expect(story.sent.at(-1)?.body).toMatch(/concern was not called back in time/);
    expect(pagesAt('2026-03-03T15:06:00Z')).toEqual([]);
    expect(story.state().cases).toHaveLength(1);
    expect(story.state().cases[0]?.severity).toBe('urgent');
  });

  test('that is done in time pages nobody', () => {
    const { finishes, pagesAt, open } = worried();
    expect(types(finishes('spoke', '2026-03-03T15:04:00Z', 'better today'))).toEqual(['TaskFinished']);
    expect(open()).toEqual([]);
    expect(pagesAt('2026-03-03T15:05:00Z')).toEqual([]);
  });

  test('a note is personal and is stored apart', () => {
    const decision = worried().finishes('spoke', '2026-03-02T22:00:00Z', '  better today  ');
    expect(decision.events).toEqual([
      expect.objectContaining({ type: 'TaskFinished', by: clerk, personal: { note: 'better today' } }),
    ]);
    expect(JSON.stringify(decision.state)).not.toContain('better today');
  });

  test('a call in vain is a try: the deadline stands, and pages', () => {
    const { finishes, pagesAt, open } = worried();
    expect(types(finishes('not-reached', '2026-03-02T22:00:00Z'))).toEqual(['TaskTried']);
    expect(open()[0]).toMatchObject({ tries: 1, owner: clerk });
    expect(pagesAt('2026-03-03T15:05:00Z')).toHaveLength(2);
  });

  test('that is only taken on pages all the same: an owner is not a call', () => {
    const { does, pagesAt } = worried();
    does('TakeTask', '2026-03-02T22:00:00Z');
    expect(pagesAt('2026-03-03T15:05:00Z')).toHaveLength(2);
  });

  test('done by mistake can be undone, and is then overdue like any other', () => {
    const { finishes, does, pagesAt, open } = worried();
    finishes('spoke', '2026-03-03T15:00:00Z');
    expect(types(does('ReopenTask', '2026-03-03T16:10:00Z'))).toEqual(['TaskReopened']);
    expect(open()[0]?.owner).toBeUndefined();
    expect(pagesAt('2026-03-03T16:10:00Z')).toHaveLength(2);
  });

  test('two people who press one button do one thing', () => {
    const { finishes, does } = worried();
    does('TakeTask', '2026-03-02T22:00:00Z');
    expect(does('TakeTask', '2026-03-02T22:00:00Z').events).toEqual([]);
    expect(types(does('TakeTask', '2026-03-02T22:01:00Z', staffId('desk-2')))).toEqual(['TaskTaken']);
    finishes('spoke', '2026-03-02T22:02:00Z');
    expect(finishes('spoke', '2026-03-02T22:02:00Z').events).toEqual([]);
    expect(does('TakeTask', '2026-03-02T22:03:00Z').events).toEqual([]);
  });

  test('a task that is not there changes nothing', () => {
    const { story } = worried();
    const decision = story.does({
      type: 'FinishTask',
      at: at('2026-03-02T22:00:00Z'),
      taskId: 'c-test/9/9',
      by: clerk,
      outcome: 'spoke',
    });
    expect(decision.events).toEqual([]);
  });

  test('that was paged is done with its case', () => {
    const { story, pagesAt, open } = worried();
    pagesAt('2026-03-03T15:05:00Z');
    const code = story.state().cases[0]?.code ?? '';
    expect(types(story.acts('ADVISED', code, 'practitioner-1', '2026-03-03T16:30:00Z'))).toContain(
      'TaskSettled',
    );
    expect(open()).toEqual([]);
  });

  test('that is put back after its case was closed has a new deadline, and pages again', () => {
    const { story, pagesAt, does, open } = worried();
    pagesAt('2026-03-03T15:05:00Z');
    const code = story.state().cases[0]?.code ?? '';
    story.acts('FALSE', code, 'practitioner-1', '2026-03-03T15:30:00Z');
    expect(open()).toEqual([]);
    expect(types(does('ReopenTask', '2026-03-03T16:00:00Z'))).toEqual(['TaskReopened', 'TaskRaised']);
    expect(open()[0]?.dueAt).toBe(at('2026-03-03T20:00:00Z'));
    expect(pagesAt('2026-03-03T20:00:00Z')).toHaveLength(2);
    expect(story.state().cases).toHaveLength(2);
  });

  test('of a patient whose red flag is open joins that case and pages nobody twice', () => {
    const { story, pagesAt } = worried();
    story.says('my hand is numb', '2026-03-03T14:30:00Z');
    pagesAt('2026-03-03T14:30:00Z');
    const code = story.state().cases[0]?.code ?? '';
    story.acts('ACK', code, 'practitioner-1', '2026-03-03T14:40:00Z');
    const decision = story.wakes('2026-03-03T15:05:00Z');
    expect(decision.filter((one) => one.template.startsWith('page.P2.overdue'))).toEqual([]);
    expect(story.state().cases).toHaveLength(1);
    expect(story.log.map(({ event }) => event.type)).toContain('CaseJoined');
  });

  test('that comes up again before anybody took it on is one piece of work, due when it first was', () => {
    const { story, open } = worried();
    const due = open()[0]?.dueAt;
    story.says('still dizzy and the headache is back', '2026-03-02T23:30:00Z');
    expect(open()).toHaveLength(1);
    expect(open()[0]).toMatchObject({ dueAt: due, more: 1 });
  });

  test('that comes up again after somebody took it on is work of its own', () => {
    const { story, does, open } = worried();
    does('TakeTask', '2026-03-02T22:00:00Z');
    story.says('still dizzy and the headache is back', '2026-03-02T23:30:00Z');
    expect(open()).toHaveLength(2);
  });

  test('that comes up again after it was paged is work of its own: whoever closes the case may not have read it', () => {
    const { story, pagesAt, open } = worried();
    pagesAt('2026-03-03T15:05:00Z');
    const code = story.state().cases[0]?.code ?? '';
    story.acts('REACHED', code, 'practitioner-1', '2026-03-03T15:10:00Z');
    story.says('still dizzy and the headache is back', '2026-03-03T15:30:00Z');
    expect(templates(story.wakes('2026-03-03T15:30:00Z'))).toContain('notice.concern desk@example.com');
    story.acts('ADVISED', code, 'practitioner-1', '2026-03-03T15:40:00Z');
    expect(open()).toMatchObject([{ kind: 'concern', dueAt: at('2026-03-03T19:30:00Z') }]);
  });

  test('two concerns of one phone fall due together: two cases with two codes', () => {
    const story = play();
    story.records('s-1', '2026-03-02T17:00:00Z', { regions: [{ region: 'calf' }] });
    story.wakes('2026-03-02T21:00:00Z');
    story.says('a bit of a headache and dizzy', '2026-03-02T21:05:00Z');
    story.records('s-2', '2026-03-02T21:06:00Z', { patientId: patientId('p-2') });
    story.does({ type: 'CancelSession', at: at('2026-03-02T21:07:00Z'), sessionId: sessionId('s-1') });
    story.says('a bit of a headache and dizzy too', '2026-03-02T21:08:00Z');
    story.wakes('2026-03-03T20:00:00Z');
    expect(new Set(story.state().cases.map((one) => one.code)).size).toBe(story.state().cases.length);
    expect(
      openTasks(story.state()).every((task) => task.pagedAs !== undefined || task.kind !== 'concern'),
    ).toBe(true);
  });
});

describe('a concern before a weekend', () => {
  const friday = () => {
    const story = play();
    story.records('s-1', '2026-03-06T18:00:00Z', { regions: [{ region: 'calf' }] });
    story.wakes('2026-03-06T22:00:00Z');
    story.says('a bit of a headache and dizzy', '2026-03-07T02:00:00Z');
    return story;
  };

  test('is put to the first step of the ladder by mail, and pages when nobody has taken it on in twelve hours', () => {
    const story = friday();
    expect(templates(story.wakes('2026-03-07T02:00:00Z'))).toEqual([
      `ack.concern.afterhours ${phone}`,
      'notice.concern desk@example.com',
      'notice.unread practitioner-1@example.com',
    ]);
    expect(templates(story.wakes('2026-03-07T13:59:00Z'))).toEqual([]);
    expect(templates(story.wakes('2026-03-07T14:00:00Z'))).toEqual([
      'page.P2.unread +13035550111',
      'page.P2.unread practitioner-1@example.com',
    ]);
  });

  test('that the desk has taken on is not read by a clinician: it pages all the same', () => {
    const story = friday();
    const [task] = openTasks(story.state());
    story.does({ type: 'TakeTask', at: at('2026-03-07T03:00:00Z'), taskId: task?.id ?? '', by: clerk });
    expect(templates(story.wakes('2026-03-07T14:00:00Z'))).toContain('page.P2.unread +13035550111');
  });

  test('that a clinician has taken on waits for Monday, and pages then', () => {
    const story = friday();
    const [task] = openTasks(story.state());
    story.does({ type: 'TakeTask', at: at('2026-03-07T03:00:00Z'), taskId: task?.id ?? '', by: clinician });
    expect(nextDueAt(story.state())).not.toBe(at('2026-03-07T14:00:00Z'));
    expect(templates(story.wakes('2026-03-07T14:00:00Z')).filter((one) => one.startsWith('page'))).toEqual(
      [],
    );
    expect(templates(story.wakes('2026-03-09T16:00:00Z')).filter((one) => one.startsWith('page'))).toEqual([
      'page.P2.overdue +13035550111',
      'page.P2.overdue practitioner-1@example.com',
    ]);
  });

  test('stands on the list by when it has to be read, and by when it is due once somebody has it', () => {
    const story = friday();
    const [task] = openTasks(story.state());
    expect(task && attentionAt(task)).toBe(at('2026-03-07T14:00:00Z'));
    expect(listingOf(story.state()).taskDueAt).toBe(at('2026-03-07T14:00:00Z'));
    story.does({ type: 'TakeTask', at: at('2026-03-07T03:00:00Z'), taskId: task?.id ?? '', by: clinician });
    expect(listingOf(story.state()).taskDueAt).toBe(task?.dueAt);
  });

  test('a notice goes by text to who has no mailbox, and not at night', () => {
    const clinic = clinicWith();
    const people = clinic.people.map(({ email: _email, ...one }) => one);
    const story = play({ ...clinic, people });
    story.records('s-1', '2026-03-06T18:00:00Z', { regions: [{ region: 'calf' }] });
    story.wakes('2026-03-06T22:00:00Z');
    story.says('a bit of a headache and dizzy', '2026-03-07T05:00:00Z');
    expect(templates(story.wakes('2026-03-07T05:00:00Z'))).not.toContain('notice.unread +13035550111');
    expect(templates(story.wakes('2026-03-07T15:00:00Z'))).toContain('notice.unread +13035550111');
  });
});

describe('what could not be read', () => {
  test('becomes a concern when nobody answers the menu in four hours', () => {
    const { story, open } = worried('asdf');
    expect(open().map(({ kind }) => kind)).toEqual(['unclear']);
    story.wakes('2026-03-03T01:05:00Z');
    expect(open()[0]).toMatchObject({
      kind: 'concern',
      raisedFrom: 'unclear',
      dueAt: at('2026-03-03T17:00:00Z'),
    });
  });

  test('stays what it is when the patient says more, and a person still reads it', () => {
    const { story, open } = worried('asdf');
    story.says('2', '2026-03-02T22:00:00Z');
    story.wakes('2026-03-03T01:05:00Z');
    expect(open().map(({ kind }) => kind)).toEqual(['unclear']);
  });

  test('twice in a row is one concern, not a concern and a riddle', () => {
    const { story, open } = worried('asdf');
    story.says('qwerty', '2026-03-02T21:30:00Z');
    expect(open().map(({ kind }) => kind)).toEqual(['concern']);
    expect(doneTasks(story.state())[0]).toMatchObject({ kind: 'unclear', outcome: 'concern-instead' });
  });
});

describe('the rest of the list', () => {
  test('a call-back that is not made the same day is a concern', () => {
    const { story, open } = worried('please call me');
    expect(open()[0]).toMatchObject({ kind: 'call-back', dueAt: at('2026-03-03T01:00:00Z') });
    story.wakes('2026-03-03T01:00:00Z');
    expect(open()[0]).toMatchObject({ kind: 'concern', raisedFrom: 'call-back' });
  });

  test('a call-back beside a concern of the same patient is one call, with the concern’s deadline', () => {
    const { story, open } = worried('dizzy and a bit of a headache, please call me');
    expect(
      open()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['call-back', 'concern']);
    story.wakes('2026-03-03T01:00:00Z');
    expect(open().map(({ kind }) => kind)).toEqual(['concern']);
    expect(open()[0]?.dueAt).toBe(at('2026-03-03T15:05:00Z'));
  });

  test('a follow-up reminds the desk when it is due and tells the director a day later, once each', () => {
    const { story } = worried('I have a bruise');
    story.wakes('2026-03-02T21:05:00Z');
    const notices = (when: string) => templates(story.wakes(when)).filter((one) => one.startsWith('notice'));
    expect(notices('2026-03-04T00:59:00Z')).toEqual([]);
    expect(notices('2026-03-04T01:00:00Z')).toEqual(['notice.overdue desk@example.com']);
    expect(notices('2026-03-05T01:00:00Z')).toEqual(['notice.supervise director-1@example.com']);
    expect(notices('2026-03-10T01:00:00Z')).toEqual([]);
  });

  test('no notice names a patient, their words or their number', () => {
    const { story } = worried();
    story.wakes('2026-03-02T21:05:00Z');
    const mail = story.sent.find((one) => one.template === 'notice.concern');
    expect(mail?.body).not.toMatch(/headache|dizzy|p-1|\+1303/);
    expect(mail?.body).toContain('http://127.0.0.1:4380/board');
  });

  test('what was done leaves the snapshot after a week', () => {
    const { story, finishes } = worried();
    finishes('spoke', '2026-03-02T22:00:00Z');
    expect(doneTasks(story.state())).toHaveLength(1);
    story.says('please call me', '2026-03-12T16:00:00Z');
    expect(doneTasks(story.state())).toEqual([]);
  });

  test('a row from before there were deadlines is read, shown and done like any other', () => {
    const { story, id, finishes } = worried();
    const { watches: _watches, ...older } = story.state();
    const row: unknown = JSON.parse(
      JSON.stringify({
        ...older,
        tasks: older.tasks.map(({ deadlines: _deadlines, flags: _flags, ...task }) => task),
      }),
    );
    expect(isConversation(row) && openTasks(row).map((task) => task.id)).toEqual([id]);
    expect(isConversation(row) && nextDueAt(row)).toBeDefined();
    expect(types(finishes('spoke', '2026-03-02T22:00:00Z'))).toEqual(['TaskFinished']);
  });
});
