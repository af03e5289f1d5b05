import { expect, test } from 'vitest';
import { replyRate } from '../../functions/app/reply-rate.ts';
import { WorldError } from '../../functions/ports/world-error.ts';
import type { Command } from '../../shared/conversation/command.ts';
import { recordOutcome } from '../../shared/conversation/record-outcome.ts';
import { wake } from '../../shared/conversation/wake.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { commitId, patientId } from '../../shared/kernel/brand.ts';
import { play, type Sent } from '../conversation/play.ts';
import { openStage, record, sessionBody } from '../functions/stage.ts';
import { at } from '../support/clinic.ts';

const wakeAt = (when: string): Extract<Command, { type: 'Wake' }> => ({
  type: 'Wake',
  at: at(when),
  freeCode: '99',
  commitId: commitId(`wake-${when}`),
  jitter: 0.5,
  link: { url: 'http://127.0.0.1/p/t', hash: 'h' },
  unsubscribeUrl: 'http://127.0.0.1/u/x',
  decidedBy: wake,
});

const notSent = { type: 'not-sent', because: 'throttled' } as const;

const pagesOf = (sent: readonly Sent[]): readonly string[] =>
  sent.flatMap(({ purpose, to }) => (purpose === 'page' ? [to] : []));

/** Somebody in danger, told at 21:05. */
const danger = () => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z');
  story.says('I cant breathe', '2026-03-02T21:05:00Z');
  return story;
};

test('a page in the air when somebody takes the case is nobody’s, even after a call in vain', () => {
  const story = danger();
  story.wakes('2026-03-02T21:05:00Z');
  const code = story.state().cases[0]?.code ?? '';
  story.acts('ACK', code, 'practitioner-1', '2026-03-02T21:06:00Z');
  story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:10:00Z');
  expect(story.wakes('2026-03-02T21:10:00Z').map(({ template }) => template)).toContain('page.no-answer');

  // Nobody reaches the patient in time, so the case pages again; one of those pages is in the air when the backup takes it.
  const { claim } = story.does(wakeAt('2026-03-02T21:30:00Z'));
  assert(claim !== undefined, 'a page is due');
  expect(claim.composed.purpose).toBe('page');
  story.acts('ACK', code, 'backup-1', '2026-03-02T21:30:05Z');
  const { messageId, attemptId } = claim;
  story.does({
    type: 'RecordOutcome',
    at: at('2026-03-02T21:30:06Z'),
    jitter: 0.5,
    messageId,
    attemptId,
    outcome: notSent,
    decidedBy: recordOutcome,
  });
  expect(pagesOf(story.wakes('2026-03-02T21:32:00Z'))).toEqual([]);
  expect(story.state().cases[0]?.state).toBe('acknowledged');
});

test('a repeat that falls due within a minute of a page that went out again waits for the minute', () => {
  const story = danger();
  story.wakes('2026-03-02T21:05:00Z', { type: 'unknown', because: 'timeout' });
  expect(pagesOf(story.wakes('2026-03-02T21:09:30Z'))).toHaveLength(2);
  expect(pagesOf(story.wakes('2026-03-02T21:10:00Z'))).toEqual([]);
  expect(pagesOf(story.wakes('2026-03-02T21:10:30Z'))).toHaveLength(2);
});

test('a page in the air that turns out not to have left gives way to a newer one that waits', () => {
  const story = danger();
  story.wakes('2026-03-02T21:05:00Z');
  const { claim } = story.does(wakeAt('2026-03-02T21:10:00Z'));
  assert(claim?.composed.purpose === 'page', 'the repeat is due');
  // The words of another danger page everybody while that one is still in the air; then it turns out that it did not leave.
  const code = story.state().cases[0]?.code ?? '';
  story.acts('REACHED', code, 'practitioner-1', '2026-03-02T21:10:01Z');
  story.says('coughing blood', '2026-03-02T21:10:02Z');
  const { messageId, attemptId } = claim;
  story.does({
    type: 'RecordOutcome',
    at: at('2026-03-02T21:10:03Z'),
    jitter: 0.5,
    messageId,
    attemptId,
    outcome: notSent,
    decidedBy: recordOutcome,
  });
  const left = pagesOf(story.wakes('2026-03-02T21:11:30Z'));
  expect(left.length).toBeGreaterThan(0);
  expect(new Set(left).size).toBe(left.length);
});

test('of two pages that nobody knows to have left, only the newer goes out again', () => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z');
  story.says('my hand is numb', '2026-03-02T21:05:00Z');
  const older = story.does(wakeAt('2026-03-02T21:05:00Z')).claim;
  assert(older?.composed.purpose === 'page', 'a page is in the air');
  story.says('now I cant breathe', '2026-03-02T21:05:01Z');
  const claims = Array.from({ length: 4 }, () => story.does(wakeAt('2026-03-02T21:05:02Z')).claim);
  expect(claims.map((claim) => claim?.composed.to)).toContain(older.composed.to);

  // The process died, and the leases of all of them run out.
  story.wakes('2026-03-02T21:06:30Z');
  const left = pagesOf(story.wakes('2026-03-02T21:08:00Z'));
  expect(left).toContain(older.composed.to);
  expect(new Set(left).size).toBe(left.length);
});

test('a danger told from a shared phone names everybody who uses it, whoever was asked last', () => {
  const story = play();
  story.records('s-a', '2026-03-02T17:00:00Z', { patientId: patientId('p-a') });
  story.wakes('2026-03-02T21:00:00Z');
  story.says('2', '2026-03-02T21:05:00Z');
  story.records('s-b', '2026-03-02T17:30:00Z', { patientId: patientId('p-b'), at: '2026-03-02T21:06:00Z' });
  story.wakes('2026-03-02T21:30:00Z');
  story.says('I cant breathe', '2026-03-02T21:40:00Z');
  expect(story.state().cases.map(({ patients }) => new Set(patients))).toEqual([new Set(['p-a', 'p-b'])]);
});

test('the share of answers is not left half counted when a row cannot be read', async () => {
  const host = openStage();
  try {
    await record(host);
    await record(
      host,
      sessionBody({ sessionId: 's-2', patient: { id: 'p-2', firstName: 'Ana', phone: '+13035550143' } }),
    );
    let open = 0;
    let first = true;
    const load: typeof host.ledger.load = async (id) => {
      const fails = first;
      first = false;
      open += 1;
      if (!fails) await new Promise((later) => setTimeout(later, 5));
      open -= 1;
      if (fails) throw new WorldError('away', { code: 'unavailable', retriable: true });
      return host.ledger.load(id);
    };
    await expect(replyRate({ ...host.world, ledger: { ...host.ledger, load } })).rejects.toThrow('away');
    expect(open).toBe(0);
  } finally {
    host.close();
  }
});
