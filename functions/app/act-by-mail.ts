import type { Person } from '../../shared/clinic/clinic.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { readCaseCommand } from '../../shared/paging/case-command.ts';
import { readReply } from '../../shared/reply/reply.ts';
import { actByWords } from './act-by-words.ts';
import type { InboundMailWords } from './receive-mail.ts';
import type { World } from './world.ts';

/**
 * What one of the clinic's people asks of a case by answering its page: only with the case's code, and without what the mail quotes, for
 * the page itself names commands. Answers the conversation it acted on; undefined where the mail is no command.
 */
export const actByMail = async (
  world: World,
  { replyId, text, from: mailbox }: InboundMailWords,
  person: Person,
): Promise<ConversationId | undefined> => {
  const own = readReply(text)
    .parts.map(([start, end]) => text.slice(start, end))
    .join(' ')
    .trim();
  const command = readCaseCommand(own);
  if (command?.type !== 'command' || command.code === undefined) return undefined;
  const from =
    person.phone === undefined
      ? ({ channel: 'email', address: mailbox } as const)
      : ({ channel: 'sms', address: person.phone } as const);
  return actByWords(world, { replyId, text: own, from }, person, command);
};
