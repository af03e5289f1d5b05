import type { AuditTrail } from '../../../functions/ports/audit-trail.ts';
import { second } from '../../../shared/kernel/instant.ts';
import type { Cloud } from '../cloud.ts';
import type { Invocation } from '../invocation.ts';
import { linkKeys } from '../naming.ts';
import type { Random } from '../random.ts';
import { browserRequest } from '../requests.ts';
import type { Simulation } from '../simulation.ts';
import type { Fields, Page } from './board-pages.ts';

/** How often somebody asks for a page that does not come. */
const triesMax = 6;

/** Somebody's browser, signed in to the board of one clinic. */
export type Browser = {
  readonly person: string;
  /** A page; undefined where it never comes. */
  readonly look: (path: string) => Promise<Page | undefined>;
  /** Sends a form once. */
  readonly send: (path: string, fields: Fields) => Promise<Page | undefined>;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** Signs people in to the board of one clinic as they do on a laptop: by saying who they are. */
export const boardDoor = (parts: {
  readonly sim: Simulation;
  readonly cloud: Cloud;
  readonly publicUrl: string;
}) => {
  const { sim, cloud, publicUrl: origin } = parts;
  const { platform } = cloud;
  const { clinic } = platform;
  let requests = 0;

  const trailAt = ({ call }: Invocation): AuditTrail => ({
    append: ({ by = '', deed, about = '' }) =>
      call('ledger', 'note', async () => sim.tell({ type: 'noted', clinic, by, deed, about })),
    ofConversation: async () => [],
    ofDay: async () => [],
  });

  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => sim.agenda.after(milliseconds, () => resolve()));

  /** One request; undefined where no answer comes. */
  const ask = async (
    who: string,
    path: string,
    sent: { readonly cookie: string; readonly fields?: Fields },
  ): Promise<Page | undefined> => {
    requests += 1;
    const event = browserRequest(path, { origin, ...sent });
    const run = sent.fields === undefined ? platform.look : platform.run;
    try {
      const answer = await run('board', `${who} ${requests}`, (world, invocation) => {
        const trail = trailAt(invocation);
        return invocation.release.board(async () => ({ world, trail, keys: linkKeys, signIn: 'picker' }))(
          event,
        );
      });
      const cookie = answer.cookies?.find((one) => one.startsWith('board-session='));
      return {
        status: answer.statusCode ?? 0,
        location: String(answer.headers?.['location'] ?? ''),
        cookie: cookie?.split(';')[0] ?? '',
        body: answer.body ?? '',
      };
    } catch {
      return undefined;
    }
  };

  /** Asks again until an answer is one. */
  const insist = async (
    chance: Random,
    asking: () => Promise<Page | undefined>,
  ): Promise<Page | undefined> => {
    for (let tries = 0; tries < triesMax; tries += 1) {
      const page = await asking();
      if (page !== undefined && page.status < 500) return page;
      await sleep(chance.between(2 * second, 30 * second));
    }
    return undefined;
  };

  return async (person: string, chance: Random): Promise<Browser | undefined> => {
    const fields = { person };
    const entered = await insist(chance, () => ask(person, '/board/sign-in', { cookie: '', fields }));
    if (entered === undefined || entered.cookie === '') return undefined;
    const { cookie } = entered;
    return {
      person,
      look: (path) => insist(chance, () => ask(person, path, { cookie })),
      send: (path, form) => ask(person, path, { cookie, fields: form }),
      sleep,
    };
  };
};
