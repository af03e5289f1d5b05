import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { assert } from '../../../shared/kernel/assert.ts';
import { compared, type Item } from './items.ts';

/** The two attributes that a table or an index is ordered by: the place of an item and the order within it. */
export type KeyNames = { readonly hash: string; readonly range: string };

export const keyNamesOf = (schema: CreateTableCommandInput['KeySchema']): KeyNames => {
  const nameOf = (type: 'HASH' | 'RANGE'): string =>
    schema?.find(({ KeyType }) => KeyType === type)?.AttributeName ?? '';
  const names = { hash: nameOf('HASH'), range: nameOf('RANGE') };
  assert(names.hash !== '' && names.range !== '', 'every key here has two parts');
  return names;
};

/** An item's own key as text: two items never share it. */
export const primaryOf = (item: Item, { hash, range }: KeyNames): string =>
  `${item[hash]?.S}\n${item[range]?.S}`;

/** Where items of one index place stand, neither as they were written nor by name: the service promises no order for them. */
const scattered = (text: string): number => {
  let mixed = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) mixed = Math.imul(mixed ^ text.charCodeAt(n), 0x01000193);
  return mixed >>> 0;
};

/** Items in the order of one key. */
export type View = {
  put(item: Item): void;
  remove(primary: string): void;
  /** Everything under one hash value, in order. */
  under(hash: string): readonly Item[];
  /** The order of two items under one hash value. */
  order(one: Item, other: Item): number;
};

/** Everything of the table, or what an index shows of it: items without its keys do not stand in an index. */
export const viewOf = (own: KeyNames, keys: KeyNames, projected: ReadonlySet<string> | undefined): View => {
  const places = new Map<string, Map<string, Item>>();
  const placeOf = new Map<string, string>();
  /** What was asked for since it changed last. */
  const inOrder = new Map<string, readonly Item[]>();
  const remove = (primary: string): void => {
    const hash = placeOf.get(primary);
    if (hash === undefined) return;
    inOrder.delete(hash);
    places.get(hash)?.delete(primary);
    placeOf.delete(primary);
  };
  const order = (one: Item, other: Item): number => {
    const byRange = compared(one[keys.range], other[keys.range]) ?? 0;
    if (byRange !== 0) return byRange;
    const [a, b] = [primaryOf(one, own), primaryOf(other, own)];
    return scattered(a) - scattered(b) || (a < b ? -1 : Number(a > b));
  };
  return {
    put: (item) => {
      const primary = primaryOf(item, own);
      remove(primary);
      const hash = item[keys.hash]?.S;
      if (hash === undefined || item[keys.range] === undefined) return;
      const shown =
        projected === undefined
          ? item
          : Object.fromEntries(Object.entries(item).filter(([name]) => projected.has(name)));
      const place = places.get(hash) ?? new Map<string, Item>();
      places.set(hash, place);
      inOrder.delete(hash);
      place.set(primary, shown);
      placeOf.set(primary, hash);
    },
    remove,
    under: (hash) => {
      const known = inOrder.get(hash) ?? [...(places.get(hash)?.values() ?? [])].sort(order);
      inOrder.set(hash, known);
      return known;
    },
    order,
  };
};
