import type { Context } from './finding.ts';
import { flag } from './flag-list.ts';
import type { Words } from './read.ts';
import type { Flag } from './verdict.ts';

/** Findings that are dangerous together: `all` names one id of each list, found affirmed or easing in the same reply. */
type Combination = {
  readonly id: string;
  /** Emergency where nothing else stands. */
  readonly level?: 'urgent';
  readonly rule: string;
  readonly all: readonly (readonly string[])[];
};

const rules: readonly Combination[] = [
  {
    id: 'sepsis-signs',
    rule: '2.1 fever and a sign of sepsis',
    all: [
      ['fever'],
      ['part:sepsis', 'confusion', 'sepsis-signs', 'palpitations', 'near-syncope', 'loss-of-consciousness'],
    ],
  },
  {
    id: 'meningeal-signs',
    rule: '2.1 fever or headache and stiff neck or painful light',
    all: [['fever'], ['part:stiff-neck', 'part:light']],
  },
  {
    id: 'meningeal-signs',
    rule: '2.1 fever and headache with vomiting',
    all: [['fever'], ['headache'], ['nausea-vomiting']],
  },
  {
    id: 'meningeal-signs',
    rule: '2.1 headache and painful light or stiff neck',
    all: [['plain-headache'], ['part:light']],
  },
  {
    id: 'meningeal-signs',
    rule: '2.1 headache and stiff neck',
    all: [['plain-headache'], ['plain-stiff-neck']],
  },
  {
    id: 'meningeal-signs',
    rule: '2.1 stiff neck and painful light',
    all: [['plain-stiff-neck'], ['part:light']],
  },
  {
    id: 'meningeal-signs',
    rule: '2.1 stiff neck and vomiting',
    all: [['plain-stiff-neck'], ['part:vomit']],
  },
  {
    id: 'meningeal-signs',
    rule: '2.1 fever and severe headache',
    all: [['fever'], ['severe-headache']],
  },
  { id: 'visceral-injury', rule: '2.1 vomiting and blood', all: [['part:blood'], ['part:vomit']] },
  { id: 'coughing-blood', rule: '2.1 cough and blood', all: [['part:blood'], ['new-cough']] },
  {
    id: 'unresolved-assertion',
    level: 'urgent',
    rule: '2.2 had to be helped or to stop, and says that it is new or worrying',
    all: [['part:helpless'], ['part:alarm']],
  },
  {
    id: 'severe-function-loss',
    level: 'urgent',
    rule: '2.3 a complaint so severe that the patient had to stop or be helped',
    all: [['part:helpless'], ['dizziness', 'nausea-vomiting', 'plain-headache', 'feels-unwell']],
  },
  {
    id: 'significant-bruising',
    level: 'urgent',
    rule: '2.2 a bruise, and as large as a hand',
    all: [['bruising-unqualified'], ['part:large']],
  },
  {
    id: 'distress-call',
    level: 'urgent',
    rule: '2.2 feels unwell and asks for a call, or is afraid',
    all: [['feels-unwell'], ['callback-request', 'part:alone']],
  },
];

/** The compartment pattern: a limb word and two of hard or tight, swollen, colour or cold, numb, severe pain. */
const limbSigns = [
  'part:coloured',
  'part:hard-limb',
  'part:swollen-limb',
  'part:numb-limb',
  'part:limb-agony',
  'part:weak-limb',
];

/** Every id that takes part in a combination, under the name that its row has, with a bit of its own. */
const bits: ReadonlyMap<string, number> = new Map(
  [...new Set([...rules.flatMap((one) => one.all.flat()), ...limbSigns, 'headache', 'part:stiff-neck'])].map(
    (id, at) => [id, 1 << at] as const,
  ),
);
const bitOf = (id: string): number => bits.get(id) ?? 0;

/** Each list as the bits of its ids; the last one also by its ids, since the flag stands where it was found. */
const combinations = rules.map(({ id, level, rule, all }) => ({
  id,
  level: level ?? ('emergency' as const),
  rule,
  last: all.at(-1) ?? [],
  masks: all.map((ids) => ids.reduce((mask, one) => mask | bitOf(one), 0)),
}));

/** A combination holds where each of its lists has a bit among those that were found. */
const holds = (masks: readonly number[], among: number): boolean => {
  for (const mask of masks) if ((mask & among) === 0) return false;
  return true;
};

const firstOf = (ids: readonly string[], among: number): string =>
  ids.find((id) => (bitOf(id) & among) !== 0) ?? '';

const none: readonly Flag[] = [];

type Signs = { own: number; theirs: number; count: number };

/** What was found of the patient, and of somebody else. A headache or a stiff neck that is played down stands for itself alone. */
const signsOf = (words: Words, flags: readonly Flag[]): Signs => {
  const signs: Signs = { own: 0, theirs: 0, count: 0 };
  for (const finding of words.findings) {
    const { row, status, intensified } = finding;
    const bit = bitOf(row.id);
    if (bit === 0) continue;
    signs.count++;
    if (status === 'other-person') signs.theirs |= bit;
    if (status !== 'affirmed') continue;
    signs.own |= bit;
    if (finding.minimised) continue;
    if (row.id === 'headache') signs.own |= bitOf('plain-headache');
    if (row.id === 'headache' && intensified) signs.own |= bitOf('severe-headache');
    if (row.id === 'part:stiff-neck') signs.own |= bitOf('plain-stiff-neck');
  }
  for (const one of flags) {
    if (one.id !== 'fever') continue;
    signs.count++;
    if (one.status === 'affirmed') signs.own |= bitOf('fever');
  }
  return signs;
};

/** Nothing is combined of less than two. */
export const combine = (words: Words, context: Context, flags: readonly Flag[]): readonly Flag[] => {
  const { own, theirs, count } = signsOf(words, flags);
  if (count < 2) return none;
  const found: Flag[] = [];
  const spanOf = (id: string): readonly [number, number] =>
    words.findings.find((one) => one.row.id === id)?.span ?? [0, 0];
  for (const { id, level, rule, last, masks } of combinations) {
    if (holds(masks, own)) found.push(flag(id, level, spanOf(firstOf(last, own)), rule));
    // "Mom has 103 and sees people": both signs in another person are an emergency of that person.
    if (level === 'emergency' && holds(masks, theirs))
      found.push(flag(id, 'emergency', spanOf(firstOf(last, theirs)), rule, 'other-person'));
  }
  if ((own & limbMask) === 0) return found;
  // A weak limb counts beside a hard one: numb and weak together is a nerve.
  const limb = limbSigns.filter(
    (id) => (bitOf(id) & own) !== 0 && (id !== 'part:weak-limb' || (bitOf('part:hard-limb') & own) !== 0),
  );
  if (limb.length >= 2 && !context.has('relaxation') && isSerious(words, limb))
    found.push(flag('limb-threat', 'emergency', spanOf(limb[0] ?? ''), '2.1 two signs in one limb'));
  return found;
};

const limbMask = limbSigns.reduce((mask, id) => mask | bitOf(id), 0);

/** "Tight" with "numb" may be a tight muscle played down; a minimised sign does not count towards a limb in danger. */
const isSerious = (words: Words, limb: readonly string[]): boolean =>
  limb.filter((id) =>
    words.findings.some((one) => one.row.id === id && !one.minimised && one.status === 'affirmed'),
  ).length >= 2;
