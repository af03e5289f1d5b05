import { assert } from './assert.ts';

type Brand<Name extends string> = string & { readonly brand: Name };

/** Makes the constructor of one kind of id: it refuses what is empty, too long or would break a key. */
const idOf = <Name extends string>(name: Name, lengthMax: number) => {
  const fits = (value: string): value is Brand<Name> =>
    value.length > 0 && value.length <= lengthMax && /^[\x21-\x7e]+$/.test(value);
  return (value: string): Brand<Name> => {
    assert(fits(value), `not a ${name}`);
    return value;
  };
};

export type ConversationId = Brand<'conversation id'>;
export const conversationId = idOf('conversation id', 64);

export type PatientId = Brand<'patient id'>;
export const patientId = idOf('patient id', 64);

export type SessionId = Brand<'session id'>;
export const sessionId = idOf('session id', 64);

/** One person of the clinic who can be paged. */
export type PersonId = Brand<'person id'>;
export const personId = idOf('person id', 64);

/** Somebody who works at the clinic and signs in to its board; people who can be paged are among them. */
export type StaffId = Brand<'staff id'>;
export const staffId = idOf('staff id', 64);

/** One outgoing message; a check-in has the same id as its message. */
export type MessageId = Brand<'message id'>;
export const messageId = idOf('message id', 200);

export type CaseId = Brand<'case id'>;
export const caseId = idOf('case id', 200);

/** The id that the carrier or the mail service gave an inbound message. */
export type ReplyId = Brand<'reply id'>;
export const replyId = idOf('reply id', 200);

/** Who may write the outcome of one claim. Never derived: see `reliability` in ARCHITECTURE.md. */
export type AttemptId = Brand<'attempt id'>;
export const attemptId = idOf('attempt id', 200);

/** Marks one commit as ours: fresh randomness each time, never a clock. */
export type CommitId = Brand<'commit id'>;
export const commitId = idOf('commit id', 100);
