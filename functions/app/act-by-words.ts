import type { Person } from '../../shared/clinic/clinic.ts';
import { pointerKeys } from '../../shared/conversation/pointer.ts';
import { type ConversationId, conversationId, type ReplyId } from '../../shared/kernel/brand.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Channel } from '../../shared/message/outbound.ts';
import type { Case } from '../../shared/paging/case.ts';
import type { CaseAct } from '../../shared/paging/case-act.ts';
import { awaitedFrom, mayBeBare, wasPagedFor } from '../../shared/paging/said-of-case.ts';
import { WorldError } from '../ports/world-error.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import type { World } from './world.ts';

/** A practitioner's command as it came, and the phone or mailbox of theirs under which it is kept where it does nothing. */
export type CommandWords = {
  readonly replyId: ReplyId;
  readonly text: string;
  readonly sentAt: Instant;
  readonly from: { readonly channel: Channel; readonly address: string };
};

/** As many of somebody's open cases as a text can name, and as it can name with what each waits for. */
const casesNamedMax = 8;
const awaitedMax = 3;

type OpenCase = {
  readonly conversation: ConversationId;
  readonly code: string;
  /** Nobody has it: it pages. */
  readonly pages: boolean;
  /** They had been paged for it when they sent the words. */
  readonly wasPaged: boolean;
  /** What it waits for from them. */
  readonly awaited: string | undefined;
};

/** The cases of a conversation; undefined where they cannot be read. */
const casesIn = async (world: World, id: ConversationId): Promise<readonly Case[] | undefined> => {
  try {
    return (await load(world, id))?.state.cases ?? [];
  } catch (error) {
    if (!(error instanceof WorldError) || error.code !== 'unreadable') throw error;
    return undefined;
  }
};

/** The open cases this person has been paged for, those that page first; `isAll` is false where a damaged row may hide another one. */
const openCasesOf = async (
  world: World,
  person: Person,
  sentAt: Instant,
): Promise<{ readonly open: readonly OpenCase[]; readonly isAll: boolean }> => {
  const open: OpenCase[] = [];
  let isAll = true;
  for (const id of await world.ledger.withOpenCase(1000)) {
    const cases = await casesIn(world, id);
    isAll = isAll && cases !== undefined;
    for (const one of cases ?? []) {
      const theirs = one.state !== 'closed' && one.paged.some((paged) => paged.person === person.id);
      if (!theirs) continue;
      open.push({
        conversation: id,
        code: one.code,
        pages: one.state === 'paged',
        wasPaged: wasPagedFor(one, person.id, sentAt),
        awaited: awaitedFrom(one, person.id),
      });
    }
  }
  return { open: open.toSorted((a, b) => Number(b.pages) - Number(a.pages)), isAll };
};

/**
 * What this person's open cases wait for, as they would text it; undefined where nobody can tell: a damaged row may hide the only one, or
 * they cannot be read now. What was written may be a danger, and waits for no list.
 */
export const awaitedOf = async (
  world: World,
  person: Person,
  sentAt: Instant,
): Promise<readonly string[] | undefined> => {
  try {
    const { open, isAll } = await openCasesOf(world, person, sentAt);
    const awaited = open.flatMap((one) => (one.awaited === undefined ? [] : [one.awaited]));
    return awaited.length === 0 && !isAll ? undefined : awaited.slice(0, awaitedMax);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return undefined;
  }
};

/** Answers a command that does nothing, and keeps it. */
export const refuseCommand = async (
  world: World,
  told: CommandWords,
  person: Person,
  because: 'no-such-case' | 'which-case' | 'no-open-case' | 'unclear',
  values: Readonly<Record<string, string>>,
): Promise<ConversationId> => {
  const { from, replyId, text } = told;
  const opening = { id: world.naming.conversationId(from.channel, from.address), ...from };
  await execute(world, opening.id, async ({ at }) =>
    (await world.ledger.find(pointerKeys.reply(replyId))) !== undefined
      ? undefined
      : { type: 'RefuseCommand', at, opening, by: person.id, because, values, replyId, text },
  );
  return opening.id;
};

/** Does what a practitioner's words ask of a case, once, however often they are delivered. */
export const actByWords = async (
  world: World,
  told: CommandWords,
  person: Person,
  command: { readonly act: CaseAct; readonly code: string | undefined },
): Promise<ConversationId> => {
  const { open, isAll } =
    command.code === undefined ? await openCasesOf(world, person, told.sentAt) : { open: [], isAll: true };
  // Only "I have it" may leave out which: what turns or ends a case always names it.
  const meant = open.filter((one) => one.wasPaged);
  const isSure =
    command.act === 'ACK' && meant.length === 1 && isAll && mayBeBare(told.sentAt, world.clock.now());
  if (command.code === undefined && !isSure) {
    const cases = open
      .slice(0, casesNamedMax)
      .map((one) => `${command.act} ${one.code}`)
      .join(' or ');
    return refuseCommand(world, told, person, open.length === 0 ? 'no-open-case' : 'which-case', { cases });
  }
  const code = command.code ?? meant[0]?.code ?? '';
  const pointer = await world.ledger.find(pointerKeys.caseCode(code));
  const where = pointer === undefined ? undefined : conversationId(pointer.value);
  const known = where === undefined ? [] : ((await load(world, where))?.state.cases ?? []);
  if (where === undefined || !known.some((one) => one.code === code)) {
    return refuseCommand(world, told, person, 'no-such-case', { case: code });
  }
  await execute(world, where, async ({ at }) =>
    (await world.ledger.find(pointerKeys.reply(told.replyId))) !== undefined
      ? undefined
      : {
          type: 'ActOnCase',
          at,
          code,
          act: command.act,
          by: person.id,
          replyId: told.replyId,
          sentAt: told.sentAt,
        },
  );
  return where;
};
