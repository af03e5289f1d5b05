import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storyOf } from '../../local/page/story.ts';
import { conversationName, mailOf, patientConversations, threadOf } from '../../local/page/threads.ts';
import { until, upcomingOf } from '../../local/page/upcoming.ts';
import type { ConsoleData } from '../../local/page/wire.ts';
import { type Laptop, openLaptop, patient, session } from '../local/laptop.ts';

let laptop: Laptop;
beforeEach(() => {
  laptop = openLaptop({ seed: 'story' });
});
afterEach(() => laptop.close());

/** What the page fetches, read as the page reads it. */
const seen = async (): Promise<ConsoleData> => (await laptop.get('/local/console')).json;

/** Every sentence of the first conversation as `time words`, in the order told. */
const told = async (): Promise<readonly string[]> => {
  const [conversation] = patientConversations(await seen());
  return storyOf(conversation?.events ?? []).flatMap((moment) =>
    moment.lines.map(
      (line) =>
        `${moment.at.slice(11, 16)} ${line.words}${line.again === undefined ? '' : ` ${line.again.as} x${line.again.times}`}`,
    ),
  );
};

const advance = (duration: string) => laptop.post('/local/clock', { advance: duration });

const caseCode = async (): Promise<string> => (await seen()).conversations[0]?.openCases[0]?.code ?? '';

describe('the story in plain sentences', () => {
  test('a recorded session says who, where and what follows', async () => {
    await laptop.record(session());
    expect(await told()).toEqual([
      '17:00 Session recorded for Sam by practitioner-1, left shoulder. 4 check-ins planned.',
    ]);
  });

  test('a red flag is told from the words to the page, and each page to one person is one sentence', async () => {
    await laptop.record(session());
    await advance('PT4H');
    await laptop.says("I can't breathe", 'in-1');
    const code = await caseCode();
    expect((await told()).slice(1)).toEqual([
      '21:00 Sent the 4 h check-in.',
      '21:00 Sam answered the 4 h check-in',
      `21:00 Opened case ${code}: short of breath.`,
      `21:00 Paged practitioner-1 by text and e-mail (case ${code}).`,
      '21:00 Told the patient to call 911 now.',
    ]);
  });

  test('a case that becomes worse says whom it pages anew, even in the minute of its first page', async () => {
    await laptop.record(session());
    await advance('PT4H');
    await laptop.says('the bruise is getting bigger', 'in-1');
    const code = await caseCode();
    await laptop.says("I can't breathe", 'in-2');
    expect((await told()).slice(6)).toEqual([
      '21:00 Sam answered the 4 h check-in',
      `21:00 Joined to case ${code}: short of breath.`,
      `21:00 Worse: case ${code} is paged anew from the first step.`,
      `21:00 Paged practitioner-1 by text and e-mail (case ${code}).`,
      '21:00 Told the patient to call 911 now.',
    ]);
  });

  test('silence climbs the ladder in words, and an acknowledgement ends it', async () => {
    await laptop.record(session());
    await advance('PT4H');
    await laptop.says("I can't breathe", 'in-1');
    const code = await caseCode();
    await advance('PT10M');
    await laptop.says(`ACK ${code}`, 'in-2', '+13035550111');
    await laptop.says(`REACHED ${code}`, 'in-3', '+13035550111');
    await laptop.says(`ER ${code}`, 'in-4', '+13035550111');
    expect((await told()).slice(6)).toEqual([
      `21:05 No acknowledgement: paged again practitioner-1 by text and e-mail (case ${code}).`,
      `21:10 No acknowledgement: paged again practitioner-1 by text and e-mail (case ${code}).`,
      `21:10 Paged backup-1 by text and e-mail (case ${code}).`,
      `21:10 practitioner-1 has case ${code}. Next: call the patient.`,
      `21:10 practitioner-1 reached the patient (case ${code}). Next: how it ended.`,
      `21:10 practitioner-1 closed case ${code}: sent to emergency care.`,
    ]);
  });

  test('STOP is told as what it means', async () => {
    await laptop.record(session());
    await laptop.says('STOP', 'in-1');
    const words = await told();
    expect(words).toContain('17:00 The patient asked for no more messages: none will go to this address.');
    expect(words).toContain('17:00 Confirmed: no more texts.');
  });

  test('a carrier that stays down is one entry that counts, not one for every try', async () => {
    await laptop.record(session());
    await laptop.post('/local/faults', { sms: 'down' });
    await advance('PT4H30M');
    const tries = (await told()).filter((words) => words.includes('did not leave'));
    expect(tries).toHaveLength(1);
    expect(tries[0]).toMatch(
      /^21:00 The 4 h check-in did not leave: the carrier cannot be reached\. Tried x\d+$/,
    );
  });
});

describe('the call-back list in the story', () => {
  test('tells what came up again as that: nobody tried anything', async () => {
    await laptop.record(session());
    await advance('PT4H');
    for (const [n, words] of [
      'please call me back',
      'call me back please',
      'please call me',
      'please call',
    ].entries())
      await laptop.says(words, `in-${n}`);
    const again = (await told()).filter((words) => words.includes('Once more'));
    expect(again).toEqual([
      expect.stringMatching(/^21:00 Once more on the call-back list: .*\. Came up again x3$/),
    ]);
    expect((await told()).join()).not.toContain('worklist');
  });
});

describe('what is ahead', () => {
  test('the next check-ins, soonest first, with the patient’s name', async () => {
    await laptop.record(session());
    const ahead = upcomingOf(await seen());
    expect(ahead.map((one) => one.words)).toEqual([
      '4 h check-in to Sam',
      '24 h check-in to Sam',
      '48 h check-in to Sam',
      '7 day check-in to Sam',
    ]);
    expect(until(ahead, Date.parse('2026-03-03T17:00:00Z'))).toHaveLength(2);
  });

  test('an open case says what happens unless somebody acts', async () => {
    await laptop.record(session());
    await advance('PT4H');
    await laptop.says("I can't breathe", 'in-1');
    const code = await caseCode();
    const first = async (): Promise<string | undefined> => upcomingOf(await seen())[0]?.words;
    expect(await first()).toBe(`case ${code}: the page is repeated`);
    await advance('PT5M');
    expect(await first()).toBe(`case ${code}: the page is repeated and backup-1 is paged`);
    await laptop.says(`ACK ${code}`, 'in-2', '+13035550111');
    expect(await first()).toBe(`case ${code}: paged again unless the patient is reached`);
  });

  test('what is ahead is never later than what the server says is next', async () => {
    await laptop.record(session());
    await laptop.post('/local/faults', { sms: 'down' });
    await advance('PT4H');
    const data = await seen();
    expect(data.next).not.toBeNull();
    expect(upcomingOf(data)[0]?.at).toBeLessThanOrEqual(Date.parse(data.next ?? ''));
  });
});

describe('phones show what was said in the order of life', () => {
  test('question, answer and reply at one instant stand in that order', async () => {
    await laptop.record(session());
    await advance('PT4H');
    await laptop.says('2', 'in-1');
    await laptop.says('STOP', 'in-2');
    const thread = threadOf(await seen(), patient);
    expect(thread.map((one) => (one.mine ? one.text : one.kind))).toEqual([
      'checkin',
      '2',
      'ack',
      'STOP',
      'consent',
    ]);
  });

  test('a practitioner’s phone holds the pages and what was texted back', async () => {
    await laptop.record(session());
    await advance('PT4H');
    await laptop.says("I can't breathe", 'in-1');
    const code = await caseCode();
    await laptop.says(`ack ${code}`, 'in-2', '+13035550111');
    await laptop.says('ACK 99', 'in-3', '+13035550111');
    const data = await seen();
    const thread = threadOf(data, '+13035550111', 'practitioner-1');
    expect(thread.map((one) => (one.mine ? one.text : one.kind))).toEqual([
      'page',
      `ACK ${code}`,
      'other',
      'ACK 99',
      'other',
    ]);
    expect(mailOf(data, 'practitioner-1@example.com')).toHaveLength(1);
    expect(patientConversations(data).map((one) => conversationName(data, one))).toEqual(['Sam']);
  });

  test('what a practitioner texts that is no command stands under their name, and why a text has no answer beside it', async () => {
    await laptop.record(session());
    await advance('PT4H');
    await laptop.says('I think I will be late', 'in-1', '+13035550111');
    await laptop.says('STOP', 'in-2');
    await laptop.says('HELP', 'in-3');
    const data = await seen();
    expect(data.conversations.map((one) => conversationName(data, one)).sort()).toEqual([
      'Sam',
      'practitioner-1',
    ]);
    const said = data.conversations.flatMap((one) =>
      storyOf(one.events).flatMap(({ lines }) => lines.map((line) => line.words)),
    );
    expect(said).toContain('The answer to the patient is not sent: the patient asked for no more messages.');
    expect(said.join()).not.toContain('unknown number');
  });

  test('a text that arrived although the answer was lost says so', async () => {
    await laptop.record(session());
    await laptop.post('/local/faults', { sms: 'timeout-after' });
    await advance('PT4H');
    const [arrived] = threadOf(await seen(), patient);
    expect(arrived).toMatchObject({ kind: 'checkin', unsure: true });
  });
});
