import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { parsePhoneNumberFromString as parseWith } from 'libphonenumber-js/core/es6';
import { describe, expect, test } from 'vitest';
import { cutToWords } from '../../infra/bundle/html-entities.ts';
import { narrowedClient, narrowedCommands } from '../../infra/bundle/narrow-doors.ts';
import { cutToCountries, type PhoneMetadata } from '../../infra/bundle/phone-countries.ts';
import { withPlainLetters } from '../../infra/bundle/plain-letters.ts';
import { bundleTriage } from '../../infra/bundle/triage-tables.ts';
import {
  errorsKept,
  trimClients,
  trimmedSchemas,
  withNativeStrings,
  withoutProbe,
} from '../../infra/bundle/trim-clients.ts';
import { withWorldAtOnce } from '../../infra/bundle/world-at-once.ts';
import { functionNames } from '../../infra/bundle.ts';
import { anyPoints } from '../support/any-text.ts';
import { sourcesIn } from '../support/sources.ts';

const from = createRequire(import.meta.url);

describe('a client is trimmed', () => {
  const schemas = readFileSync(
    from
      .resolve('@aws-sdk/client-dynamodb/package.json')
      .replace('package.json', 'dist-es/schemas/schemas_0.js'),
    'utf8',
  );
  const registered = (source: string): readonly string[] =>
    [...source.matchAll(/n0_registry\.registerError\((\w+)\$/g)].map(([, name = '']) => name);

  test('to the errors that are told apart by their class', () => {
    expect(registered(schemas).length).toBeGreaterThan(20);
    expect(registered(trimmedSchemas(schemas)).toSorted()).toEqual([...errorsKept].toSorted());
  });

  test('and every error that an adapter imports is kept', () => {
    const imported = sourcesIn('functions')
      .filter(({ text }) => text.includes('@aws-sdk/client-'))
      .flatMap(({ code }) => code.match(/\b\w+Exception\b/g) ?? []);
    expect(new Set(imported)).toEqual(errorsKept);
  });

  test('and keeps every schema, its keys written out', () => {
    const trimmed = trimmedSchemas(schemas);
    expect(trimmed.match(/^export var /gm)).toHaveLength(schemas.match(/^export var /gm)?.length ?? 0);
    expect(schemas).toMatch(/\[_\w+\]:/);
    expect(trimmed).not.toMatch(/\[_\w+\]:/);
  });
});

describe("Node's checksums", () => {
  const checksum = (path: string): string =>
    readFileSync(
      from
        .resolve('@smithy/core/package.json')
        .replace('package.json', `dist-es/submodules/checksum/${path}Node.js`),
      'utf8',
    );

  test.each(['sha256/Sha256', 'md5/Md5'])('%s is there without a try', (path) => {
    expect(checksum(path)).toContain('catch');
    expect(withoutProbe(checksum(path))).toMatch(/^const hasNativeCrypto = true;$/m);
    expect(withoutProbe(checksum(path))).not.toContain('catch');
  });

  test('the one of zlib is asked for when it is used', () => {
    expect(withoutProbe(checksum('crc32/Crc32'))).not.toContain('typeof zlib');
    expect(() => withoutProbe('another source')).toThrow();
  });
});

describe('a bundle is written in plain letters', () => {
  test('and means the same', async () => {
    const source = 'export const all = [`“1” ’`, "é", /[👍]/u.test("👍"), /^[“«]ó—$/.test("«ó—")];';
    const plain = withPlainLetters(source);
    expect(plain).not.toMatch(/[^\0-\x7f]/);
    const { all } = await import(`data:text/javascript,${encodeURIComponent(plain)}`);
    expect(all).toEqual(['“1” ’', 'é', true, true]);
  });

  test('unless a raw text would change', () => {
    expect(() => withPlainLetters('String.raw`é`')).toThrow();
    expect(withPlainLetters('String.raw`e`')).toBe('String.raw`e`');
  });
});

describe('the tables of triage', () => {
  test('lie beside what reads them, and it reads a reply by them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afterneedle-tables-'));
    try {
      const { outputs } = await bundleTriage(folder);
      const files = Object.keys(outputs).map((path) => basename(path));
      expect(files.toSorted()).toEqual(['packed.bin', 'reply-readers.mjs']);
      const read = spawnSync(process.execPath, ['--input-type=module', '-e', askingOf(folder)], {
        encoding: 'utf8',
      });
      expect(read.stdout).toBe('emergency');
      await writeFile(join(folder, 'packed.bin'), 'damaged');
      const broken = spawnSync(process.execPath, ['--input-type=module', '-e', askingOf(folder)], {
        encoding: 'utf8',
      });
      expect(broken.status).not.toBe(0);
      expect(broken.stderr).toContain('the packed tables are broken');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

/** Has the bundled reader read one reply, in a process that has no other tables. */
const askingOf = (folder: string): string => `
  const { replyReaders } = await import(${JSON.stringify(pathToFileURL(join(folder, 'reply-readers.mjs')).href)});
  const reply = { text: 'cant breathe', checkin: '24h', hoursSince: 26, regions: ['neck'], previous: [] };
  process.stdout.write(replyReaders().triage(reply).disposition);`;

describe('a client writes texts by the engine', () => {
  /** The writer of JSON, as it is or as it is bundled. */
  const writer = async (plugins: readonly Plugin[]): Promise<(text: string) => string> => {
    const path = from
      .resolve('@smithy/core/package.json')
      .replace('package.json', 'dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js');
    const { outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
      write: false,
      plugins: [...plugins],
    });
    const text = outputFiles[0]?.text ?? '';
    const { JsonShapeSerializer2: Writer } = await import(
      `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
    );
    return (words) => {
      const made = new Writer({});
      made.writeJsonString('"first"');
      made.writeJsonString(words);
      return [...made.json.subarray(0, made.i)].join();
    };
  };

  test('to the byte as it does by itself', async () => {
    const [own, bundled] = await Promise.all([writer([]), writer([trimClients])]);
    fc.assert(
      fc.property(anyPoints(3000), (words) => {
        expect(bundled(words)).toBe(own(words));
      }),
    );
    for (const words of ['', '\ud800', 'a\udc00b', '\u0000\u001f\u007f"\\/', 'mañana 😀 ✓', 'x'.repeat(5000)])
      expect(bundled(words)).toBe(own(words));
  });

  test('and a writer that has changed fails the bundle', () => {
    expect(() => withNativeStrings('writeText(s) {}')).toThrow(/another way/);
  });
});

describe("a client's doors are narrowed", () => {
  const door = (path: string): string =>
    readFileSync(
      from.resolve('@aws-sdk/client-dynamodb/package.json').replace('package.json', `dist-es/${path}`),
      'utf8',
    );
  const named = (source: string): readonly string[] =>
    [...source.matchAll(/^export .*from "\.\/(.*)";$/gm)].map(([, name = '']) => name);

  test('to the commands that are sent', () => {
    expect(named(door('commands/index.js')).length).toBeGreaterThan(50);
    expect(
      named(narrowedCommands(door('commands/index.js'), new Set(['GetItemCommand', 'QueryCommand']))),
    ).toEqual(['GetItemCommand', 'QueryCommand']);
  });

  test('and to all but what no function goes through', () => {
    const left = named(narrowedClient(door('index.js')));
    expect(named(door('index.js')).filter((name) => !left.includes(name))).toEqual([
      'DynamoDB',
      'pagination',
      'waiters',
    ]);
    expect(left).toContain('DynamoDBClient');
    expect(left).toContain('commands');
  });
});

describe('a function is bundled with its world', () => {
  test.each(functionNames)('%s imports it by its first line, and does what it did', (name) => {
    const source = readFileSync(new URL(`../../functions/${name}.ts`, import.meta.url), 'utf8');
    const [first = '', ...rest] = withWorldAtOnce(source).split('\n');
    const world = /^import \* as itsWorld from '(\.\/aws\/.*world\.ts)';$/.exec(first)?.[1] ?? '';
    expect(rest.join('\n').replace('itsWorld', `(await import('${world}'))`)).toBe(source);
  });

  test('and an entry that has none, or a second, fails the bundle', () => {
    const world = "(await import('./aws/world.ts'))";
    expect(() => withWorldAtOnce('export const handler = 1;')).toThrow(/one world/);
    expect(() => withWorldAtOnce(`${world}.a(); ${world}.b();`)).toThrow(/one world/);
  });
});

describe('the names of HTML characters are cut to words', () => {
  const table = readFileSync(
    from.resolve('postal-mime/package.json').replace('package.json', 'dist/esm/html-entities.js'),
    'utf8',
  );
  const named = (source: string): ReadonlyMap<string, string> =>
    new Map(
      [...source.matchAll(/'&(\w+);': '((?:\\u[0-9A-F]{4})+)'/g)].map(([, name = '', escaped]) => [
        name,
        String(JSON.parse(`"${escaped}"`)),
      ]),
    );

  test('and every letter, space and currency keeps its names', () => {
    const [all, kept] = [named(table), named(cutToWords(table))];
    expect(kept.size).toBeLessThan(all.size / 4);
    const lost = [...all].filter(([name]) => !kept.has(name));
    expect(lost.filter(([, character]) => /^[\p{Script=Latin}\p{Sc}\p{Zs}]$/u.test(character))).toEqual([]);
    for (const name of [
      'ntilde',
      'iexcl',
      'rsquo',
      'hellip',
      'deg',
      'euro',
      'frac12',
      'le',
      'lt',
      'amp',
      'nbsp',
    ])
      expect(kept.get(name)).toBe(all.get(name));
  });

  test('and what is left is what it was', () => {
    const [all, kept] = [named(table), named(cutToWords(table))];
    for (const [name, character] of kept) expect(character).toBe(all.get(name));
  });
});

describe('what is known of phone numbers is cut to countries', () => {
  const all: PhoneMetadata = from('libphonenumber-js/metadata.max.json');
  const examples: Readonly<Record<string, string>> = from('libphonenumber-js/examples.mobile.json');

  test('and those that share their calling code', () => {
    const cut = cutToCountries(all, ['US']);
    expect(Object.keys(cut.country_calling_codes)).toEqual(['1']);
    expect(Object.keys(cut.countries)).toHaveLength(25);
    expect(Object.keys(cutToCountries(all, ['US', 'MX']).country_calling_codes)).toEqual(['1', '52']);
  });

  const read = (number: string, metadata: PhoneMetadata) => {
    const one = parseWith(number, { extract: false }, Object(metadata));
    return one === undefined ? undefined : [one.country, one.isValid(), one.getType(), one.number];
  };

  test.each([['US'], ['US', 'GB'], ['ES'], ['US', 'PR']])(
    'for %s every number of those reads as before, one beside them is told apart, and there is no other',
    (...countries) => {
      const cut = cutToCountries(all, countries);
      const numbers = Object.entries(examples).map(([country, national]) => {
        const code = Object.entries(all.country_calling_codes).find(([, sharing]) =>
          sharing.includes(country),
        )?.[0];
        return { country, number: `+${code}${national}` };
      });
      for (const { country, number } of numbers) {
        const [before, now] = [read(number, all), read(number, cut)];
        if (countries.includes(country)) expect(now).toEqual(before);
        else if (country in cut.countries) expect(now?.slice(0, 2)).toEqual(before?.slice(0, 2));
        else expect(now?.[1] ?? false).toBe(false);
      }
    },
  );

  test.each([
    { countries: ['US'], code: '1', length: 10 },
    { countries: ['CA', 'PR'], code: '1', length: 10 },
    { countries: ['GB'], code: '44', length: 10 },
  ])('for $countries whatever is written, the same numbers are theirs and of the same kind', (one) => {
    const cut = cutToCountries(all, one.countries);
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789'),
      minLength: one.length - 1,
      maxLength: one.length,
    });
    const theirs = (number: string, metadata: PhoneMetadata) => {
      const found = read(number, metadata);
      return one.countries.includes(String(found?.[0])) ? found : undefined;
    };
    fc.assert(
      fc.property(digits, (national) => {
        const number = `+${one.code}${national}`;
        expect(theirs(number, cut)).toEqual(theirs(number, all));
      }),
      { numRuns: 3000 },
    );
  });
});
