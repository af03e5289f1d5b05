import { describe, expect, test } from 'vitest';
import { viewPlan } from '../../shared/followup/check-in-view.ts';
import type { SessionFacts } from '../../shared/followup/session.ts';
import { isTiredOfAsking } from '../../shared/followup/silence.ts';
import { patientId, sessionId } from '../../shared/kernel/brand.ts';
import { toIso } from '../../shared/kernel/instant.ts';
import { openTasks } from '../../shared/worklist/worklist.ts';
import { play, templates, types } from '../conversation/play.ts';
import { at } from '../support/clinic.ts';

/** A session that ends at ten in the morning of a Monday, asked about at two. */
const asked = (
  facts: Partial<SessionFacts> = {},
  completed = '2026-03-02T17:00:00Z',
  at4h = '2026-03-02T21:00:00Z',
) => {
  const story = play();
  story.records('s-1', completed, { regions: [{ region: 'calf' }], ...facts });
  story.wakes(at4h);
  const tasks = () => openTasks(story.state()).map(({ kind, dueAt }) => `${kind} ${toIso(dueAt)}`);
  return { story, tasks };
};

describe('a 4 h check-in that nobody answers', () => {
  test.each([
    ['a blood thinner', { risks: ['anticoagulant'] }],
    ['deep needling', { risks: ['deep'] }],
    ['a treated thorax', { regions: [{ region: 'thorax' }] }],
    ['a treatment that nobody described', { regions: [] }],
  ] as const)('after %s is a person’s work four hours later, and no extra text', (_, facts) => {
    const { story, tasks } = asked(facts, '2026-03-02T15:00:00Z', '2026-03-02T19:00:00Z');
    expect(story.wakes('2026-03-02T22:59:00Z')).toEqual([]);
    expect(tasks()).toEqual([]);
    expect(story.wakes('2026-03-02T23:00:00Z')).toEqual([]);
    expect(tasks()).toEqual(['silent 2026-03-03T17:00:00Z']);
  });

  test('in the evening is the work of the next open hour', () => {
    const { story, tasks } = asked({ risks: ['deep'] });
    story.wakes('2026-03-03T03:00:00Z');
    expect(tasks()).toEqual([]);
    story.wakes('2026-03-03T15:00:00Z');
    expect(tasks()).toEqual(['silent 2026-03-03T19:00:00Z']);
  });

  test('after nothing risky means nothing', () => {
    const { story, tasks } = asked();
    story.wakes('2026-03-03T15:00:00Z');
    expect(tasks()).toEqual([]);
  });

  test('is not missed by an automatic answer or a thumb', () => {
    for (const text of ['I am driving with Do Not Disturb turned on', 'Liked “Checking in”']) {
      const { story, tasks } = asked({ risks: ['deep'] }, '2026-03-02T15:00:00Z', '2026-03-02T19:00:00Z');
      story.says(text, '2026-03-02T19:10:00Z');
      story.wakes('2026-03-02T23:00:00Z');
      expect(tasks()).toEqual(['silent 2026-03-03T17:00:00Z']);
    }
  });

  test('and is answered in time is nobody’s work', () => {
    const { story, tasks } = asked({ risks: ['deep'] });
    story.says('2', '2026-03-03T01:00:00Z');
    story.wakes('2026-03-03T15:00:00Z');
    expect(tasks()).toEqual([]);
  });

  test('and is answered late is no work any more', () => {
    const { story, tasks } = asked({ risks: ['deep'] });
    story.wakes('2026-03-03T15:00:00Z');
    story.says('all good', '2026-03-03T15:30:00Z');
    expect(tasks()).toEqual([]);
  });

  test('still is after STOP: nothing else will ask this patient', () => {
    const { story, tasks } = asked({ risks: ['deep'] });
    story.says('STOP', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-03T15:00:00Z');
    expect(tasks()).toEqual(['silent 2026-03-03T19:00:00Z']);
  });

  test('is moot after a newer session, a cancelled one, or while somebody is after the patient', () => {
    const newer = asked({ risks: ['deep'] });
    newer.story.records('s-2', '2026-03-03T00:00:00Z', { regions: [{ region: 'calf' }] });
    newer.story.wakes('2026-03-03T15:00:00Z');
    expect(newer.tasks().filter((one) => one.startsWith('silent'))).toEqual([]);
    const wrong = asked({ risks: ['deep'] });
    wrong.story.says('wrong number', '2026-03-02T21:10:00Z');
    wrong.story.wakes('2026-03-03T15:00:00Z');
    expect(wrong.tasks().filter((one) => one.startsWith('silent'))).toEqual([]);
  });
});

describe('silence after a worry', () => {
  test('is a concern: no answer to the next check-in, four hours long', () => {
    const { story, tasks } = asked();
    story.says('my hand is numb', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-02T21:05:00Z');
    const code = story.state().cases[0]?.code ?? '';
    story.acts('ADVISED', code, 'practitioner-1', '2026-03-02T21:20:00Z');
    expect(templates(story.wakes('2026-03-03T17:00:00Z'))).toContain('checkin.24h +13035550142');
    story.wakes('2026-03-03T20:59:00Z');
    expect(tasks()).toEqual([]);
    story.wakes('2026-03-03T21:00:00Z');
    expect(tasks()).toEqual(['concern 2026-03-04T01:00:00Z']);
    expect(templates(story.wakes('2026-03-04T01:00:00Z'))).toContain('page.P2.overdue +13035550111');
  });

  test('is the concern that is on the list already, where nobody has taken that on', () => {
    const { story, tasks } = asked();
    story.says('a bit of a headache and dizzy', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-02T21:05:00Z');
    const before = tasks();
    expect(before).toHaveLength(1);
    story.wakes('2026-03-03T14:00:00Z');
    expect(tasks()).toEqual(before);
  });

  test('ends with an answer that is fine', () => {
    const { story, tasks } = asked();
    story.says('my hand is numb', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-02T21:05:00Z');
    const code = story.state().cases[0]?.code ?? '';
    story.acts('ADVISED', code, 'practitioner-1', '2026-03-02T21:20:00Z');
    story.wakes('2026-03-03T17:00:00Z');
    story.says('0', '2026-03-03T17:30:00Z');
    story.wakes('2026-03-03T21:30:00Z');
    expect(tasks().filter((one) => one.startsWith('concern'))).toEqual([]);
  });
});

describe('a reply to what may not have arrived', () => {
  test('is the best evidence that it did: the check-in was answered, and nobody looks for it', () => {
    const unsure = asked({}, '2026-03-02T17:00:00Z', '2026-03-02T20:00:00Z');
    unsure.story.wakes('2026-03-02T21:00:00Z', { type: 'unknown', because: 'timeout' });
    expect(unsure.tasks()).toHaveLength(1);
    const shown = () => {
      const [session] = unsure.story.state().sessions;
      return session === undefined
        ? []
        : viewPlan(session, unsure.story.state().messages).map((one) => one.state);
    };
    expect(shown()[0]).toBe('worklist');
    expect(types(unsure.story.says('2', '2026-03-02T21:10:00Z'))).toContain('TaskSettled');
    expect(unsure.tasks()).toEqual([]);
    expect(shown()[0]).toBe('answered');
  });
});

describe('the last text', () => {
  const checkIns = (story: ReturnType<typeof play>) =>
    story.sent.filter((one) => one.purpose === 'checkin').map((one) => one.template);

  /** Seven days of one session, unanswered: the three of the first days, and the last. */
  const unanswered = () => {
    const { story, tasks } = asked();
    for (const when of ['2026-03-03T17:00:00Z', '2026-03-04T17:00:00Z', '2026-03-09T17:00:00Z'])
      story.wakes(when);
    return { story, tasks };
  };

  test('is the fourth that nobody answers: the plan of one session holds no more', () => {
    expect(checkIns(unanswered().story)).toEqual(['checkin.4h', 'checkin.24h', 'checkin.48h', 'checkin.7d']);
  });

  test('is over after four: whatever would follow is a person’s to ask', () => {
    const { story, tasks } = asked();
    for (const when of ['2026-03-03T17:00:00Z', '2026-03-04T17:00:00Z']) story.wakes(when);
    const ids = story.state().sessions.flatMap((one) => one.checkIns.map((checkIn) => checkIn.id));
    expect(ids).toHaveLength(4);
    story.wakes('2026-03-09T17:00:00Z');
    expect(isTiredOfAsking(patientId('p-1'), story.state().sessions, story.state().messages, undefined)).toBe(
      true,
    );
    expect(tasks()).toEqual([]);
  });

  test('is not the last when the patient writes, or a new session is recorded', () => {
    const { story } = unanswered();
    const tired = (wrote?: string) =>
      isTiredOfAsking(
        patientId('p-1'),
        story.state().sessions,
        story.state().messages,
        wrote === undefined ? undefined : at(wrote),
      );
    expect(tired()).toBe(true);
    expect(tired('2026-03-10T00:00:00Z')).toBe(false);
    story.records('s-2', '2026-03-11T17:00:00Z');
    expect(tired()).toBe(false);
    story.wakes('2026-03-11T21:00:00Z');
    expect(checkIns(story)).toHaveLength(5);
  });

  test('counts for one patient of a shared phone and not for the other', () => {
    const { story } = unanswered();
    expect(isTiredOfAsking(patientId('p-2'), story.state().sessions, story.state().messages, undefined)).toBe(
      false,
    );
  });
});

describe('the one click that ends the e-mails', () => {
  test('names to staff whoever would still have been asked, once', () => {
    const { story, tasks } = asked();
    story.does({ type: 'Unsubscribe', at: at('2026-03-02T21:10:00Z'), cause: 'unsubscribed' });
    story.does({ type: 'Unsubscribe', at: at('2026-03-02T21:11:00Z'), cause: 'unsubscribed' });
    expect(tasks()).toEqual(['unsubscribed 2026-03-03T15:10:00Z']);
  });

  test('is no work where nothing was to come', () => {
    const { story, tasks } = asked();
    story.does({ type: 'CancelSession', at: at('2026-03-02T21:05:00Z'), sessionId: sessionId('s-1') });
    story.does({ type: 'Unsubscribe', at: at('2026-03-02T21:10:00Z'), cause: 'unsubscribed' });
    expect(tasks()).toEqual([]);
  });
});
