import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { assemble } from '../../infra/assemble.ts';
import type { Bundles } from '../../infra/bundle.ts';
import { type ClinicFile, loadClinics } from '../../infra/clinic-files.ts';
import { layOutSettings, synthesise } from '../../infra/synthesise.ts';

export type Resource = {
  readonly name: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly deletionPolicy: string | undefined;
};

export type Template = {
  readonly stack: string;
  /** Stacks that are deployed before it. */
  readonly after: readonly string[];
  readonly resources: readonly Resource[];
  /** What the deployment prints. */
  readonly outputs: readonly { readonly name: string; readonly value: unknown }[];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks down a value of a template; undefined where a step leads nowhere. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, step) => {
    if (Array.isArray(found)) return found[Number(step)];
    return isRecord(found) ? found[step] : undefined;
  }, value);

export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : found === undefined ? [] : [found];
};

/** The names of resources that a value of a template refers to. */
export const refersTo = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(refersTo);
  if (!isRecord(value)) return [];
  const own = typeof value['Ref'] === 'string' ? [value['Ref']] : [];
  const got = listAt(value, 'Fn::GetAtt', 0).filter((one) => typeof one === 'string');
  return [...own, ...got, ...Object.values(value).flatMap(refersTo)];
};

const readTemplate = (stack: string, template: unknown, after: readonly string[]): Template => ({
  stack,
  after,
  outputs: Object.entries(Object(at(template, 'Outputs') ?? {})).map(([name, output]) => ({
    name,
    value: at(output, 'Value'),
  })),
  resources: Object.entries(isRecord(at(template, 'Resources')) ? Object(at(template, 'Resources')) : {}).map(
    ([name, resource]) => ({
      name,
      type: String(at(resource, 'Type')),
      properties: Object(at(resource, 'Properties') ?? {}),
      deletionPolicy:
        typeof at(resource, 'DeletionPolicy') === 'string'
          ? String(at(resource, 'DeletionPolicy'))
          : undefined,
    }),
  ),
});

type Made = {
  readonly templates: readonly Template[];
  readonly bundles: Bundles;
  /** Where the bundles and the settings lie. */
  readonly workFolder: string;
};
let made: Promise<Made> | undefined;

const readTemplates = (assembly: CloudAssembly): readonly Template[] =>
  assembly.stacks.map(({ stackName, template, dependencies }) => {
    const before = assembly.stacks.filter((one) => dependencies.includes(one));
    return readTemplate(
      stackName,
      template,
      before.map((one) => one.stackName),
    );
  });

/** The templates of every clinic in `clinics/` and the bundled functions, made once a run of the tests. */
const synthesis = (): Promise<Made> => {
  made ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afterneedle-infra-'));
    const workFolder = join(folder, 'work');
    const outdir = join(folder, 'cdk.out');
    const clinics = await loadClinics();
    const { assembly, bundles } = await synthesise({ clinics, everyClinic: clinics, outdir, workFolder });
    return { templates: readTemplates(assembly), bundles, workFolder };
  })();
  return made;
};

/** The templates of clinics that a test has changed, among others, with the functions as they are bundled already. */
export const templatesAnew = async (
  clinics: readonly ClinicFile[],
  everyClinic = clinics,
): Promise<readonly Template[]> => {
  const { workFolder } = await synthesis();
  const folder = await mkdtemp(join(tmpdir(), 'afterneedle-infra-'));
  const settingsFolderOf = (clinicId: string): string => join(folder, 'clinics', clinicId);
  for (const one of clinics) await layOutSettings(one, settingsFolderOf(one.clinic.id));
  return readTemplates(
    assemble({
      clinics,
      everyClinic,
      outdir: join(folder, 'cdk.out'),
      codeFolder: join(workFolder, 'functions'),
      settingsCodeFolder: join(workFolder, 'account-settings'),
      settingsFolderOf,
      againstSchemas: false,
    }),
  );
};

const changed = new Map<string, Promise<readonly Template[]>>();

/** The same, made once for the same clinics, whichever tests ask. */
export const templatesOf = (
  clinics: readonly ClinicFile[],
  everyClinic = clinics,
): Promise<readonly Template[]> => {
  const key = JSON.stringify([clinics, everyClinic]);
  const found = changed.get(key) ?? templatesAnew(clinics, everyClinic);
  changed.set(key, found);
  return found;
};

export const templates = async (): Promise<readonly Template[]> => (await synthesis()).templates;
export const bundles = async (): Promise<Bundles> => (await synthesis()).bundles;

export const ofType = ({ resources }: Template, type: string): readonly Resource[] =>
  resources.filter((one) => one.type === type);

/** One statement of a role's policy. */
export type Statement = {
  readonly actions: readonly string[];
  readonly statement: unknown;
  readonly policy: Resource;
};

export const statementsOf = (template: Template): readonly Statement[] =>
  ofType(template, 'AWS::IAM::Policy').flatMap((policy) =>
    listAt(policy.properties, 'PolicyDocument', 'Statement').map((statement) => ({
      actions: listAt(statement, 'Action').map(String),
      statement,
      policy,
    })),
  );
