import type { Person } from '../../shared/clinic/clinic.ts';
import type { Command } from '../../shared/conversation/command.ts';
import { type CarrierPointer, pointerKeys } from '../../shared/conversation/pointer.ts';
import {
  type ConversationId,
  conversationId,
  type MessageId,
  messageId,
  type ReplyId,
} from '../../shared/kernel/brand.ts';
import { type Instant, second } from '../../shared/kernel/instant.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { readCaseCommand } from '../../shared/paging/case-command.ts';
import type { Stored } from '../ports/ledger.ts';
import { drawCode } from './draw-code.ts';
import { execute, load } from './execute.ts';
import type { World } from './world.ts';

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

const receiveReply = async (
  world: World,
  inbound: InboundText,
  person: Person | undefined,
): Promise<ConversationId> => {
  const opening = {
    id: world.naming.conversationId('sms', inbound.from),
    channel: 'sms' as const,
    address: inbound.from,
  };
  let attempt = 0;
  await execute(world, opening.id, async ({ at, stored }): Promise<Command | undefined> => {
    // Read again with each try: the rival that took our version may have been the same text delivered twice.
    if ((await world.ledger.find(pointerKeys.reply(inbound.replyId))) !== undefined) return undefined;
    const previous = await previousMessage(world, opening.id, inbound.previousPublishedMessageId);
    attempt += 1;
    return {
      type: 'ReceiveReply',
      at,
      opening,
      replyId: inbound.replyId,
      sentAt: inbound.sentAt,
      text: inbound.text,
      ...(person === undefined ? {} : { staff: person.id }),
      ...(previous === undefined ? {} : { previousMessageId: previous }),
      preceding: await precedingWords(world, stored, at),
      freeCode: drawCode(world, attempt - 1),
    };
  });
  return opening.id;
};

/** As many of somebody's open cases as a text can name. */
const casesNamedMax = 8;

type OpenCase = { readonly conversation: ConversationId; readonly code: string };

/** The open cases this person has been paged for, longest open first. */
const openCasesOf = async (world: World, person: Person): Promise<readonly OpenCase[]> => {
  const found: OpenCase[] = [];
  for (const id of await world.ledger.withOpenCase(1000)) {
    const cases = (await load(world, id))?.state.cases ?? [];
    for (const one of cases) {
      const theirs = one.state !== 'closed' && one.paged.some((paged) => paged.person === person.id);
      if (theirs) found.push({ conversation: id, code: one.code });
    }
  }
  return found;
};

const refuse = async (
  world: World,
  inbound: InboundText,
  person: Person,
  because: 'no-such-case' | 'which-case' | 'no-open-case' | 'unclear',
  values: Readonly<Record<string, string>>,
): Promise<ConversationId> => {
  const { from, replyId, text } = inbound;
  const opening = { id: world.naming.conversationId('sms', from), channel: 'sms' as const, address: from };
  await execute(world, opening.id, async ({ at }) =>
    (await world.ledger.find(pointerKeys.reply(replyId))) !== undefined
      ? undefined
      : { type: 'RefuseCommand', at, opening, by: person.id, because, values, replyId, text },
  );
  return opening.id;
};

const act = async (
  world: World,
  inbound: InboundText,
  person: Person,
  command: { readonly act: CaseAct; readonly code: string | undefined },
): Promise<ConversationId> => {
  const open = command.code === undefined ? await openCasesOf(world, person) : [];
  // Only "I have it" may leave out which: what turns or ends a case always names it.
  if (command.code === undefined && (open.length !== 1 || command.act !== 'ACK')) {
    const cases = open
      .slice(0, casesNamedMax)
      .map((one) => `${command.act} ${one.code}`)
      .join(' or ');
    return refuse(world, inbound, person, open.length === 0 ? 'no-open-case' : 'which-case', { cases });
  }
  const code = command.code ?? open[0]?.code ?? '';
  const pointer = await world.ledger.find(pointerKeys.caseCode(code));
  const where = pointer === undefined ? undefined : conversationId(pointer.value);
  const known = where === undefined ? [] : ((await load(world, where))?.state.cases ?? []);
  if (where === undefined || !known.some((one) => one.code === code)) {
    return refuse(world, inbound, person, 'no-such-case', { case: code });
  }
  await execute(world, where, async ({ at }) =>
    (await world.ledger.find(pointerKeys.reply(inbound.replyId))) !== undefined
      ? undefined
      : { type: 'ActOnCase', at, code, act: command.act, by: person.id, replyId: inbound.replyId },
  );
  return where;
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
export const receiveText = async (world: World, inbound: InboundText): Promise<ConversationId> => {
  const seen = await world.ledger.find(pointerKeys.reply(inbound.replyId));
  if (seen !== undefined) return conversationId(seen.value);
  const person = world.clinic.people.find((one) => one.phone === inbound.from);
  const read = person === undefined ? undefined : readCaseCommand(inbound.text);
  if (person === undefined || read === undefined) return receiveReply(world, inbound, person);
  const mayBeWords = read.type === 'unclear' || (read.code === undefined && read.act !== 'ACK');
  if (mayBeWords && (await isPatient(world, inbound.from))) return receiveReply(world, inbound, person);
  return read.type === 'command'
    ? act(world, inbound, person, read)
    : refuse(world, inbound, person, 'unclear', {});
};
