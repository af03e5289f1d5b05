import { describe, expect, test } from 'vitest';
import { readConsentWords } from '../../shared/consent/consent-words.ts';
import { receiveReply } from '../../shared/conversation/receive-reply.ts';
import { patientId, replyId, staffId } from '../../shared/kernel/brand.ts';
import { triage } from '../../shared/triage/triage.ts';
import { at } from '../support/clinic.ts';
import { opening, phone, play, templates, types } from './play.ts';

const asked = () => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z');
  story.wakes('2026-03-02T21:00:00Z');
  return story;
};

describe('the order of work', () => {
  test('"STOP, I can\'t breathe" opts out and pages, and the patient gets the one confirmation', () => {
    const story = asked();
    const decision = story.says("STOP, I can't breathe", '2026-03-02T21:05:00Z');
    expect(types(decision)).toEqual(expect.arrayContaining(['ReplyReceived', 'CaseOpened', 'OptedOut']));
    expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toEqual([
      'page.P1.optout +13035550111',
      'page.P1.optout practitioner-1@example.com',
      `admin.stop ${phone}`,
    ]);
    expect(story.wakes('2026-03-03T17:00:00Z').filter((one) => one.to === phone)).toEqual([]);
  });

  test('"HELP I can\'t breathe" pages and is not a keyword', () => {
    const story = asked();
    expect(types(story.says("HELP I can't breathe", '2026-03-02T21:05:00Z'))).toContain('CaseOpened');
    expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toContain(`ack.emergency ${phone}`);
  });

  test('"Stop the bleeding?" does not opt out', () => {
    const story = asked();
    story.says('Stop the bleeding?', '2026-03-02T21:05:00Z');
    expect(story.state().consent.status).toBe('open');
  });

  test('STOP alone gets one confirmation and nothing after it, however often it is said', () => {
    const story = asked();
    story.says('STOP', '2026-03-02T21:05:00Z');
    expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toEqual([`admin.stop ${phone}`]);
    story.says('stop', '2026-03-02T21:06:00Z');
    story.says('HELP', '2026-03-02T21:07:00Z');
    story.says('sore, 3', '2026-03-02T21:20:00Z');
    for (const when of [
      '2026-03-02T21:20:00Z',
      '2026-03-03T17:00:00Z',
      '2026-03-04T17:00:00Z',
      '2026-03-09T17:00:00Z',
    ]) {
      expect(story.wakes(when)).toEqual([]);
    }
    const skipped = story.log.flatMap(({ event }) =>
      event.type === 'MessageSkipped' ? [event.because] : [],
    );
    expect(skipped).toEqual(['opted-out', 'opted-out', 'opted-out']);
  });

  test('START brings back what has not fallen due', () => {
    const story = asked();
    story.says('STOP', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-02T21:05:00Z');
    story.says('START', '2026-03-02T22:05:00Z');
    expect(templates(story.wakes('2026-03-02T22:05:00Z'))).toEqual([`admin.start ${phone}`]);
    expect(templates(story.wakes('2026-03-03T17:00:00Z'))).toEqual([`checkin.24h ${phone}`]);
  });

  test('a START after "wrong number" brings no patient\'s check-ins to a stranger: a person asks', () => {
    const story = asked();
    story.says('wrong number', '2026-03-02T21:05:00Z');
    expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toEqual([`admin.wrong_number ${phone}`]);
    story.says('START', '2026-03-02T22:05:00Z');
    expect(story.wakes('2026-03-03T17:00:00Z').filter((one) => one.to === phone)).toEqual([]);
    expect(story.state().tasks.map((task) => task.kind)).toContain('opt-in-disputed');
  });

  test('of STOP, START and STOP the last one counts, also where the START arrives last', () => {
    const story = asked();
    story.says('STOP', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-02T21:05:00Z');
    story.says('stop texting me', '2026-03-02T21:07:00Z');
    story.says('START', '2026-03-02T21:08:00Z', { sentAt: '2026-03-02T21:06:00Z' });
    expect(story.state().consent.status).toBe('opted-out');
    expect(story.wakes('2026-03-03T17:00:00Z').filter((one) => one.to === phone)).toEqual([]);
    story.says('START', '2026-03-03T18:00:00Z');
    expect(story.state().consent.status).toBe('open');
  });

  test('who says STOP and then "wrong number" is a stranger, whose START brings back nobody\'s check-ins', () => {
    const story = asked();
    story.says('STOP', '2026-03-02T21:05:00Z');
    story.says('wrong number', '2026-03-02T21:06:00Z');
    story.says('START', '2026-03-02T22:05:00Z');
    expect(story.state().consent.status).toBe('opted-out');
    expect(story.state().tasks.map((task) => task.kind)).toContain('opt-in-disputed');
  });

  test('a START that was sent before the STOP but arrives after it lifts nothing, and a person asks', () => {
    const story = asked();
    story.says('STOP', '2026-03-02T21:05:00Z');
    story.says('START', '2026-03-02T21:06:00Z', { sentAt: '2026-03-02T21:04:00Z' });
    expect(story.state().consent.status).toBe('opted-out');
    expect(story.state().tasks.map((task) => task.kind)).toContain('opt-in-disputed');
  });

  test('an emergency is answered after the page, with 911', () => {
    const story = asked();
    story.says('I cant breathe', '2026-03-02T21:05:00Z');
    expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toEqual([
      'page.P1 +13035550111',
      'page.P1 practitioner-1@example.com',
      `ack.emergency ${phone}`,
    ]);
  });

  test.each(['STOP', 'can I book for friday?', 'Liked “How is your shoulder?”'])(
    '"%s" after an emergency answers nothing: "fine" behind it is still read by a person',
    (text) => {
      const story = asked();
      story.says('I cant breathe', '2026-03-02T21:05:00Z');
      story.says(text, '2026-03-02T21:20:00Z');
      story.says('fine', '2026-03-02T21:40:00Z');
      expect(story.state().replies.map((reply) => reply.disposition)).toEqual([
        'emergency',
        'administrative',
        'concern',
      ]);
    },
  );

  test('"was alerted" is said only after a page was accepted', () => {
    const story = asked();
    story.says('my fingers are numb', '2026-03-02T21:05:00Z');
    story.wakes('2026-03-02T21:05:00Z', { type: 'not-sent', because: 'throttled' });
    expect(templates(story.wakes('2026-03-02T21:05:30Z')).at(-1)).toBe(`ack.urgent ${phone}`);

    const unlucky = asked();
    unlucky.says('my fingers are numb', '2026-03-02T21:05:00Z');
    unlucky.wakes('2026-03-02T21:05:00Z', { type: 'blocked', because: 'spend-limit' });
    // Every page waits a minute; the patient has waited half of one.
    expect(templates(unlucky.wakes('2026-03-02T21:05:31Z'))).toEqual([`ack.urgent.nopage ${phone}`]);
  });

  test('an urgent reply at night is answered with where else to go', () => {
    const story = asked();
    story.says('my fingers are numb', '2026-03-03T06:00:00Z');
    expect(templates(story.wakes('2026-03-03T06:00:00Z')).at(-1)).toBe(`ack.urgent.afterhours ${phone}`);
  });
});

describe('who is meant', () => {
  const shared = () => {
    const story = play();
    story.records('s-1', '2026-03-02T17:00:00Z');
    story.records('s-2', '2026-03-02T17:30:00Z', { patientId: patientId('p-2') });
    story.wakes('2026-03-02T21:00:00Z');
    story.wakes('2026-03-02T21:30:00Z');
    return story;
  };

  test('two patients of one phone are asked separately and never merged', () => {
    expect(shared().sent.filter((one) => one.purpose === 'checkin')).toHaveLength(2);
  });

  test('where both have an open question, a reply counts for both and a person asks', () => {
    const story = shared();
    story.says('3, a bit sore', '2026-03-02T21:40:00Z');
    const answered = story.log.flatMap(({ event }) =>
      event.type === 'CheckInAnswered' ? [event.checkInId] : [],
    );
    expect(answered).toEqual(['s-1/4h/1', 's-2/4h/1']);
    expect(story.state().tasks.map((task) => task.kind)).toContain('which-patient');
  });

  test('a red flag pages at once, as one case that names both', () => {
    const story = shared();
    story.says('chest pain when I breathe in', '2026-03-02T21:40:00Z');
    expect(story.state().cases.map((one) => one.patients)).toEqual([['p-1', 'p-2']]);
    expect(story.wakes('2026-03-02T21:40:00Z').filter((one) => one.purpose === 'page')).toHaveLength(2);
  });

  test('a red flag after a second patient has joined the phone joins the open case, which names both and pages anew', () => {
    const story = play();
    story.records('s-1', '2026-03-02T17:00:00Z');
    story.says('chest pain when I breathe in', '2026-03-02T21:40:00Z');
    story.wakes('2026-03-02T21:40:00Z');
    const code = story.state().cases[0]?.code ?? '';
    story.acts('ACK', code, 'practitioner-1', '2026-03-02T21:41:00Z');
    story.wakes('2026-03-02T21:41:00Z');
    story.records('s-2', '2026-03-02T17:30:00Z', { patientId: patientId('p-2'), at: '2026-03-02T21:42:00Z' });
    story.says('coughing up blood', '2026-03-02T21:45:00Z');
    expect(story.state().cases).toMatchObject([{ patients: ['p-1', 'p-2'], state: 'paged', code }]);
    expect(story.wakes('2026-03-02T21:45:00Z').filter((one) => one.purpose === 'page')).toHaveLength(2);
    // Now that it names both, more of the same is one case like any other.
    story.acts('ACK', code, 'practitioner-1', '2026-03-02T21:46:00Z');
    story.wakes('2026-03-02T21:46:00Z');
    story.says('still coughing up blood', '2026-03-02T21:50:00Z');
    expect(story.state().cases).toMatchObject([{ state: 'acknowledged' }]);
  });

  test('a red flag of a phone that has just become a patient’s joins the case that named nobody', () => {
    const story = play();
    story.says('I cant breathe', '2026-03-02T21:05:00Z');
    story.records('s-1', '2026-03-02T17:00:00Z', { at: '2026-03-02T21:10:00Z' });
    story.says('I really cant breathe', '2026-03-02T21:11:00Z');
    expect(story.state().cases).toMatchObject([{ patients: ['p-1'], state: 'paged' }]);
    expect(story.state().cases[0]?.entries).toHaveLength(2);
  });

  test('a red flag beside a closed case opens one of its own', () => {
    const story = play();
    story.records('s-1', '2026-03-02T17:00:00Z');
    story.says('chest pain when I breathe in', '2026-03-02T21:40:00Z');
    const code = story.state().cases[0]?.code ?? '';
    story.acts('SEEN', code, 'practitioner-1', '2026-03-02T21:41:00Z');
    story.records('s-2', '2026-03-02T17:30:00Z', { patientId: patientId('p-2'), at: '2026-03-02T21:42:00Z' });
    story.says('coughing up blood', '2026-03-02T21:45:00Z');
    // What is closed is not joined.
    expect(story.state().cases.map(({ state, patients }) => [state, patients])).toEqual([
      ['closed', ['p-1']],
      ['paged', ['p-1', 'p-2']],
    ]);
  });

  test('where one has an open question, the reply is theirs', () => {
    const story = shared();
    story.says('3', '2026-03-02T21:40:00Z');
    story.wakes('2026-03-03T17:00:00Z');
    const decision = story.says('2', '2026-03-03T17:05:00Z');
    const received = decision.events.find((event) => event.type === 'ReplyReceived');
    expect(received).toMatchObject({ patients: ['p-1'], checkInId: 's-1/24h/1', kind: '24h' });
  });

  test('an unknown sender gets no answer, is on the worklist, and a red flag pages the ladder', () => {
    const story = play();
    story.says('who is this', '2026-03-02T21:00:00Z');
    expect(story.wakes('2026-03-02T21:00:00Z')).toEqual([]);
    expect(story.state().tasks.map((task) => task.kind)).toContain('unknown-sender');
    story.says('I cant breathe', '2026-03-02T21:05:00Z');
    expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toEqual([
      'page.P1.unknown +13035550111',
      'page.P1.unknown practitioner-1@example.com',
    ]);
  });

  test('an unknown sender who says STOP is never texted, with no confirmation either', () => {
    const story = play();
    story.says('STOP', '2026-03-02T21:00:00Z');
    expect(story.wakes('2026-03-02T21:00:00Z')).toEqual([]);
    expect(story.state().consent.status).toBe('opted-out');
  });
});

describe('automatic answers', () => {
  test('are at most five an hour and six a day, so that two robots cannot talk for ever', () => {
    const story = asked();
    for (let n = 0; n < 20; n++) {
      const when = `2026-03-02T21:${String(10 + n).padStart(2, '0')}:00Z`;
      story.says(`fine ${'.'.repeat(n)} thanks ${n % 2 === 0 ? 'all good' : 'no pain'}`, when);
      story.wakes(when);
    }
    expect(story.sent.filter((one) => one.purpose === 'ack')).toHaveLength(5);
    story.says('all good', '2026-03-02T23:30:00Z');
    story.wakes('2026-03-02T23:30:00Z');
    story.says('still all good', '2026-03-02T23:40:00Z');
    story.wakes('2026-03-02T23:40:00Z');
    expect(story.sent.filter((one) => one.purpose === 'ack')).toHaveLength(6);
  });

  test('the same words within two minutes are answered once', () => {
    const story = asked();
    story.says('sore', '2026-03-02T21:05:00Z');
    story.says('sore', '2026-03-02T21:06:00Z');
    expect(story.wakes('2026-03-02T21:06:00Z').filter((one) => one.purpose === 'ack')).toHaveLength(1);
  });

  test('a second reply in a row that nobody can read is work for today', () => {
    const story = asked();
    story.says('asdfgh', '2026-03-02T21:05:00Z');
    expect(templates(story.wakes('2026-03-02T21:05:00Z'))).toEqual([`ack.unclear ${phone}`]);
    story.says('qwrtzp', '2026-03-02T21:10:00Z');
    expect(story.state().tasks.map((task) => task.kind)).toEqual(['unclear', 'concern']);
  });

  test('a reply in Spanish to an English question is answered in Spanish, and so is what follows', () => {
    const story = asked();
    story.says('estoy adolorido, un 3', '2026-03-02T21:05:00Z');
    expect(story.wakes('2026-03-02T21:05:00Z')[0]?.body).toMatch(/^Example Clinic: Gracias/);
    expect(story.wakes('2026-03-03T17:00:00Z')[0]?.body).toMatch(/Como esta hoy/);
  });

  test('who was taken for Spanish by one text and goes on in English is answered in English again', () => {
    const story = asked();
    story.says('estoy bien', '2026-03-02T21:05:00Z');
    story.says('HELP', '2026-03-02T21:30:00Z');
    expect(story.wakes('2026-03-02T21:30:00Z').at(-1)?.body).toMatch(/Necesita atencion/);
    story.says('I am feeling sore, about a 3', '2026-03-02T22:05:00Z');
    expect(story.wakes('2026-03-02T22:05:00Z').at(-1)?.body).toMatch(/^If it is safe for you/);
    expect(story.wakes('2026-03-03T17:00:00Z')[0]?.body).toMatch(/How are you today/);
  });

  test('parts of one text are read together', () => {
    const story = asked();
    const first = 'it hurts a bit when I';
    expect(types(story.says(first, '2026-03-02T21:05:00Z'))).not.toContain('CaseOpened');
    const decision = story.says('breathe in', '2026-03-02T21:05:20Z', { preceding: [first] });
    expect(types(decision)).toContain('CaseOpened');
  });

  test('after a death was reported nothing automatic goes out', () => {
    const story = asked();
    story.says('this is her husband, she passed away last night', '2026-03-02T21:05:00Z');
    const sent = story.wakes('2026-03-02T21:05:00Z');
    expect(sent.filter((one) => one.to === phone)).toEqual([]);
    expect(sent.some((one) => one.purpose === 'page')).toBe(true);
    expect(story.wakes('2026-03-03T17:00:00Z').filter((one) => one.to === phone)).toEqual([]);
  });
});

test('a patient who was erased and comes back is asked at their own address, whoever wrote here meanwhile', () => {
  const story = asked();
  story.does({
    type: 'ErasePatient',
    at: at('2026-03-12T17:00:00Z'),
    patientId: patientId('p-1'),
    by: staffId('ops'),
    whole: true,
  });
  story.does({
    type: 'ReceiveReply',
    decidedBy: receiveReply,
    triage,
    consentIn: readConsentWords,
    at: at('2026-03-13T17:00:00Z'),
    sentAt: at('2026-03-13T17:00:00Z'),
    opening: { ...opening, address: 'somebody-else@example.com' },
    replyId: replyId('r-other'),
    text: 'thanks',
    preceding: [],
    freeCode: '77',
  });
  story.records('s-2', '2026-03-16T17:00:00Z');
  expect(story.state().address).toBe(phone);
});
