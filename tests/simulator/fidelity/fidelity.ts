/** Where the faults of a seed strike: at the ledger's port, or at every request of DynamoDB's own client below it. */
export const fidelities = ['port', 'dynamodb'] as const;
export type Fidelity = (typeof fidelities)[number];

/** One seed in so many goes through DynamoDB's adapter where nothing is said. */
const throughEvery = 10;

export const fidelityOf = (seed: number, wished: Fidelity | undefined): Fidelity =>
  wished ?? (seed % throughEvery === 0 ? 'dynamodb' : 'port');
