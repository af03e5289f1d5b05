import { type OptOutsApart, optOutsApart } from '../../functions/app/reconcile-opt-outs.ts';
import { isTexting } from '../../shared/clinic/clinic.ts';
import { carrierOf, clinicWorld } from './clinic-world.ts';
import type { Asked } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';

/** As many ids as somebody looks up. */
const shownMax = 10;

const shown = (ids: readonly string[]): string =>
  `${ids.slice(0, shownMax).join(', ')}${ids.length > shownMax ? ` and ${ids.length - shownMax} more` : ''}`;

/** What a comparison found, for a person. */
export const optOutFinding = ({ unheard, untold }: OptOutsApart, clinicId: string): Finding => {
  const found = [
    ...(unheard.length === 0 ? [] : [`held back by the carrier and not opted out here: ${shown(unheard)}`]),
    ...(untold.length === 0 ? [] : [`opted out here and not held back by the carrier: ${shown(untold)}`]),
  ];
  return found.length === 0
    ? ok('opt-outs', 'ours and the carrier’s agree')
    : wrong(
        'opt-outs',
        found.join('; '),
        `npm run ops -- check ${clinicId} compares them again; what stays is in the log of sweep as opt-outs-not-compared.`,
      );
};

/** What the daily comparison with the carrier has left apart: a row of it failed, or it happened since. */
export const optOutCheck = (asked: Asked): Promise<Finding> =>
  attempt('opt-outs', async () =>
    isTexting(asked.clinic.clinic)
      ? optOutFinding(await optOutsApart(await clinicWorld(asked), carrierOf(asked)), asked.clinic.clinic.id)
      : ok('opt-outs', 'kept here; texts are off'),
  );
