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

/** The labelled replies of one file beside this one. */
export const corpus = (name: string): readonly LabelledReply[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LabelledReply => JSON.parse(line));

export const read = (reply: LabelledReply, text = reply.text): Verdict => triage({ ...reply, text });

export const isRed = (level: Disposition): boolean => level === 'emergency' || level === 'urgent';
