import type { Region } from '../../shared/kernel/treatment.ts';

/** One region as it is drawn: the half on the left of the picture, or the whole where it lies across the middle. */
export type Shape = { readonly region: Region; readonly d: string; readonly halved: boolean };

/** The picture is 120 wide; x = 60 is the middle of the body. */
export const pictureWidth = 120;
export const pictureHeight = 292;

const half = (region: Region, d: string): Shape => ({ region, d, halved: true });

const limbs: readonly Shape[] = [
  half('arm', 'M29.5 84.5 38.5 81.5C39 92 37.5 102 36 111.5L25.5 109.5C25.5 100 26.5 92 29.5 84.5Z'),
  half('forearm', 'M25.2 112 35.6 114C34.5 126 31.5 137 28.5 147.5L19.5 145C20.5 133 22 122 25.2 112Z'),
  half(
    'hand',
    'M19 147.5 28 150C28.5 156 27.5 164 23.5 169C21 171.5 17 170.5 16 167C14.5 161 16 153 19 147.5Z',
  ),
];

const legs = (thighTop: string): readonly Shape[] => [
  half('thigh', thighTop),
  half('knee', 'M40.2 215.5H57.5L56.8 231.5H42.2C41 226 40.3 221 40.2 215.5Z'),
  half('calf', 'M42 234H56.8C57.5 247 55.5 259 54.3 272.5H45.7C43.5 259 41.5 247 42 234Z'),
  half(
    'foot',
    'M45.7 275H54.3L55 282.5C55.2 287 52 288.5 48 288.5H41.5C38.5 288.5 38.5 285.5 40.5 284C43 282 45 279.5 45.7 275Z',
  ),
];

const trunkTop =
  'M60 60V111.5H41.5C41.5 104.5 40.8 98 39.6 91.5C40.2 79.5 42.8 69 50.5 62.5C53.5 60.8 56.5 60 60 60Z';
const trunkBottom = 'M60 114V145.5H40C40.8 140 41.8 135 41.8 129.5C41.8 124 41.6 119 41.5 114Z';
const shoulder =
  'M52.6 57C54.2 57.6 52 59.5 49.6 61C42.5 66.5 39.6 72.5 38.5 79L29 82.3C27.8 72.5 30.5 65.5 37 62.2C42.5 60.4 49 60 52.6 57Z';
const neck = 'M60 43.5V57.5H54.8C53 57.5 53.8 55.6 54 54.5L53.6 42C55.5 43 57.5 43.5 60 43.5Z';

export const front: readonly Shape[] = [
  {
    region: 'head',
    halved: false,
    d: 'M60 5C51 5 46.5 11 46.5 19.5C46.5 22.5 46.8 25.5 47.6 28.5H72.4C73.2 25.5 73.5 22.5 73.5 19.5C73.5 11 69 5 60 5Z',
  },
  half('jaw', 'M60 31V41C54.5 41 50 37 48.4 31Z'),
  half('neck', neck),
  half('shoulder', shoulder),
  half('thorax', trunkTop),
  half('abdomen', trunkBottom),
  half('hip', 'M60 148V170L57.8 169.5L37 160.5C37.6 156 38.6 152 39.6 148Z'),
  ...limbs,
  ...legs('M36.6 163.3 58 172.5C58.5 186 58.3 200 57.6 213H40C38 196 36 180 36.6 163.3Z'),
];

export const back: readonly Shape[] = [
  {
    region: 'head',
    halved: false,
    d: 'M60 5C51 5 46.5 11 46.5 19.5C46.5 29 51 40.5 60 40.5C69 40.5 73.5 29 73.5 19.5C73.5 11 69 5 60 5Z',
  },
  half('neck', neck),
  half('shoulder', shoulder),
  half('upper_back', trunkTop),
  half('lower_back', trunkBottom),
  half('glute', 'M60 148V176C52 178 42 177 36.8 173C36.2 164 37.5 155.5 39.6 148Z'),
  ...limbs,
  ...legs(
    'M36.9 176.2C43 179.5 51.5 180.3 58.4 178.8C58.6 190 58.3 202 57.6 213H40C38.5 200.5 37.3 188.5 36.9 176.2Z',
  ),
];
