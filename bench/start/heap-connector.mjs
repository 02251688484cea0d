import { createStripe } from 'stripe-connector';

const stripe = createStripe({ apiKey: 'sk_test_benchmark', baseUrl: process.env.BENCH_URL });
await stripe.customers.create({ email: 'ada@example.com' });
global.gc();
process.stdout.write(String(process.memoryUsage().heapUsed));
await stripe.close();
