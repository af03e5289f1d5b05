import type { AttributeValue, QueryCommandInput } from '@aws-sdk/client-dynamodb';
import type { Ledger, ListRequest } from '../ports/ledger.ts';
import { listedAt, listPage, unreadable } from '../ports/ledger-records.ts';
import { recentIndexName, recentList, taskIndexName, taskList } from './table.ts';

type Item = Readonly<Record<string, AttributeValue>>;

/** Runs a query page after page until there are `enough` items or no more. */
type Query = (input: Omit<QueryCommandInput, 'TableName'>, enough: number) => Promise<readonly Item[]>;

const rowsOf = (items: readonly Item[], attribute: 'active' | 'task') =>
  items.map((item) => {
    const place = item[attribute]?.S;
    const version = Number(item['version']?.N);
    if (place === undefined || !Number.isFinite(version)) throw unreadable('of a list', 'it has no place');
    return { place, version };
  });

/** Sorts after every place that a list holds. */
const beyond = '~';
/** Longer than any place; the table takes no longer keys. */
const placeLengthMax = 200;

/**
 * The lists of the board. A page of a list reads what it shows and one line more. A search reads the index from its newest end until
 * enough is found: 10,000 conversations are two or three pages of it.
 */
export const listsOf = (
  query: Query,
  filtered: Query,
): Pick<Ledger, 'withOpenTask' | 'recent' | 'search'> => ({
  withOpenTask: async ({ limit, after = '' }: ListRequest) => {
    const items = await query(
      {
        IndexName: taskIndexName,
        KeyConditionExpression: 'taskList = :list AND task > :after',
        ExpressionAttributeValues: {
          ':list': { S: taskList },
          ':after': { S: after === '' ? ' ' : after.slice(0, placeLengthMax) },
        },
      },
      limit + 1,
    );
    return listPage(rowsOf(items, 'task'), limit);
  },
  recent: async ({ limit, after = beyond }: ListRequest) => {
    const items = await query(
      {
        IndexName: recentIndexName,
        KeyConditionExpression: 'recentList = :list AND active < :after',
        ExpressionAttributeValues: {
          ':list': { S: recentList },
          ':after': { S: after === '' ? beyond : after.slice(0, placeLengthMax) },
        },
        ScanIndexForward: false,
      },
      limit + 1,
    );
    return listPage(rowsOf(items, 'active'), limit);
  },
  search: async (terms, limit) => {
    if (terms.length === 0) return [];
    const items = await filtered(
      {
        IndexName: recentIndexName,
        KeyConditionExpression: 'recentList = :list',
        FilterExpression: terms.map((_, n) => `contains(#search, :term${n})`).join(' AND '),
        ExpressionAttributeValues: {
          ':list': { S: recentList },
          ...Object.fromEntries(terms.map((term, n) => [`:term${n}`, { S: ` ${term}` }])),
        },
        ExpressionAttributeNames: { '#search': 'search' },
        ScanIndexForward: false,
      },
      limit,
    );
    return rowsOf(items, 'active').slice(0, limit).map(listedAt);
  },
});
