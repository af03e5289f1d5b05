import type { Stand } from './aws-calls.ts';

/** What a call about a list of opt-outs carries. */
type Asked = { readonly OptOutListName?: string; readonly OptedOutNumber?: string };

export type OptOutService = {
  readonly stand: Stand;
  /** The numbers on each list, and since when. */
  readonly lists: ReadonlyMap<string, Map<string, Date>>;
};

const answered = (body: object, status = 200) => ({ status, body: JSON.stringify(body) });

/** End User Messaging's lists of opt-outs, which moto does not have: as its API reference describes them, in memory. */
export const optOutService = (...names: readonly string[]): OptOutService => {
  const lists = new Map(names.map((name) => [name, new Map<string, Date>()]));
  return {
    lists,
    stand: async (operation, _path, body) => {
      const { OptOutListName = '', OptedOutNumber = '' }: Asked = JSON.parse(body.toString('utf8'));
      const list = lists.get(OptOutListName);
      const notThere = answered({ __type: 'ResourceNotFoundException' }, 400);
      if (list === undefined) return notThere;
      switch (operation) {
        case 'DescribeOptedOutNumbers':
          return answered({
            OptedOutNumbers: [...list].map(([number, since]) => ({
              OptedOutNumber: number,
              OptedOutTimestamp: since.getTime() / 1000,
              EndUserOptedOut: false,
            })),
          });
        case 'PutOptedOutNumber':
          if (!list.has(OptedOutNumber)) list.set(OptedOutNumber, new Date());
          return answered({});
        case 'DeleteOptedOutNumber':
          return list.delete(OptedOutNumber) ? answered({}) : notThere;
        default:
          return answered({ __type: 'ValidationException' }, 400);
      }
    },
  };
};
