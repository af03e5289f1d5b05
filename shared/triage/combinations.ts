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
  {
    id: 'self-harm',
    rule: '2.1 pills, and all of them',
    all: [['part:pills'], ['part:take-all']],
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

/** Every id that takes part in a combination, under the name that its row has. */
const parts: ReadonlySet<string> = new Set([
  ...rules.flatMap(({ all }) => all.flat()),
  ...limbSigns,
  'headache',
  'part:stiff-neck',
]);

/** Signs that are a finding under a condition, and the row that finds them. */
const rowOf: ReadonlyMap<string, string> = new Map([
  ['plain-headache', 'headache'],
  ['severe-headache', 'headache'],
  ['plain-stiff-neck', 'part:stiff-neck'],
]);

const none: readonly Flag[] = [];

/** The ids that were found of the patient, and of somebody else. */
type Signs = { readonly own: Set<string>; readonly theirs: Set<string> };

/** A headache or a stiff neck that is played down stands for itself alone. Undefined where less than two are found: nothing is combined of them. */
const signsOf = (words: Words, flags: readonly Flag[]): Signs | undefined => {
  const findings = words.findings.filter(({ row }) => parts.has(row.id));
  const fevers = flags.filter(({ id }) => id === 'fever');
  if (findings.length + fevers.length < 2) return undefined;
  const own = new Set<string>();
  const theirs = new Set<string>();
  for (const { row, status, intensified, minimised } of findings) {
    if (status === 'other-person') theirs.add(row.id);
    if (status !== 'affirmed') continue;
    own.add(row.id);
    if (minimised) continue;
    if (row.id === 'headache') own.add('plain-headache');
    if (row.id === 'headache' && intensified) own.add('severe-headache');
    if (row.id === 'part:stiff-neck') own.add('plain-stiff-neck');
  }
  if (fevers.some(({ status }) => status === 'affirmed')) own.add('fever');
  return { own, theirs };
};

export const combine = (words: Words, context: Context, flags: readonly Flag[]): readonly Flag[] => {
  const signs = signsOf(words, flags);
  if (signs === undefined) return none;
  const { own, theirs } = signs;
  // All that is combined is of two signs at least.
  if (own.size < 2 && theirs.size < 2) return none;
  const found: Flag[] = [];
  const spanOf = (id: string): readonly [number, number] =>
    words.findings.find((one) => one.row.id === (rowOf.get(id) ?? id))?.span ?? [0, 0];
  for (const { id, level = 'emergency', rule, all } of rules) {
    // The flag stands where the last of its signs was found.
    const last = lastOf(all, own);
    if (last !== undefined) found.push(flag(id, level, spanOf(last), rule));
    // "Mom has 103 and sees people": both signs in another person are an emergency of that person.
    const lastOfTheirs = level === 'emergency' ? lastOf(all, theirs) : undefined;
    if (lastOfTheirs !== undefined)
      found.push(flag(id, 'emergency', spanOf(lastOfTheirs), rule, 'other-person'));
  }
  // A weak limb counts beside a hard one: numb and weak together is a nerve.
  const limb = limbSigns.filter(
    (id) => own.has(id) && (id !== 'part:weak-limb' || own.has('part:hard-limb')),
  );
  if (limb.length >= 2 && !context.has('relaxation') && isSerious(words, limb))
    found.push(flag('limb-threat', 'emergency', spanOf(limb[0] ?? ''), '2.1 two signs in one limb'));
  return found;
};

/** Of a combination that holds the id found of its last list. */
const lastOf = (lists: readonly (readonly string[])[], among: ReadonlySet<string>): string | undefined => {
  let last: string | undefined;
  for (const ids of lists) {
    last = ids.find((id) => among.has(id));
    if (last === undefined) return undefined;
  }
  return last;
};

/** "Tight" with "numb" may be a tight muscle played down; a minimised sign does not count towards a limb in danger. */
const isSerious = (words: Words, limb: readonly string[]): boolean =>
  limb.filter((id) =>
    words.findings.some((one) => one.row.id === id && !one.minimised && one.status === 'affirmed'),
  ).length >= 2;
