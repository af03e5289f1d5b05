import { parseArgs } from 'node:util';
import { ClinicFileWrong, loadClinics } from '../clinic-files.ts';
import { Misasked, type Tool } from './command.ts';
import { costTool } from './cost.ts';
import { doctorTool } from './doctor.ts';
import { redriveTool } from './failed-queues.ts';
import { checkTool, pageTestTool } from './page-test.ts';
import { pauseTool, resumeTool } from './pause.ts';
import { secretsTool, tokenTool } from './secrets.ts';

/** Every tool by the word that calls it. A clinic stands last, or first where a tool takes no word of its own. */
export const tools: Readonly<Record<string, Tool>> = {
  doctor: doctorTool,
  secrets: secretsTool,
  token: tokenTool,
  'page-test': pageTestTool,
  check: checkTool,
  pause: pauseTool,
  resume: resumeTool,
  redrive: redriveTool,
  cost: costTool,
};

export const usage = (): string =>
  [
    'usage: npm run ops -- TOOL ...',
    ...Object.values(tools).map((tool) => `  ${tool.usage}\n      ${tool.does}`),
    'A clinic is a file of clinics/. All but cost need credentials of the clinic’s account.',
  ].join('\n');

type Output = { readonly say: (line: string) => void; readonly complain: (line: string) => void };

/** Runs one tool. Answers the exit status: 2 where it was asked in a way it cannot follow. */
export const runTool = async (args: readonly string[], { say, complain }: Output): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        id: { type: 'string' },
        scopes: { type: 'string' },
        sessions: { type: 'string' },
      },
    });
    const [name, ...rest] = positionals;
    if (values.help === true || name === undefined) {
      say(usage());
      return name === undefined && values.help !== true ? 2 : 0;
    }
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
    if (tool === undefined) throw new Misasked(`there is no tool "${name}"`);
    const clinicId = rest.at(-1);
    if (clinicId === undefined) throw new Misasked(`name the clinic: ${tool.usage}`);
    const { help: _, ...options } = values;
    const stray = Object.keys(options).find((option) => !tool.options.includes(option));
    if (stray !== undefined) throw new Misasked(`${name} takes no --${stray}`);
    const [clinic] = await loadClinics([clinicId]);
    if (clinic === undefined) throw new Misasked(`there is no clinic "${clinicId}"`);
    return await tool.run({ clinic, words: rest.slice(0, -1), options }, say);
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
