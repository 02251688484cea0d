import * as z from 'zod/mini';
import {
  type Client,
  createClient,
  type HttpRequest,
  list,
  post,
  resource,
  type Schema,
  type StripeConfig,
} from '../../src/core/index.ts';
import { type Script, scripted } from './scripted-transport.ts';

/** A table small enough to see through, with each kind of parameter that Stripe's have. */
interface Payment {
  readonly id: string;
  readonly amount: number;
  readonly client_secret?: string | null | undefined;
}

const Payment: Schema<Payment> = z.object({
  id: z.string(),
  amount: z.int(),
  client_secret: z.optional(z.nullable(z.string())),
});

const createParams = z.strictObject({
  amount: z.int().check(z.gte(1)),
  currency: z.string(),
  application_fee_amount: z.optional(z.nullable(z.union([z.int(), z.literal('')]))),
  capture_method: z.optional(z.enum(['automatic', 'manual'])),
  customer: z.optional(z.string()),
  destination: z.optional(
    z.union([z.strictObject({ card: z.optional(z.string()) }), z.strictObject({ bank: z.optional(z.string()) })]),
  ),
  receipt_email: z.optional(z.email()),
  description: z.optional(z.union([z.string().check(z.maxLength(500)), z.literal('')])),
  payment_method_data: z.optional(z.strictObject({ card: z.optional(z.strictObject({ number: z.string() })) })),
  line_items: z.optional(
    z.array(z.strictObject({ price: z.string(), quantity: z.optional(z.int()), unit_amount: z.optional(z.int()) })),
  ),
  metadata: z.optional(z.nullable(z.union([z.record(z.string(), z.union([z.string(), z.number()])), z.literal('')]))),
});

const listParams = z.strictObject({
  customer: z.optional(z.string()),
  status: z.optional(z.string()),
  created: z.optional(
    z.union([z.union([z.int(), z.date()]), z.strictObject({ gte: z.optional(z.int()), lt: z.optional(z.int()) })]),
  ),
  limit: z.optional(z.int()),
  starting_after: z.optional(z.string()),
  ending_before: z.optional(z.string()),
});

export const payments = resource(
  { name: 'payments', permission: 'Payments' },
  {
    create: post('/v1/payments', createParams, Payment, { effect: 'destructive', movesMoney: true }),
    list: list('/v1/payments', listParams, Payment),
  },
);

export type PaymentsClient = Client<{ payments: typeof payments }>;

/** A client of that table, and what it has sent. */
export function paymentsClient(
  script: Script = () => ({ body: { id: 'pay_1', amount: 1 } }),
  config: StripeConfig = {},
): { readonly stripe: PaymentsClient; readonly sent: HttpRequest[] } {
  const { sent, transport } = scripted(script);
  const stripe = createClient({ apiKey: 'sk_test_1', maxRetries: 0, transport, ...config }, { payments });
  return { stripe, sent };
}
