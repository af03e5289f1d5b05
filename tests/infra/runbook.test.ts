import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runbookHeadings } from '../../infra/runbook.ts';
import { ofType, templates } from './templates.ts';

const runbook = readFileSync(new URL('../../RUNBOOK.md', import.meta.url), 'utf8');
const onAws = runbook.slice(runbook.indexOf('# On AWS'));
const sections = onAws.split(/^## /m).slice(1);

test('every heading that an alarm names is in the runbook, and says what it means, where to look and what to do', () => {
  expect(sections.map((section) => section.split('\n')[0])).toEqual([...runbookHeadings]);
  for (const section of sections)
    expect([...section.matchAll(/^\*\*(\w+)\*\*/gm)].map((match) => match[1])).toEqual([
      'Means',
      'Look',
      'Do',
    ]);
});

test('every heading is named by an alarm, a rule or a budget', async () => {
  const described = (await templates()).flatMap((template) => [
    ...ofType(template, 'AWS::CloudWatch::Alarm').map((one) => String(one.properties['AlarmDescription'])),
    ...(ofType(template, 'AWS::Events::Rule').length > 0 ? ['"A key is switched off"'] : []),
    ...(ofType(template, 'AWS::Budgets::Budget').length > 0 ? ['"The budget is spent"'] : []),
  ]);
  for (const heading of runbookHeadings)
    expect(
      described.some((words) => words.includes(`"${heading}"`)),
      heading,
    ).toBe(true);
}, 60_000);
