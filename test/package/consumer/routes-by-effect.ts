// The routes, imported for nothing but what they do to the type of `request`.
import 'stripe-connector/routes';
import type { Stripe } from 'stripe-connector';

export async function reasonOf({ request }: Stripe, dispute: string): Promise<string> {
  const { reason } = await request('GET /v1/disputes/{dispute}', { dispute });
  return reason;
}
