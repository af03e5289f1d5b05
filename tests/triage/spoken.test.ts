import { expect, test } from 'vitest';
import { soundOf } from '../../shared/triage/engine/sounds.ts';
import { isRed } from '../../shared/triage/finding.ts';
import { verdictOn } from './corpus.ts';

const pages = (text: string): boolean => isRed(verdictOn(text, ['neck']).disposition);

test.each([
  ['corientaso', 'corrientazo'],
  ['combulsion', 'convulsion'],
  ['yena', 'llena'],
  ['desbanesio', 'desvanecio'],
  ['ombro', 'hombro'],
  ['kema', 'quema'],
  ['ayre', 'aire'],
])('"%s" sounds as "%s"', (spelt, meant) => expect(soundOf(spelt)).toBe(soundOf(meant)));

test.each([
  ['casa', 'cama'],
  ['pecho', 'pelo'],
  ['guerra', 'jarra'],
  ['llave', 'lave'],
])('"%s" does not sound as "%s"', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));

const red = [
  'runnin a fever since last nite',
  'hurtin somethin fierce',
  'cant put no weight on it',
  'hurts so dang bad',
  'fell off the hay wagon',
  'dropping tools',
  'bawling from it',
  'huffin and puffin crossing the barnyard',
  'nothing below my waist has feeling',
  '2 last nite 5 today',
  '3 this morning 6 tonight',
  'pain 1 fatigue no numness yes',
  'swelling yes fever no',
  'fiebre no hinchazon si',
  'no mejora, al contrario, sube',
  'Far from settling, it is growing',
  'dejé de ver con el ojo derecho',
  'corientaso en el brazo y no lo puedo levantar',
  'combulsion esta mañana',
  'no me yena el pulmon por mas ke le hago',
  'esta hinchao el ombro',
  'paining very badly doctor',
  'worst headache ever no joke',
  'is it usual for the area to be swollen?',
];
test.each(red)('pages as it is spoken: "%s"', (text) => expect(pages(text)).toBe(true));

const harmless = [
  'aint got no pain',
  'back to choppin wood',
  'dropping the kids at school',
  'it fell off the truck',
  'my phone fell off the deck',
  'fell off the diet wagon',
  'bawling from that movie',
  '5 last nite 2 today',
  '6 this morning, 3 tonight',
  'numbness no fever no swelling no',
  'sore yes fever no',
  'ya dejé de sentir dolor',
  'no me duele, al contrario, me siento mejor',
  'paining little bit only',
];
test.each(harmless)('pages nobody: "%s"', (text) => expect(pages(text)).toBe(false));
