// What a user's program may say that imports the types of all routes. One program holds this as an ES module and as
// CommonJS, each with the declarations of its own format.
import { createStripe, type ListPromise, type Returned, type StripeConfig } from 'stripe-connector';
import { createClient } from 'stripe-connector/core';
import { refunds } from 'stripe-connector/resources';
import type { Dispute, IssuingCard, Refund, Routes } from 'stripe-connector/routes';

type Result<Route extends keyof Routes> = Routes[Route]['result'];

const config: StripeConfig = { apiKey: async () => 'sk_test_1' };
const whole = createStripe(config);
const small = createClient(config, { refunds });

export const dispute: Promise<Returned<Dispute>> = whole.request('GET /v1/disputes/{dispute}', { dispute: 'dp_1' });

export async function reasons(): Promise<string[]> {
  const found: ListPromise<Dispute, Result<'GET /v1/disputes'>> = small.request('GET /v1/disputes', { limit: 10 });
  const reasons: string[] = [];
  for await (const { reason } of found) reasons.push(reason);
  return reasons;
}

export async function typedToo(id: string): Promise<[Refund, IssuingCard]> {
  const refund = await small.refunds.retrieve(id);
  return [refund, await small.request('POST /v1/issuing/cards', { currency: 'usd', type: 'virtual' })];
}

export const beta = () =>
  whole.request<{ id: string }>('POST /v1/not_out_yet/{thing}', { thing: 'th_1', colour: 'red' });

// @ts-expect-error The id is missing.
export const withoutId = () => whole.request('GET /v1/disputes/{dispute}');

// @ts-expect-error No such parameter.
export const misspelt = () => whole.request('POST /v1/customers', { emial: 'a@example.com' });

// @ts-expect-error A dispute has no such field, so these are no declarations full of `any`.
export const nothing = async () => (await dispute).raeson;
