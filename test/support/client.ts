import { type Client, createClient, fetchTransport, type StripeConfig } from '../../src/core/index.ts';
import { ok } from './answers.ts';
import { serve } from './server.ts';

/** A key that looks like one of Stripe's, to find it again where it must not be. */
export const KEY = 'sk_test_4eC39HqLyjWDarjtT1zdp7dc';

/** The transports that must behave the same. */
export const TRANSPORTS: readonly { readonly transport: string; readonly config: () => StripeConfig }[] = [
  { transport: 'undici', config: () => ({}) },
  { transport: 'fetch', config: () => ({ transport: fetchTransport() }) },
];

/** A client of a test server that has only `request`. */
export function clientOf(server: { readonly url: string }, config: StripeConfig = {}): Client<Record<never, never>> {
  return createClient({ apiKey: KEY, baseUrl: server.url, ...config }, {});
}

/** Loads what a first request loads, so that a test's short time limits are left for what it tests. */
export async function warmUp(config: StripeConfig): Promise<void> {
  await using server = await serve(ok);
  await using stripe = clientOf(server, config);
  await stripe.request('GET /v1/balance');
}

/** What a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const settled = await promise.then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  );
  if ('reason' in settled) return settled.reason;
  throw new Error(`expected a rejection, got ${JSON.stringify(settled.value)}`);
}
