import { WordList } from './word-list.ts';
import { WordSet } from './word-set.ts';

/** Single words that the scope reader asks for by name. */

export const lateWords = new WordList(
  'since started when began all every again still this last worse anoche desde empezo cuando ayer hoy toda todo que yesterday today tonight',
);
export const answersNo = new WordSet(
  'no none nope negative n neg nah naw nada ninguno ninguna absent denied zero not never nunca tampoco',
);
export const indirect = new WordList(
  'sure know tell wonder wondering see ask asking unsure check certain idea clue asked normal ok okay bad fine se',
);
export const beginnings = new WordList(
  'ever did get gets getting start starts develop develops notice see have has swells turns becomes goes begins happens comes swell becoming spreads',
);
export const subjectVerbs = new WordList(
  'tosi perdi vomite escupi desperte colapse wet wets peed pees pooped spat sneezed sneezes para paran broke hurt drop dropped blew threw hurts cut burned twisted tore choked swallowed coughs coughing sprained passed who que has have had is was got feels gets keeps hav says are fell fainted died felt having tiene tuvo esta estaba anda trae hes shes',
);
export const spanishShared = new WordList('tengo estoy siento el su');
export const pathWords = new WordList('the my your our those to into from through both his her one');
/** "Left me about noon": when something ended. */
export const hourWords = new WordList(
  'noon midday midnight dawn daybreak sunup sunrise sundown sunset dusk dark dinner lunch breakfast supper suppertime dinnertime lunchtime bedtime bed daylight morning evening night the one two three four five six seven eight nine ten eleven twelve then',
);
/** After these "gone" does not mean over: gone through, gone numb, gone up. */
export const notGone = new WordList(
  'on through up numb to from into dead cold blue white limp out crazy way higher worse red hot stiff hard swollen puffy purple black yellow green weak tingly shiny tight pale grey gray fuzzy wrong bad weird rigid lumpy',
);
/** What nearly happened is told, what should be done is asked, and what somebody does is told: none is the next item of a list of denials. */
export const noItemWords = new WordList(
  'almost nearly casi should shall debo deberia contesta habla responde tiembla vomita respira confunde pregunta',
);
/** Behind these and the pronouns that stand before a verb a Spanish "no" denies what follows. */
export const spanishVerbs = new WordList('tengo esta estoy estan siento me se hay le los las lo la nos les');
