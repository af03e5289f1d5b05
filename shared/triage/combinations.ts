import type { Context } from './finding.ts';
import type { Words } from './read.ts';
import type { Flag } from './verdict.ts';

/** Findings that are dangerous together: `all` names one id of each list, found affirmed or easing in the same reply. */
type Combination = {
  readonly id: string;
  readonly rule: string;
  readonly all: readonly (readonly string[])[];
};

const combinations: readonly Combination[] = [
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
const combined: ReadonlySet<string> = new Set([
  ...combinations.flatMap((one) => one.all.flat()),
  ...limbSigns,
  'headache',
  'part:stiff-neck',
]);

const none: readonly Flag[] = [];

/** Nothing is combined of less than two. */
const mayCombine = (words: Words, flags: readonly Flag[]): boolean => {
  let parts = 0;
  for (const one of words.findings) if (combined.has(one.row.id)) parts++;
  for (const one of flags) if (one.id === 'fever') parts++;
  return parts >= 2;
};

export const combine = (words: Words, context: Context, flags: readonly Flag[]): readonly Flag[] => {
  if (!mayCombine(words, flags)) return none;
  const ids = new Set(words.findings.filter((one) => one.status === 'affirmed').map((one) => one.row.id));
  if (flags.some((one) => one.id === 'fever' && one.status === 'affirmed')) ids.add('fever');
  for (const one of words.findings) {
    if (one.status !== 'affirmed' || one.minimised) continue;
    if (one.row.id === 'headache') ids.add('plain-headache');
    if (one.row.id === 'headache' && one.intensified) ids.add('severe-headache');
    if (one.row.id === 'part:stiff-neck') ids.add('plain-stiff-neck');
  }
  // "Mom has 103 and sees people": both signs in another person are an emergency of that person.
  const theirs = new Set(
    words.findings.filter((one) => one.status === 'other-person').map((one) => one.row.id),
  );
  const found: Flag[] = [];
  const spanOf = (id: string): readonly [number, number] =>
    words.findings.find((one) => one.row.id === id)?.span ?? [0, 0];
  for (const { id, rule, all } of combinations) {
    for (const [among, status] of [
      [ids, 'affirmed'],
      [theirs, 'other-person'],
    ] as const) {
      const hits = all.map((choices) => choices.find((choice) => among.has(choice)));
      if (hits.some((hit) => hit === undefined)) continue;
      found.push({ id, level: 'emergency', span: spanOf(hits.at(-1) ?? ''), rule, status });
    }
  }
  // A weak limb counts beside a hard one: numb and weak together is a nerve.
  const limb = limbSigns.filter(
    (id) => ids.has(id) && (id !== 'part:weak-limb' || ids.has('part:hard-limb')),
  );
  if (limb.length >= 2 && !context.has('relaxation') && isSerious(words, limb))
    found.push({
      id: 'limb-threat',
      level: 'emergency',
      span: spanOf(limb[0] ?? ''),
      rule: '2.1 two signs in one limb',
      status: 'affirmed',
    });
  return found;
};

/** "Tight" with "numb" may be a tight muscle played down; a minimised sign does not count towards a limb in danger. */
const isSerious = (words: Words, limb: readonly string[]): boolean =>
  limb.filter((id) =>
    words.findings.some((one) => one.row.id === id && !one.minimised && one.status === 'affirmed'),
  ).length >= 2;
