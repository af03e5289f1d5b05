import { WordList } from './engine/word-list.ts';
import type { Context, Finding, Outcome } from './finding.ts';
import { risingInstead } from './rising.ts';
import type { Disposition } from './verdict.ts';

export const lateSore = (context: Context, strong: boolean): Disposition => {
  if (context.hours >= 168) return strong ? 'concern' : 'follow_up';
  return strong && context.hours >= 48 ? 'follow_up' : 'self_care';
};

type SpecialRule = (finding: Finding, context: Context) => readonly Outcome[] | undefined;

const only = (id: string, level: Disposition, rule: string): readonly Outcome[] => [{ id, level, rule }];

/** Rare complaints: a call; played down early they are self-care, severe they page. */
const rareComplaint: SpecialRule = (finding, context) => {
  if (finding.minimised && context.hours < 48)
    return only('mild-other', 'self_care', '2.3 played down before 48 h');
  if (finding.minimised) return only(finding.row.id, 'concern', '2.3 played down from 48 h');
  if (finding.intensified) return only(finding.row.id, 'urgent', '2.3 severe');
  return undefined;
};

const untilTwoDays =
  (late: string): SpecialRule =>
  (finding, context) =>
    context.hours > 48
      ? only(late, 'follow_up', '3 past 48 h')
      : only(finding.row.id, 'self_care', '3 normal effect');

const soreRule: SpecialRule = (finding, context) => {
  const level = lateSore(context, finding.intensified && !finding.minimised);
  return only(context.hours >= 168 ? 'soreness-prolonged' : finding.row.id, level, '3 normal until 168 h');
};

/** The rules that columns of a table cannot say, by flag id. */
export const specialRules: Readonly<Record<string, SpecialRule>> = {
  'breathing-difficulty': (finding, context) =>
    finding.minimised && !context.lungRisk
      ? only('breathing-difficulty', 'urgent', '2.1 minimised outside lung-risk regions')
      : undefined,
  'persistent-pain': (finding, context) => {
    const rising = risingInstead(finding, context);
    return rising === undefined ? undefined : [rising];
  },
  'new-cough': (_finding, context) =>
    context.lungRisk ? undefined : only('new-cough', 'concern', '2.2 outside lung-risk regions'),
  // Where the chest was not treated, or nobody wrote it down, a plain chest pain says more.
  'chest-wall-soreness': (_finding, context) =>
    isChestWall(context) || !context.has('chest-pain') ? undefined : [],
  'chest-pain': (finding, context) => {
    if (!isChestWall(context)) return undefined;
    // "Sore right where you needled": "right" may mean tight, but not beside a plain soreness at the site.
    if (finding.words.includes('right') && context.has('chest-wall-soreness')) return [];
    return finding.words.some((word) => soreWords.has(word))
      ? only('chest-wall-soreness', 'urgent', '2.2 sore muscle at the treated sites')
      : undefined;
  },
  'visceral-injury': (finding) =>
    finding.words.some((word) => urineWords.has(word))
      ? only('visceral-injury', 'urgent', '2.1 blood in the urine')
      : undefined,
  'loss-of-consciousness': (finding, context) => {
    // "My foot fell asleep and won't wake up."
    if (finding.words.includes('wake') && context.has('numbness-tingling')) return [];
    const asleep =
      finding.words.includes('out') &&
      (finding.words.includes('passed') || finding.words.includes('past') || finding.words.includes('pass'));
    if (!asleep || context.mentionsNear('NOT_BED', finding.from)) return undefined;
    if (context.mentionsNear('SLEEP_WORD', finding.from))
      return only('fatigue', context.hours > 48 ? 'follow_up' : 'self_care', '2.1 passed out = slept');
    if (!context.mentionsNear('COUCH', finding.from)) return undefined;
    return [
      { id: 'loss-of-consciousness', level: 'urgent', rule: '2.1 asleep or fainted?' },
      { id: 'unresolved-assertion', level: 'concern', rule: '2.1 asleep or fainted?' },
    ];
  },
  // "Twelve hours, ICU": where somebody works.
  'emergency-declared': (finding, context) =>
    finding.words.length === 1 &&
    wards.has(finding.words[0] ?? '') &&
    context.mentionsNear('SHIFT', finding.from)
      ? []
      : undefined,
  // A jaw that was treated hurts in a yawn.
  'pleuritic-pain': (finding, context) =>
    context.jaw && finding.words.some((word) => yawns.has(word)) ? [] : undefined,
  // Fingers are blue of berries and purple of beets, but never cold or hard of them.
  'limb-threat': (finding, context) =>
    context.affirms('STAIN') && finding.words.some((word) => dyes.has(word)) ? [] : undefined,
  // "Three pink pinpricks on my neck": seen, and not felt.
  'numbness-tingling': (finding, context) =>
    context.has('needle-marks') &&
    finding.words.some((word) => pinpricks.has(word)) &&
    !context.mentionsNear('NUMB', finding.from)
      ? []
      : undefined,
  // What the vet prescribed is no patient's.
  'sought-care': (finding, context) =>
    finding.words.length === 1 && context.affirms('VET') ? [] : undefined,
  // "Few red dots, faint": the dots are.
  'near-syncope': (finding, context) =>
    (finding.words.length === 1 &&
      finding.words[0] === 'faint' &&
      (context.has('needle-marks') || context.has('infection-signs'))) ||
    // "I was scared of those needles, thought I would faint on your floor": a fear of before, and he is past it.
    (context.has('part:needle-fear') && context.has('part:faint-there') && finding.words.every(isOfFear))
      ? []
      : undefined,
  'shooting-pain': (finding, context) => {
    if (context.has('focal-weakness') || context.has('part:weak-limb'))
      return only('shooting-pain', 'emergency', '2.2 with weakness');
    if (finding.minimised || !context.spineRisk)
      return only('shooting-pain', 'concern', '2.2 minimised or outside spine-risk regions');
    return undefined;
  },
  'dvt-signs': (_finding, context) =>
    context.has('breathing-difficulty')
      ? only('dvt-signs', 'emergency', '2.2 with breathlessness')
      : undefined,
  palpitations: (_finding, context) =>
    context.has('chest-pain') ? only('palpitations', 'emergency', '2.2 with a chest complaint') : undefined,
  fever: (finding, context) => {
    const degrees = context.numbers.temperatureC;
    // "El termometro dice 36.5" tells of no fever.
    if (degrees !== undefined && degrees < 37.5 && finding.words.some((word) => thermometers.has(word)))
      return [];
    if (degrees === undefined || degrees >= 38 || finding.words.some((word) => !feverWords.has(word)))
      return undefined;
    return degrees >= 37.5
      ? only('low-grade-temp', 'concern', '2.2 below 38.0 C')
      : only('low-grade-temp', 'concern', '2.2 fever said, none measured');
  },
  // Keys in the fridge are a joke about the fog that needling may bring, as long as nothing worse is said.
  confusion: (finding, context) =>
    finding.words.some((word) => strangePlaces.has(word)) && (context.joking || context.has('mental-fog'))
      ? only('mental-fog', context.hours > 48 ? 'follow_up' : 'self_care', '2.2 foggy is not confused')
      : undefined,
  'medication-overuse': (finding) =>
    finding.words.some((word) => bottles.has(word)) && finding.words.some((word) => wholeWords.has(word))
      ? only('medication-overuse', 'emergency', '2.2 the whole bottle')
      : undefined,
  'infection-signs': (finding, context) => {
    const rednessOnly =
      finding.words.some((word) => reds.has(word)) && finding.words.every((word) => !hotOrPus.has(word));
    if (rednessOnly && context.has('needle-marks') && context.hours < 48) return [];
    // "Small black and blue mark already turning yellow": a bruise that heals.
    if (context.has('small-bruise') && finding.words.every((word) => fadings.has(word))) return [];
    if (finding.minimised && rednessOnly && context.hours < 24)
      return only('mild-redness', 'concern', '2.3 slight redness before 24 h');
    return undefined;
  },
  'increasing-pain': (finding, context) => increasingPain(finding, context),
  'severe-pain': (finding, context) =>
    finding.words.length === 1 && bareSeverity.has(finding.words[0] ?? '') && !context.aboutBody()
      ? []
      : finding.past &&
          context.numbers.score !== undefined &&
          context.numbers.score < 7 &&
          context.isScoredNow(finding)
        ? only('improved', 'all_clear', '4.8 the current value counts')
        : undefined,
  'severe-function-loss': (finding, context) => {
    // "The car won't start so I can't drive", "no pude salir a caminar por la lluvia": the body is not what fails.
    if (
      context.has('part:outside') &&
      finding.words.some((word) => outings.has(word)) &&
      !tellsOfBody(context)
    )
      return [];
    return context.hasPlainly('fatigue') &&
      context.has('part:unable') &&
      finding.words.includes('get') &&
      !context.has('pain-unscored') &&
      // "I can't get my arm up": not for being tired.
      !context.mentionsNear('BODY', finding.from)
      ? fatigueDebilitating(context)
      : undefined;
  },
  'distress-call': (finding, context) =>
    context.joking && finding.words.some((word) => word === 'dying' || word === 'muero')
      ? only('unresolved-assertion', 'concern', '4.11 said laughing')
      : undefined,
  // "About as big as a pencil eraser" names the size of a small one, and "a little black and blue spot" is one.
  'significant-bruising': (finding, context) =>
    context.has('small-bruise') &&
    (finding.words.includes('big') ||
      (finding.minimised && finding.words.every((word) => blues.has(word)))) &&
    !context.affirms('THINNER') &&
    !context.anticoagulant
      ? []
      : undefined,
  'bruising-unqualified': (finding, context) => {
    if (context.anticoagulant || context.affirms('THINNER'))
      return only('significant-bruising', 'urgent', '2.2 on a blood thinner');
    if (context.has('significant-bruising')) return [];
    if (context.has('small-bruise') || finding.minimised)
      return only('small-bruise', 'self_care', '3 stated small');
    return undefined;
  },
  'small-bruise': (_finding, context) => {
    if (context.anticoagulant || context.affirms('THINNER'))
      return only('significant-bruising', 'urgent', '2.2 on a blood thinner');
    return undefined;
  },
  // Not able to stand, or spinning for hours, is severe whatever it is called.
  dizziness: (finding, context) =>
    finding.words.some((word) => helplessWords.has(word)) && !finding.minimised
      ? only('dizziness', 'urgent', '2.3 severe')
      : rareComplaint(finding, context),
  'nausea-vomiting': rareComplaint,
  headache: rareComplaint,
  'skin-reaction': rareComplaint,
  'spasm-cramp': rareComplaint,
  fatigue: (finding, context) => {
    if (context.has('part:unable')) return fatigueDebilitating(context);
    return untilTwoDays('fatigue-prolonged')(finding, context);
  },
  'mental-fog': untilTwoDays('effect-prolonged'),
  'referred-pain': untilTwoDays('effect-prolonged'),
  'needle-marks': untilTwoDays('effect-prolonged'),
  'emotional-release': untilTwoDays('effect-prolonged'),
  soreness: soreRule,
  stiffness: soreRule,
  'mild-pain': (_finding, context) =>
    context.hours >= 168 ? only('soreness-prolonged', 'follow_up', '2.4 from 168 h') : undefined,
  'moderate-pain': (_finding, context) => {
    if (context.hours >= 168) return only('moderate-pain', 'concern', '2.4 from 168 h');
    return context.hours >= 48 ? only('moderate-pain', 'follow_up', '2.4 from 48 h') : undefined;
  },
  'no-improvement': (finding, context) => {
    const rising = risingInstead(finding, context);
    if (rising !== undefined) return [rising];
    if (context.hours >= 48) return undefined;
    const last = context.previousPain.at(-1);
    return only(last === undefined ? 'mild-other' : 'mild-pain', 'self_care', '2.3 too early to judge');
  },
  'pain-unscored': (finding, context) => {
    if (context.numbers.score !== undefined || context.has('mild-pain') || context.has('moderate-pain'))
      return [];
    if (finding.minimised)
      return only(
        context.hours >= 168 ? 'soreness-prolonged' : 'mild-pain',
        context.hours >= 168 ? 'follow_up' : 'self_care',
        '2.3 played down',
      );
    if (context.hours >= 168) return only('persistent-pain', 'concern', '2.3 unscored from 168 h');
    return undefined;
  },
};

const fatigueDebilitating = (context: Context): readonly Outcome[] =>
  context.hours > 48
    ? [
        { id: 'fatigue-debilitating', level: 'concern', rule: '2.3 debilitating past 48 h' },
        { id: 'fatigue-prolonged', level: 'follow_up', rule: '3 past 48 h' },
      ]
    : only('fatigue-debilitating', 'follow_up', '2.3 debilitating');

const increasingPain = (finding: Finding, context: Context): readonly Outcome[] | undefined => {
  const sore = finding.words.some((word) => soreRise.has(word));
  const strong = finding.words.some((word) => strongRise.has(word)) || (finding.intensified && !sore);
  if (finding.minimised) {
    if (context.hours < 12)
      return only(sore ? 'soreness' : 'mild-pain', 'self_care', '0 mild early increase');
    if (sore && context.hours < 48) return only('soreness', 'self_care', '3 soreness peaks before 48 h');
    return only('pain-change-mild', 'concern', '4.9 minimiser');
  }
  if (sore && !strong) return only('pain-change-mild', 'concern', '2.2 soreness rising');
  if (context.hours < 12 && !strong) return only('pain-change-mild', 'concern', '2.2 before 12 h');
  return undefined;
};

const isOfFear = (word: string): boolean => fearOfFaint.has(word);
const fearOfFaint = new WordList(
  'thought figured i would id faint pass out passing was gonna going to crei pense que me iba a desmayar desmayarme',
);
const outings = new WordList(
  'drive walk bed shower bathe bath manejar conducir caminar salir correr banarme levantarme',
);
const tellsOfBody = (context: Context): boolean =>
  context.affirms('PAIN') ||
  context.affirms('SWELL') ||
  context.has('part:weak-limb') ||
  context.has('numbness-tingling');

const strangePlaces = new WordList(
  'fridge freezer refrigerator cupboard pantry oven microwave nevera refri congelador alacena',
);
const bottles = new WordList('bottle frasco bote botella');
const wholeWords = new WordList('whole entire full rest all todo toda entero entera lleno');

const isChestWall = (context: Context): boolean =>
  context.thorax &&
  context.affirms('SITE_TOUCH') &&
  !context.has('breathing-difficulty') &&
  !context.has('pleuritic-pain');

const bareSeverity = new WordList(
  'severe unbearable brutal extreme horrible terrible tremendo severo severa insoportable suffering screaming',
);
const wards = new WordList('icu er ed hospital ambulance');
const yawns = new WordList('yawn yawns yawning yawned');
const pinpricks = new Set(['pinpricks', 'pinprick', 'pricks', 'prick']);
const dyes = new WordList('blue purple bluish morados moradas morado morada azules azul');
const helplessWords = new WordList(
  'cant cannot couldnt unable wont doesnt stop hours nonstop constantly straight hold holding held hanging cling clinging',
);
const soreWords = new WordList(
  'sore soreness sorer tender tenderness achy achey ache aches aching bruised adolorido adolorida adoloridos adoloridas sensible sensibles molido molida molidos molidas agujetas sentido sentida duele',
);
const urineWords = new WordList(
  'pee peed peeing urine urinate urinating pees orina orino orine orinar orinando pipi hematuria piss toilet',
);
const thermometers = new Set(['thermometer', 'termometro']);
const feverWords = new WordList(
  'fever feverish fevers fiebre calentura low grade temp temperature temperatura had have has running got slight feaver tengo traigo tiene tuve hay calenturita febricula temperaturita',
);
const reds = new WordList(
  'red reds redder redness reddish reddened pink pinkish pinker rosy blotchy flushed rojo roja rojos rojas rojito rojita rojizo rojiza rojez rosa rosado rosada rosita colorado colorada coloradito coloradita enrojecido enrojecida enrojecimiento',
);
const blues = new WordList('black and n blue purple');
const fadings = new WordList('mark marks spot spots yellow green');
const hotOrPus = new WordList(
  'angry spread spreads spreading growing bigger hot warm warmth burning pus puss oozing infected infection streak streaks streaking drain draining yellow green abscess boil caliente infectado infectada supura leaking smells spreading line lines',
);
const soreRise = new WordList('sorer sore stiff stiffer tender adolorido adolorida');
const strongRise = new WordList(
  'much way every keeps doubled tripled twice double hour lots loads heaps cada siempre more_and_more spiked',
);
