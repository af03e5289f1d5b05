import { ListPhoneNumbersOptedOutCommand, SNSClient, type SNSClientConfig } from '@aws-sdk/client-sns';
import type { OptOutList } from '../ports/opt-out-list.ts';
import { failureOf } from './failure.ts';
import { worldErrorOf } from './reading.ts';

export type SnsOptOutSettings = {
  readonly client?: Pick<SNSClientConfig, 'region' | 'endpoint' | 'credentials'>;
};

/** A clinic's patients are far fewer than this; a list without an end is a fault. */
const pagesMax = 500;

/** SNS keeps one list for the account and takes no number onto it. */
export const snsOptOutList = ({ client: where = {} }: SnsOptOutSettings = {}): OptOutList => {
  const client = new SNSClient({ ...where, maxAttempts: 3 });
  return {
    numbers: async () => {
      const found: string[] = [];
      let nextToken: string | undefined;
      try {
        for (let page = 0; page < pagesMax; page++) {
          const answer = await client.send(
            new ListPhoneNumbersOptedOutCommand(nextToken === undefined ? {} : { nextToken }),
          );
          found.push(...(answer.phoneNumbers ?? []));
          nextToken = answer.nextToken;
          if (nextToken === undefined || nextToken === '') break;
        }
      } catch (cause) {
        throw worldErrorOf(failureOf(cause), cause);
      }
      return found;
    },
    hold: async () => undefined,
  };
};
