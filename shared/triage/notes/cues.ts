import { groupWords } from './word-groups.ts';

/**
 * What a trigger in a note does to the findings around it.
 * - `before`: what follows is denied; `after`: what precedes is denied; `either`: denied on the side where the finding stands.
 * - `pseudo`: looks like a denial and is none; `possible`: open, so neither denied nor the end of a statement before it alone.
 * - `suggests`: begins a finding of its own after a comma, and is nothing inside a denial.
 * - `end`: closes every scope; `end-forward`: closes only a denial that came before it.
 * - `through`: an example follows, so that a denial goes on.
 * - `no-course`: takes its words from a trigger of time, condition or person: "history of present illness".
 * - The others tell time, condition and person.
 */
export type NoteCueKind =
  | 'before'
  | 'after'
  | 'either'
  | 'pseudo'
  | 'possible'
  | 'suggests'
  | 'end'
  | 'end-forward'
  | 'through'
  | 'unprecedented'
  | 'condition'
  | 'condition-after'
  | 'should'
  | 'occurs'
  | 'history'
  | 'history-after'
  | 'months-after'
  | 'person'
  | 'who-has'
  | 'person-after'
  | 'gone'
  | 'fine-now'
  | 'returned'
  | 'lasting'
  | 'easing'
  | 'easing-before'
  | 'no-course';

export type NoteCueRow = {
  readonly kind: NoteCueKind;
  readonly phrases: string;
  /** What is denied was there and has gone: "resolved", "resolution of". What is "no longer seen" is denied. */
  readonly isOver?: true;
};

/**
 * Phrases end with ";", words with a blank. `a|b` is one of several words, `GROUP` any word of the group, `?` after it means once
 * or never, `*` any number of times.
 */
export const denialCueRows: readonly NoteCueRow[] = [
  {
    kind: 'before',
    phrases: `no; ø; ∅; not due|secondary|attributable to; not caused|explained by; otherwise negative|neg for; unaware of any|having; not aware of any|having; r/o d for; pertinent? negatives|negative include|includes|included|including|are|were; no|without|nil MOD* red|alarm|warning flag|flags|symptoms|features for|of; felt|thought|found|shown|proved|proven|believed|known|considered|appears|appear|appeared|seems|seem|seemed not to be|have|show|demonstrate|contain|represent; at no time|point|stage|moment; on no occasion; under no circumstances; exclude; fail to SEE|reveal|disclose|yield|produce|develop|uncover|meet; can|could|did|does|do not SEE any; not|never BE* diagnosed with|as; excluding; ruling out; thereby|thus|hence|therefore|effectively|reliably excluding|ruling out?; not recall|remember any|having; denied|denies|denying any MOD* change|changes; without; w/o; wo; denies; denied; deny; denying; denial of; negative|neg for; free of|from; absence of; lack of; lacks; lacked;
      devoid|void of; fails|failed|failure|failing to SEE|reveal|disclose|yield|produce|develop|uncover|meet; neither; nor; nobody; no one; never; not; none; no more; zero; nil; nothing; unremarkable for;
      argues|argue|argued|argues strongly? against; evidence against; against; rather than; instead of; excludes; ruled|rule the? WHOM? out for|against; ruled WHOM out; rules|ruling the? WHOM? out for|against?; yet to; no|without MOD* difficulty|difficulties|problem|problems|issue|issues|trouble with|in|of;  declines; declined; refuses; refused; unable|failed to SEE; clear of; resolved without; not MOD* SEEN to; not enough evidence of|to|for; inconsistent|incompatible with; not in keeping with; without|not so much as;
      sin; ni; niega; nego; negaba; nunca; jamas; tampoco; ausencia de; negativo|negativa|negativos para; libre de; descarta; descarto; descartan; ningun; ninguna; ninguno; nada de`,
  },
  {
    kind: 'either',
    phrases: `nonreactive; not|never BE* diagnosed; r/o d; seronegative; undetectable; undetected; non reactive|detected|detectable|existent|evident|apparent; felt|thought|considered|believed|deemed|judged to have|be|been* excluded|absent|ruled|negative out?; BE clinically|quite|rather|also|therefore|thus|so* unlikely; negative; negatives; neg; absent; ruled out; excluded; not BE* MOD* SEEN|FOUND; never BE* MOD* SEEN|FOUND; not SEEN|thought|believed|considered|deemed|judged to be MOD* SEEN|FOUND; not to be SEEN|FOUND; not in evidence; very|highly|extremely|exceedingly|most|vanishingly unlikely; not|never recur|recurred|returned|return|occur|occurred|materialize|materialized|develop|developed|happen|happened; failed|fails to recur|return|occur|materialize|develop; lacking; missing; refuted; disproven; disproved; discounted; ausente; ausentes; negativo; negativa; negativos; descartado; descartada; descartados; descartadas`,
  },
  {
    kind: 'before',
    phrases: `no longer; ya no`,
  },
  {
    kind: 'before',
    isOver: true,
    phrases: `resolution|clearance|cessation|disappearance of`,
  },
  {
    kind: 'either',
    phrases: `no longer BE* MOD* SEEN|FOUND`,
  },
  {
    kind: 'either',
    isOver: true,
    phrases: `resolved; resuelto; resuelta; resueltos; resueltas`,
  },
  {
    kind: 'after',
    phrases: `no longer a|an|any* problem|issue|concern|factor|complaint`,
  },
  {
    kind: 'after',
    phrases: `free; none|nil known; conspicuous by its|their absence; not|never BE* a|an|any|real|realistic|serious* possibility|consideration; not among; not part of; not|never BE* a|an|any* problem|problems|issue|issues|concern|concerns|feature|features|factor|factors|complaint|complaints|symptom|symptoms|finding|findings; not something that|which? he|she|they|patient|pt|mother|family has|have|had|ever|been* complains|complain|complained|complaining|reports|report|reported|describes|described|notices|noticed|suffers|suffered|experiences|experienced|has|had; BE both|all|each|also|then|either|again* denied; asked|questioned|enquired|inquired about|for|after|into and|but BE? denied; and|but BE? there? was|were|is|are none; and|but none|nil|nothing BE* SEEN|FOUND; no se observa|observan|ve|ven|aprecia|aprecian|identifica|identifican|evidencia|evidencian|palpa|palpan`,
  },
  {
    kind: 'pseudo',
    phrases: `otherwise negative|neg|absent; not BE* MOD* SEEN previously|yesterday|before|initially; not BE* MOD* SEEN on|at|in|during MOD* prior|previous|last|earlier|old|initial; not|never BE* diagnosed until|till|before; no|without|not MOD* settling|improving|resolving|easing|abating|subsiding|stopping|slowing; can|could|did|does|do not SEE any MOD* CHANGE in|of; fail to? show|demonstrate|reveal|have|report? MOD* CHANGE in|of; no longer diet|rate|being|fully* HELD; almost|nearly|mostly|largely|partially|partly|incompletely|substantially|virtually resolved; partial|incomplete|some|slow|slight|near complete? resolution of; until|awaiting|pending resolution of; no|without|not|nor MOD* CHANGE; no|without MOD* CARE for|of; no|without MOD* response to; no MOD* need|plan|plans|indication to; no|without doubt; no|without question|wonder|idea|clue|matter; without a doubt; no more|greater|less|fewer|larger|smaller|later|sooner|worse|better than;
      no|without MOD* incident|delay|hesitation|fail|warning|money|insurance; no time to|for; without MOD* difficulty|difficulties; not clinically|hemodynamically|statistically|physiologically? significant|severe|critical|serious|major|prominent|marked|threatening; denied|denies coverage|access|payment|authorization|approval|admission|entry|claim|benefits; no MOD* distress; not|failed|fails to? show|demonstrate|reveal|have|report? MOD* CHANGE in|of; denies|denied MOD* improvement|worsening|progression|relief|resolution|deterioration in|of; no longer|never denies|denied|denying|deny; not concerned|bothered|disturbed|worried|distressed|aware|embarrassed about|by|of|with; nothing relieves|relieved|helps|helped|makes|improves|worsens|works|alleviates|exacerbates|else|takes|touches; no sooner; by no means; not deny|denying|denied; not only|just|merely|simply|solely|necessarily|entirely|completely|fully|quite|totally|well|adequately|optimally|uncommon|uncommonly|infrequent|infrequently|unusual|unlike|unexpected|until|optimal|much|able|enough|to|always|all|every|uniformly|that|long|minor|insignificant|negligible|trivial|mild|surprising|surprisingly|for|unless|withstanding|limited|willing|eligible|compliant|adherent|interested|mention|mentioned|infrequently|rarely; not the first|cause|reason|source; not a? candidate for; if not; whether or not; more often than not; no shortage|lack|absence|dearth|paucity|stranger of|to; anything but; far from;
      not certain|sure|clear|known if|whether|why|what|how; not certain|sure|clear; not know|understand|remember|recall; not yet? improve|improved|improving|resolve|resolved|resolving|relieve|relieved|relieving|alleviated|helped|help|helping|controlled|managed|respond|responsive|responding|better|gone|subside|subsided|abate|abated|stopped|stop|stopping|changed|change|changing|increase|increased|progress|progressed|worse|worsen|worsened|worsening|explain|explained|tolerate|tolerating|tolerated|taking|want|wish|eased|ease|let|fade|faded|cleared|normal|right;
      no better|fun|joke|kidding|lie|cap|choice|way|end|control; not any better|worse; not go|going|gone away; not been for; not|never told|informed|warned|asked about|of; not localize|describe|tell|say|explain|control|manage|quantify|characterize|determine|ignore|forget|hide; not without; not because; not related|attributed to; no contraindication|contraindications; cannot help; gram|rh|heme|her2|er|pr|false|triple negative; negative pressure|deflection|deflections|inspiratory|symptoms|thoughts|affect|outlook|attitude|feelings;
      no idea; can not walk|move|breathe|sleep|eat|drink|stand|sit|swallow|lift|bend|stop|wait|get|do|go|work|turn|grip|pee|urinate|tolerate|take|feel|ambulate|bear; could not walk|move|breathe|sleep|eat|drink|stand|sit|swallow|lift|bend|stop|tolerate|take|feel|ambulate|bear|get|turn;
      no solo|solamente; sin cambio|cambios|duda|mejoria|control|parar|embargo|poder; no mejora|mejoro|cede|cedio|quita|para|puedo|pude|aguanto|se; no se me? quita|va|pasa|calma; no del todo; not been helped; not a doubt`,
  },
  {
    kind: 'possible',
    phrases: ` can|could|may|should|must|will|would|to not? be? MOD* ruled|rule|exclude|excluded|excludes out?; can|could not entirely|completely|reliably|definitively|absolutely|fully|safely|confidently|be? be? exclude|excluded|rule|ruled out?;
      yet to be? ruled|rule|exclude|excluded out?; not be|been|yet|entirely|completely|being* rule|ruled|exclude|excluded|excludes out?; not rule|ruled|rules|exclude|excluded|excludes out?; possible; possibly; probable; probably; suspected; suspect; likely; questionable; not negate|eliminate; unlikely; doubt; doubtful; versus; vs; no se puede|pueden? descartar|excluir; no se descarta|descartan|excluye|excluyen; posible; probable; sospecha de`,
  },
  {
    kind: 'suggests',
    phrases: `concern|concerns|concerning|suspicious|worrisome for; suggestive|suspicion|indicative|diagnostic of; consistent|compatible with; c/w; attributable to; sospechoso|compatible de|con`,
  },
  {
    kind: 'end',
    phrases: `but; rule|r/o WHOM? out? for?; to rule|exclude out?; evaluate|evaluated|evaluation|assess|assessed|assessment|check|checked|monitor|monitored|screen|screened|screening|workup|testing|treatment|surveillance|prophylaxis for; however; nevertheless; nonetheless; yet; though; although; still; aside|apart from; except; excepting; other than; with the? exception of; besides; outside of; save for; secondary|due to; because; as the|a|an MOD* cause|source|reason|etiology|origin of|for?; while; whereas; whilst; which; until; till; unless; despite; in spite; only; just; positive for; positive; now; then; otherwise; instead; after; before; when; given; status post; s/p; so; therefore; thus; related|attributed to; in MOD* setting of; remarkable|significant|notable for; persists; remains; persisted; continues; who; where; cuz; bc; b/c; if; yes; pero; aunque; sino; excepto; salvo; solo; solamente; porque; debido; ademas; refiere; presenta; sigue; sigo; todavia; aun; desde; hasta; cuando; donde; requiring; requires; required; treated; explain|explains|explained|explaining; account|accounts|accounted|accounting for; to treat|warrant|justify|require|continue|start|stop; mas bien`,
  },
  {
    kind: 'end-forward',
    phrases: `with; w/; from; during; following; since; throughout; as; con; por; tras; tolerating; ambulating; taking; revealing; showing; demonstrating; measuring; receiving; improving; admits|admitted|admit|endorses|endorsed|complains|complaining|complained|states|presents|presented|presenting|c/o`,
  },
  {
    kind: 'unprecedented',
    phrases: `like this|that|these|it|so; so|this|that bad|much|severe|strong|intense; this|that kind; tan fuerte|mal; asi; como este|esta|esto`,
  },
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that name no finding of their own: a denial reaches through them. */
export const lightWords = set(
  `${groupWords.MOD} ${groupWords.SEE} in on at for to with from by about into upon and or nor that this these those he she it they we you i there his her their its patient pt symptom symptoms finding findings feature features stigmata trace hint history complaint complaints report reports episode episodes concern concerns suspicion possibility question presence manifestation manifestations focus foci area areas type kind form has have had having been be is are was were do does did suggest suggesting indicate indicating think believe suspect feel appear appears seem seems report endorse exhibit experience develop complain reveal show demonstrate identify reason reasons grounds basis associated accompanied complicated following all either problem problems issue issues difficulty difficulties trouble ever even really either family thought believed known felt considered diagnosed infected afflicted experienced experiencing suffering suffered having tested complaining endorsing reporting noticing noticed describing showing displaying exhibiting demonstrating presenting admitting acknowledge criteria meet met display remember recall once time told go going wanting want wish wishing intending trying theres its im ive me se lo la el los las un una de en tengo tiene hay tuve presenta`,
);
/** Verbs that begin a statement of their own once a denial has named its finding. */
export const noteVerbs = set(
  'is are was were has had have does did do confirms establishes raises supports worries thinks believes warrants necessitates proves reports reported complains complained states stated presents presented develops developed underwent shows showed shown revealed reveals demonstrated demonstrates notes noted admits admitted endorses endorsed continues continued remains remained became becomes received requires required persists persisted appears appeared seems seemed went came felt feels took takes will would can could should may might began started moves follows ambulates speaks smokes drinks eats sleeps walks uses lives works radiates radiated interferes affects limits bothers wakes relieves relieved helped helps alleviates makes made touches takes responded respond responds improved worsened increased decreased resolved describes described included gives gave grew found measures measured preceded caused causes led leads resulted prompted followed occurred suggests suggested indicates indicated reflects represents denies denied tiene tuvo presento refiere esta estaba es fue hay am',
);
/** Verbs and participles that only say where a list of findings was looked for. */
export const sightVerbs = set(
  `${groupWords.SEEN} is are was were be been being has have had on at by in during there either both bilaterally today currently here this time exam examination`,
);
/** Words that begin a statement of its own after a comma. */
export const statementStarts = set(
  'presence he she it they i we you this these those there his her their its my your the a an patient pt both all some many several multiple im ive hes shes theres now currently today el la los las un una mi su yo',
);
/** After "not" these ask for the second negator: "would not say there is no swelling", "cannot walk without pain". */
export const saidWords = set(
  'one say saying said claim claiming case mean walk move stand sit breathe live do go sleep eat decir digo que caminar',
);
/** Words that tell a finding is there or is as it should be; a list of denials ends before them. */
export const presentWords = set(
  'normal soft supple clear intact regular stable nontender nondistended alert oriented awake comfortable well good equal reactive moist patent symmetric symmetrical full afebrile unremarkable within warm dry pink atraumatic normocephalic anicteric benign present positive unchanged preserved maintained healed healing brisk strong adequate appropriate cooperative pleasant fluent ambulatory independent midline nonfocal wnl improved improving worse worsening resolved elevated enlarged ongoing persistent tolerating ambulating voiding presenting requiring complaining taking eating doing resting walking using having getting feeling being going reporting noting showing demonstrating revealing measuring extending involving receiving appearing ctab cta rrr perrla eomi downgoing upgoing place situ 2+ palpable presente presentes conservado estable blando',
);
/** Words of degree, age or side: after a comma they begin a finding of its own unless the list still has its "or" to come. */
export const degreeWords = set(
  'mild mildly moderate moderately severe small large minimal minimally trace slight slightly tiny minor marked chronic old left right bilateral increased decreased elevated occasional scattered diffuse multiple few productive some status degenerative stable early subtle extensive intermittent persistent residual low high poor prior previous past known history hx h/o leve moderado ligero',
);
export const joinAnd = set('and & y e plus');
export const joinOr = set('or nor o u ni and/or');
export const answerNo = set(
  'no none never negative neg nil absent denied denies n nope nah nada ninguno ninguna tampoco',
);
export const answerYes = set('yes y yeah yep positive pos present si');
/** A denial over one of these leaves the finding open: "nobody has ruled out melanoma". */
export const exclusionWords = set('ruled rule rules excluded excludes exclude without nothing');
export const negatorWords = set('not never no nobody');
/** Before a "no" these hand it back to what was asked. */
export const speechWords = set(
  'says said answers answered replies replied states stated reports reported dice dijo',
);
/** The answers of a list that is nothing but names and answers. */
export const sheetWords = set('yes no none nope nah yeah si');
/** After these a sentence-opening "no" answers a question and denies nothing. */
export const speakers = set(
  'i im ive my it its he she hes shes they we the this that there actually but mi yo',
);
/** Verbs of being: a denial that follows one speaks of what stands before it. */
export const beWords = set(`${groupWords.BE} remained remains was es fue esta estaba fueron`);
/** A denial of these takes its verb with it: "neither parent has diabetes". */
export const clausalWords = set('neither nor nobody none nothing ninguno nadie');
/** After "to" these carry a denial on to its finding: "nothing to suggest". */
export const suggestWords = set('suggest indicate support propose imply be have');
/** What a note thinks rather than sees. */
export const thoughtWords = set('think believe feel felt suspect thought creo pienso');
/** Before a noun these tell that it is already known. */
export const definiteWords = set(
  'the his her its their this that these those my our your existing previously el la los las su sus mi',
);
/** After what is denied these lead to where it was looked for. */
export const placeWords = set(
  'in of around near at over along surrounding within involving about through under above below beneath adjacent into upon overlying inside en alrededor sobre del',
);
/** Of these only the head is denied when it was not found: "the source of the bleeding was not identified". */
export const headWords = set(
  'source cause etiology origin reason site extent degree severity size location edge margin border tip end nature type top base focus',
);
export const relatives = set('who whom whose where');
/** A denial under one of these has not been made yet: "until sepsis is excluded". */
export const pendingWords = set('until unless once if when whether till hasta si cuando');
/** "No evidence that the bleed has grown" denies the growth and not the bleed. */
export const changeVerbs = set(
  'responded respond responds progressing worsening changing increasing decreasing growing spreading expanding enlarging improving progressed worsened changed increased decreased grown spread expanded enlarged improved advanced extended deteriorated evolved resolved',
);
/** Words that carry no finding after "negative" or "resolved": what is denied stood before. */
export const looseAfter = set(
  'for today now currently yesterday overnight spontaneously completely entirely quickly on at in by with after before since during following prior to per from as within without when upon and or but this last bilaterally throughout soon x here hoy en con por al tras',
);
