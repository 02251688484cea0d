// What a user's program may say, at every path that the package exports. Compiled with several compilers and settings.
import {
  createStripe,
  isStripeCardError,
  type PaymentIntentConfirmParams,
  type Returned,
  type Stripe,
  StripeError,
} from 'stripe-connector';
import { createCatalog } from 'stripe-connector/catalog';
import { type Client, createClient, type StripeConfig, type Transport } from 'stripe-connector/core';
import { openTelemetry } from 'stripe-connector/opentelemetry';
import { customers, refunds } from 'stripe-connector/resources';
import { Customer, type CustomerCreateParams } from 'stripe-connector/schemas';
import { createEmulator } from 'stripe-connector/testing';
import { createWebhookHandler, latest, pollEvents, type WebhookHandler } from 'stripe-connector/webhooks';

const transport: Transport = async () => ({ status: 200, headers: {}, body: async () => '{}' });
const config: StripeConfig = { apiKey: async () => 'sk_test_1', transport, tracing: openTelemetry() };

export async function charge(params: CustomerCreateParams): Promise<string> {
  await using stripe = createStripe(config);
  const customer = await stripe.customers.create(params, { idempotencyKey: 'order-1' });
  for await (const { id, amount } of stripe.refunds.list({ limit: 10 })) console.log(id, amount + 1);
  const whole: Customer = Customer.parse(customer);
  return `${whole.id} ${customer.lastResponse.requestId ?? ''}`;
}

export const small: Client<{ customers: typeof customers; refunds: typeof refunds }> = createClient(config, {
  customers,
  refunds,
});

export function declineCode(error: unknown): string | undefined {
  if (isStripeCardError(error)) return error.declineCode;
  return error instanceof StripeError ? error.code : undefined;
}

export async function serve(): Promise<string> {
  const server = await createEmulator().listen();
  await server.close();
  return server.url;
}

export const titles: string[] = createCatalog({ only: ['refunds.*', 'on.refund.*'] }).triggers.map((one) => one.title);

export const handle: WebhookHandler = createWebhookHandler({
  secret: 'whsec_1',
  stripe: createStripe(config),
  on: {
    'invoice.paid': async ({ data }, { stripe }) => stripe.invoices.retrieve(data.object.id),
    'customer.updated': (event, { stripe }) => latest(event, stripe),
  },
});

export async function paid(cursor: string): Promise<number> {
  let sum = 0;
  for await (const { data } of pollEvents(small, { types: ['invoice.paid'], cursor, once: true })) {
    sum += data.object.amount_paid;
  }
  return sum;
}

// This program doesn't import the types of routes: what a route answers is for its caller to say.
type Answer = Promise<Returned<Record<string, unknown>>>;
export const untyped: Answer = small.request('GET /v1/disputes/{dispute}', { dispute: 'dp_1', anything: true });
export const said: Promise<{ reason: string }> = small.request<{ reason: string }>('GET /v1/disputes/{dispute}');

// @ts-expect-error Nobody said so.
export const unsaid = async (): Promise<string> => (await untyped).reason;

// @ts-expect-error A path that is not exported can't be imported.
export type { Nothing } from 'stripe-connector/dist/core/index.js';

// @ts-expect-error Parameters that don't exist are found by the compiler, so these are no declarations full of `any`.
export const misspelt = () => small.customers.create({ emial: 'a@example.com' });

type Imported = import('stripe-connector', { with: { 'resolution-mode': 'import' }}).Stripe;
type Required = import('stripe-connector', { with: { 'resolution-mode': 'require' }}).Stripe;
/** A client is the same whether its maker imports the package or requires it. */
export const alike = (imported: Imported, required: Required): [Required, Imported] => [imported, required];

/** Types below others have names, also where several actions share them. */
export const nested: PaymentIntentConfirmParams.PaymentMethodOptions.Card = { setup_future_usage: 'off_session' };

/** What is expanded is the type that the field stands for, not one of that name beside it. */
export async function expanded(stripe: Stripe): Promise<(string | null)[]> {
  const { refunds: given } = await stripe.creditNotes.retrieve('cn_1', {
    expand: ['refunds.refund.balance_transaction'],
  });
  const { phases } = await stripe.subscriptionSchedules.retrieve('sub_sched_1', {
    expand: ['phases.discounts.discount'],
  });
  const session = await stripe.checkout.sessions.retrieve('cs_1', { expand: ['total_details.breakdown'] });
  return [
    ...given.flatMap(({ refund: { status, balance_transaction: booked } }) => [status, booked?.currency ?? null]),
    ...phases.flatMap(({ discounts }) => discounts.map(({ discount }) => discount?.source.type ?? null)),
    ...(session.total_details?.breakdown?.discounts.map(({ discount }) => discount.invoice) ?? []),
  ];
}

export const beyond = (stripe: Stripe) =>
  // @ts-expect-error A refund has no refund.
  stripe.creditNotes.retrieve('cn_1', { expand: ['refunds.refund.refund'] });

// @ts-expect-error A type, and so are the ones in it: nothing of it is there at run time.
export { PaymentIntentConfirmParams } from 'stripe-connector';
