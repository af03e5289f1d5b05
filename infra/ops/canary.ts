import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { deskOf } from '../../functions/app/desk-of.ts';
import { load } from '../../functions/app/load.ts';
import { canaryPhone } from '../../shared/clinic/canary.ts';
import { hour, toIso } from '../../shared/kernel/instant.ts';
import { clinicWorld } from './clinic-world.ts';
import { type Asked, regionOf, type Tool } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';

/** A day, and time enough for the next one to come home. */
const ageMax = 26 * hour;

/** By the road that every reply takes: the topic, the queue, triage, a case, its page and the answer, at AWS's own simulators. */
export const canaryTool: Tool = {
  usage: 'canary <clinic>',
  does: 'sends a synthetic red flag through the whole path now; it reaches simulators and nobody else',
  options: [],
  run: async (asked, say) => {
    const { FunctionError, Payload } = await new LambdaClient(regionOf(asked)).send(
      new InvokeCommand({
        FunctionName: `afterneedle-${asked.clinic.clinic.id}-canary:live`,
        Payload: Buffer.from(JSON.stringify({ now: true })),
      }),
    );
    const flight: unknown = Payload === undefined ? null : JSON.parse(Buffer.from(Payload).toString('utf8'));
    if (FunctionError === undefined && typeof flight === 'object' && flight !== null && 'came' in flight) {
      say('The canary came home: asked, read, paged, answered and closed.');
      return 0;
    }
    const lost = typeof flight === 'object' && flight !== null && 'lost' in flight ? flight.lost : undefined;
    say(
      typeof lost === 'string'
        ? `The canary is lost: no ${lost}. RUNBOOK.md, "The canary has not come home".`
        : FunctionError === undefined
          ? "This clinic has no canary: its country has no simulator, or its file says `canary: false` or `sms: 'off'`."
          : 'The canary could not fly. The log of `canary` says why; run doctor.',
    );
    return 1;
  },
};

/** When a red flag was last proved to come through. */
export const canaryCheck = (asked: Asked): Promise<Finding> =>
  attempt('canary', async () => {
    const { clinic } = asked.clinic;
    if (canaryPhone(clinic) === undefined)
      return ok('canary', 'none in this country, or switched off, alone or with texts');
    const world = await clinicWorld(asked);
    const proved = (await load(world, deskOf(world).id))?.state.desk?.canary?.provedAt;
    const mend = `Try it: npm run ops -- canary ${clinic.id}`;
    if (proved === undefined) return wrong('canary', 'has never come home', mend);
    return world.clock.now() - proved <= ageMax
      ? ok('canary', `came home ${toIso(proved)}`)
      : wrong('canary', `last came home ${toIso(proved)}`, mend);
  });
