/** Where an ambulance is called, and a short number for a crisis, in one country. */
type HelpLines = { readonly emergency: readonly string[]; readonly crisis: readonly string[] };

/** Patients are told to call these. A country is listed once its numbers are known for certain, the usual one first. */
const linesOf: ReadonlyMap<string, HelpLines> = new Map([
  ['US', { emergency: ['911'], crisis: ['988'] }],
  ['PR', { emergency: ['911'], crisis: ['988'] }],
  ['CA', { emergency: ['911'], crisis: ['988'] }],
  ['MX', { emergency: ['911'], crisis: [] }],
  ['GB', { emergency: ['999', '112'], crisis: ['116123', '111'] }],
  ['IE', { emergency: ['112', '999'], crisis: ['116123'] }],
  ['ES', { emergency: ['112', '061'], crisis: ['024'] }],
  ['FR', { emergency: ['112', '15'], crisis: ['3114'] }],
  ['DE', { emergency: ['112'], crisis: ['116123'] }],
  ['AT', { emergency: ['112', '144'], crisis: ['142'] }],
  ['CH', { emergency: ['144', '112'], crisis: ['143'] }],
  ['NL', { emergency: ['112'], crisis: ['113'] }],
  ['AU', { emergency: ['000', '112'], crisis: ['131114'] }],
  ['NZ', { emergency: ['111'], crisis: ['1737'] }],
  ['AR', { emergency: ['107', '911'], crisis: ['135'] }],
]);

/** What is called somewhere in the world: all that can be told of a country that is not listed. */
const somewhere: HelpLines = {
  emergency: [
    '112 911 999 000 111 15 061',
    '101 102 103 104 105 106 107 108 110 113 115 116 117 118 119 120 122 123 125 128 131 141 144 150 155',
    '160 166 171 190 192 193 194 195 197 198 199 995 997 998 1122 1669 10177',
  ].flatMap((line) => line.split(' ')),
  crisis: [
    '988',
    '116123',
    '024',
    '111',
    '113',
    '135',
    '142',
    '143',
    '188',
    '1737',
    '1813',
    '3114',
    '131114',
  ],
};

const oneOf = (numbers: readonly string[]): string => numbers.join(' or ');

/** Why nobody in that country may be told to call an ambulance there; undefined where they may. */
export const emergencyNumberProblem = (number: string, country: string): string | undefined => {
  const lines = linesOf.get(country);
  if ((lines ?? somewhere).emergency.includes(number)) return undefined;
  return lines === undefined
    ? 'no ambulance is known to come at this number; write the one that is called there, like 112 or 911'
    : `no ambulance comes at this number in ${country}; write ${oneOf(lines.emergency)}`;
};

/** Whether it is a short number of that country at which somebody in a crisis is heard. */
export const isCrisisLine = (number: string, country: string): boolean => {
  const { crisis, emergency } = linesOf.get(country) ?? somewhere;
  return crisis.includes(number) || emergency.includes(number);
};

/** The fix for a crisis number that is none. */
export const crisisNumberWanted = (country: string): string => {
  const [usual] = linesOf.get(country)?.crisis ?? [];
  const whole = 'the whole number of a crisis line';
  return `nobody hears a crisis at this number in ${country}; write ${usual === undefined ? whole : `${usual}, or ${whole}`}`;
};
