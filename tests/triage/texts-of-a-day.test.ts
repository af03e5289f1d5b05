import { expect, test } from 'vitest';
import { isRed } from '../../shared/triage/finding.ts';
import { triage } from '../../shared/triage/triage.ts';
import { rows } from './corpus.ts';

const pages = (text: string): boolean =>
  isRed(
    triage({ text, checkin: '24h', hoursSince: 24, regions: ['neck', 'shoulder'], previous: [] }).disposition,
  );

test('of sixteen authors’ ordinary texts fewer than 1 of 25 page', () => {
  const texts = rows<{ readonly text: string }>('tuning/texting.jsonl').map(({ text }) => text);
  const paged = texts.filter(pages);
  expect(texts.length).toBeGreaterThan(11_700);
  expect(paged.length, paged.join('\n')).toBeLessThan(texts.length / 25);
});

// What is said every day, and the red flag that is told in the same words.
test.each([
  ['u can call me now', 'call me now'],
  ['did you call me just now?', 'please call me right now'],
  ['can i call now?', 'i need someone to call now'],
  ['I love you so much I can barely stand it', 'love you all but I can barely stand'],
  ['i think i saw a black one', 'saw black when I stood up'],
  ['it just gives you hard questions', 'my knee just gives'],
  ['I cant pick up the phone right now', 'I cant pick up the phone with that hand'],
  ['not waking up until noon', 'not waking up when we shake her'],
  ['set my soul on fire', 'my arm is on fire'],
  ['help me decide what to wear', 'help me'],
  ['drop everything and come', 'I drop everything I pick up'],
  ['those peaches are hard as a rock', 'my calf is hard as a rock'],
  ['they sent me home with the wrong plate', 'ER sent me home with antibiotics'],
  ['i dont know who took my charger', 'she doesnt know who i am'],
  ['the door opens the wrong way', 'my foot is turned the wrong way, cant walk'],
  ['he was yelling at us', 'screaming in pain'],
  ['the worst call i have ever seen', 'the worst pain of my life'],
  ['so mad rn i cant even talk', 'i cant talk right, words come out wrong'],
  ['your face froze again on video', 'her face froze on one side'],
  ['my heart did a cartwheel', 'my heart does flips and wont slow down'],
  ['CANT see u in this crowd', 'i cant see out of my left eye'],
  ['cant wait to hold your hand', 'cant hold a cup in that hand'],
  ['phone is dead', 'my hand feels dead'],
  ['sorry i cant talk, in class', 'dad cant talk and his mouth droops'],
  ['the tap in the kitchen is still leaking', 'the needle hole is still bleeding'],
  ['so are you paying the whole electric', 'electric jolts down my arm'],
  ['wifi keeps dropping', 'my foot keeps dropping'],
  ['laptop wont wake up', 'he wont wake up'],
  ['the lift is stuck', 'my neck is stuck, cant turn it at all'],
  ['cant find the extension cords', 'cant find the words for things since this morning'],
  ['the button is greyed out', 'everything greyed out when i stood up'],
  ['dead sad today', 'fingers dead since last night'],
  ['the bus so full i could not squeeze in', 'cant squeeze my hand shut'],
  ['sos un crack', 'sos'],
  ['perdi el numero de la señora', 'perdi a mi esposo ayer'],
  ['se me borro todo el word', 'se me borro todo y desperte en el piso'],
  ['no aguanto a mi jefe', 'no aguanto el dolor'],
  ['me subio la renta', 'me subio la fiebre a 39'],
  ['me quede en blanco en el examen', 'me quede en blanco y me cai'],
  ['no contesta los mensajes', 'no contesta ni abre los ojos'],
  ['cant talk rn', 'mom cant talk rn'],
  ['Cant talk im in class', 'cant talk im on the floor'],
  ['cant see u in this crowd', 'cant see u'],
  ['the button is greyed out', 'my visual field greyed out'],
  ['bluetooth keeps dropping', 'please call, i keep dropping everything'],
  ['drop everything and come here', 'i drop everything and go weak on the left'],
  ['not waking up until noon', 'not waking up before noon after the pills'],
  ['i think i saw a black one', 'seeing black one side'],
  ['this form confuses everyone', 'she is confused everyone is worried'],
  ['it doesnt make sense to pay', 'dad doesnt make sense to us'],
  ['set my soul on fire', 'it sets my heart on fire every time i climb'],
  ['a dying art', 'i am a dying man'],
  ['this is the worst hotel', 'last night was the worst by far'],
  ['cant turn the heating on', 'stiff neck, cant turn it down'],
  ['id murder a coffee', 'i could murder a guy and then myself'],
  ['youve got the lyrics wrong', 'wife says you get the words wrong'],
  ['the tap is still leaking', 'my wound in the shower is still leaking'],
  ['they gone to church', 'he gone to the floor'],
  ['the car is coughing', 'i am coughing like an engine'],
  ['he went red in the face', 'im red in the face'],
  ['dont know who took it', 'dont know who put me here'],
  ['laptop wont wake up', 'slumped on his laptop wont wake up'],
  ['sos un genio', 'sos muy grave'],
  ['mi jefe es pesado, no lo aguanto', 'mi vecina me ve llorar no lo aguanto'],
  ['quede en blanco en el examen', 'me quede en blanco por segunda vez'],
  ['no contesta desde el lunes', 'mi mama no contesta desde hace rato'],
  ['me hinche de estudiar', 'me hinche de comer camarones'],
  ['no se que hacer de comer', 'no se que hacer hablamos ya por favor'],
  ['la humedad no se lo deseo a nadie', 'este dolor no se lo deseo a nadie con este calor'],
  ['your face froze on the call', 'her face froze and her arm is numb'],
])('%s is no red flag, "%s" is one', (everyday, danger) => {
  expect(pages(everyday)).toBe(false);
  expect(pages(danger)).toBe(true);
});

test.each([
  'Pick you up bout 7.30ish?',
  'parents evening is 6.10 with maths then 8.25 with the head',
  'you said you would call at 9',
  'call me at 8',
  'is it pages 7 or 8, i mean pg 9',
  'boots worn twice, he grew. £10',
  'it was $9',
  'ive no clean shirts and 9€',
])('a time, a page or a price is no score: %s', (text) => {
  expect(pages(text)).toBe(false);
});

test.each([
  '7.50',
  'its 7.5',
  "I'd call it at 9",
  'id put it at 8',
  'about nine i guess',
  'diez!!',
  'amaneci con 7',
  'about 7.50 now',
  'up to 7.50 from 3',
  'now 8.5, was 3',
  'hoy 7.50 de dolor',
  'i would say 8.50 today',
  '8.50 when walking',
  'un 8.50 al caminar',
  'spikes to 9.50 at times',
  'ando tipo 8',
  'un dolor tipo 8',
])('a score is one, however it is written: %s', (text) => {
  expect(pages(text)).toBe(true);
});

// Red flags that nothing but weights had heard: texts of a day took these away, and rows gave them back.
test.each([
  'want to sleep and never wake up',
  'tell my kids goodbye, I cant do it',
  'I want it all to end, me included',
  'i wont be alive by then',
  'homie gave me 3 oxys n i took em all',
  'me he cortado los brazos a propósito',
  'they said i was foamin n shakin all over',
  'my husband saw me stiffen up and jerk all over',
  'husband says I shook and frothed',
  'stood up then nothin, woke up w my mom cryin',
  'my sight is leaving me its all going dark',
  'una hora sin poder hablar',
  'firmé en el banco y no parecía mi firma',
  'extra beats every few seconds',
  'mi reloj dice que traigo 128 y estoy en la cama',
  'It is pumping out and pressure does nothing.',
  'third tea towel is red right through',
  'me tuve que inyectar la epinefrina',
  'se me está cerrando el garguero',
  'me he pegado un leñazo en la cabeza',
  'used my rescue inhaler four times, barely helped',
  'had 2 sit up all nite 2 breave',
  'i asked my wife who she was',
  'took 800 mg ibuprofen every half hour',
  'I have trouble making a fist.',
  'blackouts came and went all night',
  'my husband had to button me',
  'mi esposa me tiene que dar de comer',
  'my wife die yesterday',
  'heart did a cartwheel and wont slow',
  'she confuses me with her sister',
  'saw a black cat that isnt there',
  'love you all so much, i cant stand it anymore',
  'i cant wait to be dead',
  'que alguien me llame ya, es urgente, estoy sola en la tienda con la cortina abajo',
])('is heard: %s', (text) => {
  expect(pages(text)).toBe(true);
});
