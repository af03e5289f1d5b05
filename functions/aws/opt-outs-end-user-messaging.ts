import {
  DescribeOptedOutNumbersCommand,
  PinpointSMSVoiceV2Client,
  type PinpointSMSVoiceV2ClientConfig,
  PutOptedOutNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { OptOutList } from '../ports/opt-out-list.ts';
import { failureOf } from './failure.ts';
import { worldErrorOf } from './reading.ts';

export type EndUserMessagingOptOutSettings = {
  /** The clinic's own list. */
  readonly listName: string;
  readonly client?: Pick<PinpointSMSVoiceV2ClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** A clinic's patients are far fewer than this; a list without an end is a fault. */
const pagesMax = 500;

/** The clinic's own list of End User Messaging. Putting a number on it twice changes nothing. */
export const endUserMessagingOptOutList = ({
  listName,
  client: where = {},
}: EndUserMessagingOptOutSettings): OptOutList => {
  const client = new PinpointSMSVoiceV2Client({ ...where, maxAttempts: 3 });
  return {
    numbers: async () => {
      const found: string[] = [];
      let NextToken: string | undefined;
      try {
        for (let page = 0; page < pagesMax; page++) {
          const answer = await client.send(
            new DescribeOptedOutNumbersCommand({
              OptOutListName: listName,
              ...(NextToken === undefined ? {} : { NextToken }),
            }),
          );
          for (const one of answer.OptedOutNumbers ?? [])
            if (one.OptedOutNumber !== undefined) found.push(one.OptedOutNumber);
          NextToken = answer.NextToken;
          if (NextToken === undefined) break;
        }
      } catch (cause) {
        throw worldErrorOf(failureOf(cause), cause);
      }
      return found;
    },
    hold: async (number) => {
      try {
        await client.send(new PutOptedOutNumberCommand({ OptOutListName: listName, OptedOutNumber: number }));
      } catch (cause) {
        throw worldErrorOf(failureOf(cause), cause);
      }
    },
  };
};
