import { expect, test } from 'vitest';
import { readReply } from '../../shared/reply/reply.ts';

const kept = (text: string): string =>
  readReply(text)
    .parts.map(([start, end]) => text.slice(start, end).trim())
    .filter((part) => part !== '')
    .join(' | ');

for (const [rule, text, words] of [
  ['a text message is read whole', 'my hand is numb', 'my hand is numb'],
  ['lines of a quoted mail are dropped', 'Fine.\n> Any fever?\n> Any numbness?', 'Fine.'],
  ['answers between quoted lines are kept', '> Any fever?\nNo, just stiff\n> Pain?\n2', 'No, just stiff | 2'],
  [
    'what follows "On ... wrote:" is history',
    'Good, pain 1\n\nOn Tue, Nov 24, 2026 at 9:02 AM Clinic <a@b.example> wrote:\nFever? Numbness?',
    'Good, pain 1',
  ],
  [
    'a header broken in two lines is history',
    'Good\nOn Tue, Nov 24, 2026 at 9:02 AM Clinic\n<a@b.example> wrote:\nFever?',
    'Good',
  ],
  [
    'the Spanish header is history',
    'Bien, dolor 1\n\nEl mar, 24 nov 2026 a las 9:02, Clinica escribió:\n> Fiebre?',
    'Bien, dolor 1',
  ],
  [
    'an Outlook history is dropped',
    'All fine.\n\n-----Original Message-----\nFrom: Clinic\nTell us about chest pain.',
    'All fine.',
  ],
  [
    'a From block is history',
    'All fine.\n\nFrom: Clinic\nSent: Tuesday\nSubject: Check-in\nchest pain?',
    'All fine.',
  ],
  [
    'a patient who writes "From: my back" is read',
    'Pain everywhere.\nFrom: my back to my toes',
    'Pain everywhere. | From: my back to my toes',
  ],
  [
    'a signature after -- is dropped',
    'My hand is numb.\n\n--\nPain Analyst\n(555) 210-8899',
    'My hand is numb.',
  ],
  ['"Sent from my phone" is dropped', 'Numb.\n\nSent from my iPhone', 'Numb.'],
  ['a closing with a name is dropped', 'Numb hand.\n\nBest regards,\nA. Patient\n555 0100', 'Numb hand.'],
  [
    'a closing followed by a symptom is read',
    'Sore.\nThanks\nmy chest hurts',
    'Sore. | Thanks | my chest hurts',
  ],
  ['our own check-in in quotes is not read', 'ok “Clinic: Text your pain 0-10. Chest pain? Call 911.”', 'ok'],
] as const)
  test(rule, () => {
    expect(kept(text)).toBe(words);
  });

for (const text of [
  'Liked “Clinic: fever?”',
  'Loved "Clinic: fever?"',
  'Laughed at “fever?”',
  'Reacted 👍 to “fever?”',
  '👍 to “fever?”',
  'Removed a like from “fever?”',
  'Le gustó “fiebre?”',
  'Liked an image',
])
  test(`${text} is a tapback without a doubt`, () => {
    expect(readReply(text)).toEqual({ parts: [], tapback: 'neutral' });
  });

for (const text of ['Disliked “fever?”', 'Questioned “fever?”', 'Emphasized “fever?”'])
  test(`${text} is a doubtful tapback`, () => {
    expect(readReply(text)).toEqual({ parts: [], tapback: 'doubtful' });
  });

for (const [text, words] of [
  ['Liked “Clinic: fever?” but I can’t breathe', 'but I can’t breathe'],
  ['Loved "the session". Now chest pain', '. Now chest pain'],
  ["Liked 'the visit' but I can't breathe", "but I can't breathe"],
  ['Le encantó «la visita» pero no puedo respirar', 'pero no puedo respirar'],
  ['Liked an image and my arm is numb', 'and my arm is numb'],
] as const)
  test(`what follows the quote is read: ${text}`, () => {
    expect(readReply(text).tapback).toBeUndefined();
    expect(kept(text)).toBe(words);
  });

test('a tapback of words in quotes, or cut short, is a tapback', () => {
  for (const text of [
    'Liked “say “yes” twice”',
    'Liked "say "yes""',
    'Liked “Clinic: fever, numb',
    "Liked 'it's fine'",
  ])
    expect(readReply(text)).toEqual({ parts: [], tapback: 'neutral' });
});

test('what may be a signature is kept apart, with the line that begins it', () => {
  const text = 'Sore.\nThanks\ncant breathe\n> Any fever?';
  const { signature = [] } = readReply(text);
  expect(kept(text)).toBe('Sore.');
  expect(signature.map(([start, end]) => text.slice(start, end))).toEqual(['Thanks', 'cant breathe']);
});

test('"On Monday the nurse wrote" without a date begins no history', () => {
  expect(kept('On the way home I wrote\nmy hand is numb')).toBe('On the way home I wrote | my hand is numb');
});

test('"Loved my session but my arm is numb" is no tapback', () => {
  expect(readReply('Loved my session but my arm is numb').tapback).toBeUndefined();
});

test('nothing but blanks leaves nothing to read', () => {
  expect(readReply('   ').parts).toEqual([]);
  expect(readReply('\n > quoted\n').parts).toEqual([]);
});
