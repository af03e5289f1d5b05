import { mkdir, writeFile } from 'node:fs/promises';
import { App, Validations } from 'aws-cdk-lib/core';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks, HIPAASecurityChecks, ServerlessChecks } from 'cdk-nag';
import { type Bundles, bundleFunctions, bundleSettings } from './bundle.ts';
import { ClinicStack } from './clinic/clinic-stack.ts';
import type { ClinicFile } from './clinic-files.ts';
import { FoundationStack } from './foundation/foundation-stack.ts';

export type SynthesisSettings = {
  readonly clinics: readonly ClinicFile[];
  /** Where the templates go. */
  readonly outdir: string;
  /** Where the bundles are made. */
  readonly workFolder: string;
};

/** The templates, and what went into each function. */
export type Synthesis = { readonly assembly: CloudAssembly; readonly bundles: Bundles };

/** The clinics of one account and Region, which share one foundation. */
const byPlace = (clinics: readonly ClinicFile[]): readonly (readonly [ClinicFile, ...ClinicFile[]])[] => {
  const places = new Map<string, [ClinicFile, ...ClinicFile[]]>();
  for (const one of clinics) {
    const place = `${one.deployment.account} ${one.deployment.region}`;
    const there = places.get(place);
    if (there === undefined) places.set(place, [one]);
    else there.push(one);
  }
  return [...places.values()];
};

/** The countries that any of these clinics texts. */
const countriesOf = (clinics: readonly Pick<ClinicFile, 'clinic'>[]): readonly string[] =>
  [...new Set(clinics.flatMap(({ clinic }) => clinic.textsTo ?? [clinic.country]))].sort();

/** US dollars of texts a month at which the operator is told, for the account: half and four fifths of all its budgets. */
const spendAlarms = (clinics: readonly ClinicFile[]): readonly number[] => {
  const dollars = clinics.reduce((sum, one) => sum + one.deployment.budgetDollars, 0);
  return [dollars * 0.5, dollars * 0.8];
};

/**
 * Makes the templates: a foundation for each account and Region, a stack for each clinic. A finding of the rule packs that nobody
 * has answered throws.
 */
export const synthesise = async ({ clinics, outdir, workFolder }: SynthesisSettings): Promise<Synthesis> => {
  const codeFolder = `${workFolder}/functions`;
  const settingsCodeFolder = `${workFolder}/account-settings`;
  const [bundles] = await Promise.all([
    bundleFunctions(codeFolder, countriesOf(clinics)),
    bundleSettings(settingsCodeFolder),
  ]);
  const app = new App({ outdir, analyticsReporting: false });
  for (const [first, ...others] of byPlace(clinics)) {
    const here = [first, ...others];
    new FoundationStack(app, {
      account: first.deployment.account,
      region: first.deployment.region,
      operatorEmail: first.clinic.operatorEmail,
      countries: countriesOf(here),
      textSpendAlarms: spendAlarms(here),
      settingsCodeFolder,
    });
  }
  for (const { clinic, deployment, config } of clinics) {
    const settingsFolder = `${workFolder}/clinics/${clinic.id}`;
    await mkdir(settingsFolder, { recursive: true });
    await writeFile(`${settingsFolder}/clinic.json`, JSON.stringify(config));
    new ClinicStack(app, { clinic, deployment, codeFolder, settingsFolder, settingsCodeFolder });
  }
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app),
    new HIPAASecurityChecks(app),
    new ServerlessChecks(app),
  );
  return { assembly: app.synth(), bundles };
};
