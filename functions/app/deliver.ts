import type { Command } from '../../shared/conversation/command.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { recordOutcome } from '../../shared/conversation/record-outcome.ts';
import { type Claim, wake } from '../../shared/conversation/wake.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { second } from '../../shared/kernel/instant.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import { refusedBy } from '../../shared/message/texts-off.ts';
import type { Stored } from '../ports/ledger.ts';
import type { Purpose } from '../ports/sender.ts';
import { makeDigest } from './desk.ts';
import { drawCode } from './draw-code.ts';
import { type Executed, execute, type Moment } from './execute.ts';
import { load } from './load.ts';
import { isPausedIn } from './pause.ts';
import { runErrands } from './run-errands.ts';
import { type Silence, silenceIn } from './silent-people.ts';
import type { SendingWorld } from './world.ts';

/** How many messages one wake sends at most; what is left waits for the next hint, a minute at the longest. */
const turnsMax = 20;
/** Process time after which no further turn begins. */
const workFor = 40 * second;
/** A claim older than this is not sent any more: a STOP may have been committed since. */
const claimAgeMax = 10 * second;

/** What patients are written for: their answers come back to the conversation. */
const toPatients: ReadonlySet<Purpose> = new Set(['checkin', 'ack', 'consent']);

/** Where an answer goes: a patient's to the conversation, a practitioner's to the reader of commands; other mails expect none. */
const replyToOf = (
  { naming, clinic }: SendingWorld,
  id: ConversationId,
  { purpose, template }: Claim['composed'],
): { readonly replyTo?: string } => {
  if (toPatients.has(purpose)) return { replyTo: naming.replyAddress(id) };
  const asksForCommand = purpose === 'page' || template.startsWith('staff.');
  return asksForCommand ? { replyTo: `page@${clinic.mailDomain}` } : {};
};

const send = async (world: SendingWorld, id: ConversationId, claim: Claim): Promise<SendOutcome> => {
  const { composed, attemptId } = claim;
  const { purpose, to, body } = composed;
  const refused = refusedBy(world.clinic, composed);
  if (refused !== undefined) return refused;
  if (composed.channel === 'sms') return world.sms.send({ attemptId, purpose, to, body });
  if (composed.channel === 'pager') {
    const subject = composed.subject ?? '';
    return world.pager.alert({ attemptId, clinic: world.clinic.id, subject, body });
  }
  return world.email.send({
    attemptId,
    purpose,
    to,
    subject: composed.subject ?? '',
    text: body,
    html: composed.html ?? '',
    ...replyToOf(world, id, composed),
    ...(composed.unsubscribeUrl === undefined ? {} : { unsubscribeUrl: composed.unsubscribeUrl }),
  });
};

/** What each address of the clinic's people is sealed as, for the links that are sent there. */
const sealsOf = ({ clinic, naming }: SendingWorld): Readonly<Record<string, string>> =>
  Object.fromEntries(
    clinic.people.flatMap(({ id, phone, email }) => [
      ...(phone === undefined ? [] : [[`${id}/sms`, naming.seal(phone)]]),
      ...(email === undefined ? [] : [[`${id}/email`, naming.seal(email)]]),
    ]),
  );

const claimNext = async (
  world: SendingWorld,
  id: ConversationId,
  silence: Silence,
  known: Stored | undefined,
): Promise<Executed | undefined> => {
  const unsubscribeUrl = world.naming.unsubscribeUrl(id);
  let attempt = 0;
  const commandOf = async ({ at, commitId, stored }: Moment): Promise<Command | undefined> => {
    if (stored === undefined) return undefined;
    const token = world.randomness.token();
    const url = `${world.clinic.publicUrl}/p/${token}`;
    const seals = stored.state.cases.length > 0 ? sealsOf(world) : {};
    const link = { url, hash: world.naming.hashOf(token), seals };
    attempt += 1;
    const freeCode = drawCode(world, attempt - 1);
    const jitter = world.randomness.fraction();
    const silent = await silence(stored.state, at);
    const paused = await isPausedIn(world, stored.state, at);
    return {
      type: 'Wake',
      at,
      commitId,
      jitter,
      freeCode,
      silent,
      paused,
      link,
      unsubscribeUrl,
      decidedBy: wake,
    };
  };
  return execute(world, id, commandOf, known);
};

/**
 * One claimed message after another, until none is due or the time is up. `known` is the conversation as it was just loaded, if
 * nothing was done to it since. Answers it as it was seen last.
 */
const sendDue = async (
  world: SendingWorld,
  id: ConversationId,
  known: Stored | undefined,
): Promise<Conversation | undefined> => {
  const began = world.clock.elapsed();
  const silence = silenceIn(world);
  let seen = known;
  for (let turn = 0; turn < turnsMax && world.clock.elapsed() - began < workFor; turn++) {
    const issued = world.clock.elapsed();
    const done = await claimNext(world, id, silence, seen);
    seen = done?.stored;
    const claim = done?.claim;
    if (claim === undefined) break;
    const outcome: SendOutcome =
      world.clock.elapsed() - issued > claimAgeMax
        ? { type: 'not-sent', because: 'stale-claim' }
        : await send(world, id, claim);
    if (outcome.type === 'blocked')
      world.journal.measured?.({ figure: 'SendsRefusedByAccount', value: 1, at: world.clock.now() });
    const { messageId, attemptId } = claim;
    const commandOf = ({ at }: Moment): Command => ({
      type: 'RecordOutcome',
      at,
      jitter: world.randomness.fraction(),
      messageId,
      attemptId,
      outcome,
      decidedBy: recordOutcome,
    });
    seen = (await execute(world, id, commandOf, seen))?.stored;
  }
  return seen?.state;
};

/**
 * Does everything that is due in a conversation: errands, then one claimed message after another. The claim is committed before
 * the message is sent, and what became of it afterwards; a crash between leaves a lease that ends as "unknown". An errand to a
 * conversation that cannot be read fails the wake, and holds up no page of this one. Answers the conversation as it was seen last:
 * whoever changes it after that wakes it again.
 */
export const deliver = async (world: SendingWorld, id: ConversationId): Promise<Conversation | undefined> => {
  const stored = await load(world, id);
  if (stored === undefined) return undefined;
  const { errands, desk } = stored.state;
  const isOnlySending = errands.length === 0 && desk === undefined;
  let seen: Conversation | undefined;
  try {
    if (errands.length > 0) await runErrands(world, id);
    if (desk !== undefined) await makeDigest(world, id);
  } finally {
    seen = await sendDue(world, id, isOnlySending ? stored : undefined);
  }
  return seen;
};
