import { CfnStage, HttpApi, type HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export type Door = {
  readonly path: string;
  readonly methods: readonly HttpMethod[];
  readonly function: IFunction;
};

/** Requests a second, for all doors together: far above any clinic, far below what would hurt. */
const perSecond = 20;
const burst = 40;

/** What a door's log line says: no path beyond its pattern, since a path holds tokens; no address of a caller. */
const accessLogFormat = JSON.stringify({
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  at: '$context.requestTimeEpoch',
});

/** The clinic's HTTP API: sessions in, practitioners' and patients' pages out. */
export class WebDoors extends Construct {
  readonly api: HttpApi;

  constructor(
    scope: Construct,
    id: string,
    settings: {
      readonly name: string;
      readonly key: IKey;
      readonly logDays: RetentionDays;
      readonly doors: readonly Door[];
    },
  ) {
    super(scope, id);
    const log = new LogGroup(this, 'AccessLog', {
      encryptionKey: settings.key,
      retention: settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.api = new HttpApi(this, 'Api', { apiName: settings.name, createDefaultStage: true });
    const stage = this.api.defaultStage?.node.defaultChild;
    if (!(stage instanceof CfnStage)) throw new Error('the HTTP API has no stage of its own');
    stage.accessLogSettings = { destinationArn: log.logGroupArn, format: accessLogFormat };
    stage.defaultRouteSettings = { throttlingRateLimit: perSecond, throttlingBurstLimit: burst };
    for (const door of settings.doors) this.open(door);
  }

  private open({ path, methods, function: target }: Door): void {
    const name = path.replace(/[^A-Za-z0-9]+/g, ' ').trim();
    const integration = new HttpLambdaIntegration(`Door ${name}`, target);
    for (const method of methods) {
      const route = new HttpRoute(this, `${method} ${name}`, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, method),
        integration,
      });
      acknowledge(
        route,
        'Who may enter is checked by the function itself: a hashed bearer token, a link of 128 random bits with a code, a signed link, or the signed-in session.',
        'AwsSolutions-APIG4',
      );
    }
  }
}
