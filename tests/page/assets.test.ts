import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { pageAssets } from '../../local/page-assets.ts';

test('everything that the console imports is served, so that no page stays blank', () => {
  const assets = pageAssets();
  const missing = [...assets]
    .filter(([, { headers }]) => headers['content-type']?.startsWith('text/javascript') === true)
    .flatMap(([path, { body }]) =>
      [...body.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([./][^'"]*)['"]/gm)]
        .map(([, to = '']) => (to.startsWith('/') ? to : join(dirname(path), to)))
        .filter((to) => !assets.has(to))
        .map((to) => `${path} -> ${to}`),
    );
  expect(missing).toEqual([]);
});
