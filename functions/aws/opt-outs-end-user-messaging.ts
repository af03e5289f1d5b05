import {
  DeleteOptedOutNumberCommand,
  DescribeOptedOutNumbersCommand,
  type OptedOutNumberInformation,
  PinpointSMSVoiceV2Client,
  type PinpointSMSVoiceV2ClientConfig,
  PutOptedOutNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { instant } from '../../shared/kernel/instant.ts';
import type { HeldNumber, OptOutList } from '../ports/opt-out-list.ts';
import { failureOf } from './failure.ts';
import { worldErrorOf } from './reading.ts';

export type EndUserMessagingOptOutSettings = {
  /** The clinic's own list. */
  readonly listName: string;
  readonly client?: Pick<PinpointSMSVoiceV2ClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** A clinic's patients are far fewer than this; a list without an end is a fault. */
const pagesMax = 500;

/** The answers to a release that mean no: too soon after the last one, or another change of the same number at this moment. */
const keptNames = new Set(['Validation', 'Conflict']);

const heldOf = ({ OptedOutNumber, OptedOutTimestamp }: OptedOutNumberInformation): readonly HeldNumber[] =>
  OptedOutNumber === undefined
    ? []
    : [
        {
          number: OptedOutNumber,
          ...(OptedOutTimestamp === undefined ? {} : { since: instant(OptedOutTimestamp.getTime()) }),
        },
      ];

/** The list that the clinic's number is on, whoever sends from that number. Putting a number on it twice changes nothing. */
export const endUserMessagingOptOutList = ({
  listName,
  client: where = {},
}: EndUserMessagingOptOutSettings): OptOutList => {
  const client = new PinpointSMSVoiceV2Client({ ...where, maxAttempts: 3 });
  return {
    numbers: async () => {
      const found: HeldNumber[] = [];
      let NextToken: string | undefined;
      try {
        for (let page = 0; page < pagesMax; page++) {
          const answer = await client.send(
            new DescribeOptedOutNumbersCommand({
              OptOutListName: listName,
              ...(NextToken === undefined ? {} : { NextToken }),
            }),
          );
          found.push(...(answer.OptedOutNumbers ?? []).flatMap(heldOf));
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
    release: async (number) => {
      try {
        await client.send(
          new DeleteOptedOutNumberCommand({ OptOutListName: listName, OptedOutNumber: number }),
        );
        return true;
      } catch (cause) {
        const failure = failureOf(cause);
        if (keptNames.has(failure.name)) return false;
        // Somebody took it off since the list was read.
        if (failure.name === 'ResourceNotFound') return true;
        throw worldErrorOf(failure, cause);
      }
    },
  };
};
