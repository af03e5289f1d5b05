import { readdir } from 'node:fs/promises';
import type { Clinic } from '../shared/clinic/clinic.ts';
import { type Deployment, readDeployment, tableOfStream } from '../shared/clinic/deployment.ts';
import { readClinic } from '../shared/clinic/read-clinic.ts';
import { carrierProblems } from './carrier-problems.ts';
import { clinicIdProblem } from './names.ts';

/** One file of `clinics/`, read and checked. */
export type ClinicFile = {
  readonly clinic: Clinic;
  readonly deployment: Deployment;
};

/** A clinic's file is wrong: nothing is synthesised, and each line names the file, the field and the fix. */
export class ClinicFileWrong extends Error {
  override readonly name = 'ClinicFileWrong';
}

const wrong = (
  file: string,
  problems: readonly { readonly field: string; readonly problem: string }[],
): never => {
  throw new ClinicFileWrong(
    [`${file} cannot be deployed:`, ...problems.map(({ field, problem }) => `  ${field}: ${problem}`)].join(
      '\n',
    ),
  );
};

const hasId = (value: unknown, id: string): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;

/** Reads what a clinic's file exports: its settings, whose `id` is the file's name, and `deployment`. */
export const readClinicModule = (name: string, exported: Readonly<Record<string, unknown>>): ClinicFile => {
  const file = `clinics/${name}.ts`;
  const config = Object.values(exported).find((value) => hasId(value, name));
  if (config === undefined)
    return wrong(file, [{ field: 'id', problem: `no export has the id "${name}", the name of the file` }]);
  if (!('deployment' in exported))
    return wrong(file, [{ field: 'deployment', problem: 'export where it is deployed, as `deployment`' }]);
  const clinic = readClinic(config);
  // Whether a number is needed is asked once the settings are sound.
  const deployment = readDeployment(
    exported['deployment'],
    'clinic' in clinic ? clinic.clinic : { sms: 'off' },
  );
  const restored = 'deployment' in deployment ? deployment.deployment.restoredTableStreamArn : undefined;
  const misnamed = clinicIdProblem(name);
  const problems = [
    ...(misnamed === undefined ? [] : [{ field: 'id', problem: misnamed }]),
    ...(restored === undefined || tableOfStream(restored).startsWith(`afterneedle-${name}-`)
      ? []
      : [
          {
            field: 'deployment.restoredTableStreamArn',
            problem: `restore into a table whose name begins with "afterneedle-${name}-"`,
          },
        ]),
    ...('problems' in clinic ? clinic.problems : carrierProblems(clinic.clinic)),
    ...('problems' in deployment ? deployment.problems : []),
  ];
  if (problems.length > 0 || 'problems' in clinic || 'problems' in deployment) return wrong(file, problems);
  return { clinic: clinic.clinic, deployment: deployment.deployment };
};

/** Refuses a clinic whose links lead to the laptop they were tried on: the service that signs people in would, and says less. */
export const refuseUnreachable = ({ clinic }: ClinicFile): void => {
  if (!clinic.publicUrl.startsWith('https://'))
    wrong(`clinics/${clinic.id}.ts`, [
      {
        field: 'publicUrl',
        problem:
          'an https URL; before the first deployment any, like https://example.com, and after it the WebAddress that it printed',
      },
    ]);
};

/** The countries that any of these clinics texts. */
export const countriesOf = (clinics: readonly Pick<ClinicFile, 'clinic'>[]): readonly string[] =>
  [...new Set(clinics.flatMap(({ clinic }) => clinic.textsTo ?? [clinic.country]))].sort();

const folder = new URL('../clinics/', import.meta.url);

/** What a file exports; one that is no program is told as what it says of itself, without the way Node came to it. */
const exportsOf = async (name: string, from: URL): Promise<Readonly<Record<string, unknown>>> => {
  try {
    return await import(new URL(`${name}.ts`, from).href);
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new ClinicFileWrong(`clinics/${name}.ts cannot be read:\n${told.split('\n    at ')[0]}`);
  }
};

/** Every clinic of `clinics/`, or those that are named. */
export const loadClinics = async (
  only: readonly string[] = [],
  from: URL = folder,
): Promise<readonly ClinicFile[]> => {
  const names = (await readdir(from))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new ClinicFileWrong(`there is no clinics/${unknown}.ts; there are: ${names.join(', ')}`);
  const chosen = only.length === 0 ? names : names.filter((name) => only.includes(name));
  const files: ClinicFile[] = [];
  for (const name of chosen) {
    files.push(readClinicModule(name, await exportsOf(name, from)));
  }
  return files;
};
