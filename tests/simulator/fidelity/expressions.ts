import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { compared, type Item, invalid, normal, unknownHere } from './items.ts';

/** The names and values that stand for `#name` and `:value` in an expression. */
export type Substitutes = {
  readonly ExpressionAttributeNames?: Record<string, string> | undefined;
  readonly ExpressionAttributeValues?: Record<string, AttributeValue> | undefined;
};

type Operand = { readonly name: string } | { readonly value: string };
type Comparator = '=' | '<' | '<=' | '>' | '>=';
type Check = 'attribute_not_exists' | 'contains';

export type Expression =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly type: 'compare'; readonly how: Comparator; readonly left: Operand; readonly right: Operand }
  | { readonly type: 'between'; readonly what: Operand; readonly least: Operand; readonly most: Operand }
  | { readonly type: 'check'; readonly check: Check; readonly operands: readonly Operand[] };

const comparators: readonly Comparator[] = ['=', '<', '<=', '>', '>='];
const checks: readonly Check[] = ['attribute_not_exists', 'contains'];

const tokensOf = (text: string): readonly string[] => {
  const tokens = text.match(/[#:]?\w+|<=|>=|<>|[=<>(),]/g) ?? [];
  if (tokens.join('') !== text.replaceAll(/\s+/g, '')) throw unknownHere(`the expression ${text}`);
  return tokens;
};

/** Reads an expression of the service's language: comparisons, BETWEEN, two functions, AND before OR. */
const parse = (text: string): Expression => {
  const tokens = tokensOf(text);
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const isNext = (word: string): boolean => tokens[at]?.toUpperCase() === word;
  const expect = (word: string): void => {
    if (next().toUpperCase() !== word) throw unknownHere(`the expression ${text}`);
  };
  const operand = (): Operand => {
    const token = next();
    if (!/^[#:]?[a-z_]\w*$/i.test(token)) throw unknownHere(`the expression ${text}`);
    return token.startsWith(':') ? { value: token } : { name: token };
  };
  const check = (name: Check): Expression => {
    at += 1;
    expect('(');
    const operands = [operand()];
    while (isNext(',')) {
      at += 1;
      operands.push(operand());
    }
    expect(')');
    return { type: 'check', check: name, operands };
  };
  const single = (): Expression => {
    const called = checks.find((name) => name === tokens[at]);
    if (called !== undefined) return check(called);
    const left = operand();
    if (isNext('BETWEEN')) {
      at += 1;
      const least = operand();
      expect('AND');
      return { type: 'between', what: left, least, most: operand() };
    }
    const sign = next();
    const how = comparators.find((one) => one === sign);
    if (how === undefined) throw unknownHere(`the expression ${text}`);
    return { type: 'compare', how, left, right: operand() };
  };
  const joined = (type: 'and' | 'or', part: () => Expression): Expression => {
    const first = part();
    const parts = [first];
    while (isNext(type.toUpperCase())) {
      at += 1;
      parts.push(part());
    }
    return parts.length === 1 ? first : { type, parts };
  };
  const both = (): Expression => joined('and', single);
  const whole = joined('or', both);
  if (at !== tokens.length) throw unknownHere(`the expression ${text}`);
  return whole;
};

const parsed = new Map<string, Expression>();

/** The same few expressions come again and again. */
export const expressionOf = (text: string): Expression => {
  const known = parsed.get(text) ?? parse(text);
  parsed.set(text, known);
  return known;
};

const operandsIn = (expression: Expression): readonly Operand[] => {
  switch (expression.type) {
    case 'and':
    case 'or':
      return expression.parts.flatMap(operandsIn);
    case 'compare':
      return [expression.left, expression.right];
    case 'between':
      return [expression.what, expression.least, expression.most];
    case 'check':
      return expression.operands;
  }
};

const namedIn = new WeakMap<Expression, readonly Operand[]>();

/** As `expressionOf`, once for each expression. */
const operandsOf = (expression: Expression): readonly Operand[] => {
  const known = namedIn.get(expression) ?? operandsIn(expression);
  namedIn.set(expression, known);
  return known;
};

export const nameFor = (operand: Operand, { ExpressionAttributeNames: names }: Substitutes): string => {
  if (!('name' in operand)) throw unknownHere('a value where a name stands');
  if (!operand.name.startsWith('#')) return operand.name;
  const meant = names?.[operand.name];
  if (meant === undefined) throw invalid(`${operand.name} is not defined`);
  return meant;
};

export const valueFor = (
  operand: Operand,
  { ExpressionAttributeValues: values }: Substitutes,
): AttributeValue => {
  if (!('value' in operand)) throw unknownHere('a name where a value stands');
  const meant = values?.[operand.value];
  if (meant === undefined) throw invalid(`${operand.value} is not defined`);
  return normal(meant);
};

/** Every substitute must be used and every one that is used be there, in all the expressions of a request together. */
export const assertSubstitutes = (expressions: readonly Expression[], substitutes: Substitutes): void => {
  const operands = expressions.flatMap(operandsOf);
  const isUsed = (name: string): boolean =>
    operands.some((one) => ('name' in one ? one.name : one.value) === name);
  const given = [
    ...Object.keys(substitutes.ExpressionAttributeNames ?? {}),
    ...Object.keys(substitutes.ExpressionAttributeValues ?? {}),
  ];
  const idle = given.filter((name) => !isUsed(name));
  if (idle.length > 0) throw invalid(`unused in expressions: ${idle.join(', ')}`);
  for (const operand of operands) {
    if ('name' in operand) nameFor(operand, substitutes);
    else valueFor(operand, substitutes);
  }
};

const holdsBetween: Readonly<Record<Comparator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/** Whether an expression is true of an item; undefined stands for no item at all. */
export const isTrueOf = (
  expression: Expression,
  item: Item | undefined,
  substitutes: Substitutes,
): boolean => {
  const read = (operand: Operand): AttributeValue | undefined =>
    'name' in operand ? item?.[nameFor(operand, substitutes)] : valueFor(operand, substitutes);
  const holds = (how: Comparator, one: Operand, other: Operand): boolean => {
    const order = compared(read(one), read(other));
    return order !== undefined && holdsBetween[how](order);
  };
  switch (expression.type) {
    case 'and':
      return expression.parts.every((part) => isTrueOf(part, item, substitutes));
    case 'or':
      return expression.parts.some((part) => isTrueOf(part, item, substitutes));
    case 'compare':
      return holds(expression.how, expression.left, expression.right);
    case 'between':
      return holds('>=', expression.what, expression.least) && holds('<=', expression.what, expression.most);
    case 'check': {
      const [first, second] = expression.operands.map(read);
      if (expression.check === 'attribute_not_exists') return first === undefined;
      return first?.S !== undefined && second?.S !== undefined && first.S.includes(second.S);
    }
  }
};
