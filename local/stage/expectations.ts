import { findSession } from '../../functions/app/find-session.ts';
import type { Purpose } from '../../functions/ports/sender.ts';
import { viewPlan } from '../../shared/followup/check-in-view.ts';
import { assert } from '../../shared/kernel/assert.ts';
import { sessionId } from '../../shared/kernel/brand.ts';
import type { Case, Severity } from '../../shared/paging/case.ts';
import type { Disposition } from '../../shared/triage/verdict.ts';
import type { TaskKind } from '../../shared/worklist/task.ts';
import type { Delivered } from '../outbox.ts';
import type { Actor } from './cast.ts';
import { conversationOf } from './conversation-of.ts';
import { look, type Move, type Stage, StoryFailed } from './scenario.ts';
import { describeMessage } from './stage.ts';
import { wallDayTime } from './wall-time.ts';

type Wanted = {
  readonly who: Actor;
  readonly channel: 'sms' | 'email';
  readonly kind: Purpose;
  readonly words: RegExp | undefined;
};

const fits = (message: Delivered, { kind, words }: Wanted): boolean =>
  message.kind === kind &&
  (words === undefined || words.test(message.body) || words.test(message.subject ?? ''));

/** The next message on that phone or in that mailbox must be this one: what arrives is looked at in its order. */
const expectMessage = (stage: Stage, wanted: Wanted): void => {
  const { who, channel, kind, words } = wanted;
  const address = channel === 'sms' ? who.phone : who.email;
  assert(address !== undefined, `${who.name} has an address for ${channel}`);
  const waiting = kind === 'digest' ? stage.digests() : stage.unexpected();
  const arrived = waiting.filter((one) => one.to === address && one.channel === channel);
  const [next] = arrived;
  if (next !== undefined && fits(next, wanted)) {
    stage.expected(next);
    return;
  }
  const what = channel === 'sms' ? 'text' : 'mail';
  throw new StoryFailed(
    `${what} to ${who.name} (${kind})${words === undefined ? '' : ` with ${words}`}`,
    stage.unexpected().map(describeMessage).join('\n') || 'no message',
  );
};

export const expectsText = (who: Actor, kind: Purpose, words?: RegExp): Move =>
  look((stage) => expectMessage(stage, { who, channel: 'sms', kind, words }));

export const expectsMail = (who: Actor, kind: Purpose, words?: RegExp): Move =>
  look((stage) => expectMessage(stage, { who, channel: 'email', kind, words }));

/** A page comes twice: on the phone and in the mailbox, with the same words. */
export const expectsPage = (who: Actor, words?: RegExp): Move =>
  look((stage) => {
    expectMessage(stage, { who, channel: 'sms', kind: 'page', words });
    expectMessage(stage, { who, channel: 'email', kind: 'page', words });
  });

/** Nothing has arrived that was not expected. The end of each step asks the same; this says it where it is the point. */
export const expectsNothingElse = (): Move =>
  look((stage) => {
    const strays = stage.unexpected().map(describeMessage);
    if (strays.length > 0) throw new StoryFailed('nothing else', strays.join('\n'));
  });

const squeezed = (line: string): string => line.trim().replaceAll(/\s+/g, ' ');

/** The plan of a session as staff see it, in the patient's own time: `24h Tue 3 Mar 10:00 moved (quiet-hours)`. */
export const expectsPlan = (session: string, ...lines: readonly string[]): Move =>
  look(async ({ host }) => {
    const found = await findSession(host.world, sessionId(session));
    const plan = found === undefined ? [] : viewPlan(found.session, found.conversation.messages);
    const shown = plan.map(({ kind, dueAt, state, reason }) => {
      const when = wallDayTime(dueAt, found?.session.timeZone ?? host.clinic.timeZone);
      return `${kind} ${when} ${state}${reason === null ? '' : ` (${reason})`}`;
    });
    const wanted = lines.map(squeezed);
    if (shown.join('\n') !== wanted.join('\n')) {
      throw new StoryFailed(
        `the plan of ${session}\n${wanted.join('\n')}`,
        shown.join('\n') || 'no such session',
      );
    }
  });

/** How the last text from that phone was read, and for what. */
export const expectsReading = (from: Actor, disposition: Disposition, ...flags: readonly string[]): Move =>
  look(async (stage) => {
    const id = (await conversationOf(stage, from))?.id;
    const commits = id === undefined ? [] : await stage.host.ledger.history(id, 0);
    const last = commits.flatMap(({ events }) => events).findLast((event) => event.type === 'ReplyReceived');
    const read = last?.type === 'ReplyReceived' ? last.verdict : undefined;
    const found = read?.flags.map((flag) => flag.id) ?? [];
    if (read?.disposition !== disposition || !flags.every((flag) => found.includes(flag))) {
      throw new StoryFailed(
        `the last text of ${from.name} read as ${[disposition, ...flags].join(', ')}`,
        read === undefined ? 'no text' : [read.disposition, ...found, ...read.admin].join(', '),
      );
    }
  });

const describeCase = (one: Case | undefined): string =>
  one === undefined
    ? 'no case'
    : [one.severity, one.state, ...(one.disposition === undefined ? [] : [one.disposition])].join(', ');

/** The youngest case of that phone: its severity, its state, and for a closed one how it ended. */
export const expectsCase = (of: Actor, severity: Severity, ...rest: readonly string[]): Move =>
  look(async (stage) => {
    const shown = describeCase((await conversationOf(stage, of))?.cases.at(-1));
    const wanted = [severity, ...rest].join(', ');
    if (shown !== wanted) throw new StoryFailed(`a case of ${of.name}: ${wanted}`, shown);
  });

export const expectsNoCase = (of: Actor): Move =>
  look(async (stage) => {
    const cases = (await conversationOf(stage, of))?.cases ?? [];
    if (cases.length > 0) throw new StoryFailed(`no case of ${of.name}`, cases.map(describeCase).join('\n'));
  });

/** A person of the clinic has this to do, and no expectation has named it before. */
export const expectsTask = (about: Actor, kind: TaskKind): Move =>
  look(async (stage) => {
    const tasks = (await conversationOf(stage, about))?.tasks ?? [];
    const fresh = tasks.filter((task) => !stage.namedTasks.has(task.id));
    const wanted = fresh.find((task) => task.kind === kind);
    if (wanted === undefined) {
      throw new StoryFailed(
        `${kind} on the worklist for ${about.name}`,
        fresh.map((task) => task.kind).join(', ') || 'nothing new there',
      );
    }
    stage.namedTasks.add(wanted.id);
  });

export const expectsConsent = (of: Actor, status: 'open' | 'opted-out'): Move =>
  look(async (stage) => {
    const consent = (await conversationOf(stage, of))?.consent.status;
    if (consent !== status) throw new StoryFailed(`${of.name} ${status}`, consent ?? 'no conversation');
  });
