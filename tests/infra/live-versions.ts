import { expect, test } from 'vitest';
import { type ClinicFile, loadClinics } from '../../infra/clinic-files.ts';
import { ofType, templatesAnew, templatesOf } from './templates.ts';

/** The versions that everything calls, as one deployment would have them. */
const versionsOf = async (file: ClinicFile, made = templatesOf): Promise<readonly string[]> => {
  const clinic = (await made([file])).find(({ stack }) => stack === `afterneedle-${file.clinic.id}`);
  if (clinic === undefined) throw new Error('the clinic has a template');
  return ofType(clinic, 'AWS::Lambda::Version').map(({ name }) => name);
};

test('a change of the clinic’s file alone is a new version of every function: what is called is never the old ladder', async () => {
  const [first] = await loadClinics(['example']);
  if (first === undefined) throw new Error('the example is a clinic');
  const before = await versionsOf(first);
  const after = await versionsOf({ ...first, clinic: { ...first.clinic, deskEmail: 'other@example.com' } });
  expect(before).toHaveLength(10);
  expect(after).toHaveLength(10);
  expect(after.filter((version) => before.includes(version))).toEqual([]);
  expect(await versionsOf(first, templatesAnew)).toEqual(before);
});
