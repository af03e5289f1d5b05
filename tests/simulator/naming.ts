import type { Naming } from '../../functions/app/world.ts';
import { hashOf } from '../../functions/edge/token.ts';
import type { Clinic } from '../../shared/clinic/clinic.ts';
import { conversationId } from '../../shared/kernel/brand.ts';
import type { Release } from './release.ts';

/** The same secrets for every seed: what is named under them does not depend on chance. */
export const linkKeys = { current: '1', keys: { '1': 'simulated-link-key' } };
const secrets = { addressSecret: 'simulated', linkKeys };

/** The token of the one client, which may record sessions. */
export const clientToken = {
  id: 'simulated',
  hash: hashOf('simulated'),
  scopes: ['sessions:write' as const],
};

const knownMax = 5000;

/** Hashing is most of what naming costs, and the same few addresses come again and again. Forgotten all at once when there are more. */
const remembered = <Value>(make: (word: string) => Value) => {
  const known = new Map<string, Value>();
  return (word: string): Value => {
    const there = known.get(word);
    if (there !== undefined) return there;
    if (known.size >= knownMax) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
};

const made = new Map<string, Naming>();

/** How one clinic's conversations are named by a release, for all the seeds of a run. */
export const namingFor = (release: Release, clinic: Clinic): Naming => {
  const key = `${release.name} ${clinic.id}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const naming = release.namingOf(clinic, secrets);
  const sms = remembered((address) => naming.conversationId('sms', address));
  const email = remembered((address) => naming.conversationId('email', address));
  const unsubscribe = remembered((id) => naming.unsubscribeUrl(conversationId(id)));
  const reply = remembered((id) => naming.replyAddress(conversationId(id)));
  const kept: Naming = {
    ...naming,
    conversationId: (channel, address) => (channel === 'sms' ? sms(address) : email(address)),
    seal: remembered(naming.seal),
    unsubscribeUrl: unsubscribe,
    replyAddress: reply,
  };
  made.set(key, kept);
  return kept;
};
