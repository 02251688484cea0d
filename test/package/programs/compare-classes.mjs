// Prints whether an error of one entry is known at the others, in each module format.
import { createRequire } from 'node:module';
import * as whole from 'stripe-connector';
import * as core from 'stripe-connector/core';

const require = createRequire(import.meta.url);
const formats = {
  esm: { whole, core },
  cjs: { whole: require('stripe-connector'), core: require('stripe-connector/core') },
};

const seen = {};
for (const [format, entries] of Object.entries(formats)) {
  const stripe = entries.whole.createStripe({ apiKey: 'sk_test_package' });
  const error = await stripe.customers.retrieve('').catch((reason) => reason);
  const other = format === 'esm' ? formats.cjs : formats.esm;
  seen[format] = {
    instanceOfItsEntry: error instanceof entries.whole.StripeValidationError,
    instanceOfOtherEntry: error instanceof entries.core.StripeValidationError,
    guardOfOtherFormat: other.core.isStripeValidationError(error),
  };
}
console.log(JSON.stringify(seen));
