import type { Say, Tool } from './command.ts';
import { accountChecks } from './doctor-account.ts';
import { mailChecks } from './doctor-mail.ts';
import { policyChecks } from './doctor-policies.ts';
import { stackChecks } from './doctor-stack.ts';
import { textChecks } from './doctor-texts.ts';
import { trailCheck } from './doctor-trail.ts';
import type { Finding } from './finding.ts';

const marks = { ok: 'ok   ', wrong: 'WRONG', unknown: '?    ' } as const;

const tell = (say: Say, { what, is, found, mend }: Finding): void => {
  say(`${marks[is]} ${what}: ${found}`);
  if (mend !== undefined) say(`      ${mend}`);
};

/** Reads the live account and changes nothing. Run it before texts are switched on, and after each deployment. */
export const doctorTool: Tool = {
  usage: 'doctor <clinic>',
  does: 'reads the live number, mail, queues and ladder, and says of each line: ok, wrong, how to mend',
  options: [],
  run: async (asked, say) => {
    const findings = (
      await Promise.all([
        textChecks(asked),
        mailChecks(asked),
        stackChecks(asked),
        accountChecks(asked),
        policyChecks(asked),
        trailCheck(asked),
      ])
    ).flat();
    for (const finding of findings) tell(say, finding);
    const bad = findings.filter((finding) => finding.is !== 'ok').length;
    say(
      bad === 0
        ? `All ${findings.length} checks are well.`
        : `${bad} of ${findings.length} checks need somebody.`,
    );
    return bad === 0 ? 0 : 1;
  },
};
