import { flagWords } from '../../shared/triage/flag-words.ts';
import { stretchesOf } from './highlight.ts';
import { html, type Piece } from './html.ts';
import type { Reply } from './story-line.ts';
import { LevelMark, Severity } from './symbols.ts';
import { exactly } from './time.ts';
import { checkInName, dispositionMeans, dispositionName, statusWords } from './words.ts';

/** The patient's own words, with what was found in them marked. */
export const Quoted = (of: { reply: Reply }): Piece => {
  const text = of.reply.personal?.text;
  if (text === undefined) return html`<p class="aside">These words have been erased.</p>`;
  return html`<blockquote class="quoted">
    <p>
      ${stretchesOf(text, of.reply.verdict.flags).map((one) =>
        one.flags.length === 0
          ? one.text
          : html`<mark class=${`hit level-${one.level ?? 'none'}`}
            title=${one.flags.map(flagWords).join(', ')}>${one.text}</mark>`,
      )}
    </p>
  </blockquote>`;
};

const Flags = (of: { reply: Reply }): Piece => {
  const { verdict, personal } = of.reply;
  if (verdict.flags.length === 0) return html`<p>No flag: nothing in the words matched.</p>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Found</th>
        <th scope="col">In the words</th>
        <th scope="col">Level</th>
      </tr>
    </thead>
    <tbody>
      ${verdict.flags.map(
        (flag) => html`<tr>
          <td>${flagWords(flag.id)}<small>${statusWords[flag.status]}, ${flag.rule}</small></td>
          <td><q>${personal?.text.slice(flag.span[0], flag.span[1]) ?? ''}</q></td>
          <td><span class="flag-level level-${flag.level}"><${LevelMark} level=${flag.level}
            />${dispositionName[flag.level].toLowerCase()}</span></td>
        </tr>`,
      )}
    </tbody>
  </table>`;
};

/** Why the words were read as they were: everything the decision rests on. */
export const Why = (of: { reply: Reply; zone: string }): Piece => {
  const { reply, zone } = of;
  const { verdict, personal } = reply;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Pain', verdict.score === undefined ? undefined : `${verdict.score} of 10`],
    ['Temperature', verdict.temperatureC === undefined ? undefined : `${verdict.temperatureC} °C`],
    ['Asks for', verdict.admin.length === 0 ? undefined : verdict.admin.map(flagWords).join(', ')],
    ['Answers', reply.kind === undefined ? 'no open question' : `the ${checkInName[reply.kind]}`],
    ['Language', verdict.language],
    ['Sent', exactly(Date.parse(reply.sentAt), zone)],
    ['Lexicon', verdict.lexiconVersion],
  ];
  return html`<details class="why">
    <summary>
      <${Severity} level=${verdict.disposition} /><span class="why-word">why</span>
    </summary>
    <div class="why-body">
      <p><b>${dispositionName[verdict.disposition]}</b> means ${dispositionMeans[verdict.disposition]}.</p>
      <${Flags} reply=${reply} />
      <ul>
        ${personal?.reasons.map((reason) => html`<li>${reason}</li>`)}
      </ul>
      <dl>
        ${facts.map(([name, value]) => value !== undefined && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
    </div>
  </details>`;
};
