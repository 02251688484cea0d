// Handles webhooks as CommonJS does, and prints what came of it as JSON.
const webhooks = require('stripe-connector/webhooks');

async function main() {
  const { tryWebhooks } = await import('./try-webhooks.mjs');
  console.log(JSON.stringify(await tryWebhooks(webhooks)));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
