import type { Person } from '../../shared/clinic/clinic.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { readCaseCommand } from '../../shared/paging/case-command.ts';
import { readReply } from '../../shared/reply/reply.ts';
import { actByWords, refuseCommand } from './act-by-words.ts';
import { load } from './load.ts';
import type { InboundMailWords } from './receive-mail.ts';
import type { World } from './world.ts';

/** Somebody who is a patient here too may be writing as one: their words are read for danger before anything else. */
const isPatient = async (world: World, mailbox: string): Promise<boolean> => {
  const own = await load(world, world.naming.conversationId('email', mailbox));
  return own !== undefined && own.state.sessions.length > 0;
};

/**
 * What one of the clinic's people asks of a case by answering its page: only with the case's code, and without what the mail quotes, for
 * the page itself names commands. What begins like a command and is none that can be done is answered, as a text would be: whoever signs
 * with a number must not believe that the case is theirs. Answers the conversation it acted on; undefined where the mail is no command.
 */
export const actByMail = async (
  world: World,
  { replyId, text, sentAt, from: mailbox }: InboundMailWords,
  person: Person,
): Promise<ConversationId | undefined> => {
  const own = readReply(text)
    .parts.map(([start, end]) => text.slice(start, end))
    .join(' ')
    .trim();
  const command = readCaseCommand(own);
  if (command === undefined) return undefined;
  const from =
    person.phone === undefined
      ? ({ channel: 'email', address: mailbox } as const)
      : ({ channel: 'sms', address: person.phone } as const);
  const told = { replyId, text: own, sentAt, from };
  if (command.type === 'command' && command.code !== undefined)
    return actByWords(world, told, person, command);
  return (await isPatient(world, mailbox)) ? undefined : refuseCommand(world, told, person, 'unclear', {});
};
