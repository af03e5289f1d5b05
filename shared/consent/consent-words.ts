/**
 * The one place that knows the words of consent: STOP, START, HELP and "wrong number", as single words and as plain sentences, in
 * both languages. The standard is what a reasonable person would understand; words about pain that will not stop are no opt-out.
 */
export type ConsentAct = 'opt-out' | 'opt-in' | 'help' | 'wrong-number';

export type ConsentReading = {
  readonly act: ConsentAct | null;
  /** Where the words stand, in UTF-16 units of the text; null when there are none. */
  readonly span: readonly [number, number] | null;
};

/** What finds an opt-out and its like in a reply. */
export type ConsentReader = (text: string) => ConsentReading;

const nothing: ConsentReading = { act: null, span: null };

/** Words that act when they are the whole message, whatever their case and punctuation. */
const wholeMessage: Readonly<Record<ConsentAct, readonly string[]>> = {
  'opt-out': [
    'stop',
    'stopall',
    'unsubscribe',
    'unsuscribe',
    'cancel',
    'end',
    'quit',
    'revoke',
    'opt out',
    'optout',
    'remove',
    'arret',
    'alto',
    'parar',
    'basta',
    'cancelar',
    'detener',
    'darse de baja',
    'baja',
    'stop texts',
    'stop messages',
    'stop mensajes',
    'remove me',
    'end texts',
  ],
  'opt-in': [
    'start',
    'unstop',
    'start please',
    'resume texts',
    'comenzar',
    'empezar',
    'iniciar',
    'opt in',
    'optin',
    'subscribe',
    'subscribe me',
  ],
  help: ['help', 'info', 'ayuda', 'informacion', 'information'],
  'wrong-number': [
    'wrong number',
    'wrong person',
    'numero equivocado',
    'persona equivocada',
    'equivocado',
    'wrong num',
    'wrong #',
    'wrong numbr',
    'esta equivocado',
    'numero incorrecto',
  ],
};

/** Who asks politely, or in haste, asks the same. */
const courtesy =
  '(?:please|pls|plz|plse|pleas|kindly|just|thanks|thank you|thank u|thankyou|thx|thnx|tks|tnx|tysm|ty|now|right now|already|asap|immediately|and|ok|okay|k|yes|no|hi|hey|hello|yo|sorry|sir|mam|ma am|miss|bro|doc|doctor|por favor|porfa|porfavor|gracias|hola)';
/**
 * "Stop pls", "ok stop", "could you please stop now", "sotp", "por favor paren": the bare word with nothing but courtesy around it. "End" and "cancel" are
 * not among them: beside another word they may be about a visit. Nor is "please make it stop" or "can you stop it", which cry for help, nor "already quit",
 * which tells.
 */
const courteousStop = new RegExp(
  `^(?:(?:${courtesy}|im fine|im good|im ok|i m fine|i m good|i m ok|i said|reply) )*(?:(?:can|could|will) (?:you|u|ya|yall|y all|you guys) (?:${courtesy} )*)?` +
    `(?:stop(?: stop)*|st0p|sotp|stpo|tsop|sttop|sstop|stopp+|stopplease|s t o p|stop ?all|un ?subscribe|unsubcribe|unsub|unsub me|opt ?out)(?: ${courtesy}| ya| forever)*$|` +
    '^stop (?:it|this)$|^(?:(?:please|pls|plz) )?quit(?: (?:please|pls|plz|texting))?$|' +
    '^(?:(?:por favor|porfa|porfavor|hola|gracias|ya|ok) )*(?:alto|basta|paren|parenle)(?: (?:ya|por favor|porfa|porfavor|gracias|ok))*$|' +
    '^(?:(?:por favor|porfa|porfavor|hola) )*(?:parar?|pare|parale)(?: (?:por favor|porfa|porfavor|gracias))*$',
);
const messages =
  '(?:texts?|txts?|texting|txting|messag(?:e|es|ing)|msgs?|msging|sms|e-?mails?|emailing|check ?-?ins?|notifications?|alerts?|reminders?|contacting|spamming|sending|writing)';
const mensajes = '(?:mensajes?|textos?|mensajitos|sms|avisos|correos?|notificaciones|recordatorios)';

/** Who is told that they do not stop, where it is us. */
const us = '(?<!\\b(?:you|u|yall|guys|people|they|just|still) )';
/** "Don't stop texting me", "I had to stop writing": what is refused, or is told of oneself, is not asked of us. "You won't stop texting me" is. */
const refused = `(?<!${us}\\b(?:don'?t|do not|never|had to|can'?t|cannot|couldn'?t|could not) )(?<!\\bi (?:didn'?t|did not|won'?t|will not) )`;
/** "The knee won't stop bothering me." */
const goesOn = `(?<!${us}\\b(?:don'?t|do not|never|had to|can'?t|cannot|couldn'?t|could not|didn'?t|did not|won'?t|will not) )`;
/** "Don't start texting me again" asks for no start. */
const unasked =
  "(?<!\\b(?:don'?t|do not|dnt|didn'?t|did not|never|not|no|can'?t|cannot|won'?t) (?:[a-z']+ ){0,3})";
/** What bothers people beside us, and what they name so ("the stairs don't bother me any more"). */
const aches =
  '(?<!\\b(?:it|they|that|these|finally|has|have|had|pains?|aches?|soreness|stiffness|bruis(?:es?|ing)|needles?|spots?|areas?|sides?|muscles?|heads?|headaches?|jaw|neck|shoulders?|arms?|elbows?|wrists?|hands?|back|ribs?|chest|hips?|legs?|thighs?|knees?|cal(?:f|ves)|ankles?|foot|feet) )';
const named = '(?<!\\b(?:the|my|these|those) (?:[a-z]+ ){1,2}|\\b(?:stairs|shoes|steps|shots|squats) )';

/** Sentences that ask the same in plain words. Each is tried on the folded text. */
const sentences: readonly (readonly [ConsentAct, RegExp])[] = [
  [
    'opt-out',
    new RegExp(
      `${refused}\\b(?:stop|quit|cease|(?<!\\bthe )end|no more|discontinue|halt)(?: (?:with|it|all|any|the|these|this|those|sending|me|my|getting|receiving|your|of|future|automated|automatic|dang|damn|stupid|auto))* ${messages}\\b`,
    ),
  ],
  [
    'opt-out',
    new RegExp(
      `\\b(?:don'?t|do not|never|please don'?t|dnt|pls dont) (?:(?:ever|you|u|dare) |want (?:you|u|yall|them|anyone|anybody) to )*(?:text|txt|message|msg|email|e-mail|contact|write)(?: me| us| this| to| any| these| more| anymore| again| ${messages})+\\b`,
    ),
  ],
  [
    'opt-out',
    new RegExp(
      `\\b(?:don'?t|do not|never|dnt) (?:ever )?send(?: me| us| any| your| this| these| those| more)*(?: (?:${messages}|anything|stuff|again|anymore)\\b| ?$)`,
    ),
  ],
  [
    'opt-out',
    new RegExp(`\\b(?:never|don'?t|do not) (?:ever )?want (?:another|any more|any|more) ${messages}\\b`),
  ],
  [
    'opt-out',
    /\b(?:don'?t|do not|dnt|never) (?:ever )?(?:(?:start|resume|restart|begin) (?:texting|sending|messaging|emailing|the|my)|sign me|resubscribe|re-subscribe|opt me)\b/,
  ],
  [
    'opt-out',
    /\bif (?:you|u|yall|they) (?:ever )?(?:text|txt|message|msg|email|contact|write) (?:me|us|this number) again(?=.*\b(?:sue|suing|report|reporting|lawyer|attorney|block|police|fcc|harassment)\b)/,
  ],
  ['opt-out', /\bno (?:me )?vuelvan? a (?:escribir|mandar|enviar|contactar|molestar)/],
  ['opt-out', new RegExp(`${aches}${named}\\b(?:don'?t|do not|never|dnt) (?:ever )?bother (?:me|us)\\b`)],
  ['opt-out', new RegExp(`${aches}${goesOn}\\b(?:stop|quit) (?:bothering|bugging)\\b`)],
  [
    'opt-out',
    // "They had to get me off the floor" is no list of ours.
    new RegExp(
      `\\b(?:take|remove|delete|drop|get) (?:me|my (?:number|phone|name|info|cell|email)|this number|us)(?: (?:off|from|out))+(?: of)?(?: (?:your|ur|this|the|these|those|that|all|any|future|automated|call|calling|contact|mailing|phone|text|texting))*(?: (?:${messages}|lists?|databases?|systems?|records?|files?|program|service|group|chat|thread|thing)\\b|(?: (?:please|pls|now|thanks|thank you|asap|immediately))* ?$)`,
    ),
  ],
  ['opt-out', /\b(?:take|remove|delete) (?:my|this) (?:number|phone|name|info|cell)\b/],
  // "Delete this email" is what lawyers have at the end of every mail.
  ['opt-out', /\b(?:(?:take|remove|delete) my|(?:take|remove) this) e-?mail\b/],
  [
    'opt-out',
    /\b(?:want|wanna|like|wish|would like|need|trying|how do i|how can i|let me|please|pls|id like)(?: to)? (?:opt ?-?out|unsubscribe|be removed|be taken off|cancel (?:these|the|my) (?:texts|messages|check ?-?ins|emails))\b/,
  ],
  ['opt-out', /\b(?:unsubscribe|opt) (?:me|out)\b/],
  [
    'opt-out',
    new RegExp(
      `\\b(?:don'?t|do not|dont|no longer|didn'?t|never) (?:want|wish|need|wanna|consent|agree|asked?|sign up)(?: to)?(?: (?:get|getting|receive|receiving|for|be|these|those|any|your|more|anymore|the|a|to))*(?: (?:${messages}|contacted|texted|messaged|emailed))\\b`,
    ),
  ],
  ['opt-out', /\b(?:lose|delete|forget) (?:my|this) number\b/],
  ['opt-out', /\bleave me alone\b/],
  ['opt-out', /\b(?:i )?(?:revoke|withdraw) (?:my )?consent\b/],
  ['opt-out', new RegExp(`\\b(?:enough|cancel) (?:with |of )?(?:the |these |all |your |my )?${messages}\\b`)],
  ['opt-out', /\btoo many (?:texts|messages)[^.]*\b(?:stop|off|remove)\b/],
  [
    'opt-out',
    new RegExp(
      `\\b(?:no (?:me )?(?:mas|quiero|mandar|enviar|escribir|manden?|mandes|mande|envien?|envies|envie|escriban?|escribas?|molesten?|molestes|contacten|deseo|textee?n?|texteen))(?: (?:mas|recibir|recibiendo|que|me|que me|nada|esos|estos|los|mas de|tantos|por favor|manden|escriban|envien|sus))*(?: ${mensajes})`,
    ),
  ],
  [
    'opt-out',
    /\b(?:ya )?no (?:me|nos) (?:escriban?|escribas|manden?|mandes|envien?|envies|texteen?|texteen|molesten?|molestes|contacten?|contactes|escribir|escrivan)\b/,
  ],
  [
    'opt-out',
    new RegExp(
      `\\b(?:dejen?|deje|dejar|paren?|pare) (?:de|con) (?:(?:los|esos|estos|sus) )?(?:mandar(?:me|nos)?|enviar(?:me)?|escribir(?:me)?|molestar(?:me)?|textear(?:me)?|contactar(?:me)?|${mensajes})`,
    ),
  ],
  [
    'opt-out',
    /\b(?:quiten?me|saquen?me|borren?me|eliminen?me|denme de baja|dar(?:me)? de baja|den de baja|quite mi numero|borren? mi numero|quiten? mi numero|saquen? mi numero|quitar mi numero)\b/,
  ],
  ['opt-out', new RegExp(`\\b(?:no|sin|basta de|paren los|alto a los) (?:mas )?${mensajes}\\b`)],
  [
    'opt-out',
    new RegExp(
      `\\b(?:cancelar?|cancelen?|detengan?|suspendan?) (?:los |estos |mis |la suscripcion|sus )?(?:${mensajes}|suscripcion)`,
    ),
  ],
  [
    'opt-in',
    new RegExp(
      `${unasked}\\b(?:start|resume|restart|begin) (?:texting|sending|messaging|my|the) ?(?:me )?(?:again|${messages})\\b`,
    ),
  ],
  [
    'opt-in',
    new RegExp(`${unasked}\\b(?:sign me (?:back )?up|opt me (?:back )?in|resubscribe|re-subscribe)\\b`),
  ],
  // "Turn my texts back on".
  [
    'opt-in',
    new RegExp(
      `${unasked}\\b(?:turn|switch) (?:on )?(?:(?:my|the|these|those|your) )?${messages} (?:back )?(?:on|again)\\b`,
    ),
  ],
  // "I don't want you to text me again", "why do you text me again": only who asks for it begins with it.
  [
    'opt-in',
    /(?:^ *|[.!?,] *|\b(?:please|pls|ok|okay|yes|can|may|could|can (?:you|u)|could (?:you|u)) )text me again\b/,
  ],
  [
    'opt-in',
    /\b(?<!\bno (?:me )?)(?:vuelvan a (?:escribirme|mandarme|enviarme)|quiero (?:volver a )?recibir (?:los |sus )?mensajes(?: otra vez| de nuevo)?)\b/,
  ],
  ['wrong-number', /\b(?:wrong|incorrect) (?:(?:number|person|phone|num|guy|lady|patient|contact|cell)\b|#)/],
  [
    'wrong-number',
    // "You got the wrong spot" is about the needles.
    /\b(?:you have|you got|youve got|u have|u got|you'?ve got) the wrong(?: (?:number|no|num|phone|cell|person|one|guy|man|woman|lady|girl|contact|family|house)\b|(?: (?:sorry|please|pls|thanks))* ?$)/,
  ],
  [
    'wrong-number',
    /\b(?:im|i am|i'm|this is|this isn'?t|isn'?t|thats|that'?s) (?:not|no longer) (?:\w+'?s? )?(?:number|phone|(?:the|a|your) patient(?! person\b)(?!.*\b(?:wife|husband|spouse|partner|girlfriend|boyfriend|mom|mother|dad|father|son|daughter|sister|brother|friend|neighbou?r|roommate|caregiver|carer|nurse)\b))\b/,
  ],
  // "This isn't Gladys's number any more"; who goes on to say whose it is, or that today is another day, means something else.
  [
    'wrong-number',
    /\bthis (?:isn'?t|ain'?t|is not|is no longer) (?:her|(?!\w*day'?s|tonight'?s|my|mom'?s|mum'?s|dad'?s)[a-z]+'?s) (?:number|phone|cell)(?: (?:any ?more|now|sorry|please|pls|thanks|thank you|you have the wrong \w+|wrong \w+))* ?[.!]* ?$/,
  ],
  ['wrong-number', /\b(?:no|nobody|no one|noone) (?:\w+ )?(?:by|with|of|here by) (?:that|this) name\b/],
  // "No Gladys at this number, sorry"; "no pain at this number" would be a level.
  [
    'wrong-number',
    /\bno (?!pain|change|feeling|longer|one\b|more\b)[a-z]+ (?:at|on|with|has) this (?:number|phone|line|cell)\b/,
  ],
  ['wrong-number', /\b(?:nobody|no ?one|no body) (?:named|called) [a-z]+ (?:here|lives|at|on|with|works)\b/],
  ['wrong-number', /\baqui no (?:conocemos|conozco|hay|trabaja|esta) (?:a )?(?:ningun[oa]?|ese|esa) [a-z]+/],
  [
    'wrong-number',
    /\b(?:doesn'?t|does not|no longer|doesnt) (?:have|has|uses?|owns?) this (?:phone|number|cell|line)\b/,
  ],
  [
    'wrong-number',
    /\bya no (?:tiene|usa|es) (?:de )?(?:ese|este|esa|esta) (?:numero|telefono|cel|celular|linea)\b/,
  ],
  // "This isn't Josh, he changed numbers".
  [
    'wrong-number',
    /\b(?:this isn'?t|this is not|not) [a-z]+ (?:anymore |any more )?(?:s?he|they) (?:has |have |had |got |must have )?(?:changed|switched|moved|(?:a )?(?:new|different|another)) (?:\w+ )?(?:numbers?|phones?)\b/,
  ],
  [
    'wrong-number',
    /\b(?:i (?:think you|believe you|don'?t know)|you must) (?:have|has|who) (?:the wrong|a wrong|wrong|this \w+ is)\b/,
  ],
  [
    'wrong-number',
    /\bi (?:have )?(?:never|not|didn'?t|did not|haven'?t) (?:been|had|have|go|gone|went|see|visit|visited)(?: to)? (?:any |a |your |an |this )?(?:clinic|appointment|needling|dry needling|treatment here|patient)\b/,
  ],
  ['wrong-number', /\b(?:numero|persona|telefono) (?:equivocad[oa]|incorrect[oa])\b/],
  [
    'wrong-number',
    /\b(?:se equivoc(?:o|aron) de|esta[ns]? equivocad[oa]s?|tienen? (?:el|un) numero equivocado|no soy (?:esa persona|ella|(?:el|la) paciente(?!.*\b(?:espos[oa]|mam[ai]|madre|pap[ai]|padre|hij[oa]|herman[oa]|amig[oa]|vecin[oa]|novi[oa]|enfermer[oa]|cuidador[a]?)\b))|no conozco a(?! nadie que)|aqui no (?:vive|es(?: (?:el|la|su|ese|esa)\b| ?$)))/,
  ],
];

/** All sentences in one: most replies are none of them, and are read once to see it. Made with the first that has a word of theirs. */
let anySentence: RegExp | undefined;

/** "Who is this for", "I'm not Maria": a stranger, when the words also deny a name. */
const notThatPerson = /\b(?:im|i am|i'm|this is) not [A-Z][a-z]+\b/;

/** What "stop" and "quit" are about when it is not the texts: then it is no opt-out. */
const aboutTheBody =
  /\b(?:bleeding|hurting|pain|ache|aching|cramping|spasms?|swelling|burning|itching|throbbing|coughing|shaking)\b/;

const trigger =
  /st[o0]p|sotp|stpo|tsop|sttop|s t o p|s[.-]t[.-]o[.-]p|un subscribe|un-subscribe|quit|unsub|unsus|cancel|end|revoke|withdraw|opt|remove|arret|alto|par[ae]|basta|start|resume|restart|begin|comenzar|empezar|iniciar|help|info|ayuda|wrong|incorrect|equivoc|text|txt|mess?a?g|msg|sms|mail|take|delete|drop|lose|leave|enough|number|mensaj|escri|mand|envi|molest|quit|sa[qc]|borr|elimin|baja|detene?|detengan|suspend|name|sign|subscri|recibir|subscribe|contact|soy|conozco|aqui no|forget|clinic|patient|bother|me off|turn|switch|aqui|nobody|no ?one|numero|phone/;

/** What a unit becomes when it is folded: lower case, no accents, straight quotes; whatever is no letter, digit or such a mark, a blank. */
const foldUnit = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return foldedAscii[code] ?? blank;
  if (code === 0x2019 || code === 0x2018) return quote;
  const plain = text.charAt(at).normalize('NFD').toLowerCase().charCodeAt(0);
  if (plain === 0x2019 || plain === 0x2018) return quote;
  return plain < 0x80 ? (foldedAscii[plain] ?? blank) : blank;
};

const blank = 0x20;
const quote = 0x27;
const foldedAscii = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const plain = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9'#.!?,-]/.test(plain) ? plain.charCodeAt(0) : blank;
});

/** Folded text with a map back, single blanks. */
type Folded = { readonly text: string; readonly starts: readonly number[] };

const fold = (text: string): Folded => {
  const codes: number[] = [];
  const starts: number[] = [];
  let last = blank;
  for (let at = 0; at < text.length; at++) {
    const code = foldUnit(text, at);
    if (code === blank && last === blank) continue;
    last = code;
    codes.push(code);
    starts.push(at);
  }
  return { text: String.fromCharCode(...codes), starts };
};

/** Consent words stand near the front of a text message; what lies beyond is read by triage, not here. */
const readMax = 2000;

/** "OK stop then?" asks for advice, where "can you stop?" asks us. */
const isCourteousStop = (bare: string, folded: string): boolean =>
  courteousStop.test(bare) && (!folded.trimEnd().endsWith('?') || /\b(?:can|could|will) /.test(bare));

export const readConsentWords: ConsentReader = (text) => {
  const head = text.length > readMax ? text.slice(0, readMax) : text;
  const { text: folded, starts } = fold(head);
  if (!trigger.test(folded)) return nothing;
  const bare = folded
    .replace(/[^a-z0-9# ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const whole: readonly [number, number] = [starts[0] ?? 0, head.length];
  if (
    isCourteousStop(bare, folded) ||
    /^(?:please )?no (?:more )?(?:texts?|messages?|sms)(?: please| thanks| thank you)?$/.test(bare)
  )
    return { act: 'opt-out', span: whole };
  for (const act of ['opt-out', 'opt-in', 'wrong-number'] as const)
    if (wholeMessage[act].includes(bare)) return { act, span: whole };
  // HELP asks for information only when it is the bare word: "HELP!!!!" and "help help" are calls for help.
  if (wholeMessage.help.includes(bare)) {
    const isCalm = /^[a-z]+[.?]?$/.test(folded.trim()) && !/[!]/.test(folded);
    return isCalm ? { act: 'help', span: whole } : nothing;
  }
  return readSentences(head, folded, starts) ?? readLeadingStop(folded, starts) ?? nothing;
};

const spanOf = (starts: readonly number[], from: number, length: number): readonly [number, number] => [
  starts[from] ?? 0,
  (starts[from + length - 1] ?? 0) + 1,
];

const readSentences = (
  head: string,
  folded: string,
  starts: readonly number[],
): ConsentReading | undefined => {
  const bare = withoutStops(folded, starts);
  anySentence ??= new RegExp(sentences.map(([, pattern]) => pattern.source).join('|'));
  if (anySentence.test(bare.text))
    for (const [act, pattern] of sentences) {
      const match = pattern.exec(bare.text);
      if (match !== null) return { act, span: spanOf(bare.starts, match.index, match[0].length) };
    }
  const stranger = notThatPerson.exec(head);
  if (stranger !== null && /wrong|who|number|person/i.test(head))
    return { act: 'wrong-number', span: [stranger.index, stranger.index + stranger[0].length] };
  return undefined;
};

/** Full stops and commas as blanks, and still none beside another. */
const withoutStops = (folded: string, starts: readonly number[]): Folded => {
  if (!/[!,.?]/.test(folded)) return { text: folded, starts };
  const codes: number[] = [];
  const kept: number[] = [];
  let last = 0;
  for (let at = 0; at < folded.length; at++) {
    const own = folded.charCodeAt(at);
    const code = stops.has(own) ? blank : own;
    if (code === blank && last === blank) continue;
    last = code;
    codes.push(code);
    kept.push(starts[at] ?? 0);
  }
  return { text: String.fromCharCode(...codes), starts: kept };
};

const stops = new Set([0x21, 0x2c, 0x2e, 0x3f]);

/** "STOP. I can't breathe": the keyword as a sentence of its own is an opt-out, whatever follows. */
const readLeadingStop = (folded: string, starts: readonly number[]): ConsentReading | undefined => {
  const match = /^ ?(stop|stopall|unsubscribe|alto|quit)(?:[.!,]+ ?| - )(.+)$/.exec(folded);
  if (match === null || match[1] === undefined || match[2] === undefined) return undefined;
  if (match[1] === 'quit' && aboutTheBody.test(match[2])) return undefined;
  if (/^(?:the |it |this )?(?:bleeding|hurting|pain)/.test(match[2].trim())) return undefined;
  const from = folded.indexOf(match[1]);
  return { act: 'opt-out', span: spanOf(starts, from, match[1].length) };
};
