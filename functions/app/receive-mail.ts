import { pointerKeys } from '../../shared/conversation/pointer.ts';
import { receiveReply } from '../../shared/conversation/receive-reply.ts';
import { type ConversationId, conversationId, type ReplyId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { actByMail } from './act-by-mail.ts';
import { drawCode } from './draw-code.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import type { ReadingWorld, World } from './world.ts';

/** A mail as it came in, its words read. */
export type InboundMailWords = {
  readonly replyId: ReplyId;
  /** Lower case. */
  readonly from: string;
  /** The conversation that the address it was sent to names, where it is one of ours. */
  readonly addressed?: ConversationId;
  readonly text: string;
  readonly sentAt: Instant;
  /** What the words cannot say: a machine wrote them, files came along, the sender's domain does not vouch for them. */
  readonly mail: { readonly automatic: boolean; readonly attachments: number; readonly verified: boolean };
};

/** Where it is filed: with the conversation its address names, else with the one of its sender. */
const whereOf = async (world: World, { from, addressed }: InboundMailWords): Promise<ConversationId> => {
  const known = addressed === undefined ? undefined : await load(world, addressed);
  return known?.state.channel === 'email' ? known.state.id : world.naming.conversationId('email', from);
};

/** Does what one of the clinic's people asks of a case: only where their domain vouches for the sender. */
const actedOn = async (world: World, inbound: InboundMailWords): Promise<ConversationId | undefined> => {
  const { from, mail } = inbound;
  const person = world.clinic.people.find((one) => one.email?.toLowerCase() === from);
  if (person === undefined || !mail.verified || mail.automatic) return undefined;
  return actByMail(world, inbound, person);
};

/**
 * Takes in one mail, once, however often it is delivered. A practitioner's command acts on its case, everything else is a reply.
 * Answers the conversation that it changed.
 */
export const receiveMail = async (
  world: ReadingWorld,
  inbound: InboundMailWords,
): Promise<ConversationId> => {
  const seen = await world.ledger.find(pointerKeys.reply(inbound.replyId));
  if (seen !== undefined) return conversationId(seen.value);
  const acted = await actedOn(world, inbound);
  if (acted !== undefined) return acted;
  const id = await whereOf(world, inbound);
  const readers = await world.readers();
  let attempt = 0;
  await execute(world, id, async ({ at }) => {
    if ((await world.ledger.find(pointerKeys.reply(inbound.replyId))) !== undefined) return undefined;
    attempt += 1;
    return {
      type: 'ReceiveReply',
      ...readers,
      at,
      opening: { id, channel: 'email', address: inbound.from },
      replyId: inbound.replyId,
      sentAt: inbound.sentAt,
      text: inbound.text,
      preceding: [],
      freeCode: drawCode(world, attempt - 1),
      mail: inbound.mail,
      decidedBy: receiveReply,
    };
  });
  return id;
};
