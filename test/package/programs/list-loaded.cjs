// Prints what of others a first call makes Node load, and whether a schema that is used much is compiled.
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
    compiler: isLoaded('/schema-compiler.cjs'),
    fetch: process.moduleLoadList.includes('NativeModule internal/deps/undici/undici'),
  };
  const refused = () => Customer.safeParse({ id: 1 }).success || Customer.safeParse(null).success;
  const before = refused();
  const end = performance.now() + 50;
  while (performance.now() < end) refused();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const compiled = isLoaded('/schema-compiler.cjs');
  console.log(JSON.stringify({ first, compiled, refusals: [before, refused()] }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
