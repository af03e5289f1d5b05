import { fetchDynamodbLocal, whyNoDynamodbLocal } from './dynamodb-local.ts';

/** Two workers of a run would fetch DynamoDB Local side by side, into one repository of Maven's: the run fetches it before them. */
export const setup = async (): Promise<void> => {
  if ((await whyNoDynamodbLocal()) === undefined) await fetchDynamodbLocal();
};
