import {
  PinpointSMSVoiceV2Client,
  type PinpointSMSVoiceV2ClientConfig,
  SendTextMessageCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { assert } from '../../shared/kernel/assert.ts';
import type { SmsSender, Text } from '../ports/sender.ts';
import { type SendLimits, senderSettings, sendOnce } from './send-once.ts';

export type EndUserMessagingSettings = SendLimits & {
  /** The clinic's own number, E.164, as staff know it. */
  readonly from: string;
  /** The same number as AWS knows it. */
  readonly numberArn: string;
  readonly client?: Pick<PinpointSMSVoiceV2ClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** How long the carrier may try, in seconds, as the service allows it. */
const validityMin = 5;
const validityMax = 259_200;

const commandOf = (
  numberArn: string,
  { to, body, attemptId, validForSeconds }: Text,
): SendTextMessageCommand =>
  new SendTextMessageCommand({
    DestinationPhoneNumber: to,
    OriginationIdentity: numberArn,
    MessageBody: body,
    MessageType: 'TRANSACTIONAL',
    // Comes back with every receipt: a text whose answer was lost is known by it.
    Context: { attempt: attemptId },
    ...(validForSeconds === undefined
      ? {}
      : { TimeToLive: Math.min(validityMax, Math.max(validityMin, Math.round(validForSeconds))) }),
  });

/** Texts through AWS End User Messaging: a receipt for each, an opt-out that it knows of is an error of its own. */
export const endUserMessagingSender = ({
  from,
  numberArn,
  client: where = {},
  ...limits
}: EndUserMessagingSettings): SmsSender => {
  assert(/^arn:aws[a-z-]*:sms-voice:/.test(numberArn), 'the sender has no number of its own to send from');
  const client = new PinpointSMSVoiceV2Client({ ...where, ...senderSettings(limits) });
  return {
    from,
    send: (text) => {
      const command = commandOf(numberArn, text);
      return sendOnce(limits, async (abortSignal) => (await client.send(command, { abortSignal })).MessageId);
    },
  };
};
