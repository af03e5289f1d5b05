import { type OptOutsApart, optOutsApart } from '../../functions/app/reconcile-opt-outs.ts';
import { isTexting } from '../../shared/clinic/clinic.ts';
import type { ClinicFile } from '../clinic-files.ts';
import { carrierOf, clinicWorld } from './clinic-world.ts';
import type { Asked } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';

/** As many ids as somebody looks up. */
const shownMax = 10;

const shown = (ids: readonly string[]): string =>
  `${ids.slice(0, shownMax).join(', ')}${ids.length > shownMax ? ` and ${ids.length - shownMax} more` : ''}`;

/** What a comparison found, for a person. SNS takes no number onto its list: what only we know is enough there. */
export const optOutFinding = (
  { unheard, untold }: OptOutsApart,
  { clinic, deployment }: Pick<ClinicFile, 'clinic' | 'deployment'>,
): Finding => {
  const missing = deployment.sender === 'sns' ? [] : untold;
  const found = [
    ...(unheard.length === 0 ? [] : [`held back by the carrier and not opted out here: ${shown(unheard)}`]),
    ...(missing.length === 0 ? [] : [`opted out here and not held back by the carrier: ${shown(missing)}`]),
  ];
  return found.length === 0
    ? ok('opt-outs', 'ours and the carrier’s agree')
    : wrong(
        'opt-outs',
        found.join('; '),
        `npm run ops -- check ${clinic.id} compares them again; what stays is in the log of sweep as opt-outs-not-compared.`,
      );
};

/** What the daily comparison with the carrier has left apart: a row of it failed, or it happened since. */
export const optOutCheck = (asked: Asked): Promise<Finding> =>
  attempt('opt-outs', async () =>
    isTexting(asked.clinic.clinic)
      ? optOutFinding(await optOutsApart(await clinicWorld(asked), await carrierOf(asked)), asked.clinic)
      : ok('opt-outs', 'kept here; texts are off'),
  );
