import { expect, test } from 'vitest';
import { verdictOn } from './corpus.ts';

const dispositionOf = (text: string): string => verdictOn(text).disposition;

test.each([
  'please fax my records to dr alvarez',
  'Necesito una carta para mi patrón de que estuve en la clínica el martes',
  'did i leave my glasses there',
  'creo que dejé mi sombrero en su consultorio',
  'what are your hours saturday',
  'do you sell gift cards',
  'running 10 min late for my 2 oclock',
  'can i switch my tues 4:30 to thurs',
  'cancelen la del lunes porfa',
  'Please email instead of texting',
  'no Gladys at this number',
  'turn my texts back on',
])('an errand of the desk is administrative: %j', (text) => {
  expect(dispositionOf(text)).toBe('administrative');
});

test.each(['Have to reschedule, my kid has a fever', 'reschedule? my wife is having heart surgery monday'])(
  'the reason of an errand, told of a relative, is no complaint: %j',
  (text) => {
    expect(dispositionOf(text)).toBe('administrative');
  },
);

test.each([
  'Undeliverable: mailbox full. Your message could not be delivered.',
  'Thank you for contacting Hendricks Plumbing! Burst pipe emergency? Press 1 to reach our tech.',
  'This mailbox is not monitored. If you are having chest pain call 911.',
  'A “Cómo sigue? Dolor 0-10” le gustó',
])('a machine says nothing of a patient: %j', (text) => {
  expect(dispositionOf(text)).toBe('administrative');
});

test.each([
  'cant make it tuesday, my leg is numb',
  'need to move my 10 oclock, I cant feel my hand',
  'necesito una carta para mi patrón, no siento la pierna',
  'out of office until monday. my arm is paralyzed',
  'please give my records to my kids, goodbye everyone',
])('what is told of a body or of death beside an errand decides: %j', (text) => {
  expect(['urgent', 'emergency']).toContain(dispositionOf(text));
});

test('talk of an easy day beside an answer is no call, and a body that fails in it is', () => {
  expect(dispositionOf('I threw my first strike in ages, bowling night. feeling great')).toBe('all_clear');
  expect(dispositionOf('tell your brother the bull got out again')).toBe('unclear');
  expect(dispositionOf('ok. i cannot picture september anymore')).toBe('concern');
});

test('a yes with courtesy around it is a bare yes', () => {
  for (const text of ['uh huh yes', 'yes I do', 'sí, señora'])
    expect(dispositionOf(text), text).toBe('concern');
  expect(dispositionOf('huh')).toBe('unclear');
});
