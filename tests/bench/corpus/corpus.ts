import { createHash } from 'node:crypto';
import { seeded } from './random.ts';
import { writeReply } from './reply.ts';

export const corpusSize = 50_000;
const seed = 20_260_302;

/** Pinned: two machines, and two versions of ours, time the same text. Changing a word list changes it on purpose. */
export const corpusDigest = 'b135240256817722d1e2a9bb1bd4b3940af3867c2b157b7e4f90be1f6d5bbdf7';

/** No two alike: a contender that remembers its last answers gains nothing. */
const writeCorpus = (): readonly string[] => {
  const random = seeded(seed);
  const replies = new Set<string>();
  while (replies.size < corpusSize) replies.add(writeReply(random));
  return [...replies].map(flat);
};

/** A string glued from pieces is copied by whoever reads it first; replies come off the wire in one piece. */
const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const digestOf = (replies: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const reply of replies) hash.update(reply, 'utf8').update('\0');
  return hash.digest('hex');
};

/** The pinned replies; another text than the one that earlier figures stand for stops the bench. */
export const pinnedCorpus = (): readonly string[] => {
  const replies = writeCorpus();
  const digest = digestOf(replies);
  if (digest !== corpusDigest) throw new Error(`the corpus has changed: its digest is ${digest}`);
  return replies;
};

/** Every 25th reply, and so on: the same mixture, fewer of them. */
export const sliceOf = (replies: readonly string[], size: number): readonly string[] => {
  const step = Math.floor(replies.length / size);
  return replies.filter((_, n) => n % step === 0).slice(0, size);
};
