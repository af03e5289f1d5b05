import { readFileSync } from 'node:fs';
import type { CheckInKind, Region } from '../../shared/kernel/treatment.ts';
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
const rows = <Row>(name: string): readonly Row[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

/** The labelled replies of one file. */
export const corpus = (name: string): readonly LabelledReply[] => rows(name);

/** A sentence, and whether it should page. */
export type Wording = { readonly text: string; readonly pages: boolean };

export const wordings = (name: string): readonly Wording[] => rows(name);

export const read = (reply: LabelledReply, text = reply.text): Verdict => triage({ ...reply, text });

export const isRed = (level: Disposition): boolean => level === 'emergency' || level === 'urgent';

/** The verdict on a sentence alone: a day after a treatment that could have reached the lung. */
export const verdictOn = ({ text }: Wording): Verdict =>
  triage({ text, checkin: '24h', hoursSince: 26, regions: ['neck', 'shoulder'], previous: [] });

export const pages = (wording: Wording): boolean => isRed(verdictOn(wording).disposition);
