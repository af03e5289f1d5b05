import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in for `@aws-sdk/credential-provider-node` in what is bundled. A Lambda has its role's credentials in its environment and
 * nowhere else; profiles, single sign-on and metadata servers are for other machines, and are 110 kB.
 */
export const defaultProvider = (): ReturnType<typeof fromEnv> => fromEnv();
