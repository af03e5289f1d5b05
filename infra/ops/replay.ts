import { systemClock } from '../../functions/edge/system.ts';
import { parseInstant, toIso } from '../../shared/kernel/instant.ts';
import { Misasked, type Tool, textOption } from './command.ts';
import { playAgain, readTape, tapeBegins } from './tape.ts';

/**
 * After a restore that lost what came in. A text or mail that the table knows is known by its id and changes nothing; what it does not
 * know is read, answered and paged now, with the time it came in.
 */
export const replayTool: Tool = {
  usage: 'replay <clinic> --since 2026-03-02T17:00:00Z [--go]',
  does: 'counts what came in since then and, with --go, has it read again: after a restore; see RUNBOOK.md, "Restore"',
  options: ['since', 'go'],
  run: async (asked, say) => {
    const since = parseInstant(textOption(asked, 'since') ?? '');
    if (since === undefined)
      throw new Misasked(
        '--since: the newest moment that the restored table knows, like 2026-03-02T17:00:00Z',
      );
    if (since < tapeBegins(systemClock.now()))
      say('The tape goes back two weeks: what is older is in the mail bucket, or has to be asked for.');
    const staff = new Set(asked.clinic.clinic.people.map(({ phone }) => phone));
    const taped = await readTape(asked, since);
    const played = taped.filter(({ from }) => from === undefined || !staff.has(from));
    const texts = played.filter(({ kind }) => kind === 'text').length;
    const [first, last] = [played[0], played.at(-1)];
    const span = first === undefined || last === undefined ? '' : `, ${toIso(first.at)} to ${toIso(last.at)}`;
    say(`${texts} texts and ${played.length - texts} mails came in${span}.`);
    // What they took or closed then may be another case's code by now.
    if (taped.length > played.length)
      say(`${taped.length - played.length} texts of the clinic's own people are left out: ask them.`);
    if (asked.options['go'] !== true) {
      say('A dry run: nothing was read again. Add --go once the functions run.');
      return 0;
    }
    await playAgain(asked, played);
    say(`${played.length} are being read again. What the table knew already changes nothing.`);
    return 0;
  },
};
