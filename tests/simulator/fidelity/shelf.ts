import { type CreateTableCommandInput, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { assert } from '../../../shared/kernel/assert.ts';
import { type KeyNames, keyNamesOf, primaryOf, type View, viewOf } from './index-view.ts';
import { type Item, unknownHere } from './items.ts';

/** What a part of the table's answers is made from. */
export type Shelf = {
  readonly own: KeyNames;
  /** What an attribute must be to stand in a key of the table or of an index. */
  readonly keyTypes: ReadonlyMap<string, 'S' | 'N'>;
  readonly indexes: readonly (KeyNames & { readonly name: string })[];
  /** Refuses a table of another name. */
  assertHere(tableName: string | undefined): void;
  item(key: Item): Item | undefined;
  write(item: Item): void;
  /** The table itself, or one of its indexes as it shows at this moment; undefined where there is none of that name. */
  view(index: string | undefined): (View & { readonly keys: KeyNames }) | undefined;
  now(): number;
};

export type TableSettings = {
  readonly definition: CreateTableCommandInput;
  /** Milliseconds; how old a token is counts by it. */
  readonly now: () => number;
  /** Until when the indexes do not know of a write that is made now; undefined where they know at once. */
  readonly indexedAfter?: () => number | undefined;
  /** A page of a query ends with the item that reaches so many bytes; a mebibyte, as the service has it, where absent. */
  readonly pageBytes?: number;
  /** Told of each transaction that changed the table, when it does. */
  readonly written?: (items: readonly Item[]) => void;
};

/** No member of a request is passed over in silence: what it asks for might matter. */
export const assertKnown = (what: string, input: object, known: readonly string[]): void => {
  const strange = Object.entries(input).find(([name, value]) => value !== undefined && !known.includes(name));
  if (strange !== undefined) throw unknownHere(`${strange[0]} in ${what}`);
};

export const shelfOf = ({
  definition,
  now,
  indexedAfter = () => undefined,
}: TableSettings): Shelf & { remove(key: Item): void } => {
  const own = keyNamesOf(definition.KeySchema);
  const items = new Map<string, Item>();
  const table = viewOf(own, own, undefined);
  const indexes = (definition.GlobalSecondaryIndexes ?? []).map(
    ({ IndexName: name = '', KeySchema, Projection }) => {
      const keys = keyNamesOf(KeySchema);
      assert(Projection?.ProjectionType !== 'ALL', 'no index of the ledger shows everything');
      const shown = [own.hash, own.range, keys.hash, keys.range, ...(Projection?.NonKeyAttributes ?? [])];
      return { name, keys, view: viewOf(own, keys, new Set(shown)) };
    },
  );
  const late: { readonly at: number; readonly primary: string; readonly item: Item | undefined }[] = [];
  const show = (primary: string, item: Item | undefined): void => {
    for (const { view } of indexes)
      if (item === undefined) view.remove(primary);
      else view.put(item);
  };
  const catchUp = (): void => {
    if (late.length === 0) return;
    const ripe = late.filter(({ at }) => at <= now()).sort((one, other) => one.at - other.at);
    for (const one of ripe) {
      show(one.primary, one.item);
      late.splice(late.indexOf(one), 1);
    }
  };
  const change = (primary: string, item: Item | undefined): void => {
    catchUp();
    if (item === undefined) {
      items.delete(primary);
      table.remove(primary);
    } else {
      items.set(primary, item);
      table.put(item);
    }
    // What is written later to one item never shows earlier.
    const before = Math.max(0, ...late.filter((one) => one.primary === primary).map(({ at }) => at));
    const at = Math.max(before, indexedAfter() ?? now());
    if (at <= now()) show(primary, item);
    else late.push({ at, primary, item });
  };
  return {
    own,
    keyTypes: new Map(
      definition.AttributeDefinitions?.map(({ AttributeName: name = '', AttributeType: type }) => [
        name,
        type === 'N' ? 'N' : 'S',
      ]),
    ),
    indexes: indexes.map(({ name, keys }) => ({ name, ...keys })),
    assertHere: (tableName) => {
      if (tableName !== definition.TableName)
        throw new ResourceNotFoundException({
          message: 'Cannot do operations on a non-existent table',
          $metadata: { httpStatusCode: 400 },
        });
    },
    item: (key) => items.get(primaryOf(key, own)),
    write: (item) => change(primaryOf(item, own), item),
    remove: (key) => change(primaryOf(key, own), undefined),
    view: (index) => {
      if (index === undefined) return { ...table, keys: own };
      catchUp();
      const found = indexes.find(({ name }) => name === index);
      return found === undefined ? undefined : { ...found.view, keys: found.keys };
    },
    now,
  };
};
