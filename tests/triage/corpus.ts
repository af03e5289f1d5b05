import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { CheckInKind, Region } from '../../shared/kernel/treatment.ts';
import { isRed, severity } from '../../shared/triage/finding.ts';
import { triage } from '../../shared/triage/triage.ts';
import type { Disposition, EarlierReply, Verdict } from '../../shared/triage/verdict.ts';

export type LabelledReply = {
  readonly id: string;
  readonly text: string;
  readonly checkin: CheckInKind;
  readonly hoursSince: number;
  readonly regions: readonly Region[];
  readonly previous: readonly EarlierReply[];
  readonly disposition: Disposition;
  readonly flags: readonly string[];
  readonly note?: string;
};

/** The rows of a file of JSON lines beside this one. */
export const rows = <Row>(name: string): readonly Row[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

/** The labelled replies of one file. */
export const corpus = (name: string): readonly LabelledReply[] => rows(name);

export const read = (reply: LabelledReply, text = reply.text): Verdict => triage({ ...reply, text });

/** The verdict on a text alone, a day after a treatment: of places from which the lung can be reached, where nothing else is said. */
export const verdictOn = (text: string, regions: readonly Region[] = ['neck', 'shoulder']): Verdict =>
  triage({ text, checkin: '24h', hoursSince: 26, regions, previous: [] });

/** A text, and how it is read. */
type ReadText = { readonly id?: string; readonly text: string; readonly verdict: Verdict };

export const isPaged = ({ verdict }: ReadText): boolean => isRed(verdict.disposition);
export const isMissed = (one: ReadText): boolean => !isPaged(one);
export const isBelowConcern = ({ verdict }: ReadText): boolean =>
  severity(verdict.disposition) < severity('concern');
export const isUnclear = ({ verdict }: ReadText): boolean => verdict.disposition === 'unclear';

/** The replies of a file as they are read: those labelled as red flags, the others, and of these the benign ones. */
export const readCorpus = (
  name: string,
): Readonly<Record<'red' | 'others' | 'benign', readonly ReadText[]>> => {
  const replies = corpus(name).map((reply) => ({ ...reply, verdict: read(reply) }));
  const others = replies.filter(({ disposition }) => !isRed(disposition));
  return {
    red: replies.filter(({ disposition }) => isRed(disposition)),
    others,
    benign: others.filter(({ disposition }) => disposition === 'self_care' || disposition === 'all_clear'),
  };
};

/** The sentences of a file as they are read: those that should page, and their harmless counterparts. */
export const readWordings = (
  name: string,
  regions?: readonly Region[],
): Readonly<Record<'red' | 'harmless', readonly ReadText[]>> => {
  const sentences = rows<{ readonly text: string; readonly pages: boolean }>(name).map((one) => ({
    ...one,
    verdict: verdictOn(one.text, regions),
  }));
  return {
    red: sentences.filter(({ pages }) => pages),
    harmless: sentences.filter(({ pages }) => !pages),
  };
};

/** There are more than `among` texts, and a smaller share of them than `below` is wrong; a failure names these. */
export const expectFew = (
  texts: readonly ReadText[],
  isWrong: (one: ReadText) => boolean,
  { among, below }: { readonly among: number; readonly below: number },
): void => {
  const wrong = texts.filter(isWrong);
  expect(texts.length).toBeGreaterThan(among);
  expect(wrong.length / texts.length, textsOf(wrong).join('\n')).toBeLessThan(below);
};

export const textsOf = (some: readonly ReadText[]): readonly string[] =>
  some.map(({ id, text }) => (id === undefined ? text : `${id} ${text}`));
