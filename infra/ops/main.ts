import { parseArgs } from 'node:util';
import { ClinicFileWrong, loadClinics } from '../clinic-files.ts';
import { canaryTool } from './canary.ts';
import { type Asked, Misasked, type Tool } from './command.ts';
import { costTool } from './cost.ts';
import { doctorTool } from './doctor.ts';
import { eraseTool } from './erase.ts';
import { exportTool } from './export.ts';
import { redriveTool } from './failed-queues.ts';
import { checkTool, pageTestTool } from './page-test.ts';
import { pauseTool, resumeTool } from './pause.ts';
import { replayTool } from './replay.ts';
import { restoreTool } from './restore.ts';
import { secretsTool, tokenTool } from './secrets.ts';

/** Every tool by the word that calls it. A clinic stands last, or first where a tool takes no word of its own. */
export const tools: Readonly<Record<string, Tool>> = {
  doctor: doctorTool,
  secrets: secretsTool,
  token: tokenTool,
  'page-test': pageTestTool,
  check: checkTool,
  canary: canaryTool,
  pause: pauseTool,
  resume: resumeTool,
  export: exportTool,
  erase: eraseTool,
  restore: restoreTool,
  replay: replayTool,
  redrive: redriveTool,
  cost: costTool,
};

export const usage = (): string =>
  [
    'usage: npm run ops -- TOOL ...',
    ...Object.values(tools).map((tool) => `  ${tool.usage}\n      ${tool.does}`),
    'A clinic is a file of clinics/. All but cost need credentials of the clinic’s account.',
  ].join('\n');

type Output = {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly ask: Asked['ask'];
};

/** Which word names the clinic, and which are the tool's own. */
const placed = (
  { usage: words, after }: Tool,
  rest: readonly string[],
): { readonly clinicId: string; readonly words: readonly string[] } => {
  const own = after === undefined ? rest.slice(0, -1) : rest.slice(1);
  const clinicId = after === undefined ? rest.at(-1) : rest[0];
  if (clinicId === undefined) throw new Misasked(`name the clinic: ${words}`);
  if (after !== undefined && own.length !== after.length)
    throw new Misasked(
      `${own.length < after.length ? `name the ${after[own.length]}` : 'too many words'}: ${words}`,
    );
  return { clinicId, words: own };
};

/** Runs one tool. Answers the exit status: 2 where it was asked in a way it cannot follow. */
export const runTool = async (args: readonly string[], { say, complain, ask }: Output): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        id: { type: 'string' },
        scopes: { type: 'string' },
        sessions: { type: 'string' },
        to: { type: 'string' },
        yes: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        'lost-until': { type: 'string' },
        since: { type: 'string' },
        go: { type: 'boolean' },
      },
    });
    const [name, ...rest] = positionals;
    if (values.help === true || name === undefined) {
      say(usage());
      return name === undefined && values.help !== true ? 2 : 0;
    }
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
    if (tool === undefined) throw new Misasked(`there is no tool "${name}"`);
    const { clinicId, words } = placed(tool, rest);
    const { help: _, ...options } = values;
    const stray = Object.keys(options).find((option) => !tool.options.includes(option));
    if (stray !== undefined) throw new Misasked(`${name} takes no --${stray}`);
    const [clinic] = await loadClinics([clinicId]);
    if (clinic === undefined) throw new Misasked(`there is no clinic "${clinicId}"`);
    return await tool.run({ clinic, words, options, ask }, say);
  } catch (error) {
    const isWords =
      error instanceof Misasked ||
      error instanceof ClinicFileWrong ||
      (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (!isWords) throw error;
    complain(error.message);
    complain('npm run ops -- --help lists what there is.');
    return 2;
  }
};
