import { expect, test } from 'vitest';
import type { Disposition } from '../../shared/triage/verdict.ts';
import {
  expectFew,
  isBelowConcern,
  isMissed,
  isPaged,
  isUnclear,
  readCorpus,
  textsOf,
  verdictOn,
} from './corpus.ts';

/** What people say in the plainest words, and what was read lower, or higher, before the rule that it stands under. */
const rules: Readonly<Record<string, readonly (readonly [string, Disposition])[]>> = {
  '"did" stands between a denial and what it denies': [
    ['i never did get numb', 'all_clear'],
    ['never did get a fever or anything, 0 pain', 'all_clear'],
    ['i never did get numb until last night', 'urgent'],
  ],
  'yesterday and today make nothing worse by themselves': [
    ['ayer estaba mal hoy ya bien', 'follow_up'],
    ['ayer estaba bien hoy no puedo moverme', 'urgent'],
    ['ayer estaba en 2 hoy en 6', 'urgent'],
  ],
  'behind how it is, or before a title, a number is a score': [
    ['not too bad 3', 'self_care'],
    ['its bad 8', 'urgent'],
    ['meh 5', 'self_care'],
    ['un 9 mi doctora', 'urgent'],
    ['sigo con 8', 'urgent'],
    ['sigo igual con 8', 'urgent'],
    ['still with an 8', 'urgent'],
    ['woke up with a 7', 'urgent'],
    ['woke up with a 7 year old on me', 'unclear'],
    ['sigo con 3 hijos en casa', 'unclear'],
    ['bad 2 days ago', 'unclear'],
  ],
  'a weapon at hand is an emergency, whatever is not said': [
    ['I dont see a point. I have a gun here', 'emergency'],
    ['tengo la pistola aqui', 'emergency'],
  ],
  'what can be done only in part is no good news': [
    ['i can walk but only a few steps', 'concern'],
    ['i can walk three steps', 'concern'],
    ['can move it one way', 'concern'],
    ['i can move my neck one way and thats it', 'concern'],
    ['able to walk but not far', 'concern'],
    ['i can lift my arm with my other hand', 'concern'],
    ['i can sleep only sitting up', 'concern'],
    ['puedo levantar el brazo solo con la otra mano', 'urgent'],
    ['puedo mover la mano pero no la siento', 'urgent'],
    ['i can move my fingers but they wont close', 'urgent'],
    ['i can lift my arm', 'all_clear'],
    ['i can move it a little further', 'all_clear'],
    ['i can turn my head further than yesterday', 'all_clear'],
    ['puedo mover los dedos', 'all_clear'],
  ],
  'a colour behind a "but" is not passed over': [
    ['i can move it but its blue', 'unclear'],
    ['all good but its gray', 'unclear'],
    ['all good but its sore', 'self_care'],
    ['arm is blue', 'urgent'],
  ],
  'what is as ever is the answer, and not the exception to it': [
    ['im fine as usual just short of breath', 'emergency'],
    ['same as always just cant catch my breath', 'emergency'],
    ['im good as usual just cant feel my hand', 'urgent'],
    ['todo normal como siempre nada mas me cuesta respirar', 'emergency'],
    ['my feet are numb as usual just that', 'follow_up'],
    ['my numbness same as always just tired today', 'follow_up'],
    ['fine as usual just sore', 'self_care'],
  ],
  'what is likened to an old trouble is there now': [
    ['calf swollen and hot like last spring when i had a dvt', 'urgent'],
    ['same chest pain as last year when my lung collapsed', 'emergency'],
    ['numb fingers like last winter', 'urgent'],
  ],
  'what was told before is the earlier number': [
    ['now a 5, earlier you asked and i said 1', 'urgent'],
    ['5 now, earlier i said 1', 'urgent'],
    ['3 now, i said 7', 'self_care'],
    ['i said 1 earlier, now its 5', 'urgent'],
    ['3 now, was 4 last nite', 'self_care'],
  ],
  'what the patient has too is his': [
    ['my kid has a 103 fever and now so do i', 'urgent'],
    ['my wife has the rash, me too', 'concern'],
    ['mi hijo tiene fiebre y yo tambien', 'urgent'],
    ['my husband is sore and so am i', 'self_care'],
    ['my friend is fine and so am i', 'all_clear'],
    ['kid has fever, we love yall too', 'unclear'],
  ],
  'what leads to a score is read with it': [
    ['Pain is like a 2', 'self_care'],
    ['took 2 paracetamol at 10, now a 3', 'self_care'],
    ['ahora tengo 7', 'urgent'],
    ['tengo 7 de dolor', 'urgent'],
    ['tengo 2 hijos', 'unclear'],
  ],
  'the level of a posture counts beside that of another': [
    ['2 at rest 7 with movement', 'urgent'],
    ['3 at rest 8 when i move', 'urgent'],
    ['2 en reposo 7 al moverme', 'urgent'],
    ['2 when sitting, 7 standing', 'urgent'],
    ['2 sitting 8 hours at a desk', 'self_care'],
    ['3 after sitting 8 hours', 'self_care'],
  ],
  'opening hours and ways are no scores': [
    ['Our office hours are Monday to Friday, 7 to 4.', 'administrative'],
    ['my pain on friday, 7 to 8 all day', 'urgent'],
    ['7 to 8 when i walk', 'urgent'],
  ],
  'an errand is one, however it is denied': [
    ['i cant make it tomorrow', 'administrative'],
    ["I can't make my appointment tomorrow", 'administrative'],
    ['we wont be able to come in friday', 'administrative'],
    ['could you write me a note for work', 'administrative'],
    ['do you take medicare', 'administrative'],
    ['the link you sent doesnt open', 'administrative'],
    ['estan abiertos el lunes?', 'administrative'],
    ['i wont make it', 'urgent'],
    ['i wrote my note', 'emergency'],
    ['my sight hasnt come back', 'emergency'],
    ['my strength hasnt come back', 'urgent'],
  ],
  'a seat is no oxygen, and a side one lies on no kidney': [
    ['sat at 88', 'emergency'],
    ['my sat dropped to 86', 'emergency'],
    ['extremely sore, sat down like i was 90', 'urgent'],
    ['stabbing in my side', 'emergency'],
    ['hurts chewing on that side', 'follow_up'],
    ['where you found that big knot its sore', 'self_care'],
    ['i found a big knot in my calf', 'urgent'],
  ],
  'a plain complaint of one or two words is heard': [
    ['need help', 'urgent'],
    ['weak', 'concern'],
    ['debil', 'concern'],
    ['hard to walk', 'urgent'],
    ['difficulty walking', 'urgent'],
    ['camino con dificultad', 'urgent'],
    ['no puedo abrir la boca', 'urgent'],
    ['feel drunk', 'concern'],
    ['im hoarse', 'concern'],
    ['sensitive to light', 'concern'],
    ['hard to turn my head', 'self_care'],
    ['yawned like a hippo', 'unclear'],
  ],
  'low sugar and too much insulin page': [
    ['my sugar is at 38', 'urgent'],
    ['took too much insulin', 'urgent'],
    ['me puse insulina de mas', 'urgent'],
    ['tengo el azucar en 35', 'urgent'],
  ],
  'a telephone that declines a call speaks for no stroke': [
    ['Ahora no puedo hablar. ¿Te llamo luego?', 'administrative'],
    ['te llamo luego no puedo hablar bien', 'emergency'],
    ['tuve que llamar al 911 y no puedo hablar ahora', 'emergency'],
    ['Me encantó “Gracias por visitarnos”', 'administrative'],
  ],
  'what is heard out at a call is not counted again as danger': [
    ['nauseous all morning, couldnt finish my toast', 'concern'],
    ['queasy all morning, no fever', 'concern'],
    ['I have a cough and it hurts to breathe', 'emergency'],
  ],
};

const cases = Object.entries(rules).flatMap(([rule, replies]) =>
  replies.map(([text, expected]) => ({ rule, text, expected })),
);

test.each(cases)('$rule: $text', ({ text, expected }) => {
  expect(verdictOn(text, []).disposition).toBe(expected);
});

const towns = readCorpus('tuning/towns.jsonl');

test('replies of three towns, told plainly: every red flag pages', () => {
  expect(towns.red.length).toBe(570);
  expect(textsOf(towns.red.filter(isMissed))).toEqual([]);
  expect(textsOf(towns.red.filter(isBelowConcern))).toEqual([]);
});

test('replies of three towns, told plainly: of benign ones 2 % page and 3 % are unclear', () => {
  expectFew(towns.benign, isPaged, { among: 650, below: 0.02 });
  expectFew(towns.benign, isUnclear, { among: 650, below: 0.03 });
});

const counter = readCorpus('tuning/plain-inbox.jsonl');

test('replies of two inboxes without any trap: 99 % of the red flags page, of benign ones 4.5 % page and 2 % are unclear', () => {
  expectFew(counter.red, isMissed, { among: 590, below: 0.01 });
  expectFew(counter.red, isBelowConcern, { among: 590, below: 0.005 });
  expectFew(counter.benign, isPaged, { among: 390, below: 0.045 });
  expectFew(counter.benign, isUnclear, { among: 390, below: 0.02 });
});
