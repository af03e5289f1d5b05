import type { Region } from '../../shared/kernel/treatment.ts';

export type Side = 'left' | 'right' | 'both';
export type Site = { readonly region: Region; readonly side?: Side };

/** The only region that has no sides. */
export const isMidline = (region: Region): boolean => region === 'head';

export const isChosen = (
  sites: readonly Site[],
  region: Region,
  side: 'left' | 'right' | undefined,
): boolean =>
  sites.some(
    (one) =>
      one.region === region &&
      (side === undefined || one.side === undefined || one.side === 'both' || one.side === side),
  );

export const without = (sites: readonly Site[], region: Region): readonly Site[] =>
  sites.filter((one) => one.region !== region);

export const withSide = (sites: readonly Site[], region: Region, side: Side | undefined): readonly Site[] => [
  ...without(sites, region),
  side === undefined ? { region } : { region, side },
];

/** Chooses or leaves one half of a region. Both halves are "both", never two entries. */
export const toggled = (
  sites: readonly Site[],
  region: Region,
  side: 'left' | 'right' | undefined,
): readonly Site[] => {
  if (side === undefined) {
    return isChosen(sites, region, undefined) ? without(sites, region) : withSide(sites, region, undefined);
  }
  const halves = new Set(
    (['left', 'right'] as const).filter((half) => isChosen(sites, region, half) !== (half === side)),
  );
  if (halves.size === 0) return without(sites, region);
  return withSide(sites, region, halves.size === 2 ? 'both' : halves.has('left') ? 'left' : 'right');
};
