import { expect, test } from 'vitest';
import { corpusSize, pinnedCorpus, sliceOf } from './corpus.ts';
import { peerPhrases } from './phrases.ts';

const corpus = pinnedCorpus();
const share = (wanted: RegExp): number => corpus.filter((reply) => wanted.test(reply)).length / corpus.length;

test('no two replies of the corpus are alike', () => {
  expect(new Set(corpus).size).toBe(corpusSize);
});

test('a reply has 45 to 50 characters in the mean', () => {
  const mean = corpus.reduce((sum, reply) => sum + reply.length, 0) / corpus.length;
  expect(mean).toBeGreaterThan(45);
  expect(mean).toBeLessThan(50);
});

test.each([
  ['Spanish', /\b(el|la|de|tengo|dolor|bien|pero|ya|duele|está|cuello)\b/i, 0.15],
  ['accents', /[áéíóúñ]/, 0.05],
  ['numbers', /\d/, 0.2],
  ['degrees', /\b(3[6-9]|4[01]|9[6-9]|10[0-5])\.\d\b/, 0.02],
  ['emoji', /\p{Extended_Pictographic}/u, 0.08],
  ['shouting', /^[^a-z]*[A-Z]{4}[^a-z]*$/, 0.02],
  ['keywords', /^(stop|alto|start|help|quit|cancel|unsubscribe)\W*$/i, 0.0005],
  ['quoted mail', /^> /m, 0.005],
  ['negation before', /\b(no|without|never|sin|nunca|denies) /i, 0.08],
  ['negation after', /(went away|is gone|has stopped|ya se fue|desapareci)/i, 0.01],
])('the corpus has %s', (_, wanted, least) => {
  expect(share(wanted)).toBeGreaterThan(least);
});

test('a slice takes replies from the whole corpus, always the same', () => {
  const slice = sliceOf(corpus, 2_000);
  expect(slice).toHaveLength(2_000);
  expect(slice.at(-1)).toBe(corpus[1_999 * 25]);
});

test('the peers look for 600 phrases, and many replies hold one', () => {
  const phrases = peerPhrases();
  expect(new Set(phrases).size).toBe(600);
  const slice = sliceOf(corpus, 2_000);
  const holding = slice.filter((reply) => phrases.some((phrase) => reply.toLowerCase().includes(phrase)));
  expect(holding.length / slice.length).toBeGreaterThan(0.2);
});
