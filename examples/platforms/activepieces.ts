// A piece as on Activepieces: an action with a drop-down, and a trigger that has Stripe call its webhook.
// In a project of your own: 'stripe-connector', 'stripe-connector/catalog' and 'stripe-connector/webhooks'.
import { createCatalog, type Outcome } from '../../src/catalog/index.ts';
import { createStripe, type StripeConfig } from '../../src/index.ts';
import { isStripeSignatureVerificationError, verifyWebhook } from '../../src/webhooks/index.ts';

interface Context<Props> {
  readonly auth: string;
  readonly propsValue: Props;
  /** The same whenever the same step of a run is tried again. */
  readonly stepRunId: string;
}

interface Store {
  put(key: string, value: unknown): Promise<unknown>;
  get(key: string): Promise<unknown>;
}

interface TriggerContext extends Omit<Context<object>, 'stepRunId'> {
  readonly webhookUrl: string;
  readonly store: Store;
  readonly payload: { readonly rawBody: string; readonly headers: Readonly<Record<string, string>> };
}

const catalog = createCatalog({
  only: ['invoices.create', 'customers.*', 'webhookEndpoints.*'],
  maxEffect: 'destructive',
});

/** @param config - where requests go, for tests */
export function stripePiece(config: StripeConfig = {}) {
  const stripeOf = (auth: string) => createStripe({ ...config, apiKey: auth });

  const createInvoice = {
    name: 'create_invoice',
    props: {
      customer: {
        type: 'DROPDOWN',
        refreshOnSearch: true,
        async options({ auth }: { auth: string }, { searchValue: search }: { searchValue?: string } = {}) {
          const found = await catalog.options(stripeOf(auth), 'invoices.create', 'customer', { search });
          if (!found.ok) return { disabled: true, placeholder: found.error.message, options: [] };
          return { disabled: false, options: found.options.map(({ value, label }) => ({ value, label })) };
        },
      },
      description: { type: 'SHORT_TEXT' },
    },
    run: async ({ auth, propsValue, stepRunId }: Context<{ customer: string; description?: string }>) =>
      dataOf(await catalog.call(stripeOf(auth), 'invoices.create', propsValue, { idempotencyKey: stepRunId })),
  };

  const newCustomer = {
    name: 'new_customer',
    type: 'WEBHOOK',
    async onEnable({ auth, webhookUrl, store }: Pick<TriggerContext, 'auth' | 'webhookUrl' | 'store'>) {
      const input = { url: webhookUrl, enabled_events: ['customer.created'] };
      // The secret is shown this once.
      const created = dataOf(await catalog.call(stripeOf(auth), 'webhookEndpoints.create', input, { secrets: 'show' }));
      await store.put('endpoint', { id: created['id'], secret: created['secret'] });
    },
    async onDisable({ auth, store }: Pick<TriggerContext, 'auth' | 'store'>) {
      const { id } = Object(await store.get('endpoint'));
      dataOf(await catalog.call(stripeOf(auth), 'webhookEndpoints.del', { webhook_endpoint: id }));
    },
    /** What starts a flow: nothing, for a delivery that isn't Stripe's. */
    async run({ payload: { rawBody, headers }, store }: Pick<TriggerContext, 'payload' | 'store'>) {
      const { secret } = Object(await store.get('endpoint'));
      try {
        const event = await verifyWebhook(rawBody, headers['stripe-signature'], String(secret));
        return event.type === 'customer.created' ? [event.data.object] : [];
      } catch (error) {
        if (isStripeSignatureVerificationError(error)) return [];
        throw error;
      }
    },
  };
  return { displayName: 'Stripe', actions: { createInvoice }, triggers: { newCustomer } };
}

function dataOf(outcome: Outcome): Record<string, unknown> {
  if (!outcome.ok) throw new Error(`${outcome.error.message} ${outcome.error.nextStep}`);
  return Object(outcome.data);
}
