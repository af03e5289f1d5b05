import { resolveMx } from 'node:dns/promises';
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { clinicStackName, receiptRuleSetName } from '../names.ts';
import { type Asked, regionOf } from './command.ts';
import { attempt, type Finding, ok, wrong } from './finding.ts';

/** Sending as the clinic, and receiving for it. */
export const mailChecks = async (asked: Asked): Promise<readonly Finding[]> => {
  const { clinic, deployment } = asked.clinic;
  const sending = new SESv2Client(regionOf(asked));
  const receiving = new SESClient(regionOf(asked));
  const domain = clinic.email.slice(clinic.email.indexOf('@') + 1);
  return Promise.all([
    attempt('mailing', async () => {
      const account = await sending.send(new GetAccountCommand({}));
      if (account.ProductionAccessEnabled !== true)
        return wrong(
          'mailing',
          'the account is in the sandbox',
          'Ask AWS for production access: until then only verified mailboxes are mailed.',
        );
      return account.SendingEnabled === true
        ? ok('mailing', 'allowed')
        : wrong('mailing', 'paused', 'AWS has paused the account; its health page says why.');
    }),
    attempt('sender’s domain', async () => {
      const identity = await sending.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
      if (identity.DkimAttributes?.Status !== 'SUCCESS')
        return wrong(
          'sender’s domain',
          `DKIM ${identity.DkimAttributes?.Status ?? 'unknown'}`,
          `Write the three DKIM records that the deployment printed for ${domain} into its DNS.`,
        );
      return identity.MailFromAttributes?.MailFromDomainStatus === 'SUCCESS'
        ? ok('sender’s domain', 'signed, with a MAIL FROM of its own')
        : wrong(
            'sender’s domain',
            'no MAIL FROM of its own',
            `Write the MX and TXT records of bounce.${domain} that the deployment printed into its DNS.`,
          );
    }),
    attempt('receiving', async () => {
      const { Metadata, Rules = [] } = await receiving.send(new DescribeActiveReceiptRuleSetCommand({}));
      if (Metadata?.Name !== receiptRuleSetName)
        return wrong(
          'receiving',
          `"${Metadata?.Name ?? 'no rule set'}" is active`,
          'Deploy the foundation; another active rule set has to be merged by hand first.',
        );
      const rule = Rules.find((one) => one.Name === clinicStackName(clinic.id));
      if (rule?.Enabled !== true)
        return wrong('receiving', 'the clinic’s rule is missing or off', 'Deploy the clinic.');
      return rule.ScanEnabled === true
        ? ok('receiving', 'on, with verdicts')
        : wrong(
            'receiving',
            'without verdicts',
            'Deploy the clinic: without scanning no mail could ever be verified.',
          );
    }),
    attempt('mail’s way', async () => {
      const wanted = `inbound-smtp.${deployment.region}.amazonaws.com`;
      const found = (await resolveMx(clinic.mailDomain)).map((one) => one.exchange);
      return found.includes(wanted)
        ? ok('mail’s way', `${clinic.mailDomain} leads here`)
        : wrong(
            'mail’s way',
            `${clinic.mailDomain} leads to ${found.join(', ') || 'nobody'}`,
            `Set its MX record to "10 ${wanted}".`,
          );
    }),
  ]);
};
