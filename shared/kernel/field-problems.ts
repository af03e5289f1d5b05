import type * as z from 'zod/mini';

/** One thing wrong with what was written: the path of the field (`patient.phone`; empty for the whole) and what to write instead. */
export type FieldProblem = { readonly field: string; readonly problem: string };

const problemsMax = 50;

const articles: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

/** A path as it stands in the body: `regions.0.region`. A key of the sender's own making is cut short. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => String(step).slice(0, 60)).join('.');

const isMissing = (body: unknown, path: readonly PropertyKey[]): boolean => {
  let at: unknown = body;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return false;
    at = Object.getOwnPropertyDescriptor(at, step)?.value;
  }
  return at === undefined;
};

/** What the library says where a schema has no words of its own. */
const wordless = 'Invalid input';

const explain = (issue: z.core.$ZodIssue, body: unknown): string => {
  if (issue.message !== wordless) return issue.message;
  if (issue.code === 'invalid_type') {
    if (isMissing(body, issue.path)) return 'this field is needed';
    return `write ${articles[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') {
    return isMissing(body, issue.path) ? 'this field is needed' : `use one of: ${issue.values.join(', ')}`;
  }
  return issue.message;
};

/** Of a value that may be one of several, what is wrong inside it, where it is one of them but for that. */
const insideOf = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] =>
  issue.code === 'invalid_union'
    ? (issue.errors.find((branch) => branch.length > 0 && branch.every(({ path }) => path.length > 0)) ?? [])
    : [];

const problemsOf = (issue: z.core.$ZodIssue, body: unknown): readonly FieldProblem[] => {
  const inside = insideOf(issue);
  if (inside.length > 0)
    return inside.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, body));
  return issue.code === 'unrecognized_keys'
    ? issue.keys.slice(0, problemsMax).map((key) => ({
        field: fieldOf([...issue.path, key]),
        problem: 'this field is not known here; leave it out',
      }))
    : [{ field: fieldOf(issue.path), problem: explain(issue, body) }];
};

/**
 * What a schema found wrong, in plain words: each field once, with its path. Apart from the sender's own names of unknown fields
 * nothing that was sent is repeated.
 */
export const fieldProblems = (error: z.core.$ZodError, body: unknown): readonly FieldProblem[] => {
  const first = new Map<string, FieldProblem>();
  for (const issue of error.issues) {
    for (const one of problemsOf(issue, body)) if (!first.has(one.field)) first.set(one.field, one);
  }
  return [...first.values()].slice(0, problemsMax);
};
