// Creates customers as CommonJS does, and prints what came of it as JSON.
const { createStripe } = require('stripe-connector');
const { createClient } = require('stripe-connector/core');
const { customers } = require('stripe-connector/resources');

const config = { apiKey: 'sk_test_package', baseUrl: process.argv[2], maxRetries: 0 };

async function main() {
  const stripe = createStripe(config);
  const one = await stripe.customers.create({ email: 'whole@example.com' });
  await stripe.close();

  const small = createClient(config, { customers });
  const other = await small.customers.create({ email: 'small@example.com' });
  await small.close();

  // Only undici's transport hands requests to a dispatcher.
  let transport = 'fetch';
  const dispatcher = {
    dispatch: (_, handler) => {
      transport = 'undici';
      handler.onResponseError(undefined, new Error('not sent'));
      return true;
    },
  };
  await createStripe({ ...config, dispatcher })
    .customers.create({ email: 'a@example.com' })
    .catch(() => {});

  console.log(JSON.stringify({ emails: [one.email, other.email], requestId: one.lastResponse.requestId, transport }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
