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

const sizes = new WeakMap<Item, number>();

/** The size that the service's limits count: names and values. An item never changes, and is counted again by every page it is on. */
export const sizeOf = (item: Item): number => {
  const known = sizes.get(item);
  if (known !== undefined) return known;
  let size = 0;
  for (const [name, value] of Object.entries(item)) size += Buffer.byteLength(name) + bytes(value);
  sizes.set(item, size);
  return size;
};

const firstSurrogate = 0xd800;

/**
 * The order of two texts by their bytes in UTF-8. That of their UTF-16 units is the same where the first that differ are no halves of
 * surrogate pairs.
 */
const byBytes = (one: string, other: string): number => {
  if (one === other) return 0;
  const shorter = Math.min(one.length, other.length);
  let n = 0;
  while (n < shorter && one.charCodeAt(n) === other.charCodeAt(n)) n += 1;
  const [a, b] = [one.charCodeAt(n), other.charCodeAt(n)];
  if (a < firstSurrogate && b < firstSurrogate) return a - b;
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
};

/** Of one kind: negative, zero or positive as one comes before, with or after the other. Of two kinds undefined: no comparison holds. */
export const compared = (
  one: AttributeValue | undefined,
  other: AttributeValue | undefined,
): number | undefined => {
  if (one?.S !== undefined && other?.S !== undefined) return byBytes(one.S, other.S);
  if (one?.N === undefined || other?.N === undefined) return undefined;
  const [a, b] = [Number(one.N), Number(other.N)];
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a - b;
  const [whole, rest] = [BigInt(one.N), BigInt(other.N)];
  return whole === rest ? 0 : whole < rest ? -1 : 1;
};
