import Stripe from 'stripe';

const { hostname, port } = new URL(process.env.BENCH_URL);
const stripe = new Stripe('sk_test_benchmark', { host: hostname, port, protocol: 'http', telemetry: false });
await stripe.customers.create({ email: 'ada@example.com' });
global.gc();
process.stdout.write(String(process.memoryUsage().heapUsed));
process.exit();
