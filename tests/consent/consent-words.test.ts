import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConsentAct, readConsentWords } from '../../shared/consent/consent-words.ts';
import { anyPoints } from '../support/any-text.ts';

const table: readonly (readonly [ConsentAct | null, readonly string[]])[] = [
  [
    'opt-out',
    [
      'STOP',
      'stop.',
      'Stop!',
      '  stop ',
      'STOPALL',
      'Unsubscribe',
      'CANCEL',
      'END',
      'QUIT',
      'revoke',
      'opt out',
      'OPT-OUT',
      'optout',
      'REMOVE',
      'ARRET',
      'ALTO',
      'PARAR',
      'BASTA',
      'please quit texting me',
      'take me off',
      'take me off this list',
      'no me escriban mas',
      'no more texts please',
      'please stop texting me',
      'no mas mensajes por favor',
      'STOP texting me my leg is numb',
      "STOP, I can't breathe",
      'stop. i cant breathe',
      'Stop sending me these messages',
      'dont text me anymore',
      'do not contact me again',
      'remove my number',
      'quit it with the texts',
      "I don't want these texts",
      'i dont want to receive any more messages',
      'ya no me manden mensajes',
      'dejen de escribirme',
      'por favor no me manden mas mensajes',
      'quiten mi numero',
      'no quiero recibir mensajes',
      'please take my name off your list',
      'STOP STOP STOP',
      'Stop please',
      'please unsubscribe me',
      'how do I opt out',
      'leave me alone',
      'lose my number',
      'can you stop texting me please',
      'stop messaging me',
      'Please remove me from your list',
      'I want to unsubscribe',
      'cancel texts',
      'stop the texts',
      'stop with the messages already',
      'opt me out',
      'Quit texting',
      'no more messages',
      "I didn't sign up for these texts",
      'dar de baja',
      'stop text',
      'No texts please',
      'Please do not text this number',
      '“STOP”',
      'stop\n',
      'STOP THESE TEXTS',
      'stop all messages',
      'enough with the texts',
      'quit sending me stuff please stop texting',
      'I no longer wish to receive these messages',
      'never text me again',
      'dont message me',
      'quit contacting me',
      'favor de no mandar mas mensajes',
      'paren de mandar mensajes',
      'ya no quiero mensajes',
      'bórrenme de su lista',
      'no me manden nada',
    ],
  ],
  [
    'opt-in',
    ['START', 'unstop', 'Start', 'start texting me again', 'resume texts', 'opt in', 'sign me back up'],
  ],
  ['help', ['HELP', 'help', 'Info', 'AYUDA', 'help?', 'Help.']],
  [
    'wrong-number',
    [
      'wrong number',
      "You have the wrong person, I'm not Maria",
      'numero equivocado',
      'Wrong number!',
      'sorry wrong number',
      'I think you have the wrong number',
      'tiene el numero equivocado',
      'this is not her number',
      'no one here by that name',
      "I'm not a patient there wrong number",
      'se equivoco de numero',
    ],
  ],
  [
    null,
    [
      'Stop the bleeding?',
      'the pain will not stop',
      'End of the day it hurt more',
      'Quit hurting',
      'Cancel my appt',
      'Cancel my appt on tues pls',
      "HELP I can't breathe",
      'YES',
      'yes',
      'it wont stop hurting',
      'bleeding wont stop',
      'should I stop exercising',
      'when should i stop icing',
      'cant stop coughing',
      'stopped hurting',
      'do i stop taking ibuprofen',
      'please help me',
      'HELP!!!!',
      'help help',
      'i quit smoking',
      'I want to cancel thursday',
      'what can I take to stop the pain',
      'text me later',
      'you can text me anytime',
      'ok take care',
      'remove the tape?',
      'should I remove the bandage',
      'is it ok to stop stretching',
      'dont want to bother you but my arm is numb',
      'I did not want to bother anyone but my chest hurts',
      'sorry to bother you',
      'it hurts at the end of the day',
      'no more pain!',
      'no more numbness',
      'leave it alone?',
      'no me duele mas',
      'ya no me duele',
      'no quiero molestar pero me duele',
      'para nada',
      'quiero cambiar mi cita',
      'se me paro el sangrado',
      'no puedo parar de toser',
      'ayuda no puedo respirar',
      'my phone number is 555 1212',
      'what number do i call',
      'please call me',
      'stop by tomorrow?',
      'I cant stop shaking',
      'The numbness wont quit',
      'start feeling better',
      'start of the week',
      'pain started again',
      'end of my rope',
      'needles left marks',
      'drop foot',
    ],
  ],
];

for (const [act, texts] of table)
  for (const text of texts)
    test(`${JSON.stringify(text)} is ${act ?? 'no word of consent'}`, () => {
      expect(readConsentWords(text).act).toBe(act);
    });

test('the span holds the words that were read', () => {
  const text = 'Hi, please stop texting me, my leg is numb';
  const { span } = readConsentWords(text);
  expect(span === null ? '' : text.slice(...span)).toBe('stop texting');
});

test('a keyword counts whatever its case and the marks around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'stop',
        'quit',
        'end',
        'cancel',
        'unsubscribe',
        'opt out',
        'alto',
        'basta',
        'parar',
        'revoke',
      ),
      fc.constantFrom('', '.', '!', '  ', '\n', '...', '"'),
      fc.boolean(),
      (word, mark, isUpper) => {
        const text = `${mark}${isUpper ? word.toUpperCase() : word}${mark}`;
        expect(readConsentWords(text).act).toBe('opt-out');
      },
    ),
  );
});

test('YES never opts in, and any string is read', () => {
  for (const yes of ['YES', 'yes', 'Yes please', 'si', 'ok', 'yeah'])
    expect(readConsentWords(yes).act).toBeNull();
  fc.assert(
    fc.property(anyPoints(200), (text) => {
      const { span } = readConsentWords(text);
      if (span !== null) expect(span[1]).toBeLessThanOrEqual(text.length);
    }),
  );
});
