import {
  type MessageHeader,
  SESv2Client,
  type SESv2ClientConfig,
  SendEmailCommand,
} from '@aws-sdk/client-sesv2';
import { assert } from '../../shared/kernel/assert.ts';
import { isWebAddress } from '../../shared/message/letter.ts';
import type { Email, EmailSender } from '../ports/sender.ts';
import { type SendLimits, senderSettings, sendOnce } from './send-once.ts';

export type SesSenderSettings = SendLimits & {
  /** The clinic's own mailbox, of a domain that is verified for sending. */
  readonly from: string;
  readonly client?: Pick<SESv2ClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** A service limits a header to this many characters; a longer address is left out and the link in the mail remains. */
const headerCharactersMax = 900;

/** What a mail program needs to offer "unsubscribe" itself, and to do it with one click (RFC 8058). */
const unsubscribeHeaders = (url: string | undefined): MessageHeader[] =>
  url !== undefined && isWebAddress(url) && /^[\x21-\x7e]+$/.test(url) && url.length <= headerCharactersMax
    ? [
        { Name: 'List-Unsubscribe', Value: `<${url}>` },
        { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
      ]
    : [];

const commandOf = (
  from: string,
  { to, subject, text, html, replyTo, unsubscribeUrl }: Email,
): SendEmailCommand => {
  const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
  const headers = unsubscribeHeaders(unsubscribeUrl);
  return new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: [to] },
    ...(replyTo === undefined ? {} : { ReplyToAddresses: [replyTo] }),
    Content: {
      Simple: {
        Subject: utf8(subject),
        Body: { Text: utf8(text), Html: utf8(html) },
        ...(headers.length === 0 ? {} : { Headers: headers }),
      },
    },
  });
};

/** E-mails through Amazon SES. It has no token that would tell a mail sent twice, so each is sent once. */
export const sesSender = ({ from, client: where = {}, ...limits }: SesSenderSettings): EmailSender => {
  assert(
    /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(from),
    'the sender has no mailbox of its own to send from',
  );
  const client = new SESv2Client({ ...where, ...senderSettings(limits) });
  return {
    from,
    send: (email) => {
      const command = commandOf(from, email);
      return sendOnce(limits, async (abortSignal) => (await client.send(command, { abortSignal })).MessageId);
    },
  };
};
