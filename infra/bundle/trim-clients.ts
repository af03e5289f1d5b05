import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const noEventStreams = fileURLToPath(new URL('no-event-streams.ts', import.meta.url));

/** Errors that `functions/aws` tells apart by their class, or reads more of than a name. */
export const errorsKept: ReadonlySet<string> = new Set([
  'ConditionalCheckFailedException',
  'TransactionCanceledException',
]);

const constants = /^const (_\w+) = ("[^"\\]*");$/gm;
const registration = /^\w+_registry\.registerError\((\w+)\$, \1\);\n/gm;

/**
 * A client's schemas without what no command of ours needs. A client registers every error of its service, and with it the error's
 * class and schema; an error that is not registered comes as the service's general exception, under its own name. Keys that are
 * constants are written out, since a bundler keeps whatever has a computed key.
 */
export const trimmedSchemas = (source: string): string => {
  const texts = new Map([...source.matchAll(constants)].map(([, name, text]) => [name, text]));
  return source
    .replace(registration, (line, name: string) => (errorsKept.has(name) ? line : ''))
    .replace(/\[(_\w+)\]:/g, (key, name: string) => (texts.has(name) ? `${texts.get(name)}:` : key));
};

/** A checksum in plain JavaScript, for a platform that has none of its own; Node has. */
const ownChecksum = /[\\/]dist-es[\\/].*[\\/]((?:Sha256|Sha1|Md5|Crc32)Js)\.js$/;

/** A checksum of Node's own. */
const nodesChecksum = /[\\/]dist-es[\\/].*[\\/](?:Sha256|Md5|Crc32)Node\.js$/;
const probe = /^const hasNativeCrypto = \(\(\) => \{\n[\s\S]*?\n\}\)\(\);$/m;
const crc32 = 'typeof zlib.crc32 === "function" ? zlib.crc32 : undefined';

/** Such a checksum without a try at the start whether it is there, and without the library of another one before that is used. */
export const withoutProbe = (source: string): string => {
  const bare = source
    .replace(probe, 'const hasNativeCrypto = true;')
    .replace(crc32, '(data, value) => process.getBuiltinModule("node:zlib").crc32(data, value)');
  if (bare === source) throw new Error("Node's checksums are looked for in another way than before");
  return bare;
};

/** What the clients look for that a Lambda never has. */
const neverThere: readonly { readonly file: RegExp; readonly contents: string }[] = [
  {
    // Profiles of a person: every setting of every client would be looked for in two files.
    file: /shared-ini-file-loader[\\/]loadSharedConfigFiles\.js$/,
    contents: `export { CONFIG_PREFIX_SEPARATOR } from "./constants";
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    // Streams of the web: Node's HTTP brings its own kind, and asking whether one is there loads them.
    file: /util-stream[\\/]stream-type-check\.js$/,
    contents: 'export const isReadableStream = () => false; export const isBlob = () => false;',
  },
  {
    file: /util-stream[\\/]checksum[\\/]createChecksumStream\.js$/,
    contents: `import { ChecksumStream } from "./ChecksumStream";
      export const createChecksumStream = (init) => new ChecksumStream(init);`,
  },
  {
    // The web's cryptography, which is made when somebody looks whether it is there.
    file: /uuid[\\/]v4\.js$/,
    contents: 'import { randomUUID } from "node:crypto"; export const bindV4 = () => () => randomUUID();',
  },
  {
    // The name of a browser, told from what it calls itself: 34 kB of patterns that nothing on Node asks for.
    file: /util-user-agent-browser[\\/]createUserAgentStringParsingProvider\.js$/,
    contents: `export const createUserAgentStringParsingProvider = () => {
      throw new Error("Node is no browser");
    };`,
  },
  {
    // A machine's own Region, asked of its metadata server: a Lambda has it in its environment.
    file: /regionConfig[\\/]getInstanceMetadataRegion\.js$/,
    contents: 'export const getInstanceMetadataRegion = async () => undefined;',
  },
  {
    // The pace of retries that adapt themselves, which no client of ours is set to.
    file: /util-retry[\\/]DefaultRateLimiter\.js$/,
    contents: `export class DefaultRateLimiter {
      constructor() { throw new Error("no client of ours adapts its retries"); }
    }`,
  },
];

const ownString = /^ {4}writeJsonString\(s\) \{\n[\s\S]*?\n {4}\}\n/m;

/**
 * The writer of JSON without its own way to write a text, character by character: for a snapshot of some thousand it has the engine
 * compile that loop while a function starts, 10 ms and 8 MB. The engine's own way writes the same bytes.
 */
export const withNativeStrings = (source: string): string => {
  if (!ownString.test(source)) throw new Error('the writer of JSON writes texts in another way than before');
  return source.replace(
    ownString,
    `    writeJsonString(s) {
        const quoted = JSON.stringify(s);
        this.ensure(quoted.length * 3);
        this.i += encoder.encodeInto(quoted, this.json.subarray(this.i)).written;
    }
`,
  );
};

/** Bundles of the AWS clients only what their commands in use need. */
export const trimClients: Plugin = {
  name: 'trim-clients',
  setup: (build) => {
    // Whoever asks at the start and whoever asks later have a copy each: a chunk of their own would be one more to find and to load.
    build.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ kind }) => ({
      path: noEventStreams,
      suffix: `?${kind}`,
    }));
    build.onLoad({ filter: /@aws-sdk[\\/]client-[\w-]+[\\/]dist-es[\\/]schemas[\\/]/ }, async ({ path }) => ({
      contents: trimmedSchemas(await readFile(path, 'utf8')),
    }));
    build.onLoad({ filter: ownChecksum }, ({ path }) => ({
      contents: `export class ${ownChecksum.exec(path)?.[1]} { constructor() { throw new Error("Node has this checksum"); } }`,
    }));
    build.onLoad({ filter: nodesChecksum }, async ({ path }) => ({
      contents: withoutProbe(await readFile(path, 'utf8')),
      resolveDir: dirname(path),
    }));
    build.onLoad(
      { filter: /protocols[\\/]json[\\/]codec-v2[\\/]JsonShapeSerializer2\.js$/ },
      async ({ path }) => ({
        contents: withNativeStrings(await readFile(path, 'utf8')),
        resolveDir: dirname(path),
      }),
    );
    for (const { file, contents } of neverThere)
      build.onLoad({ filter: file }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
    // A client reads one field of its manifest: its version.
    build.onLoad({ filter: /@aws-sdk[\\/]client-[\w-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version }: { readonly version?: unknown } = JSON.parse(await readFile(path, 'utf8'));
      return { loader: 'json', contents: JSON.stringify({ version }) };
    });
  },
};
