import type { Region, Risk } from '../kernel/treatment.ts';
import type { Numbers } from './engine/numbers.ts';
import type { Row } from './engine/tables.ts';
import type { Disposition, FlagStatus } from './verdict.ts';

/** One reading of one row in the reply, before it has a level. */
export type Finding = {
  readonly row: Row;
  readonly span: readonly [number, number];
  readonly from: number;
  readonly to: number;
  /** The tokens that its phrase names. */
  readonly core: readonly number[];
  readonly status: FlagStatus;
  readonly minimised: boolean;
  readonly intensified: boolean;
  readonly past: boolean;
  readonly rule: string;
  /** Folded words of the finding. */
  readonly words: readonly string[];
};

export type Context = {
  readonly hours: number;
  readonly lungRisk: boolean;
  readonly spineRisk: boolean;
  readonly thorax: boolean;
  readonly jaw: boolean;
  readonly anticoagulant: boolean;
  readonly numbers: Numbers;
  readonly previousPain: readonly number[];
  readonly joking: boolean;
  /** The reply is short, or names a pain or a part of the body: "unbearable" is then said of the patient. */
  readonly aboutBody: () => boolean;
  /** Whether a finding with this id stands affirmed (or easing) in the reply. */
  readonly has: (id: string) => boolean;
  /** The same, and not played down. */
  readonly hasPlainly: (id: string) => boolean;
  /** Whether a word of the reply is in a named group, and not denied ("I take no blood thinners"). */
  readonly affirms: (
    group: 'THINNER' | 'ANTIPYRETIC' | 'SITE_TOUCH' | 'PAIN' | 'SWELL' | 'STAIN' | 'VET',
  ) => boolean;
  /** Whether the pain score tells what the finding is now: it stands in its sentence, or beside a word of now. */
  readonly isScoredNow: (finding: Finding) => boolean;
  /** Whether the number there is told as past, and as over by now ("was an 8 the first night, today nothing"). */
  readonly isNumberOver: (span: readonly [number, number]) => boolean;
  /** Whether the sentence of the finding tells of what was long ago, or was only heard of. */
  readonly isLongAgo: (finding: Finding) => boolean;
  /** Whether a word of the group stands in the clause of the finding. */
  readonly mentionsNear: (
    group: 'SLEEP_WORD' | 'BODY' | 'COUCH' | 'NOT_BED' | 'NUMB' | 'SHIFT' | 'RISING',
    at: number,
  ) => boolean;
};

/** What a finding becomes: an id, a level, and the rule that made it so. */
export type Outcome = { readonly id: string; readonly level: Disposition; readonly rule: string };

const lungRegions: readonly Region[] = ['neck', 'shoulder', 'thorax', 'upper_back'];
const spineRegions: readonly Region[] = ['neck', 'upper_back', 'lower_back'];

/** Unknown regions count as lung-risk and spine-risk. */
export const regionRisks = (regions: readonly Region[], risks: readonly Risk[]) => ({
  lungRisk: regions.length === 0 || regions.some((region) => lungRegions.includes(region)),
  spineRisk: regions.length === 0 || regions.some((region) => spineRegions.includes(region)),
  thorax: regions.includes('thorax'),
  jaw: regions.includes('jaw'),
  anticoagulant: risks.includes('anticoagulant'),
});

/** Somebody is paged for it. */
export const isRed = (level: Disposition): boolean => level === 'emergency' || level === 'urgent';

/** Asked at every turn: comparing is quicker than looking up. */
export const severity = (level: Disposition): number => {
  switch (level) {
    case 'emergency':
      return 8;
    case 'urgent':
      return 7;
    case 'concern':
      return 6;
    case 'follow_up':
      return 5;
    case 'unclear':
      return 4;
    case 'self_care':
      return 3;
    case 'all_clear':
      return 2;
    case 'administrative':
      return 1;
  }
};

/** Whether a row is a sign that only counts beside another, and is no flag of its own. */
export const isPart = (id: string): boolean => id.startsWith('part:');
