import { describe, expect, test } from 'vitest';
import { codeOf, importsOf, type Source, sourcesIn } from './support/sources.ts';

const product = sourcesIn('shared', 'clinics', 'functions', 'infra', 'local');
const tests = sourcesIn('tests');
const everything = [...product, ...tests];

const under = (...places: readonly string[]) => {
  const isIn = (path: string): boolean =>
    places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
  return ({ path }: { readonly path: string }): boolean => isIn(path);
};

/** Where in these files the code matches, as `path:line`. */
const places = (sources: readonly Source[], wanted: RegExp): readonly string[] =>
  sources.flatMap(({ path, code }) =>
    [...code.matchAll(new RegExp(wanted, 'gm'))].map(
      ({ index }) => `${path}:${code.slice(0, index).split('\n').length}`,
    ),
  );

const importsIn = new Map(everything.map((source) => [source.path, importsOf(source)]));
const imports = (sources: readonly Source[]) =>
  sources.flatMap(({ path }) => (importsIn.get(path) ?? []).map((one) => ({ path, ...one })));

test('tests run on the Node that Lambda runs', () => {
  expect(Number(process.versions.node.split('.')[0])).toBe(24);
});

test('the files were found', () => {
  expect(product.length).toBeGreaterThan(100);
  expect(imports(product).length).toBeGreaterThan(300);
});

describe('only wake sends', () => {
  test('a sender is named by wake, what it is made of, its adapters and its hosts alone', () => {
    const may = under(
      'functions/wake.ts',
      'functions/app/deliver.ts',
      'functions/app/world.ts',
      'functions/ports/',
      'functions/aws/',
      'local/',
      'tests/',
    );
    const naming = imports(everything).filter((one) =>
      /^functions\/ports\/(sender|pager)\.ts$/.test(one.from),
    );
    expect(naming.length).toBeGreaterThan(3);
    expect(naming.filter((one) => !may(one)).map((one) => one.path)).toEqual([]);
  });

  test('what sends is called by wake alone', () => {
    const calling = imports(product).filter((one) => one.from === 'functions/app/deliver.ts');
    expect(calling.map((one) => one.path)).toEqual(['functions/wake.ts']);
  });

  test('the clients that send are held by their adapters, by what compares opt-outs, by the canary’s topic and by an operator’s own tools, alone', () => {
    const clients = ['@aws-sdk/client-sns', '@aws-sdk/client-sesv2', '@aws-sdk/client-pinpoint-sms-voice-v2'];
    const holding = imports(product).filter((one) => clients.includes(one.from));
    expect(
      holding
        .filter(
          (one) =>
            !/^(functions\/aws\/(sms|email|pager|opt-outs|inbound-topic)-[a-z-]+|infra\/(account-settings|ops)\/[a-z-]+)\.ts$/.test(
              one.path,
            ),
        )
        .map((one) => one.path),
    ).toEqual([]);
  });
});

describe('imports run one way', () => {
  const ranks: Readonly<Record<string, number>> = {
    kernel: 0,
    clinic: 1,
    consent: 1,
    message: 1,
    reply: 1,
    worklist: 1,
    triage: 2,
    followup: 2,
    paging: 2,
    conversation: 3,
    report: 4,
  };
  const room = (path: string): string => path.split('/')[1] ?? '';

  test('every room of the core has its place', () => {
    const rooms = new Set(product.filter(under('shared/')).map(({ path }) => room(path)));
    expect([...rooms].filter((name) => ranks[name] === undefined && !name.endsWith('.ts'))).toEqual([]);
  });

  test('a room imports rooms before it and beside it, never one after it', () => {
    const against = imports(product.filter(under('shared/')))
      .filter((one) => one.from.startsWith('shared/'))
      .filter((one) => (ranks[room(one.path)] ?? 9) < (ranks[room(one.from)] ?? 9));
    expect(against.map((one) => `${one.path} -> ${one.from}`)).toEqual([]);
  });

  test('the core imports itself and the schema library alone; two files ask what is known of the world’s numbers', () => {
    const numbers = 'libphonenumber-js/max/es6';
    const foreign = imports(product.filter(under('shared/')))
      .filter((one) => !one.from.startsWith('shared/') && one.from !== 'zod/mini')
      .filter((one) => !/^shared\/clinic\/(phone|voice)-number\.ts$/.test(one.path) || one.from !== numbers);
    expect(foreign.map((one) => `${one.path} -> ${one.from}`)).toEqual([]);
  });

  test.each([
    ['functions/ports/', ['shared/', 'functions/ports/']],
    ['functions/app/', ['shared/', 'functions/ports/', 'functions/app/', 'functions/edge/']],
    ['functions/pages/', ['shared/', 'functions/app/', 'functions/edge/', 'functions/pages/']],
    ['functions/edge/', ['shared/', 'functions/ports/', 'functions/app/world.ts', 'functions/edge/']],
    [
      'functions/aws/',
      [
        'shared/',
        'functions/ports/',
        'functions/app/world.ts',
        'functions/app/board-world.ts',
        'functions/edge/',
        'functions/aws/',
      ],
    ],
  ])('%s imports %j', (from, may) => {
    const against = imports(product.filter(under(from)))
      .filter((one) => /^(shared|functions|local|infra|tests|clinics)\//.test(one.from))
      .filter((one) => !under(...may)({ path: one.from }));
    expect(against.map((one) => `${one.path} -> ${one.from}`)).toEqual([]);
  });

  test('no adapter, host or entry knows a use case’s insides: AWS stands behind functions/aws', () => {
    const against = imports(product)
      .filter((one) => one.from.startsWith('@aws-sdk/') || one.from.startsWith('@smithy/'))
      .filter((one) => !under('functions/aws/', 'infra/')(one));
    expect(against.map((one) => `${one.path} -> ${one.from}`)).toEqual([]);
  });

  test('nothing but a host and a test imports an entry, and nothing imports a test', () => {
    const entry = /^functions\/[^/]+\.ts$/;
    const against = imports(everything).filter(
      (one) =>
        (entry.test(one.from) && !under('local/', 'infra/', 'tests/')(one)) ||
        (one.from.startsWith('tests/') && !one.path.startsWith('tests/')),
    );
    expect(against.map((one) => `${one.path} -> ${one.from}`)).toEqual([]);
  });
});

test('each entry exports what AWS calls, what it is built from and what one record does', () => {
  const entries = product.filter(({ path }) => /^functions\/[^/]+\.ts$/.test(path));
  expect(entries.length).toBeGreaterThan(3);
  for (const { path, code } of entries) {
    for (const name of ['handler', 'compose', 'handleOne']) {
      expect(code, `${path} exports ${name}`).toMatch(new RegExp(`^export const ${name}\\b`, 'm'));
    }
  }
});

describe('one way to do a thing', () => {
  test('schemas are written with zod/mini, imported whole: the other ways put 83 to 443 kB into a function', () => {
    const wrong = imports(everything)
      .filter((one) => one.from === 'zod' || one.from.startsWith('zod/'))
      .filter((one) => !/^import (type )?\* as z from 'zod\/mini'$/.test(one.statement));
    expect(wrong.map((one) => `${one.path}: ${one.statement}`)).toEqual([]);
  });

  const bans: readonly {
    readonly what: string;
    readonly pattern: RegExp;
    readonly instead: string;
    readonly except: readonly string[];
  }[] = [
    {
      what: 'Math.random',
      pattern: /\bMath\.random\b/,
      instead: '`fraction` of the Randomness port',
      // How long an adapter waits before it tries again is decided by nobody else; its tests give it another patience.
      except: ['functions/aws/retry.ts'],
    },
    {
      what: 'Date.now',
      pattern: /\bDate\.now\b/,
      instead: '`now` of the Clock port, or `at` inside the command',
      // The machine's clock itself, and what shows it to somebody who sits before it.
      except: ['functions/edge/system.ts', 'local/host.ts', 'local/page/'],
    },
    {
      what: 'new Date()',
      pattern: /\bnew Date\(\s*\)/,
      instead: '`now` of the Clock port, or `at` inside the command',
      except: [],
    },
    {
      what: 'randomness of the machine',
      pattern: /\brandom(Bytes|UUID|Int|FillSync)\b/,
      instead: '`token` or `fraction` of the Randomness port',
      except: ['functions/edge/system.ts', 'infra/ops/secrets.ts', 'local/local-world.ts', 'local/page/'],
    },
    {
      what: 'process.env',
      pattern: /\bprocess\.env\b/,
      instead: '`readEnvironment` of functions/edge/environment.ts, which lists what each function needs',
      // What is started by hand may ask its terminal.
      except: ['functions/edge/environment.ts', 'local/main.ts', 'local/scenario.ts', 'infra/main.ts'],
    },
    {
      what: 'console',
      pattern: /\bconsole\.\w+/,
      instead: 'the journal of the world in functions, and what a command prints in local',
      except: [],
    },
  ];
  test.each(bans)('$what stands only where it is named; elsewhere: $instead', ({ pattern, except }) => {
    expect(
      places(
        product.filter((source) => !under(...except)(source)),
        pattern,
      ),
    ).toEqual([]);
  });

  test('tests draw from a seed: Math.random would fail a run that nobody can repeat', () => {
    expect(places(tests, /\bMath\.random\b/)).toEqual([]);
  });

  test('no test is left alone or left out', () => {
    expect(places(tests, /\b(test|it|describe)\.(only|todo)\b/)).toEqual([]);
  });
});

describe('the types say what is true', () => {
  const renamed = /\b(import|export)\s*(type\s*)?(\*\s*as\b|[^;]*?\{[^}]*\})/g;
  const withoutRenames = (source: Source): Source => ({
    ...source,
    code: source.code.replace(renamed, (all) => all.replace(/[^\n]/g, ' ')),
  });
  const cast = /\bas\s+(?!const\b)[A-Za-z_{[(]/;
  const assumed = /[\w)\]]!(?=[.,;)\]:[]|\s*$)/;
  const unchecked = /[:<,|&(]\s*any\b(?!\s*[:=(])/;

  test('nothing is cast: `as const`, `satisfies` or a guard says it so that the compiler checks it', () => {
    expect(places(product.map(withoutRenames), cast)).toEqual([]);
  });

  test('nothing is assumed to be there: no `!` after a value', () => {
    expect(places(product, assumed)).toEqual([]);
  });

  test('nothing is `any`: what is not known is `unknown`', () => {
    expect(places(product, unchecked)).toEqual([]);
  });

  test.each([
    ['const a = b as C;', cast, true],
    ['const a = b as { c: D };', cast, true],
    ['const a = b as unknown as C;', cast, true],
    ["import * as z from 'zod/mini';", cast, false],
    ["import { a as b } from 'c';", cast, false],
    ['export { a as b };', cast, false],
    ['const a = [b] as const;', cast, false],
    ['const a = b!.c;', assumed, true],
    ['const a = b[0]!;', assumed, true],
    ['const a = !b;', assumed, false],
    ['const a = b !== c;', assumed, false],
    ['const a = (b: any) => b;', unchecked, true],
    ['const a: Map<string, any> = b;', unchecked, true],
    ['const any = 1;', unchecked, false],
  ])('%s', (text, pattern, found) => {
    const source = withoutRenames({ path: 'sample.ts', text, code: codeOf(text) });
    expect(places([source], pattern).length > 0).toBe(found);
  });
});

describe('a file holds one idea', () => {
  const linesMax = 400;
  // Tables of words and wordings are as long as what they list.
  const tables = under('shared/triage/lexicon/', 'shared/message/texts.ts');

  test(`no file is longer than ${linesMax} lines, tables of data apart`, () => {
    const long = everything
      .filter((source) => !tables(source))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > linesMax);
    expect(long).toEqual([]);
  });

  test('no room is named after a kind of thing: `utils` and `types` scatter one idea over the house', () => {
    const kinds = /\/(utils?|helpers?|types?|interfaces?|services?|common|misc)(\/|\.ts$)/;
    expect(
      product
        .map(({ path }) => path)
        .filter((path) => kinds.test(path) && !path.endsWith('lexicon/common.ts')),
    ).toEqual([]);
  });

  test('nothing is left for later in a comment', () => {
    const marks = everything.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text));
    expect(marks.map(({ path }) => path).filter((path) => path !== 'tests/tidy.test.ts')).toEqual([]);
  });
});

describe('what reads the code reads it right', () => {
  // A dollar sign before a brace in a plain string looks like a slip, so the cases write it as §.
  const written = (text: string): string => text.replaceAll('§', '$');

  test.each([
    ['const a = 1; // Date.now()', 'Date.now'],
    ['/* process.env */ const a = 1;', 'process.env'],
    ["const a = 'x as Y';", 'as Y'],
    ['const a = "it\\"s as Y";', 'as Y'],
    ['const a = `x as Y §{b} as Z`;', 'as'],
    ['const a = /[/"] as Y/g;', 'as Y'],
    ['const a = b.replace(/"/g, c) // as Y', 'as Y'],
  ])('%s does not say %s', (text, said) => {
    expect(codeOf(written(text))).not.toContain(said);
    expect(codeOf(written(text))).toHaveLength(text.length);
  });

  test.each([
    ['const a = `x §{b as C} y`;', 'b as C'],
    ['const a = `§{`§{b as C}`}` + (d as E);', 'd as E'],
    ['const a = b / c; const d = e as F / 2;', 'e as F'],
    ["const a = '/*'; const b = c as D; // */", 'c as D'],
    ["const a = /'/; const b = c as D;", 'c as D'],
  ])('%s says %s', (text, said) => {
    expect(codeOf(written(text))).toContain(said);
  });
});
