import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deployment, example } from '../../clinics/example.ts';
import { readClinicModule } from '../../infra/clinic-files.ts';
import { trailCheck } from '../../infra/ops/doctor-trail.ts';

const arn = (name: string): string => `arn:aws:cloudtrail:us-east-1:111122223333:trail/${name}`;

/** An account with these trails, each on or off; asked with the words of the service. */
const trails = (isLogging: Readonly<Record<string, boolean>>): void => {
  vi.stubGlobal('fetch', async (url: string, { headers, body }: RequestInit) => {
    const sent = new Headers(headers);
    expect(url).toBe('https://cloudtrail.us-east-1.amazonaws.com/');
    expect(sent.get('authorization')).toContain('/us-east-1/cloudtrail/aws4_request');
    const asked: { readonly Name?: string } = JSON.parse(String(body));
    switch (sent.get('x-amz-target')) {
      case 'CloudTrail_20131101.DescribeTrails':
        return Response.json({ trailList: Object.keys(isLogging).map((name) => ({ TrailARN: arn(name) })) });
      case 'CloudTrail_20131101.GetTrailStatus':
        return Response.json({
          IsLogging: Object.entries(isLogging).find(([name]) => arn(name) === asked.Name)?.[1],
        });
      default:
        return new Response('', { status: 400 });
    }
  });
};

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const found = () =>
  trailCheck({
    words: [],
    options: {},
    ask: async () => '',
    clinic: readClinicModule('example', { example, deployment }),
  });

describe('the doctor of the trail', () => {
  test('is content with one that is kept, whoever keeps another', async () => {
    trails({ old: false, organization: true });
    expect(await found()).toMatchObject({ is: 'ok' });
  });

  test.each([
    ['none', {}],
    ['none that is switched on', { old: false }],
  ])('says what is missing: %s', async (words, there) => {
    trails(there);
    expect(await found()).toMatchObject({ is: 'wrong', found: words });
  });

  test('says so where it may not ask', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 403 }));
    expect(await found()).toMatchObject({ is: 'unknown' });
  });
});
