import { type CarrierPointer, pointerKeys } from '../../shared/conversation/pointer.ts';
import { recordReceipt as decideReceipt } from '../../shared/conversation/record-receipt.ts';
import {
  type ConversationId,
  conversationId,
  type MessageId,
  messageId,
  sessionId,
} from '../../shared/kernel/brand.ts';
import type { Receipt } from '../../shared/message/outbound.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

export type HeardReceipt = {
  readonly providerMessageId: string;
  readonly attemptId?: string;
  readonly receipt: Receipt;
  readonly because: string;
};

type Place = { readonly conversation: ConversationId; readonly message?: MessageId };

/** Our own mark is `<commit>/<message>`. The id of a message begins with its conversation, that of a question with its session. */
const conversationOfMark = async (world: World, mark: string): Promise<ConversationId | undefined> => {
  const message = mark.slice(mark.indexOf('/') + 1);
  const named = /^(c-[a-z2-7]{1,62})\/\d+\/\d+$/.exec(message)?.[1];
  if (named !== undefined) return conversationId(named);
  const session = /^([\x21-\x7e]{1,64})\/[^/]+\/\d+$/.exec(message)?.[1];
  const pointer =
    session === undefined ? undefined : await world.ledger.find(pointerKeys.session(sessionId(session)));
  return pointer === undefined ? undefined : conversationId(pointer.value);
};

/** By the carrier's id, which the commit of the answer stored; where that answer was lost, by our own mark. */
const placeOf = async (
  world: World,
  { providerMessageId, attemptId }: HeardReceipt,
): Promise<Place | undefined> => {
  const pointer = await world.ledger.find(pointerKeys.carrier(providerMessageId));
  if (pointer !== undefined) {
    const read: Record<keyof CarrierPointer, string> = JSON.parse(pointer.value);
    return { conversation: conversationId(read.conversationId), message: messageId(read.messageId) };
  }
  const conversation = attemptId === undefined ? undefined : await conversationOfMark(world, attemptId);
  return conversation === undefined ? undefined : { conversation };
};

/** Takes in what a carrier says of a text. Receipts of other clinics on the same bus lead nowhere and change nothing. */
export const recordReceipt = async (world: World, heard: HeardReceipt): Promise<void> => {
  const place = await placeOf(world, heard);
  if (place === undefined || (await load(world, place.conversation)) === undefined) return;
  await execute(world, place.conversation, ({ at }) => ({
    type: 'RecordReceipt',
    at,
    ...heard,
    ...(place.message === undefined ? {} : { messageId: place.message }),
    decidedBy: decideReceipt,
  }));
};
