import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What is known of the world's numbers, as libphonenumber-js keeps it. */
export type PhoneMetadata = {
  readonly version: number;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, unknown>>;
  readonly nonGeographic: Readonly<Record<string, unknown>>;
};

/** The countries that share a calling code with one of these: a number of one can only be told from a number of another by both. */
export const cutToCountries = (metadata: PhoneMetadata, countries: readonly string[]): PhoneMetadata => {
  const codes = Object.entries(metadata.country_calling_codes).filter(([, sharing]) =>
    sharing.some((country) => countries.includes(country)),
  );
  const kept = new Set(codes.flatMap(([, sharing]) => sharing));
  return {
    version: metadata.version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(
      Object.entries(metadata.countries).filter(([country]) => kept.has(country)),
    ),
    nonGeographic: {},
  };
};

/** Bundles what is known of numbers for the countries that are texted: 15 kB of 157 for the United States. */
export const phoneCountries = (countries: readonly string[]): Plugin => ({
  name: 'phone-countries',
  setup: (build) => {
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.max\.json\.js$/ }, async ({ path }) => {
      const metadata: PhoneMetadata = JSON.parse(await readFile(path.replace(/\.js$/, ''), 'utf8'));
      return { contents: `export default ${JSON.stringify(cutToCountries(metadata, countries))}` };
    });
  },
});
