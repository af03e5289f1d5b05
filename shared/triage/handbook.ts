import { cueRows } from './lexicon/cues.ts';
import { flagRows } from './lexicon/lexicon.ts';
import { lexiconVersion } from './lexicon/version.ts';
import { wordGroups } from './lexicon/words.ts';

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const phraseLines = (en: string, es: string): string[] => {
  const lines: string[] = [];
  if (cell(en) !== '') lines.push(`- English: ${cell(en)}`);
  if (cell(es) !== '') lines.push(`- Spanish: ${cell(es)}`);
  return lines;
};

/** The tables as one page that a clinician can read and sign. */
export const handbook = (): string => {
  const lines = [
    `# Triage handbook, lexicon ${lexiconVersion}`,
    '',
    'This page is generated from the tables the program reads. It is not a diagnosis and no substitute for one. When a reply is not',
    'understood, a human reads it. Signed for this version by (name, licence, date): ______________________',
    '',
    'How to read a phrase: capitals name a group of words listed at the end; `..` allows up to three words between, `...` up to seven;',
    '`&` means near each other in either order; `a|b` is a choice; `(a)` may be missing.',
    '',
    '## Findings',
    '',
    'An urgent finding asks for a call, not a page, where its sentence is told in words of something else and no other sentence is of what',
    'patients write of; emergencies, and what is told in any words, page whatever stands around them. What no phrase explains pages where it',
    'weighs towards danger, and has to weigh the more, the less it is of what patients write of. How much each word is of that, and how much it tells of danger where no phrase is found, stands',
    'in `topic-weights.ts` and `danger-weights.ts`; a word that no table knows tells that something else is talked of.',
    '',
    '| id | meaning | level | played down | gone | in any words | source | rule |',
    '|---|---|---|---|---|---|---|---|',
  ];
  for (const row of flagRows)
    lines.push(
      `| ${row.id} | ${cell(row.label)} | ${row.level} | ${row.minimisedAs ?? ''} ${row.minimised ?? 'same'} | ${row.resolved ?? ''} | ${row.anyWords === true ? 'yes' : ''} | ${cell(row.source)} | ${cell(row.rule ?? '')} |`,
    );
  lines.push('', '## Phrases of each finding', '');
  for (const row of flagRows) lines.push(`### ${row.id}`, ...phraseLines(row.en, row.es), '');
  lines.push('## Words that change what a finding means', '');
  for (const row of cueRows) lines.push(`### ${row.kind}`, ...phraseLines(row.en, row.es), '');
  lines.push('## Groups of words', '');
  for (const [name, group] of Object.entries(wordGroups))
    lines.push(`- **${name}**: ${cell(`${group.en} ${group.es}`).replaceAll('_', ' ')}`);
  return `${lines.join('\n')}\n`;
};
