/**
 * Stands in for `@aws-sdk/endpoint-cache` in what is bundled. The client of DynamoDB makes a cache for an endpoint discovery that
 * none of its commands uses.
 */
export class EndpointCache {}
