import * as z from 'zod/mini';

const oneOrMore = z.union([z.string(), z.array(z.string())]);

const statementSchema = z.looseObject({
  Effect: z.string(),
  Principal: z.optional(z.union([z.string(), z.record(z.string(), oneOrMore)])),
  Action: z.optional(oneOrMore),
  Condition: z.optional(z.record(z.string(), z.record(z.string(), oneOrMore))),
});
const policySchema = z.looseObject({
  Statement: z.union([z.array(statementSchema), statementSchema]),
});

/** One statement that allows something. */
export type Allowed = {
  /** Services by name, accounts and roles by ARN, everybody as `*`. */
  readonly who: readonly string[];
  readonly actions: readonly string[];
  /** What each condition key must be, whatever the operator: `aws:SourceAccount` to its values. */
  readonly where: ReadonlyMap<string, readonly string[]>;
};

const listed = (value: string | readonly string[] | undefined): readonly string[] => {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};

/** Reads what a policy of a resource allows. Throws where it is no policy. */
export const allowedBy = (policy: string): readonly Allowed[] => {
  const { Statement } = policySchema.parse(JSON.parse(policy));
  const statements = Array.isArray(Statement) ? Statement : [Statement];
  return statements
    .filter(({ Effect }) => Effect === 'Allow')
    .map(({ Principal, Action, Condition }) => ({
      who: typeof Principal === 'string' ? [Principal] : Object.values(Principal ?? {}).flatMap(listed),
      actions: listed(Action),
      where: new Map(
        Object.values(Condition ?? {}).flatMap((keys) =>
          Object.entries(keys).map(([key, value]) => [key, listed(value)] as const),
        ),
      ),
    }));
};

const matches = (pattern: string, action: string): boolean =>
  pattern === action || (pattern.endsWith('*') && action.startsWith(pattern.slice(0, -1)));

/** Whether a service of AWS may do something, for this account alone. */
export const mayFor = (
  allowed: readonly Allowed[],
  service: string,
  action: string,
  account: string,
): boolean =>
  allowed.some(
    ({ who, actions, where }) =>
      who.includes(`${service}.amazonaws.com`) &&
      actions.some((pattern) => matches(pattern, action)) &&
      where.get('aws:SourceAccount')?.join() === account,
  );

/** Who else than these may do something without a condition that narrows it. */
export const strangersIn = (
  allowed: readonly Allowed[],
  known: (who: string) => boolean,
): readonly string[] => [
  ...new Set(allowed.flatMap(({ who, where }) => (where.size > 0 ? [] : who.filter((one) => !known(one))))),
];
