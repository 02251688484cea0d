// Loads the package's CommonJS the way Jest does: in a context where `import()` throws. Creates a customer there.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const vm = require('node:vm');

const loaded = new Map();

function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const requireFrom = createRequire(file);
  const requireHere = (id) => {
    const resolved = requireFrom.resolve(id);
    return resolved.includes(join('node_modules', 'stripe-connector')) ? load(resolved) : requireFrom(id);
  };
  const names = ['module', 'exports', 'require', '__filename', '__dirname'];
  const run = vm.compileFunction(readFileSync(file, 'utf8'), names, { filename: file });
  run(module, module.exports, requireHere, file, dirname(file));
  return module.exports;
}

const { createStripe } = load(require.resolve('stripe-connector'));

async function main() {
  const stripe = createStripe({ apiKey: 'sk_test_package', baseUrl: process.argv[2], maxRetries: 0 });
  const { email } = await stripe.customers.create({ email: 'jest@example.com' });
  await stripe.close();
  const refused = await vm
    .compileFunction("return import('node:fs')")()
    .catch(({ code }) => code);
  console.log(JSON.stringify({ email, refused }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
