import { App, Validations } from 'aws-cdk-lib/core';
import {
  type CloudAssembly,
  LAMBDA_RECOGNIZE_LAYER_VERSION,
  VALIDATE_AGAINST_DEFAULT_RULES,
} from 'aws-cdk-lib/cx-api';
import { AwsSolutionsChecks, HIPAASecurityChecks, ServerlessChecks } from 'cdk-nag';
import { ClinicStack } from './clinic/clinic-stack.ts';
import { type ClinicFile, countriesOf } from './clinic-files.ts';
import { FoundationStack } from './foundation/foundation-stack.ts';

export type AssemblySettings = {
  /** Each of these has a stack. */
  readonly clinics: readonly ClinicFile[];
  /** Every clinic there is: what an account has once, it has for all that are in it. */
  readonly everyClinic: readonly ClinicFile[];
  /** Where the templates go. */
  readonly outdir: string;
  /** Folder with all bundled functions. */
  readonly codeFolder: string;
  /** Folder with the bundled handler of account settings. */
  readonly settingsCodeFolder: string;
  /** The folder with a clinic's settings as `clinic.json`. */
  readonly settingsFolderOf: (clinicId: string) => string;
  /** Whether each template is read against the schemas of CloudFormation as well, which takes several seconds. */
  readonly againstSchemas: boolean;
};

const placeOf = ({ deployment }: ClinicFile): string => `${deployment.account} ${deployment.region}`;

/** The clinics of one account and Region, which share one foundation. */
const byPlace = (clinics: readonly ClinicFile[]): readonly (readonly [ClinicFile, ...ClinicFile[]])[] => {
  const places = new Map<string, [ClinicFile, ...ClinicFile[]]>();
  for (const one of clinics) {
    const there = places.get(placeOf(one));
    if (there === undefined) places.set(placeOf(one), [one]);
    else there.push(one);
  }
  return [...places.values()];
};

/** US dollars of texts a month at which the operator is told, for the account: half and four fifths of all its budgets. */
const spendAlarms = (clinics: readonly ClinicFile[]): readonly number[] => {
  const dollars = clinics.reduce((sum, one) => sum + one.deployment.budgetDollars, 0);
  return [dollars * 0.5, dollars * 0.8];
};

/**
 * Writes the templates: a foundation for each account and Region, a stack for each clinic. A finding of the rule packs that nobody
 * has answered throws, and so does an error against the schemas where they are asked.
 */
export const assemble = (settings: AssemblySettings): CloudAssembly => {
  const { clinics, everyClinic, outdir, codeFolder, settingsCodeFolder, settingsFolderOf, againstSchemas } =
    settings;
  const app = new App({
    outdir,
    analyticsReporting: false,
    builtinCloudFormationValidation: againstSchemas,
    context: {
      [VALIDATE_AGAINST_DEFAULT_RULES]: againstSchemas,
      // A clinic's settings lie in a layer. Without it a change of them alone makes no version, and the alias goes on with the old ones.
      [LAMBDA_RECOGNIZE_LAYER_VERSION]: true,
    },
  });
  const places = new Set(clinics.map(placeOf));
  const foundations = new Map<string, FoundationStack>();
  for (const [first, ...others] of byPlace(everyClinic)) {
    if (!places.has(placeOf(first))) continue;
    const here = [first, ...others];
    const foundation = new FoundationStack(app, {
      account: first.deployment.account,
      region: first.deployment.region,
      operatorEmail: first.clinic.operatorEmail,
      countries: countriesOf(here),
      textSpendAlarms: spendAlarms(here),
      senders: [...new Set(here.map(({ deployment }) => deployment.sender))].sort(),
      settingsCodeFolder,
    });
    foundations.set(placeOf(first), foundation);
  }
  for (const one of clinics) {
    const { clinic, deployment } = one;
    const settingsFolder = settingsFolderOf(clinic.id);
    const stack = new ClinicStack(app, {
      clinic,
      deployment,
      codeFolder,
      settingsFolder,
      settingsCodeFolder,
    });
    const foundation = foundations.get(placeOf(one));
    if (foundation === undefined) throw new Error(`${clinic.id} is not among every clinic`);
    // What the foundation says of itself in parameters must be there when the clinic asks.
    stack.addStackDependency(foundation, 'it reads the parameters of the foundation');
  }
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app),
    new HIPAASecurityChecks(app),
    new ServerlessChecks(app),
  );
  return app.synth();
};
