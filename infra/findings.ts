import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const findingSchema = z.looseObject({
  ruleName: z.string(),
  violatingConstructs: z.array(z.looseObject({ constructPath: z.string() })),
  reason: z.optional(z.string()),
});
const reportSchema = z.looseObject({
  pluginReports: z.array(
    z.looseObject({
      pluginName: z.string(),
      violations: z.array(findingSchema),
      suppressedViolations: z.array(findingSchema),
    }),
  ),
});

/** What the rule packs found in the templates, as the synthesis writes it down. */
export type Findings = z.infer<typeof reportSchema>;

/** Reads what a synthesis into `outdir` left. Throws where none did. */
export const readFindings = async (outdir: string): Promise<Findings> =>
  reportSchema.parse(JSON.parse(await readFile(join(outdir, 'validation-report.json'), 'utf8')));

/** A table for a person: each pack with what is open, then each rule that is answered, how often, and with which reason. */
export const findingTable = ({ pluginReports }: Findings): readonly string[] => {
  const answered = new Map<string, number>();
  for (const { ruleName, reason = '', violatingConstructs } of pluginReports.flatMap(
    ({ suppressedViolations }) => suppressedViolations,
  )) {
    const line = `${ruleName}\n${reason}`;
    answered.set(line, (answered.get(line) ?? 0) + violatingConstructs.length);
  }
  return [
    'pack                 open   answered',
    ...pluginReports.map(
      ({ pluginName, violations, suppressedViolations }) =>
        `${pluginName.padEnd(18)} ${String(violations.length).padStart(6)}   ${String(suppressedViolations.length).padStart(8)}`,
    ),
    ...[...answered]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([line, times]) => {
        const [rule = '', reason = ''] = line.split('\n');
        return [`${rule}, ${times === 1 ? 'once' : `${times} times`}`, `  ${reason}`];
      }),
  ];
};
