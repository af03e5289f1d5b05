import type { CheckInKind, Region, Risk } from '../kernel/treatment.ts';

/** The dispositions, most severe first: a reply gets the highest level found in it. */
export const dispositions = [
  'emergency',
  'urgent',
  'concern',
  'follow_up',
  'unclear',
  'self_care',
  'all_clear',
  'administrative',
] as const;
export type Disposition = (typeof dispositions)[number];

/** How a concept found in the text is meant. `uncertain` counts as affirmed. */
export type FlagStatus =
  | 'affirmed'
  | 'negated'
  | 'resolved'
  | 'improving'
  | 'preexisting'
  | 'hypothetical'
  | 'other-person'
  | 'uncertain';

/** One finding. `span` is [start, end) in UTF-16 units of the original text. */
export type Flag = {
  readonly id: string;
  readonly level: Disposition;
  readonly span: readonly [number, number];
  readonly rule: string;
  readonly status: FlagStatus;
};

/** What the patient said earlier about the same session, oldest first. */
export type EarlierReply = {
  readonly checkin: CheckInKind;
  readonly pain?: number;
  readonly disposition?: Disposition;
};

export type TriageInput = {
  readonly text: string;
  /** The check-in that was answered; the clock (`hoursSince`) rules, never this label. */
  readonly checkin: CheckInKind | null;
  /** Hours since the session was completed; null when no session is known, read as the strictest case. */
  readonly hoursSince: number | null;
  /** Empty or unknown is treated as lung-risk and spine-risk. */
  readonly regions: readonly Region[];
  readonly risks?: readonly Risk[];
  readonly previous: readonly EarlierReply[];
  readonly locale?: 'en' | 'es';
};

/** The language the reply is written in, as far as its words tell. */
export type ReplyLanguage = 'en' | 'es' | 'other' | 'unknown';

export type Verdict = {
  readonly disposition: Disposition;
  readonly flags: readonly Flag[];
  readonly score?: number;
  readonly temperatureC?: number;
  /** Administrative ids found beside the clinical content: `opt-out`, `booking`, ... */
  readonly admin: readonly string[];
  readonly language: ReplyLanguage;
  /** Plain sentences for staff, most important first. */
  readonly reasons: readonly string[];
  readonly lexiconVersion: string;
};

/** Whether a reply tells anything of the patient: tapbacks, automatic answers and bare keywords count as silence. */
export const saysSomething = (verdict: Pick<Verdict, 'disposition' | 'admin'>): boolean =>
  verdict.disposition !== 'administrative' ||
  verdict.admin.some((id) => ['callback-request', 'booking'].includes(id));

/** Reads one reply. Handed in where replies are decided about, so that what reads none does not carry the tables. */
export type Triage = (input: TriageInput) => Verdict;
