import { request } from 'undici';

/** The calls that are compared. */
export const CASES = ['create', 'retrieve', 'list'] as const;
export type Case = (typeof CASES)[number];

/** Whose calls are compared. */
export const CONTENDERS = ['connector', 'official', 'undici'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Makes one call, and resolves once its result is there. */
export type Calls = Readonly<Record<Case, () => Promise<unknown>>>;

const PARAMS = {
  email: 'customer-1@example.com',
  name: 'Ada Lovelace',
  description: 'A customer of the benchmark',
  address: { city: 'Berlin', country: 'DE', line1: 'Somewhere 1', postal_code: '10115' },
  metadata: { order: '1234', plan: 'pro' },
};
const KEY = 'sk_test_benchmark';

/** Gets a contender ready. */
export async function openContender(contender: Contender, port: number): Promise<Calls> {
  switch (contender) {
    case 'connector':
      return openConnector(port);
    case 'official':
      return openOfficial(port);
    case 'undici':
      return openUndici(port);
  }
}

async function openConnector(port: number): Promise<Calls> {
  // The built package, as users run it.
  const built: typeof import('../src/index.ts') = await import(new URL('../dist/index.js', import.meta.url).href);
  const { createStripe } = built;
  const stripe = createStripe({ apiKey: KEY, baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 });
  return {
    create: () => stripe.customers.create(PARAMS),
    retrieve: () => stripe.customers.retrieve('cus_1'),
    list: () => stripe.customers.list({ limit: 100 }),
  };
}

async function openOfficial(port: number): Promise<Calls> {
  const { default: Stripe } = await import('stripe');
  const stripe = new Stripe(KEY, {
    host: '127.0.0.1',
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
  });
  return {
    create: () => stripe.customers.create(PARAMS),
    retrieve: () => stripe.customers.retrieve('cus_1'),
    list: async () => stripe.customers.list({ limit: 100 }),
  };
}

/** The floor: the same bytes on the wire, encoded beforehand; JSON parsed, nothing checked, no time limit, no retry. */
async function openUndici(port: number): Promise<Calls> {
  const origin = `http://127.0.0.1:${port}`;
  const headers = {
    Accept: 'application/json',
    'User-Agent': 'bare-undici/7.0.0',
    'Stripe-Version': '2026-10-28.endive',
    Authorization: `Bearer ${KEY}`,
  };
  const postHeaders = {
    ...headers,
    'Content-Type': 'application/x-www-form-urlencoded',
    'Idempotency-Key': `bare-undici-${crypto.randomUUID()}`,
  };
  const { address, metadata, ...rest } = PARAMS;
  const body = new URLSearchParams({
    ...rest,
    ...Object.fromEntries(Object.entries(address).map(([key, value]) => [`address[${key}]`, value])),
    ...Object.fromEntries(Object.entries(metadata).map(([key, value]) => [`metadata[${key}]`, value])),
  }).toString();
  const read = async (path: string) => (await request(`${origin}${path}`, { headers })).body.json();
  return {
    create: async () =>
      (await request(`${origin}/v1/customers`, { method: 'POST', headers: postHeaders, body })).body.json(),
    retrieve: () => read('/v1/customers/cus_1'),
    list: () => read('/v1/customers?limit=100'),
  };
}
