import type { Person } from '../../shared/clinic/clinic.ts';
import type { Command, Opening } from '../../shared/conversation/command.ts';
import { type CarrierPointer, pointerKeys } from '../../shared/conversation/pointer.ts';
import { receiveReply } from '../../shared/conversation/receive-reply.ts';
import {
  type ConversationId,
  conversationId,
  type MessageId,
  messageId,
  type ReplyId,
} from '../../shared/kernel/brand.ts';
import { type Instant, second } from '../../shared/kernel/instant.ts';
import { readCaseCommand } from '../../shared/paging/case-command.ts';
import type { Stored } from '../ports/ledger.ts';
import { actByWords, awaitedOf, refuseCommand } from './act-by-words.ts';
import { canaryOf } from './canary.ts';
import { drawCode } from './draw-code.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import type { ReadingWorld, World } from './world.ts';

/** A text as it came in, from a patient, a practitioner or anybody else. */
export type InboundText = {
  readonly replyId: ReplyId;
  readonly from: string;
  readonly text: string;
  /** The carrier's time of it. */
  readonly sentAt: Instant;
  /** The carrier's id of our last text to that number. */
  readonly previousPublishedMessageId?: string;
};

/** Parts of one long text arrive within this time of each other. */
const partsWithin = 90 * second;
/** Longest stretch of history in which the parts before are looked for. */
const commitsBack = 30;

const previousMessage = async (
  world: World,
  here: ConversationId,
  published: string | undefined,
): Promise<MessageId | undefined> => {
  const pointer =
    published === undefined ? undefined : await world.ledger.find(pointerKeys.carrier(published));
  if (pointer === undefined) return undefined;
  const read: Record<keyof CarrierPointer, string> = JSON.parse(pointer.value);
  return read.conversationId === here ? messageId(read.messageId) : undefined;
};

/** The words that the same sender sent a moment ago, oldest first. */
const precedingWords = async (
  world: World,
  stored: Stored | undefined,
  at: Instant,
): Promise<readonly string[]> => {
  const recent = new Set(
    (stored?.state.replies ?? []).filter((one) => at - one.at <= partsWithin).map((one) => one.id),
  );
  if (stored === undefined || recent.size === 0) return [];
  const commits = await world.ledger.history(stored.state.id, Math.max(0, stored.version - commitsBack));
  return commits.flatMap((commit) =>
    commit.events.flatMap((event) =>
      event.type === 'ReplyReceived' && recent.has(event.replyId) && event.personal !== undefined
        ? [event.personal.text]
        : [],
    ),
  );
};

const takeReply = async (
  world: ReadingWorld,
  inbound: InboundText,
  person: Person | undefined,
): Promise<ConversationId> => {
  const canary = canaryOf(world);
  const opening: Opening =
    canary?.address === inbound.from
      ? canary
      : { id: world.naming.conversationId('sms', inbound.from), channel: 'sms', address: inbound.from };
  const readers = await world.readers();
  const awaited = person === undefined ? undefined : await awaitedOf(world, person, inbound.sentAt);
  let attempt = 0;
  await execute(world, opening.id, async ({ at, stored }): Promise<Command | undefined> => {
    // Read again with each try: the rival that took our version may have been the same text delivered twice.
    if ((await world.ledger.find(pointerKeys.reply(inbound.replyId))) !== undefined) return undefined;
    const previous = await previousMessage(world, opening.id, inbound.previousPublishedMessageId);
    attempt += 1;
    return {
      type: 'ReceiveReply',
      ...readers,
      at,
      opening,
      replyId: inbound.replyId,
      sentAt: inbound.sentAt,
      text: inbound.text,
      ...(person === undefined ? {} : { staff: person.id }),
      ...(awaited === undefined ? {} : { awaited }),
      ...(previous === undefined ? {} : { previousMessageId: previous }),
      preceding: await precedingWords(world, stored, at),
      freeCode: drawCode(world, attempt - 1),
      decidedBy: receiveReply,
    };
  });
  return opening.id;
};

/** Somebody who is a patient here too may be writing as one: their words are read for danger before anything else. */
const isPatient = async (world: World, phone: string): Promise<boolean> => {
  const own = await load(world, world.naming.conversationId('sms', phone));
  return own !== undefined && own.state.sessions.length > 0;
};

/**
 * Takes in one text, once, however often it is delivered. A practitioner's command acts on its case; everything else, from
 * whatever phone, is a reply: stored, triaged, answered. Answers the conversation that it changed.
 */
export const receiveText = async (world: ReadingWorld, inbound: InboundText): Promise<ConversationId> => {
  const seen = await world.ledger.find(pointerKeys.reply(inbound.replyId));
  if (seen !== undefined) return conversationId(seen.value);
  const person = world.clinic.people.find((one) => one.phone === inbound.from);
  const read = person === undefined ? undefined : readCaseCommand(inbound.text);
  if (person === undefined || read === undefined) return takeReply(world, inbound, person);
  const mayBeWords = read.type === 'unclear' || (read.code === undefined && read.act !== 'ACK');
  if (mayBeWords && (await isPatient(world, inbound.from))) return takeReply(world, inbound, person);
  const told = { ...inbound, from: { channel: 'sms', address: inbound.from } } as const;
  return read.type === 'command'
    ? actByWords(world, told, person, read)
    : refuseCommand(world, told, person, 'unclear', {});
};
