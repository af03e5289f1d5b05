import { canaryPerson, canaryPhone } from '../../shared/clinic/canary.ts';
import type { Opening } from '../../shared/conversation/command.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { type ConversationId, patientId, type SessionId, sessionId } from '../../shared/kernel/brand.ts';
import { hour, type Instant, minute, plus, second, toIso } from '../../shared/kernel/instant.ts';
import { WorldError } from '../ports/world-error.ts';
import { deskOf } from './desk-of.ts';
import { execute } from './execute.ts';
import { load } from './load.ts';
import { pauseOf } from './pause.ts';
import type { CanaryWorld, World } from './world.ts';

/** How far the canary got: what it waited for in vain, or home. */
export type Flight =
  | { readonly came: 'home'; readonly seconds: number }
  | { readonly lost: 'case' | 'page' | 'answer' | 'question' };

const words = 'I cannot breathe';
const patient = patientId('afterneedle-canary');
/** A red flag has its page within two minutes, or something is wrong. */
const patienceOf = 2 * minute;
const looksEvery = 2 * second;

/** The conversation of the canary, named after no address: no patient can ever share it. Undefined where the clinic has none. */
export const canaryOf = ({ naming, clinic }: Pick<World, 'naming' | 'clinic'>): Opening | undefined => {
  const address = canaryPhone(clinic);
  return address === undefined
    ? undefined
    : { id: naming.conversationId('sms', 'canary'), channel: 'sms', address, canary: true };
};

const treat = (world: World, opening: Opening, session: SessionId) =>
  execute(world, opening.id, ({ at }) => ({
    type: 'RecordSession',
    at,
    opening,
    session: {
      id: session,
      patientId: patient,
      completedAt: plus(at, -4 * hour),
      regions: [{ region: 'shoulder', side: 'left' }],
      risks: [],
      language: 'en',
      timeZone: world.clinic.timeZone,
      consents: { sms: { at: plus(at, -5 * hour), how: 'canary' } },
      consented: true,
    },
    particulars: {},
    digest: session,
    revision: 1,
    kept: [],
  }));

type Lost = Exclude<Flight, { came: 'home' }>['lost'];

/** What is still waited for; undefined where everything has happened. */
const missing = (
  state: Conversation | undefined,
  since: Instant,
  session: SessionId,
  asks: boolean,
): Lost | undefined => {
  const open = state?.cases.find((one) => one.openedAt >= since && one.state !== 'closed');
  if (state === undefined || open === undefined) return 'case';
  if (open.pageAcceptedAt === undefined) return 'page';
  if (state.messages.some((message) => message.class === 'emergency-answer')) return 'answer';
  const question = state.messages.find(
    (message) => message.class === 'check-in' && message.sessionId === session && message.kind === '4h',
  );
  return asks && question?.delivery.state !== 'sent' ? 'question' : undefined;
};

/** Ends every open case and every follow-up of the canary, of this flight and of one that was lost: nothing goes on by itself. */
const land = async (world: World, opening: Opening): Promise<void> => {
  const { cases = [], sessions = [] } = (await load(world, opening.id))?.state ?? {};
  for (const { id } of sessions.filter((one) => !one.cancelled))
    await execute(world, opening.id, ({ at }) => ({ type: 'CancelSession', at, sessionId: id }));
  for (const { code } of cases.filter((one) => one.state !== 'closed'))
    for (const act of ['ACK', 'FALSE'] as const)
      await execute(world, opening.id, ({ at }) => ({
        type: 'ActOnCase',
        at,
        code,
        act,
        by: canaryPerson,
        from: 'board',
      }));
};

/** Looks every other second until nothing is missing or the patience is over; a look that fails is one in vain. */
const waitFor = async (
  world: World,
  id: ConversationId,
  until: number,
  missingIn: (state: Conversation | undefined) => Lost | undefined,
): Promise<Lost | undefined> => {
  let lost: Lost | undefined = 'case';
  for (;;) {
    try {
      lost = missingIn((await load(world, id))?.state);
    } catch (error) {
      if (!(error instanceof WorldError) || !error.retriable) throw error;
    }
    if (lost === undefined || world.clock.elapsed() >= until) return lost;
    await world.clock.sleep(looksEvery);
  }
};

/** Where the carrier once took its phone for one that had said STOP, it says START as anybody would. */
const startAnew = async (world: CanaryWorld, { id, address }: Opening, until: number): Promise<void> => {
  const isOut = (state: Conversation | undefined): boolean => state?.consent.status === 'opted-out';
  if (!isOut((await load(world, id))?.state)) return;
  await world.line.text({ from: address, words: 'START', id: `canary-${world.randomness.token()}` });
  await waitFor(world, id, until, (state) => (isOut(state) ? 'question' : undefined));
};

/**
 * Walks the whole way of a red flag: a session is recorded and its question asked, a text comes in by the clinic's own topic, is
 * triaged, opens a case, is paged and answered at the simulators; then the case is taken on and closed. What came of it is told to the
 * desk, and the age of the last success is watched.
 */
export const flyCanary = async (world: CanaryWorld, patience = patienceOf): Promise<Flight | undefined> => {
  const opening = canaryOf(world);
  if (opening === undefined) return undefined;
  await land(world, opening);
  const began = world.clock.elapsed();
  await startAnew(world, opening, began + patience);
  const since = world.clock.now();
  const token = world.randomness.token();
  const session = sessionId(`canary-${toIso(since).slice(0, 10)}-${token}`);
  const asks = (await pauseOf(world)) === 'running';
  await treat(world, opening, session);
  await world.line.text({ from: opening.address, words, id: `canary-${token}` });
  const lost = await waitFor(world, opening.id, began + patience, (state) =>
    missing(state, since, session, asks),
  );
  await land(world, opening);
  if (lost !== undefined) {
    world.journal.failed({ why: `canary-lost-${lost}`, conversationId: opening.id });
    return { lost };
  }
  const desk = deskOf(world);
  await execute(world, desk.id, ({ at }) => ({ type: 'ProveCanary', at, opening: desk }));
  return { came: 'home', seconds: Math.round((world.clock.elapsed() - began) / second) };
};

/** How old the last proof is, milliseconds; counted from when the first was waited for. Undefined where the clinic has no canary. */
export const canaryAge = async (world: World): Promise<number | undefined> => {
  if (canaryOf(world) === undefined) return undefined;
  const desk = deskOf(world);
  const done = await execute(world, desk.id, ({ at }) => ({ type: 'AwaitCanary', at, opening: desk }));
  const since = done?.state?.desk?.canary;
  return since === undefined ? undefined : world.clock.now() - (since.provedAt ?? since.awaitedAt);
};
