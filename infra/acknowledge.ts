import { CfnElement, Stack, Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** The name of a resource in its template, as findings name it. */
export const nameOf = (construct: IConstruct): string => {
  const { defaultChild } = construct.node;
  if (!(defaultChild instanceof CfnElement)) throw new Error(`${construct.node.path} is no resource`);
  return Stack.of(construct).getLogicalId(defaultChild);
};

/**
 * Answers findings of the rule packs at one construct and below it: each rule, as `<pack>-<rule>`, with the one reason for which
 * it does not apply here.
 */
export const acknowledge = (construct: IConstruct, reason: string, ...rules: readonly string[]): void => {
  const packOf = (rule: string): string => rule.slice(0, rule.indexOf('-'));
  Validations.of(construct).acknowledge(...rules.map((rule) => ({ id: `${packOf(rule)}::${rule}`, reason })));
};

/** Answers a warning of the CDK's own at one construct, by the name the warning gives itself. */
export const acknowledgeWarning = (construct: IConstruct, reason: string, warning: string): void =>
  Validations.of(construct).acknowledge({ id: `Annotation::${warning}`, reason });
