import { limitRule, overRule } from './engine/status.ts';
import { WordList } from './engine/word-list.ts';
import { type Context, type Finding, isRed, type Outcome, severity } from './finding.ts';
import { risingInstead } from './rising.ts';
import { lateSore, specialRules } from './special-rules.ts';
import type { Disposition } from './verdict.ts';

const eased: Readonly<Record<Disposition, Disposition>> = {
  emergency: 'urgent',
  urgent: 'concern',
  concern: 'follow_up',
  follow_up: 'self_care',
  unclear: 'unclear',
  self_care: 'self_care',
  all_clear: 'all_clear',
  administrative: 'administrative',
};

/** What patients answer with. */
const answers = ['soreness', 'stiffness', 'fatigue', 'mild-pain', 'no-symptoms', 'improved'];

/** The level of a finding from its status, then the row's own rule. */
export const outcomesOf = (finding: Finding, context: Context): readonly Outcome[] => {
  const { row, status } = finding;
  const one = (id: string, level: Disposition, rule: string): Outcome => ({ id, level, rule });
  switch (status) {
    case 'negated':
      // "No appointment for me today" is about one.
      if (row.id === 'booking' && finding.words.some(isVisitWord)) return present(finding, context);
      return row.id === 'increasing-pain'
        ? [one('soreness', lateSore(context, false), '4.6 no worse')]
        : negatedPositive(finding, context);
    case 'resolved':
      return resolvedOutcome(finding, context);
    case 'preexisting':
      // Nobody has always wanted to die in a way that can wait ("ya no quiero vivir", "para siempre").
      if (row.id === 'self-harm' || (events.has(row.id) && !context.isLongAgo(finding)))
        return present(finding, context);
      // "Lost on a road I've driven for years": the road is old, and being lost on it is new.
      if (row.id === 'confusion' && finding.words.some((word) => word === 'lost' || word === 'wrong'))
        return present(finding, context);
      if (severity(row.level) < severity('follow_up')) return present(finding, context);
      return [
        one('preexisting-symptom', 'follow_up', '4.10 history'),
        one(row.id, 'follow_up', '4.10 history'),
      ];
    case 'hypothetical':
      // "Everyone would be better off" is no answer that the patient is better.
      if (row.level === 'all_clear') return [];
      // Thoughts of death are often spoken as a condition ("if I was gone they would be better off").
      if (row.id === 'self-harm') return present(finding, context);
      if (row.level === 'emergency' || isBareFaint(finding))
        return [one('hypothetical-emergency', 'concern', '4.12 condition')];
      if (severity(row.level) > severity('follow_up'))
        return [one('hypothetical-red-flag', 'follow_up', '4.12 condition')];
      return present(finding, context);
    case 'other-person': {
      if (row.id === 'death-report' && !hasHealthTold(context) && !context.isLongAgo(finding))
        return present(finding, context);
      if (isOfPatient(finding)) return present(finding, context);
      if (row.id === 'emergency-declared')
        return [
          one('third-party', context.isLongAgo(finding) ? 'unclear' : 'concern', '4.11 another person'),
        ];
      // A chest that is sore from the gym is no emergency of somebody else.
      if (row.id === 'chest-pain' && finding.words.some((word) => gymWords.has(word)))
        return [one('third-party', 'unclear', '4.11 another person')];
      if (row.level === 'emergency')
        return context.isLongAgo(finding)
          ? [
              one('hypothetical-emergency', 'concern', '4.11 another person, past'),
              one('third-party', 'unclear', '4.11 another person'),
            ]
          : [
              one(row.id, 'emergency', '4.11 emergency of anyone'),
              one('third-party', 'unclear', '4.11 another person'),
            ];
      // Who is confused writes no reply: it may be the patient.
      if (row.id === 'confusion') return [one(row.id, 'urgent', '4.11 another person')];
      // "My sister has sciatica, can she get in": the errand is the patient's.
      if (row.level === 'administrative' && (finding.words.length > 1 || finding.words.some(isVisitWord)))
        return present(finding, context);
      if (severity(row.level) <= severity('all_clear')) return [];
      const hasAnswered = answers.some((id) => context.has(id)) || context.numbers.score !== undefined;
      // Too many pills are a danger to whoever took them.
      if (
        row.id === 'medication-overuse' &&
        !hasAnswered &&
        !context.isLongAgo(finding) &&
        !finding.words.some((word) => lenders.has(word))
      )
        return present(finding, context);
      // Who answers for himself and tells of a child with a cold has answered.
      if (hasAnswered) return [];
      return [one('third-party', 'unclear', '4.11 another person')];
    }
    case 'improving':
      // "Mejor márqueme al fijo": an errand does not get better.
      if (row.level === 'administrative') return present(finding, context);
      return improvingOutcome(finding, context);
    case 'affirmed':
    case 'uncertain':
      return present(finding, context);
  }
};

/** "The girl left one in", "hubby has the flu, needle still in", "my husband called 911": in the patient, and for him. */
const isOfPatient = ({ row, words }: Finding): boolean =>
  (row.id === 'retained-needle' && words.some((word) => remains.has(word))) ||
  (row.id === 'emergency-declared' && words.some((word) => calls.has(word)));

const isVisitWord = (word: string): boolean => visits.has(word);
const visits = new WordList('reschedule rescheduled rebook appointment appt cita citas reagendar');

/** "What if I faint": said of now it is nearly fainting, but what is asked about is the faint. */
const isBareFaint = ({ row, words }: Finding): boolean => row.id === 'near-syncope' && words.length === 1;

/** Who tells how he is tells of somebody else's death. */
const hasHealthTold = (context: Context): boolean =>
  context.has('no-symptoms') ||
  context.has('soreness') ||
  context.has('improved') ||
  context.numbers.score !== undefined;

const senses = new WordList('feeling sensation sensibilidad');

const gymWords = new WordList(
  'sore soreness sorer tender tenderness achy achey adolorido adolorida adoloridos adoloridas molido molida agujetas',
);
/** "Mom's pills": whose they are, not who took them. */
const lenders = new WordList(
  'someone someones wifes husbands moms mums dads mothers fathers sons daughters brothers sisters friends neighbors neighbours partners nans',
);

const remains = new Set([
  'left',
  'still',
  'inside',
  'broke',
  'broken',
  'piece',
  'adentro',
  'dejaron',
  'quedo',
]);
const calls = new WordList(
  'called calling dialed dialled phoned rang llamo llamando llamaron llamado marco marcando hablo pidio pidieron aviso avisaron',
);

/** "Not good" is no answer that all is well. */
const negatedPositive = (finding: Finding, context: Context): readonly Outcome[] => {
  if (finding.rule === overRule) return lostGood(finding);
  if (finding.rule === limitRule) return lessThanGood(finding);
  if (finding.row.id !== 'no-symptoms' && finding.row.id !== 'improved') return [];
  // A face behind a denial denies nothing ("hips didn't say a word 👍").
  if (finding.words.every((word) => !/[a-z]/.test(word))) return [];
  // "It didnt swell" denies a swelling.
  if (finding.words.some((word) => negators.has(word) || word === 'swell')) return [];
  const rising = finding.row.id === 'improved' ? risingInstead(finding, context) : undefined;
  if (rising !== undefined) return [rising];
  return finding.row.id === 'improved'
    ? [{ id: 'no-improvement', level: 'follow_up', rule: '4.6 negated improvement' }]
    : [{ id: 'feels-unwell', level: 'concern', rule: '4.5 not well' }];
};

/** "Was breathing fine before, not any more", "could hold a cup yesterday, not now", "felt good this morning but not now". */
const lostGood = ({ row, words }: Finding): readonly Outcome[] => {
  if (words.some((word) => breaths.has(word)))
    return [{ id: 'breathing-difficulty', level: 'emergency', rule: overRule }];
  if (row.id === 'part:able') return [{ id: 'severe-function-loss', level: 'urgent', rule: overRule }];
  return words.some((word) => negators.has(word))
    ? []
    : [{ id: 'feels-unwell', level: 'concern', rule: overRule }];
};

/** "Can breathe only sitting up", "I can walk but only a few steps". */
const lessThanGood = ({ words }: Finding): readonly Outcome[] =>
  words.some((word) => breaths.has(word))
    ? [{ id: 'breathing-difficulty', level: 'emergency', rule: limitRule }]
    : [{ id: 'severe-function-loss', level: 'concern', rule: limitRule }];

const breaths = new WordList('breathing breathe breathed respirar respiraba respirando respiro');

const negators = new WordList(
  'no not never nothing none zero 0 sin nada without cant couldnt dont ningun ninguna ya',
);

const resolvedOutcome = (finding: Finding, context: Context): readonly Outcome[] => {
  const { row } = finding;
  if (row.id === 'distress-call' || row.id === 'sought-care' || row.id === 'death-report')
    return present(finding, context);
  // "Se me quedo un pedazo de aguja adentro. Hoy ya pude trabajar": it is in there still.
  if (row.id === 'retained-needle' && finding.words.some((word) => stuck.has(word)))
    return present(finding, context);
  // "Had feeling in my hand yesterday, none now": what has ended is what was good.
  if (row.id === 'improved' && finding.words.some((word) => senses.has(word)))
    return [{ id: 'numbness-tingling', level: 'urgent', rule: '4.10 a feeling that is gone' }];
  if (
    row.id === 'spot-bleeding' ||
    row.level === 'unclear' ||
    row.level === 'administrative' ||
    row.level === 'all_clear'
  )
    return present(finding, context);
  if (
    severity(row.level) <= severity('self_care') ||
    row.id === 'pain-unscored' ||
    row.id === 'persistent-pain' ||
    row.id === 'bruising-unqualified'
  )
    return [{ id: 'improved', level: 'all_clear', rule: '4.10 a normal effect that is gone' }];
  if (row.id === 'severe-pain' || row.id === 'increasing-pain')
    return [{ id: 'improved', level: 'all_clear', rule: '4.10 pain that is gone' }];
  if (row.level === 'follow_up') return [];
  if (
    (row.id === 'dizziness' ||
      row.id === 'headache' ||
      row.id === 'nausea-vomiting' ||
      row.id === 'skin-reaction' ||
      row.id === 'spasm-cramp') &&
    finding.minimised &&
    context.hours < 48
  )
    return [{ id: 'mild-other', level: 'self_care', rule: '2.3 played down and gone, before 48 h' }];
  let level: Disposition = row.resolved ?? 'follow_up';
  if (row.id === 'fever' && context.affirms('ANTIPYRETIC')) level = 'concern';
  return [
    { id: row.id, level, rule: '4.10 resolved' },
    { id: 'resolved-red-flag', level, rule: '4.10 resolved' },
  ];
};

const stuck = new WordList('adentro dentro inside broke broken quebro rompio partio left quedo dejaron');

/** What happened once, or was taken, cannot ease: a fall, a needle left in, a visit to a doctor. */
const events = new WordList(
  'new-injury sought-care retained-needle medication-overuse death-report distress-call',
);

const improvingOutcome = (finding: Finding, context: Context): readonly Outcome[] => {
  const { row } = finding;
  if (events.has(row.id)) return present(finding, context);
  if (isRed(row.level) && row.id !== 'severe-pain' && row.id !== 'increasing-pain') {
    const base = row.id === 'significant-bruising' ? 'concern' : eased[row.level];
    return [
      { id: row.id, level: base, rule: '4.10 easing but present' },
      { id: 'improving-red-flag', level: base, rule: '4.10 easing but present' },
    ];
  }
  const better: Outcome = { id: 'improved', level: 'all_clear', rule: '4.12 better' };
  if (row.id === 'increasing-pain') return [better];
  if (row.id === 'bruising-unqualified')
    return [{ id: 'small-bruise', level: 'self_care', rule: '3 fading bruise' }, better];
  if (row.id === 'pain-unscored' || row.id === 'severe-pain' || row.id === 'persistent-pain')
    return [
      {
        id: 'mild-pain',
        level: context.hours >= 168 ? 'follow_up' : 'self_care',
        rule: '4.12 pain that eases',
      },
      better,
    ];
  if (row.level === 'concern')
    return [
      { id: row.id, level: context.hours < 48 ? 'follow_up' : 'concern', rule: '4.10 easing but present' },
    ];
  return [...present(finding, context), better];
};

/** A finding that is there now: the row's level, changed by the rule of its id. */
const present = (finding: Finding, context: Context): readonly Outcome[] => {
  const special = specialRules[finding.row.id];
  const outcome = special?.(finding, context);
  if (outcome !== undefined) return outcome;
  const { row } = finding;
  if (row.minimised !== undefined && finding.minimised)
    return [{ id: row.minimisedAs ?? row.id, level: row.minimised, rule: '4.9 minimiser' }];
  return [{ id: row.id, level: row.level, rule: finding.rule === '' ? `2 ${row.id}` : finding.rule }];
};
