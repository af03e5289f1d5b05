import { describe, expect, test } from 'vitest';
import { readConsentWords } from '../../shared/consent/consent-words.ts';
import type { Command } from '../../shared/conversation/command.ts';
import { receiveReply } from '../../shared/conversation/receive-reply.ts';
import { conversationId, personId, replyId } from '../../shared/kernel/brand.ts';
import { minute, plus, toIso } from '../../shared/kernel/instant.ts';
import { triage } from '../../shared/triage/triage.ts';
import { at } from '../support/clinic.ts';
import { type Play, phone, play, types } from './play.ts';

const asked = (): Play => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z');
  story.wakes('2026-03-02T21:00:00Z');
  return story;
};

/** Minutes after the first question. */
const later = (minutes: number): string => toIso(plus(at('2026-03-02T21:00:00Z'), minutes * minute));

/** What one text is answered with, to whoever sent it, and why it is not. */
const hears = (story: Play, text: string, minutes: number): readonly string[] => {
  const { events } = story.says(text, later(minutes));
  const held = events.flatMap((event) => (event.type === 'MessageSkipped' ? [event.because] : []));
  const sent = story.wakes(later(minutes)).filter((one) => one.to === phone);
  return [...sent.map((one) => one.template), ...held];
};

/** Uses up the answers of an hour. */
const talked = (story: Play): void => {
  for (const [n, text] of ['2', 'sore', '2 again', 'sore still', 'just a 2'].entries()) {
    hears(story, text, 1 + n);
  }
  expect(hears(story, 'sore, sore', 7)).toEqual(['answered-enough']);
};

describe('HELP and START', () => {
  test('are answered after as many answers as an hour has', () => {
    const story = asked();
    talked(story);
    expect(hears(story, 'HELP', 8)).toEqual(['admin.help']);
    expect(hears(story, 'STOP', 9)).toEqual(['admin.stop']);
    expect(hears(story, 'START', 10)).toEqual(['admin.start']);
  });

  test('use up no answer to what a patient tells', () => {
    const story = asked();
    for (let n = 0; n < 5; n++) expect(hears(story, 'HELP', 1 + 3 * n)).toEqual(['admin.help']);
    expect(hears(story, 'sore', 20)).toEqual(['ack.self_care.sore']);
  });

  test('are answered five times an hour and ten a day, and once where they come twice in two minutes', () => {
    const story = asked();
    expect(hears(story, 'HELP', 1)).toEqual(['admin.help']);
    expect(hears(story, 'HELP', 2)).toEqual(['repeated']);
    for (let n = 0; n < 4; n++) expect(hears(story, 'AYUDA', 5 + 3 * n)).toEqual(['admin.help']);
    expect(hears(story, 'INFO', 30)).toEqual(['answered-enough']);
    expect(hears(story, 'START', 31)).toEqual(['answered-enough']);
    let answered = 5;
    for (let n = 0; n < 200; n++) if (hears(story, 'HELP', 62 + 5 * n)[0] === 'admin.help') answered += 1;
    expect(answered).toBe(10);
  });

  test('every START that lifts an opt-out is confirmed, and one that lifts nothing is not for ever', () => {
    const story = asked();
    for (let n = 0; n < 8; n++) {
      expect(hears(story, 'STOP', 1 + n)).toEqual(['admin.stop']);
      expect(hears(story, 'START', 1.5 + n)).toEqual(['admin.start']);
    }
    expect(hears(story, 'START', 12)).toEqual(['answered-enough']);
  });
});

describe('a bare HELP', () => {
  test.each([['hmm 😭'], ['3'], ['I am scared'], ['it hurts']])('after %j is the keyword', (before) => {
    const story = asked();
    story.says(before, later(1));
    story.wakes(later(1));
    const decision = story.says('HELP', later(2), { preceding: [before] });
    expect(types(decision)).not.toContain('CaseOpened');
    expect(story.wakes(later(2)).map((one) => one.template)).toEqual(['admin.help']);
  });
});

describe('an urgent red flag', () => {
  test('is answered whatever came before, once for each case', () => {
    const story = asked();
    talked(story);
    expect(hears(story, 'it has been numb in my whole hand since last night', 9)).toEqual(['ack.urgent']);
    expect(hears(story, 'my wrist drops and I cannot grip', 10)).toEqual(['answered-enough']);
    const { code = '' } = story.state().cases[0] ?? {};
    story.acts('ADVISED', code, 'practitioner-1', later(12));
    expect(hears(story, 'my arm is numb again', 13)).toEqual(['ack.urgent']);
  });

  test('of a case that began as a concern nobody called about is answered', () => {
    const story = asked();
    story.says('I feel dizzy', later(1));
    const due = story.state().tasks[0]?.dueAt ?? at(later(1));
    const minutes = Math.ceil((due - at(later(0))) / minute);
    story.wakes(later(minutes));
    expect(story.state().cases.map((one) => one.entries.map((entry) => entry.why))).toEqual([
      ['concern-overdue'],
    ]);
    for (const [n, text] of ['2', 'sore', '2 again', 'sore still', 'just a 2'].entries())
      hears(story, text, minutes + 1 + n);
    expect(hears(story, 'my whole hand is numb', minutes + 7)).toEqual(['ack.urgent']);
  });
});

describe('why no answer goes is kept', () => {
  test('where the address has opted out', () => {
    const story = asked();
    hears(story, 'STOP', 1);
    expect(hears(story, 'HELP', 4)).toEqual(['opted-out']);
    expect(hears(story, 'stop', 5)).toEqual(['opted-out']);
    expect(hears(story, "I can't breathe", 6)).toEqual(['opted-out']);
  });

  test('where the sender is unknown, and nothing where there would have been no answer', () => {
    const story = play();
    expect(hears(story, 'HELP', 1)).toEqual(['no-patient']);
    expect(hears(story, 'STOP', 2)).toEqual(['no-patient']);
    expect(hears(asked(), 'Liked “Example Clinic: how are you?”', 1)).toEqual([]);
  });

  test('beside the confirmation of a STOP for the answer that it leaves out', () => {
    expect(hears(asked(), "STOP, I can't breathe", 1)).toEqual(['admin.stop', 'opted-out']);
  });
});

describe('what somebody of the clinic texts that is no command', () => {
  const practitioner = personId('practitioner-1');
  const own = '+13035550111';
  let texts = 0;

  /** What is held back at once, and why. */
  const hearsOnly = (
    story: Play,
    text: string,
    minutes: number,
    awaited: readonly string[] | undefined,
  ): readonly string[] => {
    texts += 1;
    const command: Command = {
      type: 'ReceiveReply',
      decidedBy: receiveReply,
      triage,
      consentIn: readConsentWords,
      at: at(later(minutes)),
      sentAt: at(later(minutes)),
      opening: { id: conversationId('c-staff'), channel: 'sms', address: own },
      replyId: replyId(`staff-${texts}`),
      staff: practitioner,
      ...(awaited === undefined ? {} : { awaited }),
      text,
      preceding: [],
      freeCode: '77',
    };
    const { events } = story.does(command);
    return events.flatMap((event) => (event.type === 'MessageSkipped' ? [event.because] : []));
  };
  const sentTo = (story: Play, minutes: number): readonly string[] =>
    story
      .wakes(later(minutes))
      .flatMap((one) => (one.to === own && one.purpose !== 'page' ? [one.body] : []));
  const says = (...[story, text, minutes, awaited]: Parameters<typeof hearsOnly>): readonly string[] => {
    const held = hearsOnly(story, text, minutes, awaited);
    return [...sentTo(story, minutes), ...held];
  };
  const open = ['ACK 79 to take case 79'];

  test.each(['on my way', 'ok', '👍', 'hello', 'Liked “DN FOLLOW-UP EMERGENCY P1. Case 79”'])(
    '%j to a page is answered with the command, and is no work for the desk',
    (text) => {
      const story = play();
      expect(says(story, text, 1, open)).toEqual([
        'That named no case, so nothing was changed. Reply with its number: ACK 79 to take case 79',
      ]);
      expect(story.state().tasks).toEqual([]);
    },
  );

  test('several cases are named, with what each waits for', () => {
    const several = [...open, 'REACHED 80 or NOANSWER 80 after your call'];
    expect(says(play(), 'ok', 1, several)[0]).toContain(
      ': ACK 79 to take case 79, or REACHED 80 or NOANSWER 80 after your call',
    );
  });

  test('without an open case they hear what this number is for, and a question of theirs is on the list', () => {
    const story = play();
    expect(says(story, 'who covers next week?', 1, [])[0]).toMatch(/^No case is open for you/);
    expect(story.state().tasks.map((task) => task.kind)).not.toContain('unknown-sender');
    expect(story.state().tasks).toHaveLength(1);
  });

  test('where nobody can tell what is open, they are asked for a command', () => {
    expect(says(play(), 'ok', 1, undefined)[0]).toMatch(/^Nothing was changed: that could mean more/);
  });

  test('HELP is answered as a patient’s is, and with the command where a case is open', () => {
    const story = play();
    const help = /^Example Clinic check-ins: need care\? Call 303-555-0100/;
    expect(says(story, 'HELP', 1, [])).toEqual([expect.stringMatching(help)]);
    expect(says(story, 'HELP', 5, open)).toEqual([
      expect.stringMatching(help),
      expect.stringMatching(/: ACK 79 to take case 79$/),
    ]);
    expect(says(story, 'START', 9, [])).toEqual(['Pages from Example Clinic come to this phone again.']);
  });

  test('danger is danger, whose phone it may be', () => {
    const story = play();
    expect(says(story, 'I fainted twice and my lips are blue', 1, open)).toEqual(['no-patient']);
    expect(story.state().cases).toHaveLength(1);
  });

  test('a machine is answered five times an hour, and not at all where it says that it is one', () => {
    const story = play();
    let answers = 0;
    for (let n = 0; n < 20; n++)
      if (says(story, `ok ${'.'.repeat(n)}`, 1 + n, open)[0]?.startsWith('That') === true) answers += 1;
    expect(answers).toBe(5);
    expect(says(story, 'Automatic reply: I am out of office', 90, open)).toEqual([]);
  });

  test('what still waits when STOP comes does not go, and what waited for hours is no help', () => {
    const story = play();
    hearsOnly(story, 'on my way', 1, open);
    hearsOnly(story, 'HELP', 1.2, open);
    hearsOnly(story, 'STOP', 1.5, open);
    expect(sentTo(story, 2)).toEqual([expect.stringMatching(/^No more texts to this phone/)]);
    hearsOnly(story, 'START', 3, open);
    hearsOnly(story, 'STOP', 3.5, open);
    expect(sentTo(story, 4)).toEqual([expect.stringMatching(/^No more texts to this phone/)]);
    const other = play();
    hearsOnly(other, 'on my way', 1, open);
    expect(sentTo(other, 122)).toEqual([]);
  });

  test('after STOP nothing but its confirmation goes there', () => {
    const story = play();
    expect(says(story, 'STOP', 1, open)[0]).toMatch(/^No more texts to this phone/);
    expect(says(story, 'HELP', 4, [])).toEqual(['opted-out']);
    expect(says(story, 'ok', 5, open)).toEqual(['opted-out']);
    expect(says(story, 'START', 6, open)).toEqual(['Pages from Example Clinic come to this phone again.']);
  });
});
