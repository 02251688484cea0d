// An action and an incremental sync as on Nango, whose proxy holds the key and adds it to each request.
// In a project of your own: 'stripe-connector' and 'stripe-connector/catalog'.
import { createCatalog } from '../../src/catalog/index.ts';
import { createStripe, type Transport } from '../../src/index.ts';

interface ProxyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

export interface Nango {
  proxy(request: {
    readonly method: 'GET' | 'POST' | 'DELETE';
    readonly endpoint: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly data: string | null;
    readonly retries: number;
  }): Promise<ProxyAnswer>;
}

export interface NangoSync extends Nango {
  readonly lastSyncDate: Date | undefined;
  batchSave(records: readonly object[], model: string): Promise<unknown>;
  batchDelete(records: readonly { readonly id: string }[], model: string): Promise<unknown>;
}

/** The proxy throws what is no success, with the answer under `response`. It adds the key and knows the host. */
const through =
  (nango: Nango): Transport =>
  async ({ method, url, headers, body }) => {
    if (body instanceof Blob) throw new TypeError('the proxy takes no files');
    const { pathname, search } = new URL(url);
    const { Authorization: _, ...rest } = headers;
    const request = { method, endpoint: `${pathname}${search}`, headers: rest, data: body, retries: 0 };
    const { status, headers: answered, data } = await nango.proxy(request).catch(answerIn);
    return { status, headers: answered, body: async () => (typeof data === 'string' ? data : JSON.stringify(data)) };
  };

function answerIn(error: unknown): ProxyAnswer {
  if (isRefusal(error)) return error.response;
  throw error;
}

const isRefusal = (error: unknown): error is { readonly response: ProxyAnswer } =>
  typeof error === 'object' && error !== null && 'response' in error && typeof error.response === 'object';

const stripeOf = (nango: Nango) => createStripe({ apiKey: 'held_by_the_proxy', transport: through(nango) });

const catalog = createCatalog({ only: ['customers.create'] });

export const createCustomer = {
  description: catalog.find('customers.create')?.description,
  input: catalog.find('customers.create')?.inputJsonSchema(),
  exec: (nango: Nango, input: unknown) => catalog.call(stripeOf(nango), 'customers.create', input),
};

/** At first all customers; then those that events tell of, the latest of each. Events go back 30 days. */
export const syncCustomers = {
  runs: 'every hour',
  models: ['Customer'],
  async fetchData(nango: NangoSync): Promise<void> {
    const stripe = stripeOf(nango);
    if (nango.lastSyncDate === undefined) {
      for await (const customer of stripe.customers.list({ limit: 100 })) await nango.batchSave([customer], 'Customer');
      return;
    }
    const seen = new Set<string>();
    const types = ['customer.created', 'customer.updated', 'customer.deleted'];
    for await (const event of stripe.events.list({ types, created: { gte: nango.lastSyncDate }, limit: 100 })) {
      if (!event.type.startsWith('customer.') || !('id' in event.data.object)) continue;
      const id = String(event.data.object.id);
      if (seen.has(id)) continue;
      seen.add(id);
      if (event.type === 'customer.deleted') await nango.batchDelete([{ id }], 'Customer');
      else await nango.batchSave([event.data.object], 'Customer');
    }
  },
};
