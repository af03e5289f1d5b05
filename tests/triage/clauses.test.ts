import { expect, test } from 'vitest';
import { triage } from '../../shared/triage/triage.ts';
import type { Disposition } from '../../shared/triage/verdict.ts';

/** Each of these was read lower, or higher, before the rule that it stands under. */
const rules: Readonly<Record<string, readonly (readonly [string, Disposition])[]>> = {
  'a part that is not at all well is no praise': [
    ['la pierna nada bien', 'concern'],
    ['el pecho nada bien', 'concern'],
    ['la pierna nada, bien', 'all_clear'],
  ],
  'a wish about these messages is no danger, and hides none': [
    ['por favor ya no me escriban mas', 'administrative'],
    ['ya no me escriban mas, no puedo respirar', 'emergency'],
  ],
  'the weather behind a "but" takes no fever away': [
    ['temp was 100.8 this morning but the weather is great', 'urgent'],
    ['tuve 38.6 de fiebre pero afuera hace sol', 'urgent'],
  ],
  'behind an animal at the beginning the patient may be meant': [
    ['dog barking and cant breathe', 'emergency'],
    ['dog pulled on the leash and arm went numb', 'urgent'],
    ['the dog knocked me over, cant breathe', 'emergency'],
  ],
  'what goes without trouble is no trouble': [
    ['respiro sin problema', 'all_clear'],
    ['puedo respirar sin problemas', 'all_clear'],
    ['breathing without trouble', 'all_clear'],
    ['i can breathe without any trouble', 'all_clear'],
    ['cant breathe without pain', 'emergency'],
    ['no puedo respirar sin dolor', 'emergency'],
  ],
  'a saying hides its own words alone, not what stands in a gap of it': [
    ['i got a red streak going up from the needle site today', 'urgent'],
    ['i cant move off the couch', 'urgent'],
    ['no puedo salir de la cama', 'urgent'],
    ['la maleta esta a punto de reventar', 'unclear'],
  ],
  'what could be good stands behind no refusal and no doubt': [
    ['no pude abrir la mano', 'urgent'],
    ['i dont think its getting better', 'concern'],
    ['no creo que este mejor', 'follow_up'],
    ['no tengo fiebre ni nada de eso todo bien', 'all_clear'],
    ['no fever thank god', 'all_clear'],
    ['no estoy mejor', 'follow_up'],
  ],
  'what was wished for, thought, or good until a time is not good now': [
    ['I was fine until last night', 'concern'],
    ["wish I could say I'm better", 'follow_up'],
    ['far from good', 'concern'],
    ['anything but okay', 'concern'],
    ['not as good as yesterday', 'concern'],
    ['hardly any better', 'follow_up'],
    ["I'd feel better if someone looked at this", 'follow_up'],
    ["I thought I was better, I wasn't", 'follow_up'],
    ['estaba bien hasta anoche', 'concern'],
    ['nada bien', 'concern'],
    ['ya quisiera estar bien', 'concern'],
    ['good until next time', 'all_clear'],
    ['bien hasta ahorita', 'all_clear'],
    ["I'd say I'm good", 'all_clear'],
    ['wish I had come sooner, feeling great', 'all_clear'],
    ['better than I thought', 'all_clear'],
    ['nada, todo bien', 'all_clear'],
  ],
  'how well something goes that cannot be done is no praise': [
    ["I can't sign my name well", 'concern'],
    ['no alcanzo a leer bien', 'concern'],
    ['no puedo decir bien una frase', 'emergency'],
    ["can't believe how good I feel", 'all_clear'],
  ],
  'what comes out of a needle mark is not the mark': [
    ['white stuff squeezes out of the needle mark', 'urgent'],
  ],
  'an end that leads elsewhere is none': [
    ['i came down with a fever', 'urgent'],
    ['el dolor se fue de 3 a 7', 'urgent'],
    ['the pain in my back is over a 10', 'urgent'],
    ['i can no longer stand the pain', 'urgent'],
    ['va subiendo el dolor todos los dias, ya no hallo como ponerme', 'urgent'],
    ["what bugs me is the outside of my thigh, it's gone totally numb to touch", 'urgent'],
    ['the pain is worse, it should be easing by now', 'urgent'],
    ['se me cae la taza de la mano - el otro lado esta bien', 'urgent'],
    ['todo bien menos una hinchazon arriba del hombro', 'urgent'],
  ],
  'what stands before a "but" says nothing about what stands behind it': [
    ['mejor pero se me durmio el brazo', 'urgent'],
    ['ya no me duele pero no siento los dedos', 'urgent'],
    ['a little sore and my leg is really weak', 'urgent'],
    ['slept fine but i passed out in the shower', 'emergency'],
  ],
  'a denial ends where the cause of the denied deed begins': [
    ['no fui a la escuela por la fiebre', 'urgent'],
    ['no estoy con fiebre', 'all_clear'],
    ['sin querer me tome doble dosis de mis pastillas', 'urgent'],
    ['nada mas tengo un poco de dolor en el pecho', 'emergency'],
    ['i have a fever covid test was negative', 'urgent'],
  ],
  'others worry about the patient': [
    ['my wife is concerned because the needle spot is still bleeding', 'urgent'],
    ['dice mi hija que tengo ronchas por todo el cuerpo', 'urgent'],
    ['mi hermana nota que estoy confundido', 'urgent'],
    ['my dad is 80 years old and cant breathe', 'emergency'],
    ['my husband called 911', 'emergency'],
    ['hace años me operaron la rodilla pero hoy ando bien', 'follow_up'],
  ],
  'where something happens is no thing that it happens to': [
    ['she fainted at the store', 'emergency'],
    ['update: we just called 911', 'emergency'],
    ['half of my body stopped working after my appointment', 'emergency'],
    ['he collapsed the folding table', 'unclear'],
  ],
  'no habit and no age makes a red flag old': [
    ['i cant breathe normally', 'emergency'],
    ['ya no quiero vivir así, siempre es igual', 'emergency'],
    ['ive already had a whole bottle of advil', 'emergency'],
    ['me agarro las costillas del dolor siempre que estornudo', 'emergency'],
    ['tengo ronchas en todo el cuerpo (no comi nada nuevo)', 'urgent'],
  ],
  'whether it is normal asks about what is there': [
    ['se me estan durmiendo los dedos es normal?', 'urgent'],
    ['es normal que me falte el aire', 'emergency'],
  ],
  'a clause that fails and was not understood is a call beside any answer': [
    ['all good. i cannot picture september anymore', 'concern'],
    ['pain is a 1. i cant picture september', 'concern'],
  ],
  'levels of two days are a trend': [
    ['the ache went from 2 to 6 overnight', 'urgent'],
    ['started at a 2 and has gone to a 5', 'urgent'],
    ['today its a 1 or 2 - was a 6 before you treated me', 'self_care'],
    ['ayer 2 y hoy 8', 'urgent'],
  ],
};

const cases = Object.entries(rules).flatMap(([rule, replies]) =>
  replies.map(([text, expected]) => ({ rule, text, expected })),
);

test.each(cases)('$rule: $text', ({ text, expected }) => {
  expect(triage({ text, checkin: '24h', hoursSince: 26, regions: [], previous: [] }).disposition).toBe(
    expected,
  );
});
