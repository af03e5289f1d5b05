import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Every command that a file of these folders names. */
const commandsIn = (folders: readonly string[]): ReadonlySet<string> =>
  new Set(
    folders
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((file) => file.endsWith('.ts'))
          .map((file) => readFileSync(join(folder, file), 'utf8')),
      )
      .flatMap((source) => source.match(/\b[A-Z]\w*Command\b/g) ?? []),
  );

const doorLine = /^export \* from "\.\/([\w-]+)";\n?/gm;

/** A client's list of commands, of which only these are left. */
export const narrowedCommands = (source: string, commands: ReadonlySet<string>): string =>
  source.replace(doorLine, (line, name: string) => (commands.has(name) ? line : ''));

/** A client's door without the client that has every command as a method, without walks through pages, and without waiting. */
export const narrowedClient = (source: string): string => {
  const names = new Set([...source.matchAll(doorLine)].map(([, name = '']) => name));
  return source.replace(doorLine, (line, name: string) =>
    names.has(`${name}Client`) || name === 'pagination' || name === 'waiters' ? '' : line,
  );
};

/**
 * Shuts the doors to what nothing of ours goes through: a bundler reads every file that a door names before it finds that nobody
 * needs it, and of a client's hundreds a function needs a dozen. A door that is needed after all fails the bundle.
 */
export const narrowDoors = (folders: readonly string[]): Plugin => {
  const commands = commandsIn(folders);
  return {
    name: 'narrow-doors',
    setup: (build) => {
      build.onLoad({ filter: /@aws-sdk[\\/]client-[\w-]+[\\/]dist-es[\\/]index\.js$/ }, async ({ path }) => ({
        contents: narrowedClient(await readFile(path, 'utf8')),
      }));
      build.onLoad(
        { filter: /@aws-sdk[\\/]client-[\w-]+[\\/]dist-es[\\/]commands[\\/]index\.js$/ },
        async ({ path }) => ({ contents: narrowedCommands(await readFile(path, 'utf8'), commands) }),
      );
      // Nobody reads a schema's own words: problems are told in ours.
      build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' }));
    },
  };
};
