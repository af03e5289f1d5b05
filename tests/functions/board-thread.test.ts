import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { threadOf, withoutRepeats } from '../../functions/app/board-thread.ts';
import { namesIn, sentenceOf } from '../../functions/pages/board-lines.ts';
import type { StoredCommit } from '../../functions/ports/ledger.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { commitId, messageId } from '../../shared/kernel/brand.ts';
import { hour } from '../../shared/kernel/instant.ts';
import { type BoardStage, openBoard } from './board-stage.ts';
import { asJson, later, patientPhone, request, sessionBody } from './stage.ts';

let stage: BoardStage;
beforeEach(() => {
  stage = openBoard();
});
afterEach(() => stage.host.close());

const after = (
  history: readonly StoredCommit[],
  ...events: readonly ConversationEvent[]
): readonly StoredCommit[] => [
  ...history,
  { version: history.length + 1, commitId: commitId('later'), at: later(9 * hour), events },
];

const questionIn = (history: readonly StoredCommit[]) =>
  threadOf(history).find((item) => item.type === 'message' && item.class === 'check-in');

describe('the thread of a conversation', () => {
  test('shows a question once it is on its way, with its words and what became of it', async () => {
    const id = await stage.patientWho();
    const history = await stage.host.ledger.history(id, 0);
    const question = questionIn(history);
    expect(question).toMatchObject({
      kind: '4h',
      fate: { type: 'accepted' },
      at: later(4 * hour - 30 * 60_000),
    });
    expect(question?.type === 'message' ? question.body : '').toContain('Text your pain 0-10');
    expect(threadOf(history).filter((item) => item.type === 'message')).toHaveLength(1);
  });

  test.each([
    ['delivered', { type: 'delivered' }],
    ['handed-on', { type: 'accepted' }],
    ['undelivered', { type: 'not-sent', because: 'undelivered' }],
  ] as const)('a receipt that says %s stands with its message', async (receipt, fate) => {
    const history = await stage.host.ledger.history(await stage.patientWho(), 0);
    const question = questionIn(history);
    const about = messageId(question?.type === 'message' ? question.id : '-');
    const told = after(history, { type: 'ReceiptRecorded', messageId: about, receipt, because: 'x' });
    expect(questionIn(told)).toMatchObject({ fate });
  });

  test('says why a text has no answer', async () => {
    const id = await stage.patientWho('sore', 'sore', 'STOP', 'HELP');
    await stage.says('hello there', '+13035550111');
    await stage.says('hello there', '+13035550111');
    const desk = await stage.as('front-desk-1');
    const shown = async (of: string): Promise<string> =>
      (await desk.look(`/board/c/${of}`)).page.replaceAll(/<[^>]*>/g, '');
    expect(await shown(id)).toContain('Automatic answer, not sent: the same came a moment ago');
    expect(await shown(id)).toContain('Automatic answer, not sent: this address has opted out');
    const staff = await shown(stage.host.world.naming.conversationId('sms', '+13035550111'));
    expect(staff).toContain('Automatic answer, not sent: the same came a moment ago');
  });

  test('words that were erased are missing, and everything else stands', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    const history: readonly StoredCommit[] = JSON.parse(
      JSON.stringify(await stage.host.ledger.history(id, 0), (name, value) =>
        name === 'personal' ? undefined : value,
      ),
    );
    const reply = threadOf(history).find((item) => item.type === 'reply');
    expect(reply).toMatchObject({ text: undefined, verdict: { disposition: 'emergency' } });
    expect(threadOf(history)).toHaveLength(threadOf(await stage.host.ledger.history(id, 0)).length);
  });

  test('pages that are repeated for hours are one line, and hide no word', async () => {
    const id = await stage.patientWho('it catches when I breathe in');
    await stage.host.turn(later(6 * hour));
    const whole = threadOf(await stage.host.ledger.history(id, 0));
    const short = withoutRepeats(whole);
    const repeats = short.filter((item) => item.type === 'repeats');
    const repeated = whole.filter((item) => item.type === 'event' && item.event.type === 'PagesRepeated');
    expect(repeats.reduce((sum, item) => sum + item.times, 0)).toBe(repeated.length);
    expect(repeated.length).toBeGreaterThan(20);
    expect(short.length).toBe(whole.length - repeated.length + repeats.length);
    expect(repeats.length).toBeLessThan(6);
    const { page } = await (await stage.as('practitioner-1')).look(`/board/c/${id}`);
    expect(page.replaceAll(/<[^>]*>/g, '')).toMatch(/Paged again \d\d times, until /);
  });

  test('what the page has no sentence for is told by its name', async () => {
    const names = namesIn([]);
    const unknown: ConversationEvent = JSON.parse('{"type":"SomethingNewHappened"}');
    expect(sentenceOf(unknown, names)?.words.markup).toBe('Something New Happened.');
  });

  test('every event of a long story is told, or stands elsewhere on purpose', async () => {
    const id = await stage.patientWho('it catches when I breathe in', 'STOP', 'please call me back');
    await stage.host.turn(later(5 * hour));
    const items = threadOf(await stage.host.ledger.history(id, 0));
    const events = items.flatMap((item) => (item.type === 'event' ? [item.event] : []));
    const names = namesIn(events);
    const named = events.filter((event) =>
      /^[A-Z]\w+( [A-Z]\w+)+\.$/.test(sentenceOf(event, names)?.words.markup ?? ''),
    );
    expect([...new Set(named.map(({ type }) => type))]).toEqual([]);
  });
});

test('words from a phone that somebody gave who is followed by e-mail lead to them', async () => {
  const consent = { at: '2026-03-02T16:00:00Z', how: 'written', riskExplained: true };
  const byEmail = sessionBody({
    patient: { id: 'p-mail', phone: patientPhone, email: 'p@example.com' },
    consent: { sms: null, email: consent },
  });
  expect((await stage.host.sessions(request('POST', '/v1/sessions', asJson(byEmail)))).status).toBe(201);
  await stage.says('please call me back');
  const id = stage.host.world.naming.conversationId('sms', patientPhone);
  const elsewhere = stage.host.world.naming.conversationId('email', 'p@example.com');
  const { page } = await (await stage.as('front-desk-1')).look(`/board/c/${id}`);
  expect(page).toContain(`<a href="/board/c/${elsewhere}">patient p-mail</a>`);
});
