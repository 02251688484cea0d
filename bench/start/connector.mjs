import { createClient } from 'stripe-connector/core';
import { customers } from 'stripe-connector/resources';

const stripe = createClient({ apiKey: 'sk_test_benchmark', baseUrl: process.env.BENCH_URL }, { customers });
await stripe.customers.create({ email: 'ada@example.com' });
process.stdout.write(String(performance.now()));
await stripe.close();
