// What the package adds to a bundle for an edge runtime: `npm run size`. Fails where a budget is exceeded.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildIfStale } from './build-if-stale.ts';
import { repository } from './repository.ts';

/** Minified and gzipped bytes, with everything that is bundled along. A budget is a little above what was last measured. */
const BUDGETS = [
  {
    name: 'creating a customer, that action alone',
    budget: 30_720,
    code: `
      import { createClient, post, resource } from 'stripe-connector/core';
      import { Customer, CustomerCreateParams } from 'stripe-connector/schemas';
      const create = post('/v1/customers', CustomerCreateParams, Customer, { effect: 'write' });
      const customers = resource({ name: 'customers', permission: 'Customers' }, { create });
      const stripe = createClient({ apiKey: 'sk_test_1' }, { customers });
      export default { fetch: async () => Response.json(await stripe.customers.create({ email: 'a@example.com' })) };`,
  },
  {
    name: 'creating a customer',
    budget: 36_450,
    code: `
      import { createClient } from 'stripe-connector/core';
      import { customers } from 'stripe-connector/resources';
      const stripe = createClient({ apiKey: 'sk_test_1' }, { customers });
      export default { fetch: async () => Response.json(await stripe.customers.create({ email: 'a@example.com' })) };`,
  },
  {
    name: 'the whole client',
    budget: 70_800,
    code: `
      import { createStripe } from 'stripe-connector';
      const stripe = createStripe({ apiKey: 'sk_test_1' });
      export default { fetch: async () => Response.json(await stripe.customers.create({ email: 'a@example.com' })) };`,
  },
  {
    name: 'the whole client and its catalogue',
    budget: 118_600,
    code: `
      import { createStripe } from 'stripe-connector';
      import { createCatalog } from 'stripe-connector/catalog';
      const stripe = createStripe({ apiKey: 'sk_test_1' });
      const catalog = createCatalog({ readOnly: true });
      export default { fetch: async () => Response.json(await catalog.call(stripe, 'customers.list')) };`,
  },
  {
    name: 'raw requests only',
    budget: 27_450,
    code: `
      import { createClient } from 'stripe-connector/core';
      const stripe = createClient({ apiKey: 'sk_test_1' }, {});
      export default { fetch: async () => Response.json(await stripe.request('GET /v1/balance')) };`,
  },
  {
    name: 'verifying webhooks',
    budget: 3_100,
    code: `
      import { verifyWebhook } from 'stripe-connector/webhooks';
      export default { fetch: async (request, env) => Response.json(
        await verifyWebhook(await request.text(), request.headers.get('stripe-signature'), env.SECRET)) };`,
  },
  {
    name: 'handling webhooks, each event once',
    budget: 4_096,
    code: `
      import { createWebhookHandler } from 'stripe-connector/webhooks';
      export default { fetch: createWebhookHandler({ secret: 'whsec_1', fallback: (event) => event.id }) };`,
  },
  {
    name: 'webhooks, all of it',
    budget: 9_700,
    code: `export * from 'stripe-connector/webhooks';`,
  },
];

const OFFICIAL = `
  import Stripe from 'stripe';
  const stripe = new Stripe('sk_test_1');
  export default { fetch: async () => Response.json(await stripe.customers.create({ email: 'a@example.com' })) };`;

/** Minified, and minified and gzipped. */
interface Size {
  readonly minified: number;
  readonly gzipped: number;
}

async function measure(code: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: repository },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser', 'module'],
    // This repository's own maps `#default-transport` to the sources.
    tsconfigRaw: '{}',
    logLevel: 'error',
  });
  const bundle = outputFiles.map(({ contents }) => contents);
  return { minified: Buffer.concat(bundle).length, gzipped: gzipSync(Buffer.concat(bundle), { level: 9 }).length };
}

const row = (name: string, { minified, gzipped }: Size, rest: string) =>
  console.log(`${name.padEnd(36)} ${String(minified).padStart(8)} ${String(gzipped).padStart(8)}   ${rest}`);

buildIfStale();
const official = await measure(OFFICIAL);
console.log(`${'bytes, bundled for workerd'.padEnd(36)} minified     gzip   gzip of the official client's, budget`);
for (const { name, budget, code } of BUDGETS) {
  const size = await measure(code);
  const ratio = (size.gzipped / official.gzipped).toFixed(2);
  const over = size.gzipped > budget;
  row(name, size, `${ratio}   ${over ? 'OVER' : 'within'} ${budget}`);
  if (over) process.exitCode = 1;
}
row('the official client', official, '1.00');
