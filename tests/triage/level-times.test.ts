import { expect, test } from 'vitest';
import { triage } from '../../shared/triage/triage.ts';

/** How people tell of two levels: N is the one of now, P the one before it. */
const ways = `
  N now, P yesterday; N now P yesterday; N today, P yesterday; N today, was P yesterday; P yesterday N today; P yesterday, N today; yesterday P today N; yesterday was P, today N;
  yesterday was a P today is a N; now N before P; N now was P; N now, was P this morning; P last night, N this morning; P last night N this morning; N this morning, P last night; N this morning P last night;
  it was a P now its a N; from P to N; went from a P to a N; from a P to a N since yesterday; P -> N; P to N overnight; N. yesterday P; N, yesterday P; N yesterday was P; N (P yesterday); N (was P yesterday);
  N compared to P yesterday; a N vs P yesterday; N instead of P; used to be a P now N; P before you, N now; P before the session, N after; was P before the session now N; N today P when i saw you; P when i saw you N now;
  P on monday N today; N today P on monday; monday P tuesday N; started at P now N; its a N today, it was a P yesterday; pain N today P yesterday; pain was P yesterday and N today; im at a N, yesterday i was at a P; at N now, at P last night;
  P earlier, N now; N now, P earlier; N now, P in the morning; N tonight, P this morning; P this morning N now; was P. N now; was a P. now a N; N but it was P yesterday; N, P the day before; P the first night, N since; woke up at a P, N now; N, woke up at a P;
  N ahora, P ayer; N ahora P ayer; N hoy, ayer P; ayer P hoy N; ayer era un P, hoy un N; ayer estaba en P hoy en N; hoy N ayer P; ahora N antes P; antes era P ahora N; P anoche N ahora; N ahora, P anoche; de P a N; de un P a un N;
  pase de un P a un N; N, ayer P; N. ayer era un P; N, ayer andaba en P; empezo en P y ahora N; N ahora, P en la manana; dolor N hoy, P ayer; amaneci con P y ahora N; me acoste con P y amaneci con N; P antes de ir, N ahora; estaba en P, ya voy en N; N hoy, el lunes P
`
  .split(';')
  .map((way) => way.trim());

const told = (way: string, level: number, previous: number): ReturnType<typeof triage> =>
  triage({
    text: way.replace('N', String(level)).replace('P', String(previous)),
    checkin: '24h',
    hoursSince: 26,
    regions: ['shoulder'],
    previous: [],
  });

test.each(ways)('the level of now counts: %j', (way) => {
  expect(told(way, 1, 4).score).toBe(1);
  expect(told(way, 3, 8).score).toBe(3);
  expect(told(way, 8, 3).score).toBe(8);
  expect(told(way, 8, 3).disposition).toBe('urgent');
  expect(['all_clear', 'self_care']).toContain(told(way, 3, 8).disposition);
});

test.each([
  ['2 in bed, 8 standing', 8],
  ['2 in the morning, 8 at night', 8],
  ['8 before bed, 3 otherwise', 8],
  ['8 when i walk, 2 sitting', 8],
  ['8 first thing, 3 later', 8],
  ['8 since monday, 2 lying down', 8],
  ['8 like yesterday, 3 sitting', 8],
  ['3 now 8 when i move', 8],
  ['2 sitting, 8 on the stairs, 5 yesterday', 8],
  ['8 after walking, 2 at rest', 8],
  ['8 after the session, 3 lying down', 8],
  ['3 sitting, 8 walking after the session', 8],
  ['8 since i saw you, 3 lying down', 8],
  ['8 yesterday and today, 3 sitting', 8],
  ['8 last night, 3 lying down', 8],
  ['3 era ayer hoy 8', 8],
  ['sits at 2 but stands at 8', 8],
  ['3 when i left, 5 last night, 6 now', 6],
  ['8 on the stairs, down to a 3 when i sit', 8],
  ['its an 8 now and lying down 3', 8],
  ['entre 6 y 7, ayer era 8', 7],
])('what is no time of a level hides none: %j', (text, score) => {
  expect(triage({ text, checkin: '24h', hoursSince: 26, regions: ['knee'], previous: [] }).score).toBe(score);
});

test.each([
  ['2 out 10', 2],
  ['8 out 10 when sitting', 8],
  ['I have 8 of pain', 8],
  ['pain of about 8 today', 8],
  ['4 again. Went for a walk and made dinner', 4],
  ['un 8 la verdad', 8],
  ['slept a good 9 hours', undefined],
  ['pain in 8 of the spots you did', undefined],
])('a level may be told in few or odd words: %j', (text, score) => {
  expect(triage({ text, checkin: '24h', hoursSince: 26, regions: ['knee'], previous: [] }).score).toBe(score);
});
