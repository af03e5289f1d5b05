import type { HttpResponse } from '../../functions/edge/http.ts';
import { assert } from '../../shared/kernel/assert.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { gatewayEvent } from '../gateway-event.ts';
import { codeOn } from './acts.ts';
import { type Actor, nameOf } from './cast.ts';
import { act, look, type Move, type Stage, StoryFailed } from './scenario.ts';

/** The page that a link showed last, and whose link it was. */
type Shown = { readonly link: string; readonly answer: HttpResponse };

const shownOn = new WeakMap<Stage, Shown>();

const shown = (stage: Stage): Shown => {
  const page = shownOn.get(stage);
  assert(page !== undefined, 'a link was followed before its page is looked at');
  return page;
};

const linksTo = (stage: Stage, address: string): readonly string[] =>
  stage.host.outbox.list({ address }).flatMap((message) => /\/p\/([\w-]+)/.exec(message.body)?.[1] ?? []);

const newestLink = (stage: Stage, who: Actor): string => {
  assert(who.phone !== undefined, `${who.name} has a phone`);
  const link = linksTo(stage, who.phone).at(-1);
  if (link === undefined) throw new StoryFailed(`a link on ${nameOf(who.phone)}`, 'none so far');
  return link;
};

const asks = async (
  stage: Stage,
  link: string,
  form?: Readonly<Record<string, string>>,
): Promise<HttpResponse> => {
  const send = (method: string, headers: Readonly<Record<string, string>>, body: string) =>
    stage.host.caseLink(gatewayEvent({ method, path: `/p/${link}`, headers, body: Buffer.from(body) }));
  const first = await send(
    form === undefined ? 'GET' : 'POST',
    {
      'content-type': 'application/x-www-form-urlencoded',
      ...(form === undefined ? {} : { cookie: 'kept=1' }),
    },
    form === undefined ? '' : new URLSearchParams(form).toString(),
  );
  const cookie = first.headers['set-cookie']?.split(';')[0] ?? '';
  const answer = first.status === 303 ? await send('GET', { cookie }, '') : first;
  shownOn.set(stage, { link, answer });
  return answer;
};

const deed = (stage: Stage, text: string): void =>
  stage.note({ type: 'deed', at: stage.host.clock.now(), text });

/** Somebody opens the newest link on their phone; no code is typed yet. */
export const followsLink = (who: Actor): Move =>
  act(async (stage) => {
    deed(stage, `${who.name} follows the link on the phone`);
    await asks(stage, newestLink(stage, who));
  });

/** Whoever holds that phone opens the link they opened before. */
export const followsLinkAgain = (who: Actor): Move =>
  act(async (stage) => {
    deed(stage, `${who.name} follows an old link`);
    await asks(stage, shown(stage).link);
  });

/** Types the case's number behind the newest link, as it stands in that phone's last page; or another one. */
export const typesCode = (who: Actor, code?: string): Move =>
  act(async (stage) => {
    assert(who.phone !== undefined, `${who.name} has a phone`);
    deed(
      stage,
      `${who.name} types ${code === undefined ? 'the case’s number' : `"${code}"`} behind the link`,
    );
    await asks(stage, newestLink(stage, who), { code: code ?? codeOn(stage, who.phone) });
  });

const seenOn = ({ answer }: Shown): string => /name="seen" value="([^"]*)"/.exec(answer.body)?.[1] ?? '';

/** Presses a button of the page that is open. `stale` presses it on what another person saw before. */
export const presses = (who: Actor, caseAct: CaseAct): Move =>
  act(async (stage) => {
    assert(who.phone !== undefined, `${who.name} has a phone`);
    const page = shown(stage);
    deed(stage, `${who.name} presses ${caseAct} on the page`);
    await asks(stage, newestLink(stage, who), {
      code: codeOn(stage, who.phone),
      act: caseAct,
      seen: seenOn(page),
    });
  });

/** Keeps a note on the page that is open. */
export const notes = (who: Actor, note: string): Move =>
  act(async (stage) => {
    assert(who.phone !== undefined, `${who.name} has a phone`);
    deed(stage, `${who.name} notes: ${note}`);
    await asks(stage, newestLink(stage, who), { code: codeOn(stage, who.phone), act: 'NOTE', note });
  });

/** A mail scanner follows every link in a mailbox, and sends every form it finds with whatever it can think of. */
export const scans = (who: Actor): Move =>
  act(async (stage) => {
    assert(who.email !== undefined, `${who.name} has a mailbox`);
    deed(stage, `a scanner follows every link in ${who.name}’s mailbox and submits every form`);
    for (const link of linksTo(stage, who.email)) {
      const { body } = await asks(stage, link);
      const fields = [
        ...body.matchAll(/<(?:input|textarea|button)[^>]* name="([^"]+)"(?:[^>]* value="([^"]*)")?/g),
      ];
      for (const filling of ['', 'test', 'scanner@example.com', 'true'])
        for (const pressed of ['', 'ACK', 'FALSE', 'NOTE'])
          await asks(stage, link, {
            ...Object.fromEntries(fields.map(([, name = '', value]) => [name, value ?? filling])),
            act: pressed,
            note: filling,
          });
    }
  });

const asText = ({ answer }: Shown): string =>
  answer.body
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** What the page that is open says, in its order. */
export const expectsOnPage = (...words: readonly (RegExp | string)[]): Move =>
  look((stage) => {
    const text = asText(shown(stage));
    let from = 0;
    for (const wanted of words) {
      const found = typeof wanted === 'string' ? text.indexOf(wanted, from) : text.slice(from).search(wanted);
      if (found < 0) throw new StoryFailed(`a page that says ${wanted}`, text.slice(0, 1500));
      from = typeof wanted === 'string' ? found : from + found;
    }
  });

export const expectsNotOnPage = (...words: readonly RegExp[]): Move =>
  look((stage) => {
    const { body } = shown(stage).answer;
    const said = words.find((word) => word.test(body));
    if (said !== undefined)
      throw new StoryFailed(`a page without ${said}`, asText(shown(stage)).slice(0, 1500));
  });

export const expectsStatus = (status: number): Move =>
  look((stage) => {
    const { answer } = shown(stage);
    if (answer.status !== status)
      throw new StoryFailed(
        `a page with status ${status}`,
        `${answer.status} ${asText(shown(stage)).slice(0, 300)}`,
      );
  });
