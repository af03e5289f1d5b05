import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export type StaffPoolSettings = {
  readonly clinicId: string;
  /** Where the board stands, without a closing slash. */
  readonly publicUrl: string;
};

/** The roles of the board, as groups of the pool. */
const groups = ['front-desk', 'practitioner', 'director', 'ops'] as const;

/** Who may sign in to the clinic's board: made by an administrator, with a second factor, for a working day. */
export class StaffPool extends Construct {
  readonly issuer: string;
  readonly clientId: string;

  constructor(scope: Construct, id: string, { clinicId, publicUrl }: StaffPoolSettings) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      userPoolName: `afterneedle-${clinicId}`,
      selfSignUpEnabled: false,
      // The user name is the person's id in the clinic's file: it is how the board knows whom it has before it.
      signInAliases: { username: true, email: true },
      autoVerify: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      pool,
      'The paid threat protection watches public sign-up; here an administrator makes a handful of people, each with a second factor.',
      'AwsSolutions-COG3',
      'AwsSolutions-COG8',
    );
    for (const name of groups)
      new CfnUserPoolGroup(this, `Group ${name}`, { userPoolId: pool.userPoolId, groupName: name });
    pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `afterneedle-${clinicId}-${Stack.of(this).account}` },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    // Public, with PKCE: a secret would have to be kept somewhere and proves nothing more here.
    const client = new UserPoolClient(this, 'Board', {
      userPool: pool,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${publicUrl}/board/signed-in`],
        logoutUrls: [`${publicUrl}/board/signed-out`],
      },
      accessTokenValidity: Duration.minutes(60),
      idTokenValidity: Duration.minutes(60),
      refreshTokenValidity: Duration.hours(10),
      preventUserExistenceErrors: true,
    });
    // The newer pages are shown only to a client that has a look of its own.
    new CfnManagedLoginBranding(this, 'Look', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    new CfnOutput(this, 'Users', {
      value: pool.userPoolId,
      description: 'The pool of the staff: user name = id in the clinic file, group = role',
    });
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${pool.userPoolId}`;
    this.clientId = client.userPoolClientId;
  }
}
