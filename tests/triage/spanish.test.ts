import { expect, test } from 'vitest';
import { verdictOn } from './corpus.ts';

const levelOf = (text: string): string => verdictOn(text).disposition;

test.each([
  'no he tenido calentura',
  'no he sentido hormigueo ni debilidad',
  'fiebre no, hinchazón tampoco, todo bien',
  'no se me ha dormido la mano ni nada',
  'ni se hinchó ni se puso rojo',
])('a Spanish denial covers what it names: "%s"', (text) => {
  expect(levelOf(text)).toBe('all_clear');
});

test.each([
  'no tengo fiebre pero se me duerme la mano',
  'dolor no, pero la mano no aprieta',
  'no manches, dolió toda la noche que hasta lloré',
  'tiene un ruedo colorado que ayer no estaba y arde',
  'se me había quitado el hormigueo pero volvió',
  'sigue escurriendo sangre y ya pasó más de una hora',
])('a Spanish "no" denies no more than its own clause: "%s"', (text) => {
  expect(levelOf(text)).toBe('urgent');
});

test.each([
  ['xq no pueo respirar bn', 'emergency'],
  ['del ombligo pa abajo no ciento nada', 'emergency'],
  ['toy q no aguanto el dolor', 'urgent'],
])('chat and phonetic spelling is read: "%s"', (text, level) => {
  expect(levelOf(text)).toBe(level);
});

test.each(['ya estás dormido?', 'me quedé dormida y perdí el camión', 'el bebé ya está dormido'])(
  'who is asleep is not numb: "%s"',
  (text) => {
    expect(['urgent', 'emergency']).not.toContain(levelOf(text));
  },
);

test.each(['la mano dormida', 'tengo dormido el pie', 'se me durmió el brazo'])(
  'a part of the body that is asleep is numb: "%s"',
  (text) => {
    expect(levelOf(text)).toBe('urgent');
  },
);

test.each(['cargué a la niña y el brazo no me dio', 'fui con mi hija y se me durmió la mano'])(
  'a relative behind a preposition is not the one it happens to: "%s"',
  (text) => {
    expect(levelOf(text)).toBe('urgent');
  },
);

test('a relative behind "a" with a dative is the one it happens to', () => {
  expect(levelOf('a mi nieto le duele la panza')).toBe('unclear');
});

test('something that happens to a body in words no table knows pages', () => {
  expect(levelOf('se me enchuecan los codos')).toBe('urgent');
});
