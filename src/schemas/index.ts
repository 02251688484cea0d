/** The zod schemas of what is sent and what comes back, under Stripe's names. */
export * from '../generated/params/index.ts';
export * from '../generated/results/index.ts';
