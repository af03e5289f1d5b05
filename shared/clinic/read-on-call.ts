import { personId } from '../kernel/brand.ts';
import { type Instant, parseInstant } from '../kernel/instant.ts';
import { localDayNumber, onWrittenDay, type Zone } from '../kernel/zone.ts';
import type { OnCallOverride, Rota } from './clinic.ts';
import type { ClinicProblem, ClinicRead } from './read-clinic.ts';

type Written = NonNullable<ClinicRead['onCallOverrides']>[number];
type WrittenRota = NonNullable<ClinicRead['rotas']>[number];
type ReadOut<T> = { readonly read: readonly T[]; readonly problems: readonly ClinicProblem[] };

const isDay = (text: string): boolean => text.length === 10;

/** The instant that a day begins at, or ends at; an instant stands for itself. */
const edge = (text: string, zone: Zone, end: boolean): Instant | undefined =>
  isDay(text) ? onWrittenDay(text, zone, end ? 24 * 60 : 0) : parseInstant(text);

const changeOf = ({ is, replacedBy }: Written): OnCallOverride['change'] | undefined => {
  if (is !== undefined) return replacedBy === undefined ? { type: is } : undefined;
  return replacedBy === undefined ? undefined : { type: 'replaced', by: personId(replacedBy) };
};

const readOne = (written: Written, zone: Zone): OnCallOverride | { readonly problem: string } => {
  const { from: first, to: last } = written;
  if (last === undefined && !isDay(first)) return { problem: 'an instant needs an end: add `to`' };
  const from = edge(first, zone, false);
  const until = edge(last ?? first, zone, true);
  if (from === undefined) return { problem: `${first} is not in the calendar` };
  if (until === undefined) return { problem: `${last ?? first} is not in the calendar` };
  if (until <= from) return { problem: `ends at ${last ?? first}, before it begins at ${first}` };
  const change = changeOf(written);
  if (change === undefined) return { problem: "say either is: 'in', is: 'out' or replacedBy" };
  return { person: personId(written.person), from, until, change };
};

/** The dated exceptions as instants of the clinic's zone. A day is the local one, however long summer time makes it. */
export const readOverrides = (written: readonly Written[], zone: Zone): ReadOut<OnCallOverride> => {
  const read: OnCallOverride[] = [];
  const problems: ClinicProblem[] = [];
  written.forEach((one, n) => {
    const got = readOne(one, zone);
    if ('problem' in got) problems.push({ field: `onCallOverrides.${n}`, ...got });
    else read.push(got);
  });
  return { read, problems };
};

export const readRotas = (written: readonly WrittenRota[], zone: Zone): ReadOut<Rota> => {
  const read: Rota[] = [];
  const problems: ClinicProblem[] = [];
  written.forEach(({ firstDay, ...rota }, n) => {
    const first = onWrittenDay(firstDay, zone, 12 * 60);
    if (first === undefined)
      problems.push({ field: `rotas.${n}.firstDay`, problem: `${firstDay} is not in the calendar` });
    else read.push({ ...rota, firstDayNumber: localDayNumber(first, zone) });
  });
  return { read, problems };
};
