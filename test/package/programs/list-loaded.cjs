// Prints what of others a first call makes Node load, and whether a schema that is used much is compiled.
const now = performance.now.bind(performance);
const loadedAt = now();
// How much a schema is used is a matter of time. Until it is meant to be much, none passes, however slow the machine.
performance.now = () => loadedAt;
const { createStripe } = require('stripe-connector');
const { Customer } = require('stripe-connector/schemas');

const answer = { status: 200, headers: {}, body: async () => '{"id":"cus_1","object":"customer"}' };
const stripe = createStripe({ apiKey: 'sk_test_package', transport: async () => answer });
const isLoaded = (part) => Object.keys(require.cache).some((file) => file.replaceAll('\\', '/').includes(part));

async function main() {
  await stripe.customers.create({ email: 'a@example.com' });
  const first = {
    zod: isLoaded('/node_modules/zod/'),
    undici: isLoaded('/node_modules/undici/'),
    compiler: isLoaded('/compile-schema'),
    fetch: process.moduleLoadList.includes('NativeModule internal/deps/undici/undici'),
  };
  const refused = () => Customer.safeParse({ id: 1 }).success || Customer.safeParse(null).success;
  const before = refused();
  performance.now = now;
  const end = now() + 10_000;
  while (!isLoaded('/compile-schema') && now() < end) {
    for (let time = 0; time < 1000; time++) refused();
    await new Promise((resolve) => setTimeout(resolve));
  }
  const compiled = isLoaded('/compile-schema');
  console.log(JSON.stringify({ first, compiled, refusals: [before, refused()] }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
