import { wordGroups } from '../lexicon/words.ts';
import { foldWord } from './characters.ts';
import { tongues } from './tongues.ts';

type Columns = { readonly en: string; readonly es: string };

/** Groups that name words of either language on both sides. */
const unsorted = new Set(['FOREIGN', 'CONSENT', 'REPAIR', 'DANGER']);

/** Written alike in both languages, so that "no fever" and "total relief" are not Spanish. */
const shared = new Set(
  (
    'no me a sin once pan total normal son he has sale come pie media la el mi mas tan es nos pica mover grave tome vale lo fatal bola ' +
    'toque toques vi mil alto favor antes tic van ay siesta muscular regular sentimental sensible toy gusto adios llama reunion junta ' +
    'cafe solo sea imagine dire primer dice dado sip papa mama padre amigo superficial genial yo dos vista mal un y o e u al se te ' +
    'real usual plan control chocolate auto social notable balance cancer hospital doctor horrible terrible super tension vision saliva ' +
    'angina abdomen nausea nauseas hematoma edema robot sofa ok sos red sol ten hay alcohol cola mental general final idea flexible ' +
    'q x k d n tos ojo piel fin dolores dia rosa sangria vertigo brutal capital linda largo poco bravo macho loco taco salsa fiesta sabe'
  ).split(' '),
);

/** Spanish beyond doubt, although a table lists it on both sides or not at all. */
const spanishSure =
  'siento hablo espanol ingles duele dolor fiebre gracias hola buenos buenas dias estoy tengo esta todo nada bien pero muy tambien ayer hoy ' +
  'manana anoche ahora cuando porque para por que como cita clinica trabajo casa mucho mucha ya los las una del de en para con';

const wordsOf = (phrases: string): readonly string[] =>
  phrases
    .replace(/\b[A-Z][A-Z_]+\b/g, ' ')
    .split(/[^\p{L}]+/u)
    .map(foldWord)
    .filter((word) => word !== '');

/** The tongue of every word of the tables, from the column in which it stands. */
export const tongueOfWords = (rows: readonly Columns[], words: readonly string[]): Uint8Array => {
  const english = new Set<string>();
  const spanish = new Set<string>();
  const groups = Object.entries(wordGroups).filter(([name]) => !unsorted.has(name));
  for (const row of [...rows, ...groups.map(([, group]) => group)]) {
    for (const word of wordsOf(row.en)) english.add(word);
    for (const word of wordsOf(row.es)) spanish.add(word);
  }
  const sure = new Set(spanishSure.split(' '));
  return Uint8Array.from(words, (word) => {
    if (sure.has(word)) return tongues.spanish;
    if (shared.has(word) || english.has(word) === spanish.has(word)) return tongues.neither;
    return spanish.has(word) ? tongues.spanish : tongues.english;
  });
};
