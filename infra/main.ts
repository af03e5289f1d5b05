import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sizeTable, weigh } from './bundle/budgets.ts';
import { cdkRuns, type DeploymentPlan, type MadeStack, planDeployment } from './cdk-arguments.ts';
import { type ClinicFile, ClinicFileWrong, loadClinics, refuseUnreachable } from './clinic-files.ts';
import { findingTable, readFindings } from './findings.ts';
import { stackState } from './stack-state.ts';
import { synthesise } from './synthesise.ts';

const usage = `usage: npm run synth  -- [--clinic ID]...     templates into cdk.out; all clinics unless some are named
                         [--sizes]            and what each function loads
                         [--findings]         and what the rule packs found, with the reason of each answer
       npm run diff   -- --clinic ID          what a deployment would change
       npm run deploy -- --clinic ID [--yes]  the foundation and the clinic; asks before it widens a permission
                         [--first]            what was made stays where something fails: for a stack that never stood, where
                                              CloudFormation cannot be asked whether it did
A clinic is a file of clinics/. diff and deploy need credentials of the clinic's account.`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Runs the CDK's own tool on the templates just made. */
const cdk = (args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const tool = fromRoot('node_modules/aws-cdk/bin/cdk');
    const child = spawn(process.execPath, [tool, ...args, '--app', fromRoot('cdk.out')], {
      stdio: 'inherit',
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** A deployment depends on what CloudFormation says of each stack; a difference is the same in any case. */
const planOf = async (
  act: 'diff' | 'deploy',
  clinic: ClinicFile,
  made: readonly MadeStack[],
  first: boolean,
): Promise<DeploymentPlan> => {
  if (act === 'diff') return { stacks: made.map((stack) => ({ ...stack, keeps: false })), words: [] };
  const states = made.map(async (stack) => ({ ...stack, state: await stackState(clinic, stack.name) }));
  return planDeployment(await Promise.all(states), first);
};

const acts = ['synth', 'diff', 'deploy'] as const;
const isAct = (word: string): word is (typeof acts)[number] => acts.some((act) => act === word);

// The bundler ends with this process and need not tidy its memory, which is a third of its work.
process.env['GOGC'] ??= 'off';

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      clinic: { type: 'string', multiple: true, default: [] },
      yes: { type: 'boolean', default: false },
      first: { type: 'boolean', default: false },
      sizes: { type: 'boolean', default: false },
      findings: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [act = 'synth', ...more] = positionals;
  if (values.help) {
    say(usage);
    return 0;
  }
  const chosen = values.clinic;
  if (more.length > 0 || !isAct(act) || (act !== 'synth' && chosen.length !== 1)) {
    complain(act === 'synth' ? usage : `${act} needs one --clinic\n${usage}`);
    return 2;
  }
  const began = performance.now();
  const [clinics, everyClinic] = [await loadClinics(chosen), await loadClinics()];
  if (act === 'deploy') for (const one of clinics) refuseUnreachable(one);
  complain(`bundling and synthesising ${clinics.map(({ clinic }) => clinic.id).join(', ')} ...`);
  const outdir = fromRoot('cdk.out');
  const { assembly, bundles } = await synthesise({
    clinics,
    everyClinic,
    outdir,
    workFolder: fromRoot('.cache/infra'),
    againstSchemas: act === 'deploy',
  });
  for (const stack of assembly.stacks) {
    const count = Object.keys(stack.template.Resources ?? {}).length;
    say(
      `${stack.stackName.padEnd(32)} ${String(count).padStart(4)} resources  ${stack.environment.account} ${stack.environment.region}`,
    );
  }
  say(
    `cdk.out written in ${((performance.now() - began) / 1000).toFixed(1)} s; the rule packs have no open finding`,
  );
  if (values.sizes) for (const line of sizeTable(weigh(bundles))) say(line);
  if (values.findings) for (const line of findingTable(await readFindings(outdir))) say(line);
  if (act === 'synth') return 0;
  const [one] = clinics;
  if (one === undefined) throw new Error('one clinic was asked for');
  const made = assembly.stacks.map(({ id, stackName: name }) => ({ id, name }));
  const { stacks, words, refused } = await planOf(act, one, made, values.first);
  if (refused !== undefined) {
    complain(refused);
    return 1;
  }
  for (const line of words) say(line);
  for (const args of cdkRuns({ act, clinicId: one.clinic.id, stacks, yes: values.yes })) {
    const code = await cdk(args);
    if (code !== 0) return code;
  }
  return 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  const isMisasked =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isMisasked && !(error instanceof ClinicFileWrong)) throw error;
  complain(isMisasked ? `${error.message.split('. ')[0]}\n${usage}` : error.message);
  process.exitCode = 2;
}
