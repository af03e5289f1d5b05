import type { Clinic } from '../clinic/clinic.ts';
import { minute } from '../kernel/instant.ts';
import type { Outbound } from '../message/outbound.ts';
import type { Command } from './command.ts';
import type { Draft } from './draft.ts';
import { addWork } from './task-work.ts';

/** A wake may have come so much before its time. */
const earliness = minute;

const leave = (draft: Draft, message: Outbound): void =>
  draft.emit({ type: 'MessageLeftToHuman', messageId: message.id, because: 'outcome-unknown' });

/**
 * What was committed for a while is lost, so nobody knows what of this has left. A question may have been asked: a person finds out, and
 * it is never sent again. An answer may have been given; the reply is on record. A page, an alarm and "call 911" go out again, and a page
 * says that it is a repeat.
 */
export const doubtSends = (
  draft: Draft,
  { at, until }: Extract<Command, { type: 'DoubtSends' }>,
  clinic: Clinic,
): void => {
  for (const message of draft.state().messages) {
    if (message.delivery.state !== 'pending' || message.delivery.dueAt > until + earliness) continue;
    switch (message.class) {
      case 'check-in': {
        const session = draft.state().sessions.find((one) => one.id === message.sessionId);
        leave(draft, message);
        const patients = session === undefined ? [] : [session.patientId];
        addWork(draft, { kind: 'outcome-unknown', patients, messageId: message.id }, clinic, at);
        break;
      }
      case 'answer':
      case 'stop-confirmation':
      case 'staff-answer':
      case 'notice':
        leave(draft, message);
        break;
      case 'page':
      case 'pager':
      case 'emergency-answer':
      case 'alarm':
      case 'digest':
        draft.emit({ type: 'MessageRenewed', messageId: message.id, dueAt: at });
        break;
    }
  }
};
