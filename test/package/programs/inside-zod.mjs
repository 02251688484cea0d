// Prints what zod's own schemas make of the package's, which have their own copy of zod's core.
import { Customer, CustomerCreateParams } from 'stripe-connector/schemas';
import * as z from 'zod';

const order = z.object({ customer: CustomerCreateParams, tags: z.array(z.string()) });
const good = { customer: { email: 'a@example.com', metadata: { a: '1' } }, tags: [] };
const bad = { customer: { email: 1, nmae: 'Ada' }, tags: [2] };
const refused = order.safeParse(bad);
const thrown = (() => {
  try {
    return Customer.parse(null);
  } catch (error) {
    return error;
  }
})();

console.log(
  JSON.stringify({
    good: order.parse(good),
    issues: refused.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`),
    names: Object.keys(z.toJSONSchema(order).properties.customer.properties).includes('email'),
    isZodError: thrown instanceof z.core.$ZodError,
  }),
);
