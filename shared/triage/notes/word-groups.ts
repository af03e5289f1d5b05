/** The numbers from one to another, as words of a phrase. */
const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).join(' ');

/** Words that stand for each other in the phrases of notes, and in the lists of words beside them. */
export const groupWords = {
  /** Words between a negator and what it denies that change nothing. */
  MOD: 'a an any the of other new acute significant interval definite appreciable suspicious further major substantial clear obvious marked overall gross real apparent discernible relevant radiographic radiologic clinical mammographic sonographic convincing visible evident great notable current recent additional focal specific compelling strong frank overt active prior previous known documented personal such particular much more immediate evidence sign signs indication suggestion material',
  BE: 'is are was were be been being s',
  SEEN: 'seen identified present appreciated appreciable visualized visualised visible demonstrated detected detectable noted found observed evident palpable palpated heard elicited apparent felt reported endorsed encountered recognized recognised discernible demonstrable elicitable shown discovered audible met documented mentioned described suspected',
  /** Seen only by looking for it: "not confirmed", "could not be provoked". */
  FOUND:
    'recorded confirmed provoked induced established substantiated isolated grown cultured experienced noticed volunteered acknowledged displayed exhibited manifest manifested proven verified produced revealed disclosed flagged signalled evidenced supported borne',
  SEE: 'see identify appreciate palpate visualize visualise detect find hear elicit demonstrate discern show feel observe',
  CHANGE:
    'change changes increase increases decrease decreases growth progression improvement worsening enlargement difference differences alteration relief response responses resolution reduction benefit variation deterioration expansion extension help',
  CARE: 'medication medications treatment treatments therapy meds antibiotics intervention interventions need needs contraindication contraindications plan plans explanation explanations etiology cause causes source sources reason reasons trigger triggers precipitant precipitants',
  WHOM: 'him her them patient pt',
  FAMILY:
    'mother father brother sister son daughter wife husband mom mum dad uncle aunt cousin grandmother grandfather grandma grandpa grandson granddaughter grandparents parents parent siblings sibling brothers sisters sons daughters aunts uncles cousins grandmothers grandfathers twin niece nieces nephew nephews relative relatives partner spouse fiance boyfriend girlfriend friend friends roommate roommates flatmate flatmates housemate housemates classmate classmates colleague colleagues coworker coworkers residents neighbor neighbour contacts caregiver stepfather stepmother donor dog cat mama papa madre padre hermano hermana hijo hija esposo esposa marido abuela abuelo tio tia primo prima novio novia',
  /** May be the patient of the note, unless somebody owns them: "her child has asthma". */
  YOUNG: 'child children kid kids baby boy girl infant toddler newborn',
  /** Between a relative and what he has: "grandmother and two of her aunts had", "wife who recently was". */
  KIN: 'mother father brother sister son daughter wife husband mom mum dad uncle aunt cousin grandmother grandfather grandma grandpa grandson granddaughter grandparents parents parent siblings sibling brothers sisters sons daughters aunts uncles cousins grandmothers grandfathers twin niece nieces nephew nephews relative relatives partner spouse fiance boyfriend girlfriend friend friends roommate roommates flatmate flatmates housemate housemates classmate classmates colleague colleagues coworker coworkers residents neighbor neighbour contacts caregiver stepfather stepmother donor dog cat mama papa madre padre hermano hermana hijo hija esposo esposa marido abuela abuelo tio tia primo prima novio novia who that both all each also recently previously currently herself himself and or two three four one several some of her his their my other the on at in same ward corridor school work nursery home paternal maternal has have had been is are was were',
  HAS: 'has had have is was got gets feels felt with died suffers suffered tiene tuvo esta',
  LINK: 'is seems feels felt looks appears was has have been be got gets getting also all much way a lot little bit slowly already now it s',
  ILL: 'diagnosed affected suffers suffered suffering treated admitted hospitalized hospitalised started tested off ill sick unwell died carries',
  NUM: `${numbers(1, 60)} one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty`,
  YEAR: numbers(1940, 2035),
  DECADE:
    '1950s 1960s 1970s 1980s 1990s 2000s 2010s teens twenties thirties forties fifties sixties childhood infancy adolescence youth adulthood pregnancy',
  /** What a treatment no longer does to a finding that is there. */
  HELD: 'controlled managed relieved responding responsive responds able tolerating tolerates tolerate tolerated well adequately helped helping sure confident wants wishes ambulatory walks working',
  /** What is watched for a finding: "monitor CBC for neutropenia". */
  WATCHED:
    'the his her him closely carefully daily weekly cbc fbc wbc bloods labs electrolytes lfts u e renal function fluid status vitals vital signs bp wound site patient out',
  /** How and where somebody is to come back: "at once to the emergency department". */
  WHERE:
    'in back at once straight right away immediately urgently promptly early sooner asap to the his her your our ed er a and e emergency department room hospital clinic office unit ward gp doctor doctors md physician surgeon provider team us there medical attention care help advice again or us line nearest triage midwife nurse number helpline on 911 999 111',
} as const satisfies Readonly<Record<string, string>>;

export const noteGroups: Readonly<Record<string, string>> = groupWords;
