import { type ErasedConversation, erasePatient, planOfErasure } from '../../functions/app/erase-patient.ts';
import type { ErasureHindrance } from '../../shared/conversation/erasure.ts';
import { personId, staffId } from '../../shared/kernel/brand.ts';
import { clinicWorld } from './clinic-world.ts';
import type { Say, Tool } from './command.ts';
import { operatorsOwn, patientAsked } from './export.ts';

const hindrances: Readonly<Record<ErasureHindrance, string>> = {
  'open-case': 'a case is open: somebody still has to act on these words. Close it first.',
  'open-task': 'a call-back is open: finish it on the board first.',
  'on-its-way': 'a message is on its way: try again in a minute.',
};

const tell = (say: Say, { id, whole, goes, shared, hindered }: ErasedConversation): void => {
  say(
    `${id}  ${goes} names, addresses and texts go${whole ? ', the address too' : '; the address stays, others use it'}`,
  );
  if (shared > 0)
    say(`    ${shared} stay: they may be another patient’s of the same phone, and go with that one`);
  if (hindered !== undefined) say(`    not now: ${hindrances[hindered]}`);
};

/** What names a patient goes; that something happened, and every opt-out, stays. */
export const eraseTool: Tool = {
  usage: 'erase <clinic> <patient> [--dry-run] [--yes]',
  does: 'erases what names a patient and what they wrote; ids, times, acts and every opt-out stay',
  options: ['dry-run', 'yes'],
  after: ['patient'],
  run: async (asked, say) => {
    const patient = patientAsked(asked);
    const world = await clinicWorld(asked);
    const { archive, trail } = operatorsOwn(asked);
    const plan = await planOfErasure(world, archive, patient);
    for (const one of plan) tell(say, one);
    if (plan.length === 0) {
      say(`Nothing is held about ${patient}.`);
      return 1;
    }
    if (plan.some((one) => one.hindered !== undefined)) {
      say('Nothing was erased.');
      return 1;
    }
    say(
      'Opt-outs stay, by a keyed hash of the address: nobody who said STOP is ever texted again because of this.',
    );
    say('What names them is gone from backups after 35 days, and received mails from their bucket after 30.');
    if (asked.options['dry-run'] === true) {
      say('A dry run: nothing was erased.');
      return 0;
    }
    const typed =
      asked.options['yes'] === true ? patient : await asked.ask(`Type ${patient} to erase it for good: `);
    if (typed.trim() !== patient) {
      say(`Nothing was erased: type ${patient} when asked, or add --yes.`);
      return 1;
    }
    const [by, at] = [personId('ops'), world.clock.now()];
    for (const { id: conversation } of plan) {
      const id = world.randomness.token();
      await trail.append({ id, at, by, role: 'ops', deed: 'erased-patient', conversation });
    }
    const left = await erasePatient(world, archive, patient, staffId('ops'));
    for (const id of left) say(`${id}  something came up meanwhile; run this again`);
    if (left.length === 0)
      say(`${patient} is erased from ${plan.length} ${plan.length === 1 ? 'place' : 'places'}.`);
    return left.length === 0 ? 0 : 1;
  },
};
