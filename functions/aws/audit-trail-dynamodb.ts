import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { auditDay, auditPlace, decodeAudit, encodeAudit } from '../ports/audit-records.ts';
import type { AuditLine, AuditTrail } from '../ports/audit-trail.ts';
import { type Backoff, retryingReads } from './retry.ts';
import { auditDayKey, auditKeyPrefix, auditOfConversationKey, type Key } from './table.ts';

/** The table of the ledger. A line is filed under its day, and under the conversation it is about. */
export const dynamodbAuditTrail = (settings: {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly backoff?: Backoff;
}): AuditTrail => {
  const { client, tableName } = settings;
  const retries = retryingReads(settings.backoff);

  /** The same line twice is one line: what may have landed is simply put again. */
  const put = (key: Key, line: AuditLine): Promise<void> =>
    retries(async () => {
      try {
        await client.send(
          new PutItemCommand({
            TableName: tableName,
            Item: { ...key, entry: { S: encodeAudit(line) } },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    });

  const latest = async (pk: AttributeValue, limit: number): Promise<readonly AuditLine[]> => {
    const items: Record<string, AttributeValue>[] = [];
    let from: Record<string, AttributeValue> | undefined;
    do {
      const page = await retries(() =>
        client.send(
          new QueryCommand({
            TableName: tableName,
            ConsistentRead: true,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :audit)',
            ExpressionAttributeValues: { ':pk': pk, ':audit': { S: auditKeyPrefix } },
            ScanIndexForward: false,
            Limit: limit - items.length,
            ExclusiveStartKey: from,
          }),
        ),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && items.length < limit);
    return items.map(({ sk, entry }) =>
      decodeAudit(sk?.S?.slice(auditKeyPrefix.length) ?? '', entry?.S ?? ''),
    );
  };

  return {
    append: async (line) => {
      const place = auditPlace(line);
      // The day first: it is the whole trail, the other one is where it is looked up.
      await put(auditDayKey(auditDay(line), place), line);
      if (line.conversation !== undefined) await put(auditOfConversationKey(line.conversation, place), line);
    },
    ofConversation: (id, limit) => latest(auditOfConversationKey(id, '').pk, limit),
    ofDay: (day, limit) => latest(auditDayKey(day, '').pk, limit),
  };
};
