import { type AttributeValue, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';

export type Item = Readonly<Record<string, AttributeValue>>;

/** How the service turns a request down: by the name of an error that its client has no class of its own for. */
export const invalid = (message: string): DynamoDBServiceException =>
  new DynamoDBServiceException({
    name: 'ValidationException',
    message,
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  });

/** What is beyond this table is never taken for something that it can do. */
export const unknownHere = (what: string): Error => new Error(`the simulated table does not know ${what}`);

/** Numbers as the service writes them. The ledger stores whole numbers alone, and so does this table. */
const wholeNumber = (text: string): string => {
  if (/^(?:0|-?[1-9]\d{0,37})$/.test(text)) return text;
  if (!/^-?\d+$/.test(text)) throw invalid('A value provided cannot be converted into a number');
  if (text.replace(/^-?0*/, '').length > 38) throw invalid('only precision up to 38 digits');
  return `${BigInt(text)}`;
};

/** A value as the service stores it: texts as they are, numbers without zeros before them. */
export const normal = (value: AttributeValue): AttributeValue => {
  if (value.S !== undefined) return value;
  if (value.N === undefined) throw unknownHere(`values of kind ${Object.keys(value)[0]}`);
  return { N: wholeNumber(value.N) };
};

const bytes = (value: AttributeValue): number => {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  // Two digits a byte, one for the sign and the exponent; the zeros at the end are the exponent's.
  const digits = (value.N ?? '').replace('-', '').replace(/0+$/, '').length;
  return Math.ceil(digits / 2) + 1 + (value.N?.startsWith('-') === true ? 1 : 0);
};

/** The size that the service's limits count: names and values. */
export const sizeOf = (item: Item): number => {
  let size = 0;
  for (const [name, value] of Object.entries(item)) size += Buffer.byteLength(name) + bytes(value);
  return size;
};

/** Of one kind: negative, zero or positive as one comes before, with or after the other. Of two kinds undefined: no comparison holds. */
export const compared = (
  one: AttributeValue | undefined,
  other: AttributeValue | undefined,
): number | undefined => {
  if (one?.S !== undefined && other?.S !== undefined)
    return one.S === other.S ? 0 : Buffer.compare(Buffer.from(one.S), Buffer.from(other.S));
  if (one?.N === undefined || other?.N === undefined) return undefined;
  const [a, b] = [Number(one.N), Number(other.N)];
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b;
  const [whole, rest] = [BigInt(one.N), BigInt(other.N)];
  return whole === rest ? 0 : whole < rest ? -1 : 1;
};
