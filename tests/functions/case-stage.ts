import { handlerOf } from '../../functions/practitioner.ts';
import type { Host } from '../../local/host.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { hour } from '../../shared/kernel/instant.ts';
import type { Case } from '../../shared/paging/case.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import {
  inboundText,
  later,
  openStage,
  patientPhone,
  practitionerPhone,
  received,
  record,
  request,
} from './stage.ts';

/** Words that page an emergency after any treatment near a lung. */
export const words = 'it catches when I breathe in';

/** The tags of a page, so that everything of it can be looked at but its words. */
export const tagsOf = (page: string): readonly string[] => page.match(/<[^>]*>?/g) ?? [];

export const otherCode = ({ code }: Case): string => (code === '10' ? '11' : '10');

/** A clinic whose patient has been asked the first question, and everything one can do with the link of a page. */
export const openCaseStage = async () => {
  const host: Host = openStage();
  const id = await record(host);
  await host.turn(later(4 * hour));
  let texts = 0;

  const says = async (text: string, from = patientPhone): Promise<void> => {
    texts += 1;
    const { body } = inboundText(text, `in-${texts}`, from, host.clock.now());
    await host.inboundSms(JSON.parse(JSON.parse(body).Message));
  };

  const linksTo = (address: string): readonly string[] =>
    received(host, address).flatMap((body) => /\/p\/([\w-]+)/.exec(body)?.[1] ?? []);

  const linkTo = (address = practitionerPhone): string => {
    const link = linksTo(address).at(-1);
    assert(link !== undefined, 'somebody was paged');
    return link;
  };

  const theCase = async (): Promise<Case> => {
    const one = (await host.ledger.load(id))?.state.cases.at(-1);
    assert(one !== undefined, 'a case is there');
    return one;
  };

  /** One request, as a browser sends it with the cookies handed in; what it presses, with the one that tells that it keeps some. */
  const send = async (
    method: string,
    token: string,
    more: {
      readonly form?: Readonly<Record<string, string>>;
      readonly changes?: object;
      readonly cookies?: readonly string[];
    } = {},
  ) => {
    const { form, changes = {}, cookies = form === undefined ? [] : ['kept=1'] } = more;
    const event = request(method, `/p/${token}`, {
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' },
    });
    const answer = await handlerOf(async () => ({ ...host.world, ...changes }))({
      ...event,
      ...(cookies.length === 0 ? {} : { cookies: [...cookies] }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers ?? {},
      page: answer.body ?? '',
      cookies: (answer.cookies ?? []).map((one) => one.split(';')[0] ?? ''),
      setCookies: answer.cookies ?? [],
    };
  };
  /** As a browser asks: where a press leads on, what is shown there. */
  const ask = async (
    method: string,
    token: string,
    form?: Readonly<Record<string, string>>,
    changes = {},
  ) => {
    const answer = await send(method, token, { changes, ...(form === undefined ? {} : { form }) });
    if (answer.status !== 303) return answer;
    const next = String(answer.headers['location']).replace('/p/', '');
    return send('GET', next, { changes, cookies: answer.cookies });
  };
  const look = (token: string) => ask('GET', token);
  const press = async (token: string, act?: CaseAct, code?: string) => {
    const right = code ?? (await theCase()).code;
    const { page } = await ask('POST', token, { code: right });
    const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? '';
    return act === undefined
      ? ask('POST', token, { code: right })
      : ask('POST', token, { code: right, act, seen });
  };
  const everything = async () => [await host.ledger.load(id), await host.ledger.history(id, 0)];

  return { host, id, says, linksTo, linkTo, theCase, send, ask, look, press, everything };
};
export type CaseStage = Awaited<ReturnType<typeof openCaseStage>>;
