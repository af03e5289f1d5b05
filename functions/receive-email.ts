import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { ConversationId } from '../shared/kernel/brand.ts';
import { instant } from '../shared/kernel/instant.ts';
import { spokenSubject } from '../shared/message/email.ts';
import { receiveMail } from './app/receive-mail.ts';
import type { ReadingWorld } from './app/world.ts';
import { readInboundMail } from './edge/inbound-mail.ts';
import { readMailWords } from './edge/mail-words.ts';
import { once } from './edge/once.ts';
import { readReplyAddress } from './edge/reply-address.ts';
import type { LinkKeys } from './edge/signed-link.ts';
import type { MailStore } from './ports/mail-store.ts';
import { WorldError } from './ports/world-error.ts';

export type MailWorld = {
  readonly world: ReadingWorld;
  readonly linkKeys: LinkKeys;
  readonly mails: MailStore;
};

/** One mail to the clinic. What cannot be read at all is thrown back: the queue keeps it, and in the end a person does. */
export const handleOne = async (
  { world, linkKeys, mails }: MailWorld,
  record: SQSRecord,
): Promise<ConversationId> => {
  const inbound = readInboundMail(record.body, instant(Number(record.attributes.SentTimestamp)));
  if ('unreadable' in inbound) {
    throw new WorldError(`inbound mail ${inbound.unreadable}`, { code: 'unreadable', retriable: false });
  }
  const words = await readMailWords(await mails.read(inbound.key));
  const addressed = inbound.recipients
    .map((recipient) => readReplyAddress(recipient, linkKeys))
    .find((id) => id !== undefined);
  const { replyId, from, sentAt, verified } = inbound;
  return receiveMail(world, {
    replyId,
    from,
    sentAt,
    ...(addressed === undefined ? {} : { addressed }),
    text: [spokenSubject(words.subject, world.clinic), words.text].filter((part) => part !== '').join('\n'),
    mail: { automatic: words.automatic, attachments: words.attachments, verified },
  });
};

export const compose = once(async () => (await import('./aws/mail-world.ts')).awsMailWorld());

export const handlerOf =
  (mailWorld: () => Promise<MailWorld>) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const using = await mailWorld();
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      try {
        await handleOne(using, record);
      } catch {
        // The queue delivers it again, and after its last try keeps it where an alarm points at it.
        using.world.journal.failed({ why: 'inbound-mail-failed' });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

export const handler = handlerOf(compose);
