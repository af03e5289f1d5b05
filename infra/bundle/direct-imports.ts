import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const importLine = /^import \{([^}]*)\} from "(@(?:aws-sdk|smithy)\/core)\/([\w-]+)";$/gm;
const doorName = /^(@(?:aws-sdk|smithy)\/core)\/([\w-]+)$/;
const exportLine = /^export \{([^}]*)\} from "([^"]+)";$/gm;

/** Doors that something of ours stands before: they are left to it. */
const guarded: ReadonlySet<string> = new Set(['event-streams']);

const listed = (names: string): readonly string[] =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Where each name of a door to the clients' core comes from. A name that is renamed, or made there, is left at the door. */
const sourcesOf = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const door = await readFile(join(folder, 'index.js'), 'utf8');
  return new Map(
    [...door.matchAll(exportLine)].flatMap(([, names = '', from = '']) =>
      listed(names).map((name) => [name, from.startsWith('.') ? resolve(folder, from) : from] as const),
    ),
  );
};

/**
 * Has the AWS clients import from the file that holds a thing, past the doors that name everything. A bundler that splits puts
 * whatever is reached through one door into one chunk: the protocols of clients that load later came with the first.
 */
export const directImports = (modules: string): Plugin => {
  const doors = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const sourceOf = async (name: string, room: string, door: string): Promise<string> => {
    const folder = join(modules, room, 'dist-es/submodules', door);
    const sources = doors.get(folder) ?? sourcesOf(folder);
    doors.set(folder, sources);
    const source = (await sources).get(name) ?? `${room}/${door}`;
    const [, nextRoom, nextDoor] = doorName.exec(source) ?? [];
    const isAnother = nextRoom !== undefined && nextDoor !== undefined && source !== `${room}/${door}`;
    return isAnother ? sourceOf(name, nextRoom, nextDoor) : source;
  };
  const direct = async (item: string, room: string, door: string): Promise<string> =>
    `import { ${item} } from ${JSON.stringify(await sourceOf(item.split(' ')[0] ?? '', room, door))};`;
  return {
    name: 'direct-imports',
    setup: (build) => {
      build.onLoad({ filter: /(@aws-sdk|@smithy)[\\/][\w-]+[\\/]dist-es[\\/].*\.js$/ }, async ({ path }) => {
        let source = await readFile(path, 'utf8');
        for (const [line, names = '', room = '', door = ''] of [...source.matchAll(importLine)]) {
          if (guarded.has(door)) continue;
          const lines = await Promise.all(listed(names).map((item) => direct(item, room, door)));
          source = source.replace(line, lines.join(''));
        }
        return { contents: source, resolveDir: dirname(path) };
      });
    },
  };
};
