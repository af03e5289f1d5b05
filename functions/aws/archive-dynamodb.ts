import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { ConversationId, PatientId } from '../../shared/kernel/brand.ts';
import type { Archive } from '../ports/archive.ts';
import { partsLeft, recordedAs, unreadable } from '../ports/ledger-records.ts';
import { WorldError } from '../ports/world-error.ts';
import { type Backoff, retryingReads } from './retry.ts';
import { conversationOfPartition, personalKey } from './table.ts';

/** Commits of a conversation, whose events tell whom it is about; their personal parts sort between them and are left out. */
const historyFilter = 'begins_with(sk, :commit) AND attribute_exists(events)';

/** How often one part is read again because somebody else has just changed it. */
const triesMax = 5;

/** The whole of a clinic's table, with the rights of an operator: it scans and deletes, which no function may. */
export const dynamodbArchive = (settings: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly backoff?: Backoff;
}): Archive => {
  const { client, tableName } = settings;
  const retries = retryingReads(settings.backoff);

  const found = async (patient: PatientId | undefined): Promise<ReadonlySet<ConversationId>> => {
    const ids = new Set<ConversationId>();
    let from: Record<string, AttributeValue> | undefined;
    do {
      const page = await retries(() =>
        client.send(
          new ScanCommand({
            TableName: tableName,
            ConsistentRead: true,
            ProjectionExpression: 'pk',
            FilterExpression:
              patient === undefined ? historyFilter : `${historyFilter} AND contains(events, :patient)`,
            ExpressionAttributeValues: {
              ':commit': { S: 'e/' },
              ...(patient === undefined ? {} : { ':patient': { S: recordedAs(patient) } }),
            },
            ExclusiveStartKey: from,
          }),
        ),
      );
      for (const { pk } of page.Items ?? []) {
        const id = conversationOfPartition(pk?.S ?? '');
        if (id !== undefined) ids.add(id);
      }
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return ids;
  };

  /** True where it stands as wanted; false where somebody changed it meanwhile and it has to be looked at again. */
  const forgetOnce = async (
    id: ConversationId,
    version: number,
    keep: readonly number[],
  ): Promise<boolean> => {
    const key = personalKey(id, version);
    const { Item: item } = await retries(() =>
      client.send(new GetItemCommand({ TableName: tableName, Key: key, ConsistentRead: true })),
    );
    if (item === undefined) return true;
    const { personal } = item;
    if (personal?.S === undefined) throw unreadable(id, 'its personal parts are no text');
    const left = partsLeft(id, personal.S, keep);
    if (left === personal.S) return true;
    const unchanged = {
      ConditionExpression: 'personal = :personal',
      ExpressionAttributeValues: { ':personal': personal },
    };
    return retries(async () => {
      try {
        if (left === undefined)
          await client.send(new DeleteItemCommand({ TableName: tableName, Key: key, ...unchanged }));
        else
          await client.send(
            new PutItemCommand({
              TableName: tableName,
              Item: { ...item, personal: { S: left } },
              ...unchanged,
            }),
          );
        return true;
      } catch (error) {
        // An earlier attempt whose answer was lost may have done it: looking again tells.
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    });
  };

  return {
    conversations: async (patient) => [...(await found(patient))],
    forget: async (id, version, keep) => {
      for (let attempt = 0; attempt < triesMax; attempt += 1) if (await forgetOnce(id, version, keep)) return;
      throw new WorldError('a personal part is changed by somebody else all the time', {
        code: 'throttled',
        retriable: true,
      });
    },
  };
};
