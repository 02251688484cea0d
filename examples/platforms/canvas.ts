// A component on a canvas for agents: fields go in; `customerId`, `response` and `headers` come out to be wired up.
// In a project of your own: 'stripe-connector' and 'stripe-connector/catalog'.
import { createCatalog, propsOf } from '../../src/catalog/index.ts';
import { createStripe, isStripeError, type StripeConfig } from '../../src/index.ts';

interface Port {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly description?: string;
}

interface Outputs {
  readonly customerId: string | null;
  readonly response: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Component {
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  run(inputs: { readonly email: string; readonly name?: string }, runId: string): Promise<Outputs>;
}

const FIELDS = ['email', 'name'];

const action = createCatalog({ only: ['customers.create'] }).find('customers.create');

/** Finds the customer of an email address, or creates one. The key is the canvas's secret, and no port. */
export function customerComponent(config: StripeConfig): Component {
  const stripe = createStripe(config);
  return {
    inputs: (action === undefined ? [] : propsOf(action))
      .filter(({ name }) => FIELDS.includes(name))
      .map(({ name, type, description }) => ({ name, type, description, required: name === 'email' })),
    outputs: [
      { name: 'customerId', type: 'text' },
      { name: 'response', type: 'object' },
      { name: 'headers', type: 'object' },
    ],
    async run({ email, name }, runId) {
      try {
        const found = await stripe.customers.list({ email, limit: 1 });
        const [customer] = found.data;
        if (customer !== undefined) {
          return { customerId: customer.id, response: customer, headers: found.lastResponse.headers };
        }
        const given = name === undefined ? { email } : { email, name };
        const created = await stripe.customers.create(given, { idempotencyKey: runId });
        return { customerId: created.id, response: created, headers: created.lastResponse.headers };
      } catch (error) {
        if (!isStripeError(error)) throw error;
        const { type, code, message, retryable, headers = {} } = error;
        return { customerId: null, response: { error: { type, code, message, retryable } }, headers };
      }
    },
  };
}
