import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import { CfnOutput } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** A line that a person writes into the DNS of a clinic's domain. */
type DnsRecord = { readonly name: string; readonly type: 'CNAME' | 'MX' | 'TXT'; readonly value: string };

/** Has the deployment print what the DNS must say before mail leaves signed, or comes in: nobody has to look for it. */
export const printDnsRecords = (
  scope: Construct,
  description: string,
  identity: EmailIdentity,
  ...more: readonly DnsRecord[]
): void => {
  const signing = identity.dkimRecords.map(({ name, value }): DnsRecord => ({ name, type: 'CNAME', value }));
  [...signing, ...more].forEach(({ name, type, value }, n) => {
    new CfnOutput(scope, `Dns${n + 1}`, { description, value: `${name} ${type} ${value}` });
  });
};
