import { createStripe } from 'stripe-connector';
import * as resources from 'stripe-connector/resources';
import * as schemas from 'stripe-connector/schemas';

const stripe = createStripe({ apiKey: 'sk_test_benchmark', baseUrl: process.env.BENCH_URL });
await stripe.customers.create({ email: 'ada@example.com' });
globalThis.kept = [resources, schemas];
global.gc();
process.stdout.write(String(process.memoryUsage().heapUsed));
await stripe.close();
