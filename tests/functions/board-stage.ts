import { DatabaseSync } from 'node:sqlite';
import type { BoardWorld } from '../../functions/app/board-world.ts';
import { answerBoard } from '../../functions/pages/board-app.ts';
import { sqliteAuditTrail } from '../../local/audit-trail-sqlite.ts';
import { openHost } from '../../local/host.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { hour } from '../../shared/kernel/instant.ts';
import { clinicWith } from '../support/clinic.ts';
import { inboundText, later, patientPhone, record, start } from './stage.ts';

/** What a page answered, and everything of it that a test looks at. */
export type Shown = {
  readonly status: number;
  readonly headers: Headers;
  readonly page: string;
  /** The tags alone: what stands in them is markup, what is missing from them is text. */
  readonly tags: readonly string[];
};

export const origin = 'http://127.0.0.1:4380';

/** A clinic in memory, its board, and people who use it like a browser without a script. */
export const openBoard = (options: { readonly signIn?: BoardWorld['signIn'] } = {}) => {
  const host = openHost({
    clinic: clinicWith(),
    file: ':memory:',
    start,
    speed: 0,
    seed: 'board',
    report: () => undefined,
  });
  const trail = sqliteAuditTrail(new DatabaseSync(':memory:'));
  const keys = { current: '1', keys: { '1': 'a key of a test, long enough' } };
  const board: BoardWorld = { world: host.world, trail, keys, signIn: options.signIn ?? 'picker' };
  let texts = 0;

  const ask = async (
    method: string,
    path: string,
    more: {
      readonly cookie?: string;
      readonly form?: Readonly<Record<string, string>>;
      readonly headers?: object;
    } = {},
  ): Promise<Response> =>
    answerBoard(
      board,
      new Request(`${origin}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(more.cookie === undefined ? {} : { cookie: more.cookie }),
          ...(method === 'GET' ? {} : { origin, 'content-type': 'application/x-www-form-urlencoded' }),
          ...more.headers,
        },
        ...(more.form === undefined ? {} : { body: new URLSearchParams(more.form).toString() }),
      }),
    );

  const shown = async (answer: Response): Promise<Shown> => {
    const page = await answer.text();
    return { status: answer.status, headers: answer.headers, page, tags: page.match(/<[^>]*>?/g) ?? [] };
  };

  const cookieOf = (answer: Response): string => {
    const set = answer.headers
      .getSetCookie()
      .find((one) => one.startsWith('board-session=') && !one.includes('Max-Age=0'));
    return set?.split(';')[0] ?? '';
  };

  /** Somebody signed in: looks at pages, and presses what stands on them with the token of the page. */
  const as = async (person: string) => {
    const cookie = cookieOf(await ask('POST', '/board/sign-in', { form: { person } }));
    assert(cookie !== '', `${person} is signed in`);
    const look = async (path: string, headers = {}): Promise<Shown> =>
      shown(await ask('GET', path, { cookie, headers }));
    const token = async (): Promise<string> => {
      const { page } = await look(person === 'ops-1' ? '/board/settings' : '/board/cases');
      return /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    };
    const press = async (path: string, form: Readonly<Record<string, string>>): Promise<Shown> =>
      shown(await ask('POST', path, { cookie, form: { token: await token(), ...form } }));
    return { cookie, look, press, token };
  };

  const says = async (text: string, from = patientPhone): Promise<void> => {
    texts += 1;
    const { body } = inboundText(text, `in-${texts}`, from, host.clock.now());
    await host.inboundSms(JSON.parse(JSON.parse(body).Message));
  };

  /** A patient who has been asked the first question and answered so. */
  const patientWho = async (...words: readonly string[]): Promise<ConversationId> => {
    const id = await record(host);
    await host.turn(later(4 * hour));
    for (const text of words) await says(text);
    return id;
  };

  const stateOf = async (id: ConversationId) => {
    const stored = await host.ledger.load(id);
    assert(stored !== undefined, 'the conversation is there');
    return stored.state;
  };

  return { host, board, trail, ask, shown, cookieOf, as, says, patientWho, stateOf };
};
export type BoardStage = ReturnType<typeof openBoard>;
