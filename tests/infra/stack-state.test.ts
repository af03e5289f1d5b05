import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadClinics } from '../../infra/clinic-files.ts';
import { stackState } from '../../infra/stack-state.ts';

const [clinic] = await loadClinics(['example']);
if (clinic === undefined) throw new Error('the example is a clinic');

const described = (status: string): Response =>
  new Response(
    `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member>
      <Outputs><member><OutputKey>WebAddress</OutputKey><OutputValue>https://example.com</OutputValue></member></Outputs>
      <StackId>arn:aws:cloudformation:us-east-1:111122223333:stack/afterneedle-example/1</StackId>
      <StackName>afterneedle-example</StackName><StackStatus>${status}</StackStatus>
    </member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  );
const refused = (status: number, code: string, words: string): Response =>
  new Response(
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${words}</Message></Error></ErrorResponse>`,
    { status },
  );
const absent = () => refused(400, 'ValidationError', 'Stack with id afterneedle-example does not exist');

let asked: { readonly url: string; readonly body: string }[] = [];
/** CloudFormation as it answers, asked by somebody who is signed in to this account. */
const answering = (answer: () => Response, account = '111122223333'): void => {
  vi.stubGlobal('fetch', async (url: string, { body }: RequestInit) => {
    if (url === 'https://sts.us-east-1.amazonaws.com/')
      return new Response(`<GetCallerIdentityResult><Account>${account}</Account></GetCallerIdentityResult>`);
    asked.push({ url, body: String(body) });
    return answer();
  });
};
const state = () => stackState(clinic, 'afterneedle-example');

beforeEach(() => {
  asked = [];
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('CloudFormation is asked about the one stack, in the clinic’s Region', async () => {
  answering(() => described('CREATE_COMPLETE'));
  await state();
  expect(asked).toEqual([
    {
      url: 'https://cloudformation.us-east-1.amazonaws.com/',
      body: 'Action=DescribeStacks&StackName=afterneedle-example&Version=2010-05-15',
    },
  ]);
});

describe('a stack', () => {
  test('that CloudFormation does not know has never stood', async () => {
    answering(absent);
    expect(await state()).toBe('never-stood');
  });

  test.each([
    // The tool that was stopped between asking for a change and making it.
    ['REVIEW_IN_PROGRESS', 'never-stood'],
    ['CREATE_IN_PROGRESS', 'never-stood'],
    ['CREATE_FAILED', 'never-stood'],
    // A second try that failed as well; rolled back it would go to nothing.
    ['UPDATE_FAILED', 'never-stood'],
    ['CREATE_COMPLETE', 'stands'],
    ['UPDATE_COMPLETE', 'stands'],
    ['UPDATE_IN_PROGRESS', 'stands'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'stands'],
    ['UPDATE_ROLLBACK_COMPLETE', 'stands'],
    ['UPDATE_ROLLBACK_FAILED', 'stands'],
    ['IMPORT_COMPLETE', 'stands'],
    ['ROLLBACK_IN_PROGRESS', 'rolled-back'],
    ['ROLLBACK_COMPLETE', 'rolled-back'],
    ['ROLLBACK_FAILED', 'rolled-back'],
    ['DELETE_IN_PROGRESS', 'rolled-back'],
    ['DELETE_FAILED', 'rolled-back'],
  ])('that is %s: %s', async (status, is) => {
    answering(() => described(status));
    expect(await state()).toBe(is);
  });
});

describe('nothing is known', () => {
  test.each([
    ['by who may not ask', () => refused(403, 'AccessDenied', 'not authorized')],
    ['while it is too busy to answer', () => refused(400, 'Throttling', 'Rate exceeded')],
    ['from what is no answer', () => new Response('<html>a proxy</html>')],
  ])('%s', async (_, answer) => {
    answering(answer);
    expect(await state()).toBe('unknown');
  });

  test('in the account of somebody else, where the stack would seem never to have stood', async () => {
    answering(absent, '999988887777');
    expect(await state()).toBe('unknown');
    expect(asked).toEqual([]);
  });

  test('by nobody who is signed in', async () => {
    vi.stubGlobal('fetch', async () => refused(403, 'ExpiredToken', 'expired'));
    expect(await state()).toBe('unknown');
  });
});
