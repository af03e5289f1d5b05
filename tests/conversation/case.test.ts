import { describe, expect, test } from 'vitest';
import { at, clinicWith, withPeople } from '../support/clinic.ts';
import { phone, play, type Sent, templates } from './play.ts';

const p1 = '+13035550111';
const b1 = '+13035550112';
const d1 = '+13035550113';
const pages = (sent: readonly Sent[]) =>
  sent
    .filter((one) => one.purpose === 'page' && one.to.startsWith('+'))
    .map((one) => `${one.template} ${one.to}`);

const answersOf = (sent: readonly Sent[]) =>
  sent.filter(({ template }) => template.startsWith('ack.')).map(({ template }) => template);

/** A red flag at 21:05, paged at once. */
const raised = (text = 'I cant breathe', clinic = clinicWith()) => {
  const story = play(clinic);
  story.records('s-1', '2026-03-02T17:00:00Z');
  story.wakes('2026-03-02T21:00:00Z');
  story.says(text, '2026-03-02T21:05:00Z');
  story.wakes('2026-03-02T21:05:00Z');
  const code = story.state().cases[0]?.code ?? '';
  return { story, code };
};

describe('an unacknowledged emergency', () => {
  test('repeats every 5 min to everyone paged so far, pages the backup at 10, the director at 15, and alarms at 20', () => {
    const { story } = raised();
    expect(pages(story.wakes('2026-03-02T21:09:59Z'))).toEqual([]);
    expect(pages(story.wakes('2026-03-02T21:10:00Z'))).toEqual([`page.repeat ${p1}`]);
    expect(pages(story.wakes('2026-03-02T21:15:00Z'))).toEqual([`page.repeat ${p1}`, `page.P1 ${b1}`]);
    expect(pages(story.wakes('2026-03-02T21:20:00Z'))).toEqual([
      `page.repeat ${p1}`,
      `page.repeat ${b1}`,
      `page.P1 ${d1}`,
    ]);
    const end = story.wakes('2026-03-02T21:25:00Z');
    expect(pages(end)).toHaveLength(3);
    expect(templates(end)).toContain('alarm.ladder-ended operator@example.com');
    expect(pages(story.wakes('2026-03-02T21:30:00Z'))).toHaveLength(3);
    expect(pages(story.wakes('2026-03-03T05:05:00Z'))).toHaveLength(3);
  });

  test('woken late it takes every step that is due at once and repeats once', () => {
    const { story } = raised();
    const late = story.wakes('2026-03-02T23:00:00Z');
    expect(pages(late)).toEqual([`page.repeat ${p1}`, `page.P1 ${b1}`, `page.P1 ${d1}`]);
    expect(templates(late)).toContain('alarm.ladder-ended operator@example.com');
  });

  test('ACK by somebody who was paged stops it', () => {
    const { story, code } = raised();
    story.acts('ACK', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    expect(templates(story.wakes('2026-03-02T21:06:00Z'))).toEqual([`staff.acknowledged ${p1}`]);
    for (const when of ['2026-03-02T21:10:00Z', '2026-03-02T21:15:00Z', '2026-03-02T21:20:00Z']) {
      expect(story.wakes(when)).toEqual([]);
    }
  });

  test('ACK with another code, or from somebody who was not paged, does not', () => {
    const { story, code } = raised();
    story.acts('ACK', code === '99' ? '98' : '99', 'practitioner-1', '2026-03-02T21:06:00Z');
    story.acts('ACK', code, 'director-1', '2026-03-02T21:07:00Z');
    expect(templates(story.wakes('2026-03-02T21:07:00Z'))).toEqual([
      `staff.no-such-case ${p1}`,
      `staff.not-yours ${d1}`,
    ]);
    expect(pages(story.wakes('2026-03-02T21:10:00Z'))).toEqual([`page.repeat ${p1}`]);
  });

  test('acknowledged, but nobody reached the patient: it is paged again and climbs', () => {
    const { story, code } = raised();
    story.acts('ACK', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.wakes('2026-03-02T21:06:00Z');
    expect(pages(story.wakes('2026-03-02T21:21:00Z'))).toEqual([`page.lapse.contact ${p1}`, `page.P1 ${b1}`]);
  });

  test('reached, but never closed: it is paged again', () => {
    const { story, code } = raised();
    story.acts('REACHED', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.wakes('2026-03-02T21:06:00Z');
    expect(story.wakes('2026-03-02T22:05:59Z')).toEqual([]);
    expect(pages(story.wakes('2026-03-02T22:06:00Z'))).toEqual([`page.lapse.close ${p1}`, `page.P1 ${b1}`]);
  });

  test.each([
    ['ER', 'sent-to-emergency'],
    ['SEEN', 'seen'],
    ['ADVISED', 'advised'],
    ['FALSE', 'false-alarm'],
  ] as const)('%s closes it as %s, whatever came before', (act, disposition) => {
    const { story, code } = raised();
    story.acts(act, code, 'practitioner-1', '2026-03-02T21:06:00Z');
    expect(story.state().cases[0]).toMatchObject({ state: 'closed', disposition });
    expect(templates(story.wakes('2026-03-02T21:06:00Z'))).toEqual([`staff.closed ${p1}`]);
    expect(story.wakes('2026-03-03T05:00:00Z')).toEqual([]);
  });

  test('NOANSWER keeps it open, pages the next step, and the third closes it with a call-back', () => {
    const { story, code } = raised();
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    expect(pages(story.wakes('2026-03-02T21:06:00Z'))).toEqual([`page.no-answer ${b1}`]);
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:12:00Z');
    story.wakes('2026-03-02T21:12:00Z');
    story.acts('NOANSWER', code, 'backup-1', '2026-03-02T21:18:00Z');
    expect(story.state().cases[0]).toMatchObject({ state: 'closed', disposition: 'could-not-reach' });
    expect(story.state().tasks.map((task) => task.kind)).toContain('could-not-reach');
  });

  test('NOANSWER thrice within five minutes is one call in vain: the rest is noted already and changes nothing', () => {
    const { story, code } = raised();
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.wakes('2026-03-02T21:06:00Z');
    const before = story.state().cases;
    for (const when of ['2026-03-02T21:06:02Z', '2026-03-02T21:06:30Z', '2026-03-02T21:10:59Z'])
      story.acts('NOANSWER', code, 'practitioner-1', when);
    expect(story.state().cases).toEqual(before);
    expect(before[0]).toMatchObject({ state: 'acknowledged', noAnswers: 1 });
    const answers = story.wakes('2026-03-02T21:10:59Z');
    expect(templates(answers)).toEqual(Array(3).fill(`staff.no-answer.already ${p1}`));
    expect(answers[0]?.body).toContain('noted already, at 14:06');
    expect(answers[0]?.body).toContain('Call again from 14:11 on');
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:11:00Z');
    expect(story.state().cases[0]).toMatchObject({ noAnswers: 2 });
  });

  test('NOANSWER of three people within five minutes pages each next step, and ends nothing', () => {
    const { story, code } = raised();
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.wakes('2026-03-02T21:06:00Z');
    story.acts('NOANSWER', code, 'backup-1', '2026-03-02T21:06:30Z');
    expect(pages(story.wakes('2026-03-02T21:06:30Z'))).toEqual([`page.no-answer ${d1}`]);
    story.acts('NOANSWER', code, 'director-1', '2026-03-02T21:07:00Z');
    story.acts('NOANSWER', code, 'backup-1', '2026-03-02T21:07:30Z');
    expect(story.state().cases[0]).toMatchObject({ state: 'acknowledged', noAnswers: 1 });
    // Nobody has reached the patient in time: everybody is paged anew.
    expect(pages(story.wakes('2026-03-02T21:22:00Z'))).toHaveLength(3);
  });

  test('word of an old call that a carrier brings late takes nothing back: the patient was reached', () => {
    const { story, code } = raised();
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.acts('REACHED', code, 'practitioner-1', '2026-03-02T21:08:00Z');
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:09:00Z');
    expect(story.state().cases[0]).toMatchObject({ state: 'contacted', noAnswers: 0 });
  });

  const standIn = clinicWith({
    onCallOverrides: [
      {
        person: 'practitioner-1',
        from: '2026-03-02T08:00:00-07:00',
        to: '2026-03-02T15:00:00-07:00',
        replacedBy: 'locum-1',
      },
    ],
    people: [
      ...clinicWith().people,
      { id: 'locum-1', role: 'backup', phone: '+13035550114', email: 'locum-1@example.com', onCall: {} },
    ],
    ladder: [['practitioner-1'], ['backup-1'], ['director-1']],
  });
  const l1 = '+13035550114';

  test('whoever stood in is paged no more and acts no more once that is over', () => {
    const { story, code } = raised('I cant breathe', standIn);
    expect(story.state().cases[0]?.paged.map(({ person }) => person)).toEqual(['locum-1']);
    expect(pages(story.wakes('2026-03-02T21:55:00Z')).some((one) => one.endsWith(l1))).toBe(true);
    expect(pages(story.wakes('2026-03-02T22:00:00Z')).some((one) => one.endsWith(l1))).toBe(false);
    story.acts('ACK', code, 'locum-1', '2026-03-02T22:00:30Z');
    expect(story.state().cases[0]?.state).toBe('paged');
    expect(templates(story.wakes('2026-03-02T22:00:30Z'))).toEqual([`staff.off-ladder ${l1}`]);
  });

  test('whoever stood in and has the case brings it to its end', () => {
    const { story, code } = raised('I cant breathe', standIn);
    story.acts('ACK', code, 'locum-1', '2026-03-02T21:59:00Z');
    story.acts('REACHED', code, 'locum-1', '2026-03-02T22:05:00Z');
    story.acts('ER', code, 'locum-1', '2026-03-02T22:10:00Z');
    expect(story.state().cases[0]).toMatchObject({ state: 'closed', disposition: 'sent-to-emergency' });
  });

  test('calls in vain before a worse severity do not count against it: the new danger has three of its own', () => {
    const { story, code } = raised('my leg is numb and tingling');
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:11:00Z');
    story.says('now I cannot breathe', '2026-03-02T21:12:00Z');
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:16:00Z');
    expect(story.state().cases[0]).toMatchObject({ state: 'acknowledged', severity: 'emergency' });
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:21:00Z');
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:26:00Z');
    expect(story.state().cases[0]).toMatchObject({ state: 'closed', disposition: 'could-not-reach' });
  });

  test('a patient who was reached begins the count anew', () => {
    const { story, code } = raised();
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:11:00Z');
    expect(story.state().cases[0]).toMatchObject({ noAnswers: 2 });
    story.acts('REACHED', code, 'practitioner-1', '2026-03-02T21:12:00Z');
    story.says('I cannot breathe at all', '2026-03-02T21:20:00Z');
    story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:22:00Z');
    expect(story.state().cases[0]).toMatchObject({ state: 'acknowledged', noAnswers: 1 });
  });

  test('whoever writes of a danger after being reached is not told "alerted" while no new page was accepted', () => {
    const { story, code } = raised('my leg is numb and tingling');
    story.acts('REACHED', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.wakes('2026-03-02T21:06:00Z');
    story.says('now my other leg is numb as well', '2026-03-02T21:30:00Z');
    story.wakes('2026-03-02T21:30:00Z', { type: 'not-sent', because: 'throttled' });
    expect(story.state().cases[0]?.state).toBe('paged');
    expect(
      answersOf(story.wakes('2026-03-02T21:30:31Z', { type: 'not-sent', because: 'throttled' })),
    ).toEqual([]);
    const claimed = story.log.flatMap(({ event, at: when }) =>
      event.type === 'MessageClaimed' &&
      event.template.startsWith('ack.') &&
      when >= at('2026-03-02T21:30:00Z')
        ? [event.template]
        : [],
    );
    expect(claimed.length).toBeGreaterThan(0);
    expect(new Set(claimed)).toEqual(new Set(['ack.urgent.nopage']));
  });

  test('where the one who treated is not on call, or nobody knows who it was, the practitioners on call are paged', () => {
    const { people } = clinicWith();
    const second = {
      ...people[0],
      id: 'practitioner-2',
      role: 'practitioner' as const,
      phone: '+13035550114',
      onCall: 'always' as const,
    };
    const team = [
      ...people.map((one) => (one.id === 'practitioner-1' ? { ...one, onCall: {} } : one)),
      second,
    ];
    expect(pages(raised('I cant breathe', clinicWith({ people: team })).story.sent)).toEqual([
      'page.P1 +13035550114',
    ]);
  });

  test('a step with nobody on call is skipped at once, and a ladder with nobody alarms at once', () => {
    const { people } = clinicWith();
    const away = people.map((one) => ({
      ...one,
      onCall: one.id === 'director-1' ? ('always' as const) : {},
    }));
    const { story } = raised('I cant breathe', clinicWith({ people: away }));
    expect(pages(story.sent)).toEqual([`page.P1 ${d1}`]);
    const nobody = raised(
      'I cant breathe',
      withPeople(clinicWith(), (one) => ({ ...one, onCall: {} })),
    );
    expect(templates(nobody.story.sent)).toContain('alarm.nobody-to-page operator@example.com');
  });
});

describe('more replies to an open case', () => {
  test('join it: five worried texts are one case', () => {
    const { story } = raised('my fingers are numb');
    for (const minute of ['06', '07', '08', '09'])
      story.says(`still numb ${minute}`, `2026-03-02T21:${minute}:00Z`);
    expect(story.state().cases).toHaveLength(1);
    expect(pages(story.wakes('2026-03-02T21:09:00Z'))).toEqual([]);
    expect(story.state().cases[0]?.entries).toHaveLength(5);
  });

  test('thirty worried texts leave the first and the worst in sight: the page names what is dangerous', () => {
    const { story, code } = raised('my fingers are numb');
    story.says('now I cant breathe', '2026-03-02T21:06:00Z');
    for (let n = 0; n < 30; n++)
      story.says(`my hand is numb ${n}`, `2026-03-02T21:${String(10 + n).padStart(2, '0')}:00Z`);
    const [open] = story.state().cases;
    expect(open?.entries.length).toBeLessThanOrEqual(20);
    expect(open?.entries[0]?.severity).toBe('urgent');
    expect(open?.entries.filter((entry) => entry.severity === 'emergency')).toHaveLength(1);
    const sent = story.wakes('2026-03-02T21:45:00Z');
    expect(pages(sent)).not.toEqual([]);
    expect(open?.code).toBe(code);
    expect(open?.severity).toBe('emergency');
  });

  test('a worse severity pages at once, even after an acknowledgement', () => {
    const { story, code } = raised('my fingers are numb');
    story.acts('ACK', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.wakes('2026-03-02T21:06:00Z');
    story.says('now I cant breathe', '2026-03-02T21:07:00Z');
    expect(pages(story.wakes('2026-03-02T21:07:00Z'))).toEqual([`page.P1 ${p1}`]);
    expect(pages(story.wakes('2026-03-02T21:12:00Z'))).toEqual([`page.repeat ${p1}`]);
  });

  test('a red flag after the patient was reached pages anew and answers the patient, the same words sent twice do not', () => {
    const { story, code } = raised();
    story.acts('REACHED', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    story.wakes('2026-03-02T21:06:00Z');
    story.says('now I cant breathe at all', '2026-03-02T21:20:00Z');
    const sent = story.wakes('2026-03-02T21:20:00Z');
    expect(pages(sent)).toEqual([`page.P1 ${p1}`]);
    expect(templates(sent)).toContain(`ack.emergency ${phone}`);
    expect(pages(story.wakes('2026-03-02T21:25:00Z'))).toEqual([`page.repeat ${p1}`]);
    story.acts('REACHED', code, 'practitioner-1', '2026-03-02T21:26:00Z');
    story.wakes('2026-03-02T21:26:00Z');
    story.says('still no air, I am choking', '2026-03-02T21:27:00Z');
    story.acts('REACHED', code, 'practitioner-1', '2026-03-02T21:27:30Z');
    story.wakes('2026-03-02T21:27:30Z');
    story.says('still no air, I am choking', '2026-03-02T21:28:00Z');
    expect(pages(story.wakes('2026-03-02T21:28:00Z'))).toEqual([]);
    story.says('my fingers are numb', '2026-03-02T21:40:00Z');
    expect(pages(story.wakes('2026-03-02T21:40:00Z'))).toEqual([`page.P1 ${p1}`]);
  });

  test('an urgent case repeats every 15 min, pages the backup at 30, the director at 60 and alarms at 75', () => {
    const { story } = raised('my fingers are numb');
    expect(pages(story.sent)).toEqual([`page.P2 ${p1}`]);
    expect(pages(story.wakes('2026-03-02T21:20:00Z'))).toEqual([`page.repeat ${p1}`]);
    expect(pages(story.wakes('2026-03-02T21:35:00Z'))).toEqual([`page.repeat ${p1}`, `page.P2 ${b1}`]);
    story.wakes('2026-03-02T21:50:00Z');
    expect(pages(story.wakes('2026-03-02T22:05:00Z'))).toEqual([
      `page.repeat ${p1}`,
      `page.repeat ${b1}`,
      `page.P2 ${d1}`,
    ]);
    expect(templates(story.wakes('2026-03-02T22:20:00Z'))).toContain(
      'alarm.ladder-ended operator@example.com',
    );
  });

  test('a STOP on an open case tells whoever was paged that the patient must be phoned', () => {
    const { story } = raised();
    story.says('STOP', '2026-03-02T21:07:00Z');
    expect(templates(story.wakes('2026-03-02T21:07:00Z'))).toEqual([
      `page.P1.optout ${p1}`,
      'page.P1.optout practitioner-1@example.com',
      `admin.stop ${phone}`,
    ]);
  });

  test('a case does not stop the check-ins', () => {
    const { story, code } = raised();
    story.acts('ER', code, 'practitioner-1', '2026-03-02T21:06:00Z');
    expect(templates(story.wakes('2026-03-03T17:00:00Z'))).toContain(`checkin.24h ${phone}`);
  });
});
