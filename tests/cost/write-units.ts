import type { AttributeValue, CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

export type Item = Readonly<Record<string, AttributeValue>>;

/** What a table's definition says of one index. */
type Index = NonNullable<CreateTableCommandInput['GlobalSecondaryIndexes']>[number];

/** A whole number: two digits a byte, counted from the decimal point and without zeros at the end, and one byte more. */
const numberBytes = (written: string): number => {
  const digits = written.replace('-', '');
  const pairs = digits.padStart(digits.length + (digits.length % 2), '0').replace(/(00)+$/, '');
  return pairs.length / 2 + 1;
};

const valueBytes = (value: AttributeValue): number => {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  throw new Error('the ledger stores texts and numbers');
};

/** Bytes of an item, as DynamoDB counts them: names and values. */
export const bytesOf = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

/** What an index keeps of an item; undefined where the item lacks a key of the index. */
const entryOf = (index: Index, item: Item | undefined): Item | undefined => {
  const keys = (index.KeySchema ?? []).map(({ AttributeName }) => AttributeName ?? '');
  if (item === undefined || keys.some((key) => item[key] === undefined)) return undefined;
  const kept = new Set(['pk', 'sk', ...keys, ...(index.Projection?.NonKeyAttributes ?? [])]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)));
};

/** An entry that moves within its index is taken out and put in. */
const indexUnits = (index: Index, before: Item | undefined, after: Item): number => {
  const [was, is] = [entryOf(index, before), entryOf(index, after)];
  if (was === undefined) return is === undefined ? 0 : kilobytes(bytesOf(is));
  if (is === undefined) return kilobytes(bytesOf(was));
  if (JSON.stringify(was) === JSON.stringify(is)) return 0;
  const moved = (index.KeySchema ?? []).some(
    ({ AttributeName: key = '' }) => JSON.stringify(was[key]) !== JSON.stringify(is[key]),
  );
  return moved
    ? kilobytes(bytesOf(was)) + kilobytes(bytesOf(is))
    : kilobytes(Math.max(bytesOf(was), bytesOf(is)));
};

export type WriteUnits = { readonly table: number; readonly indexes: number };

/** What one item of a transaction costs: two units for each started kB of what it was or is, and what its indexes write. */
export const writeUnitsOf = (
  { GlobalSecondaryIndexes = [] }: Pick<CreateTableCommandInput, 'GlobalSecondaryIndexes'>,
  before: Item | undefined,
  after: Item,
): WriteUnits => ({
  table: 2 * kilobytes(Math.max(bytesOf(after), before === undefined ? 0 : bytesOf(before))),
  indexes: GlobalSecondaryIndexes.reduce((sum, index) => sum + indexUnits(index, before, after), 0),
});
