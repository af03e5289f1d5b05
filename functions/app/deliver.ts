import type { Claim } from '../../shared/conversation/wake.ts';
import type { ConversationId } from '../../shared/kernel/brand.ts';
import { second } from '../../shared/kernel/instant.ts';
import type { SendOutcome } from '../../shared/message/outbound.ts';
import type { Purpose } from '../ports/sender.ts';
import { makeDigest } from './desk.ts';
import { drawCode } from './draw-code.ts';
import { execute } from './execute.ts';
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
  purpose: Purpose,
): { readonly replyTo?: string } => {
  if (toPatients.has(purpose)) return { replyTo: naming.replyAddress(id) };
  return purpose === 'page' ? { replyTo: `page@${clinic.mailDomain}` } : {};
};

const send = (world: SendingWorld, id: ConversationId, claim: Claim): Promise<SendOutcome> => {
  const { composed, attemptId } = claim;
  const { purpose, to, body } = composed;
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
    ...replyToOf(world, id, purpose),
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
): Promise<Claim | undefined> => {
  const unsubscribeUrl = world.naming.unsubscribeUrl(id);
  let attempt = 0;
  const done = await execute(world, id, async ({ at, commitId, stored }) => {
    if (stored === undefined) return undefined;
    const token = world.randomness.token();
    const url = `${world.clinic.publicUrl}/p/${token}`;
    const link = { url, hash: world.naming.hashOf(token), seals: sealsOf(world) };
    attempt += 1;
    const freeCode = drawCode(world, attempt - 1);
    const jitter = world.randomness.fraction();
    const silent = await silence(stored.state, at);
    const paused = await isPausedIn(world, stored.state, at);
    return { type: 'Wake', at, commitId, jitter, freeCode, silent, paused, link, unsubscribeUrl };
  });
  return done?.claim;
};

/** One claimed message after another, until none is due or the time is up. */
const sendDue = async (world: SendingWorld, id: ConversationId): Promise<void> => {
  const began = world.clock.elapsed();
  const silence = silenceIn(world);
  for (let turn = 0; turn < turnsMax && world.clock.elapsed() - began < workFor; turn++) {
    const issued = world.clock.elapsed();
    const claim = await claimNext(world, id, silence);
    if (claim === undefined) return;
    const outcome: SendOutcome =
      world.clock.elapsed() - issued > claimAgeMax
        ? { type: 'not-sent', because: 'stale-claim' }
        : await send(world, id, claim);
    if (outcome.type === 'blocked')
      world.journal.measured?.({ figure: 'SendsRefusedByAccount', value: 1, at: world.clock.now() });
    const { messageId, attemptId } = claim;
    await execute(world, id, ({ at }) => ({
      type: 'RecordOutcome',
      at,
      jitter: world.randomness.fraction(),
      messageId,
      attemptId,
      outcome,
    }));
  }
};

/**
 * Does everything that is due in a conversation: errands, then one claimed message after another. The claim is committed before
 * the message is sent, and what became of it afterwards; a crash between leaves a lease that ends as "unknown". An errand to a
 * conversation that cannot be read fails the wake, and holds up no page of this one.
 */
export const deliver = async (world: SendingWorld, id: ConversationId): Promise<void> => {
  const stored = await load(world, id);
  if (stored === undefined) return;
  try {
    await runErrands(world, id);
    if (stored.state.desk !== undefined) await makeDigest(world, id);
  } finally {
    await sendDue(world, id);
  }
};
