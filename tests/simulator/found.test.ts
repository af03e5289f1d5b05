import { expect, test } from 'vitest';
import { assert } from '../../shared/kernel/assert.ts';
import { commitId } from '../../shared/kernel/brand.ts';
import { play } from '../conversation/play.ts';
import { at } from '../support/clinic.ts';

test('a page in the air when somebody takes the case is nobody’s, even after a call in vain', () => {
  const story = play();
  story.records('s-1', '2026-03-02T17:00:00Z');
  story.says('I cant breathe', '2026-03-02T21:05:00Z');
  story.wakes('2026-03-02T21:05:00Z');
  const code = story.state().cases[0]?.code ?? '';
  story.acts('ACK', code, 'practitioner-1', '2026-03-02T21:06:00Z');
  story.acts('NOANSWER', code, 'practitioner-1', '2026-03-02T21:10:00Z');
  expect(story.wakes('2026-03-02T21:10:00Z').map(({ template }) => template)).toContain('page.no-answer');

  // Nobody reaches the patient in time, so the case pages again; one of those pages is in the air when the backup takes it.
  const { claim } = story.does({
    type: 'Wake',
    at: at('2026-03-02T21:30:00Z'),
    freeCode: '99',
    commitId: commitId('in-the-air'),
    jitter: 0.5,
    link: { url: 'http://127.0.0.1/p/t', hash: 'h' },
    unsubscribeUrl: 'http://127.0.0.1/u/x',
  });
  assert(claim !== undefined, 'a page is due');
  expect(claim.composed.purpose).toBe('page');
  story.acts('ACK', code, 'backup-1', '2026-03-02T21:30:05Z');
  const { messageId, attemptId } = claim;
  const outcome = { type: 'not-sent', because: 'throttled' } as const;
  story.does({
    type: 'RecordOutcome',
    at: at('2026-03-02T21:30:06Z'),
    jitter: 0.5,
    messageId,
    attemptId,
    outcome,
  });
  const left = story.wakes('2026-03-02T21:32:00Z').filter(({ purpose }) => purpose === 'page');
  expect(left).toEqual([]);
  expect(story.state().cases[0]?.state).toBe('acknowledged');
});
