import { readdirSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { besideOf, leadBeside } from './beside-modules.ts';
import { here, type Release } from './release.ts';

const door = new URL('entry-points.ts', import.meta.url).href;

/**
 * Loads the checkout in `folder`, with all that its functions would load when they first need it: loading takes real time, which no
 * seed may see. Rejects, with what is missing, where it cannot run in this checkout's place.
 */
export const loadBeside = async (folder: string): Promise<Release> => {
  const root = `${pathToFileURL(realpathSync(folder)).href}/`;
  leadBeside(door, `${root}tests/simulator/entry-points.ts`, root);
  const points: Omit<Release, 'name'> = await import(besideOf(door));
  for (const part of ['app', 'edge', 'pages'])
    for (const file of readdirSync(new URL(`functions/${part}/`, root)))
      if (file.endsWith('.ts')) await import(besideOf(`${root}functions/${part}/${file}`));
  const [theirs, ours] = [await points.table(), await here.table()];
  if (!isDeepStrictEqual(theirs.tableDefinition('one'), ours.tableDefinition('one')))
    throw new Error('its table has other keys or indexes, and both releases work on one');
  return { ...points, name: 'beside' };
};
