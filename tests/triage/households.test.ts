import { expect, test } from 'vitest';
import { isRed } from '../../shared/triage/finding.ts';
import { expectFew, isBelowConcern, isMissed, isPaged, readCorpus, verdictOn } from './corpus.ts';

// Sixteen inboxes by authors who had not seen the tables; no weight has learnt from them.
const { red, benign } = readCorpus('tuning/households.jsonl');

test('of their red flags ninety-eight in a hundred page, and hardly one is read below a concern', () => {
  expectFew(red, isMissed, { among: 3600, below: 0.014 });
  expectFew(red, isBelowConcern, { among: 3600, below: 0.004 });
});

test('of their harmless replies fewer than one in twenty pages', () => {
  expectFew(benign, isPaged, { among: 5900, below: 0.046 });
});

// Plain words of danger that no row had heard.
test.each([
  'im gonna end it tonite. tell my mom it aint her fault',
  'si me quedo dormido y no despierto pues mejor',
  'URGENT URGENT please phone',
  'CALL ME PLEASE IT CANNOT WAIT',
  'MARQUEME POR FAVOR ES DE URGENCIA',
  'need a call back fast fast fast',
  "by my jaw there's a lump like half a boiled egg that was not there at breakfast",
  'havent made water in 14 hours',
  'my brething is not rite',
  'I get gassed just tying my shoes',
  'no veia nada de un ojo',
  'No fever, no redness, that scab though is green and smells',
  'ankle still balloons up by lunch',
  'fingers are sleeping since evening, they dont wake',
  "I've written my goodbyes",
])('"%s" pages', (text) => expect(isRed(verdictOn(text).disposition)).toBe(true));

// The same words, or words much like them, of something else.
test.each([
  'Your patient is well',
  'No pain. Prof. Tadeo',
  'Wrote chart notes slower than usual',
  'pain gone when i woke up',
  'all the ache is out of it',
  'a few red pin pricks on my side, dont bother me',
  'mosquito bite like dots on my forearm',
  'nil pain, nil numbness, nil swelling',
  'dolor cero, fiebre cero',
  'a 1 sitting, a 2 climbing in the tractor',
  'bout a 2 when i cross my legs',
  'ya pudiendo caminar, sin dolor',
  'Tirantez suave al atarme los zapatos',
])('"%s" pages nobody', (text) => expect(isRed(verdictOn(text).disposition)).toBe(false));

// What a reviewer found hidden by phrases and rules that were drafted for these.
test.each([
  'me duele el pecho cero alivio',
  'nil relief short of breath',
  'i had a seizure on the floor',
  'my foot is blue until i warm up',
  'my husband says he can barely see the tv',
  'my leg hasnt moved so far since last night',
  'tiny red dots down my legs that dont fade when pressed',
  'im in my car dying',
  'bruise is 12 by 2 cm',
  'wrote three goodbyes',
  '8, I mean it, 2 yesterday',
  'pain (9) nonstop',
  '8 last night, tylenol 3 no help',
  '8 when I turned my head, 2 on the couch',
  'a 2 when my legs give',
  'stairs ➡ 9, flat ➡ 3',
])('"%s" pages still', (text) => expect(isRed(verdictOn(text).disposition)).toBe(true));
