import { expect, test } from 'vitest';
import {
  expectFew,
  isBelowConcern,
  isMissed,
  isPaged,
  readCorpus,
  readWordings,
  verdictOn,
} from './corpus.ts';

test('red flags beside something else of which a rule speaks, sought where they lose the page: most page', () => {
  const { red } = readWordings('tuning/statements.jsonl', ['shoulder', 'neck']);
  expectFew(red, isMissed, { among: 1_800, below: 0.4 });
  expectFew(red, isBelowConcern, { among: 1_800, below: 0.3 });
});

test('replies of four inboxes without any trap: 99.5 % of the red flags page, of benign ones 3.5 % page and 3 % are unclear', () => {
  const { red, benign } = readCorpus('tuning/inboxes.jsonl');
  expectFew(red, isMissed, { among: 390, below: 0.005 });
  expectFew(benign, isPaged, { among: 640, below: 0.035 });
});

test('patients who are well, told sideways: one in fourteen pages', () => {
  const { benign } = readCorpus('tuning/well.jsonl');
  expectFew(benign, isPaged, { among: 790, below: 0.07 });
});

// What was told besides, and what is told now: each pair was read for the first alone.
test.each([
  'no complaints i cant breathe',
  'no maam last night i fainted',
  'no when i cough blood comes out',
  'not much last night i fainted',
  'i dont have a ride i cant breathe',
  'this is not a joke i want to die',
  'no need to call i cant breathe',
  'no he comido me desmaye',
  'no senor me desmaye',
  'no cada vez que toso sale sangre',
  'no voy a poder ir mañana me falta el aire',
  'i cant pee and before the needling i was fine',
  'i cant breathe i used to smoke',
  'my leg is swollen and i had a clot last year',
  'no puedo orinar y llevo años con usted',
  'tengo la pierna hinchada y ya no hay camion',
  'my arm went numb but i was ok this morning',
  'i fell down the stairs, im in a meeting ill call you later',
  'call 911 i cant talk right now',
  'no siento el pie ya tome ibuprofeno',
  'you warned me about bruising and now i cant feel my foot',
  'i fainted like in 2019',
  'se me quedo un pedazo de aguja adentro. Hoy ya pude trabajar',
  'needle broke off in me yesterday, fine now',
])('"%s" pages', (text) => {
  expect(isPaged({ text, verdict: verdictOn(text) })).toBe(true);
});

test.each([
  'no pain when i breathe',
  'no problems with my breathing',
  'no sign i have a fever',
  'no idea why i was so sleepy',
  'no numbness that i noticed',
  'no es que me falte el aire',
  'no he tenido fiebre ni me he desmayado',
  'no nada me duele',
  'nada de dolor en el pecho',
  'no otra fiebre',
  'my arm was numb last night but it was fine this morning',
  'i had a heart attack in 2019 i told you at intake',
  'no pain, my son is 8',
  'sin dolor, el martes 10 puedo',
  'my arm is numb but it always is',
  'i fainted at my wedding in 1974, never since',
  'two years ago i couldnt walk',
  '2 weeks ago I couldnt look over my shoulder, now I check my blind spot no prob',
  "I'm driving right now and can't text. If this is an emergency call 911",
  "Call 911 for emergencies. I'm driving and can't talk",
])('"%s" pages nobody', (text) => {
  expect(isPaged({ text, verdict: verdictOn(text) })).toBe(false);
});
