import type { SQSRecord } from 'aws-lambda';
import { wrapInboundMail } from '../functions/edge/inbound-mail.ts';
import type { Instant } from '../shared/kernel/instant.ts';

/** A mail as somebody writes it on this laptop. */
export type LocalMail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A program answers, not a person. */
  readonly automatic: boolean;
};

/** A header on one line: what could begin another one is left out. */
const headerLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();

/** The subject as RFC 2047 words, so that any letters survive. */
const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(headerLine(text)).toString('base64')}?=`;

/** What the receiving service would store of it and tell the queue. */
export const postMail = (
  mail: LocalMail,
  at: Instant,
  messageId: string,
): { readonly record: SQSRecord; readonly raw: Uint8Array } => {
  const headers = [
    `From: ${headerLine(mail.from)}`,
    `To: ${headerLine(mail.to)}`,
    `Subject: ${encoded(mail.subject)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    ...(mail.automatic ? ['Auto-Submitted: auto-replied'] : []),
  ];
  const body = Buffer.from(mail.text).toString('base64').replace(/.{76}/g, '$&\r\n');
  return {
    record: wrapInboundMail({ messageId, from: mail.from, recipients: [mail.to], at, dmarc: 'PASS' }),
    raw: Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body}\r\n`),
  };
};
