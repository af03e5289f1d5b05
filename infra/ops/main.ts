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
import { turnedDown } from './turned-down.ts';

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

const usage = (): string =>
  [
    'usage: npm run ops -- TOOL ...',
    ...Object.values(tools).map((tool) => `  ${tool.usage}\n      ${tool.does}`),
    'A clinic is a file of clinics/. All but cost need credentials of the clinic’s account.',
  ].join('\n');

/** One tool, for who asks about it alone. */
const usageOf = ({ usage: words, does }: Tool): string => `usage: npm run ops -- ${words}\n  ${does}`;

type Surroundings = {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly ask: Asked['ask'];
  /** The account whose credentials are at hand. */
  readonly accountAtHand: (asked: Asked) => Promise<string>;
};

/** Runs a tool in the clinic's own account, or not at all. */
const runThere = async (tool: Tool, asked: Asked, around: Surroundings): Promise<number> => {
  const { account } = asked.clinic.deployment;
  try {
    const here = tool.isOffline === true ? account : await around.accountAtHand(asked);
    if (here === account) return await tool.run(asked, around.say);
    around.complain(`you are signed in to account ${here}, and ${asked.clinic.clinic.id} is in ${account}`);
  } catch (error) {
    const words = turnedDown(error, asked.clinic);
    if (words === undefined) throw error;
    around.complain(words);
  }
  return 1;
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

/** Runs one tool. Answers the exit status: 2 where it was asked in a way it cannot follow, 1 where AWS turned it down. */
export const runTool = async (args: readonly string[], around: Surroundings): Promise<number> => {
  const { say, complain, ask } = around;
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
    if (name === undefined) {
      say(usage());
      return values.help === true ? 0 : 2;
    }
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
    if (tool === undefined) throw new Misasked(`there is no tool "${name}"`);
    if (values.help === true) {
      say(usageOf(tool));
      return 0;
    }
    const { clinicId, words } = placed(tool, rest);
    const { help: _, ...options } = values;
    const stray = Object.keys(options).find((option) => !tool.options.includes(option));
    if (stray !== undefined) throw new Misasked(`${name} takes no --${stray}`);
    const [clinic] = await loadClinics([clinicId]);
    if (clinic === undefined) throw new Misasked(`there is no clinic "${clinicId}"`);
    return await runThere(tool, { clinic, words, options, ask }, around);
  } catch (error) {
    const isWords =
      error instanceof Misasked ||
      error instanceof ClinicFileWrong ||
      (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (!isWords) throw error;
    // Of a wrong option Node says more than helps here.
    complain(error instanceof TypeError ? (error.message.split('. ')[0] ?? '') : error.message);
    complain('npm run ops -- --help lists what there is.');
    return 2;
  }
};
