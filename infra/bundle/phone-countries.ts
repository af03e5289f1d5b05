import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What is known of the world's numbers, as libphonenumber-js keeps it. */
export type PhoneMetadata = {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly nonGeographic: Readonly<Record<string, unknown>>;
};

/** Where a country's numbers tell how they begin, and where their kinds stand (METADATA.md of the library). */
const beginning = 10;
const kinds = 11;

/** A country whose numbers are only to be told from others: where their first digits do that, what kind each is may go. */
const onlyTold = (known: readonly unknown[]): readonly unknown[] =>
  typeof known[beginning] === 'string' ? known.slice(0, kinds) : known;

/** These countries, and of those that share a calling code with one of them as much as tells whose a number is. */
export const cutToCountries = (metadata: PhoneMetadata, countries: readonly string[]): PhoneMetadata => {
  const codes = Object.entries(metadata.country_calling_codes).filter(([, sharing]) =>
    sharing.some((country) => countries.includes(country)),
  );
  const kept = new Set(codes.flatMap(([, sharing]) => sharing));
  return {
    version: metadata.version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(
      Object.entries(metadata.countries)
        .filter(([country]) => kept.has(country))
        .map(([country, known]) => [country, countries.includes(country) ? known : onlyTold(known)]),
    ),
    nonGeographic: {},
  };
};

/** Bundles what is known of numbers for the countries that are texted: 8 kB of 157 for the United States. */
export const phoneCountries = (countries: readonly string[]): Plugin => ({
  name: 'phone-countries',
  setup: (build) => {
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.max\.json\.js$/ }, async ({ path }) => {
      const metadata: PhoneMetadata = JSON.parse(await readFile(path.replace(/\.js$/, ''), 'utf8'));
      return { contents: `export default ${JSON.stringify(cutToCountries(metadata, countries))}` };
    });
  },
});
