import { describe, expect, test } from 'vitest';
import { recordOutcome } from '../../shared/conversation/record-outcome.ts';
import { recordReceipt } from '../../shared/conversation/record-receipt.ts';
import { wake } from '../../shared/conversation/wake.ts';
import { type AttemptId, commitId, type MessageId } from '../../shared/kernel/brand.ts';
import type { Receipt } from '../../shared/message/outbound.ts';
import { at, clinicWith } from '../support/clinic.ts';
import { play } from './play.ts';

const due = '2026-03-02T21:00:00Z';

/** A check-in that has been handed to the carrier; its answer is still open. */
const sending = () => {
  const story = play(clinicWith({ evidenceMinutes: 15 }));
  story.records('s-1', '2026-03-02T17:00:00Z');
  const { claim } = story.does({
    type: 'Wake',
    at: at(due),
    freeCode: '99',
    commitId: commitId('k-1'),
    jitter: 0,
    link: { url: 'u', hash: 'h' },
    unsubscribeUrl: 'u',
    decidedBy: wake,
  });
  if (claim === undefined) throw new Error('the check-in of the story is due');
  const hears = (receipt: Receipt, by: { readonly messageId?: MessageId; readonly attemptId?: AttemptId }) =>
    story.does({
      type: 'RecordReceipt',
      decidedBy: recordReceipt,
      at: at('2026-03-02T21:05:00Z'),
      providerMessageId: 'provider-1',
      receipt,
      because: 'a-code',
      ...by,
    }).events;
  const answers = (
    outcome:
      | { readonly type: 'unknown'; readonly because: string }
      | { readonly type: 'accepted'; readonly providerMessageId: string },
  ) =>
    story.does({
      type: 'RecordOutcome',
      at: at('2026-03-02T21:00:05Z'),
      jitter: 0,
      messageId: claim.messageId,
      attemptId: claim.attemptId,
      outcome,
      decidedBy: recordOutcome,
    });
  const delivery = () => story.state().messages.find((one) => one.id === claim.messageId)?.delivery;
  return { story, claim, hears, answers, delivery };
};

const sent = () => {
  const all = sending();
  all.answers({ type: 'accepted', providerMessageId: 'provider-1' });
  return all;
};

describe('what the carrier says of a question', () => {
  test('that knows our mark settles an outcome nobody knew: no person has to look', () => {
    const { story, claim, hears, answers, delivery } = sending();
    answers({ type: 'unknown', because: 'timeout' });
    expect(delivery()?.state).toBe('unknown');
    hears('handed-on', { attemptId: claim.attemptId });
    expect(delivery()).toMatchObject({ state: 'sent', receipt: 'handed-on' });
    expect(story.state().tasks).toEqual([]);
  });

  test('given up: a person phones, and the plan says so', () => {
    const { story, claim, hears } = sent();
    hears('undelivered', { messageId: claim.messageId });
    expect(story.state().tasks).toMatchObject([
      { kind: 'not-sent', patients: ['p-1'], messageId: claim.messageId },
    ]);
  });

  test('the same twice, or an older one after a newer one, changes nothing', () => {
    const { claim, hears, delivery } = sent();
    const by = { messageId: claim.messageId };
    expect(hears('delivered', by)).toHaveLength(1);
    expect(hears('delivered', by)).toEqual([]);
    expect(hears('undelivered', by)).toEqual([]);
    expect(hears('handed-on', by)).toEqual([]);
    expect(delivery()).toMatchObject({ receipt: 'delivered' });
  });

  test('that it was delivered after all stands against that it was given up', () => {
    const { claim, hears, delivery } = sent();
    hears('undelivered', { messageId: claim.messageId });
    hears('delivered', { messageId: claim.messageId });
    expect(delivery()).toMatchObject({ receipt: 'delivered' });
  });

  test('about a message of nobody here changes nothing', () => {
    const { hears } = sent();
    expect(hears('undelivered', {})).toEqual([]);
  });
});
