import type { SQSRecord } from 'aws-lambda';
import { readInboundMail } from '../../functions/edge/inbound-mail.ts';
import { postMail } from '../../local/mail.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { Instant } from '../../shared/kernel/instant.ts';

/** A mail as it lies in the store, and what the queue is told of it. */
export type PostedMail = { readonly record: SQSRecord; readonly raw: Uint8Array };

/** What somebody writes by mail, and what it answers. */
export type Letter = {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** Posts a letter; `id` is the one under which the product takes it in. */
export const post = (letter: Letter, at: Instant): PostedMail & { readonly id: string } => {
  const { record, raw } = postMail({ ...letter, automatic: false }, at, letter.messageId);
  const inbound = readInboundMail(record.body, at);
  assert(!('unreadable' in inbound), 'what is posted can be read');
  return { id: inbound.replyId, record, raw };
};
