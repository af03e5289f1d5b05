import type { APIGatewayProxyEventV2, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import * as z from 'zod/mini';

/** Where the functions of a soak keep their conversations. */
const storePlace = z.discriminatedUnion('type', [
  z.object({ type: z.literal('sqlite'), file: z.string() }),
  z.object({ type: z.literal('dynamodb'), endpoint: z.string(), tableName: z.string() }),
]);
export type StorePlace = z.infer<typeof storePlace>;

/** What the process of the functions is started with. */
export const houseSettings = z.object({ store: storePlace, carrier: z.string() });
export type HouseSettings = z.infer<typeof houseSettings>;

const has = (value: unknown, member: string): boolean =>
  typeof value === 'object' && value !== null && member in value;
const now = z.number();

/** One invocation: which function, at what time of the soak, with the event that its gateway, queue or stream hands over. */
export const call = z.discriminatedUnion('function', [
  z.object({
    function: z.literal('record-session'),
    now,
    event: z.custom<APIGatewayProxyEventV2>((value) => has(value, 'requestContext')),
  }),
  z.object({
    function: z.literal('receive-sms'),
    now,
    event: z.custom<SQSEvent>((value) => has(value, 'Records')),
  }),
  z.object({ function: z.literal('record-receipt'), now, event: z.unknown() }),
  z.object({
    function: z.literal('wake'),
    now,
    event: z.custom<DynamoDBStreamEvent>((value) => has(value, 'Records')),
  }),
  z.object({ function: z.literal('sweep'), now }),
]);
export type Call = z.infer<typeof call>;

/** What an invocation answered, and which conversations have been committed to: the keys that the table's stream would carry. */
export const callAnswer = z.object({ result: z.optional(z.unknown()), committed: z.array(z.string()) });
export type CallAnswer = z.infer<typeof callAnswer>;
