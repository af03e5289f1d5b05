import { mkdir, writeFile } from 'node:fs/promises';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { writeSettings } from '../shared/clinic/clinic.ts';
import { type Bundles, bundleFunctions, bundleSettings } from './bundle.ts';
import { type ClinicFile, countriesOf } from './clinic-files.ts';

export type SynthesisSettings = {
  /** Each of these has a stack. */
  readonly clinics: readonly ClinicFile[];
  /** Every clinic there is: what an account has once, it has for all that are in it. */
  readonly everyClinic: readonly ClinicFile[];
  /** Where the templates go. */
  readonly outdir: string;
  /** Where the bundles are made. */
  readonly workFolder: string;
  /**
   * Whether each template is read against the schemas of CloudFormation as well, which takes several seconds.
   *
   * @default false
   */
  readonly againstSchemas?: boolean;
};

/** Writes a clinic's settings where its functions will find them, alone in a folder. */
export const layOutSettings = async (
  { clinic }: Pick<ClinicFile, 'clinic'>,
  folder: string,
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/clinic.json`, writeSettings(clinic));
};

/** The templates, and what went into each function. */
export type Synthesis = { readonly assembly: CloudAssembly; readonly bundles: Bundles };

/**
 * Bundles the functions and makes the templates: a foundation for each account and Region, a stack for each of these clinics. A finding of
 * the rule packs that nobody has answered throws.
 */
export const synthesise = async (settings: SynthesisSettings): Promise<Synthesis> => {
  const { clinics, everyClinic, outdir, workFolder, againstSchemas = false } = settings;
  const codeFolder = `${workFolder}/functions`;
  const settingsCodeFolder = `${workFolder}/account-settings`;
  const settingsFolderOf = (clinicId: string): string => `${workFolder}/clinics/${clinicId}`;
  // The bundler is a process of its own: the CDK, which takes long to load, is loaded while it works.
  const [bundles, , { assemble }] = await Promise.all([
    bundleFunctions(codeFolder, countriesOf(clinics)),
    bundleSettings(settingsCodeFolder),
    import('./assemble.ts'),
    ...clinics.map((one) => layOutSettings(one, settingsFolderOf(one.clinic.id))),
  ]);
  const assembly = assemble({
    clinics,
    everyClinic,
    outdir,
    codeFolder,
    settingsCodeFolder,
    settingsFolderOf,
    againstSchemas,
  });
  return { assembly, bundles };
};
