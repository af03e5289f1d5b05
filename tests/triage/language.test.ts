import { expect, test } from 'vitest';
import type { Region } from '../../shared/kernel/treatment.ts';
import { triage } from '../../shared/triage/triage.ts';
import type { Disposition } from '../../shared/triage/verdict.ts';
import { verdictOn } from './corpus.ts';

type Case = readonly [text: string, disposition: Disposition, hours?: number, region?: Region];

const rules: Readonly<Record<string, readonly Case[]>> = {
  'a negation covers its list and ends at but, just, still or a new statement': [
    ['no fever swelling or numbness', 'all_clear'],
    ['No numbness, weakness, fever', 'all_clear'],
    ['neither fever nor chills. just wiped', 'self_care'],
    ['no fever no swelling but i cant catch my breath', 'emergency', 25, 'neck'],
    ['no pain, no fever. just cant feel my thumb', 'urgent'],
    ['no fever my arm is swollen', 'urgent'],
    ['no fever, hand swollen', 'urgent'],
    ['No, my arm is numb', 'urgent'],
    ['no tengo fiebre ni hinchazon, solo adolorida', 'self_care'],
    ['Dolor 2 pero se me adormece el pie', 'urgent'],
  ],
  'a name behind "Thanks" says nothing, and danger there or behind a tapback is danger': [
    ['2\nThanks\ncant breathe', 'emergency'],
    ['Better today.\nThanks\nCoughing up blood', 'emergency'],
    ['ok\nGracias\nno puedo respirar', 'emergency'],
    ['fine\nSent from my phone\nchest pain since noon', 'emergency'],
    ['3\nSent by ambulance to the ER', 'emergency'],
    ['Liked “How are you?” but I cannot breathe', 'emergency'],
    ['Sore, 2\nThanks\nA. Patient', 'self_care'],
    ['All good, 0\n--\nSpine and Chest Center\n(555) 210-8899', 'all_clear'],
    ['All good, 0\nSent from my iPhone', 'all_clear'],
  ],
  'a denial may follow what it denies': [
    ['Fever - no. Swelling - no. Numbness - yes', 'urgent'],
    ['swollen? no. numb? no. just sore!', 'self_care'],
    ['pain:3 fatigue:yes fever:no', 'self_care'],
    ['fever no swelling no', 'all_clear'],
    ['fever no', 'all_clear'],
    ['chest pain: no', 'all_clear'],
    ['chest pain no, fever no', 'all_clear'],
    ['any trouble breathing? no', 'all_clear'],
  ],
  'bare names with answers of their own are denied behind a comma; a single one may answer something else': [
    ['sore, yes. swollen, no. bleeding, no.', 'self_care'],
    ['swollen, no', 'urgent'],
    ['My arm is numb, no', 'urgent'],
  ],
  'an end that is refused or compared is no end, and a whole one is no mere easing': [
    ['the swelling wont go away', 'urgent'],
    ['It hurts more each day instead of less', 'urgent'],
    ['temp 103 and I cant stop shaking', 'emergency'],
    ['the spot has gone red and hot', 'urgent'],
    ['The swelling I had yesterday has gone down completely', 'follow_up'],
    ['the tingles are way down', 'concern'],
  ],
  'a level of pain is read wherever it is reached, listed, ranged or put': [
    ['Between a 5 and a 7 depending on how I stand', 'urgent'],
    ['5-7 depending on the chair', 'urgent'],
    ["It's a 3 if I don't move but when I get up it hits 8", 'urgent'],
    ['sitting 2 / standing 5 / getting out the truck 8', 'urgent'],
    ['Monday was a two, Tuesday four, Wednesday six', 'urgent'],
    ['still an 8 a week on', 'urgent'],
    ['Id put it at three', 'self_care'],
    ['I was a 7 walking in the door and im a 0 tonight', 'all_clear'],
    ['the movie was an 8', 'unclear'],
    ['8 glasses a day', 'unclear'],
    ['score is 14 to 10', 'unclear'],
    ['de 10, cero molestias', 'all_clear'],
  ],
  'numbers in words are numbers, and a temperature belongs to whoever has it': [
    ['temp is forty point two celsius', 'emergency'],
    ['a hundred and four point five under the tongue', 'emergency'],
    ['thirty nine point one since breakfast', 'urgent'],
    ['llevo con cuarenta y medio de temperatura', 'emergency'],
    ['my son has a fever of 102, I am fine', 'all_clear'],
    ['needs some wd40. no fever', 'all_clear'],
  ],
  'a dose by the hour counts for the waking day': [
    ['four tylenol every 4 hrs', 'urgent'],
    ['I take 2 advil every 6 hours', 'unclear'],
  ],
  'the long negative is the short one, and the short verb makes no plural': [
    ['my arm will not lift any higher', 'emergency'],
    ["arm's a little weak", 'concern'],
  ],
  '"is it normal that" tells what is there': [
    ['would it be normal that two of my fingers feel fuzzy?', 'urgent'],
    ['would it be normal to get a fever?', 'follow_up'],
  ],
  'keys in the fridge with a foggy head are fog, a whole bottle is an emergency': [
    ['a bit foggy, put the milk in the cupboard haha', 'self_care'],
    ['put the milk in the cupboard and the phone in the oven', 'urgent'],
    ['swallowed the whole bottle of tylenol', 'emergency'],
  ],
  'no saying, past or easing hides what is there now': [
    ['my arm has gone completely numb', 'urgent'],
    ['mi pierna esta totalmente dormida', 'urgent'],
    ['my leg is numb all the way down', 'urgent'],
    ['my leg quit on me', 'urgent'],
    ['tengo la mano hinchada de ayer', 'urgent'],
    ['hurt this knee two months ago, now it is swollen', 'urgent'],
    ['tripped over a wire and fell', 'urgent'],
    ['a curtain fell over my left eye', 'emergency'],
    ['no puedo abrir el frasco', 'urgent'],
  ],
  'who is called out is not who is spoken of': [
    ['dude the arm is numb', 'urgent'],
    ['man the swelling is bad', 'urgent'],
    ['boy the swelling is huge', 'urgent'],
    ['my boy has a fever, will text you later', 'unclear'],
    ['my daughter came over and the arm is still numb', 'urgent'],
    ['my wife got home and the calf is hot and swollen', 'urgent'],
  ],
  'a body that fails in unknown words pages, and a normal effect in another sentence takes nothing away': [
    ['my calf grew a second calf', 'urgent'],
    ['my calf grew a second calf. A bit tired', 'urgent'],
    ['my calf grew a second calf, slept well', 'urgent'],
    ['my bum is sore doc', 'concern'],
    ['ugh my arms. sore', 'concern'],
  ],
  'a score tells its own sentence, and takes nothing from a trend or a level told in another': [
    ['Pain 2. It started at a 2 and now its a 6', 'urgent'],
    ['pain 7 right now. Pain 2', 'urgent'],
    ['was an 8 before you treated me. Now 3', 'self_care'],
    ['5 today. Pain 2', 'self_care'],
    ['pain is so bad i was crying. Pain 2', 'urgent'],
    ['it was bad on monday. Today a 2', 'self_care'],
  ],
  'a bare yes is a call wherever it stands, and a question asks on beside a normal effect': [
    ['Hola, si', 'concern'],
    ['Slept well. Yes', 'concern'],
    ['Is a hot tub ok tonight? A little sore', 'follow_up'],
    ['Is it normal to be this sore?', 'self_care'],
  ],
  'better than before is no worsening, and better before than now is one': [
    ['muchísimo mejor que antes de ir', 'all_clear'],
    ['mucho mejor q antes', 'all_clear'],
    ['mejor antes que ahora', 'urgent'],
    ['estaba mejor antes de las agujas', 'urgent'],
  ],
  'a night tells a trend, and what is gone today is gone only where the clause ends with it': [
    ['went to bed at a 2, woke up at a 5', 'urgent'],
    ['went to bed at a 6, woke up at a 2', 'self_care'],
    ['me acoste con un 2 y amaneci con un 5', 'urgent'],
    ['woke up at 6', 'unclear'],
    ['was sore yesterday, today nothing', 'all_clear'],
    ['had chest pain yesterday, today nothing helps', 'emergency', 25, 'neck'],
    ['chest pain yesterday, nothing today', 'urgent', 25, 'neck'],
  ],
  'a denied difference is no change, and "again" of oneself no return': [
    ['numb fingers for years from my diabetes, nothing different', 'follow_up'],
    ['numb fingers for years, different since the session', 'urgent'],
    ['the fatigue is gone, i feel like myself again', 'all_clear', 72],
    ['the numbness went away but it is back again', 'urgent'],
  ],
  'a week is weak only where a limb feels it, and a day is hot where nobody has it': [
    ['my leg feels week', 'urgent'],
    ['lets get back next week', 'administrative'],
    ['que calor hace, 38 grados', 'unclear'],
    ['hace dos dias tengo 38 grados', 'urgent'],
  ],
  'who answers for himself has answered, but an emergency of anyone is one': [
    ['sore. my kid has a cold so up all night', 'self_care'],
    ['sore but my son fainted', 'emergency'],
    ['my husband is sore and has a fever', 'unclear'],
  ],
  'help behind a greeting is a call': [
    ['Hi! HELP', 'urgent'],
    ['Hi! help help', 'urgent'],
    ['HELP', 'administrative'],
  ],
  'praise does not swallow what was not understood': [
    ['bien pero me hace una cosa rara al girar', 'urgent'],
    ['bien pero hace un ruido raro cuando camino', 'unclear'],
    ['honestly i dont see the point anymore. everyone would be better off', 'emergency'],
    ['feeling 10/10, all good otherwise', 'concern'],
    ['all good except the left one keeps doing that odd thing', 'unclear'],
    ['ok. i cannot picture september anymore', 'concern'],
    ['feel like i got hit by a car', 'self_care'],
    ['went to work and it held up', 'all_clear'],
    ['great, walked the dog and did my stretches with the family', 'all_clear'],
    ['all quiet here, back at work', 'all_clear'],
    ['dormi bien y sali a caminar, gracias', 'all_clear'],
  ],
  'a bare yes and a letter keep their meaning beside a face or thanks': [
    ['Yep 👍', 'concern'],
    ['Yes 😊', 'concern'],
    ['B 👍', 'self_care'],
    ['B 👍', 'follow_up', 50],
    ['B. Otherwise fine.', 'follow_up', 50],
    ['C 👍', 'concern'],
    ['C thanks', 'concern'],
  ],
  'what cannot be done without a finding has the finding': [
    ['cant get to the top of the stairs anymore without panting', 'emergency'],
    ['no puedo dormir sin dolor', 'concern'],
  ],
  'a bare no behind a sentence is no denial': [
    ['I cannot breathe no', 'emergency'],
    ['I cant breathe n', 'emergency'],
    ['i cant breathe, no', 'emergency'],
    ['i cant breathe - no', 'emergency'],
    ['chest pain n', 'emergency'],
    ['chest pain no', 'emergency'],
    ['my hand is numb no', 'urgent'],
    ['fever n', 'urgent'],
  ],
  'a negative form may state a finding': [
    ['no feeling in two of my fingers', 'urgent'],
    ['Not breathing well.', 'emergency'],
    ['never had pain like this', 'urgent'],
    ['not going away', 'concern'],
    ['no puedo respirar bien', 'emergency'],
    ['cant complain', 'all_clear'],
    ['not sure if its swelling', 'urgent'],
  ],
  'a double negation affirms': [
    ['I wouldnt say no swelling', 'urgent'],
    ['cant say i have no numbness', 'urgent'],
    ['not without pain', 'follow_up'],
  ],
  'a number is a score only where it can be one': [
    ['like a 6 or 7', 'urgent'],
    ['3, took 2 advil at 4', 'self_care'],
    ['slept 11 hours lol', 'self_care'],
    ['from 3 to 7', 'urgent'],
    ['was an 8 before you treated me, now 3', 'self_care'],
    ['it started at a 2 and now its a 6', 'urgent'],
    ['10/12', 'unclear'],
    ['100%', 'all_clear'],
    ['10/10 feeling great', 'all_clear'],
    ['feeling 10/10', 'concern'],
    ['temp 38.6C', 'urgent'],
    ['temp 37.2 pain 2', 'self_care'],
    ['pulse is 130', 'urgent'],
  ],
  'what is gone, easing or old asks for less, what came back does not': [
    ['my hand is numb and normally i can feel everything', 'urgent'],
    ['its numb there, normally its like that', 'follow_up'],
    ['had chest pain last night but its gone now', 'urgent'],
    ['was numb yesterday fine now', 'follow_up'],
    ['tingling is almost gone', 'concern'],
    ['swelling went down but came back', 'urgent'],
    ['had numbness before treatment, same as always', 'follow_up'],
    ['more numb than before', 'urgent'],
    ['fever gone but prob cuz of the tylenol', 'concern'],
    ['blacked out for a minute', 'emergency'],
  ],
  'a minimiser lowers only what the table lets it': [
    ['a little swelling around the spot', 'concern'],
    ['a little numb', 'urgent'],
    ['slightly winded on the stairs', 'urgent', 25, 'calf'],
    ['slightly winded on the stairs', 'emergency', 25, 'neck'],
    ['quite a bit of swelling', 'urgent'],
  ],
  'another person, a condition and a saying are not the patient': [
    ['mi hijo tiene fiebre, luego le contesto', 'unclear'],
    ['my husband is having chest pains', 'emergency'],
    ['Texting for my mom. Her arm is swollen since her treatment', 'urgent'],
    ['should I worry if I get a fever', 'follow_up'],
    ['should i worry if i get chest pain', 'concern'],
    ['what if it swells up?', 'follow_up'],
    ['dead tired', 'self_care', 4],
    ['fever dream of a workout today lol, feel great', 'all_clear'],
  ],
  'the clock decides, not the label': [
    ['tired', 'self_care', 25],
    ['tired', 'follow_up', 49],
    ['worse', 'concern', 4],
    ['worse', 'urgent', 24],
    ['4', 'self_care', 25],
    ['4', 'follow_up', 50],
    ['4', 'concern', 170],
    ['still sore', 'follow_up', 170],
  ],
  'spelling is repaired, ordinary words are not': [
    ['i cnt breth', 'emergency'],
    ['swolen like a golf ball', 'urgent'],
    ['tngo el braso dormido', 'urgent'],
    ['arm feels really week today', 'urgent'],
    ['sore but i have a number of errands so im pushing thru', 'self_care'],
    ['sore where you worked, otherwise never better', 'self_care'],
    ['ＮＵＭＢ', 'urgent'],
    ['𝓷𝓾𝓶𝓫 hand', 'urgent'],
  ],
  'an emoji raises and never lowers': [
    ['👍🏽', 'all_clear'],
    ['🤒', 'concern'],
    ['🆘', 'urgent'],
    ['🔥', 'unclear'],
    ['numb 👍', 'urgent'],
  ],
  'wrappers are not the patient': [
    ['Liked “How are you? Fever, swelling or numbness?”', 'administrative'],
    ['Disliked “How are you?”', 'unclear'],
    [
      "I'm driving with Do Not Disturb While Driving turned on. I'll see your message later.",
      'administrative',
    ],
    [
      'Feeling good, pain 1.\n\nOn Tue, Nov 24 at 9:02 AM Clinic <a@b.example> wrote:\n> Fever, numbness?',
      'self_care',
    ],
  ],
  'another language goes to a human': [
    ['我手有点麻', 'unclear'],
    ['estou com um pouco de formigamento no braço', 'unclear'],
  ],
  'a keyword of consent is read beside the finding': [
    ['STOP', 'administrative'],
    ['stop. i cant breathe', 'emergency'],
    ['HELP', 'administrative'],
    ['HELP!!!!', 'urgent'],
    ['Cancel my appt on tues pls', 'administrative'],
  ],
};

for (const [rule, cases] of Object.entries(rules))
  test(rule, () => {
    for (const [text, disposition, hoursSince = 25, region = 'hip'] of cases)
      expect(
        triage({ text, checkin: '24h', hoursSince, regions: [region], previous: [] }).disposition,
        text,
      ).toBe(disposition);
  });

test.each([
  'the villain stole the whole movie',
  'leftover chili in the fridge',
  'our blue hydrangeas turned pink',
  'nos toco ventana',
  'el carro no prende, es la bateria',
  'are you still picking up the couch',
  'mi hija esta en la fila del banco',
  'sole survivor of the cookie jar',
  'the bridge collapsed in the movie',
  'oh no, my phone died',
  'allergic to mondays',
  'worse traffic than yesterday',
  'he collapsed the folding table',
  'help yourself to the snacks',
  'se murio la bateria del carro',
  'can you cover my 4 to 9',
])('neither a real word like a symptom nor a thing that breaks pages anybody: %s', (text) => {
  const { disposition } = verdictOn(text, ['hip']);
  expect(['emergency', 'urgent']).not.toContain(disposition);
});

test.each([
  'like a sharp knife in my back',
  'the shelf fell on my foot',
  'watched the game and my arm went numb',
  'chest tight in the car',
  'passed out in the car',
  'pain worse than last night',
  'red line going up my arm',
  'the bridge collapsed under me and i cant feel my legs',
  'pins and needles for two hours',
  'la tengo hinchada',
])('a thing in the sentence does not hide what happened to the patient: %s', (text) => {
  const { disposition } = verdictOn(text, ['hip']);
  expect(['emergency', 'urgent']).toContain(disposition);
});

const tongues: Readonly<Record<'en' | 'es' | 'unknown', readonly string[]>> = {
  en: [
    'no fever',
    'fever no',
    'no swelling, numbness, or fever',
    'no no no fever at all',
    'once a day with a pan of ice',
    'total relief',
    'me and my son had no problems',
    'no worse than before',
    'ok pero numb',
  ],
  es: [
    'me duele',
    'sin dolor',
    'tengo fiebre',
    'todo normal',
    'no me duele nada',
    'bien',
    'todavia adolorido',
    'no hay dolor',
  ],
  unknown: ['no', 'NO', 'me', 'a', 'sin', 'pan', 'normal', 'no pan', '5', '👍', 'no no', ''],
};

test.each(Object.entries(tongues))('a reply is %s by words of that language alone', (language, texts) => {
  for (const text of texts) expect(verdictOn(text, ['hip']).language, text).toBe(language);
});
