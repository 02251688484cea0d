// Takes a payment from end to end: a customer, a payment, a declined card, a list, a refund, the balance.
//
// With a test key in STRIPE_SECRET_KEY it runs against Stripe's test mode, otherwise against the built-in emulator.
import { createStripe, isStripeCardError } from 'stripe-connector';

const key = process.env.STRIPE_SECRET_KEY ?? '';
if (/^(sk|rk)_live_/.test(key)) {
  console.error(
    'STRIPE_SECRET_KEY is a live key, and this example takes a payment. Use a test key (sk_test_…), or none.',
  );
  process.exit(1);
}
if (key !== '' && !/^(sk|rk)_test_/.test(key)) {
  console.error(
    'STRIPE_SECRET_KEY is not a test key (sk_test_… or rk_test_…). Correct it, or unset it to use the emulator.',
  );
  process.exit(1);
}

const target = key === '' ? await startEmulator() : { name: "Stripe's test mode", config: {}, stop: async () => {} };
console.log(`Running against ${target.name}.\n`);

const stripe = createStripe(target.config);
const say = (what, { lastResponse }) => console.log(`${what.padEnd(100)} ${lastResponse.requestId}`);
const money = ({ amount, currency }) => `${(amount / 100).toFixed(2)} ${currency.toUpperCase()}`;

try {
  const customer = await stripe.customers.create({ name: 'Ada Lovelace', email: 'ada@example.com' });
  say(`Created customer ${customer.id}.`, customer);

  const payment = await stripe.paymentIntents.create(order(customer, 'pm_card_visa'));
  say(`Took ${money(payment)}: ${payment.id} ${payment.status}.`, payment);

  try {
    await stripe.paymentIntents.create(order(customer, 'pm_card_chargeDeclined'));
  } catch (error) {
    if (!isStripeCardError(error)) throw error;
    console.log(
      `${`Declined as it should be (${error.declineCode}): ${error.message}`.padEnd(100)} ${error.requestId}`,
    );
  }

  const payments = await stripe.paymentIntents.list({ customer: customer.id, limit: 10 });
  say(`Listed ${payments.data.length} payments: ${payments.data.map(({ status }) => status).join(', ')}.`, payments);

  const refund = await stripe.refunds.create({ payment_intent: payment.id, reason: 'requested_by_customer' });
  say(`Refunded ${money(refund)}: ${refund.id} ${refund.status}.`, refund);

  const balance = await stripe.balance.retrieve();
  const sums = (funds) => funds.map(money).join(', ') || 'nothing';
  say(`Balance: ${sums(balance.available)} available, ${sums(balance.pending)} pending.`, balance);
} finally {
  await stripe.close();
  await target.stop();
}

function order(customer, paymentMethod) {
  return {
    amount: 2500,
    currency: 'usd',
    customer: customer.id,
    payment_method: paymentMethod,
    confirm: true,
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  };
}

async function startEmulator() {
  const { createEmulator } = await import('stripe-connector/testing');
  const server = await createEmulator().listen();
  return {
    name: `the built-in emulator at ${server.url} (set STRIPE_SECRET_KEY to a test key to use Stripe)`,
    config: { apiKey: 'sk_test_emulator', baseUrl: server.url },
    stop: () => server.close(),
  };
}
