import type { Clinic } from '../clinic/clinic.ts';
import { type Receipt, receipts } from '../message/outbound.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';
import { recordOutcome } from './record-outcome.ts';
import { addWork } from './task-work.ts';

type RecordReceipt = Extract<Command, { type: 'RecordReceipt' }>;

/** Receipts overtake each other: a later stage is never undone by an earlier one. */
const isNews = (receipt: Receipt, known: Receipt | undefined): boolean =>
  known === undefined || receipts.indexOf(receipt) > receipts.indexOf(known);

/**
 * Writes down what the carrier says of a question. That it knows the text at all settles an outcome nobody knew; that it gave the
 * text up is work for a person. Of other messages it changes nothing: pages are repeated until somebody acts.
 */
export const recordReceipt = (draft: Draft, command: RecordReceipt, clinic: Clinic): void => {
  const { at, attemptId, messageId, providerMessageId, receipt, because } = command;
  const found = draft
    .state()
    .messages.find(
      ({ id, delivery }) =>
        id === messageId ||
        (attemptId !== undefined && 'attemptId' in delivery && delivery.attemptId === attemptId),
    );
  if (found === undefined) return;
  if (attemptId !== undefined) {
    const outcome = { type: 'accepted', providerMessageId } as const;
    recordOutcome(draft, { at, jitter: 0, messageId: found.id, attemptId, outcome }, clinic);
  }
  const message = draft.state().messages.find((one) => one.id === found.id);
  if (message?.class !== 'check-in' || message.delivery.state !== 'sent') return;
  if (!isNews(receipt, message.delivery.receipt)) return;
  draft.emit({ type: 'ReceiptRecorded', messageId: message.id, receipt, because });
  if (receipt !== 'undelivered') return;
  const session = draft.state().sessions.find((one) => one.id === message.sessionId);
  const patients = session === undefined ? [] : [session.patientId];
  addWork(draft, { kind: 'not-sent', patients, messageId: message.id }, clinic, at);
};
