import { type DynamoDBClient, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

/** What a clinic's functions have left in its table, read and spoilt past them. */
export const storedIn = (client: DynamoDBClient, tableName: string) => {
  const items = async () => (await client.send(new ScanCommand({ TableName: tableName }))).Items ?? [];
  return {
    /** Every conversation, its state as it is written. */
    conversations: async (): Promise<readonly { readonly id: string; readonly state: string }[]> =>
      (await items())
        .filter((item) => item['sk']?.S === 'state')
        .map((item) => ({ id: item['pk']?.S ?? '', state: item['state']?.S ?? '' })),
    /** Writes rubbish over a stored snapshot. */
    damage: async (id: string): Promise<void> => {
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: { pk: { S: id }, sk: { S: 'state' } },
          UpdateExpression: 'SET #state = :rubbish',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':rubbish': { S: '{}' } },
        }),
      );
    },
    /** The carrier's id of a message that went out, by the message's own. */
    carrierIdOf: async (message: string): Promise<string> =>
      (await items())
        .find((item) => item['pk']?.S?.startsWith('p/carrier:') && item['value']?.S?.includes(message))
        ?.['pk']?.S?.slice('p/carrier:'.length) ?? '',
  };
};
