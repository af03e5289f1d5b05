import { randomBytes } from 'node:crypto';
import type { Secrets } from '../../functions/edge/secrets.ts';
import { hashOf, scopes, tokensFreshFor, tokensServeFor } from '../../functions/edge/token.ts';
import { minute } from '../../shared/kernel/instant.ts';
import { type Asked, Misasked, type Say, type Tool, textOption } from './command.ts';
import { loadSecrets, storeSecrets } from './secrets-store.ts';

const secret = (): string => randomBytes(32).toString('base64url');

const fresh = (): Secrets => ({
  addressSecret: secret(),
  linkKeys: { current: '1', keys: { '1': secret() } },
  tokens: [],
});

const changed = (say: Say): number => {
  say('Somebody changed the secrets meanwhile; nothing was written. Run this again.');
  return 1;
};

const missing = (asked: Asked, say: Say): number => {
  say(
    `${asked.clinic.clinic.id} has no secrets yet. Make them once: npm run ops -- secrets ${asked.clinic.clinic.id}`,
  );
  return 1;
};

/** Made once, before the first deployment. They are never shown, and never made anew: every name in the table hangs on them. */
export const secretsTool: Tool = {
  usage: 'secrets <clinic>',
  does: 'makes what the clinic keeps secret, once, before its first deployment',
  options: [],
  run: async (asked, say) => {
    if ((await loadSecrets(asked)) !== undefined) {
      say(
        `${asked.clinic.clinic.id} has its secrets already. They stay: another address secret would lose every conversation.`,
      );
      return 0;
    }
    if ((await storeSecrets(asked, fresh(), undefined)) === 'changed-meanwhile') return changed(say);
    say(
      `The secrets of ${asked.clinic.clinic.id} are made and kept, encrypted, where its functions read them.`,
    );
    return 0;
  },
};

const readScopes = (written: string | undefined): Secrets['tokens'][number]['scopes'] => {
  const wanted = (written ?? 'sessions:write').split(',').map((one) => one.trim());
  const known = scopes.filter((one) => wanted.includes(one));
  if (known.length !== wanted.length) throw new Misasked(`--scopes: choose from ${scopes.join(', ')}`);
  return known;
};

/** How long a function may go by the tokens that it read. */
const minutesKnown = tokensFreshFor / minute;
const minutesServed = tokensServeFor / minute;

const create = async (asked: Asked, say: Say): Promise<number> => {
  const kept = await loadSecrets(asked);
  if (kept === undefined) return missing(asked, say);
  const id = textOption(asked, 'id') ?? '';
  if (!/^[a-z0-9-]{1,64}$/.test(id)) throw new Misasked('--id: name the token, with a-z, 0-9 and "-"');
  if (kept.secrets.tokens.some((token) => token.id === id))
    throw new Misasked(`--id: there is a token "${id}" already; revoke it first, or take another name`);
  const token = randomBytes(24).toString('base64url');
  const tokens = [
    ...kept.secrets.tokens,
    { id, hash: hashOf(token), scopes: readScopes(textOption(asked, 'scopes')) },
  ];
  const stored = await storeSecrets(asked, { ...kept.secrets, tokens }, kept.version);
  if (stored === 'changed-meanwhile') return changed(say);
  say(`Token "${id}". It is shown this once; only its hash is kept:`);
  say(token);
  say(`Functions that run already take it within ${minutesKnown} minutes.`);
  return 0;
};

const list = async (asked: Asked, say: Say): Promise<number> => {
  const kept = await loadSecrets(asked);
  if (kept === undefined) return missing(asked, say);
  if (kept.secrets.tokens.length === 0) say('There is no token: nothing can record sessions yet.');
  for (const { id, scopes: may } of kept.secrets.tokens) say(`${id.padEnd(24)} ${may.join(', ')}`);
  return 0;
};

const revoke = async (asked: Asked, say: Say): Promise<number> => {
  const kept = await loadSecrets(asked);
  if (kept === undefined) return missing(asked, say);
  const id = textOption(asked, 'id') ?? '';
  const tokens = kept.secrets.tokens.filter((token) => token.id !== id);
  if (tokens.length === kept.secrets.tokens.length) throw new Misasked(`--id: there is no token "${id}"`);
  const stored = await storeSecrets(asked, { ...kept.secrets, tokens }, kept.version);
  if (stored === 'changed-meanwhile') return changed(say);
  say(
    `Token "${id}" is revoked: within ${minutesKnown} minutes nothing is taken with it. While its functions cannot read that, it may be ${minutesServed}: tokens-not-read in the log of record-session.`,
  );
  return 0;
};

const acts = { create, list, revoke } as const;

export const tokenTool: Tool = {
  usage: 'token create|list|revoke <clinic> [--id NAME] [--scopes sessions:write,board:read]',
  does: `makes, lists and revokes the tokens with which programs record sessions; functions heed a change within ${minutesKnown} minutes`,
  options: ['id', 'scopes'],
  run: (asked, say) => {
    const [word = ''] = asked.words;
    const act = word === 'create' || word === 'list' || word === 'revoke' ? acts[word] : undefined;
    if (act === undefined) throw new Misasked('token: say create, list or revoke');
    return act(asked, say);
  },
};
